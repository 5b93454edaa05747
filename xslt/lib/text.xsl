<?xml version="1.0" encoding="UTF-8"?>
<!--
  Texts: words from the database with their language, and CommonMark (its own
  elements in the page's XML) as HTML. Headings are moved below the heading
  they stand under.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <!-- A lang attribute for the element being made, where the words of the
       current node are in another language than the page. -->
  <xsl:template name="lang">
    <xsl:if test="@lang != $lang">
      <xsl:attribute name="lang"><xsl:value-of select="@lang"/></xsl:attribute>
    </xsl:if>
  </xsl:template>

  <!-- Words in a line of other words. -->
  <xsl:template match="*" mode="words" name="words">
    <xsl:choose>
      <xsl:when test="@lang != $lang">
        <span lang="{@lang}"><xsl:value-of select="."/></span>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="@also"><xsl:call-template name="also"/></xsl:if>
  </xsl:template>

  <!-- The other official name of an organisation that has two at once. -->
  <xsl:template name="also">
    <xsl:text> / </xsl:text>
    <span>
      <xsl:if test="@also-lang != $lang">
        <xsl:attribute name="lang"><xsl:value-of select="@also-lang"/></xsl:attribute>
      </xsl:if>
      <xsl:value-of select="@also"/>
    </span>
  </xsl:template>

  <!-- An element that holds CommonMark: body, description, purpose, reason. -->
  <xsl:template match="*" mode="prose">
    <xsl:param name="level" select="2"/>
    <div class="prose">
      <xsl:call-template name="lang"/>
      <xsl:apply-templates mode="commonmark">
        <xsl:with-param name="shift" select="$level - 1"/>
      </xsl:apply-templates>
    </div>
  </xsl:template>

  <xsl:template match="heading" mode="commonmark">
    <xsl:param name="shift" select="1"/>
    <xsl:variable name="level" select="@level + $shift"/>
    <xsl:variable name="shown" select="6 * number($level &gt; 6) + $level * number($level &lt;= 6)"/>
    <xsl:element name="h{$shown}"><xsl:apply-templates mode="commonmark"/></xsl:element>
  </xsl:template>

  <xsl:template match="paragraph" mode="commonmark">
    <p><xsl:apply-templates mode="commonmark"/></p>
  </xsl:template>

  <!-- What may hold headings hands on how far they are moved. -->
  <xsl:template match="list" mode="commonmark">
    <xsl:param name="shift" select="1"/>
    <ul><xsl:apply-templates mode="commonmark"><xsl:with-param name="shift" select="$shift"/></xsl:apply-templates></ul>
  </xsl:template>

  <xsl:template match="list[@type = 'ordered']" mode="commonmark">
    <xsl:param name="shift" select="1"/>
    <ol>
      <xsl:if test="@start != 1">
        <xsl:attribute name="start"><xsl:value-of select="@start"/></xsl:attribute>
      </xsl:if>
      <xsl:apply-templates mode="commonmark"><xsl:with-param name="shift" select="$shift"/></xsl:apply-templates>
    </ol>
  </xsl:template>

  <!-- An item's only paragraph needs no element of its own. (Said here, once an
       item: as a pattern it would look at all siblings for each paragraph.) -->
  <xsl:template match="item" mode="commonmark">
    <xsl:param name="shift" select="1"/>
    <li>
      <xsl:choose>
        <xsl:when test="*[1][self::paragraph] and not(paragraph[2])">
          <xsl:apply-templates select="paragraph/node()" mode="commonmark"/>
          <xsl:apply-templates select="*[position() &gt; 1]" mode="commonmark">
            <xsl:with-param name="shift" select="$shift"/>
          </xsl:apply-templates>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates mode="commonmark"><xsl:with-param name="shift" select="$shift"/></xsl:apply-templates>
        </xsl:otherwise>
      </xsl:choose>
    </li>
  </xsl:template>

  <xsl:template match="quote" mode="commonmark">
    <xsl:param name="shift" select="1"/>
    <blockquote>
      <xsl:apply-templates mode="commonmark"><xsl:with-param name="shift" select="$shift"/></xsl:apply-templates>
    </blockquote>
  </xsl:template>

  <xsl:template match="code-block" mode="commonmark">
    <pre><code><xsl:value-of select="."/></code></pre>
  </xsl:template>
  <xsl:template match="rule" mode="commonmark"><hr/></xsl:template>
  <xsl:template match="break" mode="commonmark"><br/></xsl:template>
  <xsl:template match="emphasis" mode="commonmark">
    <em><xsl:apply-templates mode="commonmark"/></em>
  </xsl:template>
  <xsl:template match="strong" mode="commonmark">
    <strong><xsl:apply-templates mode="commonmark"/></strong>
  </xsl:template>
  <xsl:template match="code" mode="commonmark"><code><xsl:value-of select="."/></code></xsl:template>

  <!-- Links of our own stay in the page's language. -->
  <xsl:template match="link[@href]" mode="commonmark">
    <a class="ds-link" href="{@href}">
      <xsl:if test="starts-with(@href, '/') and not(starts-with(@href, '//'))">
        <xsl:attribute name="href">
          <xsl:call-template name="localize"><xsl:with-param name="href" select="@href"/></xsl:call-template>
        </xsl:attribute>
      </xsl:if>
      <xsl:if test="@title">
        <xsl:attribute name="title"><xsl:value-of select="@title"/></xsl:attribute>
      </xsl:if>
      <xsl:apply-templates mode="commonmark"/>
    </a>
  </xsl:template>

  <!-- Names in a row: Lindås, Meland og Radøy. Called with the nodes to list. -->
  <xsl:template name="enumerate">
    <xsl:param name="nodes"/>
    <xsl:for-each select="$nodes">
      <xsl:apply-templates select="." mode="organization"/>
      <xsl:choose>
        <xsl:when test="position() = last() - 1">
          <xsl:value-of select="concat(' ', $m/words/and, ' ')"/>
        </xsl:when>
        <xsl:when test="position() != last()">, </xsl:when>
      </xsl:choose>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
