<?xml version="1.0" encoding="UTF-8"?>
<!-- The workbook's first sheet: what report it is, and where its tables and
     charts are. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">

  <xsl:variable name="about" select="/report/network | /report/period | /report/publisher | /report/edition"/>
  <!-- The row of the list's head. -->
  <xsl:variable name="list-row" select="count($about) + 3"/>

  <xsl:template name="cover-sheet">
    <worksheet>
      <sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>
      <sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"/></sheetViews>
      <sheetFormatPr defaultRowHeight="15"/>
      <cols>
        <col min="1" max="1" width="14" customWidth="1"/>
        <col min="2" max="2" width="62" customWidth="1"/>
        <col min="3" max="3" width="46" customWidth="1"/>
      </cols>
      <sheetData>
        <row r="1" ht="{30 * ceiling(string-length($report/title) div 50) * number(string-length($report/title) &lt; 600)
          + 409 * number(string-length($report/title) &gt;= 600)}" customHeight="1">
          <xsl:call-template name="text-cell">
            <xsl:with-param name="ref">A1</xsl:with-param>
            <xsl:with-param name="text" select="string($report/title)"/>
            <xsl:with-param name="style" select="$style-title"/>
          </xsl:call-template>
        </row>
        <xsl:for-each select="$about">
          <xsl:variable name="words"><xsl:apply-templates select="." mode="about"/></xsl:variable>
          <row r="{position() + 1}">
            <xsl:call-template name="row-height"><xsl:with-param name="letters" select="string-length($words) * 0.55"/></xsl:call-template>
            <xsl:call-template name="text-cell">
              <xsl:with-param name="ref" select="concat('A', position() + 1)"/>
              <xsl:with-param name="text" select="string($words)"/>
              <xsl:with-param name="style" select="$style-subtitle * number(boolean(self::network)) + $style-about * number(not(self::network))"/>
            </xsl:call-template>
          </row>
        </xsl:for-each>
        <row r="{$list-row}">
          <xsl:call-template name="text-cell">
            <xsl:with-param name="ref" select="concat('A', $list-row)"/>
            <xsl:with-param name="style" select="$style-head"/>
          </xsl:call-template>
          <xsl:call-template name="text-cell">
            <xsl:with-param name="ref" select="concat('B', $list-row)"/>
            <xsl:with-param name="text" select="string(key('word', 'contents'))"/>
            <xsl:with-param name="style" select="$style-head"/>
          </xsl:call-template>
          <xsl:call-template name="text-cell">
            <xsl:with-param name="ref" select="concat('C', $list-row)"/>
            <xsl:with-param name="text" select="string(key('word', 'section'))"/>
            <xsl:with-param name="style" select="$style-head"/>
          </xsl:call-template>
        </row>
        <xsl:for-each select="$tables | $charts">
          <xsl:variable name="row" select="$list-row + position()"/>
          <row r="{$row}">
            <xsl:call-template name="value-cell">
              <xsl:with-param name="ref" select="concat('A', $row)"/>
              <xsl:with-param name="text"><xsl:apply-templates select="." mode="name"/></xsl:with-param>
            </xsl:call-template>
            <xsl:call-template name="value-cell">
              <xsl:with-param name="ref" select="concat('B', $row)"/>
              <xsl:with-param name="text" select="string(caption)"/>
              <xsl:with-param name="link" select="true()"/>
            </xsl:call-template>
            <xsl:call-template name="value-cell">
              <xsl:with-param name="ref" select="concat('C', $row)"/>
              <xsl:with-param name="text" select="concat(ancestor::section[1]/@number, ' ', ancestor::section[1]/title)"/>
            </xsl:call-template>
          </row>
        </xsl:for-each>
      </sheetData>
      <mergeCells count="{count($about) + 1}">
        <mergeCell ref="A1:C1"/>
        <xsl:for-each select="$about"><mergeCell ref="A{position() + 1}:C{position() + 1}"/></xsl:for-each>
      </mergeCells>
      <xsl:if test="$tables | $charts">
        <hyperlinks>
          <xsl:for-each select="$tables | $charts">
            <hyperlink ref="B{$list-row + position()}">
              <xsl:attribute name="location"><xsl:apply-templates select="." mode="location"/></xsl:attribute>
            </hyperlink>
          </xsl:for-each>
        </hyperlinks>
      </xsl:if>
      <xsl:call-template name="sheet-end"/>
    </worksheet>
  </xsl:template>

  <xsl:template match="network | period" mode="about"><xsl:value-of select="."/></xsl:template>
  <xsl:template match="publisher" mode="about"><xsl:value-of select="concat(key('word', 'publisher'), ': ', .)"/></xsl:template>
  <xsl:template match="edition" mode="about">
    <xsl:value-of select="label"/>
    <xsl:if test="reason"><xsl:value-of select="concat(': ', reason)"/></xsl:if>
  </xsl:template>

  <!-- Where a table, the indicators or a chart is. -->
  <xsl:template match="table | indicators | chart" mode="location">
    <xsl:variable name="sheet"><xsl:apply-templates select="." mode="sheet-name"/></xsl:variable>
    <xsl:value-of select="concat(&quot;'&quot;, $sheet, &quot;'!A&quot;)"/>
    <xsl:choose>
      <xsl:when test="self::chart"><xsl:apply-templates select="." mode="row"/></xsl:when>
      <xsl:when test="self::indicators"><xsl:for-each select="indicator[1]">
          <xsl:variable name="place"><xsl:call-template name="place"><xsl:with-param name="among" select="$indicators"/></xsl:call-template></xsl:variable>
          <xsl:value-of select="$place + 1"/>
        </xsl:for-each></xsl:when>
      <xsl:otherwise>1</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Names of sheets: "3 Prosjekter i 2022". Unique by their number, at most
       31 letters, and only such as no program objects to. -->
  <xsl:template match="table" mode="sheet-name">
    <xsl:variable name="number"><xsl:apply-templates select="." mode="number"/></xsl:variable>
    <xsl:call-template name="sheet-name"><xsl:with-param name="text" select="concat($number, ' ', caption)"/></xsl:call-template>
  </xsl:template>
  <xsl:template match="indicators" mode="sheet-name">
    <xsl:call-template name="sheet-name"><xsl:with-param name="text" select="string(key('word', 'indicator'))"/></xsl:call-template>
  </xsl:template>
  <xsl:template match="chart" mode="sheet-name">
    <xsl:call-template name="sheet-name"><xsl:with-param name="text" select="string(key('word', 'figure'))"/></xsl:call-template>
  </xsl:template>

  <xsl:variable name="sheet-letters" select="'ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅabcdefghijklmnopqrstuvwxyzæøåéèêôüöäÉÜÖÄ0123456789 .,()–-'"/>

  <xsl:template name="sheet-name">
    <xsl:param name="text"/>
    <xsl:variable name="plain" select="normalize-space(translate($text, translate($text, $sheet-letters, ''), ''))"/>
    <xsl:choose>
      <xsl:when test="string-length($plain) &lt;= 31"><xsl:value-of select="$plain"/></xsl:when>
      <!-- Whole words, where there is more than one after the number. -->
      <xsl:otherwise>
        <xsl:call-template name="whole-words"><xsl:with-param name="text" select="substring($plain, 1, 32)"/></xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="whole-words">
    <xsl:param name="text"/>
    <xsl:variable name="length" select="string-length($text)"/>
    <xsl:choose>
      <xsl:when test="substring($text, $length) = ' '"><xsl:value-of select="substring($text, 1, $length - 1)"/></xsl:when>
      <xsl:when test="contains(substring-after($text, ' '), ' ')">
        <xsl:call-template name="whole-words"><xsl:with-param name="text" select="substring($text, 1, $length - 1)"/></xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="substring($text, 1, 31)"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
