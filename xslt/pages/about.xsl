<?xml version="1.0" encoding="UTF-8"?>
<!-- About the collaboration: its text and figures, and the pages under it. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="text[/page/@name = 'about']" mode="content">
    <nav class="subpages" aria-label="{$m/about/subpages}">
      <ul>
        <li>
          <a class="ds-link" href="{$prefix}/om/organisering">
            <xsl:value-of select="$m/titles/organization"/>
          </a>
        </li>
        <li><a class="ds-link" href="{$prefix}/om/mandat"><xsl:value-of select="$m/titles/mandate"/></a></li>
        <li><a class="ds-link" href="{$prefix}/partnere"><xsl:value-of select="$m/titles/partners"/></a></li>
        <li><a class="ds-link" href="{$prefix}/arsrapport"><xsl:value-of select="$m/titles/reports"/></a></li>
      </ul>
    </nav>
    <xsl:apply-imports/>
  </xsl:template>

</xsl:stylesheet>
