<?xml version="1.0" encoding="UTF-8"?>
<!-- The table of contents, and the same as bookmarks. -->
<xsl:stylesheet version="1.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                exclude-result-prefixes="xsl">

  <xsl:template name="contents">
    <fo:block role="Sect" id="page.contents" break-after="page">
      <fo:block role="H2" xsl:use-attribute-sets="heading-2" start-indent="13mm">
        <xsl:value-of select="key('word', 'contents')"/>
      </fo:block>
      <fo:block role="TOC"><xsl:apply-templates select="section" mode="contents"/></fo:block>
    </fo:block>
  </xsl:template>

  <xsl:template match="section" mode="contents">
    <fo:block role="TOCI">
      <fo:block role="Reference" text-align-last="justify" word-spacing="0pt">
        <xsl:choose>
          <xsl:when test="parent::report">
            <xsl:attribute name="font-weight">bold</xsl:attribute>
            <xsl:attribute name="line-height">13.4pt</xsl:attribute>
            <xsl:attribute name="space-before">1.5mm</xsl:attribute>
          </xsl:when>
          <xsl:otherwise>
            <xsl:attribute name="font-size">9.5pt</xsl:attribute>
            <xsl:attribute name="line-height">12.6pt</xsl:attribute>
          </xsl:otherwise>
        </xsl:choose>
        <xsl:for-each select="title"><xsl:call-template name="language"/></xsl:for-each>
        <xsl:call-template name="contents-line"/>
      </fo:block>
      <xsl:if test="section">
        <fo:block role="TOC"><xsl:apply-templates select="section" mode="contents"/></fo:block>
      </xsl:if>
    </fo:block>
  </xsl:template>

  <!-- Long titles wrap, short of the page numbers. FOP draws no dots. -->
  <xsl:template name="contents-line">
    <xsl:attribute name="start-indent">13mm</xsl:attribute>
    <xsl:attribute name="text-indent">-13mm</xsl:attribute>
    <xsl:attribute name="end-indent">14mm</xsl:attribute>
    <xsl:attribute name="last-line-end-indent">-14mm</xsl:attribute>
    <fo:basic-link internal-destination="{@id}" fox:alt-text="{@number} {title}">
      <xsl:call-template name="number">
        <xsl:with-param name="room" select="36.9"/>
        <xsl:with-param name="size">
          <xsl:choose>
            <xsl:when test="parent::report">10.5</xsl:when>
            <xsl:otherwise>9.5</xsl:otherwise>
          </xsl:choose>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:value-of select="title"/>
      <xsl:text> </xsl:text>
      <fo:leader leader-pattern="rule" rule-style="dashed" rule-thickness="0.5pt" color="{$line}"
                 leader-length.minimum="6mm" leader-length.optimum="12mm" leader-length.maximum="100%"/>
      <xsl:text> </xsl:text>
      <fo:page-number-citation ref-id="{@id}" role="Span"/>
    </fo:basic-link>
  </xsl:template>

  <xsl:template name="bookmarks">
    <fo:bookmark-tree>
      <fo:bookmark internal-destination="page.cover">
        <fo:bookmark-title><xsl:value-of select="title"/></fo:bookmark-title>
      </fo:bookmark>
      <fo:bookmark internal-destination="page.contents">
        <fo:bookmark-title><xsl:value-of select="key('word', 'contents')"/></fo:bookmark-title>
      </fo:bookmark>
      <xsl:apply-templates select="section" mode="bookmark"/>
    </fo:bookmark-tree>
  </xsl:template>

  <xsl:template match="section" mode="bookmark">
    <fo:bookmark internal-destination="{@id}" starting-state="hide">
      <fo:bookmark-title><xsl:value-of select="concat(@number, ' ', title)"/></fo:bookmark-title>
      <xsl:apply-templates select="section" mode="bookmark"/>
    </fo:bookmark>
  </xsl:template>

</xsl:stylesheet>
