<?xml version="1.0" encoding="UTF-8"?>
<!-- The parts of a partner's page. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template name="partner-facts">
    <dl class="facts">
      <xsl:call-template name="fact">
        <xsl:with-param name="label" select="$m/partner/short"/>
        <xsl:with-param name="value" select="string(name/@short)"/>
      </xsl:call-template>
      <xsl:call-template name="fact-link">
        <xsl:with-param name="label" select="$m/partner/url"/>
      </xsl:call-template>
      <xsl:call-template name="fact">
        <xsl:with-param name="label" select="$m/partner/municipality-number"/>
        <xsl:with-param name="value" select="string(@municipality-number)"/>
      </xsl:call-template>
      <xsl:call-template name="fact">
        <xsl:with-param name="label" select="$m/partner/organization-number"/>
        <xsl:with-param name="value" select="string(@organization-number)"/>
      </xsl:call-template>
      <xsl:if test="name-form[@kind = 'other']">
        <div>
          <dt><xsl:value-of select="$m/partner/other-names"/></dt>
          <xsl:for-each select="name-form[@kind = 'other']">
            <dd>
              <xsl:apply-templates select="name" mode="words"/>
              <xsl:if test="@starts or @ends"> (<xsl:call-template name="period"/>)</xsl:if>
              <xsl:apply-templates select="source" mode="reference"/>
            </dd>
          </xsl:for-each>
        </div>
      </xsl:if>
    </dl>
  </xsl:template>

  <!-- From the first that is known to the last; a new name is an event too. -->
  <xsl:template name="history">
    <section aria-labelledby="historie">
      <h2 id="historie"><xsl:value-of select="$m/partner/history"/></h2>
      <xsl:variable name="official" select="name-form[@kind = 'official']"/>
      <xsl:variable name="names" select="$official[count($official) &gt; 1][@starts or @ends]"/>
      <ol class="timeline">
        <xsl:for-each select="predecessor | membership | successor | $names">
          <xsl:sort select="substring(concat(@happened, @starts), 1, 4)"/>
          <xsl:sort select="number(boolean(self::name-form)) + 2 * number(boolean(self::membership))
                            + 3 * number(boolean(self::successor))"/>
          <xsl:variable name="sentence"><xsl:apply-templates select="." mode="sentence"/></xsl:variable>
          <xsl:if test="string($sentence) != ''">
            <li>
              <span class="timeline-year">
                <xsl:value-of select="substring(concat(@happened, @starts, @ends), 1, 4)"/>
              </span>
              <p><xsl:copy-of select="$sentence"/></p>
            </li>
          </xsl:if>
        </xsl:for-each>
      </ol>
    </section>
  </xsl:template>

  <xsl:template match="name-form" mode="sentence">
    <xsl:value-of select="concat($m/history/name, ' ')"/>
    <xsl:apply-templates select="name" mode="words"/>
    <xsl:text> </xsl:text>
    <xsl:call-template name="period"/>
    <xsl:text>.</xsl:text>
    <xsl:apply-templates select="source" mode="reference"/>
  </xsl:template>

</xsl:stylesheet>
