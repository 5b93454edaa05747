<?xml version="1.0" encoding="UTF-8"?>
<!-- Tables, indicators and charts, with numbered captions. A table that is wider than the
     window moves in its own frame, which the keyboard can reach; in a narrow window the wide
     ones put the cells of a row below each other (data-label), if there are not too many rows. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="table | indicators" mode="number">
    <xsl:value-of select="concat(key('word', 'table'), '&#160;')"/>
    <xsl:call-template name="place"><xsl:with-param name="among" select="$tables"/></xsl:call-template>
  </xsl:template>
  <xsl:template match="chart" mode="number">
    <xsl:value-of select="concat(key('word', 'figure'), '&#160;')"/>
    <xsl:call-template name="place"><xsl:with-param name="among" select="$charts"/></xsl:call-template>
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
              <xsl:with-param name="kinds">
                <xsl:for-each select="column">
                  <xsl:choose>
                    <xsl:when test="@type != 'text' and @type != 'date'">n</xsl:when>
                    <xsl:when test="@width &gt; 3">w</xsl:when>
                    <xsl:otherwise>-</xsl:otherwise>
                  </xsl:choose>
                </xsl:for-each>
              </xsl:with-param>
              <xsl:with-param name="stacks" select="$stacks"/>
            </xsl:apply-templates>
          </tbody>
        </table>
      </div>
      <xsl:apply-templates select="note"/>
    </div>
  </xsl:template>

  <!-- A row, of which there may be many thousands. What there is to know of the
       columns is handed on: looking for it from each cell would pass every row.
       kinds: a letter for each column, n of numbers, w of wide text. -->
  <xsl:template match="row">
    <xsl:param name="columns"/>
    <xsl:param name="kinds"/>
    <xsl:param name="stacks"/>
    <tr>
      <xsl:if test="@kind"><xsl:attribute name="class"><xsl:value-of select="@kind"/></xsl:attribute></xsl:if>
      <xsl:for-each select="cell">
        <xsl:variable name="place" select="position()"/>
        <xsl:choose>
          <xsl:when test="$place = 1"><th scope="row"><xsl:call-template name="cell-words"/></th></xsl:when>
          <xsl:otherwise>
            <xsl:variable name="kind" select="substring($kinds, $place, 1)"/>
            <td>
              <xsl:if test="$stacks">
                <xsl:attribute name="data-label"><xsl:value-of select="$columns[$place]"/></xsl:attribute>
              </xsl:if>
              <xsl:choose>
                <xsl:when test="$kind = 'n'"><xsl:attribute name="class">n</xsl:attribute></xsl:when>
                <xsl:when test=". = '–'"><xsl:attribute name="class">none</xsl:attribute></xsl:when>
                <xsl:when test="$kind = 'w'"><xsl:attribute name="class">wide</xsl:attribute></xsl:when>
              </xsl:choose>
              <xsl:call-template name="cell-words"/>
            </td>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:for-each>
    </tr>
  </xsl:template>

  <xsl:template name="cell-words">
    <xsl:copy-of select="@lang"/>
    <xsl:choose>
      <xsl:when test="@href"><a href="{@href}"><xsl:value-of select="."/></a></xsl:when>
      <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
    </xsl:choose>
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
              <xsl:when test="@url">
                <a href="{@url}"><xsl:call-template name="lang"/><xsl:value-of select="."/></a>
              </xsl:when>
              <xsl:when test="@lang"><span lang="{@lang}"><xsl:value-of select="."/></span></xsl:when>
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
