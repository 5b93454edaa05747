<?xml version="1.0" encoding="UTF-8"?>
<!--
  The page of an error. It stands alone, so that it works when the rest is
  broken: no layout, no messages, only the addresses of the static files.
  It says what happened and what one can do, and never why inside.

  <error status="404" lang="nb" path="/finnes-ikke" reference="0123">
    <parameter name="aar"/>     the parameter with a wrong value (400)
    <site/>                     as on other pages, when it could be read
  </error>
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:include href="assets.xsl"/>
  <xsl:output method="html" doctype-system="about:legacy-compat" encoding="UTF-8" indent="no"
              media-type="text/html"/>

  <xsl:variable name="lang" select="string(/error/@lang)"/>
  <!-- The language of addresses that name none. -->
  <xsl:variable name="first" select="substring(concat(/error/@first, 'nb'), 1, 2)"/>
  <xsl:variable name="status" select="/error/@status"/>
  <xsl:variable name="prefix">
    <xsl:if test="$lang != $first"><xsl:value-of select="concat('/', $lang)"/></xsl:if>
  </xsl:variable>

  <xsl:variable name="heading">
    <xsl:choose>
      <xsl:when test="$status = 404">
        <xsl:call-template name="say">
          <xsl:with-param name="nb">Vi finner ikke siden</xsl:with-param>
          <xsl:with-param name="nn">Vi finn ikkje sida</xsl:with-param>
          <xsl:with-param name="en">We cannot find the page</xsl:with-param>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="$status = 405">
        <xsl:call-template name="say">
          <xsl:with-param name="nb">Dette går ikke an her</xsl:with-param>
          <xsl:with-param name="nn">Dette går ikkje an her</xsl:with-param>
          <xsl:with-param name="en">That cannot be done here</xsl:with-param>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="$status &lt; 500">
        <xsl:call-template name="say">
          <xsl:with-param name="nb">Adressen kan ikke brukes slik den er</xsl:with-param>
          <xsl:with-param name="nn">Adressa kan ikkje brukast slik ho er</xsl:with-param>
          <xsl:with-param name="en">The address cannot be used as it is</xsl:with-param>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="$status = 503">
        <xsl:call-template name="say">
          <xsl:with-param name="nb">Vi er straks tilbake</xsl:with-param>
          <xsl:with-param name="nn">Vi er straks tilbake</xsl:with-param>
          <xsl:with-param name="en">We will be back shortly</xsl:with-param>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="say">
          <xsl:with-param name="nb">Noe gikk galt hos oss</xsl:with-param>
          <xsl:with-param name="nn">Noko gjekk gale hos oss</xsl:with-param>
          <xsl:with-param name="en">Something went wrong on our side</xsl:with-param>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:variable>

  <xsl:variable name="explanation">
    <xsl:choose>
      <xsl:when test="$status = 404">
        <xsl:call-template name="say">
          <xsl:with-param name="nb">Den kan ha flyttet, eller adressen kan være skrevet feil. Let
            videre her:</xsl:with-param>
          <xsl:with-param name="nn">Ho kan ha flytta, eller adressa kan vere skriven feil. Leit
            vidare her:</xsl:with-param>
          <xsl:with-param name="en">It may have moved, or the address may be misspelt. Try one of
            these:</xsl:with-param>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="$status = 405">
        <xsl:call-template name="say">
          <xsl:with-param name="nb">Siden kan bare leses. Ingenting er sendt eller endret.</xsl:with-param>
          <xsl:with-param name="nn">Sida kan berre lesast. Ingenting er sendt eller endra.</xsl:with-param>
          <xsl:with-param name="en">The page can only be read. Nothing was sent or changed.</xsl:with-param>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="$status = 413 or $status = 414 or $status = 431">
        <xsl:call-template name="say">
          <xsl:with-param name="nb">Det som ble sendt, er for langt. Prøv å åpne siden på nytt
            herfra:</xsl:with-param>
          <xsl:with-param name="nn">Det som vart sendt, er for langt. Prøv å opne sida på nytt
            herfrå:</xsl:with-param>
          <xsl:with-param name="en">What was sent is too long. Try opening the page from here:</xsl:with-param>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="$status &lt; 500">
        <xsl:call-template name="say">
          <xsl:with-param name="nb">Noe i den er feil. Prøv å gå fram på nytt herfra:</xsl:with-param>
          <xsl:with-param name="nn">Noko i ho er feil. Prøv å gå fram på nytt herfrå:</xsl:with-param>
          <xsl:with-param name="en">Something in it is wrong. Try again from here:</xsl:with-param>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="$status = 503">
        <xsl:call-template name="say">
          <xsl:with-param name="nb">Nettstedet er opptatt et øyeblikk. Prøv igjen om litt.</xsl:with-param>
          <xsl:with-param name="nn">Nettstaden er oppteken ein augneblink. Last sida på nytt om
            litt.</xsl:with-param>
          <xsl:with-param name="en">The site is busy for a moment. Reload the page in a little
            while.</xsl:with-param>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="say">
          <xsl:with-param name="nb">Feilen er registrert. Prøv igjen om litt; si gjerne fra om den
            blir ved.</xsl:with-param>
          <xsl:with-param name="nn">Feilen er registrert. Prøv igjen om litt; sei gjerne frå om han
            held fram.</xsl:with-param>
          <xsl:with-param name="en">The fault has been recorded. Try again in a while; do tell us if
            it persists.</xsl:with-param>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:variable>

  <xsl:template match="/error">
    <html lang="{$lang}" data-color-scheme="auto">
      <head>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="robots" content="noindex"/>
        <title>
          <xsl:value-of select="$heading"/>
          <xsl:if test="site/name"><xsl:value-of select="concat(' – ', site/name)"/></xsl:if>
        </title>
        <link rel="icon" type="image/svg+xml" href="{$asset-icon}">
          <xsl:if test="site/@colors"><xsl:attribute name="href">/ikon.svg</xsl:attribute></xsl:if>
        </link>
        <link rel="stylesheet" href="{$asset-css}"/>
        <xsl:if test="site/@colors = 'true'"><link rel="stylesheet" href="/tema.css"/></xsl:if>
      </head>
      <body>
        <header class="site-header">
          <div class="wrap">
            <a class="brand">
              <xsl:attribute name="href"><xsl:call-template name="home"/></xsl:attribute>
              <svg class="mark" viewBox="0 0 48 32" width="48" height="32" aria-hidden="true"
                   focusable="false">
                <circle class="mark-left" cx="16" cy="16" r="15"/>
                <circle class="mark-right" cx="32" cy="16" r="15"/>
                <path class="mark-shared" d="M24 3.31a15 15 0 0 1 0 25.38 15 15 0 0 1 0-25.38z"/>
              </svg>
              <span class="brand-name">
                <xsl:value-of select="site/name"/>
                <xsl:if test="not(site/name)"><xsl:call-template name="home-words"/></xsl:if>
              </span>
            </a>
          </div>
        </header>
        <main id="innhold" tabindex="-1">
          <div class="wrap page page-error">
            <header class="page-head">
              <p class="error-status"><xsl:value-of select="$status"/></p>
              <h1><xsl:value-of select="$heading"/></h1>
              <p class="lead"><xsl:call-template name="explain"/></p>
            </header>
            <ul class="error-links"><xsl:call-template name="links"/></ul>
            <xsl:if test="$status &gt;= 500">
              <p class="error-reference">
                <xsl:call-template name="say">
                  <xsl:with-param name="nb">Referanse:</xsl:with-param>
                  <xsl:with-param name="nn">Referanse:</xsl:with-param>
                  <xsl:with-param name="en">Reference:</xsl:with-param>
                </xsl:call-template>
                <xsl:text> </xsl:text><code><xsl:value-of select="@reference"/></code>
              </p>
            </xsl:if>
          </div>
        </main>
      </body>
    </html>
  </xsl:template>

  <!-- A wrong parameter is named; its value is not repeated. -->
  <xsl:template name="explain">
    <xsl:choose>
      <xsl:when test="parameter">
        <xsl:call-template name="say">
          <xsl:with-param name="nb">Valget </xsl:with-param>
          <xsl:with-param name="nn">Valet </xsl:with-param>
          <xsl:with-param name="en">The choice </xsl:with-param>
        </xsl:call-template>
        <strong><xsl:value-of select="parameter/@name"/></strong>
        <xsl:call-template name="say">
          <xsl:with-param name="nb"> i adressen har en verdi som ikke kan brukes.</xsl:with-param>
          <xsl:with-param name="nn"> i adressa har ein verdi som ikkje kan brukast.</xsl:with-param>
          <xsl:with-param name="en"> in the address has a value that cannot be used.</xsl:with-param>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$explanation"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="links">
    <xsl:if test="parameter">
      <li>
        <a class="more-link" href="{$prefix}{@path}">
          <xsl:call-template name="say">
            <xsl:with-param name="nb">Siden uten valg</xsl:with-param>
            <xsl:with-param name="nn">Sida utan val</xsl:with-param>
            <xsl:with-param name="en">The page without choices</xsl:with-param>
          </xsl:call-template>
        </a>
      </li>
    </xsl:if>
    <li>
      <a class="more-link">
        <xsl:attribute name="href"><xsl:call-template name="home"/></xsl:attribute>
        <xsl:call-template name="home-words"/>
      </a>
    </li>
    <li>
      <a class="more-link" href="{$prefix}/prosjekter">
        <xsl:call-template name="say">
          <xsl:with-param name="nb">Prosjekter</xsl:with-param>
          <xsl:with-param name="nn">Prosjekt</xsl:with-param>
          <xsl:with-param name="en">Projects</xsl:with-param>
        </xsl:call-template>
      </a>
    </li>
    <li>
      <a class="more-link" href="{$prefix}/partnere">
        <xsl:call-template name="say">
          <xsl:with-param name="nb">Partnere</xsl:with-param>
          <xsl:with-param name="nn">Partnarar</xsl:with-param>
          <xsl:with-param name="en">Partners</xsl:with-param>
        </xsl:call-template>
      </a>
    </li>
    <li>
      <a class="more-link" href="{$prefix}/arrangementer">
        <xsl:call-template name="say">
          <xsl:with-param name="nb">Arrangementer</xsl:with-param>
          <xsl:with-param name="nn">Arrangement</xsl:with-param>
          <xsl:with-param name="en">Events</xsl:with-param>
        </xsl:call-template>
      </a>
    </li>
    <li>
      <a class="more-link" href="{$prefix}/kontakt">
        <xsl:call-template name="say">
          <xsl:with-param name="nb">Kontakt oss</xsl:with-param>
          <xsl:with-param name="nn">Kontakt oss</xsl:with-param>
          <xsl:with-param name="en">Contact us</xsl:with-param>
        </xsl:call-template>
      </a>
    </li>
  </xsl:template>

  <xsl:template name="home">
    <xsl:value-of select="$prefix"/>
    <xsl:if test="$lang = $first">/</xsl:if>
  </xsl:template>

  <xsl:template name="home-words">
    <xsl:call-template name="say">
      <xsl:with-param name="nb">Forsiden</xsl:with-param>
      <xsl:with-param name="nn">Framsida</xsl:with-param>
      <xsl:with-param name="en">Front page</xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- The words of the error's language. -->
  <xsl:template name="say">
    <xsl:param name="nb"/>
    <xsl:param name="nn"/>
    <xsl:param name="en"/>
    <xsl:choose>
      <xsl:when test="$lang = 'nn'"><xsl:value-of select="$nn"/></xsl:when>
      <xsl:when test="$lang = 'en'"><xsl:value-of select="$en"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$nb"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
