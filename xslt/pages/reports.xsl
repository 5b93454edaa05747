<?xml version="1.0" encoding="UTF-8"?>
<!-- The published annual reports. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="reports" mode="content">
    <xsl:if test="not(report)"><p class="empty"><xsl:value-of select="$m/reports/none"/></p></xsl:if>
    <xsl:if test="report">
      <ul class="plain-list">
        <xsl:for-each select="report">
          <li>
            <a href="{$prefix}/arsrapport/{@year}">
              <xsl:value-of select="concat($m/titles/report, ' ', @year)"/>
            </a>
            <xsl:value-of select="concat(' – ', $m/reports/published, ' ')"/>
            <xsl:call-template name="date"><xsl:with-param name="iso" select="@frozen"/></xsl:call-template>
            <xsl:if test="@edition &gt; 1">
              <xsl:value-of select="concat(', ', $m/reports/edition, ' ', @edition)"/>
            </xsl:if>
          </li>
        </xsl:for-each>
      </ul>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
