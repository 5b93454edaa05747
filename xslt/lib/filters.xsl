<?xml version="1.0" encoding="UTF-8"?>
<!-- Filters as links: every choice with its count, and the chosen ones to take off. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template name="filters">
    <xsl:variable name="chosen" select="count(filter[@chosen])"/>
    <nav class="filters" aria-labelledby="filtre">
      <details class="filters-all">
        <summary>
          <xsl:value-of select="$m/filters/title"/>
          <xsl:if test="$chosen &gt; 0">
            <xsl:text> </xsl:text>
            <span class="count">
              <xsl:call-template name="fill">
                <xsl:with-param name="text" select="$m/filters/chosen-count"/>
                <xsl:with-param name="n" select="$chosen"/>
              </xsl:call-template>
            </span>
          </xsl:if>
        </summary>
        <h2 id="filtre"><xsl:value-of select="$m/filters/title"/></h2>
        <xsl:apply-templates select="filter[choice]"/>
      </details>
    </nav>
  </xsl:template>

  <!-- Few choices stand open; many are folded, with the chosen one to be seen. -->
  <xsl:template match="filter">
    <div class="filter">
      <h3><xsl:value-of select="$m/filters/*[name() = current()/@parameter]"/></h3>
      <ul class="choices"><xsl:apply-templates select="choice"/></ul>
    </div>
  </xsl:template>

  <xsl:template match="filter[count(choice) &gt; 4]">
    <details class="filter">
      <summary>
        <h3><xsl:value-of select="$m/filters/*[name() = current()/@parameter]"/></h3>
        <xsl:for-each select="choice[@chosen]">
          <xsl:text> </xsl:text>
          <span class="filter-chosen"><xsl:call-template name="choice-label"/></span>
        </xsl:for-each>
      </summary>
      <ul class="choices choices-{@parameter}"><xsl:apply-templates select="choice"/></ul>
    </details>
  </xsl:template>

  <!-- A choice that would give nothing is no link; the chosen one leads back. -->
  <xsl:template match="choice">
    <li>
      <xsl:choose>
        <xsl:when test="@count = 0 and not(@chosen)">
          <span class="choice choice-empty"><xsl:call-template name="choice-words"/></span>
        </xsl:when>
        <xsl:otherwise>
          <a class="choice" rel="nofollow">
            <xsl:attribute name="href">
              <xsl:call-template name="filtered">
                <xsl:with-param name="name" select="../@parameter"/>
                <xsl:with-param name="value" select="@value[not(../@chosen)]"/>
              </xsl:call-template>
            </xsl:attribute>
            <xsl:if test="@chosen"><xsl:attribute name="aria-current">true</xsl:attribute></xsl:if>
            <xsl:call-template name="choice-words"/>
          </a>
        </xsl:otherwise>
      </xsl:choose>
    </li>
  </xsl:template>

  <xsl:template name="choice-words">
    <span class="choice-label"><xsl:call-template name="choice-label"/></span>
    <xsl:text> </xsl:text>
    <span class="choice-count">
      <span class="ds-sr-only">(</span><xsl:value-of select="@count"/><span class="ds-sr-only">)</span>
    </span>
  </xsl:template>

  <xsl:template name="choice-label">
    <xsl:choose>
      <xsl:when test="label"><xsl:apply-templates select="label" mode="words"/></xsl:when>
      <xsl:when test="../@parameter = 'type'">
        <xsl:value-of select="$m/project-types/*[name() = current()/@code]"/>
      </xsl:when>
      <xsl:when test="../@parameter = 'status'">
        <xsl:value-of select="$m/project-statuses/*[name() = current()/@code]"/>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="@value"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What is chosen, each with a link that takes it off, and one for all. -->
  <xsl:template name="chosen-filters">
    <xsl:if test="filter/@chosen">
      <p class="ds-sr-only"><xsl:value-of select="$m/filters/chosen"/></p>
      <ul class="chips">
        <xsl:for-each select="filter[@chosen]">
          <li>
            <a class="ds-chip" data-removable="" rel="nofollow">
              <xsl:attribute name="href">
                <xsl:call-template name="filtered">
                  <xsl:with-param name="name" select="@parameter"/>
                </xsl:call-template>
              </xsl:attribute>
              <span class="ds-sr-only">
                <xsl:value-of select="concat($m/filters/*[name() = current()/@parameter], ': ')"/>
              </span>
              <xsl:for-each select="choice[@chosen]"><xsl:call-template name="choice-label"/></xsl:for-each>
              <xsl:if test="not(choice[@chosen])"><xsl:value-of select="@chosen"/></xsl:if>
            </a>
          </li>
        </xsl:for-each>
        <xsl:if test="count(filter[@chosen]) &gt; 1">
          <li>
            <a class="clear-all ds-link" href="{$prefix}{$page/@path}">
              <xsl:value-of select="$m/filters/clear"/>
            </a>
          </li>
        </xsl:if>
      </ul>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
