<?xml version="1.0" encoding="UTF-8"?>
<!-- One event: when, where, who, the programme; a cancelled one says so first. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="event" mode="kicker">
    <p class="kicker">
      <span class="ds-tag">
        <xsl:call-template name="kind-words">
          <xsl:with-param name="ours" select="$m/event-kinds/*[name() = current()/@kind]"/>
        </xsl:call-template>
      </span>
      <xsl:text> </xsl:text>
      <xsl:call-template name="event-tags"/>
    </p>
  </xsl:template>

  <xsl:template match="event" mode="content">
    <xsl:if test="@status = 'cancelled'">
      <div class="ds-alert" data-color="danger">
        <p>
          <strong><xsl:value-of select="concat($m/event/cancelled, '.')"/></strong>
          <xsl:text> </xsl:text>
          <xsl:choose>
            <xsl:when test="@coming"><xsl:value-of select="$m/event/is-cancelled"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="$m/event/was-cancelled"/></xsl:otherwise>
          </xsl:choose>
        </p>
      </div>
    </xsl:if>
    <xsl:call-template name="caution"/>
    <div class="columns">
      <xsl:call-template name="event-facts"/>
      <div class="column-main">
        <xsl:apply-templates select="body" mode="prose"/>
        <xsl:if test="programme-item">
          <section aria-labelledby="program">
            <h2 id="program"><xsl:value-of select="$m/event/programme"/></h2>
            <ol class="programme"><xsl:apply-templates select="programme-item"/></ol>
          </section>
        </xsl:if>
        <xsl:if test="award">
          <section aria-labelledby="priser">
            <h2 id="priser"><xsl:value-of select="$m/event/awards"/></h2>
            <xsl:apply-templates select="award" mode="full"/>
          </section>
        </xsl:if>
        <xsl:if test="project">
          <section aria-labelledby="prosjekter">
            <h2 id="prosjekter"><xsl:value-of select="$m/event/projects"/></h2>
            <xsl:call-template name="listing">
              <xsl:with-param name="items" select="project"/>
            </xsl:call-template>
          </section>
        </xsl:if>
      </div>
    </div>
  </xsl:template>

  <xsl:template match="programme-item">
    <li>
      <span class="programme-time">
        <xsl:if test="@starts">
          <xsl:call-template name="clock"><xsl:with-param name="time" select="@starts"/></xsl:call-template>
          <xsl:if test="@ends">
            <xsl:text>–</xsl:text>
            <xsl:call-template name="clock"><xsl:with-param name="time" select="@ends"/></xsl:call-template>
          </xsl:if>
        </xsl:if>
      </span>
      <xsl:text> </xsl:text>
      <xsl:apply-templates select="title" mode="words"/>
    </li>
  </xsl:template>

</xsl:stylesheet>
