<?xml version="1.0" encoding="UTF-8"?>
<!--
  The figures of the annual report as an Office Open XML workbook: the parts of
  its package, which src/package.c puts into an archive. Sheets: cover,
  indicators, each table, charts. Text is always an inline string; nothing here
  makes a formula.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">


  <xsl:include href="ooxml/common.xsl"/>
  <xsl:include href="ooxml/chart.xsl"/>
  <xsl:include href="ooxml/xlsx-package.xsl"/>
  <xsl:include href="ooxml/xlsx-workbook.xsl"/>
  <xsl:include href="ooxml/xlsx-styles.xsl"/>
  <xsl:include href="ooxml/xlsx-cells.xsl"/>
  <xsl:include href="ooxml/xlsx-cover.xsl"/>
  <xsl:include href="ooxml/xlsx-tables.xsl"/>
  <xsl:include href="ooxml/xlsx-indicators.xsl"/>
  <xsl:include href="ooxml/xlsx-charts.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" indent="no"
              media-type="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>

  <xsl:variable name="table-sheets" select="$tables[self::table]"/>
  <!-- How many sheets stand before those of the tables, and in all. -->
  <xsl:variable name="before-tables" select="1 + number(boolean($indicators))"/>
  <xsl:variable name="sheets" select="$before-tables + count($table-sheets) + number(boolean($charts))"/>

  <xsl:template match="/report">
    <package>
      <xsl:call-template name="content-types"/>
      <xsl:call-template name="package-relations"><xsl:with-param name="main" select="'xl/workbook.xml'"/></xsl:call-template>
      <xsl:call-template name="core-properties"/>
      <part name="xl/workbook.xml"><xsl:call-template name="workbook"/></part>
      <xsl:call-template name="workbook-relations"/>
      <part name="xl/styles.xml"><xsl:call-template name="styles"/></part>
      <part name="xl/worksheets/sheet1.xml"><xsl:call-template name="cover-sheet"/></part>
      <xsl:if test="$indicators">
        <part name="xl/worksheets/sheet2.xml"><xsl:call-template name="indicators-sheet"/></part>
        <xsl:call-template name="indicators-relations"/>
        <part name="xl/tables/table0.xml"><xsl:call-template name="indicators-part"/></part>
      </xsl:if>
      <xsl:for-each select="$table-sheets">
        <part name="xl/worksheets/sheet{position() + $before-tables}.xml"><xsl:apply-templates select="." mode="sheet"/></part>
        <xsl:call-template name="table-relations"><xsl:with-param name="place" select="position()"/></xsl:call-template>
        <part name="xl/tables/table{position()}.xml"><xsl:apply-templates select="." mode="table-part"/></part>
      </xsl:for-each>
      <xsl:if test="$charts"><xsl:call-template name="chart-parts"/></xsl:if>
    </package>
  </xsl:template>

</xsl:stylesheet>
