<?xml version="1.0" encoding="UTF-8"?>
<!-- One news item. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="news-item" mode="kicker">
    <p class="kicker">
      <span class="when">
        <xsl:call-template name="date">
          <xsl:with-param name="iso" select="@happened"/>
          <xsl:with-param name="season" select="@season"/>
        </xsl:call-template>
      </span>
      <xsl:call-template name="uncertain"/>
    </p>
  </xsl:template>

  <xsl:template match="news-item" mode="content">
    <xsl:call-template name="caution"/>
    <xsl:apply-templates select="body" mode="prose"/>
    <xsl:if test="related-project">
      <section aria-labelledby="prosjekter">
        <h2 id="prosjekter"><xsl:value-of select="$m/news/projects"/></h2>
        <ul class="ds-list">
          <xsl:for-each select="related-project">
            <li><xsl:apply-templates select="." mode="link"/></li>
          </xsl:for-each>
        </ul>
      </section>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
