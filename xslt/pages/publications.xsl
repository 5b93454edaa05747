<?xml version="1.0" encoding="UTF-8"?>
<!-- One page of the publications, newest first. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="publications" mode="content">
    <xsl:choose>
      <xsl:when test="publication">
        <xsl:call-template name="listing">
          <xsl:with-param name="items" select="publication"/>
          <xsl:with-param name="level" select="2"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise><p class="empty"><xsl:value-of select="$m/publications/none"/></p></xsl:otherwise>
    </xsl:choose>
    <xsl:call-template name="pagination"/>
  </xsl:template>

</xsl:stylesheet>
