<?xml version="1.0" encoding="UTF-8"?>
<!-- Tables and indicators as Word's tables, charts as its drawings, and the
     captions of both. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
                xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
                xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"
                exclude-result-prefixes="w r wp a c">

  <!-- A small table stays on one page. -->
  <xsl:template match="table">
    <xsl:variable name="columns" select="column"/>
    <xsl:variable name="number"><xsl:apply-templates select="." mode="number"/></xsl:variable>
    <xsl:variable name="widths"><xsl:call-template name="column-widths"/></xsl:variable>
    <xsl:variable name="small" select="count(row) &lt;= 12 and string-length(.) &lt; 2000"/>
    <xsl:call-template name="caption"><xsl:with-param name="above" select="true()"/></xsl:call-template>
    <w:tbl>
      <xsl:call-template name="table-properties">
        <xsl:with-param name="total" select="row[last()]/@kind = 'total'"/>
        <xsl:with-param name="description">
          <xsl:for-each select="column">
            <xsl:if test="position() &gt; 1">, </xsl:if>
            <xsl:value-of select="."/>
          </xsl:for-each>
        </xsl:with-param>
      </xsl:call-template>
      <w:tblGrid>
        <xsl:for-each select="column">
          <w:gridCol w:w="{number(substring($widths, 5 * position() - 4, 5))}"/>
        </xsl:for-each>
      </w:tblGrid>
      <w:tr>
        <w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>
        <xsl:for-each select="column">
          <xsl:call-template name="head-cell">
            <xsl:with-param name="first" select="position() = 1"/>
            <xsl:with-param name="width" select="number(substring($widths, 5 * position() - 4, 5))"/>
            <xsl:with-param name="right" select="@type = 'number' or @type = 'money' or @type = 'percent'"/>
          </xsl:call-template>
        </xsl:for-each>
      </w:tr>
      <xsl:for-each select="row">
        <xsl:variable name="place" select="position()"/>
        <w:tr>
          <!-- A row stays whole, unless it may be longer than a page. -->
          <xsl:if test="string-length(.) &lt; 1000"><w:trPr><w:cantSplit/></w:trPr></xsl:if>
          <xsl:for-each select="cell">
            <xsl:variable name="column" select="position()"/>
            <xsl:call-template name="cell">
              <xsl:with-param name="type" select="$columns[$column]/@type"/>
              <xsl:with-param name="keep" select="$small and $column = 1 and ../following-sibling::row"/>
              <xsl:with-param name="relation" select="concat('rIdCell', $number, '.', $place, '.', $column)"/>
            </xsl:call-template>
          </xsl:for-each>
        </w:tr>
      </xsl:for-each>
    </w:tbl>
    <xsl:apply-templates select="note" mode="below"/>
    <xsl:call-template name="after-table"/>
  </xsl:template>

  <!-- What stands before the rows of any table. -->
  <xsl:template name="table-properties">
    <xsl:param name="total" select="false()"/>
    <xsl:param name="description"/>
    <w:tblPr>
      <w:tblStyle w:val="ReportTable"/>
      <w:tblW w:w="{$text-width}" w:type="dxa"/>
      <w:tblLayout w:type="fixed"/>
      <!-- Bits: first row 0020, last row 0040, first column 0080, no bands 0600. -->
      <xsl:choose>
        <xsl:when test="$total">
          <w:tblLook w:val="06E0" w:firstRow="1" w:lastRow="1" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>
        </xsl:when>
        <xsl:otherwise>
          <w:tblLook w:val="06A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>
        </xsl:otherwise>
      </xsl:choose>
      <w:tblCaption>
        <xsl:attribute name="w:val">
          <xsl:apply-templates select="." mode="name"/>
          <xsl:value-of select="concat('. ', caption)"/>
        </xsl:attribute>
      </w:tblCaption>
      <w:tblDescription w:val="{$description}"/>
    </w:tblPr>
  </xsl:template>

  <xsl:template name="head-cell">
    <xsl:param name="first" select="false()"/>
    <xsl:param name="width"/>
    <xsl:param name="right" select="false()"/>
    <w:tc>
      <w:tcPr>
        <w:tcW w:w="{$width}" w:type="dxa"/>
        <!-- No seam between the cells. -->
        <xsl:if test="not($first)">
          <w:tcBorders><w:left w:val="single" w:sz="4" w:space="0" w:color="{$deep}"/></w:tcBorders>
        </xsl:if>
        <w:shd w:val="clear" w:color="auto" w:fill="{$deep}"/>
        <w:vAlign w:val="bottom"/>
      </w:tcPr>
      <w:p>
        <w:pPr>
          <w:pStyle w:val="TableHead"/>
          <xsl:if test="$right"><w:jc w:val="right"/></xsl:if>
        </w:pPr>
        <xsl:apply-templates select="." mode="words"/>
      </w:p>
    </w:tc>
  </xsl:template>

  <xsl:template name="cell">
    <xsl:param name="type"/>
    <xsl:param name="keep" select="false()"/>
    <xsl:param name="relation"/>
    <xsl:variable name="right" select="$type = 'number' or $type = 'money' or $type = 'percent'"/>
    <w:tc>
      <xsl:if test="../@kind = 'total'">
        <w:tcPr><w:tcBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="{$deep}"/></w:tcBorders></w:tcPr>
      </xsl:if>
      <w:p>
        <xsl:if test="$right or $keep">
          <w:pPr>
            <xsl:if test="$right"><w:pStyle w:val="TableNumber"/></xsl:if>
            <xsl:if test="$keep"><w:keepNext/></xsl:if>
          </w:pPr>
        </xsl:if>
        <xsl:choose>
          <xsl:when test=". = ''"/>
          <xsl:when test="@href">
            <xsl:call-template name="linked-words"><xsl:with-param name="relation" select="$relation"/></xsl:call-template>
          </xsl:when>
          <xsl:otherwise><xsl:call-template name="cell-run"/></xsl:otherwise>
        </xsl:choose>
      </w:p>
    </w:tc>
  </xsl:template>

  <xsl:template name="cell-run">
    <xsl:param name="link" select="false()"/>
    <w:r>
      <xsl:if test="$link or ../@kind or ../@certainty or (@lang and @lang != $lang)">
        <w:rPr>
          <xsl:if test="$link"><w:rStyle w:val="Hyperlink"/></xsl:if>
          <xsl:if test="../@kind = 'total'"><w:b/><w:bCs/></xsl:if>
          <xsl:if test="../@certainty"><w:i/><w:iCs/></xsl:if>
          <xsl:call-template name="run-language"/>
        </w:rPr>
      </xsl:if>
      <w:t>
        <xsl:if test="starts-with(., ' ') or substring(., string-length(.)) = ' ' or contains(., '  ')">
          <xsl:attribute name="xml:space">preserve</xsl:attribute>
        </xsl:if>
        <xsl:value-of select="translate(., '&#9;&#10;&#13;', '   ')"/>
      </w:t>
    </w:r>
  </xsl:template>

  <!-- A cell or source with an address; plain words where that is none. -->
  <xsl:template name="linked-words">
    <xsl:param name="relation"/>
    <xsl:param name="href" select="@href"/>
    <xsl:variable name="linked"><xsl:apply-templates select="$href" mode="is-link"/></xsl:variable>
    <xsl:variable name="target" select="key('id', substring-after($href, '#'))[starts-with($href, '#')]"/>
    <xsl:choose>
      <xsl:when test="$target">
        <w:hyperlink w:history="1">
          <xsl:attribute name="w:anchor"><xsl:apply-templates select="$target" mode="bookmark"/></xsl:attribute>
          <xsl:call-template name="cell-run"><xsl:with-param name="link" select="true()"/></xsl:call-template>
        </w:hyperlink>
      </xsl:when>
      <xsl:when test="$linked != ''">
        <w:hyperlink r:id="{$relation}" w:history="1">
          <xsl:call-template name="cell-run"><xsl:with-param name="link" select="true()"/></xsl:call-template>
        </w:hyperlink>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="cell-run"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Notes below a table. Where there are none and nothing follows but
       another table or the end, Word wants a paragraph. -->
  <xsl:template match="note" mode="below">
    <w:p>
      <w:pPr><w:pStyle w:val="Note"/></w:pPr>
      <xsl:apply-templates select="." mode="words"/>
    </w:p>
  </xsl:template>

  <xsl:template name="after-table">
    <xsl:if test="not(note) and not(following-sibling::*) and not(ancestor::section/following-sibling::section)">
      <w:p><w:pPr><w:pStyle w:val="Note"/></w:pPr></w:p>
    </xsl:if>
  </xsl:template>

  <!-- "Tabell 3. Caption", to be found and counted by Word. -->
  <xsl:template name="caption">
    <xsl:param name="above" select="false()"/>
    <xsl:variable name="word" select="key('word', substring('tablefigure', 1 + 5 * number(boolean(self::chart)), 5 + number(boolean(self::chart))))"/>
    <w:p>
      <w:pPr>
        <w:pStyle w:val="Caption"/>
        <xsl:if test="$above"><w:keepNext/></xsl:if>
        <xsl:if test="not($above)"><w:spacing w:before="0" w:after="240"/></xsl:if>
      </w:pPr>
      <xsl:call-template name="bookmark-start"/>
      <w:r><w:t xml:space="preserve"><xsl:value-of select="concat($word, '&#160;')"/></w:t></w:r>
      <w:fldSimple w:instr=" SEQ {translate($word, ' &quot;\', '')} \* ARABIC ">
        <w:r><w:t><xsl:apply-templates select="." mode="number"/></w:t></w:r>
      </w:fldSimple>
      <xsl:call-template name="bookmark-end"/>
      <w:r><w:t xml:space="preserve">. </w:t></w:r>
      <xsl:apply-templates select="caption" mode="words"/>
    </w:p>
  </xsl:template>

  <!-- A chart: the drawing, then its caption. Its table stands beside it. -->
  <xsl:template match="chart">
    <xsl:variable name="number"><xsl:apply-templates select="." mode="number"/></xsl:variable>
    <w:p>
      <w:pPr>
        <w:pStyle w:val="Figure"/>
        <w:keepNext/>
        <w:spacing w:before="240" w:after="80"/>
      </w:pPr>
      <w:r>
        <w:drawing>
          <wp:inline distT="0" distB="0" distL="0" distR="0">
            <wp:extent cx="{635 * $text-width}">
              <xsl:attribute name="cy"><xsl:call-template name="chart-height"/></xsl:attribute>
            </wp:extent>
            <wp:effectExtent l="0" t="0" r="0" b="0"/>
            <wp:docPr id="{100 + $number}" descr="{alternative}" title="{caption}">
              <xsl:attribute name="name"><xsl:apply-templates select="." mode="name"/></xsl:attribute>
            </wp:docPr>
            <wp:cNvGraphicFramePr/>
            <a:graphic>
              <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">
                <c:chart r:id="rIdChart{$number}"/>
              </a:graphicData>
            </a:graphic>
          </wp:inline>
        </w:drawing>
      </w:r>
    </w:p>
    <xsl:call-template name="caption"/>
  </xsl:template>

  <!-- Room for each bar, but no more than a page, in 360 000ths of a centimetre. -->
  <xsl:template name="chart-height">
    <xsl:variable name="bars" select="count(bar)"/>
    <xsl:choose>
      <xsl:when test="$bars &gt; 30"><xsl:value-of select="360000 * 21"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="252000 * $bars + 288000"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
