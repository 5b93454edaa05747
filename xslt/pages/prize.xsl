<?xml version="1.0" encoding="UTF-8"?>
<!-- The prizes: for whom, and who won; years without a known winner say so. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="prizes" mode="content">
    <xsl:if test="not(prize)"><p class="empty"><xsl:value-of select="$m/prize/none"/></p></xsl:if>
    <xsl:apply-templates select="prize"/>
  </xsl:template>

  <xsl:template match="prize">
    <xsl:if test="count(../prize) &gt; 1"><h2><xsl:apply-templates select="name" mode="words"/></h2></xsl:if>
    <xsl:variable name="level" select="2 + number(count(../prize) &gt; 1)"/>
    <xsl:apply-templates select="body" mode="prose">
      <xsl:with-param name="level" select="$level"/>
    </xsl:apply-templates>
    <section aria-labelledby="vinnere-{@slug}">
      <xsl:element name="h{$level}">
        <xsl:attribute name="id">vinnere-<xsl:value-of select="@slug"/></xsl:attribute>
        <xsl:value-of select="$m/prize/winners"/>
      </xsl:element>
      <xsl:apply-templates select="award" mode="full">
        <xsl:with-param name="level" select="$level + 1"/>
      </xsl:apply-templates>
      <xsl:if test="unknown-winner">
        <p class="unknown-winners">
          <xsl:call-template name="unknown-years">
            <xsl:with-param name="words" select="$m/prize/unknown"/>
            <xsl:with-param name="years" select="unknown-winner[@certainty = 'stated']"/>
          </xsl:call-template>
          <xsl:call-template name="unknown-years">
            <xsl:with-param name="words" select="$m/prize/unknown-uncertain"/>
            <xsl:with-param name="years" select="unknown-winner[@certainty = 'uncertain']"/>
          </xsl:call-template>
        </p>
      </xsl:if>
    </section>
  </xsl:template>

  <!-- A sentence that ends in years: ... i 2016, 2022 og 2024. -->
  <xsl:template name="unknown-years">
    <xsl:param name="words"/>
    <xsl:param name="years"/>
    <xsl:if test="$years">
      <xsl:value-of select="concat($words, ' ')"/>
      <xsl:for-each select="$years">
        <xsl:sort select="@year"/>
        <xsl:value-of select="@year"/>
        <xsl:choose>
          <xsl:when test="position() = last() - 1">
            <xsl:value-of select="concat(' ', $m/words/and, ' ')"/>
          </xsl:when>
          <xsl:when test="position() != last()">, </xsl:when>
        </xsl:choose>
      </xsl:for-each>
      <xsl:text>. </xsl:text>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
