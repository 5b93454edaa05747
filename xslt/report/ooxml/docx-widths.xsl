<?xml version="1.0" encoding="UTF-8"?>
<!--
  How wide the columns of a table are in a text document: as wide as their
  longest word, number or date, and what is left goes to those whose share of the
  table's width is more than that.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <!-- Of the table that is the context: five digits for each column. -->
  <xsl:template name="column-widths">
    <xsl:variable name="unit" select="$text-width div sum(column/@width)"/>
    <xsl:variable name="needs"><xsl:apply-templates select="column" mode="need"/></xsl:variable>
    <xsl:variable name="needed">
      <xsl:call-template name="sum"><xsl:with-param name="of" select="$needs"/></xsl:call-template>
    </xsl:variable>
    <!-- How much more than they need the shares of the columns are. -->
    <xsl:variable name="spares">
      <xsl:for-each select="column">
        <xsl:variable name="spare" select="$unit * @width - number(substring($needs, 5 * position() - 4, 5))"/>
        <xsl:value-of select="format-number($spare * number($spare &gt; 0), '00000')"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:variable name="spare">
      <xsl:call-template name="sum"><xsl:with-param name="of" select="$spares"/></xsl:call-template>
    </xsl:variable>
    <xsl:for-each select="column">
      <xsl:variable name="need" select="number(substring($needs, 5 * position() - 4, 5))"/>
      <xsl:choose>
        <xsl:when test="$needed &gt;= $text-width or $spare = 0">
          <xsl:value-of select="format-number(floor($need * $text-width div $needed), '00000')"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:value-of select="format-number(floor($need + ($text-width - $needed) *
            number(substring($spares, 5 * position() - 4, 5)) div $spare), '00000')"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </xsl:template>

  <!-- The room for the longest word of head and cells (of a large table, the
       first of them), and for the longest number or date. Five digits. -->
  <xsl:template match="column" mode="need">
    <xsl:variable name="place" select="count(preceding-sibling::column) + 1"/>
    <xsl:variable name="cells" select="../row/cell[$place]"/>
    <xsl:variable name="head">
      <xsl:call-template name="longest-word"><xsl:with-param name="text" select="substring(., 1, 100)"/></xsl:call-template>
    </xsl:variable>
    <xsl:variable name="words">
      <xsl:choose>
        <xsl:when test="@type != 'text'">
          <xsl:for-each select="$cells">
            <xsl:sort select="string-length(.)" data-type="number" order="descending"/>
            <xsl:if test="position() = 1"><xsl:value-of select="string-length(.)"/></xsl:if>
          </xsl:for-each>
        </xsl:when>
        <xsl:otherwise>
          <xsl:call-template name="longest-of">
            <xsl:with-param name="cells" select="$cells[position() &lt;= 64]"/>
          </xsl:call-template>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <!-- A letter in bold, one not in bold; the cell's margins and some air. -->
    <xsl:variable name="room" select="200 + 108 * $head * number(108 * $head &gt;= 96 * $words)
      + 96 * $words * number(108 * $head &lt; 96 * $words)"/>
    <xsl:choose>
      <xsl:when test="$room &gt; 3200">03200</xsl:when>
      <xsl:otherwise><xsl:value-of select="format-number(floor($room), '00000')"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The longest word of some cells, by halves. -->
  <xsl:template name="longest-of">
    <xsl:param name="cells"/>
    <xsl:variable name="half" select="floor(count($cells) div 2)"/>
    <xsl:choose>
      <xsl:when test="not($cells)">0</xsl:when>
      <xsl:when test="count($cells) = 1">
        <xsl:call-template name="longest-word"><xsl:with-param name="text" select="substring($cells, 1, 300)"/></xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="one"><xsl:call-template name="longest-of"><xsl:with-param name="cells" select="$cells[position() &lt;= $half]"/></xsl:call-template></xsl:variable>
        <xsl:variable name="other"><xsl:call-template name="longest-of"><xsl:with-param name="cells" select="$cells[position() &gt; $half]"/></xsl:call-template></xsl:variable>
        <xsl:value-of select="$one * number($one &gt;= $other) + $other * number($one &lt; $other)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="longest-word">
    <xsl:param name="text"/>
    <xsl:param name="longest" select="0"/>
    <xsl:variable name="word" select="string-length(substring-before(concat($text, ' '), ' '))"/>
    <xsl:variable name="now" select="$longest * number($longest &gt;= $word) + $word * number($longest &lt; $word)"/>
    <xsl:choose>
      <xsl:when test="contains($text, ' ')">
        <xsl:call-template name="longest-word">
          <xsl:with-param name="text" select="substring-after($text, ' ')"/>
          <xsl:with-param name="longest" select="$now"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$now"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Of numbers of five digits each. -->
  <xsl:template name="sum">
    <xsl:param name="of"/>
    <xsl:param name="sum" select="0"/>
    <xsl:choose>
      <xsl:when test="string-length($of) &lt; 5"><xsl:value-of select="$sum"/></xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="sum">
          <xsl:with-param name="of" select="substring($of, 6)"/>
          <xsl:with-param name="sum" select="$sum + number(substring($of, 1, 5))"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
