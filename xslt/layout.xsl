<?xml version="1.0" encoding="UTF-8"?>
<!--
  The frame of every page, and the only <html>. A page's stylesheet says what
  its main element shows (mode "content"), and perhaps what stands above the
  heading (mode "kicker"). All of them are compiled as one: make writes
  site.xsl, which imports this file and includes pages/*.xsl. What is in lib/
  is included too: a template is sought in each imported file by itself.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:include href="assets.xsl"/>
  <xsl:include href="lib/dates.xsl"/>
  <xsl:include href="lib/numbers.xsl"/>
  <xsl:include href="lib/text.xsl"/>
  <xsl:include href="lib/links.xsl"/>
  <xsl:include href="lib/pagination.xsl"/>
  <xsl:include href="lib/sources.xsl"/>
  <xsl:include href="lib/certainty.xsl"/>
  <xsl:include href="lib/figures.xsl"/>
  <xsl:include href="lib/listings.xsl"/>
  <xsl:include href="lib/filters.xsl"/>
  <xsl:include href="lib/facts.xsl"/>
  <xsl:include href="lib/event.xsl"/>
  <xsl:include href="lib/history.xsl"/>
  <xsl:include href="lib/lifeline.xsl"/>
  <xsl:include href="lib/partner.xsl"/>
  <xsl:include href="lib/home.xsl"/>
  <xsl:include href="lib/project.xsl"/>
  <xsl:include href="lib/frame.xsl"/>

  <xsl:output method="html" doctype-system="about:legacy-compat" encoding="UTF-8" indent="no"
              media-type="text/html"/>

  <xsl:variable name="page" select="/page"/>
  <xsl:variable name="page-name" select="string(/page/@name)"/>
  <xsl:variable name="path" select="string(/page/@path)"/>
  <xsl:variable name="lang" select="string(/page/@lang)"/>
  <xsl:variable name="site" select="/page/site"/>
  <xsl:variable name="subject" select="/page/*[last()]"/>
  <xsl:variable name="m" select="document(concat('messages:', $lang))/messages"/>

  <!-- A name in $m is sought among all sections: the section that every page
       needs many times is kept. -->
  <xsl:variable name="frame" select="$m/frame"/>

  <!-- What the network is called. -->
  <xsl:variable name="network" select="$site/name | $frame/unnamed[not($site/name)]"/>

  <!-- The language of addresses that name none. -->
  <xsl:variable name="first" select="substring(concat(/page/@first, 'nb'), 1, 2)"/>

  <!-- What stands before every path: nothing, /nn or /en. Every link needs it;
       a string costs less to take than a tree. -->
  <xsl:variable name="prefix" select="substring(concat('/', $lang), 1 + 3 * number($lang = $first))"/>

  <!-- The front page, which has no slash after its prefix. -->
  <xsl:variable name="home">
    <xsl:value-of select="$prefix"/>
    <xsl:if test="$lang = $first">/</xsl:if>
  </xsl:variable>

  <!-- The page's text, title and lead, where the database has them, and else
       the lead that the messages have. -->
  <xsl:variable name="text" select="$subject/self::text | $subject/text"/>
  <xsl:variable name="title"
                select="$text/title | $subject/title | $subject/name
                        | $subject[count(prize) = 1]/prize/name"/>
  <xsl:variable name="lead" select="$text/lead | $subject/summary | $subject/lead"/>
  <xsl:variable name="lead-words" select="$m/leads[not($lead)]/*[name() = $page-name]"/>
  <xsl:variable name="updated" select="string(($subject/@updated | $text/@updated)[1])"/>

  <xsl:variable name="heading">
    <xsl:value-of select="$title"/>
    <xsl:if test="not($title)"><xsl:value-of select="$m/titles/*[name() = $page-name]"/></xsl:if>
    <xsl:if test="not($title) and $subject/@year">
      <xsl:value-of select="concat(' ', $subject/@year)"/>
    </xsl:if>
  </xsl:variable>

  <xsl:template match="/page">
    <html lang="{$lang}" data-color-scheme="auto">
      <head><xsl:call-template name="head"/></head>
      <body>
        <a class="ds-skip-link" href="#innhold"><xsl:value-of select="$frame/skip"/></a>
        <xsl:call-template name="header"/>
        <main id="innhold" tabindex="-1">
          <xsl:apply-templates select="$subject" mode="main"/>
        </main>
        <xsl:call-template name="footer"/>
      </body>
    </html>
  </xsl:template>

  <!-- The inside of <main>: where one is, the heading, the content, the
       sources, and when it last changed. -->
  <xsl:template match="*" mode="main">
    <div class="wrap page page-{$page-name}">
      <xsl:call-template name="breadcrumbs"/>
      <header class="page-head">
        <xsl:apply-templates select="." mode="kicker"/>
        <h1>
          <xsl:for-each select="$title[not(@also)]"><xsl:call-template name="lang"/></xsl:for-each>
          <xsl:if test="not($title/@also)"><xsl:value-of select="$heading"/></xsl:if>
          <xsl:apply-templates select="$title[@also]" mode="words"/>
        </h1>
        <xsl:call-template name="lead"/>
        <xsl:call-template name="other-language"/>
      </header>
      <xsl:apply-templates select="." mode="content"/>
      <xsl:call-template name="sources"/>
      <xsl:call-template name="last-changed"/>
    </div>
  </xsl:template>

  <xsl:template match="*" mode="kicker"/>

  <!-- A page's text, with the figures and statements that belong to it. -->
  <xsl:template match="text" mode="content">
    <xsl:if test="not(body)"><p class="empty"><xsl:value-of select="$m/text/none"/></p></xsl:if>
    <xsl:apply-templates select="body" mode="prose"/>
    <xsl:call-template name="figures"/>
    <xsl:call-template name="statements"/>
  </xsl:template>

  <xsl:template name="lead">
    <xsl:choose>
      <xsl:when test="$lead">
        <p class="lead">
          <xsl:for-each select="$lead"><xsl:call-template name="lang"/></xsl:for-each>
          <xsl:value-of select="$lead"/>
        </p>
      </xsl:when>
      <xsl:when test="$lead-words"><p class="lead"><xsl:value-of select="$lead-words"/></p></xsl:when>
    </xsl:choose>
  </xsl:template>

  <!-- Said where a reader of English meets Norwegian, or the other way round.
       Names and titles may be in a language of their own. -->
  <xsl:template name="other-language">
    <xsl:variable name="other" select="($title[self::title][not(../summary or ../lead or ../body)]
                          | $subject/description | $subject/summary | $subject/lead
                          | $text/body | $subject/body | $subject/prize/body)[@lang != $lang][1]/@lang"/>
    <xsl:if test="$m/other-language/*[name() = $other] and ($lang = 'en' or $other = 'en')">
      <p class="language-note"><xsl:value-of select="$m/other-language/*[name() = $other]"/></p>
    </xsl:if>
  </xsl:template>

  <xsl:template name="last-changed">
    <xsl:if test="$updated != ''">
      <p class="last-changed">
        <xsl:value-of select="concat($frame/last-changed, ' ')"/>
        <xsl:call-template name="date"><xsl:with-param name="iso" select="$updated"/></xsl:call-template>
      </p>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
