<?xml version="1.0" encoding="UTF-8"?>
<!--
  Every table and indicator of the report document as one CSV file: UTF-8 (the
  program puts the byte order mark before it), ";" between fields, every field
  in quotes, CR LF after each record, the same number of fields in each.

      "Kapittel";"Tabell";"Tabelltittel";"Rad";"1";"2";"3" ...   the first record
      "6.1 Tildelinger";"funders-table";"Tildelinger ...";"id";"funder";"awards" ...
      "6.1 Tildelinger";"funders-table";"Tildelinger ...";"head";"Finansiør";"Tildelinger i 2022" ...
      "6.1 Tildelinger";"funders-table";"Tildelinger ...";"row";"Forskningsrådet";"1" ...

  The first four fields say where a record belongs: chapter (with its title, or
  a spreadsheet would take its number for a date), the table's id,
  its caption, and what it is: "id" (the columns' ids, the same in every
  language and year), "head" (their words), "row", "total", or "note".
  In a spreadsheet, a filter on the second column leaves one table; a script
  takes the records of one table, and "id" names its fields.

  Numbers have no spaces, and the decimal mark of the report's language (a
  comma; a point in English), so that a spreadsheet of that language reads
  them as numbers. Dates are ISO, as precise as is known. An empty field is
  not known. An indicator without a number keeps its words there.

  A field of words never becomes a formula: one that begins with = + - @, a
  tab or a line end has an apostrophe before it.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:output method="text" encoding="UTF-8" media-type="text/csv"/>

  <xsl:key name="word" match="words/word" use="@key"/>

  <xsl:variable name="decimal" select="substring(',.', 1 + number(/report/@lang = 'en'), 1)"/>

  <!-- Fields after the first four: those of an indicator, or of the widest table. -->
  <xsl:variable name="fields">
    <xsl:for-each select="/report/section/descendant-or-self::section/table[count(column) &gt; 8]">
      <xsl:sort select="count(column)" data-type="number" order="descending"/>
      <xsl:if test="position() = 1"><xsl:value-of select="count(column)"/></xsl:if>
    </xsl:for-each>
  </xsl:variable>
  <xsl:variable name="width" select="8 * number($fields = '') + number(concat('0', $fields))"/>

  <xsl:template match="/report">
    <xsl:call-template name="first">
      <xsl:with-param name="words" select="key('word', 'section')"/>
    </xsl:call-template>
    <xsl:call-template name="field">
      <xsl:with-param name="words" select="key('word', 'table')"/>
    </xsl:call-template>
    <xsl:call-template name="field">
      <xsl:with-param name="words" select="key('word', 'caption')"/>
    </xsl:call-template>
    <xsl:call-template name="field">
      <xsl:with-param name="words" select="key('word', 'record')"/>
    </xsl:call-template>
    <xsl:call-template name="numbers"/>
    <xsl:text>&#13;&#10;</xsl:text>
    <xsl:apply-templates select="title | network | period | publisher | edition/label | edition/reason"
                                 mode="cover"/>
    <xsl:apply-templates select="section"/>
  </xsl:template>

  <!-- What the file is about, as a table of its own. -->
  <xsl:template match="*" mode="cover">
    <xsl:text>"";"report"</xsl:text>
    <xsl:call-template name="field"><xsl:with-param name="words" select="/report/title"/></xsl:call-template>
    <xsl:text>;"row"</xsl:text>
    <xsl:call-template name="field">
      <xsl:with-param name="words" select="concat(substring('edition-', 1, 8 *
                                           number(boolean(parent::edition))), name())"/>
    </xsl:call-template>
    <xsl:call-template name="field"><xsl:with-param name="words" select="."/></xsl:call-template>
    <xsl:call-template name="end"><xsl:with-param name="written" select="2"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="section">
    <xsl:apply-templates select="table | indicators | section"/>
  </xsl:template>

  <!-- Where it is and its columns are handed on: looking for them from each
       row would pass all the others. -->
  <xsl:template match="table">
    <xsl:variable name="place"><xsl:call-template name="place"/></xsl:variable>
    <xsl:variable name="columns" select="column"/>
    <xsl:value-of select="concat($place, ';&quot;id&quot;')"/>
    <xsl:for-each select="$columns">
      <xsl:call-template name="field"><xsl:with-param name="words" select="@id"/></xsl:call-template>
    </xsl:for-each>
    <xsl:call-template name="end">
      <xsl:with-param name="written" select="count($columns)"/>
    </xsl:call-template>
    <xsl:value-of select="concat($place, ';&quot;head&quot;')"/>
    <xsl:for-each select="$columns">
      <xsl:call-template name="field"><xsl:with-param name="words" select="."/></xsl:call-template>
    </xsl:for-each>
    <xsl:call-template name="end">
      <xsl:with-param name="written" select="count($columns)"/>
    </xsl:call-template>
    <xsl:apply-templates select="row | note">
      <xsl:with-param name="place" select="$place"/>
      <xsl:with-param name="columns" select="$columns"/>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template match="row">
    <xsl:param name="place"/>
    <xsl:param name="columns"/>
    <xsl:value-of select="concat($place, ';&quot;', substring('row', 1, 3 * number(not(@kind))), @kind,
                          '&quot;')"/>
    <xsl:for-each select="cell">
      <xsl:variable name="n" select="position()"/>
      <xsl:choose>
        <xsl:when test="@value and $columns[$n]/@type = 'date'">
          <xsl:value-of select="concat(';&quot;', @value, '&quot;')"/>
        </xsl:when>
        <xsl:when test="@value">
          <xsl:value-of select="concat(';&quot;', translate(@value, '.', $decimal), '&quot;')"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:call-template name="field">
            <xsl:with-param name="words" select="string(self::*[. != '–'])"/>
          </xsl:call-template>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
    <xsl:call-template name="end"><xsl:with-param name="written" select="count(cell)"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="table/note">
    <xsl:param name="place"/>
    <xsl:value-of select="concat($place, ';&quot;note&quot;')"/>
    <xsl:call-template name="field"><xsl:with-param name="words" select="."/></xsl:call-template>
    <xsl:call-template name="end"><xsl:with-param name="written" select="1"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="indicators">
    <xsl:variable name="place"><xsl:call-template name="place"/></xsl:variable>
    <xsl:value-of select="concat($place, ';&quot;id&quot;')"/>
    <xsl:text>;"indicator";"label";"this";"last";"unit";"definition";"source";"note"</xsl:text>
    <xsl:call-template name="end"><xsl:with-param name="written" select="8"/></xsl:call-template>
    <xsl:value-of select="concat($place, ';&quot;head&quot;')"/>
    <xsl:text>;""</xsl:text>
    <xsl:call-template name="field">
      <xsl:with-param name="words" select="key('word', 'indicator')"/>
    </xsl:call-template>
    <xsl:for-each select="indicator[1]/value/@year">
      <xsl:call-template name="field"><xsl:with-param name="words" select="."/></xsl:call-template>
    </xsl:for-each>
    <xsl:call-template name="field">
      <xsl:with-param name="words" select="key('word', 'unit')"/>
    </xsl:call-template>
    <xsl:call-template name="field">
      <xsl:with-param name="words" select="key('word', 'definition')"/>
    </xsl:call-template>
    <xsl:call-template name="field">
      <xsl:with-param name="words" select="key('word', 'source')"/>
    </xsl:call-template>
    <xsl:call-template name="field">
      <xsl:with-param name="words" select="key('word', 'note')"/>
    </xsl:call-template>
    <xsl:call-template name="end"><xsl:with-param name="written" select="8"/></xsl:call-template>
    <xsl:apply-templates select="indicator">
      <xsl:with-param name="place" select="$place"/>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template match="indicator">
    <xsl:param name="place"/>
    <xsl:value-of select="concat($place, ';&quot;row&quot;')"/>
    <xsl:call-template name="field"><xsl:with-param name="words" select="@id"/></xsl:call-template>
    <xsl:call-template name="field"><xsl:with-param name="words" select="label"/></xsl:call-template>
    <xsl:for-each select="value">
      <xsl:choose>
        <xsl:when test="@number">
          <xsl:value-of select="concat(';&quot;', translate(@number, '.', $decimal), '&quot;')"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:call-template name="field"><xsl:with-param name="words" select="."/></xsl:call-template>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
    <xsl:call-template name="field"><xsl:with-param name="words" select="@unit"/></xsl:call-template>
    <xsl:call-template name="field"><xsl:with-param name="words" select="definition"/></xsl:call-template>
    <xsl:call-template name="joined"><xsl:with-param name="of" select="source"/></xsl:call-template>
    <xsl:call-template name="joined"><xsl:with-param name="of" select="note"/></xsl:call-template>
    <xsl:call-template name="end"><xsl:with-param name="written" select="8"/></xsl:call-template>
  </xsl:template>

  <!-- Several texts in one field. -->
  <xsl:template name="joined">
    <xsl:param name="of"/>
    <xsl:call-template name="field">
      <xsl:with-param name="words">
        <xsl:for-each select="$of">
          <xsl:value-of select="."/>
          <xsl:if test="position() != last()"><xsl:text> </xsl:text></xsl:if>
        </xsl:for-each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- The first three fields of a record. -->
  <xsl:template name="place">
    <xsl:call-template name="first">
      <xsl:with-param name="words" select="normalize-space(concat(parent::section/@number, ' ',
                                           parent::section/title))"/>
    </xsl:call-template>
    <xsl:call-template name="field"><xsl:with-param name="words" select="@id"/></xsl:call-template>
    <xsl:call-template name="field"><xsl:with-param name="words" select="caption"/></xsl:call-template>
  </xsl:template>

  <!-- 1, 2, 3 ... over the fields of the rows. -->
  <xsl:template name="numbers">
    <xsl:param name="n" select="1"/>
    <xsl:if test="$n &lt;= $width">
      <xsl:value-of select="concat(';&quot;', $n, '&quot;')"/>
      <xsl:call-template name="numbers"><xsl:with-param name="n" select="$n + 1"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- Empty fields to the full width, and the end of the record. -->
  <xsl:template name="end">
    <xsl:param name="written"/>
    <xsl:choose>
      <xsl:when test="$written &lt; $width">
        <xsl:text>;""</xsl:text>
        <xsl:call-template name="end">
          <xsl:with-param name="written" select="$written + 1"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:text>&#13;&#10;</xsl:text></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="field">
    <xsl:param name="words"/>
    <xsl:text>;</xsl:text>
    <xsl:call-template name="first"><xsl:with-param name="words" select="$words"/></xsl:call-template>
  </xsl:template>

  <!-- Words in quotes, on one line, and never a formula. -->
  <xsl:template name="first">
    <xsl:param name="words"/>
    <xsl:variable name="line" select="translate($words, '&#10;&#13;', '  ')"/>
    <xsl:text>"</xsl:text>
    <xsl:if test="$words != '' and contains('=+-@&#9;&#10;&#13;＝＋－＠', substring($words, 1, 1))">'</xsl:if>
    <xsl:call-template name="doubled"><xsl:with-param name="text" select="$line"/></xsl:call-template>
    <xsl:text>"</xsl:text>
  </xsl:template>

  <!-- Quotes twice. By halves, so that a text of nothing but quotes is no deep recursion. -->
  <xsl:template name="doubled">
    <xsl:param name="text"/>
    <xsl:variable name="half" select="floor(string-length($text) div 2)"/>
    <xsl:choose>
      <xsl:when test="not(contains($text, '&quot;'))"><xsl:value-of select="$text"/></xsl:when>
      <xsl:when test="$half = 0"><xsl:text>""</xsl:text></xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="doubled">
          <xsl:with-param name="text" select="substring($text, 1, $half)"/>
        </xsl:call-template>
        <xsl:call-template name="doubled">
          <xsl:with-param name="text" select="substring($text, $half + 1)"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
