<?xml version="1.0" encoding="UTF-8"?>
<!-- All partners, now and before, each with its time in words and as a line. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="partners" mode="content">
    <xsl:apply-templates select="list[partner or @count = 0]"/>
    <xsl:call-template name="pagination"/>
  </xsl:template>

  <xsl:template match="partners/list">
    <section class="partner-group" aria-labelledby="{@of}">
      <h2 id="{@of}">
        <xsl:value-of select="$m/partners/*[name() = current()/@of]"/>
        <xsl:text> </xsl:text>
        <span class="count"><xsl:value-of select="@count"/></span>
      </h2>
      <xsl:choose>
        <xsl:when test="partner">
          <div class="partner-axis" aria-hidden="true">
            <span><xsl:value-of select="$first-year"/></span>
            <span><xsl:value-of select="$m/partners/today"/></span>
          </div>
          <ul class="partner-list"><xsl:apply-templates select="partner"/></ul>
        </xsl:when>
        <xsl:otherwise><p><xsl:value-of select="$m/partners/none"/></p></xsl:otherwise>
      </xsl:choose>
    </section>
  </xsl:template>

  <xsl:template match="partners/list/partner">
    <li class="partner-row">
      <h3 class="entry-heading">
        <a class="ds-link" href="{$prefix}/partnere/{@slug}">
          <xsl:apply-templates select="name" mode="words"/>
        </a>
      </h3>
      <div class="partner-words">
        <xsl:for-each select="predecessor | membership | successor">
          <xsl:sort select="substring(concat(@happened, @starts), 1, 4)"/>
          <xsl:sort select="number(boolean(self::membership)) + 2 * number(boolean(self::successor))"/>
          <xsl:variable name="sentence"><xsl:apply-templates select="." mode="sentence"/></xsl:variable>
          <xsl:if test="string($sentence) != ''"><p><xsl:copy-of select="$sentence"/></p></xsl:if>
        </xsl:for-each>
      </div>
      <xsl:call-template name="lifeline"/>
    </li>
  </xsl:template>

</xsl:stylesheet>
