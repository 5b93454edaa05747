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

  <xsl:template match="address">
    <xsl:variable name="path" select="substring(@path, 1, string-length(@path) * number(@path != '/'))"/>
    <url>
      <loc><xsl:value-of select="concat($base, @path)"/></loc>
      <xsl:if test="@updated"><lastmod><xsl:value-of select="@updated"/></lastmod></xsl:if>
      <xhtml:link rel="alternate" hreflang="nb" href="{$base}{@path}"/>
      <xhtml:link rel="alternate" hreflang="nn" href="{$base}/nn{$path}"/>
      <xhtml:link rel="alternate" hreflang="en" href="{$base}/en{$path}"/>
    </url>
  </xsl:template>

</xsl:stylesheet>
