<?xml version="1.0" encoding="UTF-8"?>
<!-- Enquiries handled: by type, origin and theme, with outcome and time. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="enquiries" mode="content">
    <xsl:param name="written"/>
    <xsl:variable name="list">
      <xsl:apply-templates select="$facts" mode="enquiries-indicators">
        <xsl:with-param name="want" select="'registered'"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:variable name="totals" select="$facts/enquiry-total[@year = $year]"/>
    <xsl:variable name="any" select="$facts/enquiry-total[@received + @accepted + @declined + @withdrawn &gt;
                                     0]"/>
    <xsl:call-template name="indicators">
      <xsl:with-param name="id" select="'enquiries'"/>
      <xsl:with-param name="list" select="$list"/>
    </xsl:call-template>
    <xsl:if test="not($written or $any)"><xsl:call-template name="nothing"/></xsl:if>
    <xsl:if test="$any">
      <xsl:call-template name="chart">
        <xsl:with-param name="key" select="'enquiries-type-chart'"/>
        <xsl:with-param name="table" select="'enquiries-type-table'"/>
        <xsl:with-param name="nodes" select="$totals[@type]"/>
        <xsl:with-param name="by" select="'received'"/>
      </xsl:call-template>
      <table id="enquiries-type-table">
        <xsl:call-template name="caption">
          <xsl:with-param name="key" select="'enquiries-type'"/>
        </xsl:call-template>
        <xsl:call-template name="columns">
          <xsl:with-param name="of" select="'kind:text:3 received:number:2 received-last:number:2
                                            accepted:number:2 declined:number:2 withdrawn:number:2
                                            open:number:2 days:number:2'"/>
        </xsl:call-template>
        <xsl:apply-templates select="$totals[@type]" mode="row"/>
        <xsl:apply-templates select="$totals[not(@type)]" mode="row"/>
      </table>
      <xsl:if test="$facts/enquiry-origin">
        <table id="enquiries-origin-table">
          <xsl:call-template name="caption">
            <xsl:with-param name="key" select="'enquiries-origin'"/>
          </xsl:call-template>
          <xsl:call-template name="columns">
            <xsl:with-param name="of" select="'origin:text:6 this:number:1 last:number:1'"/>
          </xsl:call-template>
          <xsl:for-each select="$facts/enquiry-origin">
            <row>
              <xsl:call-template name="cell">
                <xsl:with-param name="words" select="$m/origins/*[name() = current()/@origin]"/>
              </xsl:call-template>
              <xsl:call-template name="number-cell">
                <xsl:with-param name="of" select="@this"/>
              </xsl:call-template>
              <xsl:call-template name="number-cell">
                <xsl:with-param name="of" select="@last"/>
              </xsl:call-template>
            </row>
          </xsl:for-each>
        </table>
      </xsl:if>
      <xsl:if test="$facts/enquiry-theme">
        <xsl:call-template name="two-years-table">
          <xsl:with-param name="key" select="'enquiries-theme'"/>
          <xsl:with-param name="column" select="'theme'"/>
          <xsl:with-param name="of" select="$facts/enquiry-theme"/>
        </xsl:call-template>
      </xsl:if>
    </xsl:if>
  </xsl:template>

  <xsl:template match="enquiry-total" mode="row">
    <row>
      <xsl:if test="not(@type)"><xsl:attribute name="kind">total</xsl:attribute></xsl:if>
      <xsl:call-template name="cell">
        <xsl:with-param name="words"><xsl:apply-templates select="." mode="label"/></xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="number-cell"><xsl:with-param name="of" select="@received"/></xsl:call-template>
      <xsl:call-template name="number-cell">
        <xsl:with-param name="of" select="$facts/enquiry-total[@year = $previous and string(@type) =
                                          string(current()/@type)]/@received"/>
      </xsl:call-template>
      <xsl:call-template name="number-cell"><xsl:with-param name="of" select="@accepted"/></xsl:call-template>
      <xsl:call-template name="number-cell"><xsl:with-param name="of" select="@declined"/></xsl:call-template>
      <xsl:call-template name="number-cell">
        <xsl:with-param name="of" select="@withdrawn"/>
      </xsl:call-template>
      <xsl:call-template name="number-cell"><xsl:with-param name="of" select="@open"/></xsl:call-template>
      <xsl:call-template name="number-cell"><xsl:with-param name="of" select="@median"/></xsl:call-template>
    </row>
  </xsl:template>

  <xsl:template match="facts" mode="enquiries-indicators">
    <xsl:param name="want"/>
    <xsl:variable name="this" select="enquiry-total[not(@type) and @year = $year and @received + @accepted +
                                      @declined &gt; 0]"/>
    <xsl:variable name="last" select="enquiry-total[not(@type) and @year = $previous and @received +
                                      @accepted + @declined &gt; 0]"/>
    <xsl:call-template name="indicator">
      <xsl:with-param name="id" select="'enquiries-accepted'"/>
      <xsl:with-param name="this" select="$this/@accepted"/>
      <xsl:with-param name="last" select="$last/@accepted"/>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
    <xsl:call-template name="indicator">
      <xsl:with-param name="id" select="'enquiries-declined'"/>
      <xsl:with-param name="this" select="$this/@declined"/>
      <xsl:with-param name="last" select="$last/@declined"/>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
    <xsl:call-template name="indicator">
      <xsl:with-param name="id" select="'enquiries-days'"/>
      <xsl:with-param name="unit" select="'days'"/>
      <xsl:with-param name="this" select="$this/@median"/>
      <xsl:with-param name="last" select="$last/@median"/>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
