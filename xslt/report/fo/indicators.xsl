<?xml version="1.0" encoding="UTF-8"?>
<!-- Indicators: a table with this year's figures large, and their sources below. -->
<xsl:stylesheet version="1.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                exclude-result-prefixes="xsl">

  <xsl:template match="indicators">
    <fo:block role="Div" space-after="7mm">
      <xsl:call-template name="together"><xsl:with-param name="letters" select="850"/></xsl:call-template>
      <xsl:apply-templates select="caption"/>
      <fo:table xsl:use-attribute-sets="grid" hyphenate="false" id="{@id}">
        <fo:table-column column-width="43mm" fox:header="true"/>
        <fo:table-column column-width="32mm"/>
        <fo:table-column column-width="26mm"/>
        <fo:table-column column-width="proportional-column-width(1)"/>
        <fo:table-header>
          <fo:table-row>
            <fo:table-cell xsl:use-attribute-sets="head">
              <fo:block><xsl:value-of select="key('word', 'indicator')"/></fo:block>
            </fo:table-cell>
            <xsl:for-each select="indicator[1]/value">
              <fo:table-cell xsl:use-attribute-sets="head" text-align="end">
                <fo:block><xsl:value-of select="@year"/></fo:block>
              </fo:table-cell>
            </xsl:for-each>
            <fo:table-cell xsl:use-attribute-sets="head" padding-start="5mm">
              <fo:block><xsl:value-of select="key('word', 'definition')"/></fo:block>
            </fo:table-cell>
          </fo:table-row>
        </fo:table-header>
        <fo:table-body><xsl:apply-templates select="indicator"/></fo:table-body>
      </fo:table>
      <xsl:apply-templates select="." mode="sources"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="indicator">
    <fo:table-row id="{@id}">
      <xsl:call-template name="together"/>
      <fo:table-cell xsl:use-attribute-sets="indicator">
        <fo:block font-size="10pt" line-height="13.5pt" font-weight="bold" padding-before="6pt"
                  hyphenate="true">
          <xsl:call-template name="anchors"/>
          <xsl:apply-templates select="label" mode="words"/>
        </fo:block>
      </fo:table-cell>
      <xsl:apply-templates select="value"/>
      <fo:table-cell xsl:use-attribute-sets="indicator" padding-start="5mm">
        <fo:block xsl:use-attribute-sets="small" padding-before="7.1pt">
          <xsl:apply-templates select="definition" mode="words"/>
          <xsl:apply-templates select="source" mode="mark"/>
        </fo:block>
        <xsl:apply-templates select="note"/>
      </fo:table-cell>
    </fo:table-row>
  </xsl:template>

  <xsl:attribute-set name="indicator">
    <xsl:attribute name="padding">1.2mm 2mm 2.4mm 2mm</xsl:attribute>
    <xsl:attribute name="border-before-style">solid</xsl:attribute>
    <xsl:attribute name="border-before-width">0.4pt</xsl:attribute>
    <xsl:attribute name="border-before-color"><xsl:value-of select="$line"/></xsl:attribute>
  </xsl:attribute-set>

  <!-- This year's is what a reader is to see first. All stand on one line: the
       padding is what each size lacks to their baseline. -->
  <xsl:template match="value">
    <fo:table-cell xsl:use-attribute-sets="indicator" text-align="end">
      <fo:block>
        <xsl:choose>
          <xsl:when test="@year = /report/@year and string-length() &lt; 9">
            <xsl:call-template name="figure"/>
            <xsl:attribute name="font-size">19pt</xsl:attribute>
            <xsl:attribute name="padding-before">2.6pt</xsl:attribute>
          </xsl:when>
          <xsl:when test="@year = /report/@year and @number">
            <xsl:call-template name="figure"/>
            <xsl:attribute name="font-size">12pt</xsl:attribute>
            <xsl:attribute name="padding-before">2.4pt</xsl:attribute>
          </xsl:when>
          <xsl:when test="@number">
            <xsl:attribute name="font-size">11pt</xsl:attribute>
            <xsl:attribute name="padding-before">6.1pt</xsl:attribute>
          </xsl:when>
          <xsl:otherwise>
            <xsl:attribute name="color"><xsl:value-of select="$text-soft"/></xsl:attribute>
            <xsl:attribute name="padding-before">6.8pt</xsl:attribute>
          </xsl:otherwise>
        </xsl:choose>
        <xsl:if test="@certainty"><xsl:attribute name="font-style">italic</xsl:attribute></xsl:if>
        <xsl:value-of select="."/>
      </fo:block>
    </fo:table-cell>
  </xsl:template>

  <xsl:template name="figure">
    <xsl:attribute name="line-height">19pt</xsl:attribute>
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="color"><xsl:value-of select="$primary"/></xsl:attribute>
  </xsl:template>

  <xsl:template match="indicator/note">
    <fo:block xsl:use-attribute-sets="small" space-before="1mm">
      <xsl:call-template name="language"/>
      <fo:inline font-weight="bold"><xsl:value-of select="concat(key('word', 'note'), ': ')"/></fo:inline>
      <xsl:value-of select="."/>
    </fo:block>
  </xsl:template>

  <!-- A source stands once below the table; where there are several, numbers
       lead to them. -->

  <xsl:key name="source" match="indicator/source" use="concat(../../@id, ' ', @key)"/>

  <xsl:template match="source" mode="mark">
    <xsl:if test="../../indicator/source[@key != current()/@key]">
      <xsl:variable name="number"><xsl:apply-templates select="." mode="number"/></xsl:variable>
      <xsl:text>&#xA0;</xsl:text>
      <fo:inline role="Reference" font-size="70%" line-height="0pt" baseline-shift="30%" color="{$primary}"
                 fox:abbreviation="{key('word', 'source')} {$number}">
        <xsl:value-of select="$number"/>
      </fo:inline>
    </xsl:if>
  </xsl:template>

  <!-- Its place among the different sources of its table. -->
  <xsl:template match="source" mode="number">
    <xsl:variable name="first" select="key('source', concat(../../@id, ' ', @key))[1]"/>
    <xsl:for-each select="../../indicator/source[
                            count(. | key('source', concat(../../@id, ' ', @key))[1]) = 1]">
      <xsl:if test="count(. | $first) = 1"><xsl:value-of select="position()"/></xsl:if>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="indicators" mode="sources">
    <xsl:variable name="sources"
                  select="indicator/source[count(. | key('source', concat(../../@id, ' ', @key))[1]) = 1]"/>
    <xsl:for-each select="$sources">
      <fo:block xsl:use-attribute-sets="note" hyphenate="false">
        <xsl:if test="position() &gt; 1"><xsl:attribute name="space-before">0.3mm</xsl:attribute></xsl:if>
        <xsl:choose>
          <xsl:when test="count($sources) = 1">
            <xsl:value-of select="concat(key('word', 'source'), ': ')"/>
          </xsl:when>
          <xsl:otherwise>
            <fo:inline color="{$primary}" padding-end="1.2mm"><xsl:value-of select="position()"/></fo:inline>
            <xsl:text> </xsl:text>
          </xsl:otherwise>
        </xsl:choose>
        <xsl:call-template name="link">
          <xsl:with-param name="href" select="@url"/>
          <xsl:with-param name="words"><xsl:call-template name="breakable"/></xsl:with-param>
        </xsl:call-template>
      </fo:block>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
