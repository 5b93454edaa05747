<?xml version="1.0" encoding="UTF-8"?>
<!--
  The report's tables as an OpenDocument spreadsheet. The result lists the
  parts of the file (src/package.h); the program zips them.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
                xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0"
                xmlns:xlink="http://www.w3.org/1999/xlink"
                xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"
                xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">

  <xsl:include href="odf/common.xsl"/>
  <xsl:include href="odf/ods-cover.xsl"/>
  <xsl:include href="odf/ods-sheets.xsl"/>
  <xsl:include href="odf/ods-columns.xsl"/>
  <xsl:include href="odf/ods-styles.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" indent="no"
              media-type="application/vnd.oasis.opendocument.spreadsheet"/>

  <xsl:variable name="type" select="'application/vnd.oasis.opendocument.spreadsheet'"/>
  <xsl:variable name="indicators" select="/report/descendant::indicator"/>
  <!-- What has a sheet beside the first one: each table, and for all indicators their first list. -->
  <xsl:variable name="sheets" select="/report/descendant::table | $indicators[1]/.."/>

  <xsl:template match="/report">
    <package>
      <part name="mimetype" stored="yes"><xsl:value-of select="$type"/></part>
      <part name="content.xml">
        <office:document-content office:version="1.3">
          <xsl:call-template name="fonts"/>
          <office:automatic-styles>
            <xsl:call-template name="word-styles"/>
            <xsl:call-template name="sheet-styles"/>
          </office:automatic-styles>
          <office:body>
            <office:spreadsheet>
              <xsl:call-template name="cover-sheet"/>
              <xsl:apply-templates select="$sheets/self::indicators" mode="sheet"/>
              <xsl:apply-templates select="$sheets/self::table" mode="sheet"/>
              <table:database-ranges>
                <xsl:apply-templates select="$sheets" mode="filter"/>
              </table:database-ranges>
            </office:spreadsheet>
          </office:body>
        </office:document-content>
      </part>
      <xsl:call-template name="styles"/>
      <xsl:call-template name="meta"/>
      <xsl:call-template name="settings"/>
      <xsl:call-template name="manifest"><xsl:with-param name="type" select="$type"/></xsl:call-template>
    </package>
  </xsl:template>

  <!-- The first sheet is shown first; in the others the row of heads stays. -->
  <xsl:template name="settings">
    <part name="settings.xml">
      <office:document-settings office:version="1.3">
        <office:settings>
          <config:config-item-set config:name="ooo:view-settings">
            <config:config-item-map-indexed config:name="Views">
              <config:config-item-map-entry>
                <config:config-item config:name="ViewId" config:type="string">view1</config:config-item>
                <config:config-item-map-named config:name="Tables">
                  <xsl:apply-templates select="$sheets" mode="view"/>
                </config:config-item-map-named>
                <config:config-item config:name="ActiveTable" config:type="string">
                  <xsl:value-of select="$cover"/>
                </config:config-item>
              </config:config-item-map-entry>
            </config:config-item-map-indexed>
          </config:config-item-set>
        </office:settings>
      </office:document-settings>
    </part>
  </xsl:template>

  <xsl:template match="table | indicators" mode="view">
    <config:config-item-map-entry>
      <xsl:attribute name="config:name"><xsl:apply-templates select="." mode="sheet-name"/></xsl:attribute>
      <config:config-item config:name="CursorPositionX" config:type="int">0</config:config-item>
      <config:config-item config:name="CursorPositionY" config:type="int">1</config:config-item>
      <config:config-item config:name="HorizontalSplitMode" config:type="short">0</config:config-item>
      <config:config-item config:name="VerticalSplitMode" config:type="short">2</config:config-item>
      <config:config-item config:name="HorizontalSplitPosition" config:type="int">0</config:config-item>
      <config:config-item config:name="VerticalSplitPosition" config:type="int">1</config:config-item>
      <config:config-item config:name="ActiveSplitRange" config:type="short">2</config:config-item>
      <config:config-item config:name="PositionLeft" config:type="int">0</config:config-item>
      <config:config-item config:name="PositionRight" config:type="int">0</config:config-item>
      <config:config-item config:name="PositionTop" config:type="int">0</config:config-item>
      <config:config-item config:name="PositionBottom" config:type="int">1</config:config-item>
    </config:config-item-map-entry>
  </xsl:template>

</xsl:stylesheet>
