<?xml version="1.0" encoding="UTF-8"?>
<!-- Sentences from the message files, lists of names, and values with their unit. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <!-- A message with its blanks filled in, from left to right: what is filled
       in is never read as a message itself. -->
  <xsl:template name="sentence">
    <xsl:param name="text"/>
    <xsl:param name="year" select="$year"/>
    <xsl:param name="n"/>
    <xsl:param name="a"/>
    <xsl:param name="b"/>
    <xsl:param name="c"/>
    <xsl:choose>
      <xsl:when test="contains($text, '{')">
        <xsl:variable name="rest" select="substring-after($text, '{')"/>
        <xsl:variable name="blank" select="substring-before($rest, '}')"/>
        <xsl:value-of select="substring-before($text, '{')"/>
        <xsl:choose>
          <xsl:when test="$blank = 'year'"><xsl:value-of select="$year"/></xsl:when>
          <xsl:when test="$blank = 'previous'"><xsl:value-of select="$previous"/></xsl:when>
          <xsl:when test="$blank = 'n'"><xsl:value-of select="$n"/></xsl:when>
          <xsl:when test="$blank = 'a'"><xsl:value-of select="$a"/></xsl:when>
          <xsl:when test="$blank = 'b'"><xsl:value-of select="$b"/></xsl:when>
          <xsl:when test="$blank = 'c'"><xsl:value-of select="$c"/></xsl:when>
        </xsl:choose>
        <xsl:call-template name="sentence">
          <xsl:with-param name="text" select="substring-after($rest, '}')"/>
          <xsl:with-param name="year" select="$year"/>
          <xsl:with-param name="n" select="$n"/>
          <xsl:with-param name="a" select="$a"/>
          <xsl:with-param name="b" select="$b"/>
          <xsl:with-param name="c" select="$c"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$text"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What an element calls itself, in a line of other words. -->
  <xsl:template match="*" mode="label"><xsl:value-of select="normalize-space()"/></xsl:template>
  <xsl:template match="member | funder[name] | rename" mode="label">
    <xsl:value-of select="normalize-space(name)"/>
  </xsl:template>
  <xsl:template match="award | event | publication | application" mode="label">
    <xsl:value-of select="normalize-space(title)"/>
  </xsl:template>
  <xsl:template match="funder[not(name)]" mode="label">
    <xsl:value-of select="$m/words/unknown"/>
  </xsl:template>
  <xsl:template match="theme-count[not(node())] | enquiry-theme[not(node())]" mode="label">
    <xsl:value-of select="$m/words/none"/>
  </xsl:template>
  <xsl:template match="trend" mode="label"><xsl:value-of select="@year"/></xsl:template>
  <xsl:template match="enquiry-total" mode="label">
    <xsl:value-of select="$m/project-types/*[name() = current()/@type]"/>
    <xsl:if test="not(@type)"><xsl:value-of select="$m/words/total"/></xsl:if>
  </xsl:template>

  <!-- Labels in a row: Lindås, Meland og Radøy. -->
  <xsl:template name="enumeration">
    <xsl:param name="nodes"/>
    <xsl:for-each select="$nodes">
      <xsl:apply-templates select="." mode="label"/>
      <xsl:call-template name="between"/>
    </xsl:for-each>
  </xsl:template>

  <!-- What stands after one of several: a comma, or the word before the last. -->
  <xsl:variable name="and" select="concat(' ', $m/words/and, ' ')"/>

  <xsl:template name="between">
    <xsl:choose>
      <xsl:when test="position() = last() - 1"><xsl:value-of select="$and"/></xsl:when>
      <xsl:when test="position() != last()">, </xsl:when>
    </xsl:choose>
  </xsl:template>

  <!-- A number as people write it, with a real minus sign. One so large that
       SQLite writes it with an exponent stays as it is, and is no number. -->
  <xsl:template name="digits">
    <xsl:param name="value"/>
    <xsl:variable name="words">
      <xsl:choose>
        <xsl:when test="contains($value, 'e')"><xsl:value-of select="$value"/></xsl:when>
        <xsl:otherwise>
          <xsl:call-template name="number"><xsl:with-param name="value" select="$value"/></xsl:call-template>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:value-of select="translate($words, '-', '−')"/>
  </xsl:template>

  <!-- The same number for a machine. -->
  <xsl:template name="plain">
    <xsl:param name="value"/>
    <xsl:variable name="words" select="format-number($value, '0.######')"/>
    <xsl:value-of select="substring($words, 1 + number($words = '-0'))"/>
  </xsl:template>

  <!-- A value with its unit: 10 600 000 kr, 41,7 %, 14 dager. -->
  <xsl:template name="measure">
    <xsl:param name="value"/>
    <xsl:param name="unit" select="'count'"/>
    <xsl:variable name="number-form">
      <xsl:call-template name="form"><xsl:with-param name="value" select="$value"/></xsl:call-template>
    </xsl:variable>
    <xsl:variable name="key" select="substring($unit, 1, string-length($unit) -
                                     number($unit = 'days' and $number-form = 'one'))"/>
    <xsl:variable name="digits">
      <xsl:call-template name="digits">
        <xsl:with-param name="value" select="$value"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:variable name="form" select="$m/values/*[name() = $key]"/>
    <xsl:choose>
      <xsl:when test="$form">
        <xsl:call-template name="sentence">
          <xsl:with-param name="text" select="$form"/>
          <xsl:with-param name="n" select="$digits"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$digits"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A period in plain words: 2017–2019, fra 2017, 1.–2. juni 2022. -->
  <xsl:template name="period-words">
    <xsl:param name="starts" select="substring(@starts, 1, 10)"/>
    <xsl:param name="ends" select="substring(@ends, 1, 10)"/>
    <xsl:variable name="words">
      <xsl:choose>
        <xsl:when test="$starts != ''">
          <xsl:choose>
            <xsl:when test="$ends != '' or self::event or self::news">
              <xsl:call-template name="date-range">
                <xsl:with-param name="starts" select="$starts"/>
                <xsl:with-param name="ends" select="$ends"/>
                <xsl:with-param name="season" select="@season"/>
              </xsl:call-template>
            </xsl:when>
            <xsl:otherwise>
              <xsl:value-of select="concat($m/dates/from, ' ')"/>
              <xsl:call-template name="date"><xsl:with-param name="iso" select="$starts"/></xsl:call-template>
            </xsl:otherwise>
          </xsl:choose>
        </xsl:when>
        <xsl:when test="$ends != ''">
          <xsl:value-of select="concat($m/dates/until, ' ')"/>
          <xsl:call-template name="date"><xsl:with-param name="iso" select="$ends"/></xsl:call-template>
        </xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:value-of select="$words"/>
  </xsl:template>

</xsl:stylesheet>
