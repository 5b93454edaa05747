<?xml version="1.0" encoding="UTF-8"?>
<!-- Projects: of research, per partner and theme, as reported, and related ones. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="projects" mode="content">
    <xsl:param name="number"/>
    <xsl:param name="written"/>
    <xsl:variable name="list">
      <xsl:apply-templates select="$facts" mode="projects-indicators">
        <xsl:with-param name="want" select="'registered'"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:variable name="related" select="$facts/project[@connection = 'related']"/>
    <xsl:variable name="reported" select="$projects[status-note]"/>
    <xsl:variable name="partners" select="boolean($facts/partner-count[@this &gt; 0 or @last &gt; 0])"/>
    <xsl:variable name="themes" select="boolean($facts/theme-count)"/>
    <xsl:variable name="before" select="$partners + $themes + boolean($reported)"/>
    <xsl:call-template name="indicators">
      <xsl:with-param name="id" select="'projects'"/>
      <xsl:with-param name="list" select="$list"/>
    </xsl:call-template>
    <xsl:if test="not($written or $projects[@type = 'research'])"><xsl:call-template name="nothing"/></xsl:if>
    <xsl:call-template name="project-table">
      <xsl:with-param name="key" select="'projects-research'"/>
      <xsl:with-param name="of" select="$projects[@type = 'research']"/>
    </xsl:call-template>
    <xsl:if test="$partners">
      <section id="projects-partner" number="{$number}.1">
        <xsl:call-template name="part-title">
          <xsl:with-param name="key" select="'projects-partner'"/>
        </xsl:call-template>
        <xsl:call-template name="chart">
          <xsl:with-param name="key" select="'projects-partner-chart'"/>
          <xsl:with-param name="table" select="'projects-partner-table'"/>
          <xsl:with-param name="nodes" select="$facts/partner-count"/>
        </xsl:call-template>
        <xsl:call-template name="two-years-table">
          <xsl:with-param name="key" select="'projects-partner'"/>
          <xsl:with-param name="column" select="'partner'"/>
          <xsl:with-param name="of" select="$facts/partner-count"/>
          <xsl:with-param name="note" select="'many-partners'"/>
        </xsl:call-template>
      </section>
    </xsl:if>
    <xsl:if test="$themes">
      <section id="projects-theme" number="{$number}.{1 + number($partners)}">
        <xsl:call-template name="part-title">
          <xsl:with-param name="key" select="'projects-theme'"/>
        </xsl:call-template>
        <xsl:call-template name="chart">
          <xsl:with-param name="key" select="'projects-theme-chart'"/>
          <xsl:with-param name="table" select="'projects-theme-table'"/>
          <xsl:with-param name="nodes" select="$facts/theme-count"/>
        </xsl:call-template>
        <xsl:call-template name="two-years-table">
          <xsl:with-param name="key" select="'projects-theme'"/>
          <xsl:with-param name="column" select="'theme'"/>
          <xsl:with-param name="of" select="$facts/theme-count"/>
          <xsl:with-param name="note" select="'many-themes'"/>
        </xsl:call-template>
      </section>
    </xsl:if>
    <xsl:if test="$reported">
      <section id="projects-status" number="{$number}.{1 + number($partners) + number($themes)}">
        <xsl:call-template name="part-title">
          <xsl:with-param name="key" select="'projects-status'"/>
        </xsl:call-template>
        <table id="projects-status-table">
          <xsl:call-template name="caption">
            <xsl:with-param name="key" select="'projects-status'"/>
          </xsl:call-template>
          <xsl:call-template name="columns">
            <xsl:with-param name="of" select="'project:text:4 status:text:2 note:text:7'"/>
          </xsl:call-template>
          <xsl:for-each select="$reported">
            <row>
              <xsl:call-template name="words-cell">
                <xsl:with-param name="of" select="title"/>
              </xsl:call-template>
              <xsl:call-template name="cell">
                <xsl:with-param name="words" select="$m/states/*[name() = current()/@status]"/>
              </xsl:call-template>
              <xsl:call-template name="words-cell">
                <xsl:with-param name="of" select="status-note"/>
              </xsl:call-template>
            </row>
          </xsl:for-each>
        </table>
      </section>
    </xsl:if>
    <xsl:if test="$related">
      <section id="projects-related" number="{$number}.{$before + 1}">
        <xsl:call-template name="part-title">
          <xsl:with-param name="key" select="'projects-related'"/>
        </xsl:call-template>
        <xsl:call-template name="project-table">
          <xsl:with-param name="key" select="'projects-related'"/>
          <xsl:with-param name="of" select="$related"/>
          <xsl:with-param name="note" select="'projects-related'"/>
        </xsl:call-template>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template match="facts" mode="projects-indicators">
    <xsl:param name="want"/>
    <xsl:call-template name="type-indicator">
      <xsl:with-param name="type" select="'research'"/>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
    <xsl:call-template name="type-indicator">
      <xsl:with-param name="type" select="'innovation'"/>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
    <xsl:call-template name="type-indicator">
      <xsl:with-param name="type" select="'education'"/>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
    <xsl:call-template name="figure-indicator">
      <xsl:with-param name="id" select="'national-comparison'"/>
      <xsl:with-param name="unit" select="'percent'"/>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="type-indicator">
    <xsl:param name="type"/>
    <xsl:param name="want"/>
    <xsl:variable name="totals" select="project-total[@ongoing &gt; 0]"/>
    <xsl:call-template name="indicator">
      <xsl:with-param name="id" select="concat('projects-', $type)"/>
      <xsl:with-param name="this" select="$totals[@year = $year]/@*[name() = $type]"/>
      <xsl:with-param name="last" select="$totals[@year = $previous]/@*[name() = $type]"/>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
