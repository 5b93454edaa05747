<?xml version="1.0" encoding="UTF-8"?>
<!-- The workbook, and what all its sheets begin and end with. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">

  <xsl:template name="workbook">
    <workbook>
      <workbookPr/>
      <bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="14000" tabRatio="800" activeTab="0"/></bookViews>
      <sheets>
        <sheet sheetId="1" r:id="rIdSheet1">
          <xsl:attribute name="name">
            <xsl:call-template name="sheet-name"><xsl:with-param name="text" select="string(key('word', 'cover'))"/></xsl:call-template>
          </xsl:attribute>
        </sheet>
        <xsl:for-each select="$indicators[1]/..">
          <sheet sheetId="2" r:id="rIdSheet2">
            <xsl:attribute name="name"><xsl:apply-templates select="." mode="sheet-name"/></xsl:attribute>
          </sheet>
        </xsl:for-each>
        <xsl:for-each select="$table-sheets">
          <sheet sheetId="{position() + $before-tables}" r:id="rIdSheet{position() + $before-tables}">
            <xsl:attribute name="name"><xsl:apply-templates select="." mode="sheet-name"/></xsl:attribute>
          </sheet>
        </xsl:for-each>
        <xsl:for-each select="$charts[1]">
          <sheet sheetId="{$sheets}" r:id="rIdSheet{$sheets}">
            <xsl:attribute name="name"><xsl:apply-templates select="." mode="sheet-name"/></xsl:attribute>
          </sheet>
        </xsl:for-each>
      </sheets>
      <!-- Heads that are printed again on each page. -->
      <xsl:if test="$indicators or $table-sheets">
        <definedNames>
          <xsl:for-each select="$indicators[1]/.. | $table-sheets">
            <xsl:sort select="number(boolean(self::table))" data-type="number"/>
            <xsl:variable name="sheet"><xsl:apply-templates select="." mode="sheet-name"/></xsl:variable>
            <definedName name="_xlnm.Print_Titles" localSheetId="{position()}">
              <xsl:value-of select="concat(&quot;'&quot;, $sheet, &quot;'!$1:$1&quot;)"/>
            </definedName>
          </xsl:for-each>
        </definedNames>
      </xsl:if>
    </workbook>
  </xsl:template>

  <!-- A sheet whose first row stays in sight. -->
  <xsl:template name="sheet-start">
    <sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>
    <sheetViews>
      <sheetView showGridLines="0" workbookViewId="0">
        <pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>
        <selection pane="bottomLeft" activeCell="A2" sqref="A2"/>
      </sheetView>
    </sheetViews>
    <sheetFormatPr defaultRowHeight="15"/>
  </xsl:template>

  <!-- Paper: as wide as the sheet, as many pages as it takes. texts: cells
       with text where Excel must not warn of numbers in it ("2017"). -->
  <xsl:template name="sheet-end">
    <xsl:param name="wide" select="false()"/>
    <xsl:param name="texts"/>
    <pageMargins left="0.5" right="0.5" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>
    <pageSetup paperSize="9" fitToHeight="0">
      <xsl:if test="$wide"><xsl:attribute name="orientation">landscape</xsl:attribute></xsl:if>
    </pageSetup>
    <headerFooter>
      <oddHeader>&amp;L&amp;A</oddHeader>
      <oddFooter>
        <xsl:value-of select="concat('&amp;R', substring(translate(key('word', 'page'), '&amp;', ''), 1, 30), ' &amp;P ',
          substring(translate(key('word', 'of'), '&amp;', ''), 1, 30), ' &amp;N')"/>
      </oddFooter>
    </headerFooter>
    <xsl:if test="$texts != ''">
      <ignoredErrors><ignoredError sqref="{$texts}" numberStoredAsText="1"/></ignoredErrors>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
