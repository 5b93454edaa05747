<?xml version="1.0" encoding="UTF-8"?>
<!--
  What the two OpenDocument formats (odt.xsl, ods.xsl) share: the report's
  words, languages and colours, and the parts of a package that tell about it.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
                xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"
                xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">

  <xsl:include href="../colors.xsl"/>
  <xsl:include href="../place.xsl"/>

  <xsl:key name="word" match="/report/words/word" use="@key"/>

  <xsl:variable name="report" select="/report"/>
  <xsl:variable name="lang" select="string(/report/@lang)"/>

  <xsl:template match="table | indicators" mode="number">
    <xsl:call-template name="place"><xsl:with-param name="among" select="$tables"/></xsl:call-template>
  </xsl:template>
  <xsl:template match="chart" mode="number">
    <xsl:call-template name="place"><xsl:with-param name="among" select="$charts"/></xsl:call-template>
  </xsl:template>

  <!-- The site's own colours, on paper. -->
  <xsl:variable name="deep" select="$color-primary"/>
  <xsl:variable name="tint" select="$color-tint"/>
  <xsl:variable name="pale" select="$color-pale"/>
  <xsl:variable name="line" select="$color-line"/>
  <xsl:variable name="muted" select="$color-text-soft"/>
  <xsl:variable name="ink" select="$color-text"/>
  <xsl:variable name="accent" select="$color-accent"/>

  <!-- Fonts with what stands in for them where they are missing. -->
  <xsl:template name="fonts">
    <office:font-face-decls>
      <style:font-face style:name="Sans" style:font-family-generic="swiss" style:font-pitch="variable"
                       svg:font-family="'Liberation Sans', Arial, Helvetica"/>
      <style:font-face style:name="Mono" style:font-family-generic="modern" style:font-pitch="fixed"
                       svg:font-family="'Liberation Mono', 'Courier New', Courier"/>
    </office:font-face-decls>
  </xsl:template>

  <!-- The attributes that give a style the report's language, -->
  <xsl:template name="language">
    <xsl:attribute name="fo:language"><xsl:value-of select="$lang"/></xsl:attribute>
    <xsl:attribute name="fo:country"><xsl:call-template name="country"/></xsl:attribute>
  </xsl:template>

  <!-- and those that give it to a format of numbers. -->
  <xsl:template name="number-language">
    <xsl:attribute name="number:language"><xsl:value-of select="$lang"/></xsl:attribute>
    <xsl:attribute name="number:country"><xsl:call-template name="country"/></xsl:attribute>
  </xsl:template>

  <xsl:template name="country">
    <xsl:choose>
      <xsl:when test="$lang = 'en'">GB</xsl:when>
      <xsl:otherwise>NO</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:key name="other-language" match="*[@lang]" use="@lang"/>

  <!-- Styles for links, and for words in another language than the report's. -->
  <xsl:template name="word-styles">
    <style:style style:name="Internet_20_link" style:display-name="Internet link" style:family="text">
      <style:text-properties fo:color="{$deep}" style:text-underline-style="solid"
                             style:text-underline-width="auto" style:text-underline-color="font-color"/>
    </style:style>
    <style:style style:name="nb" style:display-name="Bokmål" style:family="text">
      <style:text-properties fo:language="nb" fo:country="NO"/>
    </style:style>
    <style:style style:name="nn" style:display-name="Nynorsk" style:family="text">
      <style:text-properties fo:language="nn" fo:country="NO"/>
    </style:style>
    <style:style style:name="en" style:display-name="English" style:family="text">
      <style:text-properties fo:language="en" fo:country="GB"/>
    </style:style>
    <xsl:for-each select="/report/descendant::*[@lang != 'nb' and @lang != 'nn' and @lang != 'en']
                          [generate-id() = generate-id(key('other-language', @lang)[1])]">
      <style:style style:name="{@lang}" style:family="text">
        <style:text-properties fo:language="{@lang}" fo:country="none"/>
      </style:style>
    </xsl:for-each>
  </xsl:template>

  <!-- An element's words, marked where they are in another language. -->
  <xsl:template match="*" mode="words">
    <xsl:variable name="language" select="string(ancestor-or-self::*[@lang][1]/@lang)"/>
    <xsl:choose>
      <xsl:when test="$language = $lang"><xsl:apply-templates mode="inline"/></xsl:when>
      <xsl:otherwise>
        <text:span text:style-name="{$language}"><xsl:apply-templates mode="inline"/></text:span>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="text()" mode="inline"><xsl:value-of select="."/></xsl:template>

  <!-- Text in a room that is not endless: the first of it. -->
  <xsl:template name="short">
    <xsl:param name="text"/>
    <xsl:param name="length"/>
    <xsl:choose>
      <xsl:when test="string-length($text) &lt;= $length"><xsl:value-of select="$text"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="concat(substring($text, 1, $length - 1), '…')"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What is left of a number as it is read without the number: "kr", "%", "dager". -->
  <xsl:template name="unit-of">
    <xsl:param name="text"/>
    <xsl:value-of select="translate($text, '0123456789.,-−+&#160;&#8239; ', '')"/>
  </xsl:template>

  <!-- The greater of two; what is no number counts as none. -->
  <xsl:template name="greater">
    <xsl:param name="a"/>
    <xsl:param name="b"/>
    <xsl:choose>
      <xsl:when test="$b &gt; $a"><xsl:value-of select="$b"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$a"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The length of the longest word of the element's text, or the beginning of it. -->
  <xsl:template name="longest-word">
    <xsl:param name="words" select="concat(substring(normalize-space(.), 1, 200), ' ')"/>
    <xsl:param name="longest" select="0"/>
    <xsl:choose>
      <xsl:when test="$words = ''"><xsl:value-of select="$longest"/></xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="longest-word">
          <xsl:with-param name="words" select="substring-after($words, ' ')"/>
          <xsl:with-param name="longest">
            <xsl:call-template name="greater">
              <xsl:with-param name="a" select="string-length(substring-before($words, ' '))"/>
              <xsl:with-param name="b" select="$longest"/>
            </xsl:call-template>
          </xsl:with-param>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A list of numbers is a text with four digits for each. Its greatest, and its sum: -->
  <xsl:template name="greatest">
    <xsl:param name="of"/>
    <xsl:param name="greatest" select="0"/>
    <xsl:choose>
      <xsl:when test="$of = ''"><xsl:value-of select="$greatest"/></xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="greatest">
          <xsl:with-param name="of" select="substring($of, 5)"/>
          <xsl:with-param name="greatest">
            <xsl:call-template name="greater">
              <xsl:with-param name="a" select="number(substring($of, 1, 4))"/>
              <xsl:with-param name="b" select="$greatest"/>
            </xsl:call-template>
          </xsl:with-param>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="sum">
    <xsl:param name="of"/>
    <xsl:param name="sum" select="0"/>
    <xsl:choose>
      <xsl:when test="$of = ''"><xsl:value-of select="$sum"/></xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="sum">
          <xsl:with-param name="of" select="substring($of, 5)"/>
          <xsl:with-param name="sum" select="$sum + substring($of, 1, 4)"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The length of the longest text among elements. -->
  <xsl:template name="longest">
    <xsl:param name="of"/>
    <xsl:for-each select="$of">
      <xsl:sort select="string-length(.)" data-type="number" order="descending"/>
      <xsl:if test="position() = 1"><xsl:value-of select="string-length(.)"/></xsl:if>
    </xsl:for-each>
  </xsl:template>

  <!-- The parts beside the content: meta.xml. A report is of its period's last
       day; it knows no other clock. -->
  <xsl:template name="meta">
    <xsl:variable name="day" select="concat($report/period/@ends, 'T12:00:00')"/>
    <part name="meta.xml">
      <office:document-meta office:version="1.3">
        <office:meta>
          <meta:generator>kunnskapsweb</meta:generator>
          <dc:title><xsl:value-of select="$report/title"/></dc:title>
          <dc:subject><xsl:value-of select="$report/network"/></dc:subject>
          <dc:description><xsl:value-of select="$report/description"/></dc:description>
          <xsl:if test="$report/publisher">
            <meta:initial-creator><xsl:value-of select="$report/publisher"/></meta:initial-creator>
            <dc:creator><xsl:value-of select="$report/publisher"/></dc:creator>
          </xsl:if>
          <meta:creation-date><xsl:value-of select="$day"/></meta:creation-date>
          <dc:date><xsl:value-of select="$day"/></dc:date>
          <dc:language>
            <xsl:value-of select="concat($lang, '-')"/>
            <xsl:call-template name="country"/>
          </dc:language>
        </office:meta>
      </office:document-meta>
    </part>
  </xsl:template>

  <!-- META-INF/manifest.xml; objects: the charts that are embedded. -->
  <xsl:template name="manifest">
    <xsl:param name="type"/>
    <xsl:param name="objects" select="/.."/>
    <part name="META-INF/manifest.xml">
      <manifest:manifest manifest:version="1.3">
        <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="{$type}"/>
        <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
        <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
        <manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
        <manifest:file-entry manifest:full-path="settings.xml" manifest:media-type="text/xml"/>
        <xsl:for-each select="$objects">
          <manifest:file-entry manifest:full-path="Object {position()}/" manifest:version="1.3"
                               manifest:media-type="application/vnd.oasis.opendocument.chart"/>
          <manifest:file-entry manifest:full-path="Object {position()}/content.xml"
                               manifest:media-type="text/xml"/>
          <manifest:file-entry manifest:full-path="Object {position()}/styles.xml"
                               manifest:media-type="text/xml"/>
        </xsl:for-each>
      </manifest:manifest>
    </part>
  </xsl:template>

</xsl:stylesheet>
