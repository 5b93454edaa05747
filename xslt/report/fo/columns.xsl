<?xml version="1.0" encoding="UTF-8"?>
<!--
  How wide the columns of a table are: their shares, save that those too narrow
  for the longest word of their heads, or for their longest figure, get what
  they need from the others. Millimetres, by the usual width of letters in nine
  points.
-->
<xsl:stylesheet version="1.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                exclude-result-prefixes="xsl">

  <xsl:variable name="table-width" select="166"/>

  <xsl:template name="columns">
    <xsl:variable name="needs">
      <xsl:apply-templates select="column[1]" mode="sum">
        <xsl:with-param name="of" select="'need'"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:variable name="plenty">
      <xsl:apply-templates select="column[1]" mode="sum">
        <xsl:with-param name="of" select="'plenty'"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:variable name="rest" select="($table-width - $needs) * ($needs &lt; $table-width)"/>
    <xsl:for-each select="column">
      <xsl:variable name="need"><xsl:apply-templates select="." mode="need"/></xsl:variable>
      <xsl:variable name="mine"><xsl:apply-templates select="." mode="plenty"/></xsl:variable>
      <xsl:variable name="width" select="$need + $mine * $rest div ($plenty + ($plenty = 0))"/>
      <fo:table-column column-width="proportional-column-width({format-number($width, '0.##')})">
        <xsl:if test="position() = 1"><xsl:attribute name="fox:header">true</xsl:attribute></xsl:if>
      </fo:table-column>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="column" mode="sum">
    <xsl:param name="of"/>
    <xsl:variable name="mine">
      <xsl:choose>
        <xsl:when test="$of = 'need'"><xsl:apply-templates select="." mode="need"/></xsl:when>
        <xsl:otherwise><xsl:apply-templates select="." mode="plenty"/></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:variable name="others">
      <xsl:apply-templates select="following-sibling::column[1]" mode="sum">
        <xsl:with-param name="of" select="$of"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:value-of select="$mine + concat('0', $others)"/>
  </xsl:template>

  <!-- What its share is above its need. -->
  <xsl:template match="column" mode="plenty">
    <xsl:variable name="need"><xsl:apply-templates select="." mode="need"/></xsl:variable>
    <xsl:variable name="share" select="$table-width * @width div sum(../column/@width)"/>
    <xsl:value-of select="($share - $need) * ($share &gt; $need)"/>
  </xsl:template>

  <xsl:template match="column" mode="need">
    <xsl:variable name="head"><xsl:apply-templates select="." mode="longest-word"/></xsl:variable>
    <xsl:variable name="body"><xsl:apply-templates select="." mode="body"/></xsl:variable>
    <xsl:value-of select="4.5 + 1.95 * $head * ($head &gt;= $body) + 1.8 * $body * ($head &lt; $body)"/>
  </xsl:template>

  <!-- Letters that stand in one line. -->
  <xsl:template match="column" mode="body">10</xsl:template>

  <xsl:template match="column[@type = 'number' or @type = 'money' or @type = 'percent']" mode="body">
    <xsl:variable name="place" select="count(preceding-sibling::column) + 1"/>
    <xsl:for-each select="../row/cell[$place]">
      <xsl:sort select="string-length()" data-type="number" order="descending"/>
      <xsl:if test="position() = 1"><xsl:value-of select="string-length()"/></xsl:if>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="column" mode="longest-word">
    <xsl:param name="words" select="concat(normalize-space(), ' ')"/>
    <xsl:param name="longest" select="0"/>
    <xsl:variable name="length" select="string-length(substring-before($words, ' '))"/>
    <xsl:choose>
      <xsl:when test="$words = ''"><xsl:value-of select="$longest"/></xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates select="." mode="longest-word">
          <xsl:with-param name="words" select="substring-after($words, ' ')"/>
          <xsl:with-param name="longest"
                          select="$length * ($length &gt; $longest) + $longest * ($length &lt;= $longest)"/>
        </xsl:apply-templates>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
