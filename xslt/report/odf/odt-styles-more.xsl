<?xml version="1.0" encoding="UTF-8"?>
<!-- More of styles.xml of the text document: cover, words of tables, characters, lists. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0">

  <!-- The network and the title stand on one dark field: the borders, as dark,
       give it room, and being the same they join the two paragraphs. -->
  <xsl:template name="cover-styles">
    <style:style style:name="Cover_20_field" style:display-name="Cover field" style:family="paragraph"
                 style:parent-style-name="Standard">
      <style:paragraph-properties fo:background-color="{$deep}" fo:border="1pt solid {$deep}"
                                  fo:padding="0.9cm" style:join-border="true" fo:line-height="115%"/>
      <style:text-properties fo:color="{$color-on-primary}" fo:font-size="14pt" fo:hyphenate="false"/>
    </style:style>
    <style:style style:name="Title" style:family="paragraph" style:parent-style-name="Cover_20_field"
                 style:class="chapter">
      <style:paragraph-properties fo:margin-top="7cm" fo:margin-bottom="0cm"/>
      <style:text-properties fo:font-size="44pt" fo:font-weight="bold"/>
    </style:style>
    <style:style style:name="Cover_20_heading" style:display-name="Cover heading" style:family="paragraph"
                 style:parent-style-name="Standard">
      <style:paragraph-properties fo:margin-top="1.2cm" fo:margin-bottom="0.3cm"/>
      <style:text-properties fo:font-size="14pt" fo:color="{$deep}" fo:font-weight="bold"/>
    </style:style>
    <style:style style:name="Subtitle" style:family="paragraph" style:parent-style-name="Cover_20_heading"
                 style:class="chapter">
      <style:paragraph-properties fo:margin-top="0cm" fo:margin-bottom="0.15cm"
                                  fo:border-top="4pt solid {$accent}" fo:padding-top="0.5cm"/>
    </style:style>
    <style:style style:name="Cover_20_text" style:display-name="Cover text" style:family="paragraph"
                 style:parent-style-name="Standard">
      <style:paragraph-properties fo:margin-top="0cm" fo:margin-bottom="0.12cm" fo:line-height="120%"/>
    </style:style>
    <style:style style:name="Cover_20_label" style:display-name="Cover label" style:family="paragraph"
                 style:parent-style-name="Cover_20_text" style:next-style-name="Cover_20_text">
      <style:paragraph-properties fo:keep-with-next="always" fo:margin-top="0cm" fo:margin-bottom="0.2cm"/>
      <style:text-properties fo:color="{$deep}" fo:font-weight="bold"/>
    </style:style>
  </xsl:template>

  <xsl:template name="table-text-styles">
    <style:style style:name="Table_20_Contents" style:display-name="Table Contents" style:family="paragraph"
                 style:parent-style-name="Standard" style:class="extra">
      <style:paragraph-properties fo:line-height="115%"/>
      <style:text-properties fo:font-size="9pt"/>
    </style:style>
    <style:style style:name="Table_20_number" style:display-name="Table number" style:family="paragraph"
                 style:parent-style-name="Table_20_Contents" style:class="extra">
      <style:paragraph-properties fo:text-align="end"/>
      <style:text-properties fo:hyphenate="false"/>
    </style:style>
    <style:style style:name="Table_20_Heading" style:display-name="Table Heading" style:family="paragraph"
                 style:parent-style-name="Table_20_Contents" style:class="extra">
      <style:text-properties fo:font-weight="bold" fo:color="{$deep}"/>
    </style:style>
    <style:style style:name="Table_20_heading_20_number" style:display-name="Table heading number"
                 style:family="paragraph" style:parent-style-name="Table_20_Heading" style:class="extra">
      <style:paragraph-properties fo:text-align="end"/>
      <style:text-properties fo:hyphenate="false"/>
    </style:style>
    <style:style style:name="Table_20_small" style:display-name="Table small" style:family="paragraph"
                 style:parent-style-name="Table_20_Contents" style:class="extra">
      <style:paragraph-properties fo:margin-top="0.05cm" fo:margin-bottom="0cm"/>
      <style:text-properties fo:font-size="8.5pt" fo:color="{$muted}"/>
    </style:style>
    <style:style style:name="Table_20_note" style:display-name="Table note" style:family="paragraph"
                 style:parent-style-name="Table_20_small">
      <style:paragraph-properties fo:margin-top="0.15cm" fo:margin-bottom="0cm" fo:margin-left="0cm"
                                  fo:margin-right="2cm"/>
    </style:style>
    <style:style style:name="Last_20_note" style:display-name="Last note" style:family="paragraph"
                 style:parent-style-name="Table_20_note">
      <style:paragraph-properties fo:margin-top="0.15cm" fo:margin-bottom="0.7cm"/>
    </style:style>
    <style:style style:name="Caption" style:family="paragraph" style:parent-style-name="Standard"
                 style:class="extra">
      <style:paragraph-properties fo:line-height="115%"/>
      <style:text-properties fo:font-size="9.5pt" fo:font-weight="bold" fo:hyphenate="false"/>
    </style:style>
    <style:style style:name="Table" style:family="paragraph" style:parent-style-name="Caption"
                 style:class="extra">
      <style:paragraph-properties fo:margin-top="0.5cm" fo:margin-bottom="0.15cm" fo:keep-with-next="always"/>
    </style:style>
    <style:style style:name="Figure" style:family="paragraph" style:parent-style-name="Caption"
                 style:class="extra">
      <style:paragraph-properties fo:margin-top="0.1cm" fo:margin-bottom="0.7cm"/>
    </style:style>
    <style:style style:name="Figure_20_frame" style:display-name="Figure frame" style:family="paragraph"
                 style:parent-style-name="Standard">
      <style:paragraph-properties fo:margin-top="0.5cm" fo:margin-bottom="0cm" fo:keep-with-next="always"/>
    </style:style>
  </xsl:template>

  <xsl:template name="character-styles">
    <style:style style:name="Emphasis" style:family="text">
      <style:text-properties fo:font-style="italic"/>
    </style:style>
    <style:style style:name="Strong_20_Emphasis" style:display-name="Strong Emphasis" style:family="text">
      <style:text-properties fo:font-weight="bold"/>
    </style:style>
    <style:style style:name="Source_20_Text" style:display-name="Source Text" style:family="text">
      <style:text-properties style:font-name="Mono" fo:font-size="9.5pt" fo:hyphenate="false"/>
    </style:style>
    <style:style style:name="Index_20_Link" style:display-name="Index Link" style:family="text"/>
    <style:style style:name="Caption_20_number" style:display-name="Caption number" style:family="text">
      <style:text-properties fo:color="{$deep}"/>
    </style:style>
    <style:style style:name="Uncertain" style:family="text">
      <style:text-properties fo:font-style="italic"/>
    </style:style>
    <xsl:call-template name="word-styles"/>
  </xsl:template>

  <xsl:template name="list-styles">
    <text:list-style style:name="List_20_bullet" style:display-name="List bullet">
      <xsl:call-template name="list-level"><xsl:with-param name="type" select="'bullet'"/></xsl:call-template>
    </text:list-style>
    <text:list-style style:name="List_20_ordered" style:display-name="List ordered">
      <xsl:call-template name="list-level">
        <xsl:with-param name="type" select="'ordered'"/>
      </xsl:call-template>
    </text:list-style>
  </xsl:template>

  <xsl:template name="list-level">
    <xsl:param name="type"/>
    <xsl:param name="level" select="1"/>
    <xsl:choose>
      <xsl:when test="$type = 'bullet'">
        <text:list-level-style-bullet text:level="{$level}"
                                      text:bullet-char="{substring('•–', 2 - $level mod 2, 1)}">
          <xsl:call-template name="list-indent">
            <xsl:with-param name="level" select="$level"/>
          </xsl:call-template>
        </text:list-level-style-bullet>
      </xsl:when>
      <xsl:otherwise>
        <text:list-level-style-number text:level="{$level}" style:num-format="1" style:num-suffix=".">
          <xsl:call-template name="list-indent">
            <xsl:with-param name="level" select="$level"/>
          </xsl:call-template>
        </text:list-level-style-number>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:if test="$level &lt; 10">
      <xsl:call-template name="list-level">
        <xsl:with-param name="type" select="$type"/>
        <xsl:with-param name="level" select="$level + 1"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template name="list-indent">
    <xsl:param name="level"/>
    <style:list-level-properties text:list-level-position-and-space-mode="label-alignment">
      <style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.6cm"
                                        fo:margin-left="{$level * 0.6 + 0.2}cm"
                                        text:list-tab-stop-position="{$level * 0.6 + 0.2}cm"/>
    </style:list-level-properties>
  </xsl:template>

</xsl:stylesheet>
