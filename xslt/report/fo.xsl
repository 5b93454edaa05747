<?xml version="1.0" encoding="UTF-8"?>
<!--
  The annual report as XSL-FO, for Apache FOP 2.8 and src/pdf.c: PDF/A-2a and
  PDF/UA-1 in one file. Roles become the PDF's tags; what pdf.c adds to them is
  said in its head.

  FOP opens every address it meets. Nothing here makes an image or a document
  of one, and no other template may.
-->
<xsl:stylesheet version="1.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                exclude-result-prefixes="xsl">

  <xsl:include href="colors.xsl"/>
  <xsl:include href="fo/look.xsl"/>
  <xsl:include href="fo/metadata.xsl"/>
  <xsl:include href="fo/cover.xsl"/>
  <xsl:include href="fo/contents.xsl"/>
  <xsl:include href="fo/text.xsl"/>
  <xsl:include href="fo/tables.xsl"/>
  <xsl:include href="fo/columns.xsl"/>
  <xsl:include href="fo/indicators.xsl"/>
  <xsl:include href="fo/charts.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" indent="no" media-type="application/xml"/>

  <xsl:key name="id" match="*[@id]" use="@id"/>
  <xsl:key name="word" match="words/word" use="@key"/>

  <xsl:template match="/report">
    <fo:root xsl:use-attribute-sets="page-text">
      <xsl:call-template name="language"/>
      <xsl:call-template name="masters"/>
      <xsl:call-template name="metadata"/>
      <xsl:call-template name="bookmarks"/>
      <fo:page-sequence master-reference="cover" id="page.cover">
        <xsl:call-template name="cover"/>
      </fo:page-sequence>
      <fo:page-sequence master-reference="page" id="page.all">
        <xsl:call-template name="running"/>
        <fo:flow flow-name="body">
          <xsl:call-template name="contents"/>
          <xsl:apply-templates select="section"/>
        </fo:flow>
      </fo:page-sequence>
    </fo:root>
  </xsl:template>

  <xsl:template name="masters">
    <fo:layout-master-set>
      <fo:simple-page-master master-name="cover" page-width="210mm" page-height="297mm">
        <fo:region-body region-name="body" margin="30mm 22mm 16mm 22mm"/>
        <fo:region-before region-name="art" extent="297mm"/>
      </fo:simple-page-master>
      <fo:simple-page-master master-name="page" page-width="210mm" page-height="297mm"
                             margin="13mm 22mm 12mm 22mm">
        <fo:region-body region-name="body" margin="17mm 0 16mm 0"/>
        <fo:region-before region-name="header" extent="8mm"/>
        <fo:region-after region-name="footer" extent="7mm" display-align="after"/>
      </fo:simple-page-master>
    </fo:layout-master-set>
  </xsl:template>

  <!-- Page headers and footers are no part of what is read aloud. -->
  <xsl:template name="running">
    <fo:static-content flow-name="header" role="artifact">
      <fo:block xsl:use-attribute-sets="running" padding-after="2mm"
                border-after-style="solid" border-after-width="0.4pt" border-after-color="{$line}">
        <xsl:value-of select="network"/>
        <fo:leader leader-pattern="space"/>
        <xsl:value-of select="title"/>
      </fo:block>
    </fo:static-content>
    <fo:static-content flow-name="footer" role="artifact">
      <fo:block xsl:use-attribute-sets="running">
        <xsl:value-of select="publisher"/>
        <fo:leader leader-pattern="space"/>
        <xsl:value-of select="concat(key('word', 'page'), ' ')"/>
        <fo:page-number/>
        <xsl:value-of select="concat(' ', key('word', 'of'), ' ')"/>
        <fo:page-number-citation-last ref-id="page.all"/>
      </fo:block>
    </fo:static-content>
  </xsl:template>

  <xsl:template match="section">
    <fo:block role="Sect" id="{@id}">
      <!-- The year in brief begins a page when a foreword fills one. -->
      <xsl:if test="@id = 'attachments' or (@id = 'key-figures' and preceding-sibling::section[text])">
        <xsl:attribute name="break-before">page</xsl:attribute>
      </xsl:if>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:template match="report/section/title">
    <fo:block role="H2" xsl:use-attribute-sets="heading-2" start-indent="13mm" text-indent="-13mm">
      <!-- Chapters with nothing to tell stand closer. -->
      <xsl:if test="../nothing and count(../*) = 2">
        <xsl:attribute name="space-before">9mm</xsl:attribute>
      </xsl:if>
      <xsl:call-template name="numbered-title">
        <xsl:with-param name="size" select="21"/>
        <xsl:with-param name="room" select="36.9"/>
      </xsl:call-template>
    </fo:block>
  </xsl:template>

  <xsl:template match="section/section/title">
    <fo:block role="H3" xsl:use-attribute-sets="heading-3" start-indent="13mm" text-indent="-13mm">
      <xsl:call-template name="numbered-title">
        <xsl:with-param name="size" select="13.5"/>
        <xsl:with-param name="room" select="36.9"/>
      </xsl:call-template>
    </fo:block>
  </xsl:template>

  <xsl:template name="numbered-title">
    <xsl:param name="size"/>
    <xsl:param name="room"/>
    <xsl:call-template name="language"/>
    <xsl:for-each select="..">
      <xsl:call-template name="anchors"/>
      <xsl:call-template name="number">
        <xsl:with-param name="size" select="$size"/>
        <xsl:with-param name="room" select="$room"/>
      </xsl:call-template>
    </xsl:for-each>
    <xsl:value-of select="."/>
  </xsl:template>

  <!-- A section's number, and what is left of the room (points) it hangs in:
       a digit of Liberation Sans is 0.556 wide, a full stop and a space 0.278. -->
  <xsl:template name="number">
    <xsl:param name="size"/>
    <xsl:param name="room"/>
    <xsl:variable name="digits" select="string-length(translate(@number, '.', ''))"/>
    <xsl:variable name="rest" select="string-length(@number) - $digits + 1"/>
    <xsl:variable name="left" select="$room - $size * (0.556 * $digits + 0.278 * $rest)"/>
    <fo:inline color="{$primary-soft}"><xsl:value-of select="@number"/></fo:inline>
    <xsl:text> </xsl:text>
    <fo:leader leader-pattern="space" leader-length="{format-number($left * ($left &gt; 2), '0.##')}pt"/>
  </xsl:template>

  <xsl:template match="nothing">
    <fo:block xsl:use-attribute-sets="text" space-after="2.6mm" color="{$text-soft}">
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <!-- What is in another language than what is around it says so. -->
  <xsl:template name="language">
    <xsl:choose>
      <xsl:when test="@lang = 'nb'"><xsl:attribute name="xml:lang">nb-NO</xsl:attribute></xsl:when>
      <xsl:when test="@lang = 'nn'"><xsl:attribute name="xml:lang">nn-NO</xsl:attribute></xsl:when>
      <xsl:when test="@lang = 'en'"><xsl:attribute name="xml:lang">en-GB</xsl:attribute></xsl:when>
      <xsl:when test="@lang"><xsl:attribute name="xml:lang"><xsl:value-of select="@lang"/></xsl:attribute></xsl:when>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
