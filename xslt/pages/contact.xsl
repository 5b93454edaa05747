<?xml version="1.0" encoding="UTF-8"?>
<!-- How to make contact. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="contact" mode="content">
    <div class="columns">
      <dl class="facts contact-facts">
        <xsl:if test="@email">
          <div><dt><xsl:value-of select="$m/contact/email"/></dt>
            <dd><xsl:call-template name="email"><xsl:with-param name="address" select="@email"/></xsl:call-template></dd></div>
        </xsl:if>
        <xsl:if test="@phone">
          <div><dt><xsl:value-of select="$m/contact/phone"/></dt>
            <dd><a class="ds-link" href="tel:{translate(@phone, ' &#160;', '')}"><xsl:value-of select="translate(@phone, ' ', '&#160;')"/></a></dd></div>
        </xsl:if>
        <xsl:if test="address">
          <div><dt><xsl:value-of select="$m/contact/address"/></dt>
            <dd><xsl:call-template name="lines"><xsl:with-param name="text" select="normalize-space(translate(address, '&#10;', '|'))"/></xsl:call-template></dd></div>
        </xsl:if>
        <xsl:if test="$site/@privacy-email">
          <div><dt><xsl:value-of select="$m/contact/privacy"/></dt>
            <dd><xsl:call-template name="email"><xsl:with-param name="address" select="$site/@privacy-email"/></xsl:call-template></dd></div>
        </xsl:if>
      </dl>
      <div class="column-main">
        <xsl:apply-templates select="text" mode="content"/>
        <xsl:if test="@enquiry-url">
          <p><a class="ds-button" href="{@enquiry-url}"><xsl:value-of select="$m/contact/enquiry"/></a></p>
        </xsl:if>
      </div>
    </div>
  </xsl:template>

  <!-- Lines of an address. -->
  <xsl:template name="lines">
    <xsl:param name="text"/>
    <xsl:value-of select="substring-before(concat($text, '|'), '|')"/>
    <xsl:if test="contains($text, '|')">
      <br/>
      <xsl:call-template name="lines"><xsl:with-param name="text" select="substring-after($text, '|')"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
