<?xml version="1.0" encoding="UTF-8"?>
<!--
  The news as an Atom feed. Identifiers are tag URIs: they stay the same when
  the site moves to another address.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="http://www.w3.org/2005/Atom">
  <xsl:output method="xml" encoding="UTF-8" indent="no" media-type="application/atom+xml"/>

  <xsl:variable name="base" select="/page/@base"/>
  <xsl:variable name="site" select="/page/site"/>
  <xsl:variable name="m" select="document(concat('messages:', /page/@lang))/messages"/>
  <xsl:variable name="authority">
    <xsl:value-of select="substring-after($site/@email, '@')"/>
    <xsl:if test="not($site/@email)">example.invalid</xsl:if>
  </xsl:variable>
  <xsl:variable name="tag"
                select="concat('tag:', $authority, ',',
                               substring(concat($site/@started, '2015'), 1, 4), ':')"/>

  <xsl:template match="/page">
    <feed xml:lang="{@lang}">
      <id><xsl:value-of select="concat($tag, '/aktuelt')"/></id>
      <title><xsl:value-of select="concat($m/titles/news, ' – ', $site/name)"/></title>
      <link rel="self" type="application/atom+xml" href="{$base}/aktuelt.atom"/>
      <link rel="alternate" type="text/html" href="{$base}/aktuelt"/>
      <updated>
        <xsl:value-of select="substring(concat(feed/@updated, $site/@updated, '1970-01-01'), 1, 10)"/>
        <xsl:text>T00:00:00Z</xsl:text>
      </updated>
      <author>
        <name>
          <xsl:value-of select="$site/name"/>
          <xsl:if test="not($site/name)"><xsl:value-of select="$m/frame/unnamed"/></xsl:if>
        </name>
      </author>
      <icon><xsl:value-of select="$base"/><xsl:value-of select="$asset-icon"/></icon>
      <xsl:apply-templates select="feed/news-item"/>
    </feed>
  </xsl:template>

  <xsl:template match="news-item">
    <entry>
      <xsl:if test="title/@lang != /page/@lang">
        <xsl:attribute name="xml:lang"><xsl:value-of select="title/@lang"/></xsl:attribute>
      </xsl:if>
      <id><xsl:value-of select="concat($tag, '/aktuelt/', @slug)"/></id>
      <title><xsl:value-of select="title"/></title>
      <link rel="alternate" type="text/html" href="{$base}/aktuelt/{@slug}"/>
      <xsl:if test="string-length(@happened) = 10">
        <published><xsl:value-of select="concat(@happened, 'T00:00:00Z')"/></published>
      </xsl:if>
      <updated><xsl:value-of select="concat(@updated, 'T00:00:00Z')"/></updated>
      <summary>
        <xsl:value-of select="lead"/>
        <xsl:if test="caution">
          <xsl:value-of select="concat(' (', $m/certainty/uncertain, ': ', caution, ')')"/>
        </xsl:if>
      </summary>
    </entry>
  </xsl:template>

  <xsl:include href="../assets.xsl"/>

</xsl:stylesheet>
