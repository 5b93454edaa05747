<?xml version="1.0" encoding="UTF-8"?>
<!--
  styles.xml of the text document: how it looks, its page, header and footer.
  A style that sets a margin sets the opposite one too: LibreOffice keeps them
  as a pair, and would take the other for none.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0">

  <!-- A4 with margins of 2.2 cm leaves this to tables and charts. Running
       text is narrower, for the eye. -->
  <xsl:variable name="width" select="16.6"/>

  <xsl:template name="styles">
    <part name="styles.xml">
      <office:document-styles office:version="1.3">
        <xsl:call-template name="fonts"/>
        <office:styles>
          <xsl:call-template name="text-styles"/>
          <xsl:call-template name="heading-styles"/>
          <xsl:call-template name="cover-styles"/>
          <xsl:call-template name="table-text-styles"/>
          <xsl:call-template name="character-styles"/>
          <xsl:call-template name="list-styles"/>
        </office:styles>
        <office:automatic-styles>
          <style:page-layout style:name="page">
            <style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm"
                                          style:print-orientation="portrait" fo:margin-top="1.5cm"
                                          fo:margin-bottom="1.2cm" fo:margin-left="2.2cm"
                                          fo:margin-right="2.2cm"/>
            <style:header-style>
              <style:header-footer-properties fo:min-height="0.6cm" fo:margin-bottom="0.9cm"/>
            </style:header-style>
            <style:footer-style>
              <style:header-footer-properties fo:min-height="0.6cm" fo:margin-top="0.7cm"/>
            </style:footer-style>
          </style:page-layout>
          <style:page-layout style:name="cover">
            <style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm"
                                          style:print-orientation="portrait" fo:margin-top="2.2cm"
                                          fo:margin-bottom="2.2cm" fo:margin-left="2.2cm"
                                          fo:margin-right="2.2cm"/>
          </style:page-layout>
        </office:automatic-styles>
        <office:master-styles>
          <style:master-page style:name="Standard" style:page-layout-name="page">
            <style:header>
              <text:p text:style-name="Header">
                <xsl:call-template name="short">
                  <xsl:with-param name="text" select="$report/network"/>
                  <xsl:with-param name="length" select="60"/>
                </xsl:call-template>
                <text:tab/>
                <xsl:call-template name="short">
                  <xsl:with-param name="text" select="$report/title"/>
                  <xsl:with-param name="length" select="30"/>
                </xsl:call-template>
              </text:p>
            </style:header>
            <style:footer>
              <text:p text:style-name="Footer">
                <xsl:value-of select="concat(key('word', 'page'), '&#160;')"/>
                <text:page-number text:select-page="current">2</text:page-number>
                <xsl:value-of select="concat('&#160;', key('word', 'of'), '&#160;')"/>
                <text:page-count>2</text:page-count>
              </text:p>
            </style:footer>
          </style:master-page>
          <style:master-page style:name="Cover" style:page-layout-name="cover"
                             style:next-style-name="Standard"/>
        </office:master-styles>
      </office:document-styles>
    </part>
  </xsl:template>

  <xsl:template name="text-styles">
    <style:default-style style:family="graphic">
      <style:text-properties><xsl:call-template name="language"/></style:text-properties>
    </style:default-style>
    <style:default-style style:family="paragraph">
      <style:paragraph-properties fo:hyphenation-ladder-count="2" fo:orphans="2" fo:widows="2"
                                  style:tab-stop-distance="1cm" style:writing-mode="lr-tb"/>
      <style:text-properties style:font-name="Sans" fo:font-size="10.5pt" fo:color="{$ink}"
                             fo:hyphenate="true" fo:hyphenation-remain-char-count="3"
                             fo:hyphenation-push-char-count="3">
        <xsl:call-template name="language"/>
      </style:text-properties>
    </style:default-style>
    <style:default-style style:family="table">
      <style:table-properties table:border-model="collapsing"/>
    </style:default-style>
    <style:default-style style:family="table-row">
      <style:table-row-properties fo:keep-together="always"/>
    </style:default-style>
    <style:style style:name="Standard" style:family="paragraph" style:class="text"/>
    <style:style style:name="Text_20_body" style:display-name="Text body" style:family="paragraph"
                 style:parent-style-name="Standard" style:class="text">
      <style:paragraph-properties fo:margin-top="0cm" fo:margin-bottom="0.25cm" fo:margin-right="2cm"
                                  fo:line-height="140%"/>
    </style:style>
    <style:style style:name="Nothing" style:family="paragraph" style:parent-style-name="Text_20_body">
      <style:text-properties fo:color="{$muted}" fo:font-style="italic"/>
    </style:style>
    <style:style style:name="List_20_paragraph" style:display-name="List paragraph" style:family="paragraph"
                 style:parent-style-name="Text_20_body" style:class="list">
      <style:paragraph-properties fo:margin-top="0cm" fo:margin-bottom="0.1cm"/>
    </style:style>
    <style:style style:name="Quotations" style:family="paragraph" style:parent-style-name="Text_20_body"
                 style:class="html">
      <style:paragraph-properties fo:margin-left="0.8cm" fo:margin-right="2.8cm" fo:margin-top="0.1cm"
                                  fo:margin-bottom="0.25cm" fo:border-left="2pt solid {$accent}"
                                  fo:padding-left="0.4cm"/>
    </style:style>
    <style:style style:name="Preformatted_20_Text" style:display-name="Preformatted Text"
                 style:family="paragraph" style:parent-style-name="Text_20_body" style:class="html">
      <style:paragraph-properties fo:background-color="{$pale}" fo:padding="0.2cm"
                                  fo:border="0.5pt solid {$line}" fo:margin-left="0cm" fo:margin-right="2cm"
                                  fo:line-height="120%"/>
      <style:text-properties style:font-name="Mono" fo:font-size="9pt" fo:hyphenate="false"
                             fo:language="zxx" fo:country="none"/>
    </style:style>
    <style:style style:name="Break" style:family="paragraph" style:parent-style-name="Text_20_body">
      <style:paragraph-properties fo:text-align="center" fo:margin-top="0.2cm" fo:margin-bottom="0.4cm"/>
      <style:text-properties fo:color="{$muted}" fo:letter-spacing="0.15cm"/>
    </style:style>
    <style:style style:name="Header" style:family="paragraph" style:parent-style-name="Standard"
                 style:class="extra">
      <style:paragraph-properties fo:border-bottom="0.5pt solid {$line}" fo:padding-bottom="0.15cm">
        <style:tab-stops><style:tab-stop style:position="{$width}cm" style:type="right"/></style:tab-stops>
      </style:paragraph-properties>
      <style:text-properties fo:font-size="8.5pt" fo:color="{$muted}" fo:hyphenate="false"/>
    </style:style>
    <style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Standard"
                 style:class="extra">
      <style:paragraph-properties fo:text-align="end"/>
      <style:text-properties fo:font-size="8.5pt" fo:color="{$muted}"/>
    </style:style>
  </xsl:template>

  <!-- Headings and contents. -->
  <xsl:template name="heading-styles">
    <style:style style:name="Heading" style:family="paragraph" style:parent-style-name="Standard"
                 style:next-style-name="Text_20_body" style:class="text">
      <style:paragraph-properties fo:keep-with-next="always" fo:line-height="115%"/>
      <style:text-properties fo:color="{$deep}" fo:font-weight="bold" fo:hyphenate="false"/>
    </style:style>
    <xsl:call-template name="heading-style">
      <xsl:with-param name="level" select="1"/>
      <xsl:with-param name="size" select="'20pt'"/>
      <xsl:with-param name="before" select="'1.1cm'"/>
      <xsl:with-param name="after" select="'0.35cm'"/>
    </xsl:call-template>
    <xsl:call-template name="heading-style">
      <xsl:with-param name="level" select="2"/>
      <xsl:with-param name="size" select="'14pt'"/>
      <xsl:with-param name="before" select="'0.7cm'"/>
      <xsl:with-param name="after" select="'0.25cm'"/>
    </xsl:call-template>
    <xsl:call-template name="heading-style">
      <xsl:with-param name="level" select="3"/>
      <xsl:with-param name="size" select="'12pt'"/>
    </xsl:call-template>
    <xsl:call-template name="heading-style"><xsl:with-param name="level" select="4"/></xsl:call-template>
    <xsl:call-template name="heading-style"><xsl:with-param name="level" select="5"/></xsl:call-template>
    <text:outline-style style:name="Outline">
      <xsl:call-template name="outline-level"/>
    </text:outline-style>
    <!-- It starts the pages that have a header and a footer. -->
    <style:style style:name="Contents_20_Heading" style:display-name="Contents Heading"
                 style:family="paragraph" style:parent-style-name="Heading" style:class="index"
                 style:master-page-name="Standard">
      <style:paragraph-properties fo:margin-top="0cm" fo:margin-bottom="0.5cm" style:page-number="auto"/>
      <style:text-properties fo:font-size="20pt"/>
    </style:style>
    <style:style style:name="Contents_20_1" style:display-name="Contents 1" style:family="paragraph"
                 style:parent-style-name="Standard" style:class="index">
      <style:paragraph-properties fo:margin-top="0.1cm" fo:margin-bottom="0.03cm">
        <style:tab-stops>
          <style:tab-stop style:position="{$width}cm" style:type="right" style:leader-style="dotted"
                          style:leader-text="."/>
        </style:tab-stops>
      </style:paragraph-properties>
      <style:text-properties fo:hyphenate="false"/>
    </style:style>
    <style:style style:name="Contents_20_2" style:display-name="Contents 2" style:family="paragraph"
                 style:parent-style-name="Contents_20_1" style:class="index">
      <style:paragraph-properties fo:margin-left="0.8cm" fo:margin-right="0cm" fo:margin-top="0cm"
                                  fo:margin-bottom="0.05cm">
        <style:tab-stops>
          <style:tab-stop style:position="{$width - 0.8}cm" style:type="right" style:leader-style="dotted"
                          style:leader-text="."/>
        </style:tab-stops>
      </style:paragraph-properties>
      <style:text-properties fo:color="{$muted}"/>
    </style:style>
  </xsl:template>

  <!-- A section's heading, and one like it for a heading in a text, which has no number. -->
  <xsl:template name="heading-style">
    <xsl:param name="level"/>
    <xsl:param name="size" select="'10.5pt'"/>
    <xsl:param name="before" select="'0.5cm'"/>
    <xsl:param name="after" select="'0.15cm'"/>
    <style:style style:name="Heading_20_{$level}" style:display-name="Heading {$level}"
                 style:family="paragraph" style:parent-style-name="Heading"
                 style:next-style-name="Text_20_body" style:default-outline-level="{$level}"
                 style:class="text">
      <style:paragraph-properties fo:margin-top="{$before}" fo:margin-bottom="{$after}"/>
      <style:text-properties fo:font-size="{$size}"/>
    </style:style>
    <style:style style:name="Text_20_heading_20_{$level}" style:display-name="Text heading {$level}"
                 style:family="paragraph" style:parent-style-name="Heading"
                 style:next-style-name="Text_20_body" style:default-outline-level="{$level}"
                 style:list-style-name="" style:class="text">
      <style:paragraph-properties fo:margin-top="0.5cm" fo:margin-bottom="0.15cm"/>
      <style:text-properties fo:font-size="12pt"/>
    </style:style>
  </xsl:template>

  <xsl:template name="outline-level">
    <xsl:param name="level" select="1"/>
    <text:outline-level-style text:level="{$level}" style:num-format="1">
      <xsl:if test="$level &gt; 1">
        <xsl:attribute name="text:display-levels"><xsl:value-of select="$level"/></xsl:attribute>
      </xsl:if>
      <style:list-level-properties text:list-level-position-and-space-mode="label-alignment">
        <style:list-level-label-alignment text:label-followed-by="space"/>
      </style:list-level-properties>
    </text:outline-level-style>
    <xsl:if test="$level &lt; 10">
      <xsl:call-template name="outline-level">
        <xsl:with-param name="level" select="$level + 1"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
