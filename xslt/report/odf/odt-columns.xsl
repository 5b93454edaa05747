<?xml version="1.0" encoding="UTF-8"?>
<!-- The automatic styles of the text document's tables: how wide they and
     their columns are, and how rows and cells look. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0">

  <xsl:template name="table-styles">
    <xsl:for-each select="$tables">
      <style:style style:name="table{position()}" style:family="table">
        <style:table-properties style:width="{$width}cm" table:align="left"
                                style:may-break-between-rows="true" fo:margin-bottom="0.7cm">
          <xsl:if test="note"><xsl:attribute name="fo:margin-bottom">0cm</xsl:attribute></xsl:if>
        </style:table-properties>
      </style:style>
      <xsl:apply-templates select="." mode="column-styles">
        <xsl:with-param name="name" select="concat('table', position())"/>
      </xsl:apply-templates>
    </xsl:for-each>
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

  <!-- A column gets what it needs, and of the rest in proportion to what it wishes beyond that. -->
  <xsl:template match="table" mode="column-styles">
    <xsl:param name="name"/>
    <xsl:variable name="needs">
      <xsl:apply-templates select="column[1]" mode="need">
        <xsl:with-param name="sum" select="true()"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:variable name="wishes">
      <xsl:apply-templates select="column[1]" mode="wish">
        <xsl:with-param name="sum" select="true()"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:for-each select="column">
      <xsl:variable name="need"><xsl:apply-templates select="." mode="need"/></xsl:variable>
      <xsl:variable name="wish"><xsl:apply-templates select="." mode="wish"/></xsl:variable>
      <xsl:call-template name="column-style">
        <xsl:with-param name="name" select="concat($name, '.', position())"/>
        <xsl:with-param name="width">
          <xsl:choose>
            <xsl:when test="$needs &gt;= $width"><xsl:value-of select="$need * $width div $needs"/></xsl:when>
            <xsl:otherwise>
              <xsl:value-of select="$need + ($wish - $need) * ($width - $needs) div ($wishes - $needs)"/>
            </xsl:otherwise>
          </xsl:choose>
        </xsl:with-param>
      </xsl:call-template>
    </xsl:for-each>
  </xsl:template>

  <!-- In cm: room for the longest word of its head, and for its numbers, which
       do not break. With sum, of it and the columns after it. -->
  <xsl:template match="column" mode="need">
    <xsl:param name="sum" select="false()"/>
    <xsl:variable name="place" select="count(preceding-sibling::column) + 1"/>
    <xsl:variable name="head"><xsl:call-template name="longest-word"/></xsl:variable>
    <xsl:variable name="number">
      <xsl:if test="@type = 'number' or @type = 'money' or @type = 'percent'">
        <xsl:call-template name="longest"><xsl:with-param name="of" select="../row/cell[$place]"/></xsl:call-template>
      </xsl:if>
    </xsl:variable>
    <xsl:variable name="own">
      <xsl:call-template name="room">
        <!-- A head is bold. -->
        <xsl:with-param name="a" select="0.2 * $head"/>
        <xsl:with-param name="b" select="0.18 * $number"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:variable name="rest">
      <xsl:if test="$sum">
        <xsl:apply-templates select="following-sibling::column[1]" mode="need">
          <xsl:with-param name="sum" select="true()"/>
        </xsl:apply-templates>
      </xsl:if>
    </xsl:variable>
    <xsl:value-of select="$own + concat('0', $rest)"/>
  </xsl:template>

  <!-- What it wishes: its share of the table, but room for the longest word of
       its first cells, and what it needs. -->
  <xsl:template match="column" mode="wish">
    <xsl:param name="sum" select="false()"/>
    <xsl:variable name="place" select="count(preceding-sibling::column) + 1"/>
    <xsl:variable name="words">
      <xsl:for-each select="../row[position() &lt;= 40]/cell[$place]">
        <xsl:variable name="word"><xsl:call-template name="longest-word"/></xsl:variable>
        <xsl:value-of select="format-number($word, '000')"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:variable name="word">
      <xsl:call-template name="greatest"><xsl:with-param name="of" select="$words"/></xsl:call-template>
    </xsl:variable>
    <xsl:variable name="own">
      <xsl:call-template name="greater">
        <xsl:with-param name="a" select="$width * @width div sum(../column/@width)"/>
        <xsl:with-param name="b">
          <xsl:call-template name="greater">
            <xsl:with-param name="a"><xsl:apply-templates select="." mode="need"/></xsl:with-param>
            <xsl:with-param name="b">
              <xsl:call-template name="room"><xsl:with-param name="a" select="0.18 * $word"/></xsl:call-template>
            </xsl:with-param>
          </xsl:call-template>
        </xsl:with-param>
      </xsl:call-template>
    </xsl:variable>
    <xsl:variable name="rest">
      <xsl:if test="$sum">
        <xsl:apply-templates select="following-sibling::column[1]" mode="wish">
          <xsl:with-param name="sum" select="true()"/>
        </xsl:apply-templates>
      </xsl:if>
    </xsl:variable>
    <xsl:value-of select="$own + concat('0', $rest)"/>
  </xsl:template>

  <!-- The longer of two lengths with the cell's padding; what is very long has to break. -->
  <xsl:template name="room">
    <xsl:param name="a"/>
    <xsl:param name="b" select="0"/>
    <xsl:variable name="length">
      <xsl:call-template name="greater">
        <xsl:with-param name="a" select="$a"/>
        <xsl:with-param name="b" select="$b"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="$length &gt; 4">4.4</xsl:when>
      <xsl:otherwise><xsl:value-of select="$length + 0.4"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
