<?xml version="1.0" encoding="UTF-8"?>
<!-- Doctorates and students; and the questions and summaries of knowledge support. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="education" mode="content">
    <xsl:param name="written"/>
    <xsl:variable name="list">
      <xsl:apply-templates select="$facts" mode="education-indicators">
        <xsl:with-param name="want" select="'registered'"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:call-template name="indicators">
      <xsl:with-param name="id" select="'education'"/>
      <xsl:with-param name="list" select="$list"/>
    </xsl:call-template>
    <xsl:if test="not($written or $facts/doctorate or $projects[@type = 'education'] or string($list) != '')">
      <xsl:call-template name="nothing"/>
    </xsl:if>
    <xsl:if test="$facts/doctorate">
      <table id="doctorates-table">
        <xsl:call-template name="caption">
          <xsl:with-param name="key" select="'doctorates'"/>
        </xsl:call-template>
        <xsl:call-template name="columns">
          <xsl:with-param name="of" select="'doctorate:text:6 kind:text:3 institution:text:4 from:date:3
                                            status:text:3 source:text:2'"/>
        </xsl:call-template>
        <xsl:for-each select="$facts/doctorate">
          <row>
            <xsl:call-template name="row-certainty"/>
            <xsl:call-template name="words-cell">
              <xsl:with-param name="of" select="title"/>
            </xsl:call-template>
            <xsl:call-template name="cell">
              <xsl:with-param name="words" select="$m/doctorates/*[name() = current()/@kind]"/>
            </xsl:call-template>
            <xsl:call-template name="words-cell">
              <xsl:with-param name="of" select="institution"/>
            </xsl:call-template>
            <xsl:call-template name="date-cell">
              <xsl:with-param name="of" select="@starts"/>
            </xsl:call-template>
            <xsl:call-template name="cell">
              <xsl:with-param name="words">
                <xsl:call-template name="sentence">
                  <xsl:with-param name="text" select="$m/doctorates/defended[current()/@defended] |
                    $m/doctorates/ended[current()[@ends and not(@defended)]] |
                    $m/doctorates/ongoing[not(current()/@ends)]"/>
                </xsl:call-template>
              </xsl:with-param>
            </xsl:call-template>
            <xsl:call-template name="source-cell"/>
          </row>
        </xsl:for-each>
      </table>
    </xsl:if>
    <xsl:call-template name="project-table">
      <xsl:with-param name="key" select="'projects-education'"/>
      <xsl:with-param name="of" select="$projects[@type = 'education']"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="facts" mode="education-indicators">
    <xsl:param name="want"/>
    <xsl:variable name="this" select="doctorate-total[@year = $year and @candidates &gt; 0]"/>
    <xsl:variable name="last" select="doctorate-total[@year = $previous and @candidates &gt; 0]"/>
    <xsl:call-template name="indicator">
      <xsl:with-param name="id" select="'doctorate-public-sector'"/>
      <xsl:with-param name="unit" select="'persons'"/>
      <xsl:with-param name="this" select="$this/@public-sector"/>
      <xsl:with-param name="last" select="$last/@public-sector"/>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
    <xsl:call-template name="indicator">
      <xsl:with-param name="id" select="'doctorates-defended'"/>
      <xsl:with-param name="this" select="$this/@defended"/>
      <xsl:with-param name="last" select="$last/@defended"/>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
    <xsl:call-template name="figure-indicator">
      <xsl:with-param name="id" select="'masters'"/>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
    <xsl:call-template name="figure-indicator">
      <xsl:with-param name="id" select="'placements'"/>
      <xsl:with-param name="unit" select="'persons'"/>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
    <xsl:call-template name="figure-indicator">
      <xsl:with-param name="id" select="'interprofessional'"/>
      <xsl:with-param name="unit" select="'persons'"/>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="knowledge-support" mode="content">
    <xsl:param name="written"/>
    <xsl:variable name="list">
      <xsl:apply-templates select="$facts" mode="knowledge-indicators">
        <xsl:with-param name="want" select="'registered'"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:call-template name="indicators">
      <xsl:with-param name="id" select="'knowledge-support'"/>
      <xsl:with-param name="list" select="$list"/>
    </xsl:call-template>
    <xsl:if test="not($written) and string($list) = ''"><xsl:call-template name="nothing"/></xsl:if>
  </xsl:template>

  <xsl:template match="facts" mode="knowledge-indicators">
    <xsl:param name="want"/>
    <xsl:call-template name="figure-indicator">
      <xsl:with-param name="id" select="'questions'"/>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
    <xsl:call-template name="figure-indicator">
      <xsl:with-param name="id" select="'summaries'"/>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
