<?xml version="1.0" encoding="UTF-8"?>
<!--
  The formats of the workbook's cells. A cell names one by its number: 0-7 are
  those below; then three for each kind of value, for an ordinary row, a total
  and an uncertain row: 8 + 3 * kind + variant (xlsx-cells.xsl).
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">

  <!-- Kinds of values; their number formats are 164 + kind. -->
  <xsl:variable name="kind-whole" select="0"/>
  <xsl:variable name="kind-tenths" select="1"/>
  <xsl:variable name="kind-hundredths" select="2"/>
  <xsl:variable name="kind-percent" select="3"/>
  <xsl:variable name="kind-percent-tenths" select="4"/>
  <xsl:variable name="kind-percent-hundredths" select="5"/>
  <xsl:variable name="kind-date" select="6"/>
  <xsl:variable name="kind-text" select="7"/>
  <xsl:variable name="kind-guarded" select="8"/>  <!-- text that looks like a formula -->
  <xsl:variable name="kind-unknown" select="9"/>  <!-- text where a number would stand -->
  <xsl:variable name="kind-link" select="10"/>

  <xsl:variable name="style-values" select="8"/>
  <xsl:variable name="style-head" select="1"/>
  <xsl:variable name="style-head-right" select="2"/>
  <xsl:variable name="style-title" select="3"/>
  <xsl:variable name="style-subtitle" select="4"/>
  <xsl:variable name="style-note" select="5"/>
  <xsl:variable name="style-caption" select="6"/>
  <xsl:variable name="style-about" select="7"/>

  <xsl:template match="*" mode="number-format">
    <xsl:param name="kind"/>
    <xsl:value-of select="$format-locale"/>
    <xsl:choose>
      <xsl:when test="$kind = $kind-whole">#,##0</xsl:when>
      <xsl:when test="$kind = $kind-tenths">#,##0.0</xsl:when>
      <xsl:when test="$kind = $kind-hundredths">#,##0.00</xsl:when>
      <xsl:when test="$kind = $kind-percent">0&#160;%</xsl:when>
      <xsl:when test="$kind = $kind-percent-tenths">0.0&#160;%</xsl:when>
      <xsl:when test="$kind = $kind-percent-hundredths">0.00&#160;%</xsl:when>
      <xsl:when test="$lang = 'en'">d\ mmmm\ yyyy</xsl:when>
      <xsl:otherwise>d\.\ mmmm\ yyyy</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="styles">
    <styleSheet>
      <numFmts count="7">
        <xsl:call-template name="number-formats"/>
      </numFmts>
      <fonts count="9">
        <xsl:call-template name="font"/>
        <xsl:call-template name="font"><xsl:with-param name="bold" select="true()"/></xsl:call-template>
        <xsl:call-template name="font"><xsl:with-param name="italic" select="true()"/></xsl:call-template>
        <xsl:call-template name="font">
          <xsl:with-param name="bold" select="true()"/>
          <xsl:with-param name="colour" select="$on-deep"/>
        </xsl:call-template>
        <xsl:call-template name="font">
          <xsl:with-param name="bold" select="true()"/>
          <xsl:with-param name="size" select="22"/>
          <xsl:with-param name="colour" select="$deep"/>
        </xsl:call-template>
        <xsl:call-template name="font"><xsl:with-param name="colour" select="$muted"/></xsl:call-template>
        <xsl:call-template name="font">
          <xsl:with-param name="colour" select="$deep"/>
          <xsl:with-param name="underline" select="true()"/>
        </xsl:call-template>
        <xsl:call-template name="font">
          <xsl:with-param name="bold" select="true()"/>
          <xsl:with-param name="size" select="11"/>
          <xsl:with-param name="colour" select="$deep"/>
        </xsl:call-template>
        <xsl:call-template name="font"><xsl:with-param name="size" select="12"/></xsl:call-template>
      </fonts>
      <fills count="3">
        <fill><patternFill patternType="none"/></fill>
        <fill><patternFill patternType="gray125"/></fill>
        <fill><patternFill patternType="solid"><fgColor rgb="FF{$deep}"/><bgColor indexed="64"/></patternFill></fill>
      </fills>
      <borders count="3">
        <border><left/><right/><top/><bottom/><diagonal/></border>
        <border><left/><right/><top/><bottom style="hair"><color rgb="FF{$line}"/></bottom><diagonal/></border>
        <border><left/><right/><top style="thin"><color rgb="FF{$deep}"/></top><bottom/><diagonal/></border>
      </borders>
      <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
      <cellXfs count="41">
        <xsl:call-template name="fixed-formats"/>
        <xsl:call-template name="value-formats"/>
      </cellXfs>
      <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
      <dxfs count="0"/>
      <tableStyles count="0" defaultTableStyle="TableStyleLight1" defaultPivotStyle="PivotStyleLight16"/>
    </styleSheet>
  </xsl:template>

  <xsl:template name="number-formats">
    <xsl:param name="kind" select="0"/>
    <numFmt numFmtId="{164 + $kind}">
      <xsl:attribute name="formatCode"><xsl:apply-templates select="." mode="number-format"><xsl:with-param name="kind" select="$kind"/></xsl:apply-templates></xsl:attribute>
    </numFmt>
    <xsl:if test="$kind &lt; $kind-date">
      <xsl:call-template name="number-formats"><xsl:with-param name="kind" select="$kind + 1"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template name="font">
    <xsl:param name="bold" select="false()"/>
    <xsl:param name="italic" select="false()"/>
    <xsl:param name="underline" select="false()"/>
    <xsl:param name="size" select="10"/>
    <xsl:param name="colour" select="$ink"/>
    <font>
      <xsl:if test="$bold"><b/></xsl:if>
      <xsl:if test="$italic"><i/></xsl:if>
      <xsl:if test="$underline"><u/></xsl:if>
      <sz val="{$size}"/>
      <color rgb="FF{$colour}"/>
      <name val="Arial"/>
      <family val="2"/>
    </font>
  </xsl:template>

  <xsl:template name="fixed-formats">
    <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
    <xf numFmtId="0" fontId="3" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1">
      <alignment horizontal="left" vertical="center" wrapText="1"/>
    </xf>
    <xf numFmtId="0" fontId="3" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1">
      <alignment horizontal="right" vertical="center" wrapText="1"/>
    </xf>
    <xf numFmtId="0" fontId="4" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
    <xf numFmtId="0" fontId="8" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
    <xf numFmtId="0" fontId="5" fillId="0" borderId="0" xfId="0" applyFont="1"/>
    <xf numFmtId="0" fontId="7" fillId="0" borderId="0" xfId="0" applyFont="1"/>
    <xf numFmtId="0" fontId="5" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
  </xsl:template>

  <xsl:template name="value-formats">
    <xsl:param name="place" select="0"/>
    <xsl:variable name="kind" select="floor($place div 3)"/>
    <xsl:variable name="variant" select="$place mod 3"/>
    <xf fillId="0" xfId="0" applyFont="1" applyBorder="1" applyAlignment="1">
      <xsl:attribute name="numFmtId">
        <xsl:choose>
          <xsl:when test="$kind &lt;= $kind-date"><xsl:value-of select="164 + $kind"/></xsl:when>
          <xsl:otherwise>0</xsl:otherwise>
        </xsl:choose>
      </xsl:attribute>
      <xsl:attribute name="fontId">
        <xsl:choose>
          <xsl:when test="$kind = $kind-link">6</xsl:when>
          <xsl:when test="$kind = $kind-unknown">5</xsl:when>
          <xsl:otherwise><xsl:value-of select="$variant"/></xsl:otherwise>
        </xsl:choose>
      </xsl:attribute>
      <xsl:attribute name="borderId"><xsl:value-of select="1 + number($variant = 1)"/></xsl:attribute>
      <xsl:if test="$kind &lt;= $kind-date"><xsl:attribute name="applyNumberFormat">1</xsl:attribute></xsl:if>
      <xsl:if test="$kind = $kind-guarded"><xsl:attribute name="quotePrefix">1</xsl:attribute></xsl:if>
      <alignment vertical="top">
        <xsl:attribute name="horizontal">
          <xsl:choose>
            <xsl:when test="$kind &lt; $kind-date or $kind = $kind-unknown">right</xsl:when>
            <xsl:otherwise>left</xsl:otherwise>
          </xsl:choose>
        </xsl:attribute>
        <xsl:if test="$kind &gt; $kind-date"><xsl:attribute name="wrapText">1</xsl:attribute></xsl:if>
      </alignment>
    </xf>
    <xsl:if test="$place &lt; 32">
      <xsl:call-template name="value-formats"><xsl:with-param name="place" select="$place + 1"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
