<?xml version="1.0" encoding="UTF-8"?>
<!-- The colours of the report: the network's own where it has them, and else the
     theme's (nginx/theme/theme.css), on paper and so of the light scheme. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:variable name="own-colors" select="/report/color"/>

  <!-- Each value has seven characters: what is not there leaves the theme's. -->
  <xsl:variable name="color-primary"
      select="substring(concat($own-colors[@token = 'ds-color-primary-base-default']/@value, '#00504a'), 1, 7)"/>
  <xsl:variable name="color-primary-border"
      select="substring(concat($own-colors[@token = 'ds-color-primary-border-default']/@value, '#49827e'), 1, 7)"/>
  <xsl:variable name="color-primary-hover"
      select="substring(concat($own-colors[@token = 'ds-color-primary-base-hover']/@value, '#1c635e'), 1, 7)"/>
  <xsl:variable name="color-on-primary"
      select="substring(concat($own-colors[@token = 'ds-color-primary-base-contrast-default']/@value, '#ffffff'), 1, 7)"/>
  <xsl:variable name="color-on-primary-soft"
      select="substring(concat($own-colors[@token = 'ds-color-primary-base-contrast-subtle']/@value, '#d8e5e4'), 1, 7)"/>
  <xsl:variable name="color-pale"
      select="substring(concat($own-colors[@token = 'ds-color-primary-background-tinted']/@value, '#f0f4f4'), 1, 7)"/>
  <xsl:variable name="color-tint"
      select="substring(concat($own-colors[@token = 'ds-color-primary-surface-tinted']/@value, '#e1eaea'), 1, 7)"/>
  <xsl:variable name="color-accent"
      select="substring(concat($own-colors[@token = 'ds-color-accent-base-default']/@value, '#f0a33a'), 1, 7)"/>
  <xsl:variable name="color-text"
      select="substring(concat($own-colors[@token = 'ds-color-neutral-text-default']/@value, '#16302d'), 1, 7)"/>
  <xsl:variable name="color-text-soft"
      select="substring(concat($own-colors[@token = 'ds-color-neutral-text-subtle']/@value, '#4d615f'), 1, 7)"/>
  <xsl:variable name="color-line"
      select="substring(concat($own-colors[@token = 'ds-color-neutral-border-subtle']/@value, '#b5bdbc'), 1, 7)"/>

</xsl:stylesheet>
