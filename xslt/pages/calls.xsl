<?xml version="1.0" encoding="UTF-8"?>
<!-- Calls for proposals: those one can still answer, and those that are closed. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="calls" mode="content">
    <xsl:if test="call[@open] or not(@page &gt; 1)">
      <section aria-labelledby="aapne">
        <h2 id="aapne"><xsl:value-of select="$m/calls/open"/></h2>
        <xsl:choose>
          <xsl:when test="call[@open]">
            <ul class="listing"><xsl:apply-templates select="call[@open]"/></ul>
          </xsl:when>
          <xsl:otherwise><p class="empty"><xsl:value-of select="$m/calls/none-open"/></p></xsl:otherwise>
        </xsl:choose>
      </section>
    </xsl:if>
    <xsl:if test="call[@opens]">
      <section aria-labelledby="kommende">
        <h2 id="kommende"><xsl:value-of select="$m/calls/coming"/></h2>
        <ul class="listing"><xsl:apply-templates select="call[@opens]"/></ul>
      </section>
    </xsl:if>
    <xsl:if test="call[not(@open or @opens)]">
      <section aria-labelledby="lukkede">
        <h2 id="lukkede"><xsl:value-of select="$m/calls/closed"/></h2>
        <ul class="listing"><xsl:apply-templates select="call[not(@open or @opens)]"/></ul>
      </section>
    </xsl:if>
    <xsl:call-template name="pagination"/>
  </xsl:template>

  <xsl:template match="call">
    <li class="entry entry-dated" id="{@slug}">
      <p class="entry-date">
        <xsl:choose>
          <xsl:when test="@opens">
            <span class="entry-date-what"><xsl:value-of select="$m/call-dates/opens"/></span>
            <xsl:text> </xsl:text>
            <xsl:call-template name="date"><xsl:with-param name="iso" select="@opens"/></xsl:call-template>
          </xsl:when>
          <xsl:when test="@deadline">
            <span class="entry-date-what"><xsl:value-of select="$m/calls/deadline"/></span>
            <xsl:text> </xsl:text>
            <xsl:call-template name="date"><xsl:with-param name="iso" select="@deadline"/></xsl:call-template>
          </xsl:when>
          <xsl:when test="@rolling"><xsl:value-of select="$m/calls/rolling"/></xsl:when>
        </xsl:choose>
      </p>
      <div class="entry-words">
        <h3 class="entry-heading">
          <xsl:choose>
            <xsl:when test="@url">
              <a class="ds-link" href="{@url}"><xsl:apply-templates select="title" mode="words"/></a>
            </xsl:when>
            <xsl:otherwise><xsl:apply-templates select="title" mode="words"/></xsl:otherwise>
          </xsl:choose>
          <xsl:apply-templates select="source" mode="reference"/>
        </h3>
        <xsl:if test="funder">
          <p class="entry-place">
            <xsl:value-of select="concat($m/calls/funder, ' ')"/>
            <xsl:apply-templates select="funder" mode="organization"/>
          </p>
        </xsl:if>
        <xsl:if test="@certainty = 'uncertain'"><xsl:call-template name="caution"/></xsl:if>
        <xsl:apply-templates select="body" mode="prose">
          <xsl:with-param name="level" select="4"/>
        </xsl:apply-templates>
        <xsl:if test="date">
          <dl class="call-dates">
            <xsl:for-each select="date">
              <div>
                <dt><xsl:value-of select="$m/call-dates/*[name() = current()/@kind]"/></dt>
                <dd>
                  <xsl:call-template name="date">
                    <xsl:with-param name="iso" select="@day"/>
                  </xsl:call-template>
                </dd>
              </div>
            </xsl:for-each>
          </dl>
        </xsl:if>
      </div>
    </li>
  </xsl:template>

</xsl:stylesheet>
