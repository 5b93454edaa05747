<?xml version="1.0" encoding="UTF-8"?>
<!-- Tables of the text document, and indicators, which are laid out as one. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                xmlns:xlink="http://www.w3.org/1999/xlink">

  <!-- Caption, table, notes. The first column heads its rows. -->
  <xsl:template match="table | indicators">
    <xsl:variable name="number"><xsl:apply-templates select="." mode="number"/></xsl:variable>
    <xsl:variable name="name" select="concat('table', $number)"/>
    <text:p text:style-name="Table">
      <xsl:call-template name="caption">
        <xsl:with-param name="word" select="key('word', 'table')"/>
        <xsl:with-param name="sequence" select="'Table'"/>
      </xsl:call-template>
    </text:p>
    <table:table table:name="{key('word', 'table')} {$number}" table:style-name="{$name}">
      <table:table-header-columns>
        <table:table-column table:style-name="{$name}.1"/>
      </table:table-header-columns>
      <xsl:for-each select="column[position() &gt; 1]">
        <table:table-column table:style-name="{$name}.{position() + 1}"/>
      </xsl:for-each>
      <xsl:if test="self::indicators">
        <table:table-column table:style-name="{$name}.2"/>
        <table:table-column table:style-name="{$name}.3"/>
        <table:table-column table:style-name="{$name}.4"/>
      </xsl:if>
      <table:table-header-rows>
        <table:table-row table:style-name="row">
          <xsl:apply-templates select="." mode="head"/>
        </table:table-row>
      </table:table-header-rows>
      <xsl:apply-templates select="row | indicator" mode="row">
        <xsl:with-param name="columns" select="column"/>
      </xsl:apply-templates>
    </table:table>
    <xsl:for-each select="note">
      <text:p text:style-name="Table_20_note">
        <xsl:if test="position() = last()">
          <xsl:attribute name="text:style-name">Last_20_note</xsl:attribute>
        </xsl:if>
        <xsl:apply-templates select="." mode="words"/>
      </text:p>
    </xsl:for-each>
  </xsl:template>

  <!-- "Tabell 3" and the caption; the number is a field, that counts on when
       somebody adds a table. -->
  <xsl:template name="caption">
    <xsl:param name="word"/>
    <xsl:param name="sequence"/>
    <xsl:variable name="number"><xsl:apply-templates select="." mode="number"/></xsl:variable>
    <text:bookmark text:name="{@id}"/>
    <text:span text:style-name="Caption_20_number">
      <xsl:value-of select="concat($word, '&#160;')"/>
      <text:sequence text:ref-name="ref{$sequence}{$number}" text:name="{$sequence}" style:num-format="1">
        <xsl:value-of select="$number"/>
      </text:sequence>
    </text:span>
    <xsl:text> </xsl:text>
    <xsl:apply-templates select="caption" mode="words"/>
  </xsl:template>

  <!-- Heads. -->
  <xsl:template match="table" mode="head">
    <xsl:variable name="columns" select="column"/>
    <xsl:for-each select="column">
      <table:table-cell table:style-name="head">
        <text:p>
          <xsl:call-template name="cell-paragraph">
            <xsl:with-param name="columns" select="$columns"/>
            <xsl:with-param name="type" select="@type"/>
            <xsl:with-param name="bold" select="true()"/>
          </xsl:call-template>
          <xsl:apply-templates select="." mode="words"/>
        </text:p>
      </table:table-cell>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="indicators" mode="head">
    <table:table-cell table:style-name="head">
      <text:p text:style-name="Table_20_Heading"><xsl:value-of select="key('word', 'indicator')"/></text:p>
      <text:p text:style-name="Table_20_small"><xsl:value-of select="key('word', 'definition')"/></text:p>
    </table:table-cell>
    <xsl:for-each select="indicator[1]/value">
      <table:table-cell table:style-name="head">
        <text:p text:style-name="Table_20_heading_20_number"><xsl:value-of select="@year"/></text:p>
      </table:table-cell>
    </xsl:for-each>
    <table:table-cell table:style-name="head">
      <text:p text:style-name="Table_20_Heading"><xsl:value-of select="key('word', 'source')"/></text:p>
    </table:table-cell>
  </xsl:template>

  <!-- Rows. columns comes as a parameter: to look for them again from each of
       many rows would take long. -->
  <xsl:template match="row" mode="row">
    <xsl:param name="columns"/>
    <table:table-row table:style-name="row">
      <xsl:if test="string-length(.) &gt; 1500">
        <xsl:attribute name="table:style-name">long</xsl:attribute>
      </xsl:if>
      <xsl:apply-templates select="cell" mode="cell">
        <xsl:with-param name="columns" select="$columns"/>
      </xsl:apply-templates>
    </table:table-row>
  </xsl:template>

  <xsl:template match="cell" mode="cell">
    <xsl:param name="columns"/>
    <xsl:variable name="place" select="position()"/>
    <table:table-cell table:style-name="cell">
      <xsl:if test="../@kind"><xsl:attribute name="table:style-name">total</xsl:attribute></xsl:if>
      <text:p>
        <xsl:call-template name="cell-paragraph">
          <xsl:with-param name="columns" select="$columns"/>
          <xsl:with-param name="type" select="$columns[$place]/@type"/>
          <xsl:with-param name="bold" select="boolean(../@kind)"/>
        </xsl:call-template>
        <xsl:call-template name="certain"/>
      </text:p>
    </table:table-cell>
  </xsl:template>

  <!-- The style of a paragraph in a cell: numbers to the right, smaller where there are many columns. -->
  <xsl:template name="cell-paragraph">
    <xsl:param name="columns"/>
    <xsl:param name="type"/>
    <xsl:param name="bold"/>
    <xsl:variable name="is-text" select="$type = 'text' or $type = 'date'"/>
    <xsl:attribute name="text:style-name">
      <xsl:if test="count($columns) &gt;= $many">Small_20_</xsl:if>
      <xsl:choose>
        <xsl:when test="$bold and $is-text">Table_20_Heading</xsl:when>
        <xsl:when test="$bold">Table_20_heading_20_number</xsl:when>
        <xsl:when test="$is-text">Table_20_Contents</xsl:when>
        <xsl:otherwise>Table_20_number</xsl:otherwise>
      </xsl:choose>
    </xsl:attribute>
  </xsl:template>

  <!-- What is uncertain is slanted. -->
  <xsl:template name="certain">
    <xsl:choose>
      <xsl:when test="@certainty or ../@certainty">
        <text:span text:style-name="Uncertain"><xsl:call-template name="linked"/></text:span>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="linked"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- An element's words, as a link where it leads somewhere. -->
  <xsl:template name="linked">
    <xsl:choose>
      <xsl:when test="@href | @url">
        <text:a xlink:type="simple" xlink:href="{@href | @url}" text:style-name="Internet_20_link"
                text:visited-style-name="Internet_20_link">
          <xsl:apply-templates select="." mode="words"/>
        </text:a>
      </xsl:when>
      <xsl:otherwise><xsl:apply-templates select="." mode="words"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="indicator" mode="row">
    <table:table-row table:style-name="row">
      <xsl:if test="string-length(.) &gt; 1500">
        <xsl:attribute name="table:style-name">long</xsl:attribute>
      </xsl:if>
      <table:table-cell table:style-name="cell">
        <text:p text:style-name="Table_20_Heading">
          <text:bookmark text:name="{@id}"/>
          <xsl:apply-templates select="label" mode="words"/>
        </text:p>
        <text:p text:style-name="Table_20_small">
          <xsl:apply-templates select="definition" mode="words"/>
        </text:p>
        <xsl:for-each select="note">
          <text:p text:style-name="Table_20_small">
            <xsl:value-of select="concat(key('word', 'note'), ': ')"/>
            <xsl:apply-templates select="." mode="words"/>
          </text:p>
        </xsl:for-each>
      </table:table-cell>
      <xsl:for-each select="value">
        <table:table-cell table:style-name="cell">
          <text:p text:style-name="Table_20_number"><xsl:call-template name="certain"/></text:p>
        </table:table-cell>
      </xsl:for-each>
      <table:table-cell table:style-name="cell">
        <xsl:for-each select="source">
          <text:p text:style-name="Table_20_Contents"><xsl:call-template name="linked"/></text:p>
        </xsl:for-each>
      </table:table-cell>
    </table:table-row>
  </xsl:template>

</xsl:stylesheet>
