<?xml version="1.0" encoding="UTF-8"?>
<!-- What is known of an event: when, where, who. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template name="event-facts">
    <dl class="facts">
      <xsl:call-template name="fact">
        <xsl:with-param name="label" select="$m/event/when"/>
        <xsl:with-param name="value"><xsl:call-template name="event-when"/></xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="fact">
        <xsl:with-param name="label" select="$m/event/where"/>
        <xsl:with-param name="value">
          <xsl:value-of select="@venue"/>
          <xsl:if test="@city[not(contains(string(../@venue), .))]">
            <xsl:if test="@venue"><br/></xsl:if>
            <xsl:value-of select="@city"/>
          </xsl:if>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="fact">
        <xsl:with-param name="label" select="$m/event/attendance"/>
        <xsl:with-param name="value" select="string($m/attendances/*[name() = current()/@attendance])"/>
      </xsl:call-template>
      <xsl:call-template name="fact-organizations">
        <xsl:with-param name="label" select="$m/event/organizers"/>
        <xsl:with-param name="nodes" select="organizer"/>
      </xsl:call-template>
      <xsl:call-template name="fact-organizations">
        <xsl:with-param name="label" select="$m/event/participating"/>
        <xsl:with-param name="nodes" select="participant"/>
      </xsl:call-template>
      <xsl:if test="@participants">
        <xsl:call-template name="fact">
          <xsl:with-param name="label" select="$m/event/participants"/>
          <xsl:with-param name="value">
            <xsl:call-template name="number">
              <xsl:with-param name="value" select="@participants"/>
            </xsl:call-template>
          </xsl:with-param>
        </xsl:call-template>
      </xsl:if>
      <xsl:if test="@conference">
        <xsl:call-template name="fact">
          <xsl:with-param name="label" select="$m/event/part-of"/>
          <xsl:with-param name="value">
            <a class="ds-link" href="{$prefix}/konferansen"><xsl:value-of select="$m/titles/conference"/></a>
          </xsl:with-param>
        </xsl:call-template>
      </xsl:if>
      <xsl:call-template name="fact">
        <xsl:with-param name="label" select="$project-words/connection"/>
        <xsl:with-param name="value" select="string($m/connection-words/*[name() = current()/@connection])"/>
      </xsl:call-template>
      <xsl:call-template name="fact-link">
        <xsl:with-param name="label" select="$m/event/url"/>
      </xsl:call-template>
    </dl>
  </xsl:template>

  <xsl:template name="event-when">
    <xsl:call-template name="date-range">
      <xsl:with-param name="starts" select="@starts"/>
      <xsl:with-param name="ends" select="@ends"/>
      <xsl:with-param name="season" select="@season"/>
    </xsl:call-template>
    <xsl:if test="contains(concat(@starts, @ends), 'T')">
      <span class="note"><xsl:value-of select="$m/event/zone"/></span>
    </xsl:if>
    <xsl:call-template name="uncertain"/>
  </xsl:template>

</xsl:stylesheet>
