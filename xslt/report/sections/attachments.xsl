<?xml version="1.0" encoding="UTF-8"?>
<!-- Attachments: catalogue, publications, seats, other figures, what is not registered, words, sources. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:key name="source" match="source" use="@key"/>

  <!-- The number of a part of this chapter: 19.2. -->
  <xsl:template name="attachment-number">
    <xsl:param name="part"/>
    <xsl:value-of select="concat(count($m/chapters/attachments/preceding-sibling::*) + 1, '.', $part)"/>
  </xsl:template>
  <xsl:template name="unregistered-number">
    <xsl:call-template name="attachment-number"><xsl:with-param name="part" select="5"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="attachments" mode="content">
    <xsl:param name="number"/>
    <section id="catalogue" number="{$number}.1">
      <xsl:call-template name="part-title"><xsl:with-param name="key" select="'catalogue'"/></xsl:call-template>
      <xsl:if test="not($projects)"><xsl:call-template name="nothing"/></xsl:if>
      <xsl:if test="$projects"><xsl:call-template name="catalogue"/></xsl:if>
    </section>
    <section id="publication-list" number="{$number}.2">
      <xsl:call-template name="part-title"><xsl:with-param name="key" select="'publication-list'"/></xsl:call-template>
      <xsl:if test="not($facts/publication)"><xsl:call-template name="nothing"/></xsl:if>
      <xsl:if test="$facts/publication"><xsl:call-template name="publication-table"/></xsl:if>
    </section>
    <section id="members" number="{$number}.3">
      <xsl:call-template name="part-title"><xsl:with-param name="key" select="'members'"/></xsl:call-template>
      <xsl:if test="not($facts/body/seat)"><xsl:call-template name="nothing"/></xsl:if>
      <xsl:if test="$facts/body/seat"><xsl:call-template name="seats"/></xsl:if>
    </section>
    <section id="other-figures" number="{$number}.4">
      <xsl:call-template name="part-title"><xsl:with-param name="key" select="'other-figures'"/></xsl:call-template>
      <xsl:if test="not($facts/other-figure)"><xsl:call-template name="nothing"/></xsl:if>
      <xsl:if test="$facts/other-figure"><xsl:call-template name="other-figures"/></xsl:if>
    </section>
    <section id="unregistered" number="{$number}.5">
      <xsl:call-template name="part-title"><xsl:with-param name="key" select="'unregistered'"/></xsl:call-template>
      <xsl:call-template name="unregistered"/>
    </section>
    <section id="glossary" number="{$number}.6">
      <xsl:call-template name="part-title"><xsl:with-param name="key" select="'glossary'"/></xsl:call-template>
      <table id="glossary-table">
        <xsl:call-template name="caption"><xsl:with-param name="key" select="'glossary'"/></xsl:call-template>
        <xsl:call-template name="columns"><xsl:with-param name="of" select="'term:text:3 meaning:text:8'"/></xsl:call-template>
        <xsl:for-each select="$m/glossary/item">
          <row><cell><xsl:value-of select="term"/></cell><cell><xsl:value-of select="meaning"/></cell></row>
        </xsl:for-each>
      </table>
    </section>
    <section id="sources" number="{$number}.7">
      <xsl:call-template name="part-title"><xsl:with-param name="key" select="'sources'"/></xsl:call-template>
      <xsl:for-each select="$facts"><xsl:call-template name="sources"/></xsl:for-each>
    </section>
  </xsl:template>

  <xsl:template name="catalogue">
    <table id="catalogue-table">
      <xsl:call-template name="caption"><xsl:with-param name="key" select="'catalogue'"/></xsl:call-template>
      <xsl:call-template name="columns">
        <xsl:with-param name="of" select="'project:text:6 kind:text:3 partners:text:7 themes:text:4 funding:text:6'"/>
      </xsl:call-template>
      <xsl:for-each select="$projects">
        <row>
          <xsl:call-template name="words-cell"><xsl:with-param name="of" select="title"/></xsl:call-template>
          <xsl:call-template name="cell"><xsl:with-param name="words" select="$m/project-types/*[name() = current()/@type]"/></xsl:call-template>
          <xsl:call-template name="names-cell"><xsl:with-param name="of" select="partner"/></xsl:call-template>
          <cell>
            <xsl:for-each select="theme">
              <xsl:if test="position() &gt; 1">; </xsl:if>
              <xsl:value-of select="normalize-space()"/>
            </xsl:for-each>
            <xsl:if test="not(theme)"><xsl:value-of select="$m/words/dash"/></xsl:if>
          </cell>
          <xsl:call-template name="cell">
            <xsl:with-param name="words">
              <xsl:for-each select="funding">
                <xsl:if test="position() &gt; 1">; </xsl:if>
                <xsl:apply-templates select="." mode="funding-words"/>
              </xsl:for-each>
            </xsl:with-param>
          </xsl:call-template>
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
    <xsl:if test="@certainty = 'uncertain'"><xsl:value-of select="concat(', ', translate($m/notes/uncertain, 'UO', 'uo'))"/></xsl:if>
    <xsl:text>)</xsl:text>
  </xsl:template>

  <xsl:template name="seats">
    <xsl:variable name="unsure" select="boolean($facts/body/seat[@certainty = 'uncertain'])"/>
    <table id="members-table">
      <xsl:call-template name="caption"><xsl:with-param name="key" select="'members'"/></xsl:call-template>
      <xsl:call-template name="columns">
        <xsl:with-param name="of" select="'body:text:4 seat:text:6 organization:text:4 period:text:3 note:text:2? source:text:2'"/><xsl:with-param name="unsure" select="$unsure"/>
      </xsl:call-template>
      <xsl:for-each select="$facts/body/seat">
        <row>
          <xsl:call-template name="row-certainty"/>
          <xsl:call-template name="words-cell"><xsl:with-param name="of" select="../name"/></xsl:call-template>
          <xsl:call-template name="words-cell"><xsl:with-param name="of" select="role"/></xsl:call-template>
          <xsl:call-template name="words-cell"><xsl:with-param name="of" select="organization"/></xsl:call-template>
          <xsl:call-template name="cell"><xsl:with-param name="words"><xsl:call-template name="period-words"/></xsl:with-param></xsl:call-template>
          <xsl:call-template name="certainty-cell"><xsl:with-param name="unsure" select="$unsure"/></xsl:call-template>
          <xsl:call-template name="source-cell"/>
        </row>
      </xsl:for-each>
    </table>
  </xsl:template>

  <xsl:template name="other-figures">
    <table id="other-figures-table">
      <xsl:call-template name="caption"><xsl:with-param name="key" select="'other-figures'"/></xsl:call-template>
      <xsl:call-template name="columns">
        <xsl:with-param name="of" select="'name:text:5 figure:text:4 value:number:2 unit:text:2 note:text:5 source:text:2'"/>
      </xsl:call-template>
      <xsl:for-each select="$facts/other-figure">
        <row>
          <xsl:call-template name="row-certainty"/>
          <xsl:call-template name="words-cell"><xsl:with-param name="of" select="label"/></xsl:call-template>
          <xsl:choose>
            <xsl:when test="subject"><xsl:call-template name="words-cell"><xsl:with-param name="of" select="subject"/></xsl:call-template></xsl:when>
            <xsl:otherwise><xsl:call-template name="cell"><xsl:with-param name="words" select="$m/words/network"/></xsl:call-template></xsl:otherwise>
          </xsl:choose>
          <xsl:call-template name="number-cell"><xsl:with-param name="of" select="@value"/></xsl:call-template>
          <xsl:call-template name="cell"><xsl:with-param name="words" select="$m/units/*[name() = current()/@unit]"/></xsl:call-template>
          <cell>
            <xsl:for-each select="note"><xsl:call-template name="lang"/></xsl:for-each>
            <xsl:if test="@certainty = 'uncertain'"><xsl:value-of select="concat($m/notes/uncertain, '. ')"/></xsl:if>
            <xsl:value-of select="normalize-space(note)"/>
            <xsl:if test="not(note) and @certainty != 'uncertain'"><xsl:value-of select="$m/words/dash"/></xsl:if>
          </cell>
          <xsl:call-template name="source-cell"/>
        </row>
      </xsl:for-each>
    </table>
  </xsl:template>

  <!-- Every indicator that has a number for neither year. -->
  <xsl:template name="unregistered">
    <xsl:variable name="list">
      <xsl:for-each select="$facts">
        <xsl:apply-templates select="." mode="key-indicators"><xsl:with-param name="want" select="'missing'"/></xsl:apply-templates>
        <xsl:apply-templates select="." mode="projects-indicators"><xsl:with-param name="want" select="'missing'"/></xsl:apply-templates>
        <xsl:apply-templates select="." mode="funding-indicators"><xsl:with-param name="want" select="'missing'"/></xsl:apply-templates>
        <xsl:apply-templates select="." mode="enquiries-indicators"><xsl:with-param name="want" select="'missing'"/></xsl:apply-templates>
        <xsl:apply-templates select="." mode="education-indicators"><xsl:with-param name="want" select="'missing'"/></xsl:apply-templates>
        <xsl:apply-templates select="." mode="knowledge-indicators"><xsl:with-param name="want" select="'missing'"/></xsl:apply-templates>
        <xsl:apply-templates select="." mode="events-indicators"><xsl:with-param name="want" select="'missing'"/></xsl:apply-templates>
        <xsl:apply-templates select="." mode="publications-indicators"><xsl:with-param name="want" select="'missing'"/></xsl:apply-templates>
        <xsl:apply-templates select="." mode="dissemination-indicators"><xsl:with-param name="want" select="'missing'"/></xsl:apply-templates>
        <xsl:apply-templates select="." mode="finances-indicators"><xsl:with-param name="want" select="'missing'"/></xsl:apply-templates>
        <xsl:apply-templates select="." mode="governance-indicators"><xsl:with-param name="want" select="'missing'"/></xsl:apply-templates>
      </xsl:for-each>
    </xsl:variable>
    <xsl:if test="string($list) != ''">
      <xsl:call-template name="paragraph">
        <xsl:with-param name="words"><xsl:call-template name="sentence"><xsl:with-param name="text" select="$m/sentences/unregistered"/></xsl:call-template></xsl:with-param>
      </xsl:call-template>
    </xsl:if>
    <xsl:if test="string($list) = ''">
      <xsl:call-template name="nothing"><xsl:with-param name="key" select="'unregistered'"/></xsl:call-template>
    </xsl:if>
    <xsl:call-template name="indicators">
      <xsl:with-param name="id" select="'unregistered'"/>
      <xsl:with-param name="caption" select="'unregistered'"/>
      <xsl:with-param name="list" select="$list"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Every source that the report rests on. Called in the facts, for the key. -->
  <xsl:template name="sources">
    <xsl:variable name="used" select="bibliography[key('source', @key)]"/>
    <xsl:if test="not($used)"><xsl:call-template name="nothing"><xsl:with-param name="key" select="'sources'"/></xsl:call-template></xsl:if>
    <xsl:if test="$used">
      <table id="sources-table">
        <xsl:call-template name="caption"><xsl:with-param name="key" select="'sources'"/></xsl:call-template>
        <xsl:call-template name="columns"><xsl:with-param name="of" select="'short:text:2 source:text:8 read:date:3'"/></xsl:call-template>
        <xsl:for-each select="$used">
          <row>
            <xsl:call-template name="cell"><xsl:with-param name="words" select="normalize-space(@key)"/></xsl:call-template>
            <cell>
              <xsl:call-template name="href"/>
              <xsl:value-of select="normalize-space()"/>
            </cell>
            <xsl:call-template name="date-cell"><xsl:with-param name="of" select="@retrieved"/></xsl:call-template>
          </row>
        </xsl:for-each>
        <xsl:call-template name="note"><xsl:with-param name="key" select="'sources'"/></xsl:call-template>
      </table>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
