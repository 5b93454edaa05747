<?xml version="1.0" encoding="UTF-8"?>
<!-- A page that is a text: mandate, privacy, accessibility, cookies, about the site. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="text[/page/@name = 'accessibility']" mode="content">
    <xsl:apply-imports/>
    <xsl:if test="$site/@accessibility-url">
      <p>
        <a class="ds-button" data-variant="secondary" href="{$site/@accessibility-url}">
          <xsl:value-of select="$frame/accessibility-statement"/>
        </a>
      </p>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
