<?xml version="1.0" encoding="UTF-8"?>
<!-- Filters as links: every choice with its count, and the chosen ones to take off. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template name="filters">
    <xsl:variable name="chosen" select="count(filter[@chosen])"/>
    <nav class="filters" aria-labelledby="filtre">
      <details class="filters-all">
        <xsl:if test="$all-choices"><xsl:attribute name="open">open</xsl:attribute></xsl:if>
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
      <ul class="choices"><xsl:call-template name="choices"/></ul>
      <xsl:call-template name="more-choices"/>
    </div>
  </xsl:template>

  <xsl:template match="filter[count(choice) &gt; 4]">
    <details class="filter">
      <xsl:if test="@parameter = $all-choices"><xsl:attribute name="open">open</xsl:attribute></xsl:if>
      <summary>
        <h3><xsl:value-of select="$m/filters/*[name() = current()/@parameter]"/></h3>
        <xsl:for-each select="choice[@chosen]">
          <xsl:text> </xsl:text>
          <span class="filter-chosen"><xsl:call-template name="choice-label"/></span>
        </xsl:for-each>
      </summary>
      <ul class="choices choices-{@parameter}"><xsl:call-template name="choices"/></ul>
      <xsl:call-template name="more-choices"/>
    </details>
  </xsl:template>

  <!-- The filter that is asked for all of its choices. -->
  <xsl:variable name="all-choices" select="$page/parameters/parameter[@name = 'alle']"/>

  <!-- The way to the choices with fewer projects. -->
  <xsl:template name="more-choices">
    <xsl:if test="@more">
      <p>
        <a class="more-link" rel="nofollow">
          <xsl:attribute name="href">
            <xsl:value-of select="concat($prefix, $path)"/>
            <xsl:apply-templates select="../filter[@chosen]" mode="query"/>
            <xsl:value-of select="concat(substring('?&amp;', 1 + number(boolean(../filter[@chosen])), 1),
                                         'alle=', @parameter)"/>
          </xsl:attribute>
          <xsl:value-of select="$m/filters/more"/>
          <span class="ds-sr-only">
            <xsl:value-of select="concat(': ', $m/filters/*[name() = current()/@parameter])"/>
          </span>
        </a>
      </p>
    </xsl:if>
  </xsl:template>

  <!-- The addresses of a filter's choices differ in the choice alone: what
       stands before and after it is made once for all of them. -->
  <xsl:template name="choices">
    <xsl:variable name="before">
      <xsl:value-of select="concat($prefix, $path, '?')"/>
      <xsl:for-each select="preceding-sibling::filter[@chosen]">
        <xsl:value-of select="concat(@parameter, '=', @chosen, '&amp;')"/>
      </xsl:for-each>
      <xsl:value-of select="concat(@parameter, '=')"/>
    </xsl:variable>
    <xsl:variable name="after">
      <xsl:for-each select="following-sibling::filter[@chosen]">
        <xsl:value-of select="concat('&amp;', @parameter, '=', @chosen)"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:apply-templates select="choice">
      <xsl:with-param name="before" select="string($before)"/>
      <xsl:with-param name="after" select="string($after)"/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- A choice, which gives something (sql/pages/projects.sql lists no others);
       the chosen one leads back. -->
  <xsl:template match="choice">
    <xsl:param name="before"/>
    <xsl:param name="after"/>
    <li>
      <xsl:choose>
        <xsl:when test="@chosen">
          <a class="choice" rel="nofollow">
            <xsl:attribute name="href">
              <xsl:for-each select=".."><xsl:call-template name="unfiltered"/></xsl:for-each>
            </xsl:attribute>
            <xsl:attribute name="aria-current">true</xsl:attribute>
            <xsl:call-template name="choice-words"/>
          </a>
        </xsl:when>
        <xsl:otherwise>
          <a class="choice" rel="nofollow" href="{$before}{@value}{$after}">
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
      <xsl:when test="@code">
        <xsl:value-of select="($project-types | $project-statuses)/*[name() = current()/@code]"/>
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
              <xsl:attribute name="href"><xsl:call-template name="unfiltered"/></xsl:attribute>
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
            <a class="clear-all ds-link" href="{$prefix}{$path}">
              <xsl:value-of select="$m/filters/clear"/>
            </a>
          </li>
        </xsl:if>
      </ul>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
