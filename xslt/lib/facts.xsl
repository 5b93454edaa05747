<?xml version="1.0" encoding="UTF-8"?>
<!-- Facts in a box beside the text: a label, and what it is. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <!-- One fact, when there is something to say. -->
  <xsl:template name="fact">
    <xsl:param name="label"/>
    <xsl:param name="value"/>
    <xsl:if test="string($value) != ''">
      <div>
        <dt><xsl:value-of select="$label"/></dt>
        <dd><xsl:copy-of select="$value"/></dd>
      </div>
    </xsl:if>
  </xsl:template>

  <!-- Organisations under one label, each with its years. -->
  <xsl:template name="fact-organizations">
    <xsl:param name="label"/>
    <xsl:param name="nodes"/>
    <xsl:if test="$nodes">
      <div>
        <dt><xsl:value-of select="$label"/></dt>
        <xsl:for-each select="$nodes">
          <dd>
            <xsl:apply-templates select="." mode="organization"/>
            <xsl:if test="@starts or @ends"> (<xsl:call-template name="period"/>)</xsl:if>
          </dd>
        </xsl:for-each>
      </div>
    </xsl:if>
  </xsl:template>

  <!-- A link to another site, shown by whose it is. -->
  <xsl:template name="fact-link">
    <xsl:param name="label"/>
    <xsl:if test="@url">
      <xsl:call-template name="fact">
        <xsl:with-param name="label" select="$label"/>
        <xsl:with-param name="value">
          <a class="ds-link" href="{@url}"><xsl:call-template name="host"/></a>
        </xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
