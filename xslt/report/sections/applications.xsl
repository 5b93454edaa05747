<?xml version="1.0" encoding="UTF-8"?>
<!-- Applications sent or decided in the year, with what they gave. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template name="applications">
    <table id="applications-table">
      <xsl:call-template name="caption">
        <xsl:with-param name="key" select="'applications'"/>
      </xsl:call-template>
      <xsl:variable name="foreign" select="boolean($facts/application[@currency != 'NOK'])"/>
      <xsl:call-template name="columns">
        <xsl:with-param name="of">
          <xsl:text>title:text:5 funder:text:4 sent:date:3 outcome:text:3 decided:date:3 </xsl:text>
          <xsl:if test="$foreign">applied:money:3 granted:money:3 currency:text:2</xsl:if>
          <xsl:if test="not($foreign)">applied-nok:money:3 granted-nok:money:3</xsl:if>
          <xsl:text> source:text:2</xsl:text>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:apply-templates select="$facts/application" mode="row">
        <xsl:with-param name="foreign" select="$foreign"/>
      </xsl:apply-templates>
    </table>
  </xsl:template>

  <xsl:template match="application" mode="row">
    <xsl:param name="foreign"/>
    <row>
      <xsl:call-template name="row-certainty"/>
      <xsl:call-template name="words-cell"><xsl:with-param name="of" select="title"/></xsl:call-template>
      <xsl:call-template name="words-cell"><xsl:with-param name="of" select="funder"/></xsl:call-template>
      <xsl:call-template name="date-cell"><xsl:with-param name="of" select="@sent"/></xsl:call-template>
      <xsl:call-template name="cell">
        <xsl:with-param name="words" select="$m/outcomes/*[name() = current()/@outcome]"/>
      </xsl:call-template>
      <xsl:call-template name="date-cell"><xsl:with-param name="of" select="@decided"/></xsl:call-template>
      <xsl:call-template name="number-cell"><xsl:with-param name="of" select="@applied"/></xsl:call-template>
      <xsl:call-template name="number-cell"><xsl:with-param name="of" select="@granted"/></xsl:call-template>
      <xsl:if test="$foreign">
        <xsl:call-template name="cell">
          <xsl:with-param name="words" select="string(@currency)"/>
        </xsl:call-template>
      </xsl:if>
      <xsl:call-template name="source-cell"/>
    </row>
  </xsl:template>

</xsl:stylesheet>
