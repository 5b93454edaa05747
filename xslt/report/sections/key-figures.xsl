<?xml version="1.0" encoding="UTF-8"?>
<!-- The year in brief: the main indicators, and the last five years. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="key-figures" mode="content">
    <xsl:param name="number"/>
    <xsl:call-template name="paragraph">
      <xsl:with-param name="words">
        <xsl:call-template name="sentence">
          <xsl:with-param name="text" select="$m/sentences/key-figures"/>
          <xsl:with-param name="a"><xsl:call-template name="unregistered-number"/></xsl:with-param>
        </xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:variable name="list">
      <xsl:apply-templates select="$facts" mode="key-indicators">
        <xsl:with-param name="want" select="'registered'"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:call-template name="indicators">
      <xsl:with-param name="id" select="'key-figures'"/>
      <xsl:with-param name="caption" select="'key-figures'"/>
      <xsl:with-param name="list" select="$list"/>
    </xsl:call-template>
    <xsl:if test="string($list) = ''"><xsl:call-template name="nothing"/></xsl:if>
    <xsl:if test="$facts/trend[@ongoing &gt; 0 or @awarded]">
      <section id="trend" number="{$number}.1">
        <xsl:call-template name="part-title"><xsl:with-param name="key" select="'trend'"/></xsl:call-template>
        <xsl:call-template name="chart">
          <xsl:with-param name="key" select="'trend-chart'"/>
          <xsl:with-param name="table" select="'trend-table'"/>
          <xsl:with-param name="nodes" select="$facts/trend"/>
          <xsl:with-param name="by" select="'ongoing'"/>
          <xsl:with-param name="order" select="'series'"/>
        </xsl:call-template>
        <table id="trend-table">
          <xsl:call-template name="caption"><xsl:with-param name="key" select="'trend'"/></xsl:call-template>
          <xsl:call-template name="columns">
            <xsl:with-param name="of" select="'year:text:1 ongoing:number:2 awarded:money:2'"/>
          </xsl:call-template>
          <xsl:for-each select="$facts/trend">
            <row>
              <xsl:call-template name="cell"><xsl:with-param name="words" select="@year"/></xsl:call-template>
              <xsl:call-template name="number-cell">
                <xsl:with-param name="of" select="@ongoing[. &gt; 0]"/>
              </xsl:call-template>
              <xsl:call-template name="number-cell">
                <xsl:with-param name="of" select="@awarded"/>
              </xsl:call-template>
            </row>
          </xsl:for-each>
        </table>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- Zero is said only where something of the kind is registered that year. -->
  <xsl:template match="facts" mode="key-indicators">
    <xsl:param name="want"/>
    <xsl:variable name="p" select="project-total[@ongoing + @open-before + @new + @finished &gt; 0]"/>
    <xsl:variable name="events" select="event-total[@held &gt; 0]"/>
    <xsl:call-template name="indicator">
      <xsl:with-param name="id" select="'projects-ongoing'"/>
      <xsl:with-param name="this" select="$p[@year = $year]/@ongoing"/>
      <xsl:with-param name="last" select="$p[@year = $previous]/@ongoing"/>
      <xsl:with-param name="want" select="$want"/>
      <xsl:with-param name="notes">
        <xsl:for-each select="$p[@uncertain &gt; 0]">
          <xsl:sort select="@year" order="descending"/>
          <xsl:call-template name="note">
            <xsl:with-param name="key" select="'projects-uncertain'"/>
            <xsl:with-param name="year" select="@year"/>
            <xsl:with-param name="n" select="@uncertain"/>
          </xsl:call-template>
        </xsl:for-each>
        <xsl:for-each select="$p[@open + @open-before &gt; 0]">
          <xsl:sort select="@year" order="descending"/>
          <xsl:call-template name="note">
            <xsl:with-param name="key" select="'projects-open'"/>
            <xsl:with-param name="year" select="@year"/>
            <xsl:with-param name="n" select="@open"/>
            <xsl:with-param name="a" select="@open-before"/>
          </xsl:call-template>
        </xsl:for-each>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="indicator">
      <xsl:with-param name="id" select="'projects-new'"/>
      <xsl:with-param name="this" select="$p[@year = $year]/@new"/>
      <xsl:with-param name="last" select="$p[@year = $previous]/@new"/>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
    <xsl:call-template name="indicator">
      <xsl:with-param name="id" select="'projects-finished'"/>
      <xsl:with-param name="this" select="$p[@year = $year]/@finished"/>
      <xsl:with-param name="last" select="$p[@year = $previous]/@finished"/>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
    <xsl:call-template name="indicator">
      <xsl:with-param name="id" select="'municipalities'"/>
      <xsl:with-param name="this">
        <xsl:call-template name="count-or-nothing">
          <xsl:with-param name="of" select="member[@this and @kind = 'municipality']"/>
        </xsl:call-template>
      </xsl:with-param>
      <xsl:with-param name="last">
        <xsl:call-template name="count-or-nothing">
          <xsl:with-param name="of" select="member[@last and @kind = 'municipality']"/>
        </xsl:call-template>
      </xsl:with-param>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
    <xsl:call-template name="indicator">
      <xsl:with-param name="id" select="'institutions'"/>
      <xsl:with-param name="this">
        <xsl:call-template name="count-or-nothing">
          <xsl:with-param name="of" select="member[@this and @kind != 'municipality']"/>
        </xsl:call-template>
      </xsl:with-param>
      <xsl:with-param name="last">
        <xsl:call-template name="count-or-nothing">
          <xsl:with-param name="of" select="member[@last and @kind != 'municipality']"/>
        </xsl:call-template>
      </xsl:with-param>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
    <xsl:call-template name="figure-indicator">
      <xsl:with-param name="id" select="'inhabitants'"/>
      <xsl:with-param name="unit" select="'persons'"/>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
    <xsl:call-template name="figure-indicator">
      <xsl:with-param name="id" select="'staff'"/>
      <xsl:with-param name="unit" select="'years'"/>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
    <xsl:apply-templates select="." mode="awarded-indicator">
      <xsl:with-param name="want" select="$want"/>
    </xsl:apply-templates>
    <xsl:call-template name="indicator">
      <xsl:with-param name="id" select="'enquiries-received'"/>
      <xsl:with-param name="this" select="enquiry-total[not(@type) and @year = $year]/@received[. &gt; 0]"/>
      <xsl:with-param name="last" select="enquiry-total[not(@type) and @year = $previous]/@received[. &gt;
                                          0]"/>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
    <xsl:call-template name="indicator">
      <xsl:with-param name="id" select="'doctorate-candidates'"/>
      <xsl:with-param name="unit" select="'persons'"/>
      <xsl:with-param name="this" select="doctorate-total[@year = $year]/@candidates[. &gt; 0]"/>
      <xsl:with-param name="last" select="doctorate-total[@year = $previous]/@candidates[. &gt; 0]"/>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
    <xsl:call-template name="indicator">
      <xsl:with-param name="id" select="'events-held'"/>
      <xsl:with-param name="this" select="$events[@year = $year]/@held"/>
      <xsl:with-param name="last" select="$events[@year = $previous]/@held"/>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
    <xsl:call-template name="indicator">
      <xsl:with-param name="id" select="'event-participants'"/>
      <xsl:with-param name="unit" select="'persons'"/>
      <xsl:with-param name="this" select="$events[@year = $year]/@participants"/>
      <xsl:with-param name="last" select="$events[@year = $previous]/@participants"/>
      <xsl:with-param name="want" select="$want"/>
      <xsl:with-param name="notes">
        <xsl:for-each select="$events[@counted &gt; 0]">
          <xsl:sort select="@year" order="descending"/>
          <xsl:call-template name="note">
            <xsl:with-param name="key" select="'counted'"/>
            <xsl:with-param name="year" select="@year"/>
            <xsl:with-param name="n" select="@counted"/>
            <xsl:with-param name="a" select="@held"/>
            <xsl:with-param name="counted" select="@held"/>
          </xsl:call-template>
        </xsl:for-each>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="indicator">
      <xsl:with-param name="id" select="'publications-all'"/>
      <xsl:with-param name="this" select="publication-total[@year = $year]/@all[. &gt; 0]"/>
      <xsl:with-param name="last" select="publication-total[@year = $previous]/@all[. &gt; 0]"/>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
    <xsl:call-template name="figure-indicator">
      <xsl:with-param name="id" select="'media-mentions'"/>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
    <xsl:apply-templates select="." mode="involvement-indicator">
      <xsl:with-param name="want" select="$want"/>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template name="count-or-nothing">
    <xsl:param name="of"/>
    <xsl:if test="$of"><xsl:value-of select="count($of)"/></xsl:if>
  </xsl:template>

</xsl:stylesheet>
