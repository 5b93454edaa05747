<?xml version="1.0" encoding="UTF-8"?>
<!-- Running text, CommonMark's structure, as OpenDocument paragraphs. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:xlink="http://www.w3.org/1999/xlink">

  <xsl:template match="text"><xsl:apply-templates select="*" mode="block"/></xsl:template>

  <!-- Blocks. style: what a paragraph here is. -->
  <xsl:template match="paragraph" mode="block">
    <xsl:param name="style" select="'Text_20_body'"/>
    <text:p text:style-name="{$style}"><xsl:apply-templates select="." mode="words"/></text:p>
  </xsl:template>

  <!-- The document's title is level 1 of the report and no heading here, so
       that a section is level 1. Sections are numbered, headings in texts not. -->
  <xsl:template match="heading" mode="block">
    <text:h text:style-name="Text_20_heading_20_{@level - 1}" text:outline-level="{@level - 1}"
            text:is-list-header="true">
      <xsl:apply-templates select="." mode="words"/>
    </text:h>
  </xsl:template>

  <xsl:template match="list" mode="block">
    <text:list text:style-name="List_20_{@type}">
      <xsl:for-each select="item">
        <text:list-item>
          <xsl:if test="position() = 1 and ../@start != 1">
            <xsl:attribute name="text:start-value"><xsl:value-of select="../@start"/></xsl:attribute>
          </xsl:if>
          <xsl:apply-templates select="*" mode="block">
            <xsl:with-param name="style" select="'List_20_paragraph'"/>
          </xsl:apply-templates>
          <xsl:if test="not(*)"><text:p text:style-name="List_20_paragraph"/></xsl:if>
        </text:list-item>
      </xsl:for-each>
    </text:list>
  </xsl:template>

  <xsl:template match="quote" mode="block">
    <xsl:apply-templates select="*" mode="block">
      <xsl:with-param name="style" select="'Quotations'"/>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template match="code-block" mode="block">
    <text:p text:style-name="Preformatted_20_Text">
      <xsl:call-template name="verbatim">
        <!-- The line break that ends the last line is none of the text's. -->
        <xsl:with-param name="text" select="substring(., 1, string-length(.) -
          number(substring(., string-length(.)) = '&#10;'))"/>
      </xsl:call-template>
    </text:p>
  </xsl:template>

  <!-- A printer's break, since an empty paragraph with a line tells a screen
       reader nothing. -->
  <xsl:template match="rule" mode="block"><text:p text:style-name="Break">* * *</text:p></xsl:template>

  <!-- Inlines. -->
  <xsl:template match="emphasis" mode="inline">
    <text:span text:style-name="Emphasis"><xsl:apply-templates mode="inline"/></text:span>
  </xsl:template>
  <xsl:template match="strong" mode="inline">
    <text:span text:style-name="Strong_20_Emphasis"><xsl:apply-templates mode="inline"/></text:span>
  </xsl:template>
  <xsl:template match="code" mode="inline">
    <text:span text:style-name="Source_20_Text">
      <xsl:call-template name="verbatim"><xsl:with-param name="text" select="string(.)"/></xsl:call-template>
    </text:span>
  </xsl:template>
  <xsl:template match="break" mode="inline"><text:line-break/></xsl:template>
  <xsl:template match="link" mode="inline">
    <text:a xlink:type="simple" xlink:href="{@href}" text:style-name="Internet_20_link"
            text:visited-style-name="Internet_20_link">
      <xsl:if test="@title">
        <xsl:attribute name="office:title"><xsl:value-of select="@title"/></xsl:attribute>
      </xsl:if>
      <xsl:apply-templates mode="inline"/>
    </text:a>
  </xsl:template>

  <!-- Text with its line breaks, tabs and runs of spaces, which OpenDocument
       writes as elements. By halves, so that long text needs no deep recursion. -->
  <xsl:template name="verbatim">
    <xsl:param name="text"/>
    <xsl:variable name="length" select="string-length($text)"/>
    <xsl:choose>
      <xsl:when test="$text = '&#10;'"><text:line-break/></xsl:when>
      <xsl:when test="$text = '&#9;'"><text:tab/></xsl:when>
      <xsl:when test="$text = ' ' or $text = '&#13;'"><text:s/></xsl:when>
      <xsl:when
        test="$length &gt; 1 and (contains($text, '  ') or translate($text, '&#9;&#10;&#13;', '') != $text
                      or starts-with($text, ' ') or substring($text, $length) = ' ')">
        <xsl:variable name="half" select="floor($length div 2)"/>
        <xsl:call-template name="verbatim">
          <xsl:with-param name="text" select="substring($text, 1, $half)"/>
        </xsl:call-template>
        <xsl:call-template name="verbatim">
          <xsl:with-param name="text" select="substring($text, $half + 1)"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$text"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
