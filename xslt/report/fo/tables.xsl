<?xml version="1.0" encoding="UTF-8"?>
<!--
  Tables: heads that are repeated, a first column that heads its row, stripes
  that a copier keeps, no row torn apart by a page. FOP makes no tags of header
  and body in a PDF/UA file, rows are the table's own.
-->
<xsl:stylesheet version="1.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                exclude-result-prefixes="xsl">

  <!-- Just before its table: pdf.c makes it the first thing in it. -->
  <xsl:template match="table/caption | indicators/caption">
    <fo:block role="Caption" xsl:use-attribute-sets="caption">
      <xsl:call-template name="language"/>
      <xsl:for-each select=".."><xsl:call-template name="anchors"/></xsl:for-each>
      <fo:inline color="{$primary}" padding-end="2mm">
        <xsl:value-of select="concat(key('word', 'table'), ' ')"/>
        <xsl:number level="any" count="table | indicators"/>
      </fo:inline>
      <xsl:text> </xsl:text>
      <xsl:value-of select="."/>
    </fo:block>
  </xsl:template>

  <xsl:attribute-set name="grid">
    <xsl:attribute name="table-layout">fixed</xsl:attribute>
    <xsl:attribute name="width">100%</xsl:attribute>
    <xsl:attribute name="border-collapse">separate</xsl:attribute>
    <xsl:attribute name="font-size">9pt</xsl:attribute>
    <xsl:attribute name="line-height">12.4pt</xsl:attribute>
    <xsl:attribute name="hyphenate">true</xsl:attribute>
    <xsl:attribute name="hyphenation-push-character-count">8</xsl:attribute>
    <xsl:attribute name="hyphenation-remain-character-count">8</xsl:attribute>
    <xsl:attribute name="border-after-style">solid</xsl:attribute>
    <xsl:attribute name="border-after-width">0.9pt</xsl:attribute>
    <xsl:attribute name="border-after-color"><xsl:value-of select="$primary"/></xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="head">
    <xsl:attribute name="padding">1.6mm 2mm</xsl:attribute>
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="color"><xsl:value-of select="$primary"/></xsl:attribute>
    <xsl:attribute name="border-before-style">solid</xsl:attribute>
    <xsl:attribute name="border-before-width">0.9pt</xsl:attribute>
    <xsl:attribute name="border-before-color"><xsl:value-of select="$primary"/></xsl:attribute>
    <xsl:attribute name="border-after-style">solid</xsl:attribute>
    <xsl:attribute name="border-after-width">0.9pt</xsl:attribute>
    <xsl:attribute name="border-after-color"><xsl:value-of select="$primary"/></xsl:attribute>
    <xsl:attribute name="display-align">after</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="cell">
    <xsl:attribute name="padding">1.5mm 2mm</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="note" use-attribute-sets="small">
    <xsl:attribute name="space-before">1.6mm</xsl:attribute>
    <xsl:attribute name="end-indent">32mm</xsl:attribute>
    <xsl:attribute name="keep-with-previous.within-page">always</xsl:attribute>
  </xsl:attribute-set>

  <xsl:template match="table">
    <fo:block role="Div" space-after="7mm">
      <xsl:call-template name="together"/>
      <xsl:apply-templates select="caption"/>
      <fo:table xsl:use-attribute-sets="grid" id="{@id}">
        <xsl:call-template name="columns"/>
        <fo:table-header>
          <fo:table-row>
            <xsl:for-each select="column">
              <fo:table-cell xsl:use-attribute-sets="head">
                <fo:block hyphenate="false">
                  <xsl:call-template name="alignment">
                    <xsl:with-param name="type" select="@type"/>
                  </xsl:call-template>
                  <xsl:apply-templates select="." mode="words"/>
                </fo:block>
              </fo:table-cell>
            </xsl:for-each>
          </fo:table-row>
        </fo:table-header>
        <fo:table-body><xsl:apply-templates select="row"/></fo:table-body>
      </fo:table>
      <xsl:apply-templates select="note"/>
    </fo:block>
  </xsl:template>

  <!-- A row, and a short table, stay on one page: FOP would let what no page
       can hold run off it, so there must be few words even for a narrow column. -->
  <xsl:template name="together">
    <xsl:param name="letters" select="550"/>
    <xsl:if test="count(row | indicator) &lt; 9 and string-length() &lt; $letters">
      <xsl:attribute name="keep-together.within-page">always</xsl:attribute>
    </xsl:if>
  </xsl:template>

  <xsl:template match="row">
    <fo:table-row>
      <xsl:call-template name="together"/>
      <xsl:if test="position() mod 2 = 0">
        <xsl:attribute name="background-color"><xsl:value-of select="$stripe"/></xsl:attribute>
      </xsl:if>
      <xsl:if test="@kind = 'total'">
        <xsl:attribute name="font-weight">bold</xsl:attribute>
      </xsl:if>
      <!-- Three rows at least on a page. -->
      <xsl:if test="position() &lt; 3 and position() &lt; last()">
        <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
      </xsl:if>
      <xsl:if test="position() &gt; last() - 2 and position() &gt; 1">
        <xsl:attribute name="keep-with-previous.within-page">always</xsl:attribute>
      </xsl:if>
      <xsl:apply-templates select="cell"/>
    </fo:table-row>
  </xsl:template>

  <xsl:key name="column" match="column" use="concat(../@id, ' ', count(preceding-sibling::column) + 1)"/>

  <xsl:template match="cell">
    <xsl:variable name="place" select="position()"/>
    <fo:table-cell xsl:use-attribute-sets="cell">
      <xsl:if test="../@kind = 'total'">
        <xsl:attribute name="border-before-style">solid</xsl:attribute>
        <xsl:attribute name="border-before-width">0.9pt</xsl:attribute>
        <xsl:attribute name="border-before-color"><xsl:value-of select="$primary"/></xsl:attribute>
      </xsl:if>
      <fo:block>
        <xsl:call-template name="language"/>
        <xsl:call-template name="alignment">
          <xsl:with-param name="type" select="key('column', concat(../../@id, ' ', $place))/@type"/>
        </xsl:call-template>
        <xsl:if test="../@certainty"><xsl:attribute name="font-style">italic</xsl:attribute></xsl:if>
        <xsl:call-template name="link">
          <xsl:with-param name="words"><xsl:call-template name="breakable"/></xsl:with-param>
        </xsl:call-template>
      </fo:block>
    </fo:table-cell>
  </xsl:template>

  <!-- Figures stand under one another and are never broken. -->
  <xsl:template name="alignment">
    <xsl:param name="type"/>
    <xsl:if test="$type = 'number' or $type = 'money' or $type = 'percent'">
      <xsl:attribute name="text-align">end</xsl:attribute>
      <xsl:attribute name="hyphenate">false</xsl:attribute>
    </xsl:if>
  </xsl:template>

  <xsl:template match="table/note">
    <fo:block xsl:use-attribute-sets="note" hyphenate="true">
      <xsl:apply-templates select="." mode="words"/>
    </fo:block>
  </xsl:template>

</xsl:stylesheet>
