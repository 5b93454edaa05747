<?xml version="1.0" encoding="UTF-8"?>
<!-- Every public page in its three languages, for search engines; or where its parts are. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                xmlns:xhtml="http://www.w3.org/1999/xhtml">
  <xsl:output method="xml" encoding="UTF-8" indent="no" media-type="application/xml"/>

  <xsl:variable name="base" select="/page/@base"/>

  <xsl:template match="/page">
    <urlset><xsl:apply-templates select="sitemap/address"/></urlset>
  </xsl:template>

  <xsl:template match="/page[sitemap/part]">
    <sitemapindex><xsl:apply-templates select="sitemap/part"/></sitemapindex>
  </xsl:template>

  <xsl:template match="part">
    <sitemap><loc><xsl:value-of select="concat($base, '/sitemap.xml?side=', @number)"/></loc></sitemap>
  </xsl:template>

  <!-- The language of addresses that name none. -->
  <xsl:variable name="first" select="substring(concat(/page/@first, 'nb'), 1, 2)"/>

  <xsl:template match="address">
    <url>
      <loc><xsl:value-of select="concat($base, @path)"/></loc>
      <xsl:if test="@updated"><lastmod><xsl:value-of select="@updated"/></lastmod></xsl:if>
      <xsl:call-template name="alternate"><xsl:with-param name="language">nb</xsl:with-param></xsl:call-template>
      <xsl:call-template name="alternate"><xsl:with-param name="language">nn</xsl:with-param></xsl:call-template>
      <xsl:call-template name="alternate"><xsl:with-param name="language">en</xsl:with-param></xsl:call-template>
    </url>
  </xsl:template>

  <xsl:template name="alternate">
    <xsl:param name="language"/>
    <xhtml:link rel="alternate" hreflang="{$language}">
      <xsl:attribute name="href">
        <xsl:value-of select="$base"/>
        <xsl:choose>
          <xsl:when test="$language = $first"><xsl:value-of select="@path"/></xsl:when>
          <xsl:otherwise>
            <xsl:value-of select="concat('/', $language)"/>
            <xsl:if test="@path != '/'"><xsl:value-of select="@path"/></xsl:if>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:attribute>
    </xhtml:link>
  </xsl:template>

</xsl:stylesheet>
