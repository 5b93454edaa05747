<?xml version="1.0" encoding="UTF-8"?>
<!-- All events: those to come and one page of the past, or a further page of either. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="events" mode="content">
    <nav class="subpages" aria-label="{$m/events/subpages}">
      <ul>
        <li>
          <a class="ds-link" href="{$prefix}/konferansen"><xsl:value-of select="$m/titles/conference"/></a>
        </li>
        <li><a class="ds-link" href="{$prefix}/pris"><xsl:value-of select="$m/titles/prize"/></a></li>
      </ul>
    </nav>
    <xsl:if test="past/@page = 1">
      <section aria-labelledby="kommende">
        <h2 id="kommende"><xsl:value-of select="$m/events/coming"/></h2>
        <xsl:choose>
          <xsl:when test="coming/event">
            <xsl:call-template name="listing">
              <xsl:with-param name="items" select="coming/event"/>
            </xsl:call-template>
            <xsl:for-each select="coming"><xsl:call-template name="pagination"/></xsl:for-each>
          </xsl:when>
          <xsl:otherwise><p class="empty"><xsl:value-of select="$m/events/none-coming"/></p></xsl:otherwise>
        </xsl:choose>
      </section>
    </xsl:if>
    <xsl:if test="not(coming/@page &gt; 1)">
      <section aria-labelledby="tidligere">
        <h2 id="tidligere">
          <xsl:value-of select="$m/events/past"/>
          <xsl:text> </xsl:text>
          <span class="count"><xsl:value-of select="past/@total"/></span>
        </h2>
        <xsl:if test="not(past/event)">
          <p class="empty"><xsl:value-of select="$m/events/none-past"/></p>
        </xsl:if>
        <xsl:if test="past/event">
          <xsl:call-template name="listing">
            <xsl:with-param name="items" select="past/event"/>
          </xsl:call-template>
        </xsl:if>
        <xsl:for-each select="past"><xsl:call-template name="pagination"/></xsl:for-each>
      </section>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
