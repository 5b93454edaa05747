<?xml version="1.0" encoding="UTF-8"?>
<!-- The plan in force that year, a text for each of its focus areas, and results of projects. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="goals" mode="content">
    <xsl:param name="number"/>
    <xsl:if test="not($facts/plan)">
      <xsl:call-template name="nothing"><xsl:with-param name="key" select="'plan'"/></xsl:call-template>
    </xsl:if>
    <xsl:for-each select="$facts/plan">
      <xsl:call-template name="paragraph">
        <xsl:with-param name="words"><xsl:call-template name="plan-sentences"/></xsl:with-param>
      </xsl:call-template>
      <xsl:if test="not(area)">
        <xsl:call-template name="nothing"><xsl:with-param name="key" select="'areas'"/></xsl:call-template>
      </xsl:if>
    </xsl:for-each>
    <xsl:apply-templates select="$facts/text[@section = 'results']/body" mode="prose"/>
    <xsl:for-each select="$facts/plan/area">
      <section id="area-{../@slug}-{@number}" number="{$number}.{position()}">
        <title>
          <xsl:for-each select="name"><xsl:call-template name="lang"/></xsl:for-each>
          <xsl:value-of select="normalize-space(name)"/>
        </title>
        <xsl:apply-templates select="body" mode="prose">
          <xsl:with-param name="level" select="4"/>
        </xsl:apply-templates>
        <xsl:if test="not(body/*)">
          <xsl:call-template name="nothing"><xsl:with-param name="key" select="'area'"/></xsl:call-template>
        </xsl:if>
      </section>
    </xsl:for-each>
    <section id="results" number="{$number}.{count($facts/plan/area) + 1}">
      <xsl:call-template name="part-title"><xsl:with-param name="key" select="'results'"/></xsl:call-template>
      <xsl:variable name="results" select="$facts/project[@connection != 'related']/result"/>
      <xsl:if test="not($results)">
        <xsl:call-template name="nothing"><xsl:with-param name="key" select="'results'"/></xsl:call-template>
      </xsl:if>
      <xsl:if test="$results">
        <xsl:variable name="unsure" select="boolean($results[@certainty = 'uncertain'])"/>
        <table id="results-table">
          <xsl:call-template name="caption">
            <xsl:with-param name="key" select="'results'"/>
          </xsl:call-template>
          <xsl:call-template name="columns">
            <xsl:with-param name="of" select="'project:text:4 result:text:8 note:text:2? source:text:2'"/>
            <xsl:with-param name="unsure" select="$unsure"/>
          </xsl:call-template>
          <xsl:for-each select="$results">
            <row>
              <xsl:call-template name="row-certainty"/>
              <xsl:call-template name="words-cell">
                <xsl:with-param name="of" select="../title"/>
              </xsl:call-template>
              <cell>
                <xsl:for-each select="body"><xsl:call-template name="lang"/></xsl:for-each>
                <xsl:apply-templates select="body" mode="line"/>
              </cell>
              <xsl:call-template name="certainty-cell">
                <xsl:with-param name="unsure" select="$unsure"/>
              </xsl:call-template>
              <xsl:call-template name="source-cell"/>
            </row>
          </xsl:for-each>
        </table>
      </xsl:if>
    </section>
  </xsl:template>

  <!-- I 2022 gjaldt «...» (2022–2027), vedtatt 24. mai 2022. Planen har seks satsingsområder. -->
  <xsl:template name="plan-sentences">
    <xsl:variable name="dated" select="boolean(@adopted)"/>
    <xsl:call-template name="sentence">
      <xsl:with-param name="text" select="$m/sentences/plan-adopted[$dated] |
                                          $m/sentences/plan[not($dated)]"/>
      <xsl:with-param name="a" select="normalize-space(title)"/>
      <xsl:with-param name="b"><xsl:call-template name="period-words"/></xsl:with-param>
      <xsl:with-param name="c">
        <xsl:call-template name="date-words">
          <xsl:with-param name="iso" select="string(@adopted)"/>
        </xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:if test="@certainty = 'uncertain'">
      <xsl:value-of select="concat(' ', $m/sentences/plan-uncertain)"/>
    </xsl:if>
    <xsl:if test="area">
      <xsl:text> </xsl:text>
      <xsl:call-template name="count">
        <xsl:with-param name="n" select="count(area)"/>
        <xsl:with-param name="one" select="$m/sentences/areas-one"/>
        <xsl:with-param name="many" select="$m/sentences/areas-many"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
