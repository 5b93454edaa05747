<?xml version="1.0" encoding="UTF-8"?>
<!--
  Charts of the text document: embedded chart documents that hold their data.
  One colour and the value at each bar, so that nothing is lost in grey; no
  axis of values and no grid, since the values stand there.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
                xmlns:chart="urn:oasis:names:tc:opendocument:xmlns:chart:1.0"
                xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
                xmlns:xlink="http://www.w3.org/1999/xlink">

  <!-- Where it stands in the text, with its caption under it. -->
  <xsl:template match="chart">
    <xsl:variable name="number"><xsl:apply-templates select="." mode="number"/></xsl:variable>
    <text:p text:style-name="Figure_20_frame">
      <draw:frame draw:name="{key('word', 'figure')} {$number}" draw:style-name="chart"
                  text:anchor-type="as-char" svg:width="{$width}cm">
        <xsl:attribute name="svg:height"><xsl:call-template name="chart-height"/></xsl:attribute>
        <draw:object xlink:href="./Object {$number}" xlink:type="simple" xlink:show="embed"
                     xlink:actuate="onLoad"/>
        <svg:title><xsl:value-of select="caption"/></svg:title>
        <svg:desc><xsl:value-of select="alternative"/></svg:desc>
      </draw:frame>
    </text:p>
    <text:p text:style-name="Figure">
      <xsl:if test="following-sibling::*[1][self::table]">
        <xsl:attribute name="text:style-name">figure-of-table</xsl:attribute>
      </xsl:if>
      <xsl:call-template name="caption">
        <xsl:with-param name="word" select="key('word', 'figure')"/>
        <xsl:with-param name="sequence" select="'Figure'"/>
      </xsl:call-template>
    </text:p>
  </xsl:template>

  <!-- A page at most, however many bars. -->
  <xsl:template name="chart-height">
    <xsl:variable name="height" select="0.8 + 0.75 * count(bar)"/>
    <xsl:choose>
      <xsl:when test="$height &gt; 20">20cm</xsl:when>
      <xsl:otherwise><xsl:value-of select="concat($height, 'cm')"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="chart-frame-style">
    <style:style style:name="figure-of-table" style:family="paragraph" style:parent-style-name="Figure">
      <style:paragraph-properties fo:keep-with-next="always"/>
    </style:style>
    <style:style style:name="chart" style:family="graphic">
      <style:graphic-properties style:vertical-pos="top" style:vertical-rel="baseline" fo:border="none"
                                fo:padding="0cm" draw:stroke="none" draw:fill="none"/>
    </style:style>
  </xsl:template>

  <!-- The chart document itself; context: the chart. -->
  <xsl:template name="chart-parts">
    <xsl:param name="number"/>
    <part name="Object {$number}/content.xml">
      <office:document-content office:version="1.3">
        <office:automatic-styles><xsl:call-template name="chart-styles"/></office:automatic-styles>
        <office:body><office:chart><xsl:call-template name="chart-body"/></office:chart></office:body>
      </office:document-content>
    </part>
    <part name="Object {$number}/styles.xml">
      <office:document-styles office:version="1.3">
        <office:styles>
          <style:default-style style:family="chart">
            <style:text-properties style:font-family-generic="swiss"
                                   fo:font-family="'Liberation Sans', Arial, Helvetica">
              <xsl:call-template name="language"/>
            </style:text-properties>
          </style:default-style>
        </office:styles>
      </office:document-styles>
    </part>
  </xsl:template>

  <xsl:template name="chart-styles">
    <xsl:variable name="unit">
      <xsl:call-template name="unit-of"><xsl:with-param name="text" select="string(bar)"/></xsl:call-template>
    </xsl:variable>
    <number:number-style style:name="value">
      <xsl:call-template name="number-language"/>
      <number:number number:decimal-places="{number(boolean(bar[contains(@number, '.')]))}"
                     number:min-integer-digits="1" number:grouping="true"/>
      <xsl:if test="$unit != ''">
        <number:text><xsl:value-of select="concat('&#160;', $unit)"/></number:text>
      </xsl:if>
    </number:number-style>
    <style:style style:name="chart" style:family="chart">
      <style:graphic-properties draw:stroke="none" draw:fill="none"/>
    </style:style>
    <style:style style:name="plot" style:family="chart">
      <style:chart-properties chart:vertical="true" chart:gap-width="45" chart:overlap="0"/>
      <style:graphic-properties draw:stroke="none" draw:fill="none"/>
    </style:style>
    <!-- The first bar is the uppermost. -->
    <style:style style:name="labels" style:family="chart">
      <style:chart-properties chart:display-label="true" chart:reverse-direction="true"
                              chart:tick-marks-major-inner="false" chart:tick-marks-major-outer="false"
                              chart:axis-position="0" text:line-break="true"/>
      <style:graphic-properties draw:stroke="solid" svg:stroke-width="0.02cm" svg:stroke-color="{$muted}"/>
      <style:text-properties fo:font-size="9pt" fo:color="{$ink}"/>
    </style:style>
    <style:style style:name="values" style:family="chart" style:data-style-name="value">
      <style:chart-properties chart:display-label="false" chart:minimum="0"
                              chart:link-data-style-to-source="false" chart:tick-marks-major-inner="false"
                              chart:tick-marks-major-outer="false"/>
      <style:graphic-properties draw:stroke="none"/>
    </style:style>
    <style:style style:name="bars" style:family="chart" style:data-style-name="value">
      <style:chart-properties chart:data-label-number="value" chart:data-label-text="false"
                              chart:label-position="outside" chart:link-data-style-to-source="false"/>
      <style:graphic-properties draw:stroke="none" draw:fill="solid" draw:fill-color="{$deep}"/>
      <style:text-properties fo:font-size="9pt" fo:color="{$ink}"/>
    </style:style>
    <style:style style:name="wall" style:family="chart">
      <style:graphic-properties draw:stroke="none" draw:fill="none"/>
    </style:style>
  </xsl:template>

  <xsl:template name="chart-body">
    <xsl:variable name="last" select="count(bar) + 1"/>
    <chart:chart chart:class="chart:bar" chart:style-name="chart" svg:width="{$width}cm">
      <xsl:attribute name="svg:height"><xsl:call-template name="chart-height"/></xsl:attribute>
      <chart:plot-area chart:style-name="plot" chart:data-source-has-labels="both"
                       table:cell-range-address="local-table.A1:local-table.B{$last}">
        <chart:axis chart:dimension="x" chart:name="primary-x" chart:style-name="labels">
          <chart:categories table:cell-range-address="local-table.A2:local-table.A{$last}"/>
        </chart:axis>
        <chart:axis chart:dimension="y" chart:name="primary-y" chart:style-name="values"/>
        <chart:series chart:style-name="bars" chart:class="chart:bar"
                      chart:values-cell-range-address="local-table.B2:local-table.B{$last}"
                      chart:label-cell-address="local-table.B1">
          <chart:data-point chart:repeated="{count(bar)}"/>
        </chart:series>
        <chart:wall chart:style-name="wall"/>
      </chart:plot-area>
      <table:table table:name="local-table">
        <table:table-header-columns><table:table-column/></table:table-header-columns>
        <table:table-columns><table:table-column/></table:table-columns>
        <table:table-header-rows>
          <table:table-row>
            <table:table-cell><text:p/></table:table-cell>
            <table:table-cell office:value-type="string">
              <text:p><xsl:value-of select="caption"/></text:p>
            </table:table-cell>
          </table:table-row>
        </table:table-header-rows>
        <table:table-rows>
          <xsl:for-each select="bar">
            <table:table-row>
              <table:table-cell office:value-type="string">
                <text:p>
                  <xsl:call-template name="short">
                    <xsl:with-param name="text" select="@label"/>
                    <xsl:with-param name="length" select="70"/>
                  </xsl:call-template>
                </text:p>
              </table:table-cell>
              <table:table-cell office:value-type="float" office:value="{@number}">
                <text:p><xsl:value-of select="@number"/></text:p>
              </table:table-cell>
            </table:table-row>
          </xsl:for-each>
        </table:table-rows>
      </table:table>
    </chart:chart>
  </xsl:template>

</xsl:stylesheet>
