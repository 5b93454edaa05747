<?xml version="1.0" encoding="UTF-8"?>
<!--
  How wide the columns of a table are in a text document. Their shares of the
  width, but no head's longest word and no number is broken: columns that need
  more than their share get it from the others.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <!-- Of the table that is the context: five digits for each column. -->
  <xsl:template name="column-widths">
    <xsl:variable name="shares" select="sum(column/@width)"/>
    <xsl:variable name="needs"><xsl:apply-templates select="column" mode="need"/></xsl:variable>
    <xsl:variable name="fixed">
      <xsl:call-template name="sum-fixed"><xsl:with-param name="needs" select="$needs"/></xsl:call-template>
    </xsl:variable>
    <xsl:variable name="free">
      <xsl:call-template name="sum-fixed">
        <xsl:with-param name="needs" select="$needs"/>
        <xsl:with-param name="free" select="true()"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:for-each select="column">
      <xsl:variable name="need" select="number(substring($needs, 5 * position() - 4, 5))"/>
      <xsl:choose>
        <!-- Too much is asked for: everyone has a share. -->
        <xsl:when test="$fixed &gt; 0.75 * $text-width or $free = 0">
          <xsl:value-of select="format-number(floor($text-width * @width div $shares), '00000')"/>
        </xsl:when>
        <xsl:when test="$need &gt; $text-width * @width div $shares">
          <xsl:value-of select="format-number($need, '00000')"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:value-of select="format-number(floor(($text-width - $fixed) * @width div $free), '00000')"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </xsl:template>

  <!-- The room for the head's longest word and the longest number, five digits. -->
  <xsl:template match="column" mode="need">
    <xsl:variable name="place" select="count(preceding-sibling::column) + 1"/>
    <xsl:variable name="head">
      <xsl:call-template name="longest-word"><xsl:with-param name="text" select="substring(., 1, 100)"/></xsl:call-template>
    </xsl:variable>
    <xsl:variable name="number">
      <xsl:choose>
        <xsl:when test="@type = 'number' or @type = 'money' or @type = 'percent'">
          <xsl:for-each select="../row/cell[$place]">
            <xsl:sort select="string-length(.)" data-type="number" order="descending"/>
            <xsl:if test="position() = 1"><xsl:value-of select="string-length(.)"/></xsl:if>
          </xsl:for-each>
        </xsl:when>
        <xsl:otherwise>0</xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <!-- A letter in bold, a digit; the cell's margins and some air. -->
    <xsl:variable name="room" select="210 + 108 * $head * number($head * 1.1 &gt;= $number) + 98 * $number * number($head * 1.1 &lt; $number)"/>
    <xsl:choose>
      <xsl:when test="$room &gt; 3000">03000</xsl:when>
      <xsl:otherwise><xsl:value-of select="format-number(floor($room), '00000')"/></xsl:otherwise>
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

  <!-- What the columns need that need more than their share; free: the shares
       of the others. -->
  <xsl:template name="sum-fixed">
    <xsl:param name="needs"/>
    <xsl:param name="free" select="false()"/>
    <xsl:param name="place" select="1"/>
    <xsl:param name="sum" select="0"/>
    <xsl:variable name="column" select="column[$place]"/>
    <xsl:variable name="need" select="number(substring($needs, 5 * $place - 4, 5))"/>
    <xsl:variable name="is-fixed" select="$need &gt; $text-width * $column/@width div sum(column/@width)"/>
    <xsl:choose>
      <xsl:when test="not($column)"><xsl:value-of select="$sum"/></xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="sum-fixed">
          <xsl:with-param name="needs" select="$needs"/>
          <xsl:with-param name="free" select="$free"/>
          <xsl:with-param name="place" select="$place + 1"/>
          <xsl:with-param name="sum" select="$sum + $need * number($is-fixed and not($free)) + $column/@width * number(not($is-fixed) and $free)"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
