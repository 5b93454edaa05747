<?xml version="1.0" encoding="UTF-8"?>
<!-- Indicators that somebody states: figures with their source, which may disagree. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <!-- Found once: to look for them passes every project. -->
  <xsl:variable name="figures" select="/facts/figure"/>
  <xsl:variable name="bibliography" select="/facts/bibliography"/>

  <!-- One that somebody states (figure elements): about the network, or
       added up from its parts. Sources that disagree make no number. -->
  <xsl:template name="figure-indicator">
    <xsl:param name="id"/>
    <xsl:param name="unit" select="'count'"/>
    <xsl:param name="want"/>
    <xsl:variable name="all" select="$figures[@indicator = $id]"/>
    <xsl:variable name="whole-this" select="$all[@year = $year and not(@of)]"/>
    <xsl:variable name="whole-last" select="$all[@year = $previous and not(@of)]"/>
    <xsl:variable name="this" select="$whole-this | $all[@year = $year and not($whole-this)]"/>
    <xsl:variable name="last" select="$whole-last | $all[@year = $previous and not($whole-last)]"/>
    <xsl:if test="($want = 'registered') = boolean($this | $last)">
      <indicator id="{$id}" unit="{$unit}">
        <xsl:call-template name="definition"><xsl:with-param name="id" select="$id"/></xsl:call-template>
        <xsl:call-template name="figure-value">
          <xsl:with-param name="of" select="$this"/>
          <xsl:with-param name="unit" select="$unit"/>
        </xsl:call-template>
        <xsl:call-template name="figure-value">
          <xsl:with-param name="year" select="$previous"/>
          <xsl:with-param name="of" select="$last"/>
          <xsl:with-param name="unit" select="$unit"/>
        </xsl:call-template>
        <xsl:call-template name="figure-sources">
          <xsl:with-param name="of" select="$this | $last"/>
        </xsl:call-template>
        <xsl:call-template name="figure-notes">
          <xsl:with-param name="of" select="$this"/>
          <xsl:with-param name="unit" select="$unit"/>
        </xsl:call-template>
        <xsl:call-template name="figure-notes">
          <xsl:with-param name="of" select="$last"/>
          <xsl:with-param name="unit" select="$unit"/>
        </xsl:call-template>
      </indicator>
    </xsl:if>
  </xsl:template>

  <!-- 'number', or 'sources' when they disagree, or 'none'. -->
  <xsl:template name="figure-verdict">
    <xsl:param name="of"/>
    <xsl:choose>
      <xsl:when test="not($of)">none</xsl:when>
      <xsl:when test="$of[contains(@value, 'e')]">sources</xsl:when>
      <xsl:when test="$of[not(@of)] and $of[@value != $of[1]/@value]">sources</xsl:when>
      <xsl:when test="$of[@of][subject = preceding-sibling::figure[@of and @indicator = $of/@indicator
                      and @year = $of/@year]/subject]">sources</xsl:when>
      <xsl:otherwise>number</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The number itself, for those who calculate with it: '' when there is none. -->
  <xsl:template name="figure-number">
    <xsl:param name="of"/>
    <xsl:variable name="verdict">
      <xsl:call-template name="figure-verdict"><xsl:with-param name="of" select="$of"/></xsl:call-template>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="$verdict = 'number' and $of[@of]">
        <xsl:call-template name="plain">
          <xsl:with-param name="value" select="sum($of/@value)"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="$verdict = 'number'"><xsl:value-of select="$of[1]/@value"/></xsl:when>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="figure-value">
    <xsl:param name="year" select="$year"/>
    <xsl:param name="of"/>
    <xsl:param name="unit"/>
    <xsl:variable name="number">
      <xsl:call-template name="figure-number"><xsl:with-param name="of" select="$of"/></xsl:call-template>
    </xsl:variable>
    <xsl:call-template name="value">
      <xsl:with-param name="of" select="$year"/>
      <xsl:with-param name="number" select="string($number)"/>
      <xsl:with-param name="unit" select="$unit"/>
      <xsl:with-param name="uncertain" select="boolean($of[@certainty = 'uncertain'])"/>
      <xsl:with-param name="words">
        <xsl:for-each select="$of">
          <xsl:if test="position() &gt; 1"> / </xsl:if>
          <xsl:call-template name="digits"><xsl:with-param name="value" select="@value"/></xsl:call-template>
        </xsl:for-each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- Each source once. -->
  <xsl:template name="figure-sources">
    <xsl:param name="of"/>
    <xsl:for-each select="$bibliography[@key = $of/@source]">
      <source key="{@key}">
        <xsl:copy-of select="@url[not(contains(., ' '))]"/>
        <xsl:call-template name="lang"/>
        <xsl:value-of select="normalize-space()"/>
      </source>
    </xsl:for-each>
    <xsl:if test="not($of)">
      <source key="database"><xsl:value-of select="$m/words/no-source"/></source>
    </xsl:if>
  </xsl:template>

  <!-- What to know of one year's figures. -->
  <xsl:template name="figure-notes">
    <xsl:param name="of"/>
    <xsl:param name="unit"/>
    <xsl:variable name="verdict">
      <xsl:call-template name="figure-verdict"><xsl:with-param name="of" select="$of"/></xsl:call-template>
    </xsl:variable>
    <xsl:variable name="told" select="string($of[1]/@year)"/>
    <xsl:variable name="pairs">
      <xsl:for-each select="$of">
        <xsl:call-template name="sentence">
          <xsl:with-param name="text" select="$m/alternatives/pair"/>
          <xsl:with-param name="a">
            <xsl:if test="$verdict = 'number'"><xsl:value-of select="normalize-space(subject)"/></xsl:if>
            <xsl:if test="$verdict != 'number'">
              <xsl:value-of select="normalize-space($bibliography[@key = current()/@source])"/>
            </xsl:if>
          </xsl:with-param>
          <xsl:with-param name="b">
            <xsl:call-template name="measure">
              <xsl:with-param name="value" select="@value"/>
              <xsl:with-param name="unit" select="$unit"/>
            </xsl:call-template>
          </xsl:with-param>
        </xsl:call-template>
        <xsl:call-template name="between"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:if test="$verdict = 'sources' or ($verdict = 'number' and $of[@of])">
      <note>
        <xsl:call-template name="sentence">
          <xsl:with-param name="text" select="$m/figures/disagree[$verdict = 'sources'] |
                                              $m/figures/from-part[$verdict = 'number' and count($of) = 1] |
                                              $m/figures/from-parts[$verdict = 'number' and count($of) &gt;
                                                  1]"/>
          <xsl:with-param name="year" select="$told"/>
          <xsl:with-param name="a">
            <xsl:if test="count($of) = 1"><xsl:value-of select="normalize-space($of/subject)"/></xsl:if>
            <xsl:if test="count($of) &gt; 1"><xsl:value-of select="$pairs"/></xsl:if>
          </xsl:with-param>
        </xsl:call-template>
      </note>
    </xsl:if>
    <xsl:for-each select="$of/note">
      <note>
        <xsl:call-template name="lang"/>
        <xsl:call-template name="sentence">
          <xsl:with-param name="text" select="$m/figures/note"/>
          <xsl:with-param name="year" select="$told"/>
          <xsl:with-param name="a" select="normalize-space()"/>
        </xsl:call-template>
      </note>
    </xsl:for-each>
    <xsl:if test="$of[@certainty = 'uncertain']">
      <note>
        <xsl:call-template name="sentence">
          <xsl:with-param name="text" select="$m/figures/uncertain"/>
          <xsl:with-param name="year" select="$told"/>
        </xsl:call-template>
      </note>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
