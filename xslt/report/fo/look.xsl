<?xml version="1.0" encoding="UTF-8"?>
<!-- Colours (those of nginx/theme, in the light) and type of the PDF. -->
<xsl:stylesheet version="1.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:variable name="primary" select="$color-primary"/>
  <xsl:variable name="primary-soft" select="$color-primary-border"/>
  <xsl:variable name="primary-ring" select="$color-primary-hover"/>
  <xsl:variable name="on-primary" select="$color-on-primary"/>
  <xsl:variable name="on-primary-soft" select="$color-on-primary-soft"/>
  <xsl:variable name="accent" select="$color-accent"/>
  <xsl:variable name="text" select="$color-text"/>
  <xsl:variable name="text-soft" select="$color-text-soft"/>
  <xsl:variable name="line" select="$color-line"/>
  <xsl:variable name="stripe" select="$color-pale"/>

  <xsl:attribute-set name="page-text">
    <xsl:attribute name="font-family">Liberation Sans</xsl:attribute>
    <xsl:attribute name="font-size">10.5pt</xsl:attribute>
    <xsl:attribute name="line-height">15.5pt</xsl:attribute>
    <xsl:attribute name="color"><xsl:value-of select="$text"/></xsl:attribute>
    <xsl:attribute name="text-align">start</xsl:attribute>
    <xsl:attribute name="hyphenation-push-character-count">6</xsl:attribute>
    <xsl:attribute name="hyphenation-remain-character-count">6</xsl:attribute>
    <xsl:attribute name="hyphenation-ladder-count">2</xsl:attribute>
    <xsl:attribute name="orphans">3</xsl:attribute>
    <xsl:attribute name="widows">3</xsl:attribute>
  </xsl:attribute-set>

  <!-- Lines of text begin where titles do, beside their numbers, and are some
       75 letters long; tables take the whole width. -->
  <xsl:attribute-set name="text">
    <xsl:attribute name="start-indent">13mm</xsl:attribute>
    <xsl:attribute name="end-indent">22mm</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="paragraph">
    <xsl:attribute name="hyphenate">true</xsl:attribute>
    <xsl:attribute name="space-after">2.6mm</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="heading">
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="color"><xsl:value-of select="$primary"/></xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
    <xsl:attribute name="keep-together.within-page">always</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="heading-2" use-attribute-sets="heading">
    <xsl:attribute name="font-size">21pt</xsl:attribute>
    <xsl:attribute name="line-height">26pt</xsl:attribute>
    <xsl:attribute name="space-before">12mm</xsl:attribute>
    <xsl:attribute name="space-after">5mm</xsl:attribute>
    <xsl:attribute name="padding-before">3mm</xsl:attribute>
    <xsl:attribute name="border-before-style">solid</xsl:attribute>
    <xsl:attribute name="border-before-width">1.6pt</xsl:attribute>
    <xsl:attribute name="border-before-color"><xsl:value-of select="$primary"/></xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="heading-3" use-attribute-sets="heading">
    <xsl:attribute name="font-size">13.5pt</xsl:attribute>
    <xsl:attribute name="line-height">18pt</xsl:attribute>
    <xsl:attribute name="space-before">7mm</xsl:attribute>
    <xsl:attribute name="space-after">2.2mm</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="heading-4" use-attribute-sets="heading">
    <xsl:attribute name="font-size">11pt</xsl:attribute>
    <xsl:attribute name="space-before">5mm</xsl:attribute>
    <xsl:attribute name="space-after">1.4mm</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="running">
    <xsl:attribute name="font-size">8pt</xsl:attribute>
    <xsl:attribute name="line-height">11pt</xsl:attribute>
    <xsl:attribute name="color"><xsl:value-of select="$text-soft"/></xsl:attribute>
    <xsl:attribute name="text-align-last">justify</xsl:attribute>
    <xsl:attribute name="word-spacing">0pt</xsl:attribute> <!-- only the leader grows -->
  </xsl:attribute-set>

  <xsl:attribute-set name="caption">
    <xsl:attribute name="font-size">9.5pt</xsl:attribute>
    <xsl:attribute name="line-height">13pt</xsl:attribute>
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="space-before">6mm</xsl:attribute>
    <xsl:attribute name="space-after">2mm</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
    <xsl:attribute name="keep-together.within-page">always</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="small">
    <xsl:attribute name="font-size">8.5pt</xsl:attribute>
    <xsl:attribute name="line-height">12pt</xsl:attribute>
    <xsl:attribute name="color"><xsl:value-of select="$text-soft"/></xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="link">
    <xsl:attribute name="color"><xsl:value-of select="$primary"/></xsl:attribute>
    <xsl:attribute name="text-decoration">underline</xsl:attribute>
  </xsl:attribute-set>

</xsl:stylesheet>
