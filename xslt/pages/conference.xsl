<?xml version="1.0" encoding="UTF-8"?>
<!-- The yearly conference through the years. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="conference" mode="content">
    <xsl:apply-templates select="text" mode="content"/>
    <section aria-labelledby="konferanser">
      <h2 id="konferanser"><xsl:value-of select="$m/conference/editions"/></h2>
      <xsl:choose>
        <xsl:when test="event">
          <xsl:call-template name="listing"><xsl:with-param name="items" select="event"/></xsl:call-template>
        </xsl:when>
        <xsl:otherwise><p class="empty"><xsl:value-of select="$m/conference/none"/></p></xsl:otherwise>
      </xsl:choose>
    </section>
  </xsl:template>

</xsl:stylesheet>
