<?xml version="1.0" encoding="UTF-8"?>
<!-- The icon of a network that has colours of its own: nginx/static/favicon.svg
     in them. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="http://www.w3.org/2000/svg">
  <xsl:output method="xml" encoding="UTF-8" indent="no" media-type="image/svg+xml"/>

  <xsl:variable name="light" select="/page/colors/color[@scheme = 'light']"/>
  <xsl:variable name="dark" select="/page/colors/color[@scheme = 'dark']"/>

  <!-- Each value has seven characters: what is not there leaves the theme's. -->
  <xsl:template match="/page">
    <xsl:variable name="ground"
        select="substring(concat($light[@token = 'ds-color-primary-base-default']/@value, '#00504a'), 1, 7)"/>
    <xsl:variable name="left"
        select="substring(concat($light[@token = 'ds-color-primary-base-contrast-default']/@value, '#ffffff'), 1, 7)"/>
    <xsl:variable name="right"
        select="substring(concat($dark[@token = 'ds-color-primary-base-default']/@value,
                                 $light[@token = 'ds-color-primary-border-subtle']/@value, '#7fc8bb'), 1, 7)"/>
    <xsl:variable name="shared"
        select="substring(concat($light[@token = 'ds-color-accent-base-default']/@value, '#f0a33a'), 1, 7)"/>
    <svg viewBox="0 0 32 32">
      <rect width="32" height="32" rx="7" fill="{$ground}"/>
      <circle cx="12" cy="16" r="7.5" fill="{$left}" fill-opacity=".92"/>
      <circle cx="20" cy="16" r="7.5" fill="{$right}"/>
      <path d="M16 9.66a7.5 7.5 0 0 1 0 12.68 7.5 7.5 0 0 1 0-12.68z" fill="{$shared}"/>
    </svg>
  </xsl:template>

</xsl:stylesheet>
