<?xml version="1.0" encoding="UTF-8"?>
<!-- Attachments: catalogue, publications, seats, other figures, what is not registered, words, sources. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <!-- What has a source. Of a project, of which there may be thousands, only a result has one. -->
  <xsl:key name="source" match="*[@source][not(ancestor::project)]" use="@source"/>
  <xsl:key name="source" match="/facts/project/result[@source]" use="@source"/>

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
      <xsl:call-template name="part-title">
        <xsl:with-param name="key" select="'catalogue'"/>
      </xsl:call-template>
      <xsl:if test="not($projects)"><xsl:call-template name="nothing"/></xsl:if>
      <xsl:if test="$projects"><xsl:call-template name="catalogue"/></xsl:if>
    </section>
    <section id="publication-list" number="{$number}.2">
      <xsl:call-template name="part-title">
        <xsl:with-param name="key" select="'publication-list'"/>
      </xsl:call-template>
      <xsl:if test="not($facts/publication)"><xsl:call-template name="nothing"/></xsl:if>
      <xsl:if test="$facts/publication"><xsl:call-template name="publication-table"/></xsl:if>
    </section>
    <section id="members" number="{$number}.3">
      <xsl:call-template name="part-title"><xsl:with-param name="key" select="'members'"/></xsl:call-template>
      <xsl:if test="not($facts/body/seat)"><xsl:call-template name="nothing"/></xsl:if>
      <xsl:if test="$facts/body/seat"><xsl:call-template name="seats"/></xsl:if>
    </section>
    <section id="other-figures" number="{$number}.4">
      <xsl:call-template name="part-title">
        <xsl:with-param name="key" select="'other-figures'"/>
      </xsl:call-template>
      <xsl:if test="not($facts/other-figure)"><xsl:call-template name="nothing"/></xsl:if>
      <xsl:if test="$facts/other-figure"><xsl:call-template name="other-figures"/></xsl:if>
    </section>
    <section id="unregistered" number="{$number}.5">
      <xsl:call-template name="part-title">
        <xsl:with-param name="key" select="'unregistered'"/>
      </xsl:call-template>
      <xsl:call-template name="unregistered"/>
    </section>
    <section id="glossary" number="{$number}.6">
      <xsl:call-template name="part-title">
        <xsl:with-param name="key" select="'glossary'"/>
      </xsl:call-template>
      <table id="glossary-table">
        <xsl:call-template name="caption"><xsl:with-param name="key" select="'glossary'"/></xsl:call-template>
        <xsl:call-template name="columns">
          <xsl:with-param name="of" select="'term:text:3 meaning:text:8'"/>
        </xsl:call-template>
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

  <!-- Every indicator that has a number for neither year. -->
  <xsl:template name="unregistered">
    <xsl:variable name="list">
      <xsl:for-each select="$facts">
        <xsl:apply-templates select="." mode="key-indicators">
          <xsl:with-param name="want" select="'missing'"/>
        </xsl:apply-templates>
        <xsl:apply-templates select="." mode="projects-indicators">
          <xsl:with-param name="want" select="'missing'"/>
        </xsl:apply-templates>
        <xsl:apply-templates select="." mode="funding-indicators">
          <xsl:with-param name="want" select="'missing'"/>
        </xsl:apply-templates>
        <xsl:apply-templates select="." mode="enquiries-indicators">
          <xsl:with-param name="want" select="'missing'"/>
        </xsl:apply-templates>
        <xsl:apply-templates select="." mode="education-indicators">
          <xsl:with-param name="want" select="'missing'"/>
        </xsl:apply-templates>
        <xsl:apply-templates select="." mode="knowledge-indicators">
          <xsl:with-param name="want" select="'missing'"/>
        </xsl:apply-templates>
        <xsl:apply-templates select="." mode="events-indicators">
          <xsl:with-param name="want" select="'missing'"/>
        </xsl:apply-templates>
        <xsl:apply-templates select="." mode="publications-indicators">
          <xsl:with-param name="want" select="'missing'"/>
        </xsl:apply-templates>
        <xsl:apply-templates select="." mode="dissemination-indicators">
          <xsl:with-param name="want" select="'missing'"/>
        </xsl:apply-templates>
        <xsl:apply-templates select="." mode="finances-indicators">
          <xsl:with-param name="want" select="'missing'"/>
        </xsl:apply-templates>
        <xsl:apply-templates select="." mode="governance-indicators">
          <xsl:with-param name="want" select="'missing'"/>
        </xsl:apply-templates>
      </xsl:for-each>
    </xsl:variable>
    <xsl:if test="string($list) != ''">
      <xsl:call-template name="paragraph">
        <xsl:with-param name="words">
          <xsl:call-template name="sentence">
            <xsl:with-param name="text" select="$m/sentences/unregistered"/>
          </xsl:call-template>
        </xsl:with-param>
      </xsl:call-template>
    </xsl:if>
    <xsl:if test="string($list) = ''">
      <xsl:call-template name="nothing">
        <xsl:with-param name="key" select="'unregistered'"/>
      </xsl:call-template>
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
    <xsl:if test="not($used)">
      <xsl:call-template name="nothing"><xsl:with-param name="key" select="'sources'"/></xsl:call-template>
    </xsl:if>
    <xsl:if test="$used">
      <table id="sources-table">
        <xsl:call-template name="caption"><xsl:with-param name="key" select="'sources'"/></xsl:call-template>
        <xsl:call-template name="columns">
          <xsl:with-param name="of" select="'short:text:2 source:text:8 read:date:3'"/>
        </xsl:call-template>
        <xsl:for-each select="$used">
          <row>
            <xsl:call-template name="cell">
              <xsl:with-param name="words" select="normalize-space(@key)"/>
            </xsl:call-template>
            <cell>
              <xsl:call-template name="href"/>
              <xsl:call-template name="lang"/>
              <xsl:value-of select="normalize-space()"/>
            </cell>
            <xsl:call-template name="date-cell">
              <xsl:with-param name="of" select="@retrieved"/>
            </xsl:call-template>
          </row>
        </xsl:for-each>
        <xsl:call-template name="note"><xsl:with-param name="key" select="'sources'"/></xsl:call-template>
      </table>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
