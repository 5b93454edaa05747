<?xml version="1.0" encoding="UTF-8"?>
<!-- Tables of projects, and of counts per partner or theme. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <!-- What counts: the network or a member municipality takes part. -->
  <xsl:variable name="projects" select="/facts/project[@connection != 'related']"/>

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
          <xsl:with-param name="of" select="'project:text:7 owner:text:5 in-year:text:2 from:date:3 to:date:3
                                            note:text:2?'"/>
          <xsl:with-param name="unsure" select="$unsure"/>
        </xsl:call-template>
        <xsl:apply-templates select="$of" mode="row">
          <xsl:with-param name="unsure" select="$unsure"/>
        </xsl:apply-templates>
        <xsl:if test="$note">
          <xsl:call-template name="note"><xsl:with-param name="key" select="$note"/></xsl:call-template>
        </xsl:if>
      </table>
    </xsl:if>
  </xsl:template>

  <xsl:template match="project" mode="row">
    <xsl:param name="unsure"/>
    <xsl:variable name="owners" select="partner[@role = 'owner' or @role = 'coordinator']"/>
    <row>
      <xsl:if test="@period-certainty = 'uncertain'">
        <xsl:attribute name="certainty">uncertain</xsl:attribute>
      </xsl:if>
      <xsl:call-template name="words-cell"><xsl:with-param name="of" select="title"/></xsl:call-template>
      <xsl:if test="$owners">
        <xsl:call-template name="names-cell"><xsl:with-param name="of" select="$owners"/></xsl:call-template>
      </xsl:if>
      <xsl:if test="not($owners)"><cell><xsl:value-of select="$dash"/></cell></xsl:if>
      <cell>
        <xsl:call-template name="project-state"/>
        <xsl:if test="@end"><xsl:value-of select="concat('; ', $end-unknown)"/></xsl:if>
      </cell>
      <xsl:call-template name="date-cell"><xsl:with-param name="of" select="@began"/></xsl:call-template>
      <xsl:call-template name="date-cell"><xsl:with-param name="of" select="@ended"/></xsl:call-template>
      <xsl:if test="$unsure">
        <cell>
          <xsl:if test="@period-certainty = 'uncertain'"><xsl:value-of select="$m/notes/uncertain"/></xsl:if>
          <xsl:if test="not(@period-certainty)"><xsl:value-of select="$dash"/></xsl:if>
        </cell>
      </xsl:if>
    </row>
  </xsl:template>

  <xsl:variable name="end-unknown" select="string($m/states/end-unknown)"/>

  <!-- What the year was for a project: new, ongoing, finished; else as reported. -->
  <xsl:variable name="states" select="$m/states/*"/>
  <xsl:variable name="ongoing" select="string($m/states/ongoing)"/>

  <xsl:template name="project-state">
    <xsl:choose>
      <xsl:when test="@new and @finished"><xsl:value-of select="$m/states/new-finished"/></xsl:when>
      <xsl:when test="@finished"><xsl:value-of select="$m/states/finished"/></xsl:when>
      <xsl:when test="@new and @known and not(@status)">
        <xsl:value-of select="$m/states/*[name() = current()/@known]"/>
      </xsl:when>
      <xsl:when test="@new"><xsl:value-of select="$m/states/new"/></xsl:when>
      <xsl:when test="@status"><xsl:value-of select="$states[name() = current()/@status]"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$ongoing"/></xsl:otherwise>
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
      <xsl:call-template name="columns">
        <xsl:with-param name="of" select="concat($column, ':text:6 this:number:1 last:number:1')"/>
      </xsl:call-template>
      <xsl:for-each select="$of">
        <row>
          <cell>
            <xsl:call-template name="lang"/>
            <xsl:apply-templates select="." mode="label"/>
          </cell>
          <xsl:call-template name="number-cell"><xsl:with-param name="of" select="@this"/></xsl:call-template>
          <xsl:call-template name="number-cell"><xsl:with-param name="of" select="@last"/></xsl:call-template>
        </row>
      </xsl:for-each>
      <xsl:if test="$note">
        <xsl:call-template name="note"><xsl:with-param name="key" select="$note"/></xsl:call-template>
      </xsl:if>
    </table>
  </xsl:template>

</xsl:stylesheet>
