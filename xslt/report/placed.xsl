<?xml version="1.0" encoding="UTF-8"?>
<!--
  The places of nodes that a text may have thousands of: they are numbered once,
  and then looked up. (place.xsl goes through all of them for each, which does
  for tables and charts.)
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:key name="placed" match="placed" use="@node"/>

  <!-- What such a variable holds. -->
  <xsl:template name="places">
    <xsl:param name="of"/>
    <xsl:for-each select="$of"><placed node="{generate-id()}" place="{position()}"/></xsl:for-each>
  </xsl:template>

  <!-- The place of the context; in: the variable as a node. -->
  <xsl:template name="placed">
    <xsl:param name="in"/>
    <xsl:variable name="node" select="generate-id()"/>
    <xsl:for-each select="$in"><xsl:value-of select="key('placed', $node)/@place"/></xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
