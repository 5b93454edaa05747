<?xml version="1.0" encoding="UTF-8"?>
<!--
  Indicators: a value of this year beside last year's, with definition and
  source. want says which are asked for: 'registered' with a value for one of
  the years, or 'missing' with none; those are gathered in an attachment.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <!-- The block of indicators of a section, when there are any. -->
  <xsl:template name="indicators">
    <xsl:param name="id"/>
    <xsl:param name="caption" select="'section-indicators'"/>
    <xsl:param name="list"/>
    <xsl:if test="string($list) != ''">
      <indicators id="{$id}-indicators">
        <xsl:call-template name="caption">
          <xsl:with-param name="key" select="$caption"/>
          <xsl:with-param name="a" select="($m/chapters | $m/parts)/*[name() = $id]"/>
        </xsl:call-template>
        <xsl:copy-of select="$list"/>
      </indicators>
    </xsl:if>
  </xsl:template>

  <!-- One counted in this database: a number for each year, '' for unknown.
       notes: note elements. -->
  <xsl:template name="indicator">
    <xsl:param name="id"/>
    <xsl:param name="unit" select="'count'"/>
    <xsl:param name="this"/>
    <xsl:param name="last"/>
    <xsl:param name="notes"/>
    <xsl:param name="want"/>
    <xsl:if test="($want = 'registered') = (string($this) != '' or string($last) != '')">
      <indicator id="{$id}" unit="{$unit}">
        <xsl:call-template name="definition"><xsl:with-param name="id" select="$id"/></xsl:call-template>
        <xsl:call-template name="value">
          <xsl:with-param name="number" select="string($this)"/>
          <xsl:with-param name="unit" select="$unit"/>
        </xsl:call-template>
        <xsl:call-template name="value">
          <xsl:with-param name="of" select="$previous"/>
          <xsl:with-param name="number" select="string($last)"/>
          <xsl:with-param name="unit" select="$unit"/>
        </xsl:call-template>
        <source key="database">
          <xsl:value-of select="$m/words/database[$want = 'registered'] | $m/words/no-source[$want !=
                                'registered']"/>
        </source>
        <xsl:copy-of select="$notes"/>
      </indicator>
    </xsl:if>
  </xsl:template>

  <xsl:template name="definition">
    <xsl:param name="id"/>
    <label><xsl:value-of select="$m/indicators/indicator[@id = $id]/label"/></label>
    <definition><xsl:value-of select="$m/indicators/indicator[@id = $id]/definition"/></definition>
  </xsl:template>

  <!-- number: '' when unknown, or when words say what the sources say. -->
  <xsl:template name="value">
    <xsl:param name="of" select="$year"/>
    <xsl:param name="number"/>
    <xsl:param name="words"/>
    <xsl:param name="unit"/>
    <xsl:param name="uncertain"/>
    <value year="{$of}">
      <xsl:if test="$number != ''">
        <xsl:attribute name="number">
          <xsl:call-template name="plain"><xsl:with-param name="value" select="$number"/></xsl:call-template>
        </xsl:attribute>
      </xsl:if>
      <xsl:if test="$uncertain"><xsl:attribute name="certainty">uncertain</xsl:attribute></xsl:if>
      <xsl:choose>
        <xsl:when test="$number != ''">
          <xsl:call-template name="measure">
            <xsl:with-param name="value" select="$number"/>
            <xsl:with-param name="unit" select="$unit"/>
          </xsl:call-template>
        </xsl:when>
        <xsl:when test="$words != ''"><xsl:value-of select="$words"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="$m/words/not-registered"/></xsl:otherwise>
      </xsl:choose>
    </value>
  </xsl:template>

</xsl:stylesheet>
