<?xml version="1.0" encoding="UTF-8"?>
<!-- Running text. Heading levels are those of the document already. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="text">
    <div class="text"><xsl:call-template name="lang"/><xsl:apply-templates/></div>
  </xsl:template>

  <xsl:template match="paragraph"><p><xsl:apply-templates/></p></xsl:template>
  <xsl:template match="heading">
    <xsl:element name="h{@level}"><xsl:apply-templates/></xsl:element>
  </xsl:template>
  <xsl:template match="list"><ul><xsl:apply-templates/></ul></xsl:template>
  <xsl:template match="list[@type = 'ordered']">
    <ol>
      <xsl:if test="@start != 1">
        <xsl:attribute name="start"><xsl:value-of select="@start"/></xsl:attribute>
      </xsl:if>
      <xsl:apply-templates/>
    </ol>
  </xsl:template>
  <!-- An item's only paragraph needs no element of its own. (Said here, once an
       item: as a pattern it would look at all siblings for each paragraph.) -->
  <xsl:template match="item">
    <li>
      <xsl:choose>
        <xsl:when test="*[1][self::paragraph] and not(paragraph[2])">
          <xsl:apply-templates select="paragraph/node()"/>
          <xsl:apply-templates select="*[position() &gt; 1]"/>
        </xsl:when>
        <xsl:otherwise><xsl:apply-templates/></xsl:otherwise>
      </xsl:choose>
    </li>
  </xsl:template>
  <xsl:template match="quote"><blockquote><xsl:apply-templates/></blockquote></xsl:template>
  <xsl:template match="code-block"><pre><code><xsl:value-of select="."/></code></pre></xsl:template>
  <xsl:template match="rule"><hr/></xsl:template>
  <xsl:template match="break"><br/></xsl:template>
  <xsl:template match="emphasis"><em><xsl:apply-templates/></em></xsl:template>
  <xsl:template match="strong"><strong><xsl:apply-templates/></strong></xsl:template>
  <xsl:template match="code"><code><xsl:value-of select="."/></code></xsl:template>
  <xsl:template match="link">
    <a href="{@href}">
      <xsl:copy-of select="@title"/>
      <xsl:apply-templates/>
    </a>
  </xsl:template>

</xsl:stylesheet>
