<?xml version="1.0" encoding="UTF-8"?>
<!-- One partner: what it is, its history in words and years, its projects and events. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="partner" mode="kicker">
    <p class="kicker">
      <span class="ds-tag"><xsl:value-of select="$m/partner-kinds/*[name() = current()/@kind]"/></span>
      <xsl:choose>
        <xsl:when test="@lead"><xsl:text> </xsl:text><span class="ds-tag" data-color="accent"><xsl:value-of select="$m/partner/lead"/></span></xsl:when>
        <xsl:when test="not(@current)"><xsl:text> </xsl:text><span class="ds-tag" data-color="neutral"><xsl:value-of select="$m/partner/former"/></span></xsl:when>
      </xsl:choose>
    </p>
  </xsl:template>

  <xsl:template match="partner" mode="content">
    <div class="columns">
      <xsl:if test="@url or @municipality-number or @organization-number or name/@short or name-form[@kind = 'other']">
        <xsl:call-template name="facts"/>
      </xsl:if>
      <div class="column-main">
        <xsl:apply-templates select="description" mode="prose"/>
        <xsl:call-template name="history"/>
        <xsl:call-template name="figures"/>
        <xsl:apply-templates select="projects | events" mode="partner"/>
      </div>
    </div>
  </xsl:template>

  <!-- From the first that is known to the last; a new name is an event too. -->
  <xsl:template name="history">
    <section aria-labelledby="historie">
      <h2 id="historie"><xsl:value-of select="$m/partner/history"/></h2>
      <xsl:variable name="names" select="name-form[@kind = 'official' and count(../name-form[@kind = 'official']) &gt; 1]"/>
      <ol class="timeline">
        <xsl:for-each select="predecessor | membership | successor | $names">
          <xsl:sort select="substring(concat(@happened, @starts), 1, 4)"/>
          <xsl:sort select="number(boolean(self::name-form)) + 2 * number(boolean(self::membership))
                            + 3 * number(boolean(self::successor))"/>
          <xsl:variable name="sentence"><xsl:apply-templates select="." mode="sentence"/></xsl:variable>
          <xsl:if test="string($sentence) != ''">
            <li>
              <span class="timeline-year"><xsl:value-of select="substring(concat(@happened, @starts, @ends), 1, 4)"/></span>
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

  <xsl:template name="facts">
    <dl class="facts">
      <xsl:if test="name/@short">
        <div><dt><xsl:value-of select="$m/partner/short"/></dt><dd><xsl:value-of select="name/@short"/></dd></div>
      </xsl:if>
      <xsl:if test="@url">
        <div><dt><xsl:value-of select="$m/partner/url"/></dt>
          <dd><a class="ds-link" href="{@url}"><xsl:call-template name="host"/></a></dd></div>
      </xsl:if>
      <xsl:if test="@municipality-number">
        <div><dt><xsl:value-of select="$m/partner/municipality-number"/></dt><dd><xsl:value-of select="@municipality-number"/></dd></div>
      </xsl:if>
      <xsl:if test="@organization-number">
        <div><dt><xsl:value-of select="$m/partner/organization-number"/></dt><dd><xsl:value-of select="@organization-number"/></dd></div>
      </xsl:if>
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

  <xsl:template match="projects | events" mode="partner">
    <section aria-labelledby="{name()}">
      <h2 id="{name()}">
        <xsl:value-of select="$m/partner/*[name() = name(current())]"/>
        <xsl:text> </xsl:text><span class="count"><xsl:value-of select="@total"/></span>
      </h2>
      <xsl:call-template name="listing"><xsl:with-param name="items" select="project | event"/></xsl:call-template>
      <xsl:if test="@total &gt; count(project) and self::projects">
        <p><a class="more-link" href="{$prefix}/prosjekter?partner={../@slug}"><xsl:value-of select="$m/partner/all-projects"/></a></p>
      </xsl:if>
    </section>
  </xsl:template>

</xsl:stylesheet>
