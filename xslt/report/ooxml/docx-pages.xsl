<?xml version="1.0" encoding="UTF-8"?>
<!--
  Page numbers for the contents. Word and LibreOffice show those that are in
  the file until someone makes the contents anew, so the pages are laid out
  here, roughly: the report as a list of pieces with their heights, and the
  pieces as pages. Lengths are twentieths of a point. Both programs agree with
  it to a page or so, and correct it when they are asked to.

  Of two distances that meet, the larger counts; 150 of a heading's are taken
  for those of the text before it.

  A piece is <u>, or <k> where it stays with the next; t: height that falls
  away at the top of a page; b: begins a page; r: height of the head that a row
  gets at the top of a page; s: the section that begins here.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:x="http://xmlsoft.org/XSLT/namespace"
                exclude-result-prefixes="x">

  <xsl:variable name="page-height" select="13918"/>

  <xsl:variable name="pieces"><xsl:apply-templates select="/report/section" mode="piece"/></xsl:variable>
  <!-- Again with their numbers, since to count to one would pass all before it. -->
  <xsl:variable name="numbered">
    <xsl:for-each select="x:node-set($pieces)/*">
      <xsl:copy><xsl:attribute name="n"><xsl:value-of select="position()"/></xsl:attribute><xsl:copy-of select="@* | text()"/></xsl:copy>
    </xsl:for-each>
  </xsl:variable>
  <xsl:key name="piece" match="u | k" use="@n"/>
  <xsl:variable name="piece-list" select="x:node-set($numbered)/*"/>
  <xsl:variable name="piece-count" select="count($piece-list)"/>

  <!-- For each page, seven digits: the number of the piece after it. -->
  <xsl:variable name="page-ends">
    <xsl:call-template name="pages"><xsl:with-param name="start" select="1"/></xsl:call-template>
  </xsl:variable>
  <xsl:variable name="page-count" select="string-length($page-ends) div 7"/>
  <xsl:variable name="page-nodes">
    <xsl:for-each select="$piece-list[@n &lt;= $page-count]">
      <p><xsl:value-of select="number(substring($page-ends, 7 * position() - 6, 7))"/></p>
    </xsl:for-each>
  </xsl:variable>
  <xsl:variable name="page-list" select="x:node-set($page-nodes)/p"/>

  <!-- Cover and contents come before. -->
  <xsl:variable name="front-pages" select="1 + ceiling((700 + 351 * count(/report/section) + 238 * count(/report/section/section)) div $page-height)"/>

  <xsl:template match="section" mode="page">
    <xsl:variable name="place"><xsl:apply-templates select="." mode="mark"/></xsl:variable>
    <xsl:variable name="piece" select="number($piece-list[@s = $place]/@n)"/>
    <xsl:value-of select="$front-pages + 1 + count($page-list[. &lt;= $piece])"/>
  </xsl:template>

  <!-- The pieces. -->
  <xsl:template match="section" mode="piece">
    <xsl:variable name="sub" select="number(boolean(parent::section))"/>
    <xsl:variable name="lines" select="ceiling(string-length(title) div (48 + 22 * $sub))"/>
    <k t="{490 - 240 * $sub}">
      <xsl:attribute name="s"><xsl:apply-templates select="." mode="mark"/></xsl:attribute>
      <xsl:variable name="begins"><xsl:apply-templates select="." mode="begins-page"/></xsl:variable>
      <xsl:if test="$begins != ''"><xsl:attribute name="b"/></xsl:if>
      <xsl:value-of select="920 - 550 * $sub + $lines * (460 - 150 * $sub)"/>
    </k>
    <xsl:apply-templates select="text | nothing | indicators | table | chart | section" mode="piece"/>
  </xsl:template>

  <xsl:template match="text" mode="piece"><xsl:apply-templates select="*" mode="piece"/></xsl:template>
  <xsl:template match="list | item | quote" mode="piece"><xsl:apply-templates select="*" mode="piece"/></xsl:template>
  <xsl:template match="heading" mode="piece"><k t="250"><xsl:value-of select="646 - 172 * number(@level &gt; 3)"/></k></xsl:template>
  <xsl:template match="rule" mode="piece"><u>600</u></xsl:template>
  <xsl:template match="paragraph | nothing" mode="piece">
    <xsl:variable name="width"><xsl:call-template name="text-width"/></xsl:variable>
    <xsl:call-template name="lines">
      <xsl:with-param name="lines" select="ceiling(0.21 * $width div ($text-width - $measure - 150 - 400 * count(ancestor::list))) + count(descendant::break)"/>
      <xsl:with-param name="last" select="452 - 70 * number(boolean(parent::item))"/>
    </xsl:call-template>
  </xsl:template>
  <xsl:template match="code-block" mode="piece">
    <xsl:call-template name="lines">
      <xsl:with-param name="lines" select="string-length(.) - string-length(translate(., '&#10;', '')) + 1"/>
      <xsl:with-param name="height" select="204"/>
      <xsl:with-param name="last" select="484"/>
    </xsl:call-template>
  </xsl:template>
  <xsl:template match="note" mode="piece"><u><xsl:value-of select="220 + 215 * ceiling(string-length(.) div 96)"/></u></xsl:template>

  <!-- How wide a text is in Arial, in thousandths of its size. -->
  <xsl:template name="text-width">
    <xsl:variable name="text" select="string(.)"/>
    <xsl:variable name="length" select="string-length($text)"/>
    <xsl:value-of select="556 * $length - 334 * ($length - string-length(translate($text, 'ijl', '')))
      - 278 * ($length - string-length(translate($text, ' &#160;ftI.,:;/', ''))) - 223 * ($length - string-length(translate($text, 'r()-', '')))
      - 56 * ($length - string-length(translate($text, 'cksvxyzJ', ''))) + 277 * ($length - string-length(translate($text, 'mMWæ%', '')))
      + 130 * ($length - string-length(translate($text, 'ABCDEFGHKNOPQRSTUVXYÆØÅ', '')))"/>
  </xsl:template>

  <!-- A paragraph by its lines, so that it may go over pages. -->
  <xsl:template name="lines">
    <xsl:param name="lines"/>
    <xsl:param name="height" select="302"/>
    <xsl:param name="last"/>
    <xsl:choose>
      <xsl:when test="$lines &gt; 1">
        <xsl:call-template name="lines">
          <xsl:with-param name="lines" select="floor($lines div 2)"/>
          <xsl:with-param name="height" select="$height"/>
          <xsl:with-param name="last" select="$height"/>
        </xsl:call-template>
        <xsl:call-template name="lines">
          <xsl:with-param name="lines" select="$lines - floor($lines div 2)"/>
          <xsl:with-param name="height" select="$height"/>
          <xsl:with-param name="last" select="$last"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise><u><xsl:value-of select="$last"/></u></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="chart" mode="piece">
    <xsl:variable name="height"><xsl:call-template name="chart-height"/></xsl:variable>
    <k t="140"><xsl:value-of select="220 + $height div 635"/></k>
    <u>370</u>
  </xsl:template>

  <xsl:template match="indicators" mode="piece">
    <k t="160">480</k>
    <k>317</k>
    <xsl:for-each select="indicator">
      <xsl:variable name="texts">
        <xsl:for-each select="definition | note">
          <xsl:variable name="width"><xsl:call-template name="text-width"/></xsl:variable>
          <xsl:value-of select="substring('********************', 1, 1 + floor(0.16 * $width div (0.46 * $text-width - 250)))"/>
        </xsl:for-each>
      </xsl:variable>
      <xsl:variable name="left" select="227 + 20 * count(note) + 184 * string-length($texts)"/>
      <xsl:variable name="right" select="20 * count(source) + 184 * (ceiling(string-length(source[1]) div 23) + ceiling(string-length(source[2]) div 23))"/>
      <xsl:call-template name="row-piece">
        <xsl:with-param name="keep" select="last() &lt;= 8 and position() &lt; last()"/>
        <xsl:with-param name="ends" select="position() = last()"/>
        <xsl:with-param name="height" select="110 + $left * number($left &gt;= $right) + $right * number($left &lt; $right)"/>
      </xsl:call-template>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="table" mode="piece">
    <xsl:variable name="widths"><xsl:call-template name="column-widths"/></xsl:variable>
    <xsl:variable name="small" select="count(row) &lt;= 12 and string-length(.) &lt; 2000"/>
    <xsl:variable name="noted" select="boolean(note)"/>
    <k t="160">480</k>
    <xsl:variable name="head" select="317 + 207 * number(boolean(column[96 * string-length(.) &gt;
      number(substring($widths, 5 * count(preceding-sibling::column) + 1, 5)) - 170]))"/>
    <k><xsl:value-of select="$head"/></k>
    <xsl:for-each select="row">
      <!-- The cell with the most text for its width says how many lines. -->
      <xsl:variable name="lines">
        <xsl:for-each select="cell">
          <xsl:sort select="string-length(.) div (number(substring($widths, 5 * count(preceding-sibling::cell) + 1, 5)) - 380)"
                    data-type="number" order="descending"/>
          <xsl:if test="position() = 1">
            <xsl:variable name="room" select="number(substring($widths, 5 * count(preceding-sibling::cell) + 1, 5)) - 170"/>
            <xsl:choose>
              <xsl:when test="60 * string-length(.) &lt; $room">1</xsl:when>
              <xsl:otherwise>
                <xsl:variable name="width"><xsl:call-template name="text-width"/></xsl:variable>
                <xsl:value-of select="1 + number(0.18 * $width &gt; $room) * (ceiling(0.18 * $width div ($room - 200)) - 1)"/>
              </xsl:otherwise>
            </xsl:choose>
          </xsl:if>
        </xsl:for-each>
      </xsl:variable>
      <xsl:call-template name="row-piece">
        <xsl:with-param name="head" select="$head"/>
        <xsl:with-param name="keep" select="$small and position() &lt; last()"/>
        <xsl:with-param name="ends" select="position() = last() and not($noted)"/>
        <xsl:with-param name="height" select="110 + 207 * $lines"/>
      </xsl:call-template>
    </xsl:for-each>
    <xsl:apply-templates select="note" mode="piece"/>
  </xsl:template>

  <xsl:template name="row-piece">
    <xsl:param name="head" select="317"/>
    <xsl:param name="keep"/>
    <xsl:param name="height"/>
    <!-- Whether nothing of the table comes after it; a look at what follows each row would pass all of them. -->
    <xsl:param name="ends"/>
    <xsl:element name="{substring('uk', 1 + number($keep), 1)}">
      <xsl:attribute name="r"><xsl:value-of select="$head"/></xsl:attribute>
      <!-- What follows a table keeps all of its distance. -->
      <xsl:value-of select="$height + 150 * number($ends)"/>
    </xsl:element>
  </xsl:template>

  <!-- The pages from a piece on, at most so many; by halves, so that a long
       report needs no deep recursion. -->
  <xsl:template name="pages">
    <xsl:param name="start"/>
    <xsl:param name="most" select="4096"/>
    <xsl:choose>
      <xsl:when test="$most = 1">
        <xsl:variable name="end">
          <xsl:for-each select="$piece-list[1]">
            <xsl:call-template name="page-end">
              <xsl:with-param name="piece" select="key('piece', $start)"/>
              <xsl:with-param name="place" select="$start"/>
            </xsl:call-template>
          </xsl:for-each>
        </xsl:variable>
        <xsl:value-of select="format-number($end, '0000000')"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="first">
          <xsl:call-template name="pages">
            <xsl:with-param name="start" select="$start"/>
            <xsl:with-param name="most" select="$most div 2"/>
          </xsl:call-template>
        </xsl:variable>
        <xsl:variable name="next" select="number(substring($first, string-length($first) - 6))"/>
        <xsl:value-of select="$first"/>
        <xsl:if test="$next &lt;= $piece-count">
          <xsl:call-template name="pages">
            <xsl:with-param name="start" select="$next"/>
            <xsl:with-param name="most" select="$most div 2"/>
          </xsl:call-template>
        </xsl:if>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The number of the piece that a page begins with which this one does not
       hold any more. used: of the page; chain: the first of those that stay
       together with this piece, 0 for none. -->
  <xsl:template name="page-end">
    <xsl:param name="piece"/>
    <xsl:param name="place"/>
    <xsl:param name="first" select="$place"/>
    <xsl:param name="used" select="0"/>
    <xsl:param name="chain" select="0"/>
    <xsl:variable name="height" select="number($piece) - number(concat('0', $piece/@t)) * number($place = $first) + number(concat('0', $piece/@r)) * number($place = $first)"/>
    <!-- The distance below a text may be cut. -->
    <xsl:variable name="end" select="$used + $height - 160 * number(name($piece) = 'u' and not($piece/@r))"/>
    <xsl:choose>
      <xsl:when test="not($piece) or ($piece/@b and $place &gt; $first)"><xsl:value-of select="$place"/></xsl:when>
      <xsl:when test="$end &gt; $page-height and $chain &gt; $first"><xsl:value-of select="$chain"/></xsl:when>
      <xsl:when test="$end &gt; $page-height and $place &gt; $first"><xsl:value-of select="$place"/></xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="page-end">
          <xsl:with-param name="piece" select="$piece/following-sibling::*[1]"/>
          <xsl:with-param name="place" select="$place + 1"/>
          <xsl:with-param name="first" select="$first"/>
          <xsl:with-param name="used" select="$used + $height"/>
          <xsl:with-param name="chain" select="number(name($piece) = 'k') * ($chain + $place * number($chain = 0))"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
