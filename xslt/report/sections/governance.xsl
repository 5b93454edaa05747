<?xml version="1.0" encoding="UTF-8"?>
<!-- Governance: meetings held per group, and what was decided. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="governance" mode="content">
    <xsl:param name="number"/>
    <xsl:param name="written"/>
    <xsl:variable name="list">
      <xsl:apply-templates select="$facts" mode="governance-indicators">
        <xsl:with-param name="want" select="'registered'"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:variable name="met" select="$facts/body[@meetings or @meetings-last]"/>
    <xsl:variable name="decisions" select="$facts/event[(@kind = 'decision' or @kind = 'hearing') and
                                           @connection != 'related']"/>
    <xsl:call-template name="indicators">
      <xsl:with-param name="id" select="'governance'"/>
      <xsl:with-param name="list" select="$list"/>
    </xsl:call-template>
    <xsl:if test="not($met or $decisions or $written)">
      <xsl:call-template name="nothing"><xsl:with-param name="key" select="'governance'"/></xsl:call-template>
    </xsl:if>
    <xsl:if test="$met">
      <table id="meetings-table">
        <xsl:call-template name="caption"><xsl:with-param name="key" select="'meetings'"/></xsl:call-template>
        <xsl:call-template name="columns">
          <xsl:with-param name="of" select="'body:text:4 this:number:1 last:number:1 meeting-days:text:6'"/>
        </xsl:call-template>
        <xsl:for-each select="$met">
          <row>
            <xsl:call-template name="words-cell"><xsl:with-param name="of" select="name"/></xsl:call-template>
            <xsl:call-template name="number-cell">
              <xsl:with-param name="of" select="@meetings"/>
            </xsl:call-template>
            <xsl:call-template name="number-cell">
              <xsl:with-param name="of" select="@meetings-last"/>
            </xsl:call-template>
            <xsl:call-template name="cell">
              <xsl:with-param name="words">
                <xsl:for-each select="meeting">
                  <xsl:variable name="words">
                    <xsl:call-template name="date-words">
                      <xsl:with-param name="iso" select="@held"/>
                    </xsl:call-template>
                  </xsl:variable>
                  <xsl:value-of select="substring-before(concat($words, ' ', $year), concat(' ', $year))"/>
                  <xsl:call-template name="between"/>
                </xsl:for-each>
              </xsl:with-param>
            </xsl:call-template>
          </row>
        </xsl:for-each>
      </table>
    </xsl:if>
    <xsl:if test="$decisions">
      <xsl:variable name="unsure" select="boolean($decisions[@certainty = 'uncertain'])"/>
      <table id="decisions-table">
        <xsl:call-template name="caption">
          <xsl:with-param name="key" select="'decisions'"/>
        </xsl:call-template>
        <xsl:call-template name="columns">
          <xsl:with-param name="of" select="'matter:text:6 kind:text:2 date:text:3 note:text:2?'"/>
          <xsl:with-param name="unsure" select="$unsure"/>
        </xsl:call-template>
        <xsl:for-each select="$decisions">
          <row>
            <xsl:call-template name="row-certainty"/>
            <xsl:call-template name="words-cell">
              <xsl:with-param name="of" select="title"/>
            </xsl:call-template>
            <xsl:call-template name="kind-cell">
              <xsl:with-param name="ours" select="$m/event-kinds/*[name() = current()/@kind]"/>
            </xsl:call-template>
            <xsl:call-template name="cell">
              <xsl:with-param name="words"><xsl:call-template name="period-words"/></xsl:with-param>
            </xsl:call-template>
            <xsl:call-template name="certainty-cell">
              <xsl:with-param name="unsure" select="$unsure"/>
            </xsl:call-template>
          </row>
        </xsl:for-each>
      </table>
    </xsl:if>
  </xsl:template>

  <xsl:template match="facts" mode="governance-indicators">
    <xsl:param name="want"/>
    <xsl:call-template name="indicator">
      <xsl:with-param name="id" select="'meetings'"/>
      <xsl:with-param name="this">
        <xsl:if test="body/@meetings"><xsl:value-of select="sum(body/@meetings)"/></xsl:if>
      </xsl:with-param>
      <xsl:with-param name="last">
        <xsl:if test="body/@meetings-last"><xsl:value-of select="sum(body/@meetings-last)"/></xsl:if>
      </xsl:with-param>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
