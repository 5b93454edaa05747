<?xml version="1.0" encoding="UTF-8"?>
<!-- Innovation, and user involvement in all projects. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="innovation" mode="content">
    <xsl:param name="written"/>
    <xsl:if test="not($written or $projects[@type = 'innovation'])">
      <xsl:call-template name="nothing"/>
    </xsl:if>
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
        <xsl:call-template name="caption">
          <xsl:with-param name="key" select="'involvement'"/>
        </xsl:call-template>
        <xsl:call-template name="columns">
          <xsl:with-param name="of" select="'project:text:5 involved:text:2 how:text:6'"/>
        </xsl:call-template>
        <xsl:for-each select="$known">
          <row>
            <xsl:call-template name="words-cell">
              <xsl:with-param name="of" select="title"/>
            </xsl:call-template>
            <xsl:call-template name="cell">
              <xsl:with-param name="words" select="$m/words/yes[current()/@involved = 1] |
                                                   $m/words/no[current()/@involved = 0]"/>
            </xsl:call-template>
            <xsl:call-template name="words-cell">
              <xsl:with-param name="of" select="involvement"/>
            </xsl:call-template>
          </row>
        </xsl:for-each>
      </table>
    </xsl:if>
  </xsl:template>

  <!-- The share of ongoing projects with user involvement, where anything is known. -->
  <xsl:template match="facts" mode="involvement-indicator">
    <xsl:param name="want"/>
    <xsl:variable name="known" select="project-total[@involvement-known &gt; 0]"/>
    <xsl:call-template name="indicator">
      <xsl:with-param name="id" select="'user-involvement-share'"/>
      <xsl:with-param name="unit" select="'percent'"/>
      <xsl:with-param name="this">
        <xsl:for-each select="$known[@year = $year]">
          <xsl:value-of select="round(1000 * @involved div @ongoing) div 10"/>
        </xsl:for-each>
      </xsl:with-param>
      <xsl:with-param name="last">
        <xsl:for-each select="$known[@year = $previous]">
          <xsl:value-of select="round(1000 * @involved div @ongoing) div 10"/>
        </xsl:for-each>
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
            <xsl:with-param name="counted" select="@ongoing"/>
          </xsl:call-template>
        </xsl:for-each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
