<?xml version="1.0" encoding="UTF-8"?>
<!--
  Dates as people write them. A date is ISO text with the precision that is
  known (2017, 2017-06, 2017-06-20, 2017-06-20T18:00); a year may have a season.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:variable name="dates" select="$m/dates"/>
  <xsl:variable name="months" select="$m/months/*"/>

  <!-- One date: 20. juni 2022 kl. 18.00. -->
  <xsl:template name="date">
    <xsl:param name="iso"/>
    <xsl:param name="season"/>
    <time datetime="{$iso}">
      <xsl:if test="$season">
        <xsl:value-of select="concat($m/seasons/*[name() = $season], ' ')"/>
      </xsl:if>
      <xsl:call-template name="date-words">
        <xsl:with-param name="iso" select="substring($iso, 1, 10)"/>
      </xsl:call-template>
      <xsl:if test="contains($iso, 'T')">
        <xsl:value-of select="concat(' ', $dates/clock, '&#160;')"/>
        <xsl:call-template name="clock">
          <xsl:with-param name="time" select="substring($iso, 12)"/>
        </xsl:call-template>
      </xsl:if>
    </time>
  </xsl:template>

  <!-- A period with the parts that both ends share said once: 1.–2. juni 2022. -->
  <xsl:template name="date-range">
    <xsl:param name="starts"/>
    <xsl:param name="ends"/>
    <xsl:param name="season"/>
    <xsl:variable name="day" select="substring($starts, 1, 10)"/>
    <xsl:choose>
      <xsl:when test="not($ends) or $ends = $starts">
        <xsl:call-template name="date">
          <xsl:with-param name="iso" select="$starts"/>
          <xsl:with-param name="season" select="$season"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="contains($ends, 'T') and $day = substring($ends, 1, 10)">
        <xsl:call-template name="date"><xsl:with-param name="iso" select="$starts"/></xsl:call-template>
        <xsl:text>–</xsl:text>
        <time datetime="{$ends}">
          <xsl:call-template name="clock">
            <xsl:with-param name="time" select="substring($ends, 12)"/>
          </xsl:call-template>
        </time>
      </xsl:when>
      <xsl:when test="string-length($starts) = 10 and string-length($ends) = 10
                      and substring($starts, 1, 7) = substring($ends, 1, 7)">
        <time datetime="{$starts}">
          <xsl:value-of select="concat(number(substring($starts, 9)), $dates/ordinal)"/>
        </time>
        <xsl:text>–</xsl:text>
        <xsl:call-template name="date"><xsl:with-param name="iso" select="$ends"/></xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="date"><xsl:with-param name="iso" select="$starts"/></xsl:call-template>
        <xsl:choose>
          <xsl:when test="string-length($starts) = 4 and string-length($ends) = 4">–</xsl:when>
          <xsl:otherwise> – </xsl:otherwise>
        </xsl:choose>
        <xsl:call-template name="date"><xsl:with-param name="iso" select="$ends"/></xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A period that may be open: 2017–2019, fra 2017, til 2019. -->
  <xsl:template name="period">
    <xsl:param name="starts" select="@starts"/>
    <xsl:param name="ends" select="@ends"/>
    <xsl:choose>
      <xsl:when test="$starts and $ends">
        <xsl:call-template name="date-range">
          <xsl:with-param name="starts" select="$starts"/>
          <xsl:with-param name="ends" select="$ends"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="$starts">
        <xsl:value-of select="concat($dates/from, ' ')"/>
        <xsl:call-template name="date"><xsl:with-param name="iso" select="$starts"/></xsl:call-template>
      </xsl:when>
      <xsl:when test="$ends">
        <xsl:value-of select="concat($dates/until, ' ')"/>
        <xsl:call-template name="date"><xsl:with-param name="iso" select="$ends"/></xsl:call-template>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <!-- A period in years, as lists say it: 2017–2019, fra 2017, til 2019. -->
  <xsl:template name="years">
    <xsl:variable name="from" select="substring(@starts, 1, 4)"/>
    <xsl:variable name="to" select="substring(@ends, 1, 4)"/>
    <xsl:choose>
      <xsl:when test="not(@starts)">
        <xsl:value-of select="concat($dates/until, ' ')"/>
        <time datetime="{$to}"><xsl:value-of select="$to"/></time>
      </xsl:when>
      <xsl:otherwise>
        <xsl:if test="not(@ends)"><xsl:value-of select="concat($dates/from, ' ')"/></xsl:if>
        <time datetime="{$from}"><xsl:value-of select="$from"/></time>
        <xsl:if test="@ends and $to != $from">
          <xsl:text>–</xsl:text>
          <time datetime="{$to}"><xsl:value-of select="$to"/></time>
        </xsl:if>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The words of a date without a time: 20. juni 2022. -->
  <xsl:template name="date-words">
    <xsl:param name="iso"/>
    <xsl:if test="string-length($iso) &gt; 4">
      <xsl:variable name="month" select="number(substring($iso, 6, 2))"/>
      <xsl:if test="string-length($iso) = 10">
        <xsl:value-of select="concat(number(substring($iso, 9)), $dates/ordinal, '&#160;')"/>
      </xsl:if>
      <xsl:value-of select="concat($months[$month], ' ')"/>
    </xsl:if>
    <xsl:value-of select="substring($iso, 1, 4)"/>
  </xsl:template>

  <!-- 18:00 as the language writes it. -->
  <xsl:template name="clock">
    <xsl:param name="time"/>
    <xsl:value-of select="translate($time, ':', $dates/clock-separator)"/>
  </xsl:template>

</xsl:stylesheet>
