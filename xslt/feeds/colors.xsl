<?xml version="1.0" encoding="UTF-8"?>
<!-- The network's own colours as a style sheet: design tokens outside any
     layer, so that they win over the theme. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text" encoding="UTF-8" media-type="text/css"/>

  <xsl:template match="/page">
    <xsl:value-of select="concat('/* Colours of the network: ', count(colors/color), ' */&#10;')"/>
    <xsl:call-template name="scheme"><xsl:with-param name="name">light</xsl:with-param></xsl:call-template>
    <xsl:call-template name="scheme"><xsl:with-param name="name">dark</xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template name="scheme">
    <xsl:param name="name"/>
    <xsl:variable name="colors" select="colors/color[@scheme = $name]"/>
    <xsl:if test="$colors">
      <xsl:value-of select="concat('@media (prefers-color-scheme: ', $name, ') {&#10;  :root {&#10;')"/>
      <xsl:for-each select="$colors">
        <xsl:value-of select="concat('    --', @token, ': ', @value, ';&#10;')"/>
      </xsl:for-each>
      <xsl:text>  }&#10;}&#10;</xsl:text>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
