<?xml version="1.0" encoding="UTF-8"?>
<!-- Addresses of this site, in the page's language and with known parameters only. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <!-- The address of a page in a language; the front page has no slash after its prefix. -->
  <xsl:template name="address">
    <xsl:param name="path"/>
    <xsl:param name="language" select="$lang"/>
    <xsl:if test="$language != 'nb'"><xsl:value-of select="concat('/', $language)"/></xsl:if>
    <xsl:if test="$path != '/' or $language = 'nb'"><xsl:value-of select="$path"/></xsl:if>
  </xsl:template>

  <!-- A link written in a text: pages get the language's prefix, files and
       links that have one already stay as they are. -->
  <xsl:template name="localize">
    <xsl:param name="href"/>
    <xsl:variable name="first"
                  select="substring-before(concat(translate(substring($href, 2), '?#', '//'), '/'), '/')"/>
    <xsl:choose>
      <xsl:when test="contains($first, '.') or $first = 'nn' or $first = 'en' or $first = 'static'">
        <xsl:value-of select="$href"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="address"><xsl:with-param name="path" select="$href"/></xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- This page's query as it is: ?type=forskning&side=2, or nothing. -->
  <xsl:template name="query">
    <xsl:for-each select="$page/parameters/parameter[. != '' and not(@name = 'side' and . = '1')]">
      <xsl:value-of select="concat(substring('?&amp;', 1 + number(position() &gt; 1), 1), @name, '=', .)"/>
    </xsl:for-each>
  </xsl:template>

  <!-- This page in a language, with its query. -->
  <xsl:template name="here">
    <xsl:param name="language" select="$lang"/>
    <xsl:call-template name="address">
      <xsl:with-param name="path" select="$page/@path"/>
      <xsl:with-param name="language" select="$language"/>
    </xsl:call-template>
    <xsl:call-template name="query"/>
  </xsl:template>

  <!-- This page with the current filter taken off, the others kept, from its
       first page. -->
  <xsl:template name="unfiltered">
    <xsl:value-of select="concat($prefix, $page/@path)"/>
    <xsl:for-each select="../filter[@chosen and @parameter != current()/@parameter]">
      <xsl:value-of select="concat(substring('?&amp;', 1 + number(position() &gt; 1), 1), @parameter, '=', @chosen)"/>
    </xsl:for-each>
  </xsl:template>

  <!-- This page's list from page n, its filters kept. -->
  <xsl:template name="paged">
    <xsl:param name="n"/>
    <xsl:call-template name="address"><xsl:with-param name="path" select="$page/@path"/></xsl:call-template>
    <xsl:variable name="others" select="$page/parameters/parameter[. != '' and @name != 'side']"/>
    <xsl:for-each select="$others">
      <xsl:value-of select="concat(substring('?&amp;', 1 + number(position() &gt; 1), 1), @name, '=', .)"/>
    </xsl:for-each>
    <xsl:if test="$n &gt; 1">
      <xsl:value-of select="concat(substring('?&amp;', 1 + number(boolean($others)), 1), 'side=', $n)"/>
    </xsl:if>
  </xsl:template>

  <!-- An organisation by name, linked when it has a page: a reference's own
       words, or its child name. -->
  <xsl:template match="*" mode="organization">
    <xsl:variable name="words" select="self::*[not(name)] | name"/>
    <xsl:choose>
      <xsl:when test="@partner or self::partner[membership]">
        <a class="ds-link">
          <xsl:attribute name="href">
            <xsl:call-template name="address">
              <xsl:with-param name="path" select="concat('/partnere/', @slug)"/>
            </xsl:call-template>
          </xsl:attribute>
          <xsl:apply-templates select="$words" mode="words"/>
        </a>
      </xsl:when>
      <xsl:otherwise><xsl:apply-templates select="$words" mode="words"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A link to an e-mail address, which may break after its @. -->
  <xsl:template match="@*" mode="email">
    <a class="ds-link" href="mailto:{.}">
      <span class="unbroken"><xsl:value-of select="concat(substring-before(., '@'), '@')"/></span>
      <span class="unbroken"><xsl:value-of select="substring-after(., '@')"/></span>
    </a>
  </xsl:template>

  <!-- A link to a telephone number, which does not break. -->
  <xsl:template match="@*" mode="phone">
    <a class="ds-link" href="tel:{translate(., ' &#160;', '')}">
      <xsl:value-of select="translate(., ' ', '&#160;')"/>
    </a>
  </xsl:template>

  <!-- Whose site a link leads to: www.uib.no. -->
  <xsl:template name="host">
    <xsl:value-of select="substring-before(concat(substring-after(@url, '://'), '/'), '/')"/>
  </xsl:template>

  <!-- A project by title, linked. -->
  <xsl:template match="related-project" mode="link">
    <a class="ds-link" href="{$prefix}/prosjekter/{@slug}"><xsl:apply-templates select="." mode="words"/></a>
  </xsl:template>

</xsl:stylesheet>
