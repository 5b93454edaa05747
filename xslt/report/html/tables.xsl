<?xml version="1.0" encoding="UTF-8"?>
<!-- Tables, indicators and charts, with numbered captions. A table that is wider than the
     window moves in its own frame, which the keyboard can reach; in a narrow window the wide
     ones put the cells of a row below each other (data-label), if there are not too many rows. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="table | indicators" mode="number">
    <xsl:value-of select="concat(key('word', 'table'), '&#160;')"/>
    <xsl:number level="any" count="table | indicators"/>
  </xsl:template>
  <xsl:template match="chart" mode="number">
    <xsl:value-of select="concat(key('word', 'figure'), '&#160;')"/>
    <xsl:number level="any" count="chart"/>
  </xsl:template>

  <xsl:template name="caption-words">
    <span class="number"><xsl:apply-templates select="." mode="number"/></span>
    <xsl:text> </xsl:text>
    <span>
      <xsl:call-template name="lang"><xsl:with-param name="of" select="caption"/></xsl:call-template>
      <xsl:value-of select="caption"/>
    </span>
  </xsl:template>

  <xsl:template match="table">
    <div class="table" id="{@id}">
      <div class="scroll" role="group" aria-labelledby="{@id}-caption" tabindex="0">
        <table>
          <xsl:variable name="stacks" select="boolean(count(row) &lt; 1000 and (count(column) &gt; 3 or
                                              column[position() &gt; 1 and @width &gt; 3]))"/>
          <xsl:if test="$stacks"><xsl:attribute name="class">stack</xsl:attribute></xsl:if>
          <caption id="{@id}-caption"><xsl:call-template name="caption-words"/></caption>
          <thead>
            <tr>
              <xsl:for-each select="column">
                <th scope="col">
                  <xsl:if test="@type != 'text' and @type != 'date'">
                    <xsl:attribute name="class">n</xsl:attribute>
                  </xsl:if>
                  <xsl:call-template name="lang"/>
                  <xsl:value-of select="."/>
                </th>
              </xsl:for-each>
            </tr>
          </thead>
          <tbody>
            <xsl:apply-templates select="row">
              <xsl:with-param name="columns" select="column"/>
              <xsl:with-param name="stacks" select="$stacks"/>
            </xsl:apply-templates>
          </tbody>
        </table>
      </div>
      <xsl:apply-templates select="note"/>
    </div>
  </xsl:template>

  <!-- The columns are handed on: looking for them from each cell would pass every row. -->
  <xsl:template match="row">
    <xsl:param name="columns"/>
    <xsl:param name="stacks"/>
    <tr>
      <xsl:if test="@kind"><xsl:attribute name="class"><xsl:value-of select="@kind"/></xsl:attribute></xsl:if>
      <xsl:apply-templates select="cell">
        <xsl:with-param name="columns" select="$columns"/>
        <xsl:with-param name="stacks" select="$stacks"/>
      </xsl:apply-templates>
    </tr>
  </xsl:template>

  <xsl:template match="cell">
    <xsl:param name="columns"/>
    <xsl:param name="stacks"/>
    <xsl:variable name="place" select="position()"/>
    <xsl:variable name="column" select="$columns[$place]"/>
    <td>
      <xsl:if test="$stacks">
        <xsl:attribute name="data-label"><xsl:value-of select="$column"/></xsl:attribute>
      </xsl:if>
      <xsl:choose>
        <xsl:when test="$column/@type != 'text' and $column/@type != 'date'">
          <xsl:attribute name="class">n</xsl:attribute>
        </xsl:when>
        <xsl:when test=". = '–'"><xsl:attribute name="class">none</xsl:attribute></xsl:when>
        <xsl:when test="$column/@width &gt; 3"><xsl:attribute name="class">wide</xsl:attribute></xsl:when>
      </xsl:choose>
      <xsl:call-template name="lang"/>
      <xsl:apply-templates select="." mode="words"/>
    </td>
  </xsl:template>
  <xsl:template match="cell[not(preceding-sibling::cell)]">
    <th scope="row"><xsl:call-template name="lang"/><xsl:apply-templates select="." mode="words"/></th>
  </xsl:template>

  <xsl:template match="cell" mode="words"><xsl:value-of select="."/></xsl:template>
  <xsl:template match="cell[@href]" mode="words">
    <a href="{@href}"><xsl:value-of select="."/></a>
  </xsl:template>

  <xsl:template match="note">
    <p class="note"><xsl:call-template name="lang"/><xsl:value-of select="."/></p>
  </xsl:template>

  <xsl:template match="indicators">
    <div class="table indicators" id="{@id}">
      <div class="scroll" role="group" aria-labelledby="{@id}-caption" tabindex="0">
        <table class="stack">
          <caption id="{@id}-caption"><xsl:call-template name="caption-words"/></caption>
          <thead>
            <tr>
              <th scope="col"><xsl:value-of select="key('word', 'indicator')"/></th>
              <xsl:for-each select="indicator[1]/value">
                <th scope="col" class="n"><xsl:value-of select="@year"/></th>
              </xsl:for-each>
              <th scope="col"><xsl:value-of select="key('word', 'definition')"/></th>
            </tr>
          </thead>
          <tbody><xsl:apply-templates select="indicator"/></tbody>
        </table>
      </div>
    </div>
  </xsl:template>

  <xsl:template match="indicator">
    <tr id="{@id}">
      <th scope="row">
        <xsl:call-template name="lang"><xsl:with-param name="of" select="label"/></xsl:call-template>
        <xsl:value-of select="label"/>
      </th>
      <xsl:for-each select="value">
        <td data-label="{@year}">
          <xsl:attribute name="class">n<xsl:if test="not(@number)"> unknown</xsl:if></xsl:attribute>
          <xsl:value-of select="."/>
        </td>
      </xsl:for-each>
      <td class="definition">
        <p>
          <xsl:call-template name="lang"><xsl:with-param name="of" select="definition"/></xsl:call-template>
          <xsl:value-of select="definition"/>
        </p>
        <p>
          <xsl:value-of select="concat(key('word', 'source'), ': ')"/>
          <xsl:for-each select="source">
            <xsl:choose>
              <xsl:when test="@url"><a href="{@url}"><xsl:value-of select="."/></a></xsl:when>
              <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
            </xsl:choose>
            <xsl:if test="position() != last()">; </xsl:if>
          </xsl:for-each>
        </p>
        <xsl:for-each select="note">
          <p><xsl:call-template name="lang"/><xsl:value-of select="."/></p>
        </xsl:for-each>
      </td>
    </tr>
  </xsl:template>

  <xsl:template match="chart">
    <figure id="{@id}">
      <figcaption><xsl:call-template name="caption-words"/></figcaption>
      <xsl:apply-templates select="." mode="svg"/>
    </figure>
  </xsl:template>

</xsl:stylesheet>
