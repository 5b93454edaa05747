<?xml version="1.0" encoding="UTF-8"?>
<!--
  The news as an Atom feed. Identifiers are tag URIs, which never change: see
  sql/schema/85-news.sql. What is of a day is so from its midnight.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="http://www.w3.org/2005/Atom">
  <xsl:output method="xml" encoding="UTF-8" indent="no" media-type="application/atom+xml"/>

  <xsl:variable name="base" select="/page/@base"/>
  <xsl:variable name="site" select="/page/site"/>
  <xsl:variable name="m" select="document(concat('messages:', /page/@lang))/messages"/>
  <xsl:variable name="tag"
                select="concat('tag:', /page/feed/@tag,
                               substring('example.invalid,2015', 1, 20 * number(not(/page/feed/@tag))), ':')"/>
  <xsl:variable name="network" select="$site/name | $m/frame/unnamed[not($site/name)]"/>

  <xsl:template match="/page">
    <feed xml:lang="{@lang}">
      <id><xsl:value-of select="concat($tag, '/aktuelt')"/></id>
      <title><xsl:value-of select="concat($m/titles/news, ' – ', $network)"/></title>
      <link rel="self" type="application/atom+xml" href="{$base}/aktuelt.atom"/>
      <link rel="alternate" type="text/html" href="{$base}/aktuelt"/>
      <updated>
        <xsl:for-each select="feed/news-item">
          <xsl:sort select="@updated" order="descending"/>
          <xsl:if test="position() = 1"><xsl:value-of select="@updated"/></xsl:if>
        </xsl:for-each>
        <xsl:if test="not(feed/news-item)">
          <xsl:value-of select="substring(concat($site/@updated, '1970-01-01'), 1, 10)"/>
        </xsl:if>
        <xsl:text>T00:00:00Z</xsl:text>
      </updated>
      <author><name><xsl:value-of select="$network"/></name></author>
      <icon>
        <xsl:value-of select="$base"/>
        <xsl:choose>
          <xsl:when test="$site/@colors">/ikon.svg</xsl:when>
          <xsl:otherwise><xsl:value-of select="$asset-icon"/></xsl:otherwise>
        </xsl:choose>
      </icon>
      <xsl:apply-templates select="feed/news-item"/>
    </feed>
  </xsl:template>

  <xsl:template match="news-item">
    <entry>
      <xsl:if test="title/@lang != /page/@lang">
        <xsl:attribute name="xml:lang"><xsl:value-of select="title/@lang"/></xsl:attribute>
      </xsl:if>
      <id><xsl:value-of select="concat($tag, '/aktuelt/', @name)"/></id>
      <title><xsl:value-of select="title"/></title>
      <link rel="alternate" type="text/html" href="{$base}/aktuelt/{@slug}"/>
      <xsl:if test="string-length(@happened) = 10">
        <published><xsl:value-of select="concat(@happened, 'T00:00:00Z')"/></published>
      </xsl:if>
      <updated><xsl:value-of select="concat(@updated, 'T00:00:00Z')"/></updated>
      <xsl:variable name="words">
        <xsl:apply-templates select="." mode="words"/>
      </xsl:variable>
      <xsl:if test="$words != ''"><summary><xsl:value-of select="$words"/></summary></xsl:if>
    </entry>
  </xsl:template>

  <!-- What is in an item: its lead, or the first words of its text. -->
  <xsl:template match="news-item" mode="words">
    <xsl:variable name="lead" select="normalize-space(lead)"/>
    <xsl:variable name="caution" select="concat($m/certainty/uncertain, ': ', caution)"/>
    <xsl:variable name="words">
      <xsl:value-of select="$lead"/>
      <xsl:if test="$lead = ''"><xsl:value-of select="normalize-space(body/*[normalize-space() != ''][1])"/></xsl:if>
    </xsl:variable>
    <xsl:value-of select="$words"/>
    <xsl:choose>
      <xsl:when test="not(caution)"/>
      <xsl:when test="$words = ''"><xsl:value-of select="$caution"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="concat(' (', $caution, ')')"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:include href="../assets.xsl"/>

</xsl:stylesheet>
