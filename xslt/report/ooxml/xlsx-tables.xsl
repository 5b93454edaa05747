<?xml version="1.0" encoding="UTF-8"?>
<!--
  A sheet for each table, and one for all indicators. The head is row 1 and
  stays in sight; head and rows are a table part, so that they can be sorted,
  filtered and referred to. Totals at the end and notes stand below it.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">

  <!-- The rows that are in the table part: all but the totals at the end. -->
  <xsl:template match="table" mode="last-row">
    <xsl:variable name="totals" select="count(row[@kind and not(following-sibling::row[not(@kind)])])"/>
    <xsl:value-of select="1 + count(row) - $totals * number($totals &lt; count(row))"/>
  </xsl:template>

  <xsl:template match="table" mode="sheet">
    <xsl:variable name="columns" select="column"/>
    <xsl:variable name="last"><xsl:apply-templates select="." mode="last-row"/></xsl:variable>
    <worksheet>
      <xsl:call-template name="sheet-start"/>
      <cols>
        <xsl:for-each select="column">
          <col min="{position()}" max="{position()}" customWidth="1">
            <xsl:attribute name="width"><xsl:apply-templates select="." mode="width"/></xsl:attribute>
          </col>
        </xsl:for-each>
      </cols>
      <sheetData>
        <row r="1">
          <xsl:call-template name="row-height">
            <xsl:with-param name="letters"><xsl:call-template name="longest"><xsl:with-param name="of" select="column"/></xsl:call-template></xsl:with-param>
            <xsl:with-param name="least" select="21"/>
          </xsl:call-template>
          <xsl:for-each select="column">
            <xsl:call-template name="text-cell">
              <xsl:with-param name="ref"><xsl:call-template name="column-name"><xsl:with-param name="place" select="position()"/></xsl:call-template>1</xsl:with-param>
              <xsl:with-param name="text"><xsl:apply-templates select="." mode="head"/></xsl:with-param>
              <xsl:with-param name="style" select="$style-head + number(@type = 'number' or @type = 'money' or @type = 'percent')"/>
            </xsl:call-template>
          </xsl:for-each>
        </row>
        <xsl:for-each select="row">
          <xsl:variable name="row" select="position() + 1"/>
          <xsl:variable name="variant" select="number(boolean(@kind)) + 2 * number(@certainty and not(@kind))"/>
          <row r="{$row}">
            <xsl:if test="cell[string-length(.) &gt; 66]">
              <xsl:call-template name="row-height">
                <xsl:with-param name="letters"><xsl:call-template name="longest"><xsl:with-param name="of" select="cell"/></xsl:call-template></xsl:with-param>
              </xsl:call-template>
            </xsl:if>
            <xsl:for-each select="cell">
              <xsl:variable name="place" select="position()"/>
              <xsl:call-template name="value-cell">
                <xsl:with-param name="ref" select="concat(substring($letters, floor(($place - 1) div 26), 1),
                  substring($letters, ($place - 1) mod 26 + 1, 1), $row)"/>
                <xsl:with-param name="text" select="string(.)"/>
                <xsl:with-param name="value" select="string(@value)"/>
                <xsl:with-param name="type" select="string($columns[$place]/@type)"/>
                <xsl:with-param name="variant" select="$variant"/>
                <xsl:with-param name="link" select="boolean(@href)"/>
              </xsl:call-template>
            </xsl:for-each>
          </row>
        </xsl:for-each>
        <xsl:call-template name="note-rows"><xsl:with-param name="above" select="count(row) + 2"/></xsl:call-template>
      </sheetData>
      <xsl:variable name="links"><xsl:apply-templates select="row/cell/@href" mode="is-sheet-link"/></xsl:variable>
      <xsl:if test="$links != ''"><hyperlinks><xsl:apply-templates select="." mode="hyperlinks"/></hyperlinks></xsl:if>
      <xsl:call-template name="sheet-end">
        <xsl:with-param name="wide" select="count(column) &gt; 3"/>
        <xsl:with-param name="texts">
          <xsl:text>A2:</xsl:text>
          <xsl:call-template name="column-name"><xsl:with-param name="place" select="count(column)"/></xsl:call-template>
          <xsl:value-of select="count(row) + 1"/>
        </xsl:with-param>
      </xsl:call-template>
      <tableParts count="1"><tablePart r:id="rIdTable"/></tableParts>
    </worksheet>
  </xsl:template>

  <xsl:template match="table" mode="table-part">
    <xsl:call-template name="table-part">
      <xsl:with-param name="columns" select="count(column)"/>
      <xsl:with-param name="last"><xsl:apply-templates select="." mode="last-row"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- The part that makes cells a table; of a table or of indicators. -->
  <xsl:template name="table-part">
    <xsl:param name="columns"/>
    <xsl:param name="last"/>
    <xsl:variable name="number"><xsl:apply-templates select="." mode="number"/></xsl:variable>
    <xsl:variable name="area">
      <xsl:text>A1:</xsl:text>
      <xsl:call-template name="column-name"><xsl:with-param name="place" select="$columns"/></xsl:call-template>
      <xsl:value-of select="$last"/>
    </xsl:variable>
    <table id="{$number}" name="{$table-name}{$number}" displayName="{$table-name}{$number}" ref="{$area}" totalsRowShown="0">
      <autoFilter ref="{$area}"/>
      <tableColumns count="{$columns}"><xsl:apply-templates select="." mode="heads"/></tableColumns>
      <tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>
    </table>
  </xsl:template>

  <xsl:template match="table" mode="heads">
    <xsl:for-each select="column">
      <tableColumn id="{position()}">
        <xsl:attribute name="name">
          <xsl:call-template name="escaped">
            <xsl:with-param name="text"><xsl:apply-templates select="." mode="head"/></xsl:with-param>
          </xsl:call-template>
        </xsl:attribute>
      </tableColumn>
    </xsl:for-each>
  </xsl:template>

  <!-- "Tabell" as a name in formulas: Tabell3. -->
  <xsl:variable name="table-name" select="concat(translate(key('word', 'table'), translate(key('word', 'table'),
    'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ''), ''), '_')"/>

  <!-- The head of a column; Excel wants it there, unique and without breaks. -->
  <xsl:template match="column" mode="head">
    <xsl:variable name="label" select="substring(normalize-space(.), 1, 120)"/>
    <xsl:variable name="same" select="preceding-sibling::column[translate(substring(normalize-space(.), 1, 120), $capitals, $smalls)
      = translate($label, $capitals, $smalls)]"/>
    <xsl:choose>
      <xsl:when test="$label = ''"><xsl:value-of select="concat(key('word', 'table'), '&#160;', count(preceding-sibling::column) + 1)"/></xsl:when>
      <xsl:when test="$same"><xsl:value-of select="concat($label, ' (', count(preceding-sibling::column) + 1, ')')"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$label"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:variable name="capitals" select="'ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ'"/>
  <xsl:variable name="smalls" select="'abcdefghijklmnopqrstuvwxyzæøå'"/>

  <!-- Wide enough for what is in it, but no wider than a line is read. -->
  <xsl:template match="column" mode="width">
    <xsl:variable name="place" select="count(preceding-sibling::column) + 1"/>
    <xsl:variable name="longest">
      <xsl:for-each select="../row/cell[$place]">
        <xsl:sort select="string-length(.)" data-type="number" order="descending"/>
        <xsl:if test="position() = 1"><xsl:value-of select="string-length(.)"/></xsl:if>
      </xsl:for-each>
    </xsl:variable>
    <xsl:variable name="head" select="string-length(.) + 4"/>
    <xsl:call-template name="width">
      <xsl:with-param name="letters" select="number($longest) * number($longest &gt;= $head) + $head * number($longest &lt; $head)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="width">
    <xsl:param name="letters"/>
    <xsl:choose>
      <xsl:when test="$letters &gt; 60">62</xsl:when>
      <xsl:when test="$letters &lt; 8">10</xsl:when>
      <xsl:otherwise><xsl:value-of select="$letters + 2"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The height of a row whose text is broken, which not every program finds
       out by itself. letters, others: of its longest texts. -->
  <xsl:template name="row-height">
    <xsl:param name="letters" select="0"/>
    <xsl:param name="others" select="0"/>
    <xsl:param name="least"/>
    <xsl:variable name="lines" select="ceiling(($letters * number($letters &gt;= $others) + $others * number($letters &lt; $others)) div 66)"/>
    <xsl:choose>
      <xsl:when test="$lines &gt; 31"><xsl:attribute name="ht">409</xsl:attribute></xsl:when>
      <xsl:when test="$lines &gt; 1"><xsl:attribute name="ht"><xsl:value-of select="13 * $lines + 2"/></xsl:attribute></xsl:when>
      <xsl:when test="$least != ''"><xsl:attribute name="ht"><xsl:value-of select="$least"/></xsl:attribute></xsl:when>
    </xsl:choose>
  </xsl:template>

  <!-- The letters of the longest of some texts; only long ones count. -->
  <xsl:template name="longest">
    <xsl:param name="of"/>
    <xsl:for-each select="$of[string-length(.) &gt; 66]">
      <xsl:sort select="string-length(.)" data-type="number" order="descending"/>
      <xsl:if test="position() = 1"><xsl:value-of select="string-length(.)"/></xsl:if>
    </xsl:for-each>
    <xsl:if test="not($of[string-length(.) &gt; 66])">0</xsl:if>
  </xsl:template>

  <!-- Notes, an empty row below the last; above: that row. -->
  <xsl:template name="note-rows">
    <xsl:param name="above"/>
    <xsl:for-each select="note">
      <row r="{$above + position()}">
        <xsl:call-template name="text-cell">
          <xsl:with-param name="ref" select="concat('A', $above + position())"/>
          <xsl:with-param name="text" select="string(.)"/>
          <xsl:with-param name="style" select="$style-note"/>
        </xsl:call-template>
      </row>
    </xsl:for-each>
  </xsl:template>

  <!-- Addresses of cells: elsewhere by a relationship, here by a sheet. -->
  <xsl:template match="@href" mode="is-sheet-link">
    <xsl:apply-templates select="." mode="is-link"/>
    <xsl:if test="starts-with(., '#') and key('id', substring(., 2))[self::table or self::indicators or self::chart]">yes</xsl:if>
  </xsl:template>

  <xsl:template match="table" mode="hyperlinks">
    <xsl:for-each select="row">
      <xsl:variable name="row" select="position() + 1"/>
      <xsl:for-each select="cell">
        <xsl:if test="@href">
          <xsl:variable name="column"><xsl:call-template name="column-name"><xsl:with-param name="place" select="position()"/></xsl:call-template></xsl:variable>
          <xsl:variable name="linked"><xsl:apply-templates select="@href" mode="is-link"/></xsl:variable>
          <xsl:variable name="here"><xsl:apply-templates select="@href" mode="is-sheet-link"/></xsl:variable>
          <xsl:choose>
            <xsl:when test="$linked != ''"><hyperlink ref="{$column}{$row}" r:id="rIdLink{$column}{$row}"/></xsl:when>
            <xsl:when test="$here != ''">
              <hyperlink ref="{$column}{$row}">
                <xsl:attribute name="location"><xsl:apply-templates select="key('id', substring(@href, 2))" mode="location"/></xsl:attribute>
              </hyperlink>
            </xsl:when>
          </xsl:choose>
        </xsl:if>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
