<?xml version="1.0" encoding="UTF-8"?>
<!-- One project: what it is, who is in it, what it cost, what came out of it. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="project" mode="kicker">
    <p class="kicker"><xsl:call-template name="project-tags"/></p>
  </xsl:template>

  <xsl:template match="project" mode="content">
    <xsl:call-template name="caution"/>
    <div class="columns">
      <xsl:call-template name="project-facts"/>
      <div class="column-main">
        <xsl:apply-templates select="body" mode="prose"/>
        <xsl:call-template name="results"/>
        <xsl:call-template name="funding"/>
        <xsl:call-template name="figures"/>
        <xsl:call-template name="project-list">
          <xsl:with-param name="id">priser</xsl:with-param>
          <xsl:with-param name="title" select="$project-words/awards"/>
          <xsl:with-param name="items" select="award"/>
        </xsl:call-template>
        <xsl:call-template name="project-list">
          <xsl:with-param name="id">publikasjoner</xsl:with-param>
          <xsl:with-param name="title" select="$project-words/publications"/>
          <xsl:with-param name="items" select="publication"/>
        </xsl:call-template>
        <xsl:call-template name="project-list">
          <xsl:with-param name="id">aktuelt</xsl:with-param>
          <xsl:with-param name="title" select="$project-words/news"/>
          <xsl:with-param name="items" select="news-item"/>
        </xsl:call-template>
        <xsl:call-template name="project-list">
          <xsl:with-param name="id">arrangementer</xsl:with-param>
          <xsl:with-param name="title" select="$project-words/events"/>
          <xsl:with-param name="items" select="event"/>
        </xsl:call-template>
      </div>
    </div>
  </xsl:template>

</xsl:stylesheet>
