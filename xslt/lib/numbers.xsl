<?xml version="1.0" encoding="UTF-8"?>
<!-- Numbers, amounts and counts in words of the page's language. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:decimal-format name="nb" decimal-separator="," grouping-separator="&#160;"/>
  <xsl:decimal-format name="en" decimal-separator="." grouping-separator=","/>

  <!-- 402 000 or 402,000; at most two decimals, and what those make zero has no sign. -->
  <xsl:template name="number">
    <xsl:param name="value"/>
    <xsl:variable name="words">
      <xsl:choose>
        <xsl:when test="$lang = 'en'">
          <xsl:value-of select="format-number($value, '#,##0.##', 'en')"/>
        </xsl:when>
        <xsl:otherwise><xsl:value-of select="format-number($value, '#&#160;##0,##', 'nb')"/></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:value-of select="substring($words, 1 + number($words = '-0'))"/>
  </xsl:template>

  <!-- "one" or "many": which form of a word stands after a number, as it is written. -->
  <xsl:template name="form">
    <xsl:param name="value"/>
    <xsl:variable name="words">
      <xsl:call-template name="number"><xsl:with-param name="value" select="$value"/></xsl:call-template>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="$words = '1' or $words = '-1'">one</xsl:when>
      <xsl:otherwise>many</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- An amount: 11,4 millioner kroner; in full where two decimals of a million do not say it. -->
  <xsl:template name="amount">
    <xsl:param name="value"/>
    <xsl:param name="currency" select="'NOK'"/>
    <xsl:variable name="millions" select="$value &gt;= 1000000 and $value mod 10000 = 0"/>
    <xsl:variable name="form">
      <xsl:call-template name="form"><xsl:with-param name="value" select="$value"/></xsl:call-template>
    </xsl:variable>
    <xsl:call-template name="number">
      <xsl:with-param name="value" select="$value div (1 + 999999 * number($millions))"/>
    </xsl:call-template>
    <xsl:text>&#160;</xsl:text>
    <xsl:choose>
      <xsl:when test="$millions and $value = 1000000">
        <xsl:value-of select="concat($m/numbers/million, ' ')"/>
      </xsl:when>
      <xsl:when test="$millions"><xsl:value-of select="concat($m/numbers/millions, ' ')"/></xsl:when>
    </xsl:choose>
    <xsl:choose>
      <xsl:when test="$currency = 'NOK' and $form = 'one'">
        <xsl:value-of select="$m/numbers/krone"/>
      </xsl:when>
      <xsl:when test="$currency = 'NOK'"><xsl:value-of select="$m/numbers/kroner"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$currency"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A figure's value with its unit. -->
  <xsl:template name="quantity">
    <xsl:param name="value"/>
    <xsl:param name="unit"/>
    <xsl:choose>
      <xsl:when test="$unit = 'NOK'">
        <xsl:call-template name="amount"><xsl:with-param name="value" select="$value"/></xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="number"><xsl:with-param name="value" select="$value"/></xsl:call-template>
        <xsl:if test="$unit != 'count'">
          <xsl:text> </xsl:text>
          <xsl:call-template name="unit">
            <xsl:with-param name="value" select="$value"/>
            <xsl:with-param name="unit" select="$unit"/>
          </xsl:call-template>
        </xsl:if>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The word of a unit, as it stands after a number. -->
  <xsl:template name="unit">
    <xsl:param name="value"/>
    <xsl:param name="unit"/>
    <xsl:variable name="form">
      <xsl:call-template name="form"><xsl:with-param name="value" select="$value"/></xsl:call-template>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="$form = 'one'"><xsl:value-of select="$m/units-one/*[name() = $unit]"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$m/units/*[name() = $unit]"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- "1 prosjekt" or "{n} prosjekter". -->
  <xsl:template name="count">
    <xsl:param name="n"/>
    <xsl:param name="one"/>
    <xsl:param name="many"/>
    <xsl:choose>
      <xsl:when test="$n = 1"><xsl:value-of select="$one"/></xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="fill">
          <xsl:with-param name="text" select="$many"/>
          <xsl:with-param name="n">
            <xsl:call-template name="number"><xsl:with-param name="value" select="$n"/></xsl:call-template>
          </xsl:with-param>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A message with its blank {n} filled in. -->
  <xsl:template name="fill">
    <xsl:param name="text"/>
    <xsl:param name="n"/>
    <xsl:choose>
      <xsl:when test="contains($text, '{n}')">
        <xsl:value-of select="concat(substring-before($text, '{n}'), $n, substring-after($text, '{n}'))"/>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$text"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
