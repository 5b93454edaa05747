<?xml version="1.0" encoding="UTF-8"?>
<!-- The head of the page: title, time, and who is behind it. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template name="cover">
    <div class="cover">
      <svg xmlns="http://www.w3.org/2000/svg" class="rings" viewBox="0 0 200 200" aria-hidden="true"
           focusable="false">
        <g fill="none" stroke="{$color-primary-border}" stroke-width="0.6">
          <circle cx="200" cy="60" r="20"/><circle cx="200" cy="60" r="40"/><circle cx="200" cy="60" r="60"/>
          <circle cx="200" cy="60" r="80"/>
          <circle cx="200" cy="60" r="100"/>
          <circle cx="200" cy="60" r="120"/>
          <circle cx="200" cy="60" r="140"/><circle cx="200" cy="60" r="160"/>
        </g>
      </svg>
      <p class="network">
        <xsl:call-template name="lang"><xsl:with-param name="of" select="network"/></xsl:call-template>
        <xsl:value-of select="network"/>
      </p>
      <h1>
        <xsl:call-template name="lang"><xsl:with-param name="of" select="title"/></xsl:call-template>
        <xsl:value-of select="title"/>
      </h1>
      <p class="period"><xsl:value-of select="period"/></p>
      <xsl:apply-templates select="edition"/>
    </div>
    <div class="behind">
      <xsl:call-template name="partner-list">
        <xsl:with-param name="kind" select="'municipality'"/>
        <xsl:with-param name="word" select="'municipalities'"/>
      </xsl:call-template>
      <xsl:call-template name="partner-list">
        <xsl:with-param name="kind" select="'institution'"/>
        <xsl:with-param name="word" select="'institutions'"/>
      </xsl:call-template>
      <xsl:if test="publisher">
        <p class="publisher">
          <xsl:value-of select="concat(key('word', 'publisher'), ': ')"/>
          <span>
            <xsl:call-template name="lang"><xsl:with-param name="of" select="publisher"/></xsl:call-template>
            <xsl:value-of select="publisher"/>
          </span>
        </p>
      </xsl:if>
    </div>
  </xsl:template>

  <xsl:template match="edition">
    <p class="edition">
      <strong><xsl:value-of select="label"/></strong>
      <xsl:if test="reason"><xsl:value-of select="concat(': ', reason)"/></xsl:if>
    </p>
  </xsl:template>

  <xsl:template name="partner-list">
    <xsl:param name="kind"/>
    <xsl:param name="word"/>
    <xsl:if test="partners/partner[@kind = $kind]">
      <div>
        <h2><xsl:value-of select="key('word', $word)"/></h2>
        <ul>
          <xsl:for-each select="partners/partner[@kind = $kind]">
            <li><xsl:call-template name="lang"/><xsl:value-of select="."/></li>
          </xsl:for-each>
        </ul>
      </div>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
