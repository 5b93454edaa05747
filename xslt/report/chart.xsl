<?xml version="1.0" encoding="UTF-8"?>
<!--
  Draws a chart of the report document as SVG, for HTML and PDF:

      <xsl:apply-templates select="chart" mode="svg">
        width   '100%' (the usual: bars and labels follow the window, nothing
                is scaled), or a number of points that is not changed later
        size    of the letters, in the same unit; everything else follows it
        font    font-family, where there is no CSS
        room    for labels beside their bars, in the size of the letters: 3.4
                (the usual), where years stand

  Bars lie down, so that long labels can be read: a label, below it its bar,
  at the end of that its value. Labels stand beside their bars where there is
  room for all of them.
  One dark colour on white, told apart in grey and by everyone.
-->
<xsl:stylesheet version="1.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="http://www.w3.org/2000/svg">

  <xsl:variable name="chart-bar" select="$color-primary"/>
  <xsl:variable name="chart-text" select="$color-text"/>
  <xsl:variable name="chart-line" select="$color-primary-border"/>

  <!-- Letters of a label's first line; what is over goes to a second. -->
  <xsl:variable name="chart-letters" select="36"/>

  <xsl:template match="chart" mode="svg">
    <xsl:param name="width" select="'100%'"/>
    <xsl:param name="size" select="14"/>
    <xsl:param name="font"/>
    <xsl:param name="room" select="3.4"/>
    <xsl:variable name="beside" select="not(bar[string-length(@label) &gt; 1.8 * $room])"/>
    <xsl:variable name="lines" select="count(bar) + count(bar[string-length(@label) &gt; $chart-letters])"/>
    <xsl:variable name="height" select="$size * (2.1 * count(bar) * number($beside)
                                        + (1.35 * $lines + 2.2 * count(bar)) * number(not($beside)))"/>
    <svg width="{$width}" height="{$height}" role="img"
         aria-labelledby="{@id}-name {@id}-words" font-size="{$size}" fill="{$chart-text}">
      <xsl:if test="$width != '100%'">
        <xsl:attribute name="viewBox">
          <xsl:value-of select="concat('0 0 ', $width, ' ', $height)"/>
        </xsl:attribute>
      </xsl:if>
      <xsl:if test="$font">
        <xsl:attribute name="font-family"><xsl:value-of select="$font"/></xsl:attribute>
      </xsl:if>
      <title id="{@id}-name"><xsl:value-of select="caption"/></title>
      <desc id="{@id}-words"><xsl:value-of select="alternative"/></desc>
      <xsl:variable name="largest">
        <xsl:for-each select="bar">
          <xsl:sort select="@number" data-type="number" order="descending"/>
          <xsl:if test="position() = 1"><xsl:value-of select="@number"/></xsl:if>
        </xsl:for-each>
      </xsl:variable>
      <xsl:apply-templates select="bar[1]" mode="svg">
        <xsl:with-param name="width" select="$width"/>
        <xsl:with-param name="size" select="$size"/>
        <xsl:with-param name="beside" select="$beside"/>
        <xsl:with-param name="room" select="$room"/>
        <xsl:with-param name="largest" select="$largest + number(not($largest &gt; 0))"/>
      </xsl:apply-templates>
    </svg>
  </xsl:template>

  <!-- A bar and those after it; y: where it begins. -->
  <xsl:template match="bar" mode="svg">
    <xsl:param name="width"/>
    <xsl:param name="size"/>
    <xsl:param name="beside"/>
    <xsl:param name="room"/>
    <xsl:param name="largest"/>
    <xsl:param name="y" select="0"/>
    <xsl:variable name="two" select="string-length(@label) &gt; $chart-letters"/>
    <xsl:variable name="text" select="1.35 * $size * (1 + number($two))"/>
    <xsl:variable name="left" select="$room * $size * number($beside)"/>
    <xsl:variable name="top" select="$y + $text * number(not($beside)) + 0.3 * $size"/>
    <xsl:variable name="thick" select="1.15 * $size"/>
    <!-- The longest leaves room for its value. -->
    <xsl:variable name="most">
      <xsl:choose>
        <xsl:when test="$width = '100%'"><xsl:value-of select="68 - 6 * number($beside)"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="100 * ($width - $left - 7 * $size) div $width"/></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:variable name="share" select="$most * @number div $largest"/>
    <xsl:call-template name="bar-label">
      <xsl:with-param name="size" select="$size"/>
      <xsl:with-param name="y" select="$y + $size + 0.35 * $size * number($beside)"/>
    </xsl:call-template>
    <rect x="{$left}" y="{$top}" height="{$thick}" fill="{$chart-bar}" shape-rendering="crispEdges">
      <xsl:attribute name="width">
        <xsl:call-template name="along">
          <xsl:with-param name="share" select="$share"/>
          <xsl:with-param name="width" select="$width"/>
        </xsl:call-template>
      </xsl:attribute>
    </rect>
    <!-- Moved by a transform, since FOP does not know dx. -->
    <g transform="translate({$left + 0.45 * $size} 0)">
      <text y="{$top + 0.93 * $size}">
        <xsl:attribute name="x">
          <xsl:call-template name="along">
            <xsl:with-param name="share" select="$share"/>
            <xsl:with-param name="width" select="$width"/>
          </xsl:call-template>
        </xsl:attribute>
        <xsl:value-of select="."/>
      </text>
    </g>
    <line x1="{$left}" x2="{$left}" y1="{$top - 0.3 * $size}" y2="{$top + $thick + 0.3 * $size}"
        stroke="{$chart-line}"/>
    <xsl:apply-templates select="following-sibling::bar[1]" mode="svg">
      <xsl:with-param name="width" select="$width"/>
      <xsl:with-param name="size" select="$size"/>
      <xsl:with-param name="beside" select="$beside"/>
      <xsl:with-param name="room" select="$room"/>
      <xsl:with-param name="largest" select="$largest"/>
      <xsl:with-param name="y" select="$y + 2.1 * $size * number($beside) + ($text + 2.2 * $size) *
                                       number(not($beside))"/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- A share of a hundred of the width: 62.5% or points. -->
  <xsl:template name="along">
    <xsl:param name="share"/>
    <xsl:param name="width"/>
    <xsl:choose>
      <xsl:when test="$width = '100%'">
        <xsl:value-of select="concat(format-number($share, '0.##'), '%')"/>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="format-number($share * $width div 100, '0.##')"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- One line, or two broken at the last space that fits. -->
  <xsl:template name="bar-label">
    <xsl:param name="size"/>
    <xsl:param name="y"/>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="string-length(@label) &lt;= $chart-letters"><xsl:value-of select="@label"/></xsl:when>
        <xsl:otherwise>
          <xsl:call-template name="to-space">
            <xsl:with-param name="text" select="substring(@label, 1, $chart-letters)"/>
          </xsl:call-template>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <text x="0" y="{$y}">
      <xsl:if test="@lang"><xsl:attribute name="lang"><xsl:value-of select="@lang"/></xsl:attribute></xsl:if>
      <xsl:value-of select="$first"/>
    </text>
    <xsl:if test="string-length($first) &lt; string-length(@label)">
      <text x="0" y="{$y + 1.35 * $size}">
        <xsl:if test="@lang">
          <xsl:attribute name="lang"><xsl:value-of select="@lang"/></xsl:attribute>
        </xsl:if>
        <xsl:value-of select="normalize-space(substring(@label, string-length($first) + 1))"/>
      </text>
    </xsl:if>
  </xsl:template>

  <!-- A text up to its last space, if that is not too early. -->
  <xsl:template name="to-space">
    <xsl:param name="text"/>
    <xsl:param name="whole" select="$text"/>
    <xsl:choose>
      <xsl:when test="string-length($text) &lt; 12"><xsl:value-of select="$whole"/></xsl:when>
      <xsl:when test="substring($text, string-length($text)) = ' '"><xsl:value-of select="$text"/></xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="to-space">
          <xsl:with-param name="text" select="substring($text, 1, string-length($text) - 1)"/>
          <xsl:with-param name="whole" select="$whole"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
