<?xml version="1.0" encoding="UTF-8"?>
<!-- How to make contact. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="contact" mode="content">
    <div class="columns">
      <xsl:if test="@email | @phone | address | $site/@privacy-email">
        <dl class="facts contact-facts"><xsl:call-template name="contact-facts"/></dl>
      </xsl:if>
      <div class="column-main">
        <xsl:apply-templates select="text" mode="content"/>
        <xsl:if test="@enquiry-url">
          <p><a class="ds-button" href="{@enquiry-url}"><xsl:value-of select="$m/contact/enquiry"/></a></p>
        </xsl:if>
      </div>
    </div>
  </xsl:template>

  <xsl:template name="contact-facts">
    <xsl:call-template name="fact">
      <xsl:with-param name="label" select="$m/contact/email"/>
      <xsl:with-param name="value"><xsl:apply-templates select="@email" mode="email"/></xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="fact">
      <xsl:with-param name="label" select="$m/contact/phone"/>
      <xsl:with-param name="value"><xsl:apply-templates select="@phone" mode="phone"/></xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="fact">
      <xsl:with-param name="label" select="$m/contact/address"/>
      <xsl:with-param name="value">
        <xsl:call-template name="lines">
          <xsl:with-param name="text" select="normalize-space(translate(address, '&#10;', '|'))"/>
        </xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="fact">
      <xsl:with-param name="label" select="$m/contact/privacy"/>
      <xsl:with-param name="value">
        <xsl:apply-templates select="$site/@privacy-email" mode="email"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- Lines of an address. -->
  <xsl:template name="lines">
    <xsl:param name="text"/>
    <xsl:value-of select="substring-before(concat($text, '|'), '|')"/>
    <xsl:if test="contains($text, '|')">
      <br/>
      <xsl:call-template name="lines">
        <xsl:with-param name="text" select="substring-after($text, '|')"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
