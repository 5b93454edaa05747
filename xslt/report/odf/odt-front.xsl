<?xml version="1.0" encoding="UTF-8"?>
<!-- What stands before the sections of the text document: cover and contents. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                xmlns:xlink="http://www.w3.org/1999/xlink">

  <xsl:template name="front-styles">
    <style:style style:name="first-paragraph" style:family="paragraph"
                 style:parent-style-name="Cover_20_field" style:master-page-name="Cover"/>
    <style:style style:name="second-column" style:family="paragraph" style:parent-style-name="Cover_20_label">
      <style:paragraph-properties fo:break-before="column"/>
    </style:style>
    <style:style style:name="first-section" style:family="paragraph" style:parent-style-name="Heading_20_1">
      <style:paragraph-properties fo:break-before="page" fo:margin-top="0cm" fo:margin-bottom="0.35cm"/>
    </style:style>
    <style:style style:name="columns" style:family="section">
      <style:section-properties text:dont-balance-text-columns="true">
        <style:columns fo:column-count="2" fo:column-gap="1cm"/>
      </style:section-properties>
    </style:style>
    <style:style style:name="contents" style:family="section">
      <style:section-properties style:editable="false"/>
    </style:style>
  </xsl:template>

  <xsl:template name="cover">
    <text:p text:style-name="first-paragraph"><xsl:apply-templates select="network" mode="words"/></text:p>
    <text:p text:style-name="Title"><xsl:apply-templates select="title" mode="words"/></text:p>
    <text:p text:style-name="Subtitle"><xsl:value-of select="period"/></text:p>
    <xsl:if test="publisher">
      <text:p text:style-name="Cover_20_text">
        <xsl:value-of select="concat(key('word', 'publisher'), ': ')"/>
        <xsl:apply-templates select="publisher" mode="words"/>
      </text:p>
    </xsl:if>
    <xsl:if test="edition">
      <text:p text:style-name="Cover_20_text">
        <xsl:value-of select="edition/label"/>
        <xsl:if test="edition/reason">
          <xsl:text>: </xsl:text>
          <xsl:apply-templates select="edition/reason" mode="words"/>
        </xsl:if>
      </text:p>
    </xsl:if>
    <xsl:apply-templates select="partners"/>
  </xsl:template>

  <xsl:template match="partners">
    <xsl:variable name="lead" select="partner[@lead]"/>
    <xsl:if test="$lead">
      <text:p text:style-name="Cover_20_heading">
        <xsl:value-of select="concat(key('word', 'led-by'), ' ')"/>
        <xsl:for-each select="$lead">
          <xsl:if test="position() &gt; 1">, </xsl:if>
          <xsl:apply-templates select="." mode="words"/>
        </xsl:for-each>
      </text:p>
    </xsl:if>
    <xsl:if test="partner">
      <text:section text:style-name="columns" text:name="{key('word', 'partners')}">
        <xsl:call-template name="partner-list">
          <xsl:with-param name="partners" select="partner[@kind = 'municipality']"/>
          <xsl:with-param name="label" select="key('word', 'municipalities')"/>
          <xsl:with-param name="style" select="'Cover_20_label'"/>
        </xsl:call-template>
        <xsl:call-template name="partner-list">
          <xsl:with-param name="partners" select="partner[@kind = 'institution']"/>
          <xsl:with-param name="label" select="key('word', 'institutions')"/>
          <xsl:with-param name="style" select="'second-column'"/>
        </xsl:call-template>
      </text:section>
    </xsl:if>
  </xsl:template>

  <xsl:template name="partner-list">
    <xsl:param name="partners"/>
    <xsl:param name="label"/>
    <xsl:param name="style"/>
    <xsl:if test="$partners">
      <text:p text:style-name="{$style}"><xsl:value-of select="$label"/></text:p>
      <xsl:for-each select="$partners">
        <text:p text:style-name="Cover_20_text"><xsl:apply-templates select="." mode="words"/></text:p>
      </xsl:for-each>
    </xsl:if>
  </xsl:template>

  <!--
    Contents that are right when the document is opened: the page numbers are
    references to the headings' bookmarks, which the word processor fills in
    as it lays the pages out. When a reader updates the index, it is made anew
    from the headings of the sections, to the same look.
  -->
  <xsl:template name="contents">
    <text:table-of-content text:name="{key('word', 'contents')}" text:style-name="contents"
                           text:protected="true">
      <text:table-of-content-source text:outline-level="2" text:use-outline-level="false"
                                    text:use-index-source-styles="true" text:use-index-marks="false">
        <text:index-title-template text:style-name="Contents_20_Heading">
          <xsl:value-of select="key('word', 'contents')"/>
        </text:index-title-template>
        <xsl:call-template name="entry-template"><xsl:with-param name="level" select="1"/></xsl:call-template>
        <xsl:call-template name="entry-template"><xsl:with-param name="level" select="2"/></xsl:call-template>
        <xsl:call-template name="source-style"><xsl:with-param name="level" select="1"/></xsl:call-template>
        <xsl:call-template name="source-style"><xsl:with-param name="level" select="2"/></xsl:call-template>
      </text:table-of-content-source>
      <text:index-body>
        <text:index-title text:name="{key('word', 'contents')} 1">
          <text:p text:style-name="Contents_20_Heading">
            <xsl:value-of select="key('word', 'contents')"/>
          </text:p>
        </text:index-title>
        <xsl:apply-templates select="section" mode="entry"/>
      </text:index-body>
    </text:table-of-content>
  </xsl:template>

  <xsl:template name="entry-template">
    <xsl:param name="level"/>
    <text:table-of-content-entry-template text:outline-level="{$level}"
                                          text:style-name="Contents_20_{$level}">
      <text:index-entry-link-start text:style-name="Index_20_Link"/>
      <text:index-entry-chapter/>
      <text:index-entry-text/>
      <text:index-entry-tab-stop style:type="right" style:leader-char="."/>
      <text:index-entry-page-number/>
      <text:index-entry-link-end/>
    </text:table-of-content-entry-template>
  </xsl:template>

  <xsl:template name="source-style">
    <xsl:param name="level"/>
    <text:index-source-styles text:outline-level="{$level}">
      <text:index-source-style text:style-name="Heading_20_{$level}"/>
    </text:index-source-styles>
  </xsl:template>

  <xsl:template match="section" mode="entry">
    <text:p text:style-name="Contents_20_{1 + number(contains(@number, '.'))}">
      <text:a xlink:type="simple" xlink:href="#{@id}" text:style-name="Index_20_Link"
              text:visited-style-name="Index_20_Link">
        <xsl:value-of select="concat(@number, ' ')"/>
        <xsl:apply-templates select="title" mode="words"/>
        <text:tab/>
        <text:bookmark-ref text:reference-format="page" text:ref-name="{@id}">–</text:bookmark-ref>
      </text:a>
    </text:p>
    <xsl:apply-templates select="section" mode="entry"/>
  </xsl:template>

</xsl:stylesheet>
