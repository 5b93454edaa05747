<?xml version="1.0" encoding="UTF-8"?>
<!-- Bar charts of the report document: what a chart shows and says; chart.xsl draws it. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <!-- As many bars as can be read. -->
  <xsl:variable name="bars-most" select="12"/>

  <!-- nodes: what has a bar, when the attribute named by is above zero.
       order: 'ranked' by size, or 'series' as they come. Two bars at least. -->
  <xsl:template name="chart">
    <xsl:param name="key"/>
    <xsl:param name="table"/>
    <xsl:param name="nodes"/>
    <xsl:param name="by" select="'this'"/>
    <xsl:param name="unit" select="'count'"/>
    <xsl:param name="order" select="'ranked'"/>
    <xsl:variable name="bars" select="$nodes[@*[name() = $by] &gt; 0]"/>
    <xsl:if test="count($bars) &gt; 1">
      <chart id="{$key}" kind="bar" unit="{$unit}" table="{$table}">
        <xsl:call-template name="caption"><xsl:with-param name="key" select="$key"/></xsl:call-template>
        <alternative>
          <xsl:choose>
            <xsl:when test="$order = 'series'">
              <xsl:call-template name="series-words">
                <xsl:with-param name="bars" select="$bars"/>
                <xsl:with-param name="by" select="$by"/>
              </xsl:call-template>
            </xsl:when>
            <xsl:otherwise>
              <xsl:call-template name="ranked-words">
                <xsl:with-param name="bars" select="$bars"/>
                <xsl:with-param name="by" select="$by"/>
                <xsl:with-param name="unit" select="$unit"/>
              </xsl:call-template>
            </xsl:otherwise>
          </xsl:choose>
        </alternative>
        <xsl:choose>
          <xsl:when test="$order = 'series'">
            <xsl:apply-templates select="$bars" mode="bar">
              <xsl:with-param name="by" select="$by"/>
            </xsl:apply-templates>
          </xsl:when>
          <xsl:otherwise>
            <xsl:for-each select="$bars">
              <xsl:sort select="@*[name() = $by]" data-type="number" order="descending"/>
              <xsl:if test="position() &lt;= $bars-most">
                <xsl:apply-templates select="." mode="bar">
                  <xsl:with-param name="by" select="$by"/>
                </xsl:apply-templates>
              </xsl:if>
            </xsl:for-each>
          </xsl:otherwise>
        </xsl:choose>
      </chart>
    </xsl:if>
  </xsl:template>

  <xsl:template match="*" mode="bar">
    <xsl:param name="by"/>
    <bar number="{@*[name() = $by]}">
      <xsl:attribute name="label"><xsl:call-template name="short-label"/></xsl:attribute>
      <xsl:call-template name="lang">
        <xsl:with-param name="of" select="self::*[@lang] | self::*[not(@lang)]/name |
                                          self::*[not(@lang)]/title"/>
      </xsl:call-template>
      <xsl:call-template name="digits">
        <xsl:with-param name="value" select="@*[name() = $by]"/>
      </xsl:call-template>
    </bar>
  </xsl:template>

  <!-- A label that fits beside its bar. -->
  <xsl:template name="short-label">
    <xsl:variable name="label"><xsl:apply-templates select="." mode="label"/></xsl:variable>
    <xsl:value-of select="substring($label, 1, 60)"/>
    <xsl:if test="string-length($label) &gt; 60">…</xsl:if>
  </xsl:template>

  <!-- The main figures in words: the highest, then the next two. -->
  <xsl:template name="ranked-words">
    <xsl:param name="bars"/>
    <xsl:param name="by"/>
    <xsl:param name="unit"/>
    <xsl:variable name="next">
      <xsl:for-each select="$bars">
        <xsl:sort select="@*[name() = $by]" data-type="number" order="descending"/>
        <xsl:if test="position() = 2 or position() = 3">
          <xsl:if test="position() = 3"><xsl:value-of select="concat(' ', $m/words/and, ' ')"/></xsl:if>
          <xsl:call-template name="sentence">
            <xsl:with-param name="text" select="$m/alternatives/pair"/>
            <xsl:with-param name="a"><xsl:call-template name="short-label"/></xsl:with-param>
            <xsl:with-param name="b">
              <xsl:call-template name="measure">
                <xsl:with-param name="value" select="@*[name() = $by]"/>
                <xsl:with-param name="unit" select="$unit"/>
              </xsl:call-template>
            </xsl:with-param>
          </xsl:call-template>
        </xsl:if>
      </xsl:for-each>
    </xsl:variable>
    <xsl:for-each select="$bars">
      <xsl:sort select="@*[name() = $by]" data-type="number" order="descending"/>
      <xsl:if test="position() = 1">
        <xsl:call-template name="sentence">
          <xsl:with-param name="text" select="$m/alternatives/ranked"/>
          <xsl:with-param name="a"><xsl:call-template name="short-label"/></xsl:with-param>
          <xsl:with-param name="b">
            <xsl:call-template name="measure">
              <xsl:with-param name="value" select="@*[name() = $by]"/>
              <xsl:with-param name="unit" select="$unit"/>
            </xsl:call-template>
          </xsl:with-param>
        </xsl:call-template>
      </xsl:if>
    </xsl:for-each>
    <xsl:text> </xsl:text>
    <xsl:call-template name="sentence">
      <xsl:with-param name="text" select="$m/alternatives/then"/>
      <xsl:with-param name="a" select="$next"/>
    </xsl:call-template>
    <xsl:if test="count($bars) &gt; $bars-most">
      <xsl:text> </xsl:text>
      <xsl:call-template name="sentence">
        <xsl:with-param name="text" select="$m/notes/largest"/>
        <xsl:with-param name="n" select="$bars-most"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template name="series-words">
    <xsl:param name="bars"/>
    <xsl:param name="by"/>
    <xsl:variable name="values" select="$bars/@*[name() = $by]"/>
    <xsl:call-template name="sentence">
      <xsl:with-param name="text" select="$m/alternatives/series"/>
      <xsl:with-param name="year" select="$bars[last()]/@year"/>
      <xsl:with-param name="a">
        <xsl:call-template name="digits">
          <xsl:with-param name="value" select="$values[1]"/>
        </xsl:call-template>
      </xsl:with-param>
      <xsl:with-param name="b" select="$bars[1]/@year"/>
      <xsl:with-param name="c">
        <xsl:call-template name="digits">
          <xsl:with-param name="value" select="$values[last()]"/>
        </xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
