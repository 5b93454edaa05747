<?xml version="1.0" encoding="UTF-8"?>
<!--
  The annual report as an Office Open XML text document: the parts of its
  package, which src/package.c puts into an archive. Word is strict: elements
  stand in the order of ECMA-376's schemas, every part has a type, and content
  types and relationships use no prefix.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                exclude-result-prefixes="w r">

  <xsl:include href="ooxml/common.xsl"/>
  <xsl:include href="placed.xsl"/>
  <xsl:include href="ooxml/chart.xsl"/>
  <xsl:include href="ooxml/docx-styles.xsl"/>
  <xsl:include href="ooxml/docx-styles-layout.xsl"/>
  <xsl:include href="ooxml/docx-settings.xsl"/>
  <xsl:include href="ooxml/docx-front.xsl"/>
  <xsl:include href="ooxml/docx-panel.xsl"/>
  <xsl:include href="ooxml/docx-text.xsl"/>
  <xsl:include href="ooxml/docx-tables.xsl"/>
  <xsl:include href="ooxml/docx-widths.xsl"/>
  <xsl:include href="ooxml/docx-pages.xsl"/>
  <xsl:include href="ooxml/docx-indicators.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" indent="no"
              media-type="application/vnd.openxmlformats-officedocument.wordprocessingml.document"/>

  <!-- 17 cm, in twentieths of a point. -->
  <xsl:variable name="text-width" select="9638"/>

  <xsl:template match="/report">
    <package>
      <xsl:call-template name="content-types"/>
      <xsl:call-template name="package-relations"><xsl:with-param name="main" select="'word/document.xml'"/></xsl:call-template>
      <xsl:call-template name="core-properties"/>
      <part name="word/document.xml">
        <w:document>
          <w:body>
            <xsl:call-template name="cover"/>
            <xsl:call-template name="contents"/>
            <xsl:apply-templates select="section"/>
            <w:sectPr>
              <w:headerReference w:type="default" r:id="rIdHeader"/>
              <w:footerReference w:type="default" r:id="rIdFooter"/>
              <xsl:call-template name="page"/>
            </w:sectPr>
          </w:body>
        </w:document>
      </part>
      <xsl:call-template name="document-relations"/>
      <xsl:call-template name="styles"/>
      <xsl:call-template name="settings"/>
      <xsl:call-template name="font-table"/>
      <xsl:call-template name="numbering"/>
      <xsl:call-template name="header-and-footer"/>
      <xsl:call-template name="cover-header"/>
      <xsl:for-each select="$charts">
        <part name="word/charts/chart{position()}.xml"><xsl:apply-templates select="." mode="chart-part"/></part>
      </xsl:for-each>
    </package>
  </xsl:template>

  <xsl:template match="section">
    <w:p>
      <w:pPr>
        <w:pStyle w:val="Heading{count(ancestor-or-self::section)}"/>
        <xsl:variable name="begins"><xsl:apply-templates select="." mode="begins-page"/></xsl:variable>
        <xsl:if test="$begins != ''">
          <w:pageBreakBefore/>
          <w:spacing w:before="0"/>
        </xsl:if>
      </w:pPr>
      <xsl:call-template name="bookmark-start"/>
      <xsl:apply-templates select="title" mode="words"/>
      <xsl:call-template name="bookmark-end"/>
    </w:p>
    <xsl:apply-templates select="text | nothing | indicators | table | chart | section"/>
  </xsl:template>

  <!-- "yes" for what begins a page: the first section, the attachments, and the
       year in brief after a foreword. -->
  <xsl:template match="section" mode="begins-page">
    <xsl:if test="parent::report and (not(preceding-sibling::section) or @id = 'attachments'
                  or @id = 'key-figures' and preceding-sibling::section[1]/text)">yes</xsl:if>
  </xsl:template>

  <xsl:template match="nothing">
    <w:p>
      <w:pPr><w:pStyle w:val="Nothing"/></w:pPr>
      <xsl:apply-templates select="." mode="words"/>
    </w:p>
  </xsl:template>

  <!-- Bookmarks are what contents and links inside the document point to. -->
  <xsl:variable name="marked" select="/report/descendant::section | /report/descendant::indicators | /report/descendant::indicator
    | /report/descendant::table | /report/descendant::chart"/>

  <xsl:template match="*" mode="mark">
    <xsl:call-template name="place"><xsl:with-param name="among" select="$marked"/></xsl:call-template>
  </xsl:template>
  <xsl:template match="*" mode="bookmark">
    <xsl:variable name="place"><xsl:apply-templates select="." mode="mark"/></xsl:variable>
    <xsl:value-of select="concat(substring('_Ref_Toc', 1 + 4 * number(boolean(self::section)), 4), format-number($place, '000000000'))"/>
  </xsl:template>

  <xsl:template name="bookmark-start">
    <w:bookmarkStart>
      <xsl:attribute name="w:id"><xsl:apply-templates select="." mode="mark"/></xsl:attribute>
      <xsl:attribute name="w:name"><xsl:apply-templates select="." mode="bookmark"/></xsl:attribute>
    </w:bookmarkStart>
  </xsl:template>
  <xsl:template name="bookmark-end">
    <w:bookmarkEnd>
      <xsl:attribute name="w:id"><xsl:apply-templates select="." mode="mark"/></xsl:attribute>
    </w:bookmarkEnd>
  </xsl:template>

  <!-- The parts. -->
  <xsl:template name="content-types">
    <xsl:variable name="word" select="'application/vnd.openxmlformats-officedocument.wordprocessingml.'"/>
    <part name="[Content_Types].xml">
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Default Extension="xml" ContentType="application/xml"/>
        <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
        <Override PartName="/word/document.xml" ContentType="{$word}document.main+xml"/>
        <Override PartName="/word/styles.xml" ContentType="{$word}styles+xml"/>
        <Override PartName="/word/settings.xml" ContentType="{$word}settings+xml"/>
        <Override PartName="/word/fontTable.xml" ContentType="{$word}fontTable+xml"/>
        <Override PartName="/word/numbering.xml" ContentType="{$word}numbering+xml"/>
        <Override PartName="/word/header1.xml" ContentType="{$word}header+xml"/>
        <Override PartName="/word/footer1.xml" ContentType="{$word}footer+xml"/>
        <Override PartName="/word/header2.xml" ContentType="{$word}header+xml"/>
        <xsl:for-each select="$charts">
          <Override PartName="/word/charts/chart{position()}.xml"
                    ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>
        </xsl:for-each>
      </Types>
    </part>
  </xsl:template>

  <!-- What the text refers to: parts, and every address that is linked. -->
  <xsl:template name="document-relations">
    <part name="word/_rels/document.xml.rels">
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <xsl:variable name="type" select="'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'"/>
        <Relationship Id="rIdStyles" Type="{$type}styles" Target="styles.xml"/>
        <Relationship Id="rIdSettings" Type="{$type}settings" Target="settings.xml"/>
        <Relationship Id="rIdFonts" Type="{$type}fontTable" Target="fontTable.xml"/>
        <Relationship Id="rIdNumbering" Type="{$type}numbering" Target="numbering.xml"/>
        <Relationship Id="rIdHeader" Type="{$type}header" Target="header1.xml"/>
        <Relationship Id="rIdFooter" Type="{$type}footer" Target="footer1.xml"/>
        <Relationship Id="rIdCover" Type="{$type}header" Target="header2.xml"/>
        <xsl:for-each select="$charts">
          <Relationship Id="rIdChart{position()}" Type="{$type}chart" Target="charts/chart{position()}.xml"/>
        </xsl:for-each>
        <xsl:for-each select="$links">
          <xsl:call-template name="link-relation">
            <xsl:with-param name="id"><xsl:apply-templates select="." mode="relation"/></xsl:with-param>
          </xsl:call-template>
        </xsl:for-each>
        <xsl:for-each select="$sources[@url]">
          <xsl:call-template name="link-relation">
            <xsl:with-param name="id"><xsl:apply-templates select="." mode="relation"/></xsl:with-param>
            <xsl:with-param name="href" select="@url"/>
          </xsl:call-template>
        </xsl:for-each>
        <xsl:for-each select="$tables">
          <xsl:variable name="table" select="position()"/>
          <xsl:for-each select="row">
            <xsl:variable name="row" select="position()"/>
            <xsl:for-each select="cell">
              <xsl:if test="@href">
                <xsl:call-template name="link-relation">
                  <xsl:with-param name="id" select="concat('rIdCell', $table, '.', $row, '.', position())"/>
                </xsl:call-template>
              </xsl:if>
            </xsl:for-each>
          </xsl:for-each>
        </xsl:for-each>
      </Relationships>
    </part>
  </xsl:template>

  <xsl:template name="link-relation">
    <xsl:param name="id"/>
    <xsl:param name="href" select="@href"/>
    <xsl:variable name="linked"><xsl:apply-templates select="$href" mode="is-link"/></xsl:variable>
    <xsl:if test="$linked != ''">
      <Relationship xmlns="http://schemas.openxmlformats.org/package/2006/relationships" Id="{$id}" Target="{$href}"
        TargetMode="External" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"/>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
