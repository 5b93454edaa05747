<?xml version="1.0" encoding="UTF-8"?>
<!-- One sheet with all charts, each beside the figures it is drawn from. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
                xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
                xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"
                exclude-result-prefixes="r xdr a c">

  <!-- The row of a chart's caption. A chart is three rows higher than its bars
       are many, and there are two before the next. -->
  <xsl:template match="chart" mode="row">
    <xsl:variable name="place"><xsl:apply-templates select="." mode="number"/></xsl:variable>
    <xsl:variable name="above" select="$charts[position() &lt; $place]"/>
    <xsl:value-of select="1 + count($above/bar) + 6 * count($above)"/>
  </xsl:template>

  <xsl:template name="charts-sheet">
    <worksheet>
      <sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>
      <sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>
      <sheetFormatPr defaultRowHeight="18" customHeight="1"/>
      <cols>
        <col min="1" max="1" width="42" customWidth="1"/>
        <col min="2" max="2" width="16" customWidth="1"/>
        <col min="3" max="3" width="4" customWidth="1"/>
      </cols>
      <sheetData>
        <xsl:for-each select="$charts">
          <xsl:variable name="row"><xsl:apply-templates select="." mode="row"/></xsl:variable>
          <xsl:variable name="type"><xsl:apply-templates select="." mode="bar-type"/></xsl:variable>
          <row r="{$row}">
            <xsl:call-template name="text-cell">
              <xsl:with-param name="ref" select="concat('A', $row)"/>
              <xsl:with-param name="text"><xsl:apply-templates select="." mode="name"/>. <xsl:value-of select="caption"/></xsl:with-param>
              <xsl:with-param name="style" select="$style-caption"/>
            </xsl:call-template>
          </row>
          <xsl:for-each select="bar">
            <row r="{$row + position()}">
              <xsl:call-template name="value-cell">
                <xsl:with-param name="ref" select="concat('A', $row + position())"/>
                <xsl:with-param name="text" select="string(@label)"/>
              </xsl:call-template>
              <xsl:call-template name="value-cell">
                <xsl:with-param name="ref" select="concat('B', $row + position())"/>
                <xsl:with-param name="value" select="string(@number)"/>
                <xsl:with-param name="type" select="$type"/>
              </xsl:call-template>
            </row>
          </xsl:for-each>
        </xsl:for-each>
      </sheetData>
      <xsl:call-template name="sheet-end"><xsl:with-param name="wide" select="true()"/></xsl:call-template>
      <drawing r:id="rIdDrawing"/>
    </worksheet>
  </xsl:template>

  <xsl:template match="chart[@unit = 'percent']" mode="bar-type">percent</xsl:template>
  <xsl:template match="chart" mode="bar-type">number</xsl:template>

  <xsl:template name="drawing">
    <xdr:wsDr>
      <xsl:for-each select="$charts">
        <xsl:variable name="row"><xsl:apply-templates select="." mode="row"/></xsl:variable>
        <xdr:twoCellAnchor>
          <xdr:from>
            <xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row><xsl:value-of select="$row"/></xdr:row><xdr:rowOff>0</xdr:rowOff>
          </xdr:from>
          <xdr:to>
            <xdr:col>13</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row><xsl:value-of select="$row + count(bar) + 3"/></xdr:row><xdr:rowOff>0</xdr:rowOff>
          </xdr:to>
          <xdr:graphicFrame macro="">
            <xdr:nvGraphicFramePr>
              <xdr:cNvPr id="{position() + 1}" descr="{alternative}" title="{caption}">
                <xsl:attribute name="name"><xsl:apply-templates select="." mode="name"/></xsl:attribute>
              </xdr:cNvPr>
              <xdr:cNvGraphicFramePr/>
            </xdr:nvGraphicFramePr>
            <xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>
            <a:graphic>
              <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">
                <c:chart r:id="rIdChart{position()}"/>
              </a:graphicData>
            </a:graphic>
          </xdr:graphicFrame>
          <xdr:clientData/>
        </xdr:twoCellAnchor>
      </xsl:for-each>
    </xdr:wsDr>
  </xsl:template>

</xsl:stylesheet>
