<?xml version="1.0" encoding="UTF-8"?>
<!--
  The report document as one HTML file that needs nothing beside it: style and
  charts are in it, there is no script, and nothing is fetched. Opened from a
  disk it looks as on the site. Its <style> is the same in every report, so a
  policy can name it by its hash.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:import href="chart.xsl"/>
  <xsl:include href="colors.xsl"/>
  <xsl:include href="place.xsl"/>
  <xsl:include href="html/style.xsl"/>
  <xsl:include href="html/cover.xsl"/>
  <xsl:include href="html/text.xsl"/>
  <xsl:include href="html/tables.xsl"/>

  <xsl:output method="html" doctype-system="about:legacy-compat" encoding="UTF-8" indent="no"
              media-type="text/html"/>

  <xsl:key name="word" match="words/word" use="@key"/>

  <xsl:template match="/report">
    <html lang="{@lang}">
      <head>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <title><xsl:value-of select="concat(title, ' – ', network)"/></title>
        <meta name="description" content="{description}"/>
        <xsl:call-template name="style"/>
        <xsl:call-template name="own-colors"/>
      </head>
      <body>
        <a class="skip" href="#report"><xsl:value-of select="key('word', 'skip')"/></a>
        <header><xsl:call-template name="cover"/></header>
        <div class="page">
          <nav aria-labelledby="contents">
            <h2 id="contents"><xsl:value-of select="key('word', 'contents')"/></h2>
            <ol><xsl:apply-templates select="section" mode="contents"/></ol>
          </nav>
          <main id="report" tabindex="-1"><xsl:apply-templates select="section"/></main>
        </div>
      </body>
    </html>
  </xsl:template>

  <xsl:template match="section" mode="contents">
    <li>
      <a href="#{@id}">
        <span class="number"><xsl:value-of select="@number"/></span>
        <xsl:text> </xsl:text>
        <span>
          <xsl:call-template name="lang"><xsl:with-param name="of" select="title"/></xsl:call-template>
          <xsl:value-of select="title"/>
        </span>
      </a>
      <xsl:if test="section"><ol><xsl:apply-templates select="section" mode="contents"/></ol></xsl:if>
    </li>
  </xsl:template>

  <!-- A chapter is a level 2 heading, a part of it level 3. -->
  <xsl:template match="section">
    <section id="{@id}">
      <xsl:element name="h{count(ancestor::section) + 2}">
        <xsl:call-template name="lang"><xsl:with-param name="of" select="title"/></xsl:call-template>
        <span class="number"><xsl:value-of select="@number"/></span>
        <xsl:value-of select="concat(' ', title)"/>
      </xsl:element>
      <xsl:apply-templates select="*[not(self::title)]"/>
    </section>
  </xsl:template>

  <xsl:template match="nothing"><p class="nothing"><xsl:value-of select="."/></p></xsl:template>

  <!-- The language of words that are not in the report's. -->
  <xsl:template name="lang">
    <xsl:param name="of" select="."/>
    <xsl:if test="$of/@lang">
      <xsl:attribute name="lang"><xsl:value-of select="$of/@lang"/></xsl:attribute>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
