<?xml version="1.0" encoding="UTF-8"?>
<!--
  The sheets of the spreadsheet: one for all indicators, one for each table.
  Heads are in the first row, data under it; under a table stand, after an
  empty row, its caption and its notes. No cell is ever a formula.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                xmlns:xlink="http://www.w3.org/1999/xlink">

  <xsl:template match="table" mode="sheet">
    <xsl:variable name="number"><xsl:apply-templates select="." mode="number"/></xsl:variable>
    <table:table table:style-name="sheet">
      <xsl:call-template name="sheet-attributes">
        <xsl:with-param name="rows" select="count(row) + 3 + count(note)"/>
      </xsl:call-template>
      <xsl:for-each select="column">
        <table:table-column table:style-name="column{$number}.{position()}"/>
      </xsl:for-each>
      <table:table-header-rows>
        <table:table-row><xsl:apply-templates select="column" mode="head-cell"/></table:table-row>
      </table:table-header-rows>
      <!-- columns comes as a parameter: to look for them again from each of
           many rows would take long. -->
      <xsl:apply-templates select="row" mode="data">
        <xsl:with-param name="columns" select="column"/>
      </xsl:apply-templates>
      <table:table-row><table:table-cell/></table:table-row>
      <xsl:apply-templates select="caption" mode="line">
        <xsl:with-param name="style" select="'caption'"/>
        <xsl:with-param name="before" select="concat(key('word', 'table'), '&#160;', $number, ' ')"/>
      </xsl:apply-templates>
      <xsl:apply-templates select="note" mode="line">
        <xsl:with-param name="style" select="'note'"/>
      </xsl:apply-templates>
    </table:table>
  </xsl:template>

  <xsl:template match="indicators" mode="sheet">
    <table:table table:style-name="sheet">
      <xsl:call-template name="sheet-attributes">
        <xsl:with-param name="rows" select="count($indicators) + 1"/>
      </xsl:call-template>
      <table:table-column table:style-name="indicators-section"/>
      <table:table-column table:style-name="indicators-label"/>
      <table:table-column table:style-name="indicators-value" table:number-columns-repeated="2"/>
      <table:table-column table:style-name="indicators-unit"/>
      <table:table-column table:style-name="indicators-definition"/>
      <table:table-column table:style-name="indicators-source"/>
      <table:table-column table:style-name="indicators-note"/>
      <table:table-header-rows>
        <table:table-row>
          <xsl:apply-templates select="key('word', 'section')" mode="head-cell"/>
          <xsl:apply-templates select="key('word', 'indicator')" mode="head-cell"/>
          <xsl:apply-templates select="indicator[1]/value/@year" mode="head-cell"/>
          <xsl:apply-templates select="key('word', 'unit')" mode="head-cell"/>
          <xsl:apply-templates select="key('word', 'definition')" mode="head-cell"/>
          <xsl:apply-templates select="key('word', 'source')" mode="head-cell"/>
          <xsl:apply-templates select="key('word', 'note')" mode="head-cell"/>
        </table:table-row>
      </table:table-header-rows>
      <xsl:apply-templates select="$indicators" mode="data"/>
    </table:table>
  </xsl:template>

  <xsl:variable name="letters" select="'ABCDEFGHIJKLMNOPQRSTUVWXYZ'"/>

  <!-- The cells from A1 on. -->
  <xsl:template name="range">
    <xsl:param name="rows"/>
    <xsl:variable name="name"><xsl:apply-templates select="." mode="sheet-name"/></xsl:variable>
    <xsl:variable name="columns" select="count(column) + 8 * count(self::indicators)"/>
    <xsl:value-of select="concat(&quot;'&quot;, $name, &quot;'.A1:'&quot;, $name, &quot;'.&quot;,
                                 substring($letters, $columns, 1), $rows)"/>
  </xsl:template>

  <xsl:template name="sheet-attributes">
    <xsl:param name="rows"/>
    <xsl:attribute name="table:name"><xsl:apply-templates select="." mode="sheet-name"/></xsl:attribute>
    <xsl:if test="count(column) &lt;= 26">
      <xsl:attribute name="table:print-ranges">
        <xsl:call-template name="range"><xsl:with-param name="rows" select="$rows"/></xsl:call-template>
      </xsl:attribute>
    </xsl:if>
  </xsl:template>

  <!-- Every sheet can be sorted and filtered; sums, which come last, stay out of that. -->
  <xsl:template match="table | indicators" mode="filter">
    <xsl:if test="count(column) &lt;= 26">
      <table:database-range table:name="{key('word', 'table')}_{position()}"
                            table:display-filter-buttons="true">
        <xsl:attribute name="table:target-range-address">
          <xsl:call-template name="range">
            <xsl:with-param name="rows" select="1 + count(row[not(@kind)])
                                                + count(self::indicators) * count($indicators)"/>
          </xsl:call-template>
        </xsl:attribute>
      </table:database-range>
    </xsl:if>
  </xsl:template>

  <!-- Heads. -->
  <xsl:template match="*" mode="head-cell">
    <table:table-cell table:style-name="head" office:value-type="string">
      <xsl:if test="@type = 'number' or @type = 'money' or @type = 'percent'">
        <xsl:attribute name="table:style-name">head-number</xsl:attribute>
      </xsl:if>
      <text:p><xsl:apply-templates select="." mode="words"/></text:p>
    </table:table-cell>
  </xsl:template>
  <xsl:template match="@year" mode="head-cell">
    <table:table-cell table:style-name="head-number" office:value-type="string">
      <text:p><xsl:value-of select="."/></text:p>
    </table:table-cell>
  </xsl:template>

  <!-- Rows. Most cells are plain text, and a report may have many thousands:
       those are made here. -->
  <xsl:template match="row" mode="data">
    <xsl:param name="columns"/>
    <xsl:variable name="plain" select="not(@kind or @certainty)"/>
    <table:table-row>
      <xsl:for-each select="cell">
        <xsl:variable name="place" select="position()"/>
        <xsl:variable name="type" select="string($columns[$place]/@type)"/>
        <xsl:choose>
          <xsl:when test="$plain and $type = 'text' and not(@lang | @href | @certainty)">
            <table:table-cell table:style-name="text" office:value-type="string">
              <text:p><xsl:value-of select="."/></text:p>
            </table:table-cell>
          </xsl:when>
          <xsl:otherwise>
            <xsl:call-template name="data-cell">
              <xsl:with-param name="type" select="$type"/>
              <xsl:with-param name="value" select="string(@value)"/>
            </xsl:call-template>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:for-each>
    </table:table-row>
  </xsl:template>

  <xsl:template match="indicator" mode="data">
    <table:table-row>
      <xsl:apply-templates select="../.." mode="section-cell"/>
      <xsl:apply-templates select="label" mode="text-cell"/>
      <xsl:apply-templates select="value" mode="data"/>
      <table:table-cell table:style-name="text" office:value-type="string">
        <text:p>
          <xsl:call-template name="unit-of">
            <xsl:with-param name="text" select="string(value[@number])"/>
          </xsl:call-template>
        </text:p>
      </table:table-cell>
      <xsl:apply-templates select="definition" mode="text-cell"/>
      <table:table-cell table:style-name="text" office:value-type="string">
        <xsl:for-each select="source"><text:p><xsl:call-template name="linked"/></text:p></xsl:for-each>
      </table:table-cell>
      <table:table-cell table:style-name="text" office:value-type="string">
        <xsl:for-each select="note">
          <text:p><xsl:apply-templates select="." mode="words"/></text:p>
        </xsl:for-each>
      </table:table-cell>
    </table:table-row>
  </xsl:template>

  <xsl:template match="value" mode="data">
    <xsl:call-template name="data-cell">
      <xsl:with-param name="type">
        <xsl:choose>
          <xsl:when test="../@unit = 'NOK'">money</xsl:when>
          <xsl:when test="../@unit = 'percent'">percent</xsl:when>
          <xsl:otherwise>number</xsl:otherwise>
        </xsl:choose>
      </xsl:with-param>
      <xsl:with-param name="value" select="string(@number)"/>
    </xsl:call-template>
  </xsl:template>

  <!-- An element's words, as a link where it leads somewhere. A link in a cell
       is not broken into lines, so a long one is several to the same place. -->
  <xsl:template name="linked">
    <xsl:param name="address" select="@href | @url"/>
    <xsl:choose>
      <xsl:when test="not($address)"><xsl:apply-templates select="." mode="words"/></xsl:when>
      <xsl:when test="@lang and @lang != $lang">
        <text:span text:style-name="{@lang}">
          <xsl:call-template name="links">
            <xsl:with-param name="address" select="$address"/>
          </xsl:call-template>
        </text:span>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="links"><xsl:with-param name="address" select="$address"/></xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="links">
    <xsl:param name="address"/>
    <xsl:param name="words" select="normalize-space(.)"/>
    <xsl:variable name="first" select="concat(substring($words, 1, 8),
                                              substring-before(concat(substring($words, 9), ' '), ' '))"/>
    <xsl:variable name="rest" select="substring($words, string-length($first) + 2)"/>
    <text:a xlink:type="simple" xlink:href="{$address}" text:style-name="Internet_20_link"
            text:visited-style-name="Internet_20_link">
      <xsl:value-of select="$first"/>
    </text:a>
    <xsl:if test="$rest != ''"><xsl:text> </xsl:text></xsl:if>
    <xsl:choose>
      <!-- The rest of an endless text is words alone. -->
      <xsl:when test="string-length($rest) &gt; 3000"><xsl:value-of select="$rest"/></xsl:when>
      <xsl:when test="$rest != ''">
        <xsl:call-template name="links">
          <xsl:with-param name="address" select="$address"/>
          <xsl:with-param name="words" select="$rest"/>
        </xsl:call-template>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="*" mode="text-cell">
    <table:table-cell table:style-name="text" office:value-type="string">
      <text:p><xsl:apply-templates select="." mode="words"/></text:p>
    </table:table-cell>
  </xsl:template>

  <!-- A value as what it is. Text stays text, whatever it begins with, and so
       does a date of which only the year or the month is known. -->
  <xsl:template name="data-cell">
    <xsl:param name="type"/>
    <xsl:param name="value"/>
    <xsl:variable name="decimals" select="string-length(substring(substring-after($value, '.'), 1, 2))"/>
    <xsl:variable name="variant">
      <xsl:choose>
        <xsl:when test="../@kind">-total</xsl:when>
        <xsl:when test="@certainty or ../@certainty">-uncertain</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="$type = 'text' or ($type = 'date' and string-length($value) != 10)">
        <table:table-cell table:style-name="text{$variant}" office:value-type="string">
          <text:p><xsl:call-template name="linked"/></text:p>
        </table:table-cell>
      </xsl:when>
      <xsl:when test="$value = ''">
        <table:table-cell table:style-name="no-number{$variant}" office:value-type="string">
          <text:p><xsl:call-template name="linked"/></text:p>
        </table:table-cell>
      </xsl:when>
      <xsl:when test="$type = 'date'">
        <table:table-cell table:style-name="date{$variant}" office:value-type="date"
                          office:date-value="{$value}">
          <text:p><xsl:value-of select="."/></text:p>
        </table:table-cell>
      </xsl:when>
      <xsl:when test="$type = 'money'">
        <table:table-cell table:style-name="money{$decimals}{$variant}" office:value-type="currency"
                          office:currency="NOK" office:value="{$value}">
          <text:p><xsl:value-of select="."/></text:p>
        </table:table-cell>
      </xsl:when>
      <xsl:when test="$type = 'percent'">
        <table:table-cell table:style-name="percent{$decimals}{$variant}" office:value-type="percentage"
                          office:value="{format-number($value div 100, '0.########')}">
          <text:p><xsl:value-of select="."/></text:p>
        </table:table-cell>
      </xsl:when>
      <xsl:otherwise>
        <table:table-cell table:style-name="number{$decimals}{$variant}" office:value-type="float"
                          office:value="{$value}">
          <text:p><xsl:value-of select="."/></text:p>
        </table:table-cell>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
