<?xml version="1.0" encoding="UTF-8"?>
<!-- The parts of the text document beside its text: settings, fonts, lists. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                exclude-result-prefixes="w">

  <!-- No updateFields: Word would ask each reader whether it may. -->
  <xsl:template name="settings">
    <part name="word/settings.xml">
      <w:settings>
        <w:zoom w:percent="100"/>
        <w:defaultTabStop w:val="567"/>
        <w:autoHyphenation/>
        <w:consecutiveHyphenLimit w:val="2"/>
        <w:hyphenationZone w:val="284"/>
        <w:doNotHyphenateCaps/>
        <w:characterSpacingControl w:val="doNotCompress"/>
        <w:compat>
          <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>
        </w:compat>
        <w:themeFontLang><xsl:attribute name="w:val"><xsl:call-template name="locale"/></xsl:attribute></w:themeFontLang>
        <w:decimalSymbol>
          <xsl:attribute name="w:val">
            <xsl:choose>
              <xsl:when test="$lang = 'en'">.</xsl:when>
              <xsl:otherwise>,</xsl:otherwise>
            </xsl:choose>
          </xsl:attribute>
        </w:decimalSymbol>
        <w:listSeparator w:val=";"/>
      </w:settings>
    </part>
  </xsl:template>

  <!-- What stands in for a font that is missing. -->
  <xsl:template name="font-table">
    <part name="word/fontTable.xml">
      <w:fonts>
        <w:font w:name="Arial">
          <w:altName w:val="Liberation Sans"/>
          <w:panose1 w:val="020B0604020202020204"/>
          <w:charset w:val="00"/>
          <w:family w:val="swiss"/>
          <w:pitch w:val="variable"/>
        </w:font>
        <w:font w:name="Courier New">
          <w:altName w:val="Liberation Mono"/>
          <w:panose1 w:val="02070309020205020404"/>
          <w:charset w:val="00"/>
          <w:family w:val="modern"/>
          <w:pitch w:val="fixed"/>
        </w:font>
      </w:fonts>
    </part>
  </xsl:template>

  <!-- Lists: 1 the sections' numbers, 2 bullets, then each ordered list, which
       counts from where it says. -->
  <xsl:template name="numbering">
    <part name="word/numbering.xml">
      <w:numbering>
        <w:abstractNum w:abstractNumId="1">
          <w:multiLevelType w:val="multilevel"/>
          <w:lvl w:ilvl="0">
            <w:start w:val="1"/>
            <w:numFmt w:val="decimal"/>
            <w:pStyle w:val="Heading1"/>
            <w:lvlText w:val="%1"/>
            <w:lvlJc w:val="left"/>
            <w:pPr><w:ind w:left="760" w:hanging="760"/></w:pPr>
            <w:rPr><w:color w:val="{$soft}"/></w:rPr>
          </w:lvl>
          <w:lvl w:ilvl="1">
            <w:start w:val="1"/>
            <w:numFmt w:val="decimal"/>
            <w:pStyle w:val="Heading2"/>
            <w:lvlText w:val="%1.%2"/>
            <w:lvlJc w:val="left"/>
            <w:pPr><w:ind w:left="760" w:hanging="760"/></w:pPr>
            <w:rPr><w:color w:val="{$soft}"/></w:rPr>
          </w:lvl>
        </w:abstractNum>
        <w:abstractNum w:abstractNumId="2">
          <w:multiLevelType w:val="hybridMultilevel"/>
          <xsl:call-template name="list-level"><xsl:with-param name="kind" select="'bullet'"/></xsl:call-template>
        </w:abstractNum>
        <w:abstractNum w:abstractNumId="3">
          <w:multiLevelType w:val="hybridMultilevel"/>
          <xsl:call-template name="list-level"><xsl:with-param name="kind" select="'decimal'"/></xsl:call-template>
        </w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
        <w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
        <xsl:for-each select="$ordered-lists">
          <w:num w:numId="{position() + 2}">
            <w:abstractNumId w:val="3"/>
            <xsl:variable name="level"><xsl:apply-templates select="." mode="level"/></xsl:variable>
            <w:lvlOverride w:ilvl="{$level}">
              <!-- Word counts to 32 767. -->
              <w:startOverride>
                <xsl:attribute name="w:val">
                  <xsl:choose>
                    <xsl:when test="@start &gt; 32767">32767</xsl:when>
                    <xsl:when test="@start"><xsl:value-of select="number(@start)"/></xsl:when>
                    <xsl:otherwise>1</xsl:otherwise>
                  </xsl:choose>
                </xsl:attribute>
              </w:startOverride>
            </w:lvlOverride>
          </w:num>
        </xsl:for-each>
      </w:numbering>
    </part>
  </xsl:template>

  <!-- The nine levels of a list. -->
  <xsl:template name="list-level">
    <xsl:param name="kind"/>
    <xsl:param name="level" select="0"/>
    <w:lvl w:ilvl="{$level}">
      <w:start w:val="1"/>
      <w:numFmt w:val="{$kind}"/>
      <w:lvlText>
        <xsl:attribute name="w:val">
          <xsl:choose>
            <xsl:when test="$kind = 'decimal'"><xsl:value-of select="concat('%', $level + 1, '.')"/></xsl:when>
            <xsl:when test="$level mod 2 = 1">–</xsl:when>
            <xsl:otherwise>•</xsl:otherwise>
          </xsl:choose>
        </xsl:attribute>
      </w:lvlText>
      <w:lvlJc w:val="left"/>
      <w:pPr><w:ind w:left="{400 * ($level + 1)}" w:hanging="400"/></w:pPr>
      <w:rPr><w:color w:val="{$deep}"/></w:rPr>
    </w:lvl>
    <xsl:if test="$level &lt; 8">
      <xsl:call-template name="list-level">
        <xsl:with-param name="kind" select="$kind"/>
        <xsl:with-param name="level" select="$level + 1"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
