<?xml version="1.0" encoding="UTF-8"?>
<!-- Running text, CommonMark's structure, as Word's paragraphs and runs. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                xmlns:x="http://xmlsoft.org/XSLT/namespace"
                exclude-result-prefixes="w r x">

  <xsl:variable name="ordered-lists" select="/report/descendant::text/descendant::list[@type = 'ordered']"/>
  <xsl:variable name="links" select="/report/descendant::text/descendant::link"/>
  <xsl:variable name="list-places">
    <xsl:call-template name="places"><xsl:with-param name="of" select="$ordered-lists"/></xsl:call-template>
  </xsl:variable>
  <xsl:variable name="link-places">
    <xsl:call-template name="places"><xsl:with-param name="of" select="$links"/></xsl:call-template>
  </xsl:variable>

  <xsl:template match="text"><xsl:apply-templates select="*" mode="block"/></xsl:template>

  <!-- Blocks. style: what a paragraph is here; numbering: the bullets or numbers
       (numbering.xml) of the list item that this block is the first of. -->
  <xsl:template match="paragraph" mode="block">
    <xsl:param name="style" select="'BodyText'"/>
    <xsl:param name="numbering"/>
    <w:p>
      <xsl:call-template name="block-properties">
        <xsl:with-param name="style" select="$style"/>
        <xsl:with-param name="numbering" select="$numbering"/>
      </xsl:call-template>
      <xsl:apply-templates mode="inline"/>
    </w:p>
  </xsl:template>

  <!-- The document's title is the report's level 1 and no heading here. -->
  <xsl:template match="heading" mode="block">
    <xsl:param name="numbering"/>
    <w:p>
      <xsl:call-template name="block-properties">
        <xsl:with-param name="style" select="concat('TextHeading', @level - 1)"/>
        <xsl:with-param name="numbering" select="$numbering"/>
      </xsl:call-template>
      <xsl:apply-templates mode="inline"/>
    </w:p>
  </xsl:template>

  <xsl:template match="list" mode="block">
    <xsl:param name="numbering"/>
    <xsl:variable name="own"><xsl:apply-templates select="." mode="numbering"/></xsl:variable>
    <!-- The list is what an item begins with. -->
    <xsl:if test="$numbering != ''">
      <xsl:call-template name="bare-item"><xsl:with-param name="numbering" select="$numbering"/></xsl:call-template>
    </xsl:if>
    <xsl:for-each select="item">
      <xsl:apply-templates select="*[1]" mode="block">
        <xsl:with-param name="style" select="'ListParagraph'"/>
        <xsl:with-param name="numbering" select="$own"/>
      </xsl:apply-templates>
      <xsl:apply-templates select="*[position() &gt; 1]" mode="block">
        <xsl:with-param name="style" select="'ListParagraph'"/>
      </xsl:apply-templates>
      <xsl:if test="not(*)">
        <xsl:call-template name="bare-item"><xsl:with-param name="numbering" select="$own"/></xsl:call-template>
      </xsl:if>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="bare-item">
    <xsl:param name="numbering"/>
    <w:p>
      <xsl:call-template name="block-properties">
        <xsl:with-param name="style" select="'ListParagraph'"/>
        <xsl:with-param name="numbering" select="$numbering"/>
      </xsl:call-template>
    </w:p>
  </xsl:template>

  <xsl:template match="quote" mode="block">
    <xsl:param name="numbering"/>
    <xsl:apply-templates select="*[1]" mode="block">
      <xsl:with-param name="style" select="'Quote'"/>
      <xsl:with-param name="numbering" select="$numbering"/>
    </xsl:apply-templates>
    <xsl:apply-templates select="*[position() &gt; 1]" mode="block">
      <xsl:with-param name="style" select="'Quote'"/>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template match="code-block" mode="block">
    <xsl:param name="numbering"/>
    <w:p>
      <xsl:call-template name="block-properties">
        <xsl:with-param name="style" select="'HTMLPreformatted'"/>
        <xsl:with-param name="numbering" select="$numbering"/>
      </xsl:call-template>
      <w:r>
        <xsl:call-template name="verbatim">
          <!-- The line break that ends the last line is none of the text's. -->
          <xsl:with-param name="text" select="substring(., 1, string-length(.) -
            number(substring(., string-length(.)) = '&#10;'))"/>
        </xsl:call-template>
      </w:r>
    </w:p>
  </xsl:template>

  <!-- A printer's break, since an empty paragraph with a line tells a screen
       reader nothing. -->
  <xsl:template match="rule" mode="block">
    <xsl:param name="numbering"/>
    <w:p>
      <xsl:call-template name="block-properties">
        <xsl:with-param name="style" select="'Break'"/>
        <xsl:with-param name="numbering" select="$numbering"/>
      </xsl:call-template>
      <w:r><w:t>* * *</w:t></w:r>
    </w:p>
  </xsl:template>

  <!-- The properties of a paragraph: in a list its bullet or number, or the
       room of one. -->
  <xsl:template name="block-properties">
    <xsl:param name="style"/>
    <xsl:param name="numbering"/>
    <xsl:variable name="list" select="ancestor::list[1]"/>
    <xsl:variable name="level"><xsl:apply-templates select="$list" mode="level"/></xsl:variable>
    <w:pPr>
      <w:pStyle w:val="{$style}"/>
      <xsl:if test="$numbering != ''">
        <w:numPr>
          <w:ilvl w:val="{$level}"/>
          <w:numId w:val="{$numbering}"/>
        </w:numPr>
      </xsl:if>
      <!-- The first text after a table keeps some distance. -->
      <xsl:if test="not($list) and not(preceding-sibling::*[1]) and
                    parent::text/preceding-sibling::*[1][self::table or self::indicators]">
        <w:spacing w:before="240"/>
      </xsl:if>
      <xsl:if test="$list and $numbering = ''"><w:ind w:left="{400 * ($level + 1)}"/></xsl:if>
    </w:pPr>
  </xsl:template>

  <xsl:template match="list" mode="level">
    <xsl:variable name="above" select="count(ancestor::list)"/>
    <xsl:choose>
      <xsl:when test="$above &gt; 8">8</xsl:when>
      <xsl:otherwise><xsl:value-of select="$above"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="list[@type = 'bullet']" mode="numbering">2</xsl:template>
  <xsl:template match="list" mode="numbering">
    <xsl:variable name="place"><xsl:call-template name="placed"><xsl:with-param name="in" select="x:node-set($list-places)"/></xsl:call-template></xsl:variable>
    <xsl:value-of select="$place + 2"/>
  </xsl:template>

  <!-- Inlines. A run has all the properties of what it is in. -->
  <xsl:template match="text()" mode="inline">
    <w:r>
      <xsl:call-template name="run-properties"/>
      <w:t xml:space="preserve"><xsl:value-of select="translate(., '&#9;&#10;&#13;', '   ')"/></w:t>
    </w:r>
  </xsl:template>
  <xsl:template match="break" mode="inline"><w:r><w:br/></w:r></xsl:template>
  <xsl:template match="emphasis | strong | code" mode="inline"><xsl:apply-templates mode="inline"/></xsl:template>

  <xsl:template match="link" mode="inline">
    <xsl:variable name="linked"><xsl:apply-templates select="@href" mode="is-link"/></xsl:variable>
    <xsl:variable name="target" select="key('id', substring-after(@href, '#'))[starts-with(current()/@href, '#')]"/>
    <xsl:choose>
      <xsl:when test="$linked != '' or $target">
        <w:hyperlink>
          <xsl:choose>
            <xsl:when test="$target">
              <xsl:attribute name="w:anchor"><xsl:apply-templates select="$target" mode="bookmark"/></xsl:attribute>
            </xsl:when>
            <xsl:otherwise>
              <xsl:attribute name="r:id"><xsl:apply-templates select="." mode="relation"/></xsl:attribute>
            </xsl:otherwise>
          </xsl:choose>
          <xsl:if test="@title != ''">
            <xsl:attribute name="w:tooltip">
              <xsl:call-template name="short">
                <xsl:with-param name="text" select="@title"/>
                <xsl:with-param name="length" select="255"/>
              </xsl:call-template>
            </xsl:attribute>
          </xsl:if>
          <xsl:attribute name="w:history">1</xsl:attribute>
          <xsl:apply-templates mode="inline"/>
        </w:hyperlink>
      </xsl:when>
      <xsl:otherwise><xsl:apply-templates mode="inline"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="link" mode="relation">rIdLink<xsl:call-template name="placed"><xsl:with-param name="in" select="x:node-set($link-places)"/></xsl:call-template></xsl:template>

  <!-- Of the text node that is the context. -->
  <xsl:template name="run-properties">
    <xsl:variable name="language" select="ancestor::text/@lang[. != $lang]"/>
    <xsl:if test="$language or parent::*[not(self::paragraph or self::heading)]">
      <w:rPr>
        <xsl:choose>
          <xsl:when test="ancestor::code"><w:rStyle w:val="HTMLCode"/></xsl:when>
          <xsl:when test="ancestor::link"><w:rStyle w:val="Hyperlink"/></xsl:when>
        </xsl:choose>
        <xsl:if test="ancestor::strong"><w:b/><w:bCs/></xsl:if>
        <xsl:if test="ancestor::emphasis">
          <!-- In a quote, which is in italics, what stands out is upright. -->
          <w:i w:val="{number(not(ancestor::quote))}"/>
          <w:iCs w:val="{number(not(ancestor::quote))}"/>
        </xsl:if>
        <xsl:call-template name="run-language"><xsl:with-param name="of" select="$language"/></xsl:call-template>
      </w:rPr>
    </xsl:if>
  </xsl:template>

  <xsl:template name="run-language">
    <xsl:param name="of" select="@lang"/>
    <xsl:if test="$of != '' and $of != $lang">
      <w:lang>
        <xsl:attribute name="w:val"><xsl:call-template name="locale"><xsl:with-param name="of" select="$of"/></xsl:call-template></xsl:attribute>
      </w:lang>
    </xsl:if>
  </xsl:template>

  <!-- The words of an element, in their language. -->
  <xsl:template match="* | @*" mode="words">
    <w:r>
      <xsl:if test="@lang and @lang != $lang"><w:rPr><xsl:call-template name="run-language"/></w:rPr></xsl:if>
      <w:t xml:space="preserve"><xsl:value-of select="translate(., '&#9;&#10;&#13;', '   ')"/></w:t>
    </w:r>
  </xsl:template>

  <!-- Text with its line breaks and tabs. By halves, so that long text needs
       no deep recursion. -->
  <xsl:template name="verbatim">
    <xsl:param name="text"/>
    <xsl:choose>
      <xsl:when test="$text = '&#10;'"><w:br/></xsl:when>
      <xsl:when test="$text = '&#9;'"><w:tab/></xsl:when>
      <xsl:when test="translate($text, '&#9;&#10;', '') != $text">
        <xsl:variable name="half" select="floor(string-length($text) div 2)"/>
        <xsl:call-template name="verbatim"><xsl:with-param name="text" select="substring($text, 1, $half)"/></xsl:call-template>
        <xsl:call-template name="verbatim"><xsl:with-param name="text" select="substring($text, $half + 1)"/></xsl:call-template>
      </xsl:when>
      <xsl:when test="$text != ''">
        <w:t xml:space="preserve"><xsl:value-of select="translate($text, '&#13;', ' ')"/></w:t>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
