<?xml version="1.0" encoding="UTF-8"?>
<!-- The parts that tables and charts are put together from. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <!-- Words are marked when they are in another language than the report. -->
  <xsl:template name="lang">
    <xsl:param name="of" select="."/>
    <xsl:if test="$of/@lang != $lang">
      <xsl:attribute name="lang"><xsl:value-of select="$of/@lang"/></xsl:attribute>
    </xsl:if>
  </xsl:template>

  <xsl:template name="caption">
    <xsl:param name="key"/>
    <xsl:param name="a"/>
    <caption>
      <xsl:call-template name="sentence">
        <xsl:with-param name="text" select="$m/captions/*[name() = $key]"/>
        <xsl:with-param name="a" select="$a"/>
      </xsl:call-template>
    </caption>
  </xsl:template>

  <!-- "project:text:6 from:date:2 this:number:1": key, type and width of each
       column. The key is its id and finds its words; this and last are years.
       One that ends in "?" stands only where there is something to note. -->
  <xsl:template name="columns">
    <xsl:param name="of"/>
    <xsl:param name="unsure" select="true()"/>
    <xsl:variable name="first" select="substring-before(concat($of, ' '), ' ')"/>
    <xsl:variable name="key" select="substring-before($first, ':')"/>
    <xsl:variable name="rest" select="normalize-space(substring-after($of, ' '))"/>
    <xsl:if test="$unsure or not(contains($first, '?'))">
      <column id="{$key}" type="{substring-before(substring-after($first, ':'), ':')}"
              width="{translate(substring-after(substring-after($first, ':'), ':'), '?', '')}">
        <xsl:choose>
          <xsl:when test="$key = 'this'"><xsl:value-of select="$year"/></xsl:when>
          <xsl:when test="$key = 'last'"><xsl:value-of select="$previous"/></xsl:when>
          <xsl:otherwise>
            <xsl:call-template name="sentence">
              <xsl:with-param name="text" select="$m/columns/*[name() = $key]"/>
            </xsl:call-template>
          </xsl:otherwise>
        </xsl:choose>
      </column>
    </xsl:if>
    <xsl:if test="$rest != ''">
      <xsl:call-template name="columns">
        <xsl:with-param name="of" select="$rest"/>
        <xsl:with-param name="unsure" select="$unsure"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- Cells. What is not known is a dash without a value. A report may have
       many thousands of rows, so here a word of the messages is looked up once,
       and what is one line is not a template of its own. -->
  <xsl:variable name="dash" select="string($m/words/dash)"/>

  <xsl:template name="cell">
    <xsl:param name="words"/>
    <cell>
      <xsl:value-of select="$words"/>
      <xsl:if test="$words = ''"><xsl:value-of select="$dash"/></xsl:if>
    </cell>
  </xsl:template>

  <!-- Words of the database. -->
  <xsl:template name="words-cell">
    <xsl:param name="of"/>
    <xsl:variable name="words" select="normalize-space($of)"/>
    <cell>
      <xsl:copy-of select="$of/@lang[. != $lang]"/>
      <xsl:value-of select="$words"/>
      <xsl:if test="$words = ''"><xsl:value-of select="$dash"/></xsl:if>
    </cell>
  </xsl:template>

  <!-- What a thing is: in the network's own words, or else in ours. -->
  <xsl:template name="kind-cell">
    <xsl:param name="ours"/>
    <xsl:if test="own-kind">
      <xsl:call-template name="words-cell"><xsl:with-param name="of" select="own-kind"/></xsl:call-template>
    </xsl:if>
    <xsl:if test="not(own-kind)">
      <xsl:call-template name="cell"><xsl:with-param name="words" select="$ours"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- Where a cell leads to, when the address is one. -->
  <xsl:template name="href">
    <xsl:variable name="url" select="normalize-space(@url)"/>
    <xsl:if test="not(contains($url, ' ')) and
                  (starts-with($url, 'https://') or starts-with($url, 'http://'))">
      <xsl:attribute name="href"><xsl:value-of select="$url"/></xsl:attribute>
    </xsl:if>
  </xsl:template>

  <!-- Names in a row (Lindås, Meland og Radøy), marked when all of them are in
       one other language. -->
  <xsl:template name="names-cell">
    <xsl:param name="of"/>
    <cell>
      <xsl:if test="$of">
        <xsl:variable name="first" select="$of[1]/@lang[. != $lang]"/>
        <xsl:if test="$first and not($of/@lang != $first)"><xsl:copy-of select="$first"/></xsl:if>
        <xsl:value-of select="normalize-space($of)"/>
        <xsl:if test="$of[2]">
          <xsl:for-each select="$of[position() &gt; 1 and position() &lt; last()]">
            <xsl:text>, </xsl:text><xsl:value-of select="normalize-space()"/>
          </xsl:for-each>
          <xsl:value-of select="concat($and, normalize-space($of[last()]))"/>
        </xsl:if>
      </xsl:if>
      <xsl:if test="not($of)"><xsl:value-of select="$dash"/></xsl:if>
    </cell>
  </xsl:template>

  <xsl:template name="number-cell">
    <xsl:param name="of"/>
    <cell>
      <xsl:choose>
        <xsl:when test="string($of) = ''"><xsl:value-of select="$dash"/></xsl:when>
        <xsl:when test="contains($of, 'e')"><xsl:value-of select="$of"/></xsl:when>
        <xsl:otherwise>
          <xsl:attribute name="value">
            <xsl:call-template name="plain"><xsl:with-param name="value" select="$of"/></xsl:call-template>
          </xsl:attribute>
          <xsl:call-template name="digits"><xsl:with-param name="value" select="$of"/></xsl:call-template>
        </xsl:otherwise>
      </xsl:choose>
    </cell>
  </xsl:template>

  <!-- One number in a hundred of another, with one decimal. -->
  <xsl:template name="percent-cell">
    <xsl:param name="part"/>
    <xsl:param name="whole"/>
    <xsl:choose>
      <xsl:when test="string($part) = '' or not($whole &gt; 0)"><xsl:call-template name="cell"/></xsl:when>
      <xsl:otherwise>
        <xsl:variable name="percent" select="round(1000 * $part div $whole) div 10"/>
        <cell value="{$percent}">
          <xsl:call-template name="measure">
            <xsl:with-param name="value" select="$percent"/>
            <xsl:with-param name="unit" select="'percent'"/>
          </xsl:call-template>
        </cell>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="date-cell">
    <xsl:param name="of"/>
    <xsl:variable name="day" select="substring($of, 1, 10)"/>
    <xsl:choose>
      <xsl:when test="$day = ''"><cell><xsl:value-of select="$dash"/></cell></xsl:when>
      <xsl:when test="string-length($day) = 4"><cell value="{$day}"><xsl:value-of select="$day"/></cell></xsl:when>
      <xsl:otherwise>
        <cell value="{$day}">
          <xsl:call-template name="date-words"><xsl:with-param name="iso" select="$day"/></xsl:call-template>
        </cell>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Where it stands: the source's key, which the list of sources explains. -->
  <xsl:template name="source-cell">
    <xsl:call-template name="cell">
      <xsl:with-param name="words" select="normalize-space(@source)"/>
    </xsl:call-template>
  </xsl:template>

  <!-- The mark of a row that is inferred or second-hand, and its word. -->
  <xsl:template name="row-certainty">
    <xsl:param name="of" select="@certainty"/>
    <xsl:if test="$of = 'uncertain'"><xsl:attribute name="certainty">uncertain</xsl:attribute></xsl:if>
  </xsl:template>
  <xsl:template name="certainty-cell">
    <xsl:param name="of" select="@certainty"/>
    <xsl:param name="unsure"/>
    <xsl:if test="$unsure">
      <cell>
        <xsl:if test="$of = 'uncertain'"><xsl:value-of select="$m/notes/uncertain"/></xsl:if>
        <xsl:if test="not($of = 'uncertain')"><xsl:value-of select="$dash"/></xsl:if>
      </cell>
    </xsl:if>
  </xsl:template>

  <!-- counted is the number that stands before a word: of one, the message whose
       key ends in -one is taken, where there is one. -->
  <xsl:template name="note">
    <xsl:param name="key"/>
    <xsl:param name="year" select="$year"/>
    <xsl:param name="n"/>
    <xsl:param name="a"/>
    <xsl:param name="b"/>
    <xsl:param name="counted" select="$n"/>
    <xsl:variable name="one" select="$m/notes/*[name() = concat($key, '-one')][$counted = 1]"/>
    <note>
      <xsl:call-template name="sentence">
        <xsl:with-param name="text" select="$one | $m/notes/*[name() = $key][not($one)]"/>
        <xsl:with-param name="year" select="$year"/>
        <xsl:with-param name="n" select="$n"/>
        <xsl:with-param name="a" select="$a"/>
        <xsl:with-param name="b" select="$b"/>
      </xsl:call-template>
    </note>
  </xsl:template>

  <xsl:template name="nothing">
    <xsl:param name="key" select="'section'"/>
    <nothing>
      <xsl:call-template name="sentence">
        <xsl:with-param name="text" select="$m/nothing/*[name() = $key]"/>
      </xsl:call-template>
    </nothing>
  </xsl:template>

</xsl:stylesheet>
