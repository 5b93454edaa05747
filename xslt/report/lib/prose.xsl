<?xml version="1.0" encoding="UTF-8"?>
<!--
  Texts of the editors (CommonMark's elements) as the document has them:
  headings below the heading they stand under, without a level left out; only
  links that work outside the site; nothing nested deeper than a page can show.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <!-- level: of the first heading in the text. -->
  <xsl:template match="*" mode="prose">
    <xsl:param name="level" select="3"/>
    <xsl:if test="*">
      <text>
        <xsl:call-template name="lang"/>
        <xsl:apply-templates mode="block"><xsl:with-param name="level" select="$level"/></xsl:apply-templates>
      </text>
    </xsl:if>
  </xsl:template>

  <!-- The program's own sentence. -->
  <xsl:template name="paragraph">
    <xsl:param name="words"/>
    <text><paragraph><xsl:value-of select="$words"/></paragraph></text>
  </xsl:template>

  <!-- @depth: src/report/headings.h. -->
  <xsl:template match="heading" mode="block">
    <xsl:param name="level"/>
    <xsl:variable name="shown" select="$level + @depth - 1"/>
    <heading level="{6 * number($shown &gt; 6) + $shown * number($shown &lt;= 6)}">
      <xsl:apply-templates mode="inline"/>
    </heading>
  </xsl:template>

  <xsl:template match="paragraph" mode="block">
    <paragraph><xsl:apply-templates mode="inline"/></paragraph>
  </xsl:template>

  <xsl:template match="list | quote" mode="block">
    <xsl:param name="level"/>
    <xsl:choose>
      <xsl:when test="count(ancestor::list | ancestor::quote) &gt; 4 or (self::list and not(item))">
        <paragraph><xsl:value-of select="normalize-space()"/></paragraph>
      </xsl:when>
      <xsl:otherwise>
        <xsl:copy>
          <xsl:copy-of select="@type | @start"/>
          <xsl:apply-templates select="self::quote/node() | item" mode="block">
            <xsl:with-param name="level" select="$level"/>
          </xsl:apply-templates>
        </xsl:copy>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="item" mode="block">
    <xsl:param name="level"/>
    <item>
      <xsl:apply-templates mode="block"><xsl:with-param name="level" select="$level"/></xsl:apply-templates>
    </item>
  </xsl:template>

  <xsl:template match="code-block" mode="block">
    <code-block><xsl:value-of select="."/></code-block>
  </xsl:template>
  <xsl:template match="rule" mode="block"><rule/></xsl:template>

  <!-- What else stands between blocks. -->
  <xsl:template match="*" mode="block">
    <paragraph><xsl:apply-templates select="." mode="inline"/></paragraph>
  </xsl:template>
  <xsl:template match="text()" mode="block">
    <xsl:if test="normalize-space() != ''">
      <paragraph><xsl:value-of select="normalize-space()"/></paragraph>
    </xsl:if>
  </xsl:template>

  <xsl:template match="emphasis | strong" mode="inline">
    <xsl:copy><xsl:apply-templates mode="inline"/></xsl:copy>
  </xsl:template>
  <xsl:template match="code" mode="inline"><code><xsl:value-of select="."/></code></xsl:template>
  <xsl:template match="break" mode="inline"><break/></xsl:template>
  <xsl:template match="*" mode="inline"><xsl:apply-templates mode="inline"/></xsl:template>
  <xsl:template match="text()" mode="inline">
    <xsl:value-of select="translate(., '&#9;&#10;&#13;', '   ')"/>
  </xsl:template>

  <!-- A link to the site itself needs the site's address; without it, for
       other schemes and with a space in it, the words stay. -->
  <xsl:template match="link[@href]" mode="inline">
    <xsl:variable name="own" select="starts-with(@href, '/') and not(starts-with(@href, '//'))"/>
    <xsl:choose>
      <xsl:when test="translate(@href, ' &#9;&#10;&#13;', '') != @href">
        <xsl:apply-templates mode="inline"/>
      </xsl:when>
      <xsl:when test="$own and $base != ''">
        <xsl:call-template name="link">
          <xsl:with-param name="href" select="concat($base, @href)"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="starts-with(@href, 'https://') or starts-with(@href, 'http://') or
                      starts-with(@href, 'mailto:')">
        <xsl:call-template name="link"/>
      </xsl:when>
      <xsl:otherwise><xsl:apply-templates mode="inline"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="link">
    <xsl:param name="href" select="string(@href)"/>
    <link href="{$href}">
      <xsl:copy-of select="@title"/>
      <xsl:apply-templates mode="inline"/>
    </link>
  </xsl:template>

  <!-- A text as one line of words, for a cell. -->
  <xsl:template match="*" mode="line">
    <xsl:for-each select="*">
      <xsl:apply-templates select="." mode="line-part"/>
      <xsl:if test="position() != last()"><xsl:text> </xsl:text></xsl:if>
    </xsl:for-each>
  </xsl:template>
  <xsl:template match="*" mode="line-part"><xsl:value-of select="normalize-space()"/></xsl:template>
  <xsl:template match="list" mode="line-part">
    <xsl:for-each select="item">
      <xsl:value-of select="normalize-space()"/>
      <xsl:if test="position() != last()">; </xsl:if>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
