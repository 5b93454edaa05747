<?xml version="1.0" encoding="UTF-8"?>
<!-- The cover: the network's colour, rings on water, and who is behind it. -->
<xsl:stylesheet version="1.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:svg="http://www.w3.org/2000/svg"
                exclude-result-prefixes="xsl">

  <xsl:template name="cover">
    <fo:static-content flow-name="art" role="artifact">
      <fo:block font-size="0" line-height="0">
        <fo:instream-foreign-object fox:alt-text="-">
          <svg:svg width="210mm" height="296.9mm" viewBox="0 0 210 296.9">
            <svg:rect width="210" height="182" fill="{$primary}"/>
            <xsl:call-template name="rings"/>
            <svg:rect x="22" y="178.5" width="34" height="3.5" fill="{$accent}"/>
          </svg:svg>
        </fo:instream-foreign-object>
      </fo:block>
    </fo:static-content>
    <fo:flow flow-name="body">
      <fo:block-container height="24mm" color="{$on-primary-soft}">
        <fo:block font-size="15pt" line-height="20pt" end-indent="60mm">
          <xsl:apply-templates select="network" mode="words"/>
        </fo:block>
      </fo:block-container>
      <fo:block-container height="112mm" display-align="after" color="{$on-primary-soft}">
        <fo:block role="H1" color="{$on-primary}" font-size="50pt" line-height="56pt" font-weight="bold"
                  end-indent="40mm">
          <xsl:apply-templates select="title" mode="words"/>
        </fo:block>
        <fo:block font-size="13pt" line-height="19pt" space-before="5mm">
          <xsl:value-of select="period"/>
        </fo:block>
        <xsl:apply-templates select="edition" mode="cover"/>
      </fo:block-container>
      <xsl:apply-templates select="partners"/>
      <xsl:apply-templates select="publisher" mode="cover"/>
    </fo:flow>
  </xsl:template>

  <!-- Half circles from the page's edge; the last one meets the panel's end. -->
  <xsl:template name="rings">
    <xsl:param name="radius" select="16"/>
    <xsl:if test="$radius &lt; 140">
      <svg:path fill="none" stroke="{$primary-ring}" stroke-width="0.5"
                d="M210 {46 - $radius} A{$radius} {$radius} 0 0 0 210 {46 + $radius}"/>
      <xsl:call-template name="rings">
        <xsl:with-param name="radius" select="$radius + 16"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template match="edition" mode="cover">
    <fo:block font-size="10.5pt" line-height="15pt" space-before="3mm" end-indent="60mm">
      <fo:inline font-weight="bold"><xsl:value-of select="label"/></fo:inline>
      <xsl:if test="reason">
        <xsl:text>: </xsl:text>
        <xsl:value-of select="reason"/>
      </xsl:if>
    </fo:block>
  </xsl:template>

  <!-- Two columns, as tables know them; to a reader, two lists. -->
  <xsl:template match="partners">
    <fo:table role="NonStruct" table-layout="fixed" width="100%" font-size="10pt" line-height="13.6pt"
              space-before="30mm">
      <fo:table-column column-width="50%"/>
      <fo:table-column column-width="50%"/>
      <fo:table-body role="NonStruct">
        <fo:table-row role="NonStruct">
          <xsl:call-template name="partner-list">
            <xsl:with-param name="heading" select="key('word', 'municipalities')"/>
            <xsl:with-param name="partners" select="partner[@kind = 'municipality']"/>
          </xsl:call-template>
          <xsl:call-template name="partner-list">
            <xsl:with-param name="heading" select="key('word', 'institutions')"/>
            <xsl:with-param name="partners" select="partner[@kind = 'institution']"/>
          </xsl:call-template>
        </fo:table-row>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template name="partner-list">
    <xsl:param name="heading"/>
    <xsl:param name="partners"/>
    <fo:table-cell role="NonStruct">
      <xsl:choose>
        <xsl:when test="$partners">
          <fo:block font-weight="bold" color="{$primary}" space-after="1.4mm">
            <xsl:value-of select="$heading"/>
          </fo:block>
          <fo:block role="L"><xsl:apply-templates select="$partners"/></fo:block>
        </xsl:when>
        <xsl:otherwise><fo:block/></xsl:otherwise>
      </xsl:choose>
    </fo:table-cell>
  </xsl:template>

  <xsl:template match="partner">
    <fo:block role="LI">
      <fo:block role="LBody"><xsl:apply-templates select="." mode="words"/></fo:block>
    </fo:block>
  </xsl:template>

  <xsl:template match="publisher" mode="cover">
    <fo:block font-size="9pt" line-height="13pt" color="{$text-soft}" space-before="7mm">
      <xsl:value-of select="concat(key('word', 'publisher'), ': ')"/>
      <xsl:value-of select="."/>
    </fo:block>
  </xsl:template>

</xsl:stylesheet>
