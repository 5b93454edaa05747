<?xml version="1.0" encoding="UTF-8"?>
<!-- The spreadsheet's first sheet, which says what report it is and leads to
     the others, and their names. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0">

  <xsl:variable name="cover">
    <xsl:call-template name="sheet-name">
      <xsl:with-param name="text" select="key('word', 'cover')"/>
    </xsl:call-template>
  </xsl:variable>
  <xsl:variable name="about" select="/report/network | /report/period | /report/publisher
                                     | /report/edition/label | /report/edition/reason"/>

  <xsl:template name="cover-sheet">
    <table:table table:name="{$cover}" table:style-name="sheet"
                 table:print-ranges="'{$cover}'.A1:'{$cover}'.C{count($about) + 3 + count($tables)}">
      <table:table-column table:style-name="cover-number"/>
      <table:table-column table:style-name="cover-words" table:number-columns-repeated="2"/>
      <xsl:apply-templates select="$report/title" mode="line">
        <xsl:with-param name="style" select="'title'"/>
      </xsl:apply-templates>
      <xsl:apply-templates select="$about" mode="line"/>
      <table:table-row><table:table-cell/></table:table-row>
      <table:table-header-rows>
        <table:table-row>
          <xsl:apply-templates select="key('word', 'table')" mode="head-cell"/>
          <xsl:apply-templates select="key('word', 'contents')" mode="head-cell"/>
          <xsl:apply-templates select="key('word', 'section')" mode="head-cell"/>
        </table:table-row>
      </table:table-header-rows>
      <xsl:for-each select="$tables">
        <table:table-row>
          <table:table-cell table:style-name="place" office:value-type="float" office:value="{position()}">
            <text:p><xsl:value-of select="position()"/></text:p>
          </table:table-cell>
          <table:table-cell table:style-name="text" office:value-type="string">
            <text:p>
              <xsl:variable name="place"><xsl:apply-templates select="." mode="place"/></xsl:variable>
              <xsl:for-each select="caption">
                <xsl:call-template name="linked">
                  <xsl:with-param name="address" select="$place"/>
                </xsl:call-template>
              </xsl:for-each>
            </text:p>
          </table:table-cell>
          <xsl:apply-templates select=".." mode="section-cell"/>
        </table:table-row>
      </xsl:for-each>
    </table:table>
  </xsl:template>

  <xsl:template match="section" mode="section-cell">
    <table:table-cell table:style-name="text" office:value-type="string">
      <text:p>
        <xsl:value-of select="concat(@number, ' ')"/>
        <xsl:apply-templates select="title" mode="words"/>
      </text:p>
    </table:table-cell>
  </xsl:template>

  <!-- A row with words in its first cell. -->
  <xsl:template match="*" mode="line">
    <xsl:param name="style" select="'line'"/>
    <xsl:param name="before"/>
    <table:table-row>
      <table:table-cell table:style-name="{$style}" office:value-type="string">
        <text:p>
          <xsl:value-of select="$before"/>
          <xsl:if test="self::publisher">
            <xsl:value-of select="concat(key('word', 'publisher'), ': ')"/>
          </xsl:if>
          <xsl:apply-templates select="." mode="words"/>
        </text:p>
      </table:table-cell>
    </table:table-row>
  </xsl:template>

  <!-- Where a table is: #'3 Prosjekter i 2022'.A1. Indicators are all on one sheet. -->
  <xsl:template match="table" mode="place">
    <xsl:text>#'</xsl:text>
    <xsl:apply-templates select="." mode="sheet-name"/>
    <xsl:text>'.A1</xsl:text>
  </xsl:template>
  <xsl:template match="indicators" mode="place">
    <xsl:text>#'</xsl:text>
    <xsl:apply-templates select="." mode="sheet-name"/>
    <xsl:value-of select="concat(&quot;'.A&quot;, 2 + count(preceding::indicator))"/>
  </xsl:template>

  <!-- Names of sheets: with its number a table's is like no other. -->
  <xsl:template match="table" mode="sheet-name">
    <xsl:variable name="number"><xsl:apply-templates select="." mode="number"/></xsl:variable>
    <xsl:call-template name="sheet-name">
      <xsl:with-param name="text" select="concat($number, ' ', caption)"/>
    </xsl:call-template>
  </xsl:template>
  <xsl:template match="indicators" mode="sheet-name">
    <xsl:call-template name="sheet-name">
      <xsl:with-param name="text" select="key('word', 'indicator')"/>
    </xsl:call-template>
  </xsl:template>

  <!-- As many words as 31 characters hold, or of a longer word what fits. Only
       characters that no program forbids in a sheet's name and that are one
       character for all of them. -->
  <xsl:variable name="name-letters" select="concat('ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅÄÖÜÉÈÊÔ',
    'abcdefghijklmnopqrstuvwxyzæøåäöüéèêôóòâàáčđŋšŧž', '0123456789 .,;()–-%+&amp;')"/>
  <xsl:template name="sheet-name">
    <xsl:param name="text"/>
    <xsl:variable name="name"
                  select="normalize-space(translate($text, translate($text, $name-letters, ''), ' '))"/>
    <xsl:choose>
      <xsl:when test="string-length($name) &lt;= 31"><xsl:value-of select="$name"/></xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="whole-words">
          <xsl:with-param name="text" select="substring($name, 1, 32)"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Without the last word, which does not fit, unless it is all there is after the number. -->
  <xsl:template name="whole-words">
    <xsl:param name="text"/>
    <xsl:variable name="shorter" select="substring($text, 1, string-length($text) - 1)"/>
    <xsl:choose>
      <xsl:when test="not(contains(substring-after($shorter, ' '), ' '))">
        <xsl:value-of select="normalize-space(substring($text, 1, 31))"/>
      </xsl:when>
      <xsl:when test="substring($text, string-length($text)) = ' '">
        <xsl:value-of select="$shorter"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="whole-words">
          <xsl:with-param name="text" select="$shorter"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
