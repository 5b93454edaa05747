<?xml version="1.0" encoding="UTF-8"?>
<!-- The numbers of tables and charts, for every format that shows them. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <!-- All that is called "Tabell n" and "Figur n", in that order. -->
  <xsl:variable name="tables" select="/report/descendant::table | /report/descendant::indicators"/>
  <xsl:variable name="charts" select="/report/descendant::chart"/>

  <!-- The place of the context among some nodes (xsl:number would go through
       every row of the report to find it). -->
  <xsl:template name="place">
    <xsl:param name="among"/>
    <xsl:variable name="this" select="generate-id()"/>
    <xsl:for-each select="$among">
      <xsl:if test="generate-id() = $this"><xsl:value-of select="position()"/></xsl:if>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
