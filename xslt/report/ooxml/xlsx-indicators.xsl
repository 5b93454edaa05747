<?xml version="1.0" encoding="UTF-8"?>
<!-- All indicators of the report on one sheet, one in a row. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">

  <xsl:variable name="indicators" select="/report/descendant::indicator"/>

  <xsl:template name="indicators-sheet">
    <worksheet>
      <xsl:call-template name="sheet-start"/>
      <cols>
        <col min="1" max="1" width="28" customWidth="1"/>
        <col min="2" max="2" width="36" customWidth="1"/>
        <col min="3" max="4" width="17" customWidth="1"/>
        <col min="5" max="5" width="10" customWidth="1"/>
        <col min="6" max="6" width="54" customWidth="1"/>
        <col min="7" max="7" width="36" customWidth="1"/>
        <col min="8" max="8" width="36" customWidth="1"/>
      </cols>
      <sheetData>
        <row r="1">
          <xsl:call-template name="indicator-heads"><xsl:with-param name="as" select="'cells'"/></xsl:call-template>
        </row>
        <xsl:for-each select="$indicators"><xsl:call-template name="indicator-row"/></xsl:for-each>
      </sheetData>
      <xsl:call-template name="indicator-links"/>
      <xsl:call-template name="sheet-end">
        <xsl:with-param name="wide" select="true()"/>
        <xsl:with-param name="texts" select="concat('A2:H', count($indicators) + 1)"/>
      </xsl:call-template>
      <tableParts count="1"><tablePart r:id="rIdTable"/></tableParts>
    </worksheet>
  </xsl:template>

  <xsl:template name="indicators-part">
    <xsl:for-each select="$indicators[1]/..">
      <xsl:call-template name="table-part">
        <xsl:with-param name="columns" select="8"/>
        <xsl:with-param name="last" select="count($indicators) + 1"/>
      </xsl:call-template>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="indicators" mode="heads"><xsl:call-template name="indicator-heads"/></xsl:template>

  <!-- The eight heads, as cells or as the columns of the table part. -->
  <xsl:template name="indicator-heads">
    <xsl:param name="as" select="'columns'"/>
    <xsl:param name="place" select="1"/>
    <xsl:variable name="head">
      <xsl:choose>
        <xsl:when test="$place = 1"><xsl:value-of select="key('word', 'section')"/></xsl:when>
        <xsl:when test="$place = 2"><xsl:value-of select="key('word', 'indicator')"/></xsl:when>
        <xsl:when test="$place = 3"><xsl:value-of select="$report/@year"/></xsl:when>
        <xsl:when test="$place = 4"><xsl:value-of select="$report/@previous"/></xsl:when>
        <xsl:when test="$place = 5"><xsl:value-of select="key('word', 'unit')"/></xsl:when>
        <xsl:when test="$place = 6"><xsl:value-of select="key('word', 'definition')"/></xsl:when>
        <xsl:when test="$place = 7"><xsl:value-of select="key('word', 'source')"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="key('word', 'note')"/></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="$as = 'cells'">
        <xsl:call-template name="text-cell">
          <xsl:with-param name="ref" select="concat(substring('ABCDEFGH', $place, 1), 1)"/>
          <xsl:with-param name="text" select="$head"/>
          <xsl:with-param name="style" select="$style-head + number($place = 3 or $place = 4)"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise><tableColumn id="{$place}" name="{$head}"/></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="$place &lt; 8">
      <xsl:call-template name="indicator-heads">
        <xsl:with-param name="as" select="$as"/>
        <xsl:with-param name="place" select="$place + 1"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template name="indicator-row">
    <xsl:variable name="row" select="position() + 1"/>
    <xsl:variable name="section" select="ancestor::section[1]"/>
    <xsl:variable name="sources">
      <xsl:for-each select="source"><xsl:if test="position() &gt; 1">; </xsl:if><xsl:value-of select="."/></xsl:for-each>
    </xsl:variable>
    <xsl:variable name="notes">
      <xsl:for-each select="note"><xsl:if test="position() &gt; 1"><xsl:text> </xsl:text></xsl:if><xsl:value-of select="."/></xsl:for-each>
    </xsl:variable>
    <row r="{$row}">
      <xsl:call-template name="row-height">
        <xsl:with-param name="letters" select="1.15 * string-length(definition)"/>
        <xsl:with-param name="others" select="1.9 * (string-length($sources) * number(string-length($sources) &gt; string-length($notes))
          + string-length($notes) * number(string-length($sources) &lt;= string-length($notes)))"/>
      </xsl:call-template>
      <xsl:call-template name="value-cell">
        <xsl:with-param name="ref" select="concat('A', $row)"/>
        <xsl:with-param name="text" select="concat($section/@number, ' ', $section/title)"/>
      </xsl:call-template>
      <xsl:call-template name="value-cell">
        <xsl:with-param name="ref" select="concat('B', $row)"/>
        <xsl:with-param name="text" select="string(label)"/>
      </xsl:call-template>
      <xsl:for-each select="value">
        <xsl:call-template name="value-cell">
          <xsl:with-param name="ref" select="concat(substring('CD', position(), 1), $row)"/>
          <xsl:with-param name="text" select="string(.)"/>
          <xsl:with-param name="value" select="string(@number)"/>
          <xsl:with-param name="type">
            <xsl:choose>
              <xsl:when test="../@unit = 'percent'">percent</xsl:when>
              <xsl:otherwise>number</xsl:otherwise>
            </xsl:choose>
          </xsl:with-param>
          <xsl:with-param name="variant" select="2 * number(boolean(@certainty))"/>
        </xsl:call-template>
      </xsl:for-each>
      <xsl:call-template name="value-cell">
        <xsl:with-param name="ref" select="concat('E', $row)"/>
        <xsl:with-param name="text">
          <xsl:call-template name="unit-of"><xsl:with-param name="text" select="string(value[@number][1])"/></xsl:call-template>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="value-cell">
        <xsl:with-param name="ref" select="concat('F', $row)"/>
        <xsl:with-param name="text" select="string(definition)"/>
      </xsl:call-template>
      <xsl:variable name="linked"><xsl:apply-templates select="source[last() = 1]/@url" mode="is-link"/></xsl:variable>
      <xsl:call-template name="value-cell">
        <xsl:with-param name="ref" select="concat('G', $row)"/>
        <xsl:with-param name="text" select="string($sources)"/>
        <xsl:with-param name="link" select="$linked != ''"/>
      </xsl:call-template>
      <xsl:call-template name="value-cell">
        <xsl:with-param name="ref" select="concat('H', $row)"/>
        <xsl:with-param name="text" select="string($notes)"/>
      </xsl:call-template>
    </row>
  </xsl:template>

  <!-- What is not a digit in a number as it is read: "kr", "%", "dager". -->
  <xsl:template name="unit-of">
    <xsl:param name="text"/>
    <xsl:value-of select="translate($text, '0123456789.,-−+&#160;&#8239; ', '')"/>
  </xsl:template>

  <!-- A cell has room for one address. -->
  <xsl:template name="indicator-links">
    <xsl:variable name="links"><xsl:apply-templates select="$indicators/source[last() = 1]/@url" mode="is-link"/></xsl:variable>
    <xsl:if test="$links != ''">
      <hyperlinks>
        <xsl:for-each select="$indicators">
          <xsl:variable name="linked"><xsl:apply-templates select="source[last() = 1]/@url" mode="is-link"/></xsl:variable>
          <xsl:if test="$linked != ''"><hyperlink ref="G{position() + 1}" r:id="rIdLinkG{position() + 1}"/></xsl:if>
        </xsl:for-each>
      </hyperlinks>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
