<?xml version="1.0" encoding="UTF-8"?>
<!-- Cover, contents, page header and footer of the text document. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                exclude-result-prefixes="w r">

  <!-- Two sections on a page: the title, then the partners in two columns. -->
  <xsl:template name="cover">
    <w:p>
      <w:pPr><w:pStyle w:val="CoverNetwork"/></w:pPr>
      <xsl:apply-templates select="network" mode="words"/>
    </w:p>
    <w:p>
      <w:pPr><w:pStyle w:val="Title"/></w:pPr>
      <xsl:apply-templates select="title" mode="words"/>
    </w:p>
    <w:p>
      <w:pPr><w:pStyle w:val="Subtitle"/></w:pPr>
      <xsl:apply-templates select="period" mode="words"/>
    </w:p>
    <xsl:apply-templates select="edition"/>
    <w:p>
      <w:pPr>
        <w:pStyle w:val="Subtitle"/>
        <xsl:call-template name="cover-distance"/>
        <w:sectPr>
          <w:headerReference w:type="default" r:id="rIdCover"/>
          <w:footerReference w:type="default" r:id="rIdNoFooter"/>
          <xsl:call-template name="page"/>
        </w:sectPr>
      </w:pPr>
      <xsl:if test="publisher">
        <w:r><w:t xml:space="preserve"><xsl:value-of select="concat(key('word', 'publisher'), ': ')"/></w:t></w:r>
        <xsl:apply-templates select="publisher" mode="words"/>
      </xsl:if>
    </w:p>
    <xsl:call-template name="cover-partners">
      <xsl:with-param name="head" select="key('word', 'municipalities')"/>
      <xsl:with-param name="partners" select="partners/partner[@kind = 'municipality']"/>
    </xsl:call-template>
    <xsl:call-template name="cover-partners">
      <xsl:with-param name="head" select="key('word', 'institutions')"/>
      <xsl:with-param name="partners" select="partners/partner[@kind = 'institution']"/>
      <xsl:with-param name="break" select="boolean(partners/partner[@kind = 'municipality'])"/>
    </xsl:call-template>
  </xsl:template>

  <!-- The partners stand below the coloured surface, whose text ends sooner. -->
  <xsl:template name="cover-distance">
    <xsl:variable name="lines" select="ceiling(string-length(title) div 17) - 1"/>
    <xsl:variable name="edition" select="ceiling((string-length(edition/label) + string-length(edition/reason)) div 60)"/>
    <xsl:variable name="rest" select="4900 - 1100 * $lines - 560 * $edition"/>
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

  <xsl:template name="cover-partners">
    <xsl:param name="head"/>
    <xsl:param name="partners"/>
    <xsl:param name="break" select="false()"/>
    <xsl:if test="$partners">
      <w:p>
        <w:pPr><w:pStyle w:val="CoverHead"/></w:pPr>
        <xsl:if test="$break"><w:r><w:br w:type="column"/></w:r></xsl:if>
        <xsl:apply-templates select="$head" mode="words"/>
      </w:p>
      <xsl:for-each select="$partners">
        <w:p>
          <w:pPr>
            <w:pStyle w:val="CoverPartner"/>
            <xsl:if test="position() = last() and not(following-sibling::partner[@kind != current()/@kind])">
              <xsl:call-template name="partners-end"/>
            </xsl:if>
          </w:pPr>
          <xsl:apply-templates select="." mode="words"/>
        </w:p>
      </xsl:for-each>
    </xsl:if>
  </xsl:template>

  <xsl:template name="partners-end">
    <w:sectPr>
      <w:type w:val="continuous"/>
      <xsl:call-template name="page"><xsl:with-param name="columns" select="2"/></xsl:call-template>
    </w:sectPr>
  </xsl:template>

  <!-- A page: A4, its margins. -->
  <xsl:template name="page">
    <xsl:param name="columns" select="1"/>
    <w:pgSz w:w="11906" w:h="16838"/>
    <w:pgMar w:top="1560" w:right="1134" w:bottom="1360" w:left="1134" w:header="737" w:footer="624" w:gutter="0"/>
    <w:cols w:space="480"><xsl:if test="$columns &gt; 1"><xsl:attribute name="w:num"><xsl:value-of select="$columns"/></xsl:attribute></xsl:if></w:cols>
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

  <xsl:template name="header-and-footer">
    <part name="word/header1.xml">
      <w:hdr>
        <w:p>
          <w:pPr><w:pStyle w:val="Header"/></w:pPr>
          <xsl:apply-templates select="network" mode="words"/>
          <w:r><w:tab/></w:r>
          <xsl:apply-templates select="title" mode="words"/>
        </w:p>
      </w:hdr>
    </part>
    <part name="word/footer1.xml">
      <w:ftr>
        <w:p>
          <w:pPr><w:pStyle w:val="Footer"/></w:pPr>
          <xsl:apply-templates select="publisher" mode="words"/>
          <w:r><w:tab/></w:r>
          <w:r><w:t xml:space="preserve"><xsl:value-of select="concat(key('word', 'page'), '&#160;')"/></w:t></w:r>
          <w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>
          <w:r><w:t xml:space="preserve"><xsl:value-of select="concat(' ', key('word', 'of'), '&#160;')"/></w:t></w:r>
          <w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>1</w:t></w:r></w:fldSimple>
        </w:p>
      </w:ftr>
    </part>
    <part name="word/footer2.xml"><w:ftr><w:p/></w:ftr></part>
  </xsl:template>

</xsl:stylesheet>
