<?xml version="1.0" encoding="UTF-8"?>
<!-- What binds the sheets together: workbook, content types, relationships. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template name="content-types">
    <xsl:variable name="sheet" select="'application/vnd.openxmlformats-officedocument.spreadsheetml.'"/>
    <part name="[Content_Types].xml">
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Default Extension="xml" ContentType="application/xml"/>
        <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
        <Override PartName="/xl/workbook.xml" ContentType="{$sheet}sheet.main+xml"/>
        <Override PartName="/xl/styles.xml" ContentType="{$sheet}styles+xml"/>
        <Override PartName="/xl/worksheets/sheet1.xml" ContentType="{$sheet}worksheet+xml"/>
        <xsl:if test="$indicators">
          <Override PartName="/xl/worksheets/sheet2.xml" ContentType="{$sheet}worksheet+xml"/>
          <Override PartName="/xl/tables/table0.xml" ContentType="{$sheet}table+xml"/>
        </xsl:if>
        <xsl:for-each select="$table-sheets">
          <Override PartName="/xl/worksheets/sheet{position() + $before-tables}.xml" ContentType="{$sheet}worksheet+xml"/>
          <Override PartName="/xl/tables/table{position()}.xml" ContentType="{$sheet}table+xml"/>
        </xsl:for-each>
        <xsl:if test="$charts">
          <Override PartName="/xl/worksheets/sheet{$sheets}.xml" ContentType="{$sheet}worksheet+xml"/>
          <Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>
        </xsl:if>
        <xsl:for-each select="$charts">
          <Override PartName="/xl/charts/chart{position()}.xml"
                    ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>
        </xsl:for-each>
      </Types>
    </part>
  </xsl:template>

  <xsl:variable name="relation" select="'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'"/>

  <xsl:template name="workbook-relations">
    <part name="xl/_rels/workbook.xml.rels">
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rIdStyles" Type="{$relation}styles" Target="styles.xml"/>
        <Relationship Id="rIdSheet1" Type="{$relation}worksheet" Target="worksheets/sheet1.xml"/>
        <xsl:if test="$indicators">
          <Relationship Id="rIdSheet2" Type="{$relation}worksheet" Target="worksheets/sheet2.xml"/>
        </xsl:if>
        <xsl:for-each select="$table-sheets">
          <Relationship Id="rIdSheet{position() + $before-tables}" Type="{$relation}worksheet"
                        Target="worksheets/sheet{position() + $before-tables}.xml"/>
        </xsl:for-each>
        <xsl:if test="$charts">
          <Relationship Id="rIdSheet{$sheets}" Type="{$relation}worksheet" Target="worksheets/sheet{$sheets}.xml"/>
        </xsl:if>
      </Relationships>
    </part>
  </xsl:template>

  <!-- Of the sheet of indicators: its table part and its sources. -->
  <xsl:template name="indicators-relations">
    <part name="xl/worksheets/_rels/sheet2.xml.rels">
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rIdTable" Type="{$relation}table" Target="../tables/table0.xml"/>
        <xsl:for-each select="$indicators">
          <xsl:call-template name="link-relation">
            <xsl:with-param name="cell" select="concat('G', position() + 1)"/>
            <xsl:with-param name="href" select="source[last() = 1]/@url"/>
          </xsl:call-template>
        </xsl:for-each>
      </Relationships>
    </part>
  </xsl:template>

  <!-- Of a table's sheet: its table part and the addresses of its cells. -->
  <xsl:template name="table-relations">
    <xsl:param name="place"/>
    <part name="xl/worksheets/_rels/sheet{$place + $before-tables}.xml.rels">
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rIdTable" Type="{$relation}table" Target="../tables/table{$place}.xml"/>
        <xsl:for-each select="row">
          <xsl:variable name="row" select="position() + 1"/>
          <xsl:for-each select="cell">
            <xsl:if test="@href">
              <xsl:variable name="column"><xsl:call-template name="column-name"><xsl:with-param name="place" select="position()"/></xsl:call-template></xsl:variable>
              <xsl:call-template name="link-relation">
                <xsl:with-param name="cell" select="concat($column, $row)"/>
                <xsl:with-param name="href" select="@href"/>
              </xsl:call-template>
            </xsl:if>
          </xsl:for-each>
        </xsl:for-each>
      </Relationships>
    </part>
  </xsl:template>

  <xsl:template name="link-relation">
    <xsl:param name="cell"/>
    <xsl:param name="href"/>
    <xsl:variable name="linked"><xsl:apply-templates select="$href" mode="is-link"/></xsl:variable>
    <xsl:if test="$linked != ''">
      <Relationship xmlns="http://schemas.openxmlformats.org/package/2006/relationships" Id="rIdLink{$cell}"
                    Type="{$relation}hyperlink" Target="{$href}" TargetMode="External"/>
    </xsl:if>
  </xsl:template>

  <!-- The sheet of charts, its drawing, and the charts in it. -->
  <xsl:template name="chart-parts">
    <part name="xl/worksheets/sheet{$sheets}.xml"><xsl:call-template name="charts-sheet"/></part>
    <part name="xl/worksheets/_rels/sheet{$sheets}.xml.rels">
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rIdDrawing" Type="{$relation}drawing" Target="../drawings/drawing1.xml"/>
      </Relationships>
    </part>
    <part name="xl/drawings/drawing1.xml"><xsl:call-template name="drawing"/></part>
    <part name="xl/drawings/_rels/drawing1.xml.rels">
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <xsl:for-each select="$charts">
          <Relationship Id="rIdChart{position()}" Type="{$relation}chart" Target="../charts/chart{position()}.xml"/>
        </xsl:for-each>
      </Relationships>
    </part>
    <xsl:for-each select="$charts">
      <xsl:variable name="sheet"><xsl:apply-templates select="." mode="sheet-name"/></xsl:variable>
      <xsl:variable name="row"><xsl:apply-templates select="." mode="row"/></xsl:variable>
      <part name="xl/charts/chart{position()}.xml">
        <xsl:apply-templates select="." mode="chart-part">
          <xsl:with-param name="labels" select="concat(&quot;'&quot;, $sheet, &quot;'!$A$&quot;, $row + 1, ':$A$', $row + count(bar))"/>
          <xsl:with-param name="numbers" select="concat(&quot;'&quot;, $sheet, &quot;'!$B$&quot;, $row + 1, ':$B$', $row + count(bar))"/>
        </xsl:apply-templates>
      </part>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
