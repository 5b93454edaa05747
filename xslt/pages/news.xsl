<?xml version="1.0" encoding="UTF-8"?>
<!-- One page of the news, newest first. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="news" mode="content">
    <xsl:choose>
      <xsl:when test="news-item">
        <xsl:call-template name="listing">
          <xsl:with-param name="items" select="news-item"/>
          <xsl:with-param name="level" select="2"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise><p class="empty"><xsl:value-of select="$m/news/none"/></p></xsl:otherwise>
    </xsl:choose>
    <xsl:call-template name="pagination"/>
    <p class="feed-link"><a class="ds-link" href="/aktuelt.atom"><xsl:value-of select="$m/news/feed"/></a></p>
  </xsl:template>

</xsl:stylesheet>
