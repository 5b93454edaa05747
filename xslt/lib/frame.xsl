<?xml version="1.0" encoding="UTF-8"?>
<!-- What layout.xsl puts around the content: head, header, breadcrumbs, footer. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template name="head">
    <xsl:variable name="description">
      <xsl:choose>
        <xsl:when test="$lead"><xsl:value-of select="normalize-space($lead)"/></xsl:when>
        <xsl:when test="$subject/description">
          <xsl:value-of select="normalize-space($subject/description/paragraph[1])"/>
        </xsl:when>
        <xsl:when test="$lead-words"><xsl:value-of select="$lead-words"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="normalize-space($site/description)"/></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:variable name="here"><xsl:call-template name="here"/></xsl:variable>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <title><xsl:call-template name="page-title"/></title>
    <xsl:if test="$description != ''"><meta name="description" content="{$description}"/></xsl:if>
    <link rel="canonical" href="{$page/@base}{$here}"/>
    <xsl:for-each select="$languages">
      <link rel="alternate" hreflang="{name()}">
        <xsl:attribute name="href">
          <xsl:value-of select="$page/@base"/>
          <xsl:call-template name="here"><xsl:with-param name="language" select="name()"/></xsl:call-template>
        </xsl:attribute>
      </link>
    </xsl:for-each>
    <link rel="alternate" hreflang="x-default">
      <xsl:attribute name="href">
        <xsl:value-of select="$page/@base"/>
        <xsl:call-template name="here"><xsl:with-param name="language" select="$first"/></xsl:call-template>
      </xsl:attribute>
    </link>
    <link rel="alternate" type="application/atom+xml" href="/aktuelt.atom" title="{$frame/feed}"/>
    <meta property="og:title" content="{$heading}"/>
    <xsl:if test="$description != ''"><meta property="og:description" content="{$description}"/></xsl:if>
    <xsl:if test="$page/@base"><meta property="og:url" content="{$page/@base}{$here}"/></xsl:if>
    <meta property="og:type">
      <xsl:attribute name="content">
        <xsl:choose>
          <xsl:when test="$page-name = 'news-item'">article</xsl:when>
          <xsl:otherwise>website</xsl:otherwise>
        </xsl:choose>
      </xsl:attribute>
    </meta>
    <meta property="og:locale" content="{$frame/locale}"/>
    <xsl:if test="$site/name"><meta property="og:site_name" content="{$site/name}"/></xsl:if>
    <link rel="icon" type="image/svg+xml" href="{$asset-icon}">
      <xsl:if test="$site/@colors"><xsl:attribute name="href">/ikon.svg</xsl:attribute></xsl:if>
    </link>
    <link rel="preload" href="{$asset-font}" as="font" type="font/woff2" crossorigin="anonymous"/>
    <link rel="stylesheet" href="{$asset-css}"/>
    <xsl:if test="$site/@colors = 'true'"><link rel="stylesheet" href="/tema.css"/></xsl:if>
  </xsl:template>

  <!-- Page – network, with the network's short name where it grows long. -->
  <xsl:template name="page-title">
    <xsl:variable name="side" select="$page/parameters/parameter[@name = 'side']"/>
    <xsl:variable name="words">
      <xsl:value-of select="$heading"/>
      <xsl:if test="$side &gt; 1">
        <xsl:value-of select="concat(', ', $m/pagination/page, ' ', $side)"/>
      </xsl:if>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="$path = '/'"><xsl:value-of select="$network"/></xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="$words"/>
        <xsl:choose>
          <xsl:when test="not($site/short-name) or string-length($words) + string-length($network) &lt;= 67">
            <xsl:value-of select="concat(' – ', $network)"/>
          </xsl:when>
          <xsl:otherwise><xsl:value-of select="concat(' – ', $site/short-name)"/></xsl:otherwise>
        </xsl:choose>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:variable name="languages" select="$m/languages/*"/>

  <!-- The first step of the page's path: the entry of the menu that it is, or
       is in. -->
  <xsl:variable name="section" select="substring-before(concat(substring($path, 2), '/'), '/')"/>

  <xsl:template name="header">
    <xsl:variable name="menu"><xsl:apply-templates select="$m/menu/*"/></xsl:variable>
    <header class="site-header">
      <div class="wrap">
        <a class="brand" href="{$home}">
          <xsl:call-template name="mark"/>
          <span class="brand-name">
            <xsl:for-each select="$network"><xsl:call-template name="lang"/></xsl:for-each>
            <xsl:value-of select="$network"/>
          </span>
        </a>
        <nav class="languages" aria-label="{$frame/languages}">
          <ul>
            <xsl:for-each select="$languages">
              <li>
                <a lang="{name()}" hreflang="{name()}">
                  <xsl:attribute name="href">
                    <xsl:call-template name="here">
                      <xsl:with-param name="language" select="name()"/>
                    </xsl:call-template>
                  </xsl:attribute>
                  <xsl:if test="name() = $lang">
                    <xsl:attribute name="aria-current">true</xsl:attribute>
                  </xsl:if>
                  <xsl:value-of select="."/>
                </a>
              </li>
            </xsl:for-each>
          </ul>
        </nav>
        <nav class="menu" aria-label="{$frame/menu-label}">
          <details class="menu-narrow">
            <summary><xsl:value-of select="$frame/menu"/></summary>
            <ul><xsl:copy-of select="$menu"/></ul>
          </details>
          <ul class="menu-wide"><xsl:copy-of select="$menu"/></ul>
        </nav>
      </div>
    </header>
  </xsl:template>

  <!-- The key of a menu's message is the page's address. -->
  <xsl:template match="menu/*">
    <li>
      <a href="{$prefix}/{name()}">
        <xsl:if test="name() = $section">
          <xsl:attribute name="aria-current">
            <xsl:choose>
              <xsl:when test="$path = concat('/', $section)">page</xsl:when>
              <xsl:otherwise>true</xsl:otherwise>
            </xsl:choose>
          </xsl:attribute>
        </xsl:if>
        <xsl:value-of select="."/>
      </a>
    </li>
  </xsl:template>

  <!-- The mark: two circles that share a part. -->
  <xsl:template name="mark">
    <svg class="mark" viewBox="0 0 48 32" width="48" height="32" aria-hidden="true" focusable="false">
      <circle class="mark-left" cx="16" cy="16" r="15"/>
      <circle class="mark-right" cx="32" cy="16" r="15"/>
      <path class="mark-shared" d="M24 3.31a15 15 0 0 1 0 25.38 15 15 0 0 1 0-25.38z"/>
    </svg>
  </xsl:template>

  <xsl:template name="breadcrumbs">
    <xsl:variable name="parent" select="($m/menu | $m/footer-more)[$path != concat('/', $section)]
                                        /*[name() = $section][1]"/>
    <nav class="ds-breadcrumbs" aria-label="{$frame/breadcrumbs}">
      <xsl:choose>
        <xsl:when test="$parent">
          <a class="ds-link" href="{$prefix}/{$section}"><xsl:value-of select="$parent"/></a>
        </xsl:when>
        <xsl:otherwise>
          <a class="ds-link" href="{$home}"><xsl:value-of select="$frame/home"/></a>
        </xsl:otherwise>
      </xsl:choose>
      <ol>
        <li><a class="ds-link" href="{$home}"><xsl:value-of select="$frame/home"/></a></li>
        <xsl:if test="$parent">
          <li><a class="ds-link" href="{$prefix}/{$section}"><xsl:value-of select="$parent"/></a></li>
        </xsl:if>
        <li>
          <span aria-current="page">
            <xsl:for-each select="$title"><xsl:call-template name="lang"/></xsl:for-each>
            <xsl:value-of select="$heading"/>
          </span>
        </li>
      </ol>
    </nav>
  </xsl:template>

  <xsl:template name="footer">
    <footer class="site-footer">
      <div class="wrap">
        <div class="footer-who">
          <xsl:call-template name="mark"/>
          <p class="footer-name"><xsl:apply-templates select="$site/name" mode="words"/></p>
          <xsl:if test="$site/tagline">
            <p><xsl:apply-templates select="$site/tagline" mode="words"/></p>
          </xsl:if>
          <xsl:if test="$site/lead-partner">
            <p>
              <xsl:value-of select="concat($frame/led-by, ' ')"/>
              <xsl:apply-templates select="$site/lead-partner" mode="organization"/>
            </p>
          </xsl:if>
        </div>
        <section aria-labelledby="footer-contact">
          <h2 id="footer-contact"><xsl:value-of select="$frame/contact"/></h2>
          <ul>
            <xsl:if test="$site/@email">
              <li><xsl:apply-templates select="$site/@email" mode="email"/></li>
            </xsl:if>
            <xsl:if test="$site/@phone">
              <li><xsl:apply-templates select="$site/@phone" mode="phone"/></li>
            </xsl:if>
            <li><a href="{$prefix}/kontakt"><xsl:value-of select="$frame/more-contact"/></a></li>
          </ul>
        </section>
        <nav aria-labelledby="footer-more">
          <h2 id="footer-more"><xsl:value-of select="$frame/more"/></h2>
          <ul>
            <xsl:apply-templates select="$m/footer-more/*[not(self::pris) or $site/@prize]
                                         [not(self::konferansen) or $site/@conference]"/>
          </ul>
        </nav>
        <nav aria-labelledby="footer-site">
          <h2 id="footer-site"><xsl:value-of select="$frame/about-site"/></h2>
          <ul>
            <xsl:apply-templates select="$m/footer-site/*"/>
            <li><a href="/aktuelt.atom"><xsl:value-of select="$frame/feed"/></a></li>
            <li><xsl:call-template name="xml-link"/></li>
          </ul>
        </nav>
      </div>
    </footer>
  </xsl:template>

  <xsl:template match="footer-more/* | footer-site/*">
    <li><a href="{$prefix}/{name()}"><xsl:value-of select="."/></a></li>
  </xsl:template>

  <!-- The accessibility statement is made in a national tool: straight there, when it is known. -->
  <xsl:template match="footer-site/tilgjengelighet" priority="1">
    <li>
      <a href="{$prefix}/{name()}">
        <xsl:if test="$site/@accessibility-url">
          <xsl:attribute name="href"><xsl:value-of select="$site/@accessibility-url"/></xsl:attribute>
        </xsl:if>
        <xsl:value-of select="$frame/accessibility-statement"/>
      </a>
    </li>
    <xsl:if test="$site/@accessibility-url">
      <li><a href="{$prefix}/{name()}"><xsl:value-of select="."/></a></li>
    </xsl:if>
  </xsl:template>

  <!-- The address of this page's XML, with its query. -->
  <xsl:template name="xml-link">
    <a type="application/xml">
      <xsl:attribute name="href">
        <xsl:value-of select="$prefix"/>
        <xsl:choose>
          <xsl:when test="$path = '/'">/index</xsl:when>
          <xsl:otherwise><xsl:value-of select="$path"/></xsl:otherwise>
        </xsl:choose>
        <xsl:text>.xml</xsl:text>
        <xsl:value-of select="$query"/>
      </xsl:attribute>
      <xsl:value-of select="$frame/xml"/>
    </a>
  </xsl:template>

</xsl:stylesheet>
