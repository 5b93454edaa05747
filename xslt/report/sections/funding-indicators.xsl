<?xml version="1.0" encoding="UTF-8"?>
<!-- Funding in figures: what was awarded, shared, applied for and granted. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="facts" mode="awarded-indicator">
    <xsl:param name="want"/>
    <xsl:call-template name="indicator">
      <xsl:with-param name="id" select="'funding-awarded'"/>
      <xsl:with-param name="unit" select="'NOK'"/>
      <xsl:with-param name="this" select="award-total[@year = $year]/@awarded"/>
      <xsl:with-param name="last" select="award-total[@year = $previous]/@awarded"/>
      <xsl:with-param name="want" select="$want"/>
      <xsl:with-param name="notes">
        <xsl:for-each select="award-total[@uncertain &gt; 0]">
          <xsl:sort select="@year" order="descending"/>
          <xsl:call-template name="note">
            <xsl:with-param name="key" select="'awards-uncertain'"/>
            <xsl:with-param name="year" select="@year"/>
            <xsl:with-param name="n" select="@uncertain"/>
          </xsl:call-template>
        </xsl:for-each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="facts" mode="funding-indicators">
    <xsl:param name="want"/>
    <xsl:variable name="this" select="application-total[@year = $year and @any &gt; 0]"/>
    <xsl:variable name="last" select="application-total[@year = $previous and @any &gt; 0]"/>
    <xsl:call-template name="indicator">
      <xsl:with-param name="id" select="'funding-shared'"/>
      <xsl:with-param name="unit" select="'NOK'"/>
      <xsl:with-param name="this" select="award-total[@year = $year]/@shared"/>
      <xsl:with-param name="last" select="award-total[@year = $previous]/@shared"/>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
    <xsl:call-template name="indicator">
      <xsl:with-param name="id" select="'applications-sent'"/>
      <xsl:with-param name="this" select="$this/@sent"/>
      <xsl:with-param name="last" select="$last/@sent"/>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
    <xsl:call-template name="indicator">
      <xsl:with-param name="id" select="'applications-applied'"/>
      <xsl:with-param name="unit" select="'NOK'"/>
      <xsl:with-param name="this" select="$this/@applied"/>
      <xsl:with-param name="last" select="$last/@applied"/>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
    <xsl:call-template name="indicator">
      <xsl:with-param name="id" select="'applications-granted'"/>
      <xsl:with-param name="this" select="$this/@granted"/>
      <xsl:with-param name="last" select="$last/@granted"/>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
    <xsl:call-template name="indicator">
      <xsl:with-param name="id" select="'applications-granted-sum'"/>
      <xsl:with-param name="unit" select="'NOK'"/>
      <xsl:with-param name="this" select="$this/@granted-sum"/>
      <xsl:with-param name="last" select="$last/@granted-sum"/>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
