<?xml version="1.0" encoding="UTF-8"?>
<!-- The lists of the attachments: projects, seats in groups, other figures. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template name="catalogue">
    <table id="catalogue-table">
      <xsl:call-template name="caption"><xsl:with-param name="key" select="'catalogue'"/></xsl:call-template>
      <xsl:call-template name="columns">
        <xsl:with-param name="of" select="'project:text:6 kind:text:3 partners:text:7 themes:text:4
                                          funding:text:6'"/>
      </xsl:call-template>
      <xsl:variable name="research" select="string($m/project-types/research)"/>
      <xsl:variable name="innovation" select="string($m/project-types/innovation)"/>
      <xsl:variable name="education" select="string($m/project-types/education)"/>
      <xsl:for-each select="$projects">
        <row>
          <xsl:call-template name="words-cell"><xsl:with-param name="of" select="title"/></xsl:call-template>
          <cell>
            <xsl:copy-of select="own-kind/@lang[. != $lang]"/>
            <xsl:choose>
              <xsl:when test="own-kind"><xsl:value-of select="normalize-space(own-kind)"/></xsl:when>
              <xsl:when test="@type = 'research'"><xsl:value-of select="$research"/></xsl:when>
              <xsl:when test="@type = 'innovation'"><xsl:value-of select="$innovation"/></xsl:when>
              <xsl:when test="@type = 'education'"><xsl:value-of select="$education"/></xsl:when>
              <xsl:otherwise><xsl:value-of select="$dash"/></xsl:otherwise>
            </xsl:choose>
          </cell>
          <xsl:call-template name="names-cell">
            <xsl:with-param name="of" select="partner"/>
          </xsl:call-template>
          <cell>
            <xsl:value-of select="normalize-space(theme)"/>
            <xsl:for-each select="theme[position() &gt; 1]">
              <xsl:value-of select="concat('; ', normalize-space())"/>
            </xsl:for-each>
            <xsl:if test="not(theme)"><xsl:value-of select="$dash"/></xsl:if>
          </cell>
          <cell>
            <xsl:for-each select="funding">
              <xsl:if test="position() &gt; 1">; </xsl:if>
              <xsl:apply-templates select="." mode="funding-words"/>
            </xsl:for-each>
            <xsl:if test="not(funding)"><xsl:value-of select="$dash"/></xsl:if>
          </cell>
        </row>
      </xsl:for-each>
    </table>
  </xsl:template>

  <!-- Forskningsrådet 11,4 millioner kroner (samlet budsjett, 2019). -->
  <xsl:template match="funding" mode="funding-words">
    <xsl:value-of select="normalize-space(funder)"/>
    <xsl:if test="@amount">
      <xsl:if test="funder"><xsl:text> </xsl:text></xsl:if>
      <xsl:call-template name="amount">
        <xsl:with-param name="value" select="@amount"/>
        <xsl:with-param name="currency" select="@currency"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:value-of select="concat(' (', $m/funding-kinds/*[name() = current()/@kind])"/>
    <xsl:if test="@year"><xsl:value-of select="concat(' ', @year)"/></xsl:if>
    <xsl:if test="@certainty = 'uncertain'">
      <xsl:value-of select="concat(', ', translate($m/notes/uncertain, 'UO', 'uo'))"/>
    </xsl:if>
    <xsl:text>)</xsl:text>
  </xsl:template>

  <xsl:template name="seats">
    <xsl:variable name="unsure" select="boolean($facts/body/seat[@certainty = 'uncertain'])"/>
    <table id="members-table">
      <xsl:call-template name="caption"><xsl:with-param name="key" select="'members'"/></xsl:call-template>
      <xsl:call-template name="columns">
        <xsl:with-param name="of" select="'body:text:4 seat:text:6 organization:text:4 period:text:3
                                          note:text:2? source:text:2'"/>
        <xsl:with-param name="unsure" select="$unsure"/>
      </xsl:call-template>
      <xsl:for-each select="$facts/body/seat">
        <row>
          <xsl:call-template name="row-certainty"/>
          <xsl:call-template name="words-cell">
            <xsl:with-param name="of" select="../name"/>
          </xsl:call-template>
          <xsl:call-template name="words-cell"><xsl:with-param name="of" select="role"/></xsl:call-template>
          <xsl:call-template name="words-cell">
            <xsl:with-param name="of" select="organization"/>
          </xsl:call-template>
          <xsl:call-template name="cell">
            <xsl:with-param name="words"><xsl:call-template name="period-words"/></xsl:with-param>
          </xsl:call-template>
          <xsl:call-template name="certainty-cell">
            <xsl:with-param name="unsure" select="$unsure"/>
          </xsl:call-template>
          <xsl:call-template name="source-cell"/>
        </row>
      </xsl:for-each>
    </table>
  </xsl:template>

  <xsl:template name="other-figures">
    <table id="other-figures-table">
      <xsl:call-template name="caption">
        <xsl:with-param name="key" select="'other-figures'"/>
      </xsl:call-template>
      <xsl:call-template name="columns">
        <xsl:with-param name="of" select="'name:text:5 figure:text:4 value:number:2 unit:text:2 note:text:5
                                          source:text:2'"/>
      </xsl:call-template>
      <xsl:for-each select="$facts/other-figure">
        <row>
          <xsl:call-template name="row-certainty"/>
          <xsl:call-template name="words-cell"><xsl:with-param name="of" select="label"/></xsl:call-template>
          <xsl:choose>
            <xsl:when test="subject">
              <xsl:call-template name="words-cell">
                <xsl:with-param name="of" select="subject"/>
              </xsl:call-template>
            </xsl:when>
            <xsl:otherwise>
              <xsl:call-template name="cell">
                <xsl:with-param name="words" select="$m/words/network"/>
              </xsl:call-template>
            </xsl:otherwise>
          </xsl:choose>
          <xsl:call-template name="number-cell">
            <xsl:with-param name="of" select="@value"/>
          </xsl:call-template>
          <xsl:call-template name="cell">
            <xsl:with-param name="words">
              <xsl:call-template name="unit">
                <xsl:with-param name="value" select="@value"/>
                <xsl:with-param name="unit" select="@unit"/>
              </xsl:call-template>
            </xsl:with-param>
          </xsl:call-template>
          <cell>
            <xsl:for-each select="note"><xsl:call-template name="lang"/></xsl:for-each>
            <xsl:if test="@certainty = 'uncertain'">
              <xsl:value-of select="concat($m/notes/uncertain, '. ')"/>
            </xsl:if>
            <xsl:value-of select="normalize-space(note)"/>
            <xsl:if test="not(note) and @certainty != 'uncertain'">
              <xsl:value-of select="$m/words/dash"/>
            </xsl:if>
          </cell>
          <xsl:call-template name="source-cell"/>
        </row>
      </xsl:for-each>
    </table>
  </xsl:template>

</xsl:stylesheet>
