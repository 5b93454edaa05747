<?xml version="1.0" encoding="UTF-8"?>
<!--
  The styles of the text document, under the names that Word knows, so that
  whoever edits it finds them. Sizes are half points, lengths twentieths of a
  point. Elements stand in the order that the schema asks for.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                exclude-result-prefixes="w">

  <!-- Lines of text end before the tables do: some 80 letters. -->
  <xsl:variable name="measure" select="1200"/>

  <xsl:template name="styles">
    <part name="word/styles.xml">
      <w:styles>
        <w:docDefaults>
          <w:rPrDefault>
            <w:rPr>
              <w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>
              <w:color w:val="{$ink}"/>
              <w:sz w:val="21"/>
              <w:szCs w:val="21"/>
              <w:lang w:eastAsia="en-US" w:bidi="ar-SA">
                <xsl:attribute name="w:val"><xsl:call-template name="locale"/></xsl:attribute>
              </w:lang>
            </w:rPr>
          </w:rPrDefault>
          <w:pPrDefault/>
        </w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal">
          <w:name w:val="Normal"/>
          <w:qFormat/>
        </w:style>
        <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">
          <w:name w:val="Default Paragraph Font"/>
          <w:uiPriority w:val="1"/>
          <w:semiHidden/>
          <w:unhideWhenUsed/>
        </w:style>
        <w:style w:type="table" w:default="1" w:styleId="TableNormal">
          <w:name w:val="Normal Table"/>
          <w:uiPriority w:val="99"/>
          <w:semiHidden/>
          <w:unhideWhenUsed/>
          <w:tblPr>
            <w:tblInd w:w="0" w:type="dxa"/>
            <w:tblCellMar>
              <w:top w:w="0" w:type="dxa"/>
              <w:left w:w="108" w:type="dxa"/>
              <w:bottom w:w="0" w:type="dxa"/>
              <w:right w:w="108" w:type="dxa"/>
            </w:tblCellMar>
          </w:tblPr>
        </w:style>
        <w:style w:type="numbering" w:default="1" w:styleId="NoList">
          <w:name w:val="No List"/>
          <w:uiPriority w:val="99"/>
          <w:semiHidden/>
          <w:unhideWhenUsed/>
        </w:style>
        <xsl:call-template name="heading-styles"/>
        <xsl:call-template name="text-styles"/>
        <xsl:call-template name="table-styles"/>
        <xsl:call-template name="front-styles"/>
        <xsl:call-template name="character-styles"/>
      </w:styles>
    </part>
  </xsl:template>

  <!-- The document's title has the style Title, so that a section has
       Heading 1. Headings in texts look alike but have no number. -->
  <xsl:template name="heading-styles">
    <xsl:call-template name="heading-style">
      <xsl:with-param name="level" select="1"/>
      <xsl:with-param name="size" select="40"/>
      <xsl:with-param name="before" select="640"/>
      <xsl:with-param name="after" select="200"/>
    </xsl:call-template>
    <xsl:call-template name="heading-style">
      <xsl:with-param name="level" select="2"/>
      <xsl:with-param name="size" select="27"/>
      <xsl:with-param name="before" select="400"/>
      <xsl:with-param name="after" select="120"/>
    </xsl:call-template>
    <xsl:call-template name="heading-style">
      <xsl:with-param name="level" select="3"/>
      <xsl:with-param name="size" select="23"/>
      <xsl:with-param name="before" select="280"/>
    </xsl:call-template>
    <xsl:call-template name="heading-style"><xsl:with-param name="level" select="4"/></xsl:call-template>
    <xsl:call-template name="heading-style"><xsl:with-param name="level" select="5"/></xsl:call-template>
    <xsl:call-template name="text-heading-style">
      <xsl:with-param name="level" select="2"/>
      <xsl:with-param name="size" select="24"/>
    </xsl:call-template>
    <xsl:call-template name="text-heading-style"><xsl:with-param name="level" select="3"/></xsl:call-template>
    <xsl:call-template name="text-heading-style"><xsl:with-param name="level" select="4"/></xsl:call-template>
    <xsl:call-template name="text-heading-style"><xsl:with-param name="level" select="5"/></xsl:call-template>
  </xsl:template>

  <xsl:template name="heading-style">
    <xsl:param name="level"/>
    <xsl:param name="size" select="21"/>
    <xsl:param name="before" select="240"/>
    <xsl:param name="after" select="80"/>
    <w:style w:type="paragraph" w:styleId="Heading{$level}">
      <w:name w:val="heading {$level}"/>
      <w:basedOn w:val="Normal"/>
      <w:next w:val="BodyText"/>
      <w:uiPriority w:val="9"/>
      <w:qFormat/>
      <w:pPr>
        <w:keepNext/>
        <w:keepLines/>
        <xsl:if test="$level &lt; 3">
          <w:numPr>
            <xsl:if test="$level &gt; 1"><w:ilvl w:val="{$level - 1}"/></xsl:if>
            <w:numId w:val="1"/>
          </w:numPr>
        </xsl:if>
        <xsl:if test="$level = 1">
          <w:pBdr><w:top w:val="single" w:sz="12" w:space="10" w:color="{$deep}"/></w:pBdr>
        </xsl:if>
        <w:suppressAutoHyphens/>
        <w:spacing w:before="{$before}" w:after="{$after}"/>
        <w:outlineLvl w:val="{$level - 1}"/>
      </w:pPr>
      <w:rPr>
        <w:b/>
        <w:bCs/>
        <w:color w:val="{$deep}"/>
        <w:sz w:val="{$size}"/>
        <w:szCs w:val="{$size}"/>
      </w:rPr>
    </w:style>
  </xsl:template>

  <xsl:template name="text-heading-style">
    <xsl:param name="level"/>
    <xsl:param name="size"/>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="TextHeading{$level}">
      <w:name w:val="Text Heading {$level}"/>
      <w:basedOn w:val="Heading{$level}"/>
      <w:next w:val="BodyText"/>
      <w:uiPriority w:val="10"/>
      <w:qFormat/>
      <w:pPr>
        <w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>
        <w:ind w:left="0" w:firstLine="0"/>
        <w:outlineLvl w:val="{$level - 1}"/>
      </w:pPr>
      <xsl:if test="$size">
        <w:rPr><w:sz w:val="{$size}"/><w:szCs w:val="{$size}"/></w:rPr>
      </xsl:if>
    </w:style>
  </xsl:template>

  <xsl:template name="text-styles">
    <w:style w:type="paragraph" w:styleId="BodyText">
      <w:name w:val="Body Text"/>
      <w:basedOn w:val="Normal"/>
      <w:qFormat/>
      <w:pPr>
        <w:spacing w:after="150" w:line="300" w:lineRule="auto"/>
        <w:ind w:right="{$measure}"/>
      </w:pPr>
    </w:style>
    <w:style w:type="paragraph" w:styleId="ListParagraph">
      <w:name w:val="List Paragraph"/>
      <w:basedOn w:val="BodyText"/>
      <w:qFormat/>
      <w:pPr><w:spacing w:after="80"/></w:pPr>
    </w:style>
    <w:style w:type="paragraph" w:styleId="Quote">
      <w:name w:val="Quote"/>
      <w:basedOn w:val="BodyText"/>
      <w:next w:val="BodyText"/>
      <w:qFormat/>
      <w:pPr>
        <w:pBdr><w:left w:val="single" w:sz="24" w:space="10" w:color="{$accent}"/></w:pBdr>
        <w:ind w:left="400"/>
      </w:pPr>
      <w:rPr><w:i/><w:iCs/></w:rPr>
    </w:style>
    <w:style w:type="paragraph" w:styleId="HTMLPreformatted">
      <w:name w:val="HTML Preformatted"/>
      <w:basedOn w:val="Normal"/>
      <w:next w:val="BodyText"/>
      <w:pPr>
        <w:shd w:val="clear" w:color="auto" w:fill="{$tint}"/>
        <w:suppressAutoHyphens/>
        <w:spacing w:before="80" w:after="200"/>
        <w:ind w:right="{$measure}"/>
      </w:pPr>
      <w:rPr>
        <w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/>
        <w:noProof/>
        <w:sz w:val="18"/>
        <w:szCs w:val="18"/>
      </w:rPr>
    </w:style>
    <!-- A printer's break between two thoughts. -->
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Break">
      <w:name w:val="Break"/>
      <w:basedOn w:val="BodyText"/>
      <w:next w:val="BodyText"/>
      <w:pPr><w:spacing w:before="120" w:after="240"/><w:jc w:val="center"/></w:pPr>
      <w:rPr><w:color w:val="{$muted}"/></w:rPr>
    </w:style>
    <!-- That nothing is registered. -->
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Nothing">
      <w:name w:val="Nothing"/>
      <w:basedOn w:val="BodyText"/>
      <w:rPr><w:color w:val="{$muted}"/></w:rPr>
    </w:style>
    <w:style w:type="paragraph" w:styleId="Caption">
      <w:name w:val="caption"/>
      <w:basedOn w:val="Normal"/>
      <w:next w:val="BodyText"/>
      <w:uiPriority w:val="35"/>
      <w:qFormat/>
      <w:pPr>
        <w:keepLines/>
        <w:suppressAutoHyphens/>
        <w:spacing w:before="300" w:after="100"/>
      </w:pPr>
      <w:rPr><w:b/><w:bCs/><w:sz w:val="19"/><w:szCs w:val="19"/></w:rPr>
    </w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Figure">
      <w:name w:val="Figure"/>
      <w:basedOn w:val="Normal"/>
      <w:next w:val="BodyText"/>
      <w:pPr><w:spacing w:after="160"/></w:pPr>
    </w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Note">
      <w:name w:val="Note"/>
      <w:basedOn w:val="Normal"/>
      <w:pPr>
        <w:spacing w:before="80" w:after="80" w:line="264" w:lineRule="auto"/>
        <w:ind w:right="{$measure}"/>
      </w:pPr>
      <w:rPr><w:color w:val="{$muted}"/><w:sz w:val="17"/><w:szCs w:val="17"/></w:rPr>
    </w:style>
  </xsl:template>

</xsl:stylesheet>
