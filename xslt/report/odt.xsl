<?xml version="1.0" encoding="UTF-8"?>
<!--
  The report as an OpenDocument text. The result lists the parts of the file
  (src/package.h); the program zips them.
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
                xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0"
                xmlns:xlink="http://www.w3.org/1999/xlink"
                xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"
                xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">

  <xsl:include href="odf/common.xsl"/>
  <xsl:include href="odf/blocks.xsl"/>
  <xsl:include href="odf/odt-front.xsl"/>
  <xsl:include href="odf/odt-tables.xsl"/>
  <xsl:include href="odf/odt-columns.xsl"/>
  <xsl:include href="odf/odt-charts.xsl"/>
  <xsl:include href="odf/odt-styles.xsl"/>
  <xsl:include href="odf/odt-styles-more.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" indent="no" media-type="application/vnd.oasis.opendocument.text"/>

  <xsl:variable name="type" select="'application/vnd.oasis.opendocument.text'"/>

  <xsl:template match="/report">
    <package>
      <part name="mimetype" stored="yes"><xsl:value-of select="$type"/></part>
      <part name="content.xml">
        <office:document-content office:version="1.3">
          <xsl:call-template name="fonts"/>
          <office:automatic-styles>
            <xsl:call-template name="front-styles"/>
            <xsl:call-template name="table-styles"/>
            <xsl:call-template name="chart-frame-style"/>
          </office:automatic-styles>
          <office:body>
            <office:text>
              <text:sequence-decls>
                <text:sequence-decl text:name="Table" text:display-outline-level="0"/>
                <text:sequence-decl text:name="Figure" text:display-outline-level="0"/>
              </text:sequence-decls>
              <xsl:call-template name="cover"/>
              <xsl:call-template name="contents"/>
              <xsl:apply-templates select="section"/>
            </office:text>
          </office:body>
        </office:document-content>
      </part>
      <xsl:call-template name="styles"/>
      <xsl:call-template name="meta"/>
      <xsl:call-template name="settings"/>
      <xsl:for-each select="$charts">
        <xsl:call-template name="chart-parts">
          <xsl:with-param name="number" select="position()"/>
        </xsl:call-template>
      </xsl:for-each>
      <xsl:call-template name="manifest">
        <xsl:with-param name="type" select="$type"/>
        <xsl:with-param name="objects" select="$charts"/>
      </xsl:call-template>
    </package>
  </xsl:template>

  <!-- A section's number is made by the outline, so that it follows when
       sections are moved; where the report counts otherwise, it is said. -->
  <xsl:template match="section">
    <xsl:variable name="level" select="count(ancestor::section) + 1"/>
    <xsl:variable name="place" select="count(preceding-sibling::section) + 1"/>
    <xsl:variable name="number">                     <!-- the 2 of 4.2 -->
      <xsl:if test="not(contains(@number, '.'))"><xsl:value-of select="@number"/></xsl:if>
      <xsl:value-of select="substring-after(@number, '.')"/>
    </xsl:variable>
    <text:h text:style-name="Heading_20_{$level}" text:outline-level="{$level}">
      <xsl:if test="$level = 1 and $place = 1">
        <xsl:attribute name="text:style-name">first-section</xsl:attribute>
      </xsl:if>
      <xsl:if test="$number != $place">
        <xsl:attribute name="text:restart-numbering">true</xsl:attribute>
        <xsl:attribute name="text:start-value"><xsl:value-of select="$number"/></xsl:attribute>
      </xsl:if>
      <text:bookmark text:name="{@id}"/>
      <xsl:apply-templates select="title" mode="words"/>
    </text:h>
    <xsl:apply-templates select="text | nothing | indicators | table | chart | section"/>
  </xsl:template>

  <xsl:template match="nothing">
    <text:p text:style-name="Nothing"><xsl:value-of select="."/></text:p>
  </xsl:template>

  <xsl:template name="settings">
    <part name="settings.xml">
      <office:document-settings office:version="1.3">
        <office:settings>
          <config:config-item-set config:name="ooo:configuration-settings">
            <xsl:call-template name="rules"/>
          </config:config-item-set>
        </office:settings>
      </office:document-settings>
    </part>
  </xsl:template>

  <!-- Lay-out rules of today; where none are given LibreOffice takes those of old files. -->
  <xsl:template name="rules">
    <config:config-item config:name="AddParaTableSpacing" config:type="boolean">true</config:config-item>
    <config:config-item config:name="AddParaTableSpacingAtStart"
                        config:type="boolean">true</config:config-item>
    <config:config-item config:name="AddParaSpacingToTableCells"
                        config:type="boolean">true</config:config-item>
    <config:config-item config:name="AddParaLineSpacingToTableCells"
                        config:type="boolean">true</config:config-item>
    <config:config-item config:name="TabsRelativeToIndent" config:type="boolean">true</config:config-item>
    <config:config-item config:name="UseFormerLineSpacing" config:type="boolean">false</config:config-item>
    <config:config-item config:name="UseFormerObjectPositioning"
                        config:type="boolean">false</config:config-item>
    <config:config-item config:name="UseFormerTextWrapping" config:type="boolean">false</config:config-item>
    <config:config-item config:name="UseOldNumbering" config:type="boolean">false</config:config-item>
    <config:config-item config:name="IgnoreFirstLineIndentInNumbering"
                        config:type="boolean">false</config:config-item>
    <config:config-item config:name="FieldAutoUpdate" config:type="boolean">true</config:config-item>
    <config:config-item config:name="ChartAutoUpdate" config:type="boolean">true</config:config-item>
  </xsl:template>

</xsl:stylesheet>
