<?xml version="1.0" encoding="UTF-8"?>
<!--
  A bar chart as a DrawingML part, with its figures in it. One colour, dark
  enough for a grey printer; each bar says its number.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"
                xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
                exclude-result-prefixes="c a">

  <!-- labels, numbers: where a sheet has them ('Figur'!$A$2:$A$8); without,
       the chart holds them alone. -->
  <xsl:template match="chart" mode="chart-part">
    <xsl:param name="labels"/>
    <xsl:param name="numbers"/>
    <c:chartSpace>
      <c:date1904 val="0"/>
      <c:lang><xsl:attribute name="val"><xsl:call-template name="locale"/></xsl:attribute></c:lang>
      <c:roundedCorners val="0"/>
      <c:chart>
        <c:autoTitleDeleted val="1"/>
        <c:plotArea>
          <c:layout/>
          <c:barChart>
            <c:barDir val="bar"/>
            <c:grouping val="clustered"/>
            <c:varyColors val="0"/>
            <c:ser>
              <c:idx val="0"/>
              <c:order val="0"/>
              <c:tx><c:v><xsl:value-of select="caption"/></c:v></c:tx>
              <c:spPr>
                <a:solidFill><a:srgbClr val="{$deep}"/></a:solidFill>
                <a:ln><a:noFill/></a:ln>
              </c:spPr>
              <c:invertIfNegative val="0"/>
              <xsl:call-template name="bar-labels"><xsl:with-param name="numbers" select="$numbers"/></xsl:call-template>
              <c:cat>
                <xsl:call-template name="chart-data">
                  <xsl:with-param name="kind" select="'str'"/>
                  <xsl:with-param name="where" select="$labels"/>
                </xsl:call-template>
              </c:cat>
              <c:val>
                <xsl:call-template name="chart-data">
                  <xsl:with-param name="kind" select="'num'"/>
                  <xsl:with-param name="where" select="$numbers"/>
                </xsl:call-template>
              </c:val>
            </c:ser>
            <c:gapWidth val="45"/>
            <c:axId val="111111111"/>
            <c:axId val="222222222"/>
          </c:barChart>
          <xsl:call-template name="axes"/>
          <c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>
        </c:plotArea>
        <c:plotVisOnly val="1"/>
        <c:dispBlanksAs val="gap"/>
      </c:chart>
      <c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>
      <xsl:call-template name="chart-text"/>
    </c:chartSpace>
  </xsl:template>

  <!-- kind: str, num. -->
  <xsl:template name="chart-data">
    <xsl:param name="kind"/>
    <xsl:param name="where"/>
    <xsl:choose>
      <xsl:when test="$where = ''">
        <xsl:element name="c:{$kind}Lit"><xsl:call-template name="points"><xsl:with-param name="kind" select="$kind"/></xsl:call-template></xsl:element>
      </xsl:when>
      <xsl:otherwise>
        <xsl:element name="c:{$kind}Ref">
          <c:f><xsl:value-of select="$where"/></c:f>
          <xsl:element name="c:{$kind}Cache">
            <xsl:call-template name="points">
              <xsl:with-param name="kind" select="$kind"/>
              <xsl:with-param name="percent" select="@unit = 'percent'"/>
            </xsl:call-template>
          </xsl:element>
        </xsl:element>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- percent: as in a cell, where 41.7 % is 0.417. -->
  <xsl:template name="points">
    <xsl:param name="kind"/>
    <xsl:param name="percent" select="false()"/>
    <xsl:if test="$kind = 'num'"><c:formatCode>General</c:formatCode></xsl:if>
    <c:ptCount val="{count(bar)}"/>
    <xsl:for-each select="bar">
      <c:pt idx="{position() - 1}">
        <c:v>
          <xsl:choose>
            <xsl:when test="$kind = 'num' and $percent"><xsl:value-of select="format-number(@number div 100, '0.############')"/></xsl:when>
            <xsl:when test="$kind = 'num'"><xsl:value-of select="translate(@number, '+', '')"/></xsl:when>
            <xsl:otherwise>
              <xsl:call-template name="short">
                <xsl:with-param name="text" select="normalize-space(@label)"/>
                <xsl:with-param name="length" select="80"/>
              </xsl:call-template>
            </xsl:otherwise>
          </xsl:choose>
        </c:v>
      </c:pt>
    </xsl:for-each>
  </xsl:template>

  <!-- What stands at the end of a bar: the report's own text, or, where a sheet
       has the numbers and may change them, the number. -->
  <xsl:template name="bar-labels">
    <xsl:param name="numbers"/>
    <c:dLbls>
      <xsl:if test="$numbers = ''">
        <xsl:for-each select="bar">
          <c:dLbl>
            <c:idx val="{position() - 1}"/>
            <c:tx>
              <c:rich>
                <a:bodyPr wrap="none"/>
                <a:p><a:r><a:rPr/><a:t><xsl:value-of select="."/></a:t></a:r></a:p>
              </c:rich>
            </c:tx>
            <c:dLblPos val="outEnd"/>
            <xsl:call-template name="show-value"/>
          </c:dLbl>
        </xsl:for-each>
      </xsl:if>
      <c:numFmt formatCode="{$format-locale}#,##0.##" sourceLinked="0">
        <xsl:if test="not(bar[contains(@number, '.')])"><xsl:attribute name="formatCode"><xsl:value-of select="$format-locale"/>#,##0</xsl:attribute></xsl:if>
        <xsl:if test="@unit = 'percent'"><xsl:attribute name="formatCode"><xsl:value-of select="$format-locale"/>0.0&#160;%</xsl:attribute></xsl:if>
      </c:numFmt>
      <c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>
      <xsl:call-template name="chart-text"><xsl:with-param name="wrap" select="'none'"/></xsl:call-template>
      <c:dLblPos val="outEnd"/>
      <xsl:call-template name="show-value"/>
    </c:dLbls>
  </xsl:template>

  <xsl:template name="show-value">
    <c:showLegendKey val="0"/>
    <c:showVal val="1"/>
    <c:showCatName val="0"/>
    <c:showSerName val="0"/>
    <c:showPercent val="0"/>
    <c:showBubbleSize val="0"/>
  </xsl:template>

  <!-- The first bar on top; numbers stand at the bars, not on an axis. -->
  <xsl:template name="axes">
    <c:catAx>
      <c:axId val="111111111"/>
      <c:scaling><c:orientation val="maxMin"/></c:scaling>
      <c:delete val="0"/>
      <c:axPos val="l"/>
      <c:numFmt formatCode="General" sourceLinked="0"/>
      <c:majorTickMark val="none"/>
      <c:minorTickMark val="none"/>
      <c:tickLblPos val="nextTo"/>
      <c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="{$line}"/></a:solidFill></a:ln></c:spPr>
      <xsl:call-template name="chart-text"/>
      <c:crossAx val="222222222"/>
      <c:crosses val="autoZero"/>
      <c:auto val="0"/>
      <c:lblAlgn val="ctr"/>
      <c:lblOffset val="60"/>
      <c:noMultiLvlLbl val="1"/>
    </c:catAx>
    <c:valAx>
      <c:axId val="222222222"/>
      <c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>
      <c:delete val="1"/>
      <c:axPos val="t"/>
      <c:numFmt formatCode="General" sourceLinked="0"/>
      <c:majorTickMark val="none"/>
      <c:minorTickMark val="none"/>
      <c:tickLblPos val="nextTo"/>
      <c:crossAx val="111111111"/>
      <c:crosses val="autoZero"/>
      <c:crossBetween val="between"/>
    </c:valAx>
  </xsl:template>

  <xsl:template name="chart-text">
    <xsl:param name="wrap" select="'square'"/>
    <c:txPr>
      <a:bodyPr wrap="{$wrap}"/>
      <a:lstStyle/>
      <a:p>
        <a:pPr>
          <a:defRPr sz="900" b="0">
            <a:solidFill><a:srgbClr val="{$ink}"/></a:solidFill>
            <a:latin typeface="Arial"/>
            <a:cs typeface="Arial"/>
          </a:defRPr>
        </a:pPr>
        <a:endParaRPr><xsl:attribute name="lang"><xsl:call-template name="locale"/></xsl:attribute></a:endParaRPr>
      </a:p>
    </c:txPr>
  </xsl:template>

</xsl:stylesheet>
