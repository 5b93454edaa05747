<?xml version="1.0" encoding="UTF-8"?>
<!-- Indicators as a table: each with its definition, this year's value, last
     year's, and where they come from. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                exclude-result-prefixes="w">

  <xsl:template match="indicators">
    <xsl:variable name="values" select="$text-width * 0.16"/>
    <xsl:variable name="source" select="$text-width * 0.22"/>
    <xsl:call-template name="caption"><xsl:with-param name="above" select="true()"/></xsl:call-template>
    <w:tbl>
      <xsl:call-template name="table-properties">
        <xsl:with-param name="description" select="concat(key('word', 'indicator'), ', ', key('word', 'definition'),
          ', ', indicator[1]/value[1]/@year, ', ', indicator[1]/value[2]/@year, ', ', key('word', 'source'))"/>
      </xsl:call-template>
      <w:tblGrid>
        <w:gridCol w:w="{floor($text-width - 2 * $values - $source)}"/>
        <w:gridCol w:w="{floor($values)}"/>
        <w:gridCol w:w="{floor($values)}"/>
        <w:gridCol w:w="{floor($source)}"/>
      </w:tblGrid>
      <w:tr>
        <w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>
        <xsl:for-each select="key('word', 'indicator')">
          <xsl:call-template name="head-cell">
            <xsl:with-param name="first" select="true()"/>
            <xsl:with-param name="width" select="floor($text-width - 2 * $values - $source)"/>
          </xsl:call-template>
        </xsl:for-each>
        <xsl:for-each select="indicator[1]/value/@year">
          <xsl:call-template name="head-cell">
            <xsl:with-param name="width" select="floor($values)"/>
            <xsl:with-param name="right" select="true()"/>
          </xsl:call-template>
        </xsl:for-each>
        <xsl:for-each select="key('word', 'source')">
          <xsl:call-template name="head-cell"><xsl:with-param name="width" select="floor($source)"/></xsl:call-template>
        </xsl:for-each>
      </w:tr>
      <xsl:apply-templates select="indicator"/>
    </w:tbl>
    <xsl:call-template name="after-table"/>
  </xsl:template>

  <xsl:template match="indicator">
    <w:tr>
      <xsl:if test="string-length(.) &lt; 1000"><w:trPr><w:cantSplit/></w:trPr></xsl:if>
      <w:tc>
        <w:p>
          <xsl:if test="count(../indicator) &lt;= 8 and following-sibling::indicator"><w:pPr><w:keepNext/></w:pPr></xsl:if>
          <xsl:call-template name="bookmark-start"/>
          <w:r>
            <w:rPr>
              <w:b/><w:bCs/>
              <xsl:call-template name="run-language"><xsl:with-param name="of" select="label/@lang"/></xsl:call-template>
            </w:rPr>
            <w:t xml:space="preserve"><xsl:value-of select="label"/></w:t>
          </w:r>
          <xsl:call-template name="bookmark-end"/>
        </w:p>
        <xsl:for-each select="definition">
          <w:p>
            <w:pPr><w:pStyle w:val="TableNote"/></w:pPr>
            <xsl:apply-templates select="." mode="words"/>
          </w:p>
        </xsl:for-each>
        <xsl:for-each select="note">
          <w:p>
            <w:pPr><w:pStyle w:val="TableNote"/></w:pPr>
            <w:r><w:t xml:space="preserve"><xsl:value-of select="concat(key('word', 'note'), ': ')"/></w:t></w:r>
            <xsl:apply-templates select="." mode="words"/>
          </w:p>
        </xsl:for-each>
      </w:tc>
      <xsl:apply-templates select="value"/>
      <w:tc>
        <xsl:for-each select="source">
          <w:p>
            <w:pPr><w:pStyle w:val="TableNote"/></w:pPr>
            <xsl:call-template name="linked-words">
              <xsl:with-param name="relation"><xsl:apply-templates select="." mode="relation"/></xsl:with-param>
              <xsl:with-param name="href" select="@url"/>
            </xsl:call-template>
          </w:p>
        </xsl:for-each>
      </w:tc>
    </w:tr>
  </xsl:template>

  <xsl:variable name="sources" select="/report/descendant::indicator/source"/>
  <xsl:template match="source" mode="relation">rIdSource<xsl:call-template name="place"><xsl:with-param name="among" select="$sources"/></xsl:call-template></xsl:template>

  <!-- What is no number stands back. -->
  <xsl:template match="indicator/value">
    <w:tc>
      <w:p>
        <w:pPr><w:pStyle w:val="TableNumber"/></w:pPr>
        <w:r>
          <xsl:if test="@certainty or not(@number) or not(preceding-sibling::value)">
            <w:rPr>
              <xsl:if test="@number and not(preceding-sibling::value)"><w:b/><w:bCs/></xsl:if>
              <xsl:if test="@certainty"><w:i/><w:iCs/></xsl:if>
              <xsl:if test="not(@number)"><w:color w:val="{$muted}"/></xsl:if>
            </w:rPr>
          </xsl:if>
          <w:t xml:space="preserve"><xsl:value-of select="."/></w:t>
        </w:r>
      </w:p>
    </w:tc>
  </xsl:template>

</xsl:stylesheet>
