<?xml version="1.0" encoding="UTF-8"?>
<!--
  Tables, and indicators as one: heads that are repeated, a first column that
  heads its row, stripes that a copier keeps, no row torn apart by a page.
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
        <fo:table-header role="THead">
          <fo:table-row>
            <xsl:for-each select="column">
              <fo:table-cell xsl:use-attribute-sets="head">
                <fo:block hyphenate="false">
                  <xsl:call-template name="alignment"><xsl:with-param name="type" select="@type"/></xsl:call-template>
                  <xsl:apply-templates select="." mode="words"/>
                </fo:block>
              </fo:table-cell>
            </xsl:for-each>
          </fo:table-row>
        </fo:table-header>
        <fo:table-body role="TBody"><xsl:apply-templates select="row"/></fo:table-body>
      </fo:table>
      <xsl:apply-templates select="note"/>
    </fo:block>
  </xsl:template>

  <!-- A row, and a short table, stay on one page, unless a page cannot hold them. -->
  <xsl:template name="together">
    <xsl:if test="count(row | indicator) &lt; 9 and string-length() &lt; 1500">
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
    <fo:block xsl:use-attribute-sets="note" hyphenate="true"><xsl:apply-templates select="." mode="words"/></fo:block>
  </xsl:template>

  <!-- Indicators. -->

  <xsl:template match="indicators">
    <xsl:variable name="first" select="indicator[1]"/>
    <fo:block role="Div" space-after="7mm">
      <xsl:call-template name="together"/>
      <xsl:apply-templates select="caption"/>
      <fo:table xsl:use-attribute-sets="grid" hyphenate="false" id="{@id}">
        <fo:table-column column-width="43mm" fox:header="true"/>
        <fo:table-column column-width="32mm"/>
        <fo:table-column column-width="26mm"/>
        <fo:table-column column-width="proportional-column-width(1)"/>
        <fo:table-header role="THead">
          <fo:table-row>
            <fo:table-cell xsl:use-attribute-sets="head">
              <fo:block><xsl:value-of select="key('word', 'indicator')"/></fo:block>
            </fo:table-cell>
            <xsl:for-each select="$first/value">
              <fo:table-cell xsl:use-attribute-sets="head" text-align="end">
                <fo:block><xsl:value-of select="@year"/></fo:block>
              </fo:table-cell>
            </xsl:for-each>
            <fo:table-cell xsl:use-attribute-sets="head" padding-start="5mm">
              <fo:block><xsl:value-of select="key('word', 'definition')"/></fo:block>
            </fo:table-cell>
          </fo:table-row>
        </fo:table-header>
        <fo:table-body role="TBody"><xsl:apply-templates select="indicator"/></fo:table-body>
      </fo:table>
      <xsl:apply-templates select="." mode="sources"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="indicator">
    <fo:table-row id="{@id}">
      <xsl:call-template name="together"/>
      <fo:table-cell xsl:use-attribute-sets="indicator">
        <fo:block font-size="10pt" line-height="13.5pt" font-weight="bold" padding-before="6pt" hyphenate="true">
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
    <xsl:for-each select="../../indicator/source[count(. | key('source', concat(../../@id, ' ', @key))[1]) = 1]">
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
