<?xml version="1.0" encoding="UTF-8"?>
<!-- Addresses of this site, in the page's language and with known parameters only. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <!-- A link written in a text: pages get the language's prefix; files, which
       have a dot in their path, and links that have a prefix stay as they are
       (route_takes_language in src/web/route.c does the same). -->
  <xsl:template name="localize">
    <xsl:param name="href"/>
    <xsl:variable name="way" select="substring-before(concat(translate($href, '#', '?'), '?'), '?')"/>
    <xsl:variable name="step" select="substring-before(concat(substring($way, 2), '/'), '/')"/>
    <xsl:choose>
      <xsl:when test="contains($way, '.') or $way = '/healthz' or $step = 'nb' or $step = 'nn' or $step = 'en' or $step = 'static'">
        <xsl:value-of select="$href"/>
      </xsl:when>
      <xsl:when test="$way = '/'"><xsl:value-of select="concat($home, substring($href, 2))"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="concat($prefix, $href)"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- This page's query as it is: ?type=forskning&side=2, or nothing. -->
  <xsl:variable name="query">
    <xsl:apply-templates select="$page/parameters/parameter[. != '' and not(@name = 'side' and . = '1')]"
                         mode="query"/>
  </xsl:variable>

  <!-- One part of a query; the first in a list of them begins it. -->
  <xsl:template match="parameter" mode="query">
    <xsl:value-of select="concat(substring('?&amp;', 1 + number(position() &gt; 1), 1), @name, '=', .)"/>
  </xsl:template>

  <xsl:template match="filter" mode="query">
    <xsl:value-of select="concat(substring('?&amp;', 1 + number(position() &gt; 1), 1),
                                 @parameter, '=', @chosen)"/>
  </xsl:template>

  <!-- This page in a language, with its query; the front page has no slash
       after its prefix. -->
  <xsl:template name="here">
    <xsl:param name="language" select="$lang"/>
    <xsl:choose>
      <xsl:when test="$language = $first"><xsl:value-of select="concat($path, $query)"/></xsl:when>
      <xsl:when test="$path = '/'"><xsl:value-of select="concat('/', $language, $query)"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="concat('/', $language, $path, $query)"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- This page with the current filter taken off, the others kept, from its
       first page. -->
  <xsl:template name="unfiltered">
    <xsl:value-of select="concat($prefix, $path)"/>
    <xsl:apply-templates select="../filter[@chosen and @parameter != current()/@parameter]" mode="query"/>
  </xsl:template>

  <!-- This page's list from page n, its filters kept. -->
  <xsl:template name="paged">
    <xsl:param name="n"/>
    <!-- The events to come and the past ones turn their pages by themselves. -->
    <xsl:variable name="name" select="concat(substring('kommende', 1, 8 * count(self::coming)),
                                             substring('side', 1, 4 * count(self::*[not(self::coming)])))"/>
    <xsl:variable name="others"
                  select="$page/parameters/parameter[. != '' and @name != 'side' and @name != 'kommende']"/>
    <xsl:value-of select="concat($prefix, $path)"/>
    <xsl:apply-templates select="$others" mode="query"/>
    <xsl:if test="$n &gt; 1">
      <xsl:value-of select="concat(substring('?&amp;', 1 + number(boolean($others)), 1), $name, '=', $n)"/>
    </xsl:if>
  </xsl:template>

  <!-- An organisation by name, linked when it has a page: a reference's own
       words, or its child name. -->
  <xsl:template match="*" mode="organization">
    <xsl:variable name="words" select="self::*[not(name)] | name"/>
    <xsl:choose>
      <xsl:when test="@partner or self::partner[membership]">
        <a class="ds-link" href="{$prefix}/partnere/{@slug}">
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
    <a class="ds-link" href="tel:{translate(., translate(., '+0123456789', ''), '')}">
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
