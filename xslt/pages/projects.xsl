<?xml version="1.0" encoding="UTF-8"?>
<!-- The project catalogue: filters with counts, what is chosen, one page of projects. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="catalogue" mode="content">
    <div class="catalogue">
      <xsl:if test="filter/choice"><xsl:call-template name="filters"/></xsl:if>
      <section class="catalogue-results" aria-labelledby="treff">
        <h2 id="treff">
          <xsl:call-template name="count">
            <xsl:with-param name="n" select="@total"/>
            <xsl:with-param name="one" select="$m/projects/count-one"/>
            <xsl:with-param name="many" select="$m/projects/count-many"/>
          </xsl:call-template>
        </h2>
        <xsl:call-template name="chosen-filters"/>
        <xsl:choose>
          <xsl:when test="project">
            <xsl:call-template name="listing">
              <xsl:with-param name="items" select="project"/>
            </xsl:call-template>
          </xsl:when>
          <xsl:when test="filter/@chosen">
            <p class="empty"><xsl:value-of select="$m/projects/none"/></p>
          </xsl:when>
          <xsl:otherwise><p class="empty"><xsl:value-of select="$m/projects/none-yet"/></p></xsl:otherwise>
        </xsl:choose>
        <xsl:call-template name="pagination"/>
      </section>
    </div>
  </xsl:template>

</xsl:stylesheet>
