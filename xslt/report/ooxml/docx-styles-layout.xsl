<?xml version="1.0" encoding="UTF-8"?>
<!-- The styles of tables, cover, contents and single words; see docx-styles.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                exclude-result-prefixes="w">

  <xsl:template name="table-styles">
    <w:style w:type="table" w:customStyle="1" w:styleId="ReportTable">
      <w:name w:val="Report Table"/>
      <w:basedOn w:val="TableNormal"/>
      <w:uiPriority w:val="59"/>
      <w:qFormat/>
      <w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>
      <w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr>
      <w:tblPr>
        <w:tblBorders>
          <w:top w:val="single" w:sz="8" w:space="0" w:color="{$deep}"/>
          <w:bottom w:val="single" w:sz="8" w:space="0" w:color="{$deep}"/>
          <w:insideH w:val="single" w:sz="4" w:space="0" w:color="{$line}"/>
        </w:tblBorders>
        <w:tblCellMar>
          <w:top w:w="50" w:type="dxa"/>
          <w:left w:w="85" w:type="dxa"/>
          <w:bottom w:w="50" w:type="dxa"/>
          <w:right w:w="85" w:type="dxa"/>
        </w:tblCellMar>
      </w:tblPr>
      <w:tblStylePr w:type="firstRow">
        <w:rPr><w:b/><w:bCs/><w:color w:val="{$on-deep}"/></w:rPr>
        <w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="{$deep}"/><w:vAlign w:val="bottom"/></w:tcPr>
      </w:tblStylePr>
      <w:tblStylePr w:type="lastRow">
        <w:rPr><w:b/><w:bCs/></w:rPr>
        <w:tcPr>
          <w:tcBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="{$deep}"/></w:tcBorders>
        </w:tcPr>
      </w:tblStylePr>
    </w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="TableText">
      <w:name w:val="Table Text"/>
      <w:basedOn w:val="Normal"/>
      <w:qFormat/>
      <w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr>
    </w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="TableNumber">
      <w:name w:val="Table Number"/>
      <w:basedOn w:val="TableText"/>
      <w:qFormat/>
      <w:pPr><w:suppressAutoHyphens/><w:jc w:val="right"/></w:pPr>
    </w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="TableHead">
      <w:name w:val="Table Head"/>
      <w:basedOn w:val="TableText"/>
      <w:qFormat/>
      <w:pPr><w:keepNext/></w:pPr>
      <w:rPr><w:b/><w:bCs/><w:color w:val="{$on-deep}"/></w:rPr>
    </w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="TableNumberHead">
      <w:name w:val="Table Number Head"/>
      <w:basedOn w:val="TableHead"/>
      <w:qFormat/>
      <w:pPr><w:jc w:val="right"/></w:pPr>
    </w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="TableNote">
      <w:name w:val="Table Note"/>
      <w:basedOn w:val="TableText"/>
      <w:pPr><w:spacing w:before="20"/></w:pPr>
      <w:rPr><w:color w:val="{$muted}"/><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr>
    </w:style>
  </xsl:template>

  <xsl:template name="front-styles">
    <w:style w:type="paragraph" w:styleId="Title">
      <w:name w:val="Title"/>
      <w:basedOn w:val="Normal"/>
      <w:next w:val="Subtitle"/>
      <w:uiPriority w:val="10"/>
      <w:qFormat/>
      <w:pPr>
        <w:shd w:val="clear" w:color="auto" w:fill="{$deep}"/>
        <w:suppressAutoHyphens/>
        <w:ind w:right="1400"/>
      </w:pPr>
      <w:rPr><w:b/><w:bCs/><w:color w:val="{$on-deep}"/><w:sz w:val="96"/><w:szCs w:val="96"/></w:rPr>
    </w:style>
    <w:style w:type="paragraph" w:styleId="Subtitle">
      <w:name w:val="Subtitle"/>
      <w:basedOn w:val="Normal"/>
      <w:uiPriority w:val="11"/>
      <w:qFormat/>
      <w:pPr>
        <w:shd w:val="clear" w:color="auto" w:fill="{$deep}"/>
        <w:suppressAutoHyphens/>
        <w:spacing w:before="200"/>
        <w:ind w:right="1400"/>
      </w:pPr>
      <w:rPr><w:color w:val="{$on-deep-soft}"/><w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr>
    </w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="CoverNetwork">
      <w:name w:val="Cover Network"/>
      <w:basedOn w:val="Subtitle"/>
      <w:next w:val="Title"/>
      <w:pPr><w:spacing w:before="0" w:after="2400"/></w:pPr>
      <w:rPr><w:sz w:val="30"/><w:szCs w:val="30"/></w:rPr>
    </w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="CoverHead">
      <w:name w:val="Cover Head"/>
      <w:basedOn w:val="Normal"/>
      <w:next w:val="CoverPartner"/>
      <w:pPr><w:keepNext/><w:spacing w:after="80"/></w:pPr>
      <w:rPr><w:b/><w:bCs/><w:color w:val="{$deep}"/></w:rPr>
    </w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="CoverPartner">
      <w:name w:val="Cover Partner"/>
      <w:basedOn w:val="Normal"/>
      <w:pPr><w:suppressAutoHyphens/><w:spacing w:after="30"/></w:pPr>
      <w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr>
    </w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="CoverPublisher">
      <w:name w:val="Cover Publisher"/>
      <w:basedOn w:val="CoverPartner"/>
      <w:pPr><w:spacing w:before="280"/></w:pPr>
    </w:style>
    <w:style w:type="paragraph" w:styleId="TOCHeading">
      <w:name w:val="TOC Heading"/>
      <w:basedOn w:val="Normal"/>
      <w:next w:val="Normal"/>
      <w:uiPriority w:val="39"/>
      <w:qFormat/>
      <w:pPr><w:keepNext/><w:spacing w:after="240"/></w:pPr>
      <w:rPr><w:b/><w:bCs/><w:color w:val="{$deep}"/><w:sz w:val="40"/><w:szCs w:val="40"/></w:rPr>
    </w:style>
    <w:style w:type="paragraph" w:styleId="TOC1">
      <w:name w:val="toc 1"/>
      <w:basedOn w:val="Normal"/>
      <w:next w:val="Normal"/>
      <w:autoRedefine/>
      <w:uiPriority w:val="39"/>
      <w:pPr>
        <w:tabs>
          <w:tab w:val="left" w:pos="560"/>
          <w:tab w:val="right" w:leader="dot" w:pos="{$text-width}"/>
        </w:tabs>
        <w:suppressAutoHyphens/>
        <w:spacing w:before="110" w:after="30"/>
        <w:ind w:left="560" w:hanging="560"/>
      </w:pPr>
    </w:style>
    <w:style w:type="paragraph" w:styleId="TOC2">
      <w:name w:val="toc 2"/>
      <w:basedOn w:val="Normal"/>
      <w:next w:val="Normal"/>
      <w:autoRedefine/>
      <w:uiPriority w:val="39"/>
      <w:pPr>
        <w:tabs>
          <w:tab w:val="left" w:pos="1240"/>
          <w:tab w:val="right" w:leader="dot" w:pos="{$text-width}"/>
        </w:tabs>
        <w:suppressAutoHyphens/>
        <w:spacing w:after="20"/>
        <w:ind w:left="1240" w:hanging="680"/>
      </w:pPr>
      <w:rPr><w:color w:val="{$muted}"/><w:sz w:val="19"/><w:szCs w:val="19"/></w:rPr>
    </w:style>
    <w:style w:type="paragraph" w:styleId="Header">
      <w:name w:val="header"/>
      <w:basedOn w:val="Normal"/>
      <w:uiPriority w:val="99"/>
      <w:pPr>
        <w:pBdr><w:bottom w:val="single" w:sz="4" w:space="5" w:color="{$line}"/></w:pBdr>
        <w:tabs><w:tab w:val="right" w:pos="{$text-width}"/></w:tabs>
        <w:suppressAutoHyphens/>
      </w:pPr>
      <w:rPr><w:color w:val="{$muted}"/><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr>
    </w:style>
    <w:style w:type="paragraph" w:styleId="Footer">
      <w:name w:val="footer"/>
      <w:basedOn w:val="Normal"/>
      <w:uiPriority w:val="99"/>
      <w:pPr>
        <w:tabs><w:tab w:val="right" w:pos="{$text-width}"/></w:tabs>
        <w:suppressAutoHyphens/>
      </w:pPr>
      <w:rPr><w:color w:val="{$muted}"/><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr>
    </w:style>
  </xsl:template>

  <xsl:template name="character-styles">
    <w:style w:type="character" w:styleId="Strong">
      <w:name w:val="Strong"/>
      <w:basedOn w:val="DefaultParagraphFont"/>
      <w:uiPriority w:val="22"/>
      <w:qFormat/>
      <w:rPr><w:b/><w:bCs/></w:rPr>
    </w:style>
    <w:style w:type="character" w:styleId="Hyperlink">
      <w:name w:val="Hyperlink"/>
      <w:basedOn w:val="DefaultParagraphFont"/>
      <w:uiPriority w:val="99"/>
      <w:rPr><w:color w:val="{$deep}"/><w:u w:val="single"/></w:rPr>
    </w:style>
    <w:style w:type="character" w:styleId="HTMLCode">
      <w:name w:val="HTML Code"/>
      <w:basedOn w:val="DefaultParagraphFont"/>
      <w:uiPriority w:val="99"/>
      <w:rPr>
        <w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/>
        <w:noProof/>
        <w:sz w:val="19"/>
        <w:szCs w:val="19"/>
        <w:shd w:val="clear" w:color="auto" w:fill="{$tint}"/>
      </w:rPr>
    </w:style>
  </xsl:template>

</xsl:stylesheet>
