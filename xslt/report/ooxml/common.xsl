<?xml version="1.0" encoding="UTF-8"?>
<!--
  What the two Office Open XML formats (docx.xsl, xlsx.xsl) share: words,
  languages and colours of the report, what may be linked to, and the parts of
  a package that tell about it.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:include href="../colors.xsl"/>
  <xsl:include href="../place.xsl"/>

  <xsl:key name="id" match="section | indicators | indicator | table | chart" use="@id"/>
  <xsl:key name="word" match="/report/words/word" use="@key"/>

  <xsl:variable name="report" select="/report"/>
  <xsl:variable name="lang" select="string(/report/@lang)"/>

  <!-- As office programs write them. -->
  <xsl:variable name="deep" select="translate(substring($color-primary, 2), 'abcdef', 'ABCDEF')"/>
  <xsl:variable name="on-deep" select="translate(substring($color-on-primary, 2), 'abcdef', 'ABCDEF')"/>
  <xsl:variable name="on-deep-soft" select="translate(substring($color-on-primary-soft, 2), 'abcdef', 'ABCDEF')"/>
  <xsl:variable name="soft" select="translate(substring($color-primary-border, 2), 'abcdef', 'ABCDEF')"/>
  <xsl:variable name="tint" select="translate(substring($color-pale, 2), 'abcdef', 'ABCDEF')"/>
  <xsl:variable name="line" select="translate(substring($color-line, 2), 'abcdef', 'ABCDEF')"/>
  <xsl:variable name="muted" select="translate(substring($color-text-soft, 2), 'abcdef', 'ABCDEF')"/>
  <xsl:variable name="ink" select="translate(substring($color-text, 2), 'abcdef', 'ABCDEF')"/>
  <xsl:variable name="accent" select="translate(substring($color-accent, 2), 'abcdef', 'ABCDEF')"/>

  <!-- nb, nn, en as a language of an office program. -->
  <xsl:template name="locale">
    <xsl:param name="of" select="$lang"/>
    <xsl:choose>
      <xsl:when test="$of = 'en'">en-GB</xsl:when>
      <xsl:when test="contains(' nb nn se sma smj ', concat(' ', $of, ' '))">
        <xsl:value-of select="concat($of, '-NO')"/>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$of"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The same, as a number format names it. -->
  <xsl:variable name="format-locale">
    <xsl:choose>
      <xsl:when test="$lang = 'en'">[$-809]</xsl:when>
      <xsl:when test="$lang = 'nn'">[$-814]</xsl:when>
      <xsl:otherwise>[$-414]</xsl:otherwise>
    </xsl:choose>
  </xsl:variable>

  <!-- The number of a table or chart: its place among its kind. -->
  <xsl:template match="table | indicators" mode="number">
    <xsl:call-template name="place"><xsl:with-param name="among" select="$tables"/></xsl:call-template>
  </xsl:template>
  <xsl:template match="chart" mode="number">
    <xsl:call-template name="place"><xsl:with-param name="among" select="$charts"/></xsl:call-template>
  </xsl:template>

  <!-- "Tabell 3", "Figur 1". -->
  <xsl:template match="table | indicators" mode="name">
    <xsl:value-of select="concat(key('word', 'table'), '&#160;')"/>
    <xsl:apply-templates select="." mode="number"/>
  </xsl:template>
  <xsl:template match="chart" mode="name">
    <xsl:value-of select="concat(key('word', 'figure'), '&#160;')"/>
    <xsl:apply-templates select="." mode="number"/>
  </xsl:template>

  <!-- Text in a room that is not endless: the first of it. -->
  <xsl:template name="short">
    <xsl:param name="text"/>
    <xsl:param name="length"/>
    <xsl:choose>
      <xsl:when test="string-length($text) &lt;= $length"><xsl:value-of select="$text"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="concat(substring($text, 1, $length - 1), '…')"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- "yes" for an address that may be a relationship's target. One that an
       office program would call damaged stays text. -->
  <xsl:template match="@href | @url" mode="is-link">
    <xsl:if test="(starts-with(., 'http://') or starts-with(., 'https://') or starts-with(., 'mailto:'))
                  and string-length(.) &lt; 2000
                  and translate(., ' &quot;&lt;&gt;\^`{|}&#9;&#10;&#13;', '') = string(.)">yes</xsl:if>
  </xsl:template>

  <!-- The part every reader asks for first; word, xl: the main one. -->
  <xsl:template name="package-relations">
    <xsl:param name="main"/>
    <part name="_rels/.rels">
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rId1" Target="{$main}"
          Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
        <Relationship Id="rId2" Target="docProps/core.xml"
          Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"/>
      </Relationships>
    </part>
  </xsl:template>

  <!-- A report is of its period's last day; it knows no other clock. -->
  <xsl:template name="core-properties">
    <xsl:variable name="made" select="concat($report/period/@ends, 'T12:00:00Z')"/>
    <part name="docProps/core.xml">
      <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
                         xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"
                         xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <dc:title>
          <xsl:call-template name="short">
            <xsl:with-param name="text" select="concat($report/title, ' – ', $report/network)"/>
            <xsl:with-param name="length" select="255"/>
          </xsl:call-template>
        </dc:title>
        <dc:subject>
          <xsl:call-template name="short">
            <xsl:with-param name="text" select="string($report/period)"/>
            <xsl:with-param name="length" select="255"/>
          </xsl:call-template>
        </dc:subject>
        <dc:creator>
          <xsl:call-template name="short">
            <xsl:with-param name="text" select="string(($report/publisher | $report/network)[last()])"/>
            <xsl:with-param name="length" select="255"/>
          </xsl:call-template>
        </dc:creator>
        <dc:description>
          <xsl:call-template name="short">
            <xsl:with-param name="text" select="string($report/description)"/>
            <xsl:with-param name="length" select="255"/>
          </xsl:call-template>
        </dc:description>
        <dcterms:created xsi:type="dcterms:W3CDTF"><xsl:value-of select="$made"/></dcterms:created>
        <dcterms:modified xsi:type="dcterms:W3CDTF"><xsl:value-of select="$made"/></dcterms:modified>
        <dc:language><xsl:call-template name="locale"/></dc:language>
      </cp:coreProperties>
    </part>
  </xsl:template>

</xsl:stylesheet>
