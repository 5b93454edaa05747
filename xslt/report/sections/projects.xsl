<?xml version="1.0" encoding="UTF-8"?>
<!-- Projects: of research, per partner and theme; innovation; user involvement. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <!-- What counts: the network or a member municipality takes part. -->
  <xsl:variable name="projects" select="/facts/project[@connection != 'related']"/>

  <xsl:template match="projects" mode="content">
    <xsl:param name="number"/>
    <xsl:param name="written"/>
    <xsl:variable name="list">
      <xsl:apply-templates select="$facts" mode="projects-indicators"><xsl:with-param name="want" select="'registered'"/></xsl:apply-templates>
    </xsl:variable>
    <xsl:variable name="related" select="$facts/project[@connection = 'related']"/>
    <xsl:variable name="reported" select="$projects[status-note]"/>
    <xsl:variable name="partners" select="boolean($facts/partner-count[@this &gt; 0 or @last &gt; 0])"/>
    <xsl:variable name="themes" select="boolean($facts/theme-count)"/>
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
        <xsl:call-template name="part-title"><xsl:with-param name="key" select="'projects-partner'"/></xsl:call-template>
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
        <xsl:call-template name="part-title"><xsl:with-param name="key" select="'projects-theme'"/></xsl:call-template>
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
        <xsl:call-template name="part-title"><xsl:with-param name="key" select="'projects-status'"/></xsl:call-template>
        <table id="projects-status-table">
          <xsl:call-template name="caption"><xsl:with-param name="key" select="'projects-status'"/></xsl:call-template>
          <xsl:call-template name="columns"><xsl:with-param name="of" select="'project:text:4 status:text:2 note:text:7'"/></xsl:call-template>
          <xsl:for-each select="$reported">
            <row>
              <xsl:call-template name="words-cell"><xsl:with-param name="of" select="title"/></xsl:call-template>
              <xsl:call-template name="cell"><xsl:with-param name="words" select="$m/states/*[name() = current()/@status]"/></xsl:call-template>
              <xsl:call-template name="words-cell"><xsl:with-param name="of" select="status-note"/></xsl:call-template>
            </row>
          </xsl:for-each>
        </table>
      </section>
    </xsl:if>
    <xsl:if test="$related">
      <section id="projects-related" number="{$number}.{1 + number($partners) + number($themes) + number(boolean($reported))}">
        <xsl:call-template name="part-title"><xsl:with-param name="key" select="'projects-related'"/></xsl:call-template>
        <xsl:call-template name="project-table">
          <xsl:with-param name="key" select="'projects-related'"/>
          <xsl:with-param name="of" select="$related"/>
          <xsl:with-param name="note" select="'projects-related'"/>
        </xsl:call-template>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template match="innovation" mode="content">
    <xsl:param name="written"/>
    <xsl:if test="not($written or $projects[@type = 'innovation'])"><xsl:call-template name="nothing"/></xsl:if>
    <xsl:call-template name="project-table">
      <xsl:with-param name="key" select="'projects-innovation'"/>
      <xsl:with-param name="of" select="$projects[@type = 'innovation']"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="user-involvement" mode="content">
    <xsl:param name="written"/>
    <xsl:variable name="known" select="$projects[@ongoing and @involved]"/>
    <xsl:if test="not($written or $known)"><xsl:call-template name="nothing"/></xsl:if>
    <xsl:if test="$known">
      <table id="involvement-table">
        <xsl:call-template name="caption"><xsl:with-param name="key" select="'involvement'"/></xsl:call-template>
        <xsl:call-template name="columns"><xsl:with-param name="of" select="'project:text:5 involved:text:2 how:text:6'"/></xsl:call-template>
        <xsl:for-each select="$known">
          <row>
            <xsl:call-template name="words-cell"><xsl:with-param name="of" select="title"/></xsl:call-template>
            <xsl:call-template name="cell">
              <xsl:with-param name="words" select="$m/words/yes[current()/@involved = 1] | $m/words/no[current()/@involved = 0]"/>
            </xsl:call-template>
            <xsl:call-template name="words-cell"><xsl:with-param name="of" select="involvement"/></xsl:call-template>
          </row>
        </xsl:for-each>
      </table>
    </xsl:if>
  </xsl:template>

  <!-- New, ongoing and finished projects. -->
  <xsl:template name="project-table">
    <xsl:param name="key"/>
    <xsl:param name="of"/>
    <xsl:param name="note"/>
    <xsl:variable name="unsure" select="boolean($of[@period-certainty = 'uncertain'])"/>
    <xsl:if test="$of">
      <table id="{$key}-table">
        <xsl:call-template name="caption"><xsl:with-param name="key" select="$key"/></xsl:call-template>
        <xsl:call-template name="columns">
          <xsl:with-param name="of" select="'project:text:7 owner:text:5 in-year:text:2 from:date:3 to:date:3 note:text:2?'"/><xsl:with-param name="unsure" select="$unsure"/>
        </xsl:call-template>
        <xsl:apply-templates select="$of" mode="row"><xsl:with-param name="unsure" select="$unsure"/></xsl:apply-templates>
        <xsl:if test="$note"><xsl:call-template name="note"><xsl:with-param name="key" select="$note"/></xsl:call-template></xsl:if>
      </table>
    </xsl:if>
  </xsl:template>

  <xsl:template match="project" mode="row">
    <xsl:param name="unsure"/>
    <xsl:variable name="owners" select="partner[@role = 'owner' or @role = 'coordinator']"/>
    <row>
      <xsl:call-template name="row-certainty"><xsl:with-param name="of" select="@period-certainty"/></xsl:call-template>
      <xsl:call-template name="words-cell"><xsl:with-param name="of" select="title"/></xsl:call-template>
      <xsl:call-template name="names-cell"><xsl:with-param name="of" select="$owners"/></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="words"><xsl:apply-templates select="." mode="state"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="date-cell"><xsl:with-param name="of" select="@began"/></xsl:call-template>
      <xsl:call-template name="date-cell"><xsl:with-param name="of" select="@ended"/></xsl:call-template>
      <xsl:call-template name="certainty-cell">
        <xsl:with-param name="of" select="@period-certainty"/>
        <xsl:with-param name="unsure" select="$unsure"/>
      </xsl:call-template>
    </row>
  </xsl:template>

  <!-- What the year was for a project: new, ongoing, finished; else as reported. -->
  <xsl:template match="project" mode="state">
    <xsl:choose>
      <xsl:when test="@new and @finished"><xsl:value-of select="$m/states/new-finished"/></xsl:when>
      <xsl:when test="@finished"><xsl:value-of select="$m/states/finished"/></xsl:when>
      <xsl:when test="@new"><xsl:value-of select="$m/states/new"/></xsl:when>
      <xsl:when test="@status"><xsl:value-of select="$m/states/*[name() = current()/@status]"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$m/states/ongoing"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A count of this year and the last, for each label. -->
  <xsl:template name="two-years-table">
    <xsl:param name="key"/>
    <xsl:param name="column"/>
    <xsl:param name="of"/>
    <xsl:param name="note"/>
    <table id="{$key}-table">
      <xsl:call-template name="caption"><xsl:with-param name="key" select="$key"/></xsl:call-template>
      <xsl:call-template name="columns"><xsl:with-param name="of" select="concat($column, ':text:6 this:number:1 last:number:1')"/></xsl:call-template>
      <xsl:for-each select="$of">
        <row>
          <xsl:call-template name="names-cell"><xsl:with-param name="of" select="."/></xsl:call-template>
          <xsl:call-template name="number-cell"><xsl:with-param name="of" select="@this"/></xsl:call-template>
          <xsl:call-template name="number-cell"><xsl:with-param name="of" select="@last"/></xsl:call-template>
        </row>
      </xsl:for-each>
      <xsl:if test="$note"><xsl:call-template name="note"><xsl:with-param name="key" select="$note"/></xsl:call-template></xsl:if>
    </table>
  </xsl:template>

  <xsl:template match="facts" mode="projects-indicators">
    <xsl:param name="want"/>
    <xsl:call-template name="type-indicator"><xsl:with-param name="type" select="'research'"/><xsl:with-param name="want" select="$want"/></xsl:call-template>
    <xsl:call-template name="type-indicator"><xsl:with-param name="type" select="'innovation'"/><xsl:with-param name="want" select="$want"/></xsl:call-template>
    <xsl:call-template name="type-indicator"><xsl:with-param name="type" select="'education'"/><xsl:with-param name="want" select="$want"/></xsl:call-template>
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

  <!-- The share of ongoing projects with user involvement, where anything is known. -->
  <xsl:template match="facts" mode="involvement-indicator">
    <xsl:param name="want"/>
    <xsl:variable name="known" select="project-total[@involvement-known &gt; 0]"/>
    <xsl:call-template name="indicator">
      <xsl:with-param name="id" select="'user-involvement-share'"/>
      <xsl:with-param name="unit" select="'percent'"/>
      <xsl:with-param name="this">
        <xsl:for-each select="$known[@year = $year]"><xsl:value-of select="round(1000 * @involved div @ongoing) div 10"/></xsl:for-each>
      </xsl:with-param>
      <xsl:with-param name="last">
        <xsl:for-each select="$known[@year = $previous]"><xsl:value-of select="round(1000 * @involved div @ongoing) div 10"/></xsl:for-each>
      </xsl:with-param>
      <xsl:with-param name="want" select="$want"/>
      <xsl:with-param name="notes">
        <xsl:for-each select="$known">
          <xsl:sort select="@year" order="descending"/>
          <xsl:call-template name="note">
            <xsl:with-param name="key" select="'involvement'"/>
            <xsl:with-param name="year" select="@year"/>
            <xsl:with-param name="n" select="@involved"/>
            <xsl:with-param name="a" select="@ongoing"/>
            <xsl:with-param name="b" select="@ongoing - @involvement-known"/>
          </xsl:call-template>
        </xsl:for-each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
