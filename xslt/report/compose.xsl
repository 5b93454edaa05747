<?xml version="1.0" encoding="UTF-8"?>
<!--
  Makes THE report document (report.rng) of the facts that sql/report/report.sql
  gives. All that needs thought happens here or there: which rows, in which
  order, in which words, and how a number is written. Formats only lay out.

  The chapters are those of the message files, in their order. What a chapter
  holds says a template of mode "content" in sections/ for the element there;
  the same name finds its texts in the database.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:import href="../lib/dates.xsl"/>
  <xsl:import href="../lib/numbers.xsl"/>
  <xsl:import href="lib/sentences.xsl"/>
  <xsl:import href="lib/tables.xsl"/>
  <xsl:import href="lib/charts.xsl"/>
  <xsl:import href="lib/prose.xsl"/>
  <xsl:import href="lib/indicators.xsl"/>
  <xsl:import href="lib/figures.xsl"/>
  <xsl:import href="lib/projects.xsl"/>
  <xsl:import href="sections/key-figures.xsl"/>
  <xsl:import href="sections/about.xsl"/>
  <xsl:import href="sections/goals.xsl"/>
  <xsl:import href="sections/projects.xsl"/>
  <xsl:import href="sections/funding.xsl"/>
  <xsl:import href="sections/funding-indicators.xsl"/>
  <xsl:import href="sections/applications.xsl"/>
  <xsl:import href="sections/enquiries.xsl"/>
  <xsl:import href="sections/education.xsl"/>
  <xsl:import href="sections/innovation.xsl"/>
  <xsl:import href="sections/events.xsl"/>
  <xsl:import href="sections/publications.xsl"/>
  <xsl:import href="sections/finances.xsl"/>
  <xsl:import href="sections/governance.xsl"/>
  <xsl:import href="sections/attachments.xsl"/>
  <xsl:import href="sections/lists.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" indent="no"/>

  <xsl:variable name="facts" select="/facts"/>
  <xsl:variable name="year" select="string(/facts/@year)"/>
  <xsl:variable name="previous" select="string(/facts/@previous)"/>
  <xsl:variable name="lang" select="string(/facts/@lang)"/>
  <xsl:variable name="base" select="string(/facts/@base)"/>
  <xsl:variable name="m" select="document(concat('messages:', $lang))/messages"/>

  <!-- Members on the last day of the year. -->
  <xsl:variable name="members" select="/facts/member[@this]"/>

  <xsl:template match="/facts">
    <report year="{$year}" previous="{$previous}" lang="{$lang}">
      <xsl:call-template name="cover"/>
      <xsl:copy-of select="color"/>
      <words>
        <xsl:for-each select="$m/layout/*">
          <word key="{name()}"><xsl:value-of select="."/></word>
        </xsl:for-each>
      </words>
      <xsl:for-each select="$m/chapters/*">
        <section id="{name()}" number="{position()}">
          <title><xsl:value-of select="."/></title>
          <xsl:apply-templates select="$facts/text[@section = name(current())]/body" mode="prose"/>
          <xsl:apply-templates select="." mode="content">
            <xsl:with-param name="number" select="position()"/>
            <xsl:with-param name="written" select="boolean($facts/text[@section = name(current())]/body/*)"/>
          </xsl:apply-templates>
        </section>
      </xsl:for-each>
    </report>
  </xsl:template>

  <xsl:template name="cover">
    <xsl:variable name="network">
      <xsl:value-of select="site/name"/>
      <xsl:if test="not(site/name)"><xsl:value-of select="$m/cover/unnamed"/></xsl:if>
    </xsl:variable>
    <title>
      <xsl:call-template name="sentence">
        <xsl:with-param name="text" select="$m/cover/title"/>
      </xsl:call-template>
    </title>
    <network>
      <xsl:call-template name="lang"><xsl:with-param name="of" select="site/name"/></xsl:call-template>
      <xsl:value-of select="normalize-space($network)"/>
    </network>
    <description>
      <xsl:call-template name="sentence">
        <xsl:with-param name="text" select="$m/cover/description"/>
        <xsl:with-param name="a" select="normalize-space($network)"/>
      </xsl:call-template>
    </description>
    <period starts="{$year}-01-01" ends="{$year}-12-31">
      <xsl:variable name="first">
        <xsl:call-template name="date-words">
          <xsl:with-param name="iso" select="concat($year, '-01-01')"/>
        </xsl:call-template>
      </xsl:variable>
      <xsl:value-of select="concat(substring-before($first, concat(' ', $year)), ' – ')"/>
      <xsl:call-template name="date-words">
        <xsl:with-param name="iso" select="concat($year, '-12-31')"/>
      </xsl:call-template>
    </period>
    <xsl:for-each select="$members[@role = 'lead'][1]/name">
      <publisher><xsl:call-template name="lang"/><xsl:value-of select="normalize-space()"/></publisher>
    </xsl:for-each>
    <xsl:if test="@edition">
      <edition number="{@edition}">
        <label>
          <xsl:call-template name="sentence">
            <xsl:with-param name="text" select="$m/cover/edition"/>
            <xsl:with-param name="n" select="@edition"/>
          </xsl:call-template>
        </label>
        <xsl:if test="@reason != ''">
          <reason><xsl:value-of select="normalize-space(@reason)"/></reason>
        </xsl:if>
      </edition>
    </xsl:if>
    <partners>
      <xsl:for-each select="$members">
        <partner kind="{substring('municipalityinstitution', 1 + 12 * number(@kind != 'municipality'),
                                  12 - number(@kind != 'municipality'))}">
          <xsl:if test="@role = 'lead'"><xsl:attribute name="lead">true</xsl:attribute></xsl:if>
          <xsl:for-each select="name"><xsl:call-template name="lang"/></xsl:for-each>
          <xsl:value-of select="normalize-space(name)"/>
        </partner>
      </xsl:for-each>
    </partners>
  </xsl:template>

  <!-- A chapter of words only. -->
  <xsl:template match="foreword | outlook" mode="content">
    <xsl:param name="written"/>
    <xsl:if test="not($written)">
      <xsl:call-template name="nothing"><xsl:with-param name="key" select="name()"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- The title of a part of a chapter. -->
  <xsl:template name="part-title">
    <xsl:param name="key"/>
    <title><xsl:value-of select="$m/parts/*[name() = $key]"/></title>
  </xsl:template>

</xsl:stylesheet>
