<?xml version="1.0" encoding="UTF-8"?>
<!-- The pages of a long list: previous, 1 … 4 5 6 … 9, next. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <!-- Called with the element that has @page and @pages. -->
  <xsl:template name="pagination">
    <xsl:if test="@pages &gt; 1">
      <nav class="ds-pagination" aria-label="{$m/pagination/label}">
        <ul>
          <xsl:call-template name="pagination-step">
            <xsl:with-param name="n" select="@page - 1"/>
            <xsl:with-param name="words" select="$m/pagination/previous"/>
            <xsl:with-param name="rel">prev</xsl:with-param>
          </xsl:call-template>
          <xsl:call-template name="pagination-numbers"/>
          <xsl:call-template name="pagination-step">
            <xsl:with-param name="n" select="@page + 1"/>
            <xsl:with-param name="words" select="$m/pagination/next"/>
            <xsl:with-param name="rel">next</xsl:with-param>
          </xsl:call-template>
        </ul>
      </nav>
    </xsl:if>
  </xsl:template>

  <!-- Previous and next keep their place when there is nothing to go to. -->
  <xsl:template name="pagination-step">
    <xsl:param name="n"/>
    <xsl:param name="words"/>
    <xsl:param name="rel"/>
    <li>
      <xsl:choose>
        <xsl:when test="$n &gt;= 1 and $n &lt;= @pages">
          <a class="ds-button" data-variant="tertiary" rel="{$rel}">
            <xsl:attribute name="href">
              <xsl:call-template name="paged"><xsl:with-param name="n" select="$n"/></xsl:call-template>
            </xsl:attribute>
            <xsl:value-of select="$words"/>
          </a>
        </xsl:when>
        <xsl:otherwise>
          <span class="ds-button" data-variant="tertiary" aria-hidden="true">
            <xsl:value-of select="$words"/>
          </span>
        </xsl:otherwise>
      </xsl:choose>
    </li>
  </xsl:template>

  <!-- The first, the last and the neighbours; a gap is an ellipsis. -->
  <xsl:template name="pagination-numbers">
    <xsl:if test="@page &gt; 2">
      <xsl:call-template name="pagination-number"><xsl:with-param name="n" select="1"/></xsl:call-template>
    </xsl:if>
    <xsl:if test="@page &gt; 3"><li class="gap">…</li></xsl:if>
    <xsl:if test="@page &gt; 1">
      <xsl:call-template name="pagination-number">
        <xsl:with-param name="n" select="@page - 1"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:call-template name="pagination-number">
      <xsl:with-param name="n" select="number(@page)"/>
    </xsl:call-template>
    <xsl:if test="@page &lt; @pages">
      <xsl:call-template name="pagination-number">
        <xsl:with-param name="n" select="@page + 1"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:if test="@page &lt; @pages - 2"><li class="gap">…</li></xsl:if>
    <xsl:if test="@page &lt; @pages - 1">
      <xsl:call-template name="pagination-number">
        <xsl:with-param name="n" select="number(@pages)"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template name="pagination-number">
    <xsl:param name="n"/>
    <li>
      <a class="ds-button" data-variant="tertiary">
        <xsl:attribute name="href">
          <xsl:call-template name="paged"><xsl:with-param name="n" select="$n"/></xsl:call-template>
        </xsl:attribute>
        <xsl:if test="$n = @page"><xsl:attribute name="aria-current">true</xsl:attribute></xsl:if>
        <span class="ds-sr-only"><xsl:value-of select="concat($m/pagination/page, ' ')"/></span>
        <xsl:value-of select="$n"/>
      </a>
    </li>
  </xsl:template>

</xsl:stylesheet>
