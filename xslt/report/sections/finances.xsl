<?xml version="1.0" encoding="UTF-8"?>
<!-- Finances: what partners paid, other income, costs, and the balance when all are known. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="finances" mode="content">
    <xsl:param name="written"/>
    <xsl:variable name="list">
      <xsl:apply-templates select="$facts" mode="finances-indicators">
        <xsl:with-param name="want" select="'registered'"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:variable name="paid" select="$facts/figure[@indicator = 'contributions' and @of]"/>
    <xsl:call-template name="indicators">
      <xsl:with-param name="id" select="'finances'"/>
      <xsl:with-param name="list" select="$list"/>
    </xsl:call-template>
    <xsl:if test="not($written) and string($list) = ''"><xsl:call-template name="nothing"/></xsl:if>
    <xsl:if test="$paid">
      <table id="contributions-table">
        <xsl:call-template name="caption">
          <xsl:with-param name="key" select="'contributions'"/>
        </xsl:call-template>
        <xsl:call-template name="columns">
          <xsl:with-param name="of" select="'partner:text:6 this:money:2 last:money:2 source:text:3'"/>
        </xsl:call-template>
        <xsl:for-each select="$paid[not(subject =
                              preceding-sibling::figure[@indicator = 'contributions']/subject)]">
          <xsl:variable name="mine" select="$paid[subject = current()/subject]"/>
          <row>
            <xsl:call-template name="words-cell">
              <xsl:with-param name="of" select="subject"/>
            </xsl:call-template>
            <xsl:call-template name="sum-cell">
              <xsl:with-param name="of" select="$mine[@year = $year]/@value"/>
            </xsl:call-template>
            <xsl:call-template name="sum-cell">
              <xsl:with-param name="of" select="$mine[@year = $previous]/@value"/>
            </xsl:call-template>
            <xsl:call-template name="source-cell"/>
          </row>
        </xsl:for-each>
        <row kind="total">
          <xsl:call-template name="cell">
            <xsl:with-param name="words" select="$m/words/total"/>
          </xsl:call-template>
          <xsl:call-template name="sum-cell">
            <xsl:with-param name="of" select="$paid[@year = $year]/@value"/>
          </xsl:call-template>
          <xsl:call-template name="sum-cell">
            <xsl:with-param name="of" select="$paid[@year = $previous]/@value"/>
          </xsl:call-template>
          <xsl:call-template name="cell"/>
        </row>
      </table>
    </xsl:if>
  </xsl:template>

  <xsl:template match="facts" mode="finances-indicators">
    <xsl:param name="want"/>
    <xsl:call-template name="money-indicator">
      <xsl:with-param name="id" select="'contributions'"/>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
    <xsl:call-template name="money-indicator">
      <xsl:with-param name="id" select="'other-income'"/>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
    <xsl:call-template name="money-indicator">
      <xsl:with-param name="id" select="'staff-cost'"/>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
    <xsl:call-template name="money-indicator">
      <xsl:with-param name="id" select="'other-costs'"/>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
    <xsl:call-template name="indicator">
      <xsl:with-param name="id" select="'balance'"/>
      <xsl:with-param name="unit" select="'NOK'"/>
      <xsl:with-param name="this"><xsl:call-template name="balance"/></xsl:with-param>
      <xsl:with-param name="last">
        <xsl:call-template name="balance"><xsl:with-param name="of" select="$previous"/></xsl:call-template>
      </xsl:with-param>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="money-indicator">
    <xsl:param name="id"/>
    <xsl:param name="want"/>
    <xsl:call-template name="figure-indicator">
      <xsl:with-param name="id" select="$id"/>
      <xsl:with-param name="unit" select="'NOK'"/>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Income less cost of a year; nothing unless each part is a number. -->
  <xsl:template name="balance">
    <xsl:param name="of" select="$year"/>
    <xsl:variable name="contributions">
      <xsl:call-template name="part-of-balance">
        <xsl:with-param name="id" select="'contributions'"/>
        <xsl:with-param name="of" select="$of"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:variable name="income">
      <xsl:call-template name="part-of-balance">
        <xsl:with-param name="id" select="'other-income'"/>
        <xsl:with-param name="of" select="$of"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:variable name="staff">
      <xsl:call-template name="part-of-balance">
        <xsl:with-param name="id" select="'staff-cost'"/>
        <xsl:with-param name="of" select="$of"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:variable name="costs">
      <xsl:call-template name="part-of-balance">
        <xsl:with-param name="id" select="'other-costs'"/>
        <xsl:with-param name="of" select="$of"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:if test="$contributions != '' and $income != '' and $staff != '' and $costs != ''">
      <xsl:call-template name="plain">
        <xsl:with-param name="value" select="$contributions + $income - $staff - $costs"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template name="part-of-balance">
    <xsl:param name="id"/>
    <xsl:param name="of"/>
    <xsl:variable name="all" select="$facts/figure[@indicator = $id and @year = $of]"/>
    <xsl:variable name="whole" select="$all[not(@of)]"/>
    <xsl:call-template name="figure-number">
      <xsl:with-param name="of" select="$whole | $all[not($whole)]"/>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
