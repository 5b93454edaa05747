<?xml version="1.0" encoding="UTF-8"?>
<!-- The front page: what this is, for whom, and what one can do here. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="home" mode="main">
    <xsl:call-template name="hero"/>
    <xsl:call-template name="tasks"/>
    <div class="wrap page-home">
      <div class="home-pair">
        <xsl:apply-templates select="(coming | past)[1]"/>
        <xsl:apply-templates select="news"/>
      </div>
      <xsl:apply-templates select="projects"/>
      <xsl:apply-templates select="text/body[heading]"/>
      <xsl:apply-templates select="partners"/>
      <xsl:call-template name="last-changed"/>
    </div>
  </xsl:template>

  <xsl:template match="home/coming | home/past">
    <xsl:call-template name="home-section">
      <xsl:with-param name="title" select="$m/home/*[name() = name(current())]"/>
      <xsl:with-param name="items" select="event[position() &lt;= 4]"/>
      <xsl:with-param name="to">/arrangementer</xsl:with-param>
      <xsl:with-param name="more" select="$m/home/all-events"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="home/news">
    <xsl:call-template name="home-section">
      <xsl:with-param name="title" select="$m/home/news"/>
      <xsl:with-param name="items" select="news-item[position() &lt;= 4]"/>
      <xsl:with-param name="to">/aktuelt</xsl:with-param>
      <xsl:with-param name="more" select="$m/home/all-news"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="home/projects">
    <xsl:call-template name="home-section">
      <xsl:with-param name="title" select="$m/home/projects"/>
      <xsl:with-param name="items" select="project"/>
      <xsl:with-param name="to">/prosjekter</xsl:with-param>
      <xsl:with-param name="more" select="$m/home/all-projects"/>
      <xsl:with-param name="class">cards</xsl:with-param>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
