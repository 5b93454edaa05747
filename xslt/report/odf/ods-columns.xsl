<?xml version="1.0" encoding="UTF-8"?>
<!-- The automatic styles of the spreadsheet: the sheet, and columns as wide as what stands in them. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0">

  <!-- In cm: what a page leaves, and a letter of 9 points takes. -->
  <xsl:variable name="page-width" select="26.7"/>
  <xsl:variable name="letter-width" select="0.172"/>

  <xsl:template name="sheet-styles">
    <style:style style:name="sheet" style:family="table" style:master-page-name="Default">
      <style:table-properties table:display="true" style:writing-mode="lr-tb"/>
    </style:style>
    <xsl:call-template name="column-style">
      <xsl:with-param name="name" select="'cover-number'"/>
      <xsl:with-param name="letters" select="9"/>
    </xsl:call-template>
    <xsl:call-template name="column-style">
      <xsl:with-param name="name" select="'cover-words'"/>
      <xsl:with-param name="letters" select="50"/>
    </xsl:call-template>
    <xsl:call-template name="indicator-columns"/>
    <xsl:apply-templates select="$sheets/self::table" mode="column-styles"/>
  </xsl:template>

  <xsl:template name="indicator-columns">
    <xsl:call-template name="column-style">
      <xsl:with-param name="name" select="'indicators-section'"/>
      <xsl:with-param name="letters" select="16"/>
    </xsl:call-template>
    <xsl:call-template name="column-style">
      <xsl:with-param name="name" select="'indicators-label'"/>
      <xsl:with-param name="letters" select="20"/>
    </xsl:call-template>
    <xsl:call-template name="column-style">
      <xsl:with-param name="name" select="'indicators-value'"/>
      <xsl:with-param name="letters" select="14"/>
    </xsl:call-template>
    <xsl:call-template name="column-style">
      <xsl:with-param name="name" select="'indicators-unit'"/>
      <xsl:with-param name="letters" select="7"/>
    </xsl:call-template>
    <xsl:call-template name="column-style">
      <xsl:with-param name="name" select="'indicators-definition'"/>
      <xsl:with-param name="letters" select="30"/>
    </xsl:call-template>
    <xsl:call-template name="column-style">
      <xsl:with-param name="name" select="'indicators-source'"/>
      <xsl:with-param name="letters" select="20"/>
    </xsl:call-template>
    <xsl:call-template name="column-style">
      <xsl:with-param name="name" select="'indicators-note'"/>
      <xsl:with-param name="letters" select="16"/>
    </xsl:call-template>
  </xsl:template>

  <!-- A table that is wider than the page gets narrower columns of text: when
       LibreOffice makes a sheet smaller to print it, lines may break otherwise
       than the heights of the rows expect. -->
  <xsl:template match="table" mode="column-styles">
    <xsl:variable name="number"><xsl:apply-templates select="." mode="number"/></xsl:variable>
    <xsl:variable name="room" select="floor(($page-width - 0.4 * count(column)) div $letter-width)"/>
    <!-- The letters that each column wishes to hold. -->
    <xsl:variable name="wishes"><xsl:apply-templates select="column" mode="wish"/></xsl:variable>
    <xsl:variable name="fixed-wishes">
      <xsl:for-each select="column">
        <xsl:if test="@type != 'text'">
          <xsl:value-of select="substring($wishes, 4 * position() - 3, 4)"/>
        </xsl:if>
      </xsl:for-each>
    </xsl:variable>
    <xsl:variable name="all">
      <xsl:call-template name="sum"><xsl:with-param name="of" select="$wishes"/></xsl:call-template>
    </xsl:variable>
    <xsl:variable name="fixed">
      <xsl:call-template name="sum"><xsl:with-param name="of" select="$fixed-wishes"/></xsl:call-template>
    </xsl:variable>
    <xsl:variable name="part">
      <xsl:choose>
        <xsl:when test="$all &lt;= $room">1</xsl:when>
        <xsl:otherwise><xsl:value-of select="($room - $fixed) div ($all - $fixed)"/></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="column">
      <xsl:variable name="wish" select="number(substring($wishes, 4 * position() - 3, 4))"/>
      <xsl:call-template name="column-style">
        <xsl:with-param name="name" select="concat('column', $number, '.', position())"/>
        <xsl:with-param name="letters">
          <xsl:choose>
            <xsl:when test="@type = 'text'">
              <xsl:call-template name="greater">
                <xsl:with-param name="a" select="$wish * $part"/>
                <xsl:with-param name="b" select="8"/>
              </xsl:call-template>
            </xsl:when>
            <xsl:otherwise><xsl:value-of select="$wish"/></xsl:otherwise>
          </xsl:choose>
        </xsl:with-param>
      </xsl:call-template>
    </xsl:for-each>
  </xsl:template>

  <!-- The letters a column wishes to hold in a line, 60 at most; longer text wraps. -->
  <xsl:template match="column" mode="wish">
    <xsl:variable name="place" select="position()"/>
    <xsl:variable name="word"><xsl:call-template name="longest-word"/></xsl:variable>
    <xsl:variable name="text">
      <xsl:call-template name="longest">
        <xsl:with-param name="of" select="../row/cell[$place]"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:variable name="letters">
      <xsl:call-template name="greater">
        <!-- Room for the filter's button, and in the first for the caption and the notes. -->
        <xsl:with-param name="a" select="$word + 4 + 20 * number($place = 1)"/>
        <!-- Room for "kr". -->
        <xsl:with-param name="b" select="$text + 4 * number(@type = 'money')"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="$letters &gt; 60">0060</xsl:when>
      <xsl:otherwise><xsl:value-of select="format-number($letters, '0000')"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="column-style">
    <xsl:param name="name"/>
    <xsl:param name="letters"/>
    <style:style style:name="{$name}" style:family="table-column">
      <style:table-column-properties>
        <xsl:attribute name="style:column-width">
          <xsl:value-of select="concat(format-number(0.4 + $letter-width * $letters, '0.##'), 'cm')"/>
        </xsl:attribute>
      </style:table-column-properties>
    </style:style>
  </xsl:template>

</xsl:stylesheet>
