<?xml version="1.0" encoding="UTF-8"?>
<!-- Running text: CommonMark's structure, and words that may be in another language. -->
<xsl:stylesheet version="1.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                exclude-result-prefixes="xsl">

  <!-- The words of an element that is a block of its own. -->
  <xsl:template match="*" mode="words">
    <xsl:call-template name="language"/>
    <xsl:call-template name="breakable"/>
  </xsl:template>

  <xsl:template match="text//text()"><xsl:call-template name="breakable"/></xsl:template>

  <!-- Words of more than 40 letters (web addresses) may be broken anywhere,
       lest they leave the page: at every cut into pieces of 10 to 20 letters
       that has no space near, a ZERO WIDTH SPACE is put. By halves, each with
       the 20 letters on either side of it: to find a place in the whole text
       would pass all that stands before it. -->
  <xsl:template name="breakable">
    <xsl:param name="text" select="string(.)"/>
    <xsl:variable name="length" select="string-length($text)"/>
    <xsl:choose>
      <xsl:when test="$length &lt;= 40"><xsl:value-of select="$text"/></xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="broken">
          <xsl:with-param name="text" select="$text"/>
          <xsl:with-param name="length" select="$length"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- length: of the text between the two sides. -->
  <xsl:template name="broken">
    <xsl:param name="text"/>
    <xsl:param name="before" select="0"/>
    <xsl:param name="length"/>
    <xsl:choose>
      <xsl:when test="$length &lt;= 20">
        <xsl:value-of select="substring($text, $before + 1, $length)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="half" select="floor($length div 2)"/>
        <!-- Where the second half begins, less its own side. -->
        <xsl:variable name="skip" select="($before + $half - 20) * number($before + $half &gt; 20)"/>
        <xsl:call-template name="broken">
          <xsl:with-param name="text" select="substring($text, 1, $before + $half + 20)"/>
          <xsl:with-param name="before" select="$before"/>
          <xsl:with-param name="length" select="$half"/>
        </xsl:call-template>
        <xsl:variable name="near" select="substring($text, $before + $half - 19, 40)"/>
        <xsl:if test="not(contains(translate($near, '&#xA;&#xA0;-', '   '), ' '))">&#x200B;</xsl:if>
        <xsl:call-template name="broken">
          <xsl:with-param name="text" select="substring($text, $skip + 1)"/>
          <xsl:with-param name="before" select="$before + $half - $skip"/>
          <xsl:with-param name="length" select="$length - $half"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="text">
    <fo:block role="Div" xsl:use-attribute-sets="text">
      <xsl:call-template name="language"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:template match="paragraph">
    <fo:block xsl:use-attribute-sets="paragraph"><xsl:apply-templates/></fo:block>
  </xsl:template>

  <xsl:template match="heading">
    <fo:block role="H{@level}" xsl:use-attribute-sets="heading-4"><xsl:apply-templates/></fo:block>
  </xsl:template>

  <xsl:template match="heading[@level = 3]">
    <fo:block role="H3" xsl:use-attribute-sets="heading-3"><xsl:apply-templates/></fo:block>
  </xsl:template>

  <!-- Without words there is nothing to tag. -->
  <xsl:template match="heading[normalize-space() = ''] | list[normalize-space() = '']
                       | item[normalize-space() = ''] | quote[normalize-space() = '']" priority="1"/>

  <xsl:template match="list">
    <fo:list-block provisional-distance-between-starts="6mm" provisional-label-separation="2mm"
                   space-after="2.6mm">
      <xsl:apply-templates select="item"/>
    </fo:list-block>
  </xsl:template>

  <!-- The role of a label's block tells pdf.c how the list is numbered. -->
  <xsl:template match="item">
    <fo:list-item space-after="1mm">
      <fo:list-item-label end-indent="label-end()">
        <xsl:choose>
          <xsl:when test="../@type = 'ordered'">
            <fo:block role="Span">
              <xsl:value-of select="concat(../@start + position() - 1, '.')"/>
            </fo:block>
          </xsl:when>
          <xsl:otherwise><fo:block role="NonStruct" color="{$primary}">•</fo:block></xsl:otherwise>
        </xsl:choose>
      </fo:list-item-label>
      <fo:list-item-body start-indent="body-start()">
        <xsl:apply-templates/>
      </fo:list-item-body>
    </fo:list-item>
  </xsl:template>

  <xsl:template match="item/paragraph">
    <fo:block hyphenate="true"><xsl:apply-templates/></fo:block>
  </xsl:template>

  <xsl:template match="quote">
    <fo:block role="BlockQuote" padding-start="5mm" space-before="2mm" space-after="3.4mm"
              border-start-style="solid" border-start-width="2pt" border-start-color="{$accent}">
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:template match="code-block">
    <fo:block font-family="Liberation Mono" font-size="9pt" line-height="13pt" space-after="2.6mm"
              background-color="{$stripe}" padding="2mm" linefeed-treatment="preserve"
              white-space-treatment="preserve" white-space-collapse="false">
      <fo:inline role="Code"><xsl:value-of select="."/></fo:inline>
    </fo:block>
  </xsl:template>

  <!-- Blocks without words get no tag of their own: pdf.c drops it. -->
  <xsl:template match="rule">
    <fo:block space-before="3mm" space-after="5mm" border-after-style="solid" border-after-width="0.5pt"
              border-after-color="{$line}"/>
  </xsl:template>

  <!-- LINE SEPARATOR: a block in a paragraph would make it none. -->
  <xsl:template match="break">&#x2028;</xsl:template>

  <xsl:template match="emphasis">
    <fo:inline font-style="italic"><xsl:apply-templates/></fo:inline>
  </xsl:template>

  <xsl:template match="strong">
    <fo:inline font-weight="bold"><xsl:apply-templates/></fo:inline>
  </xsl:template>

  <xsl:template match="code">
    <fo:inline role="Code" font-family="Liberation Mono" font-size="92%">
      <xsl:value-of select="."/>
    </fo:inline>
  </xsl:template>

  <xsl:template match="link">
    <xsl:call-template name="link">
      <xsl:with-param name="words"><xsl:apply-templates/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- To an element of this document or to the web; anything else stays words.
       What a link is for is said in fox:alt-text, which pdf.c moves. -->
  <xsl:template name="link">
    <xsl:param name="href" select="@href"/>
    <xsl:param name="words"/>
    <xsl:variable name="name" select="normalize-space(translate($words, '&#x2028;&#x200B;', ' '))"/>
    <xsl:choose>
      <xsl:when test="starts-with($href, '#') and key('id', substring($href, 2))">
        <fo:basic-link xsl:use-attribute-sets="link" fox:alt-text="{$name}">
          <xsl:attribute name="internal-destination"><xsl:call-template name="anchor"/></xsl:attribute>
          <xsl:copy-of select="$words"/>
        </fo:basic-link>
      </xsl:when>
      <xsl:when test="starts-with($href, 'https://') or starts-with($href, 'http://')
                      or starts-with($href, 'mailto:')">
        <fo:basic-link xsl:use-attribute-sets="link" external-destination="url('{$href}')"
                       fox:alt-text="{$name} ({$href})">
          <xsl:copy-of select="$words"/>
        </fo:basic-link>
      </xsl:when>
      <xsl:otherwise><xsl:copy-of select="$words"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- FOP 2.8 gives the annotations of all links of a page that lead to one
       place to the last of them. So every link here has its own name for the
       place, which has them all; the contents have the place's id. -->
  <xsl:key name="links" match="*[starts-with(@href, '#')]" use="substring(@href, 2)"/>

  <xsl:template name="anchor">
    <xsl:variable name="link" select="."/>
    <xsl:value-of select="concat(substring(@href, 2), '.link.')"/>
    <xsl:for-each select="key('links', substring(@href, 2))">
      <xsl:if test="count(. | $link) = 1"><xsl:value-of select="position()"/></xsl:if>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="anchors">
    <xsl:variable name="id" select="@id"/>
    <xsl:for-each select="key('links', $id)"><fo:wrapper id="{$id}.link.{position()}"/></xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
