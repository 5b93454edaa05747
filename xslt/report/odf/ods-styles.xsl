<?xml version="1.0" encoding="UTF-8"?>
<!-- styles.xml of the spreadsheet: formats of numbers, cells, printed pages. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0">

  <xsl:template name="styles">
    <part name="styles.xml">
      <office:document-styles office:version="1.3">
        <xsl:call-template name="fonts"/>
        <office:styles>
          <style:default-style style:family="table-cell">
            <style:paragraph-properties style:tab-stop-distance="1cm"/>
            <style:text-properties style:font-name="Sans" fo:font-size="9pt" fo:color="{$ink}">
              <xsl:call-template name="language"/>
            </style:text-properties>
          </style:default-style>
          <xsl:call-template name="formats"/>
          <style:style style:name="Default" style:family="table-cell"/>
          <xsl:call-template name="cell-styles"/>
        </office:styles>
        <office:automatic-styles>
          <style:page-layout style:name="page">
            <!-- As wide as one page, as long as it takes. -->
            <style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm"
                                          style:print-orientation="landscape" fo:margin-top="1.5cm"
                                          fo:margin-bottom="1.2cm" fo:margin-left="1.5cm"
                                          fo:margin-right="1.5cm" style:scale-to-X="1" style:scale-to-Y="0"
                                          style:print-page-order="ttb"
                                          style:print="objects charts drawings zero-values"/>
            <style:header-style>
              <style:header-footer-properties fo:min-height="0.6cm" fo:margin-bottom="0.4cm"
                                              fo:margin-left="0cm" fo:margin-right="0cm"/>
            </style:header-style>
            <style:footer-style>
              <style:header-footer-properties fo:min-height="0.6cm" fo:margin-top="0.4cm"
                                              fo:margin-left="0cm" fo:margin-right="0cm"/>
            </style:footer-style>
          </style:page-layout>
        </office:automatic-styles>
        <office:master-styles>
          <style:master-page style:name="Default" style:page-layout-name="page">
            <style:header>
              <style:region-left>
                <text:p>
                  <xsl:call-template name="short">
                    <xsl:with-param name="text" select="$report/network"/>
                    <xsl:with-param name="length" select="60"/>
                  </xsl:call-template>
                </text:p>
              </style:region-left>
              <style:region-center><text:p><text:sheet-name/></text:p></style:region-center>
              <style:region-right>
                <text:p>
                  <xsl:call-template name="short">
                    <xsl:with-param name="text" select="$report/title"/>
                    <xsl:with-param name="length" select="40"/>
                  </xsl:call-template>
                </text:p>
              </style:region-right>
            </style:header>
            <style:footer>
              <style:region-right>
                <text:p>
                  <xsl:value-of select="concat(key('word', 'page'), '&#160;')"/>
                  <text:page-number>1</text:page-number>
                  <xsl:value-of select="concat('&#160;', key('word', 'of'), '&#160;')"/>
                  <text:page-count>1</text:page-count>
                </text:p>
              </style:region-right>
            </style:footer>
          </style:master-page>
        </office:master-styles>
      </office:document-styles>
    </part>
  </xsl:template>

  <!-- Formats: number0 to number2 and so on, by how many decimals a value has. -->
  <xsl:template name="formats">
    <xsl:param name="decimals" select="0"/>
    <number:number-style style:name="format-number{$decimals}">
      <xsl:call-template name="number-language"/>
      <number:number number:decimal-places="{$decimals}" number:min-integer-digits="1"
                     number:grouping="true"/>
    </number:number-style>
    <number:currency-style style:name="format-money{$decimals}">
      <xsl:call-template name="number-language"/>
      <xsl:if test="$lang = 'en'">
        <number:currency-symbol number:language="en" number:country="GB">NOK</number:currency-symbol>
        <number:text>&#160;</number:text>
      </xsl:if>
      <number:number number:decimal-places="{$decimals}" number:min-integer-digits="1"
                     number:grouping="true"/>
      <xsl:if test="$lang != 'en'">
        <number:text>&#160;</number:text>
        <number:currency-symbol number:language="{$lang}" number:country="NO">kr</number:currency-symbol>
      </xsl:if>
    </number:currency-style>
    <number:percentage-style style:name="format-percent{$decimals}">
      <xsl:call-template name="number-language"/>
      <number:number number:decimal-places="{$decimals}" number:min-integer-digits="1"/>
      <number:text><xsl:if test="$lang != 'en'">&#160;</xsl:if>%</number:text>
    </number:percentage-style>
    <xsl:choose>
      <xsl:when test="$decimals &lt; 2">
        <xsl:call-template name="formats">
          <xsl:with-param name="decimals" select="$decimals + 1"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <number:date-style style:name="format-date">
          <xsl:call-template name="number-language"/>
          <number:day/>
          <number:text><xsl:if test="$lang != 'en'">.</xsl:if>&#160;</number:text>
          <number:month number:style="long" number:textual="true"/>
          <number:text>&#160;</number:text>
          <number:year number:style="long"/>
        </number:date-style>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="cell-styles">
    <style:style style:name="text" style:family="table-cell" style:parent-style-name="Default">
      <style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top" fo:padding-top="0.08cm"
                                   fo:padding-bottom="0.08cm" fo:padding-left="0.12cm"
                                   fo:padding-right="0.12cm" fo:border-bottom="0.5pt solid {$line}"/>
    </style:style>
    <style:style style:name="date" style:family="table-cell" style:parent-style-name="text"
                 style:data-style-name="format-date">
      <style:paragraph-properties fo:text-align="start"/>
    </style:style>
    <xsl:call-template name="number-styles">
      <xsl:with-param name="type" select="'number'"/>
    </xsl:call-template>
    <xsl:call-template name="number-styles"><xsl:with-param name="type" select="'money'"/></xsl:call-template>
    <xsl:call-template name="number-styles">
      <xsl:with-param name="type" select="'percent'"/>
    </xsl:call-template>
    <xsl:call-template name="variants"><xsl:with-param name="name" select="'text'"/></xsl:call-template>
    <xsl:call-template name="variants"><xsl:with-param name="name" select="'date'"/></xsl:call-template>
    <!-- What stands where a number would: "ikke registrert". -->
    <style:style style:name="no-number" style:family="table-cell" style:parent-style-name="text">
      <style:table-cell-properties style:text-align-source="fix"/>
      <style:paragraph-properties fo:text-align="end"/>
    </style:style>
    <xsl:call-template name="variants"><xsl:with-param name="name" select="'no-number'"/></xsl:call-template>
    <style:style style:name="head" style:family="table-cell" style:parent-style-name="text">
      <style:table-cell-properties fo:background-color="{$tint}" fo:border-bottom="1pt solid {$deep}"
                                   style:vertical-align="bottom"/>
      <style:text-properties fo:font-weight="bold" fo:color="{$deep}"/>
    </style:style>
    <style:style style:name="head-number" style:family="table-cell" style:parent-style-name="head">
      <style:table-cell-properties style:text-align-source="fix"/>
      <style:paragraph-properties fo:text-align="end"/>
    </style:style>
    <style:style style:name="place" style:family="table-cell" style:parent-style-name="text">
      <style:table-cell-properties style:text-align-source="fix"/>
      <style:paragraph-properties fo:text-align="start"/>
    </style:style>
    <style:style style:name="note" style:family="table-cell" style:parent-style-name="Default">
      <style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top" fo:padding-top="0.08cm"
                                   fo:padding-bottom="0.08cm" fo:padding-left="0.12cm"
                                   fo:padding-right="0.12cm"/>
      <style:text-properties fo:font-size="8.5pt" fo:color="{$muted}"/>
    </style:style>
    <style:style style:name="caption" style:family="table-cell" style:parent-style-name="note">
      <style:text-properties fo:font-size="9pt" fo:font-weight="bold" fo:color="{$ink}"/>
    </style:style>
    <style:style style:name="line" style:family="table-cell" style:parent-style-name="Default"/>
    <style:style style:name="title" style:family="table-cell" style:parent-style-name="Default">
      <style:text-properties fo:font-size="20pt" fo:font-weight="bold" fo:color="{$deep}"/>
    </style:style>
  </xsl:template>

  <xsl:template name="number-styles">
    <xsl:param name="type"/>
    <xsl:param name="decimals" select="0"/>
    <style:style style:name="{$type}{$decimals}" style:family="table-cell" style:parent-style-name="text"
                 style:data-style-name="format-{$type}{$decimals}">
      <style:table-cell-properties style:text-align-source="fix"/>
      <style:paragraph-properties fo:text-align="end"/>
    </style:style>
    <xsl:call-template name="variants">
      <xsl:with-param name="name" select="concat($type, $decimals)"/>
    </xsl:call-template>
    <xsl:if test="$decimals &lt; 2">
      <xsl:call-template name="number-styles">
        <xsl:with-param name="type" select="$type"/>
        <xsl:with-param name="decimals" select="$decimals + 1"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- The same in a row of sums, and for what is uncertain. -->
  <xsl:template name="variants">
    <xsl:param name="name"/>
    <style:style style:name="{$name}-total" style:family="table-cell" style:parent-style-name="{$name}">
      <style:text-properties fo:font-weight="bold"/>
    </style:style>
    <style:style style:name="{$name}-uncertain" style:family="table-cell" style:parent-style-name="{$name}">
      <style:text-properties fo:font-style="italic"/>
    </style:style>
  </xsl:template>

</xsl:stylesheet>
