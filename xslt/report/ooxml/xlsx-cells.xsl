<?xml version="1.0" encoding="UTF-8"?>
<!-- Cells: numbers as numbers, dates as dates, and text that never becomes a
     formula. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">

  <!-- A cell of text in a format of its own. -->
  <xsl:template name="text-cell">
    <xsl:param name="ref"/>
    <xsl:param name="text"/>
    <xsl:param name="style"/>
    <c r="{$ref}" s="{$style}">
      <xsl:if test="$text != ''">
        <xsl:attribute name="t">inlineStr</xsl:attribute>
        <is>
          <t>
            <xsl:if test="starts-with($text, ' ') or substring($text, string-length($text)) = ' ' or contains($text, '  ')">
              <xsl:attribute name="xml:space">preserve</xsl:attribute>
            </xsl:if>
            <xsl:choose>
              <xsl:when test="string-length($text) &gt; 16000 or contains($text, '_x')">
                <xsl:call-template name="cell-text"><xsl:with-param name="text" select="translate($text, '&#9;&#10;&#13;', '   ')"/></xsl:call-template>
              </xsl:when>
              <xsl:otherwise><xsl:value-of select="translate($text, '&#9;&#10;&#13;', '   ')"/></xsl:otherwise>
            </xsl:choose>
          </t>
        </is>
      </xsl:if>
    </c>
  </xsl:template>

  <!-- A value: as what its type says where it has a machine form, else as
       text. variant: 0, 1 in a total, 2 where it is uncertain. (Large tables
       come this way: no variable here holds a tree.) -->
  <xsl:template name="value-cell">
    <xsl:param name="ref"/>
    <xsl:param name="text"/>
    <xsl:param name="value"/>
    <xsl:param name="type" select="'text'"/>
    <xsl:param name="variant" select="0"/>
    <xsl:param name="link" select="false()"/>
    <xsl:choose>
      <xsl:when test="$value != '' and $type = 'date' and string-length($value) = 10 and number(translate($value, '-', '')) &gt;= 19000301">
        <c r="{$ref}" s="{$style-values + 3 * $kind-date + $variant}">
          <v><xsl:call-template name="date-number"><xsl:with-param name="date" select="$value"/></xsl:call-template></v>
        </c>
      </xsl:when>
      <xsl:when test="$value != '' and ($type = 'number' or $type = 'money' or $type = 'percent')">
        <xsl:variable name="decimals" select="string-length(substring-after($value, '.'))"/>
        <xsl:variable name="kind" select="$decimals * number($decimals &lt; 2) + 2 * number($decimals &gt;= 2) + $kind-percent * number($type = 'percent')"/>
        <c r="{$ref}" s="{$style-values + 3 * $kind + $variant}">
          <v>
            <xsl:choose>
              <xsl:when test="$type = 'percent'"><xsl:value-of select="format-number($value div 100, '0.############')"/></xsl:when>
              <xsl:otherwise><xsl:value-of select="translate($value, '+', '')"/></xsl:otherwise>
            </xsl:choose>
          </v>
        </c>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="unknown" select="$type != 'text' and $type != 'date'"/>
        <xsl:variable name="guarded" select="$text != '' and contains('=+-@', substring($text, 1, 1))"/>
        <xsl:call-template name="text-cell">
          <xsl:with-param name="ref" select="$ref"/>
          <xsl:with-param name="text" select="$text"/>
          <xsl:with-param name="style" select="$style-values + $variant + 3 * ($kind-link * number($link)
            + $kind-unknown * number(not($link) and $unknown)
            + $kind-guarded * number(not($link) and not($unknown) and $guarded)
            + $kind-text * number(not($link) and not($unknown) and not($guarded)))"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Days since 1899-12-30, as Excel counts from March 1900 on. -->
  <xsl:template name="date-number">
    <xsl:param name="date"/>
    <xsl:variable name="month" select="number(substring($date, 6, 2))"/>
    <!-- The year begins in March, so that the leap day ends it. -->
    <xsl:variable name="shift" select="number($month &lt; 3)"/>
    <xsl:variable name="y" select="number(substring($date, 1, 4)) - $shift"/>
    <xsl:variable name="m" select="$month + 12 * $shift - 3"/>
    <xsl:value-of select="number(substring($date, 9, 2)) + floor((153 * $m + 2) div 5) + 365 * $y + floor($y div 4)
      - floor($y div 100) + floor($y div 400) - 693900"/>
  </xsl:template>

  <!-- Text as a cell holds it: no longer than Excel takes (32 767 UTF-16
       units; whatever is not common counts for two), and "_x0041_" escaped,
       which it would read as "A". -->
  <xsl:variable name="common" select="concat('ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅabcdefghijklmnopqrstuvwxyzæøåéèêôüöäÉÜÖÄ0123456789',
    ' .,:;!?()[]/«»–—-+*=%&amp;@#_&#160;&quot;', &quot;&apos;&quot;)"/>

  <xsl:template name="cell-text">
    <xsl:param name="text"/>
    <xsl:variable name="length" select="string-length($text)"/>
    <xsl:choose>
      <xsl:when test="$length &lt; 16000">
        <xsl:call-template name="escaped"><xsl:with-param name="text" select="$text"/></xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="room" select="32000 - string-length(translate($text, $common, ''))"/>
        <xsl:variable name="short">
          <xsl:call-template name="short">
            <xsl:with-param name="text" select="$text"/>
            <xsl:with-param name="length" select="$room * number($room &gt; 16000) + 16000 * number($room &lt;= 16000)"/>
          </xsl:call-template>
        </xsl:variable>
        <xsl:call-template name="escaped"><xsl:with-param name="text" select="string($short)"/></xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- By halves, so that long text needs no deep recursion; never between _ and x. -->
  <xsl:template name="escaped">
    <xsl:param name="text"/>
    <xsl:variable name="middle" select="floor(string-length($text) div 2)"/>
    <xsl:variable name="half" select="$middle + number(substring($text, $middle, 2) = '_x')"/>
    <xsl:choose>
      <xsl:when test="not(contains($text, '_x'))"><xsl:value-of select="$text"/></xsl:when>
      <xsl:when test="string-length($text) &lt; 4">
        <xsl:value-of select="concat(substring-before($text, '_x'), '_x005F_x', substring-after($text, '_x'))"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="escaped"><xsl:with-param name="text" select="substring($text, 1, $half)"/></xsl:call-template>
        <xsl:call-template name="escaped"><xsl:with-param name="text" select="substring($text, $half + 1)"/></xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A, B ... Z, AA, AB ... ZZ -->
  <xsl:variable name="letters" select="'ABCDEFGHIJKLMNOPQRSTUVWXYZ'"/>
  <xsl:template name="column-name">
    <xsl:param name="place"/>
    <xsl:value-of select="concat(substring($letters, floor(($place - 1) div 26), 1), substring($letters, ($place - 1) mod 26 + 1, 1))"/>
  </xsl:template>

</xsl:stylesheet>
