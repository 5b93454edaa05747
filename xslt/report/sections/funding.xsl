<?xml version="1.0" encoding="UTF-8"?>
<!-- Funding: awards in full in the year they were given; shares of the year; applications. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="funding" mode="content">
    <xsl:param name="number"/>
    <xsl:param name="written"/>
    <xsl:variable name="list">
      <xsl:apply-templates select="$facts" mode="funding-indicators">
        <xsl:with-param name="want" select="'registered'"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:variable name="awards" select="$facts/award[@kind = 'award']"/>
    <xsl:variable name="shares" select="$facts/award[@kind = 'share']"/>
    <xsl:variable name="tabled" select="boolean($awards or $facts/funder)"/>
    <xsl:call-template name="indicators">
      <xsl:with-param name="id" select="'funding'"/>
      <xsl:with-param name="list" select="$list"/>
    </xsl:call-template>
    <xsl:if test="not($written or $awards or $shares or $facts/funder or $facts/application)">
      <xsl:call-template name="nothing"/>
    </xsl:if>
    <xsl:if test="not($tabled) and
                  $facts/award-total[@year = $year and (@undated &gt; 0 or @related &gt; 0)]">
      <xsl:call-template name="paragraph">
        <xsl:with-param name="words"><xsl:call-template name="uncounted-awards"/></xsl:with-param>
      </xsl:call-template>
    </xsl:if>
    <xsl:if test="$tabled">
      <section id="funders" number="{$number}.1">
        <xsl:call-template name="part-title">
          <xsl:with-param name="key" select="'funders'"/>
        </xsl:call-template>
        <xsl:if test="$facts/funder"><xsl:call-template name="funders"/></xsl:if>
        <xsl:call-template name="award-table">
          <xsl:with-param name="key" select="'awards'"/>
          <xsl:with-param name="of" select="$awards"/>
        </xsl:call-template>
      </section>
    </xsl:if>
    <xsl:if test="$shares">
      <section id="shares" number="{$number}.{1 + number($tabled)}">
        <xsl:call-template name="part-title">
          <xsl:with-param name="key" select="'shares'"/>
        </xsl:call-template>
        <xsl:call-template name="award-table">
          <xsl:with-param name="key" select="'shares'"/>
          <xsl:with-param name="of" select="$shares"/>
        </xsl:call-template>
      </section>
    </xsl:if>
    <xsl:if test="$facts/application">
      <section id="applications" number="{$number}.{1 + number($tabled) + number(boolean($shares))}">
        <xsl:call-template name="part-title">
          <xsl:with-param name="key" select="'applications'"/>
        </xsl:call-template>
        <xsl:call-template name="applications"/>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- Sums per funder, with the whole's. -->
  <xsl:template name="funders">
    <xsl:variable name="all" select="$facts/funder"/>
    <xsl:variable name="sum" select="sum($all/@this)"/>
    <xsl:call-template name="chart">
      <xsl:with-param name="key" select="'funders-chart'"/>
      <xsl:with-param name="table" select="'funders-table'"/>
      <xsl:with-param name="nodes" select="$all"/>
      <xsl:with-param name="unit" select="'NOK'"/>
    </xsl:call-template>
    <table id="funders-table">
      <xsl:call-template name="caption"><xsl:with-param name="key" select="'funders'"/></xsl:call-template>
      <xsl:call-template name="columns">
        <xsl:with-param name="of" select="'funder:text:6 awards:number:2 this:money:3 share:percent:2
                                          last:money:3'"/>
      </xsl:call-template>
      <xsl:for-each select="$all">
        <row>
          <xsl:choose>
            <xsl:when test="name">
              <xsl:call-template name="words-cell">
                <xsl:with-param name="of" select="name"/>
              </xsl:call-template>
            </xsl:when>
            <xsl:otherwise>
              <xsl:call-template name="cell">
                <xsl:with-param name="words" select="$m/words/unknown"/>
              </xsl:call-template>
            </xsl:otherwise>
          </xsl:choose>
          <xsl:call-template name="number-cell">
            <xsl:with-param name="of" select="@this-count[. &gt; 0]"/>
          </xsl:call-template>
          <xsl:call-template name="number-cell"><xsl:with-param name="of" select="@this"/></xsl:call-template>
          <xsl:call-template name="percent-cell">
            <xsl:with-param name="part" select="@this"/>
            <xsl:with-param name="whole" select="$sum"/>
          </xsl:call-template>
          <xsl:call-template name="number-cell"><xsl:with-param name="of" select="@last"/></xsl:call-template>
        </row>
      </xsl:for-each>
      <row kind="total">
        <xsl:call-template name="cell">
          <xsl:with-param name="words" select="$m/words/total"/>
        </xsl:call-template>
        <xsl:call-template name="number-cell">
          <xsl:with-param name="of" select="sum($all/@this-count)"/>
        </xsl:call-template>
        <xsl:call-template name="sum-cell"><xsl:with-param name="of" select="$all/@this"/></xsl:call-template>
        <xsl:call-template name="percent-cell">
          <xsl:with-param name="part" select="$sum"/>
          <xsl:with-param name="whole" select="$sum"/>
        </xsl:call-template>
        <xsl:call-template name="sum-cell"><xsl:with-param name="of" select="$all/@last"/></xsl:call-template>
      </row>
      <xsl:call-template name="note"><xsl:with-param name="key" select="'funders'"/></xsl:call-template>
      <xsl:apply-templates select="$facts/award-total[@year = $year]" mode="notes"/>
    </table>
  </xsl:template>

  <xsl:template name="sum-cell">
    <xsl:param name="of"/>
    <xsl:choose>
      <xsl:when test="$of">
        <xsl:variable name="sum">
          <xsl:call-template name="plain"><xsl:with-param name="value" select="sum($of)"/></xsl:call-template>
        </xsl:variable>
        <xsl:call-template name="number-cell">
          <xsl:with-param name="of" select="string($sum)"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="cell"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What the sum leaves out. -->
  <xsl:template match="award-total" mode="notes">
    <xsl:if test="@unstated &gt; 0">
      <xsl:call-template name="note">
        <xsl:with-param name="key" select="'awards-unstated'"/>
        <xsl:with-param name="n" select="@unstated"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:if test="@foreign &gt; 0">
      <xsl:call-template name="note">
        <xsl:with-param name="key" select="'awards-foreign'"/>
        <xsl:with-param name="n" select="@foreign"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:if test="@undated &gt; 0">
      <xsl:call-template name="note">
        <xsl:with-param name="key" select="'awards-undated'"/>
        <xsl:with-param name="n" select="@undated"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:if test="@related &gt; 0">
      <xsl:call-template name="note">
        <xsl:with-param name="key" select="'awards-related'"/>
        <xsl:with-param name="n" select="@related"/>
        <xsl:with-param name="a"><xsl:call-template name="related-sum"/></xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template name="related-sum">
    <xsl:call-template name="measure">
      <xsl:with-param name="value" select="concat('0', @related-sum)"/>
      <xsl:with-param name="unit" select="'NOK'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="uncounted-awards">
    <xsl:variable name="total" select="$facts/award-total[@year = $year]"/>
    <xsl:if test="$total/@undated &gt; 0">
      <xsl:call-template name="sentence">
        <xsl:with-param name="text" select="$m/notes/awards-undated"/>
        <xsl:with-param name="n" select="$total/@undated"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:if test="$total/@undated &gt; 0 and $total/@related &gt; 0"><xsl:text> </xsl:text></xsl:if>
    <xsl:for-each select="$total[@related &gt; 0]">
      <xsl:call-template name="sentence">
        <xsl:with-param name="text" select="$m/notes/awards-related"/>
        <xsl:with-param name="n" select="@related"/>
        <xsl:with-param name="a"><xsl:call-template name="related-sum"/></xsl:with-param>
      </xsl:call-template>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="award-table">
    <xsl:param name="key"/>
    <xsl:param name="of"/>
    <xsl:variable name="unsure" select="boolean($of[@certainty = 'uncertain'])"/>
    <xsl:variable name="foreign" select="boolean($of[@currency != 'NOK'])"/>
    <xsl:variable name="money">
      <xsl:call-template name="money-columns">
        <xsl:with-param name="foreign" select="$foreign"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:if test="$of">
      <table id="{$key}-table">
        <xsl:call-template name="caption"><xsl:with-param name="key" select="$key"/></xsl:call-template>
        <xsl:call-template name="columns">
          <xsl:with-param name="of" select="concat('project:text:6 funder:text:4 programme:text:4 ', $money,
                                            ' note:text:2? source:text:2')"/>
          <xsl:with-param name="unsure" select="$unsure"/>
        </xsl:call-template>
        <xsl:for-each select="$of">
          <row>
            <xsl:call-template name="row-certainty"/>
            <xsl:call-template name="words-cell">
              <xsl:with-param name="of" select="title"/>
            </xsl:call-template>
            <xsl:call-template name="words-cell">
              <xsl:with-param name="of" select="funder"/>
            </xsl:call-template>
            <xsl:call-template name="cell">
              <xsl:with-param name="words" select="normalize-space(@programme)"/>
            </xsl:call-template>
            <xsl:call-template name="number-cell">
              <xsl:with-param name="of" select="@amount"/>
            </xsl:call-template>
            <xsl:if test="$foreign">
              <xsl:call-template name="cell">
                <xsl:with-param name="words" select="string(@currency)"/>
              </xsl:call-template>
            </xsl:if>
            <xsl:call-template name="certainty-cell">
              <xsl:with-param name="unsure" select="$unsure"/>
            </xsl:call-template>
            <xsl:call-template name="source-cell"/>
          </row>
        </xsl:for-each>
        <xsl:if test="$key = 'shares'">
          <xsl:call-template name="note"><xsl:with-param name="key" select="'shares'"/></xsl:call-template>
        </xsl:if>
      </table>
    </xsl:if>
  </xsl:template>

  <!-- An amount's column says kroner, or a column beside it says what it is. -->
  <xsl:template name="money-columns">
    <xsl:param name="foreign"/>
    <xsl:if test="$foreign">amount:money:3 currency:text:2</xsl:if>
    <xsl:if test="not($foreign)">amount-nok:money:3</xsl:if>
  </xsl:template>

</xsl:stylesheet>
