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

  <!--
    A period in any two precisions, with what both ends share said once:
    1.–2. juni 2022. An end that lies somewhere within the other one is told
    from it: 3. mai 2026 til senere samme måned.
  -->
  <xsl:template name="date-range">
    <xsl:param name="starts"/>
    <xsl:param name="ends"/>
    <xsl:param name="season"/>
    <xsl:variable name="day" select="substring($starts, 1, 10)"/>
    <xsl:variable name="last" select="substring($ends, 1, 10)"/>
    <xsl:variable name="season-months"
                  select="substring-before(substring-after($seasons, $season), ';')"/>
    <xsl:choose>
      <xsl:when test="not($ends) or $ends = $starts">
        <xsl:call-template name="date">
          <xsl:with-param name="iso" select="$starts"/>
          <xsl:with-param name="season" select="$season"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="$day = $last">
        <xsl:call-template name="times-of-day">
          <xsl:with-param name="starts" select="$starts"/>
          <xsl:with-param name="ends" select="$ends"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="starts-with($day, $last)">
        <xsl:call-template name="until-within">
          <xsl:with-param name="starts" select="$starts"/>
          <xsl:with-param name="ends" select="$ends"/>
          <xsl:with-param name="season" select="$season"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="starts-with($last, $day)
                      and (not($season) or contains($season-months, substring($last, 5, 3)))">
        <xsl:call-template name="from-within">
          <xsl:with-param name="starts" select="$starts"/>
          <xsl:with-param name="ends" select="$ends"/>
          <xsl:with-param name="season" select="$season"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="from-to">
          <xsl:with-param name="starts" select="$starts"/>
          <xsl:with-param name="ends" select="$ends"/>
          <xsl:with-param name="season" select="$season"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The months of seasons, as sql/schema/00-database.sql has them. -->
  <xsl:variable name="seasons">winter-01-02;spring-03-04-05;summer-06-07-08;autumn-09-10-11;</xsl:variable>

  <!-- Two times of one day; one that is not known is left out. -->
  <xsl:template name="times-of-day">
    <xsl:param name="starts"/>
    <xsl:param name="ends"/>
    <xsl:call-template name="date"><xsl:with-param name="iso" select="$starts"/></xsl:call-template>
    <xsl:if test="contains($ends, 'T')">
      <xsl:choose>
        <xsl:when test="contains($starts, 'T')">–</xsl:when>
        <xsl:otherwise>
          <xsl:value-of select="concat(' ', $dates/until-clock, '&#160;')"/>
        </xsl:otherwise>
      </xsl:choose>
      <time datetime="{$ends}">
        <xsl:call-template name="clock">
          <xsl:with-param name="time" select="substring($ends, 12)"/>
        </xsl:call-template>
      </time>
    </xsl:if>
  </xsl:template>

  <!-- The end is a month or year, and the start lies in it. With the last of
       its days or months there is no later in it. -->
  <xsl:template name="until-within">
    <xsl:param name="starts"/>
    <xsl:param name="ends"/>
    <xsl:param name="season"/>
    <xsl:variable name="month-end">
      <xsl:call-template name="last-day-of-month">
        <xsl:with-param name="month" select="substring($starts, 1, 7)"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:variable name="left" select="substring-after(substring($starts, 1, 10), $ends)"/>
    <xsl:call-template name="date">
      <xsl:with-param name="iso" select="$starts"/>
      <xsl:with-param name="season" select="$season"/>
    </xsl:call-template>
    <xsl:if test="not((string-length($ends) = 4 and ($left = '-12' or $left = '-12-31'))
                      or (string-length($ends) = 7 and $left = concat('-', $month-end)))">
      <xsl:value-of select="concat(' ', $dates/to, ' ', $dates/later, ' ')"/>
      <xsl:call-template name="same-span"><xsl:with-param name="iso" select="$ends"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- The start is a month, season or year, and the end lies in it. -->
  <xsl:template name="from-within">
    <xsl:param name="starts"/>
    <xsl:param name="ends"/>
    <xsl:param name="season"/>
    <xsl:variable name="first"
                  select="concat($starts, substring(substring-after($seasons, $season), 1, 3 * boolean($season)))"/>
    <xsl:if test="not(starts-with(concat($first, '-01-01'), substring($ends, 1, 10)))">
      <xsl:value-of select="concat($dates/from, ' ', $dates/earlier, ' ')"/>
      <xsl:call-template name="same-span">
        <xsl:with-param name="iso" select="$starts"/>
        <xsl:with-param name="season" select="$season"/>
      </xsl:call-template>
      <xsl:value-of select="concat(' ', $dates/to, ' ')"/>
    </xsl:if>
    <xsl:call-template name="date"><xsl:with-param name="iso" select="$ends"/></xsl:call-template>
  </xsl:template>

  <!-- "måned", "år" or "vår", after "samme". -->
  <xsl:template name="same-span">
    <xsl:param name="iso"/>
    <xsl:param name="season"/>
    <time datetime="{$iso}">
      <xsl:choose>
        <xsl:when test="$season">
          <xsl:value-of select="$m/spans/*[name() = $season]"/>
        </xsl:when>
        <xsl:when test="string-length($iso) = 7"><xsl:value-of select="$m/spans/month"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="$m/spans/year"/></xsl:otherwise>
      </xsl:choose>
    </time>
  </xsl:template>

  <!-- Ends that lie apart. Only two bare years have a dash without spaces. -->
  <xsl:template name="from-to">
    <xsl:param name="starts"/>
    <xsl:param name="ends"/>
    <xsl:param name="season"/>
    <xsl:choose>
      <xsl:when test="string-length($starts) = 10 and string-length($ends) = 10
                      and substring($starts, 1, 7) = substring($ends, 1, 7)">
        <time datetime="{$starts}">
          <xsl:value-of select="concat(number(substring($starts, 9)), $dates/ordinal)"/>
        </time>
        <xsl:text>–</xsl:text>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="date">
          <xsl:with-param name="iso" select="$starts"/>
          <xsl:with-param name="season" select="$season"/>
        </xsl:call-template>
        <xsl:choose>
          <xsl:when test="string-length($starts) = 4 and string-length($ends) = 4
                          and not($season)">–</xsl:when>
          <xsl:otherwise> – </xsl:otherwise>
        </xsl:choose>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:call-template name="date"><xsl:with-param name="iso" select="$ends"/></xsl:call-template>
  </xsl:template>

  <!-- How many days a month has, of 2024-02. -->
  <xsl:template name="last-day-of-month">
    <xsl:param name="month"/>
    <xsl:variable name="year" select="number(substring($month, 1, 4))"/>
    <xsl:variable name="leap" select="($year mod 4 = 0 and $year mod 100 != 0) or $year mod 400 = 0"/>
    <xsl:value-of select="substring('312831303130313130313031', 2 * substring($month, 6, 2) - 1, 2)
                          + number($leap and substring($month, 6, 2) = '02')"/>
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
