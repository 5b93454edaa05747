<?xml version="1.0" encoding="UTF-8"?>
<!-- One partner: what it is, its history in words and years, its projects and events. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="partner" mode="kicker">
    <p class="kicker">
      <span class="ds-tag">
        <xsl:call-template name="kind-words">
          <xsl:with-param name="ours" select="$m/partner-kinds/*[name() = current()/@kind]"/>
        </xsl:call-template>
      </span>
      <xsl:choose>
        <xsl:when test="@lead">
          <xsl:text> </xsl:text>
          <span class="ds-tag" data-color="accent"><xsl:value-of select="$m/partner/lead"/></span>
        </xsl:when>
        <xsl:when test="@former">
          <xsl:text> </xsl:text>
          <span class="ds-tag" data-color="neutral"><xsl:value-of select="$m/partner/former"/></span>
        </xsl:when>
      </xsl:choose>
    </p>
  </xsl:template>

  <xsl:template match="partner" mode="content">
    <div class="columns">
      <xsl:if test="@url | @municipality-number | @organization-number | name/@short
                    | name-form[@kind = 'other']">
        <xsl:call-template name="partner-facts"/>
      </xsl:if>
      <div class="column-main">
        <xsl:apply-templates select="description" mode="prose"/>
        <xsl:call-template name="history"/>
        <xsl:call-template name="figures"/>
        <xsl:apply-templates select="projects | events" mode="partner"/>
      </div>
    </div>
  </xsl:template>

  <xsl:template match="projects | events" mode="partner">
    <section aria-labelledby="{name()}">
      <h2 id="{name()}">
        <xsl:value-of select="$m/partner/*[name() = name(current())]"/>
        <xsl:text> </xsl:text><span class="count"><xsl:value-of select="@total"/></span>
      </h2>
      <xsl:call-template name="listing">
        <xsl:with-param name="items" select="project | event"/>
      </xsl:call-template>
      <xsl:if test="@total &gt; count(project) and self::projects">
        <p>
          <a class="more-link" href="{$prefix}/prosjekter?partner={../@slug}">
            <xsl:value-of select="$m/partner/all-projects"/>
          </a>
        </p>
      </xsl:if>
    </section>
  </xsl:template>

</xsl:stylesheet>
