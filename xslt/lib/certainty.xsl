<?xml version="1.0" encoding="UTF-8"?>
<!-- What is inferred or second-hand says so, and why. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <!-- A word beside one uncertain fact; called with what holds its @certainty. -->
  <xsl:template name="uncertain">
    <xsl:if test="@certainty = 'uncertain'"><xsl:call-template name="uncertain-mark"/></xsl:if>
  </xsl:template>

  <xsl:template name="uncertain-mark">
    <xsl:text> </xsl:text>
    <span class="ds-tag uncertain" data-color="warning">
      <xsl:value-of select="$m/certainty/uncertain"/>
    </span>
  </xsl:template>

  <!-- A note about a whole page or list entry, with what is known of the reason. -->
  <xsl:template name="caution">
    <xsl:if test="@certainty = 'uncertain' or caution">
      <p class="caution">
        <strong><xsl:value-of select="concat($m/certainty/uncertain, ':')"/></strong>
        <xsl:text> </xsl:text>
        <xsl:choose>
          <xsl:when test="caution"><xsl:apply-templates select="caution" mode="words"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="$m/certainty/why"/></xsl:otherwise>
        </xsl:choose>
      </p>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
