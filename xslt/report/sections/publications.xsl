<?xml version="1.0" encoding="UTF-8"?>
<!-- Publications in numbers, and dissemination. The list itself is an attachment. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="publications" mode="content">
    <xsl:param name="written"/>
    <xsl:variable name="list">
      <xsl:apply-templates select="$facts" mode="publications-indicators">
        <xsl:with-param name="want" select="'registered'"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:call-template name="indicators">
      <xsl:with-param name="id" select="'publications'"/>
      <xsl:with-param name="list" select="$list"/>
    </xsl:call-template>
    <xsl:if test="$facts/publication">
      <xsl:call-template name="paragraph">
        <xsl:with-param name="words">
          <xsl:call-template name="sentence">
            <xsl:with-param name="text" select="$m/sentences/publication-list"/>
            <xsl:with-param name="a">
              <xsl:call-template name="attachment-number">
                <xsl:with-param name="part" select="2"/>
              </xsl:call-template>
            </xsl:with-param>
          </xsl:call-template>
        </xsl:with-param>
      </xsl:call-template>
    </xsl:if>
    <xsl:if test="not($written or $facts/publication)"><xsl:call-template name="nothing"/></xsl:if>
  </xsl:template>

  <xsl:template match="facts" mode="publications-indicators">
    <xsl:param name="want"/>
    <xsl:variable name="this" select="publication-total[@year = $year and @all &gt; 0]"/>
    <xsl:variable name="last" select="publication-total[@year = $previous and @all &gt; 0]"/>
    <xsl:call-template name="indicator">
      <xsl:with-param name="id" select="'publications-peer-reviewed'"/>
      <xsl:with-param name="this" select="$this/@peer-reviewed"/>
      <xsl:with-param name="last" select="$last/@peer-reviewed"/>
      <xsl:with-param name="want" select="$want"/>
      <xsl:with-param name="notes">
        <xsl:for-each select="publication-total[@unclassed &gt; 0]">
          <xsl:sort select="@year" order="descending"/>
          <xsl:call-template name="note">
            <xsl:with-param name="key" select="'unclassed'"/>
            <xsl:with-param name="year" select="@year"/>
            <xsl:with-param name="n" select="@unclassed"/>
          </xsl:call-template>
        </xsl:for-each>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="indicator">
      <xsl:with-param name="id" select="'publications-reports'"/>
      <xsl:with-param name="this" select="$this/@reports"/>
      <xsl:with-param name="last" select="$last/@reports"/>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
    <xsl:call-template name="indicator">
      <xsl:with-param name="id" select="'publications-popular'"/>
      <xsl:with-param name="this" select="$this/@popular"/>
      <xsl:with-param name="last" select="$last/@popular"/>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
  </xsl:template>

  <!-- The list, for the attachment. -->
  <xsl:template name="publication-table">
    <xsl:variable name="unsure" select="boolean($facts/publication[@certainty = 'uncertain'])"/>
    <table id="publications-table">
      <xsl:call-template name="caption">
        <xsl:with-param name="key" select="'publications'"/>
      </xsl:call-template>
      <xsl:call-template name="columns">
        <xsl:with-param name="of" select="'publication:text:7 kind:text:3 publisher:text:4 published:date:2
                                          note:text:2? source:text:2'"/>
        <xsl:with-param name="unsure" select="$unsure"/>
      </xsl:call-template>
      <xsl:for-each select="$facts/publication">
        <row>
          <xsl:call-template name="row-certainty"/>
          <cell>
            <xsl:call-template name="href"/>
            <xsl:for-each select="title"><xsl:call-template name="lang"/></xsl:for-each>
            <xsl:value-of select="normalize-space(title)"/>
            <xsl:if test="@series != ''">
              <xsl:value-of select="concat('. ', normalize-space(@series))"/>
            </xsl:if>
          </cell>
          <xsl:call-template name="cell">
            <xsl:with-param name="words">
              <xsl:value-of select="$m/classes/*[name() = current()/@class]"/>
              <xsl:if test="not(@class)">
                <xsl:value-of select="$m/publication-kinds/*[name() = current()/@kind]"/>
              </xsl:if>
            </xsl:with-param>
          </xsl:call-template>
          <xsl:call-template name="names-cell">
            <xsl:with-param name="of" select="publisher"/>
          </xsl:call-template>
          <xsl:call-template name="date-cell">
            <xsl:with-param name="of" select="@published"/>
          </xsl:call-template>
          <xsl:call-template name="certainty-cell">
            <xsl:with-param name="unsure" select="$unsure"/>
          </xsl:call-template>
          <xsl:call-template name="source-cell"/>
        </row>
      </xsl:for-each>
    </table>
  </xsl:template>

  <xsl:template match="dissemination" mode="content">
    <xsl:param name="written"/>
    <xsl:variable name="list">
      <xsl:apply-templates select="$facts" mode="dissemination-indicators">
        <xsl:with-param name="want" select="'registered'"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:call-template name="indicators">
      <xsl:with-param name="id" select="'dissemination'"/>
      <xsl:with-param name="list" select="$list"/>
    </xsl:call-template>
    <xsl:if test="not($written or $facts/news) and string($list) = ''">
      <xsl:call-template name="nothing"/>
    </xsl:if>
    <xsl:if test="$facts/news">
      <xsl:variable name="unsure" select="boolean($facts/news[@certainty = 'uncertain'])"/>
      <table id="news-table">
        <xsl:call-template name="caption"><xsl:with-param name="key" select="'news'"/></xsl:call-template>
        <xsl:call-template name="columns">
          <xsl:with-param name="of" select="'news:text:8 date:text:3 note:text:2?'"/>
          <xsl:with-param name="unsure" select="$unsure"/>
        </xsl:call-template>
        <xsl:for-each select="$facts/news">
          <row>
            <xsl:call-template name="row-certainty"/>
            <xsl:call-template name="words-cell">
              <xsl:with-param name="of" select="title"/>
            </xsl:call-template>
            <xsl:call-template name="cell">
              <xsl:with-param name="words">
                <xsl:call-template name="period-words">
                  <xsl:with-param name="starts" select="string(@happened)"/>
                </xsl:call-template>
              </xsl:with-param>
            </xsl:call-template>
            <xsl:call-template name="certainty-cell">
              <xsl:with-param name="unsure" select="$unsure"/>
            </xsl:call-template>
          </row>
        </xsl:for-each>
      </table>
    </xsl:if>
  </xsl:template>

  <xsl:template match="facts" mode="dissemination-indicators">
    <xsl:param name="want"/>
    <xsl:call-template name="figure-indicator">
      <xsl:with-param name="id" select="'talks'"/>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
