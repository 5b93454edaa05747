<?xml version="1.0" encoding="UTF-8"?>
<!-- Cover, contents, page header and footer of the text document. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                exclude-result-prefixes="w r">

  <xsl:template name="cover">
    <w:p>
      <w:pPr><w:pStyle w:val="CoverNetwork"/></w:pPr>
      <xsl:apply-templates select="network" mode="words"/>
    </w:p>
    <w:p>
      <w:pPr><w:pStyle w:val="Title"/></w:pPr>
      <xsl:apply-templates select="title" mode="words"/>
    </w:p>
    <xsl:apply-templates select="edition"/>
    <w:p>
      <w:pPr>
        <w:pStyle w:val="Subtitle"/>
        <xsl:call-template name="cover-distance"/>
      </w:pPr>
      <xsl:apply-templates select="period" mode="words"/>
    </w:p>
    <xsl:if test="partners/partner"><xsl:call-template name="cover-partners"/></xsl:if>
    <!-- A section ends with a paragraph. -->
    <w:p>
      <w:pPr>
        <w:pStyle w:val="CoverPublisher"/>
        <w:sectPr>
          <w:headerReference w:type="first" r:id="rIdCover"/>
          <xsl:call-template name="page"/>
          <w:titlePg/>
        </w:sectPr>
      </w:pPr>
      <xsl:if test="publisher">
        <w:r><w:t xml:space="preserve"><xsl:value-of select="concat(key('word', 'publisher'), ': ')"/></w:t></w:r>
        <xsl:apply-templates select="publisher" mode="words"/>
      </xsl:if>
    </w:p>
  </xsl:template>

  <!-- The partners stand below the coloured surface, whose text ends sooner. -->
  <xsl:template name="cover-distance">
    <xsl:variable name="lines" select="ceiling(string-length(title) div 17) - 1"/>
    <xsl:variable name="edition" select="ceiling((string-length(edition/label) + string-length(edition/reason)) div 60)"/>
    <xsl:variable name="rest" select="5300 - 1100 * $lines - 500 * $edition"/>
    <w:spacing w:after="{$rest * number($rest &gt; 400) + 400 * number($rest &lt;= 400)}"/>
  </xsl:template>

  <xsl:template match="edition">
    <w:p>
      <w:pPr><w:pStyle w:val="Subtitle"/></w:pPr>
      <xsl:apply-templates select="label" mode="words"/>
      <xsl:if test="reason">
        <w:r><w:t xml:space="preserve">: </w:t></w:r>
        <xsl:apply-templates select="reason" mode="words"/>
      </xsl:if>
    </w:p>
  </xsl:template>

  <!-- Who is behind it: municipalities beside institutions. -->
  <xsl:template name="cover-partners">
    <xsl:variable name="half" select="$text-width div 2"/>
    <w:tbl>
      <w:tblPr>
        <w:tblW w:w="{$text-width}" w:type="dxa"/>
        <w:tblLayout w:type="fixed"/>
        <w:tblCellMar>
          <w:left w:w="0" w:type="dxa"/>
          <w:right w:w="170" w:type="dxa"/>
        </w:tblCellMar>
        <w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>
        <w:tblCaption w:val="{key('word', 'partners')}"/>
      </w:tblPr>
      <w:tblGrid><w:gridCol w:w="{$half}"/><w:gridCol w:w="{$half}"/></w:tblGrid>
      <w:tr>
        <w:trPr><w:tblHeader/></w:trPr>
        <xsl:for-each select="key('word', 'municipalities') | key('word', 'institutions')">
          <w:tc>
            <w:tcPr><w:tcW w:w="{$half}" w:type="dxa"/></w:tcPr>
            <w:p>
              <w:pPr><w:pStyle w:val="CoverHead"/></w:pPr>
              <xsl:apply-templates select="." mode="words"/>
            </w:p>
          </w:tc>
        </xsl:for-each>
      </w:tr>
      <w:tr>
        <xsl:call-template name="cover-cell"><xsl:with-param name="partners" select="partners/partner[@kind = 'municipality']"/></xsl:call-template>
        <xsl:call-template name="cover-cell"><xsl:with-param name="partners" select="partners/partner[@kind = 'institution']"/></xsl:call-template>
      </w:tr>
    </w:tbl>
  </xsl:template>

  <xsl:template name="cover-cell">
    <xsl:param name="partners"/>
    <w:tc>
      <w:tcPr><w:tcW w:w="{$text-width div 2}" w:type="dxa"/></w:tcPr>
      <xsl:for-each select="$partners">
        <w:p>
          <w:pPr><w:pStyle w:val="CoverPartner"/></w:pPr>
          <xsl:apply-templates select="." mode="words"/>
        </w:p>
      </xsl:for-each>
      <xsl:if test="not($partners)"><w:p><w:pPr><w:pStyle w:val="CoverPartner"/></w:pPr></w:p></xsl:if>
    </w:tc>
  </xsl:template>

  <!-- A page: A4, its margins. -->
  <xsl:template name="page">
    <w:pgSz w:w="11906" w:h="16838"/>
    <w:pgMar w:top="1560" w:right="1134" w:bottom="1360" w:left="1134" w:header="737" w:footer="624" w:gutter="0"/>
    <w:cols w:space="480"/>
  </xsl:template>

  <!-- The contents, ready to read; Word's own field, so that it can be made anew. -->
  <xsl:template name="contents">
    <w:sdt>
      <w:sdtPr>
        <w:docPartObj>
          <w:docPartGallery w:val="Table of Contents"/>
          <w:docPartUnique/>
        </w:docPartObj>
      </w:sdtPr>
      <w:sdtContent>
        <w:p>
          <w:pPr><w:pStyle w:val="TOCHeading"/></w:pPr>
          <xsl:apply-templates select="key('word', 'contents')" mode="words"/>
        </w:p>
        <xsl:for-each select="section | section/section">
          <w:p>
            <w:pPr><w:pStyle w:val="TOC{count(ancestor-or-self::section)}"/></w:pPr>
            <xsl:if test="position() = 1">
              <xsl:call-template name="field-start"><xsl:with-param name="code"> TOC \o "1-2" \h \z </xsl:with-param></xsl:call-template>
            </xsl:if>
            <xsl:call-template name="contents-entry"/>
            <xsl:if test="position() = last()"><w:r><w:fldChar w:fldCharType="end"/></w:r></xsl:if>
          </w:p>
        </xsl:for-each>
      </w:sdtContent>
    </w:sdt>
  </xsl:template>

  <xsl:template name="contents-entry">
    <xsl:variable name="bookmark"><xsl:apply-templates select="." mode="bookmark"/></xsl:variable>
    <w:hyperlink w:anchor="{$bookmark}" w:history="1">
      <w:r><w:t><xsl:value-of select="@number"/></w:t></w:r>
      <w:r><w:tab/></w:r>
      <xsl:apply-templates select="title" mode="words"/>
      <w:r><w:tab/></w:r>
      <xsl:call-template name="field-start"><xsl:with-param name="code" select="concat(' PAGEREF ', $bookmark, ' \h ')"/></xsl:call-template>
      <w:r><w:t><xsl:apply-templates select="." mode="page"/></w:t></w:r>
      <w:r><w:fldChar w:fldCharType="end"/></w:r>
    </w:hyperlink>
  </xsl:template>

  <xsl:template name="field-start">
    <xsl:param name="code"/>
    <w:r><w:fldChar w:fldCharType="begin"/></w:r>
    <w:r><w:instrText xml:space="preserve"><xsl:value-of select="$code"/></w:instrText></w:r>
    <w:r><w:fldChar w:fldCharType="separate"/></w:r>
  </xsl:template>

  <!-- One line each, whatever the names are. -->
  <xsl:template name="header-and-footer">
    <part name="word/header1.xml">
      <w:hdr>
        <w:p>
          <w:pPr><w:pStyle w:val="Header"/></w:pPr>
          <xsl:apply-templates select="network" mode="running"/>
          <w:r><w:tab/></w:r>
          <xsl:apply-templates select="title" mode="running"/>
        </w:p>
      </w:hdr>
    </part>
    <part name="word/footer1.xml">
      <w:ftr>
        <w:p>
          <w:pPr><w:pStyle w:val="Footer"/></w:pPr>
          <xsl:apply-templates select="publisher" mode="running"/>
          <w:r><w:tab/></w:r>
          <w:r><w:t xml:space="preserve"><xsl:value-of select="concat(key('word', 'page'), '&#160;')"/></w:t></w:r>
          <w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>
          <w:r><w:t xml:space="preserve"><xsl:value-of select="concat(' ', key('word', 'of'), '&#160;')"/></w:t></w:r>
          <w:fldSimple w:instr=" NUMPAGES ">
            <w:r><w:t><xsl:value-of select="$front-pages + count($page-list)"/></w:t></w:r>
          </w:fldSimple>
        </w:p>
      </w:ftr>
    </part>
  </xsl:template>

  <xsl:template match="network | title | publisher" mode="running">
    <w:r>
      <xsl:if test="@lang and @lang != $lang"><w:rPr><xsl:call-template name="run-language"/></w:rPr></xsl:if>
      <w:t>
        <xsl:call-template name="short">
          <xsl:with-param name="text" select="normalize-space(.)"/>
          <xsl:with-param name="length" select="60"/>
        </xsl:call-template>
      </w:t>
    </w:r>
  </xsl:template>

</xsl:stylesheet>
