<?xml version="1.0" encoding="UTF-8"?>
<!-- Where a page has its facts from: numbered references, and the list they lead to. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:x="http://xmlsoft.org/XSLT/namespace"
                exclude-result-prefixes="x">

  <xsl:key name="source" match="source" use="@key"/>

  <!-- Every source of the page once, the page's own first. -->
  <xsl:variable name="sources"
                select="$subject/descendant::source[generate-id() = generate-id(key('source', @key)[1])]"/>

  <!-- Their numbers, to be looked up: a page may refer to each of a thousand. -->
  <xsl:variable name="source-numbers">
    <xsl:for-each select="$sources"><numbered key="{@key}" number="{position()}"/></xsl:for-each>
  </xsl:variable>
  <xsl:key name="numbered" match="numbered" use="@key"/>

  <!-- A reference: [3]; it stays with the word before it. -->
  <xsl:template match="source" mode="reference">
    <xsl:variable name="key" select="@key"/>
    <xsl:variable name="number">
      <xsl:for-each select="x:node-set($source-numbers)">
        <xsl:value-of select="key('numbered', $key)/@number"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:text>&#8288;</xsl:text>
    <sup class="reference">
      <a href="#kilde-{$number}" aria-label="{$m/sources/source} {$number}">
        <xsl:value-of select="concat('[', $number, ']')"/>
      </a>
    </sup>
  </xsl:template>

  <!-- The list at the end of the page. -->
  <xsl:template name="sources">
    <xsl:if test="$sources">
      <section class="sources" aria-labelledby="kilder">
        <h2 id="kilder"><xsl:value-of select="$m/sources/title"/></h2>
        <ol>
          <xsl:for-each select="$sources">
            <li id="kilde-{position()}">
              <xsl:choose>
                <xsl:when test="@url">
                  <a class="ds-link" href="{@url}"><xsl:call-template name="lang"/><xsl:value-of select="."/></a>
                </xsl:when>
                <xsl:otherwise><xsl:call-template name="words"/></xsl:otherwise>
              </xsl:choose>
              <xsl:if test="@retrieved">
                <xsl:value-of select="concat(' (', $m/sources/retrieved, ' ')"/>
                <xsl:call-template name="date">
                  <xsl:with-param name="iso" select="@retrieved"/>
                </xsl:call-template>
                <xsl:text>)</xsl:text>
              </xsl:if>
            </li>
          </xsl:for-each>
        </ol>
      </section>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
