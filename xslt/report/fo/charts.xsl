<?xml version="1.0" encoding="UTF-8"?>
<!-- A chart: a figure with its caption, and what it shows in words. -->
<xsl:stylesheet version="1.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                exclude-result-prefixes="xsl">

  <xsl:include href="../chart.xsl"/>

  <!-- With its table behind it; the words are read instead of the drawing. -->
  <xsl:template match="chart">
    <xsl:variable name="longest">
      <xsl:for-each select="bar">
        <xsl:sort select="string-length(@label)" data-type="number" order="descending"/>
        <xsl:if test="position() = 1"><xsl:value-of select="1 + 0.56 * string-length(@label)"/></xsl:if>
      </xsl:for-each>
    </xsl:variable>
    <fo:block role="Div" id="{@id}" space-before="6mm" space-after="7mm" keep-together.within-page="always">
      <xsl:if test="@table = following-sibling::*[1]/@id">
        <xsl:attribute name="keep-with-next.within-page">8</xsl:attribute>
        <xsl:attribute name="space-after">2mm</xsl:attribute>
      </xsl:if>
      <fo:block role="Caption" xsl:use-attribute-sets="caption" space-before="0">
        <xsl:for-each select="caption"><xsl:call-template name="language"/></xsl:for-each>
        <xsl:call-template name="anchors"/>
        <fo:inline color="{$primary}" padding-end="2mm">
          <xsl:value-of select="concat(key('word', 'figure'), ' ')"/>
          <xsl:number level="any" count="chart"/>
        </fo:inline>
        <xsl:text> </xsl:text>
        <xsl:value-of select="caption"/>
      </fo:block>
      <fo:block role="NonStruct" line-height="0" padding-before="1mm">
        <fo:instream-foreign-object fox:alt-text="{alternative}">
          <xsl:apply-templates select="." mode="svg">
            <xsl:with-param name="width" select="470"/>
            <xsl:with-param name="size" select="9"/>
            <xsl:with-param name="font" select="'Liberation Sans'"/>
            <xsl:with-param name="room" select="$longest * ($longest &lt; 18) + 18 * ($longest &gt;= 18)"/>
          </xsl:apply-templates>
        </fo:instream-foreign-object>
      </fo:block>
    </fo:block>
  </xsl:template>

</xsl:stylesheet>
