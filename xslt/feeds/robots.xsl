<?xml version="1.0" encoding="UTF-8"?>
<!-- robots.txt: everything may be read, and here is the list of it. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text" encoding="UTF-8" media-type="text/plain"/>

  <xsl:template match="/page">
    <xsl:text>User-agent: *&#10;Disallow: /rediger/&#10;</xsl:text>
    <xsl:if test="@base">
      <xsl:value-of select="concat('Sitemap: ', @base, robots/@sitemap, '&#10;')"/>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
