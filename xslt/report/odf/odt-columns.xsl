<?xml version="1.0" encoding="UTF-8"?>
<!-- The automatic styles of the text document's tables: how wide they and
     their columns are, and how rows and cells look. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0">

  <!-- So many columns that the text is smaller. -->
  <xsl:variable name="many" select="7"/>

  <xsl:template name="table-styles">
    <xsl:for-each select="$tables">
      <style:style style:name="table{position()}" style:family="table">
        <style:table-properties style:width="{$width}cm" table:align="left"
                                style:may-break-between-rows="true" fo:margin-bottom="0.7cm">
          <xsl:if test="note"><xsl:attribute name="fo:margin-bottom">0cm</xsl:attribute></xsl:if>
          <!-- A small table stays on its page, with its notes. -->
          <xsl:if test="count(row) + 2 * count(indicator) &lt;= 8 and string-length(.) &lt; 1500">
            <xsl:attribute name="style:may-break-between-rows">false</xsl:attribute>
            <xsl:if test="note"><xsl:attribute name="fo:keep-with-next">always</xsl:attribute></xsl:if>
          </xsl:if>
        </style:table-properties>
      </style:style>
      <xsl:apply-templates select="." mode="column-styles">
        <xsl:with-param name="name" select="concat('table', position())"/>
      </xsl:apply-templates>
    </xsl:for-each>
    <xsl:call-template name="small-style">
      <xsl:with-param name="of" select="'Table_20_Contents'"/>
    </xsl:call-template>
    <xsl:call-template name="small-style">
      <xsl:with-param name="of" select="'Table_20_number'"/>
    </xsl:call-template>
    <xsl:call-template name="small-style">
      <xsl:with-param name="of" select="'Table_20_Heading'"/>
    </xsl:call-template>
    <xsl:call-template name="small-style">
      <xsl:with-param name="of" select="'Table_20_heading_20_number'"/>
    </xsl:call-template>
    <!-- A row stays on its page, unless it would fill much of it. -->
    <style:style style:name="row" style:family="table-row">
      <style:table-row-properties fo:keep-together="always"/>
    </style:style>
    <style:style style:name="long" style:family="table-row">
      <style:table-row-properties fo:keep-together="auto"/>
    </style:style>
    <xsl:call-template name="cell-style">
      <xsl:with-param name="name" select="'head'"/>
      <xsl:with-param name="below" select="concat('1pt solid ', $deep)"/>
    </xsl:call-template>
    <xsl:call-template name="cell-style">
      <xsl:with-param name="name" select="'cell'"/>
      <xsl:with-param name="below" select="concat('0.5pt solid ', $line)"/>
    </xsl:call-template>
    <xsl:call-template name="cell-style">
      <xsl:with-param name="name" select="'total'"/>
      <xsl:with-param name="above" select="concat('1pt solid ', $deep)"/>
      <xsl:with-param name="below" select="concat('1pt solid ', $deep)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="cell-style">
    <xsl:param name="name"/>
    <xsl:param name="above" select="'none'"/>
    <xsl:param name="below"/>
    <style:style style:name="{$name}" style:family="table-cell">
      <style:table-cell-properties fo:padding-top="0.12cm" fo:padding-bottom="0.12cm"
                                   fo:padding-left="0.18cm" fo:padding-right="0.18cm" fo:border-left="none"
                                   fo:border-right="none" fo:border-top="{$above}"
                                   fo:border-bottom="{$below}">
        <xsl:if test="$name = 'head'">
          <xsl:attribute name="fo:background-color"><xsl:value-of select="$tint"/></xsl:attribute>
          <xsl:attribute name="style:vertical-align">bottom</xsl:attribute>
        </xsl:if>
      </style:table-cell-properties>
    </style:style>
  </xsl:template>

  <xsl:template name="small-style">
    <xsl:param name="of"/>
    <style:style style:name="Small_20_{$of}" style:family="paragraph" style:parent-style-name="{$of}">
      <style:text-properties fo:font-size="8pt"/>
    </style:style>
  </xsl:template>

  <xsl:template name="column-style">
    <xsl:param name="name"/>
    <xsl:param name="width"/>
    <style:style style:name="{$name}" style:family="table-column">
      <style:table-column-properties style:column-width="{format-number($width, '0.##')}cm"/>
    </style:style>
  </xsl:template>

  <!-- What an indicator is; this year, last year; source. -->
  <xsl:template match="indicators" mode="column-styles">
    <xsl:param name="name"/>
    <xsl:call-template name="column-style">
      <xsl:with-param name="name" select="concat($name, '.1')"/>
      <xsl:with-param name="width" select="$width * 0.47"/>
    </xsl:call-template>
    <xsl:call-template name="column-style">
      <xsl:with-param name="name" select="concat($name, '.2')"/>
      <xsl:with-param name="width" select="$width * 0.155"/>
    </xsl:call-template>
    <xsl:call-template name="column-style">
      <xsl:with-param name="name" select="concat($name, '.3')"/>
      <xsl:with-param name="width" select="$width * 0.155"/>
    </xsl:call-template>
    <xsl:call-template name="column-style">
      <xsl:with-param name="name" select="concat($name, '.4')"/>
      <xsl:with-param name="width" select="$width * 0.22"/>
    </xsl:call-template>
  </xsl:template>

  <!--
    How wide a table's columns are, in hundredths of a cm. What a column needs
    is room for its head and its numbers, which do not break; after that come
    the words of its cells, and what is left goes by the shares it is given.
  -->
  <xsl:template match="table" mode="column-styles">
    <xsl:param name="name"/>
    <xsl:variable name="shares" select="sum(column/@width)"/>
    <xsl:variable name="letter">
      <xsl:if test="count(column) &lt; $many">18</xsl:if>
      <xsl:if test="count(column) &gt;= $many">16</xsl:if>
    </xsl:variable>
    <xsl:variable name="needs">
      <xsl:apply-templates select="column" mode="need">
        <xsl:with-param name="letter" select="$letter"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:variable name="words">
      <xsl:for-each select="column">
        <xsl:variable name="place" select="4 * position() - 3"/>
        <xsl:variable name="word">
          <xsl:apply-templates select="." mode="word">
            <xsl:with-param name="letter" select="$letter"/>
          </xsl:apply-templates>
        </xsl:variable>
        <xsl:call-template name="greater-four">
          <xsl:with-param name="a" select="$word"/>
          <xsl:with-param name="b" select="number(substring($needs, $place, 4))"/>
        </xsl:call-template>
      </xsl:for-each>
    </xsl:variable>
    <xsl:variable name="wishes">
      <xsl:for-each select="column">
        <xsl:variable name="place" select="4 * position() - 3"/>
        <xsl:call-template name="greater-four">
          <xsl:with-param name="a" select="100 * $width * @width div $shares"/>
          <xsl:with-param name="b" select="number(substring($words, $place, 4))"/>
        </xsl:call-template>
      </xsl:for-each>
    </xsl:variable>
    <xsl:variable name="all-needs">
      <xsl:call-template name="sum"><xsl:with-param name="of" select="$needs"/></xsl:call-template>
    </xsl:variable>
    <xsl:variable name="all-words">
      <xsl:call-template name="sum"><xsl:with-param name="of" select="$words"/></xsl:call-template>
    </xsl:variable>
    <xsl:variable name="all-wishes">
      <xsl:call-template name="sum"><xsl:with-param name="of" select="$wishes"/></xsl:call-template>
    </xsl:variable>
    <xsl:variable name="all" select="100 * $width"/>
    <xsl:for-each select="column">
      <xsl:variable name="place" select="4 * position() - 3"/>
      <xsl:variable name="need" select="number(substring($needs, $place, 4))"/>
      <xsl:variable name="word" select="number(substring($words, $place, 4))"/>
      <xsl:variable name="wish" select="number(substring($wishes, $place, 4))"/>
      <xsl:variable name="own">
        <xsl:choose>
          <xsl:when test="$all-needs &gt;= $all">
            <xsl:value-of select="$need * $all div $all-needs"/>
          </xsl:when>
          <xsl:when test="$all-words &gt;= $all">
            <xsl:value-of select="$need + ($word - $need)
                                  * ($all - $all-needs) div ($all-words - $all-needs)"/>
          </xsl:when>
          <xsl:otherwise>
            <xsl:value-of select="$word + ($wish - $word)
                                  * ($all - $all-words) div ($all-wishes - $all-words)"/>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:variable>
      <xsl:call-template name="column-style">
        <xsl:with-param name="name" select="concat($name, '.', position())"/>
        <xsl:with-param name="width" select="$own div 100"/>
      </xsl:call-template>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="greater-four">
    <xsl:param name="a"/>
    <xsl:param name="b"/>
    <xsl:variable name="greater">
      <xsl:call-template name="greater">
        <xsl:with-param name="a" select="$a"/>
        <xsl:with-param name="b" select="$b"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:value-of select="format-number($greater, '0000')"/>
  </xsl:template>

  <!-- letter: how wide one is. -->
  <xsl:template match="column" mode="need">
    <xsl:param name="letter"/>
    <xsl:variable name="place" select="position()"/>
    <xsl:variable name="head"><xsl:call-template name="longest-word"/></xsl:variable>
    <xsl:variable name="number">
      <xsl:if test="@type = 'number' or @type = 'money' or @type = 'percent'">
        <xsl:call-template name="longest">
          <xsl:with-param name="of" select="../row/cell[$place]"/>
        </xsl:call-template>
      </xsl:if>
    </xsl:variable>
    <xsl:variable name="length">
      <xsl:call-template name="greater">
        <!-- A head is bold. -->
        <xsl:with-param name="a" select="1.1 * $letter * $head"/>
        <xsl:with-param name="b" select="$letter * $number"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="$length &gt; 400">0440</xsl:when>
      <xsl:otherwise><xsl:value-of select="format-number(40 + $length, '0000')"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The longest word of the first cells; one of more than 15 letters has to be divided. -->
  <xsl:template match="column" mode="word">
    <xsl:param name="letter"/>
    <xsl:variable name="place" select="count(preceding-sibling::column) + 1"/>
    <xsl:variable name="words">
      <xsl:for-each select="../row[position() &lt;= 40]/cell[$place]">
        <xsl:variable name="word"><xsl:call-template name="longest-word"/></xsl:variable>
        <xsl:value-of select="format-number($word, '0000')"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:variable name="letters">
      <xsl:call-template name="greatest"><xsl:with-param name="of" select="$words"/></xsl:call-template>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="$letters &gt; 15"><xsl:value-of select="40 + $letter * 15"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="40 + $letter * $letters"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
