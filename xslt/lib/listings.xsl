<?xml version="1.0" encoding="UTF-8"?>
<!-- How one thing looks in a list of its kind; the list decides its headings' level. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <!-- The words that stand in every entry. -->
  <xsl:variable name="project-types" select="$m/project-types"/>
  <xsl:variable name="project-statuses" select="$m/project-statuses"/>
  <xsl:variable name="project-words" select="$m/project"/>

  <!-- A list of what is selected. -->
  <xsl:template name="listing">
    <xsl:param name="items"/>
    <xsl:param name="level" select="3"/>
    <xsl:param name="class">listing</xsl:param>
    <ul class="{$class}">
      <xsl:apply-templates select="$items" mode="listing">
        <xsl:with-param name="level" select="$level"/>
      </xsl:apply-templates>
    </ul>
  </xsl:template>

  <!-- The heading of an entry, linked to its page. -->
  <xsl:template name="entry-heading">
    <xsl:param name="level"/>
    <xsl:param name="to"/>
    <xsl:element name="h{$level}">
      <xsl:attribute name="class">entry-heading</xsl:attribute>
      <a class="ds-link" href="{$prefix}{$to}/{@slug}">
        <xsl:apply-templates select="title" mode="words"/>
      </a>
    </xsl:element>
  </xsl:template>

  <xsl:template match="project" mode="listing">
    <xsl:param name="level"/>
    <li class="entry entry-project">
      <p class="kicker"><xsl:call-template name="project-tags"/></p>
      <xsl:call-template name="entry-heading">
        <xsl:with-param name="level" select="$level"/>
        <xsl:with-param name="to">/prosjekter</xsl:with-param>
      </xsl:call-template>
      <xsl:apply-templates select="summary" mode="entry"/>
      <xsl:if test="partner">
        <p class="entry-partners">
          <span class="ds-sr-only"><xsl:value-of select="concat($project-words/partners, ': ')"/></span>
          <xsl:for-each select="partner[position() &lt;= 4]">
            <xsl:call-template name="words"/>
            <xsl:if test="position() != last()"><span class="dot"> · </span></xsl:if>
          </xsl:for-each>
          <xsl:if test="partner[5]">
            <xsl:text> </xsl:text>
            <xsl:call-template name="fill">
              <xsl:with-param name="text" select="$project-words/more-partners"/>
              <xsl:with-param name="n" select="count(partner) - 4"/>
            </xsl:call-template>
          </xsl:if>
        </p>
      </xsl:if>
    </li>
  </xsl:template>

  <!-- Type, status, years, and whether something is uncertain. -->
  <xsl:template name="project-tags">
    <span class="ds-tag type-{@type}">
      <xsl:call-template name="kind-words">
        <xsl:with-param name="ours" select="$project-types/*[name() = current()/@type]"/>
      </xsl:call-template>
    </span>
    <xsl:if test="@status">
      <xsl:text> </xsl:text>
      <span class="status status-{@status}">
        <xsl:value-of select="$project-statuses/*[name() = current()/@status]"/>
      </span>
    </xsl:if>
    <xsl:if test="@starts or @ends">
      <xsl:text> </xsl:text>
      <span class="years"><xsl:call-template name="project-years"/></span>
    </xsl:if>
    <xsl:if test="@connection = 'related'">
      <xsl:text> </xsl:text>
      <span class="ds-tag" data-color="neutral" data-variant="outline">
        <xsl:value-of select="$m/connections/related"/>
      </span>
    </xsl:if>
    <xsl:call-template name="uncertain"/>
  </xsl:template>

  <!-- A date to the left, words to the right. -->
  <xsl:template match="event" mode="listing">
    <xsl:param name="level"/>
    <li class="entry entry-dated">
      <p class="entry-date">
        <xsl:call-template name="date-range">
          <xsl:with-param name="starts" select="@starts"/>
          <xsl:with-param name="ends" select="@ends"/>
          <xsl:with-param name="season" select="@season"/>
        </xsl:call-template>
      </p>
      <div class="entry-words">
        <xsl:if test="@status = 'cancelled' or @connection = 'related' or @certainty = 'uncertain'">
          <p class="kicker"><xsl:call-template name="event-tags"/></p>
        </xsl:if>
        <xsl:call-template name="entry-heading">
          <xsl:with-param name="level" select="$level"/>
          <xsl:with-param name="to">/arrangementer</xsl:with-param>
        </xsl:call-template>
        <xsl:apply-templates select="summary" mode="entry"/>
        <p class="entry-place"><xsl:call-template name="place"/></p>
        <xsl:apply-templates select="award" mode="listing"/>
      </div>
    </li>
  </xsl:template>

  <xsl:template name="event-tags">
    <xsl:if test="@status = 'cancelled'">
      <span class="ds-tag cancelled" data-color="danger"><xsl:value-of select="$m/event/cancelled"/></span>
    </xsl:if>
    <xsl:if test="@connection = 'related'">
      <xsl:text> </xsl:text>
      <span class="ds-tag" data-color="neutral" data-variant="outline">
        <xsl:value-of select="$m/connections/related"/>
      </span>
    </xsl:if>
    <xsl:call-template name="uncertain"/>
  </xsl:template>

  <!-- What a thing is: in the network's own words, or else in ours. -->
  <xsl:template name="kind-words">
    <xsl:param name="ours"/>
    <xsl:apply-templates select="own-kind" mode="words"/>
    <xsl:if test="not(own-kind)"><xsl:value-of select="$ours"/></xsl:if>
  </xsl:template>

  <!-- Kind, venue, city, and whether it is digital. -->
  <xsl:template name="place">
    <xsl:call-template name="kind-words">
      <xsl:with-param name="ours" select="$m/event-kinds/*[name() = current()/@kind]"/>
    </xsl:call-template>
    <xsl:if test="@venue"><xsl:value-of select="concat(' · ', @venue)"/></xsl:if>
    <xsl:choose>
      <xsl:when test="@city and @venue and not(contains(@venue, @city))">
        <xsl:value-of select="concat(', ', @city)"/>
      </xsl:when>
      <xsl:when test="@city and not(@venue)"><xsl:value-of select="concat(' · ', @city)"/></xsl:when>
    </xsl:choose>
    <xsl:if test="@attendance = 'digital' or @attendance = 'hybrid'">
      <xsl:value-of select="concat(' · ', $m/attendances/*[name() = current()/@attendance])"/>
    </xsl:if>
  </xsl:template>

  <!-- A prize given, in one line. -->
  <xsl:template match="award" mode="listing">
    <p class="entry-award">
      <xsl:apply-templates select="prize-name" mode="words"/>
      <xsl:text>: </xsl:text>
      <a class="ds-link" href="{$prefix}/pris#pris-{@year}"><xsl:value-of select="winner"/></a>
    </p>
  </xsl:template>

  <!-- A prize given, with the reasons. -->
  <xsl:template match="award" mode="full">
    <xsl:param name="level" select="3"/>
    <article class="award" id="pris-{@year}">
      <p class="award-year"><xsl:value-of select="@year"/></p>
      <div class="award-words">
        <xsl:element name="h{$level}">
          <xsl:attribute name="class">entry-heading</xsl:attribute>
          <xsl:value-of select="winner"/>
          <xsl:apply-templates select="source" mode="reference"/>
        </xsl:element>
        <xsl:if test="prize-name">
          <p class="entry-place">
            <a class="ds-link" href="{$prefix}/pris">
              <xsl:apply-templates select="prize-name" mode="words"/>
            </a>
          </p>
        </xsl:if>
        <xsl:apply-templates select="reason" mode="prose">
          <xsl:with-param name="level" select="$level + 1"/>
        </xsl:apply-templates>
        <xsl:if test="related-project[@slug != string($subject/@slug)] or ceremony">
          <ul class="entry-facts">
            <xsl:if test="related-project">
              <li>
                <xsl:value-of select="concat($m/publications/project, ' ')"/>
                <xsl:apply-templates select="related-project" mode="link"/>
              </li>
            </xsl:if>
            <xsl:for-each select="ceremony">
              <li>
                <xsl:value-of select="concat($m/prize/ceremony, ' ')"/>
                <a class="ds-link" href="{$prefix}/arrangementer/{@slug}">
                  <xsl:apply-templates select="." mode="words"/>
                </a>
                <xsl:text>, </xsl:text>
                <xsl:call-template name="date">
                  <xsl:with-param name="iso" select="@starts"/>
                  <xsl:with-param name="season" select="@season"/>
                </xsl:call-template>
              </li>
            </xsl:for-each>
          </ul>
        </xsl:if>
      </div>
    </article>
  </xsl:template>

  <xsl:template match="news-item" mode="listing">
    <xsl:param name="level"/>
    <li class="entry entry-dated">
      <p class="entry-date">
        <xsl:call-template name="date">
          <xsl:with-param name="iso" select="@happened"/>
          <xsl:with-param name="season" select="@season"/>
        </xsl:call-template>
        <xsl:call-template name="uncertain"/>
      </p>
      <div class="entry-words">
        <xsl:call-template name="entry-heading">
          <xsl:with-param name="level" select="$level"/>
          <xsl:with-param name="to">/aktuelt</xsl:with-param>
        </xsl:call-template>
        <xsl:apply-templates select="lead" mode="entry"/>
      </div>
    </li>
  </xsl:template>

  <!-- A publication has no page of its own: all there is to say of it. -->
  <xsl:template match="publication" mode="listing">
    <xsl:param name="level"/>
    <li class="entry entry-dated" id="{@slug}">
      <p class="entry-date">
        <xsl:if test="@published">
          <xsl:call-template name="date"><xsl:with-param name="iso" select="@published"/></xsl:call-template>
        </xsl:if>
        <xsl:call-template name="uncertain"/>
      </p>
      <div class="entry-words">
        <p class="kicker">
          <span class="ds-tag">
            <xsl:value-of select="$m/publication-kinds/*[name() = current()/@kind]"/>
          </span>
        </p>
        <xsl:element name="h{$level}">
          <xsl:attribute name="class">entry-heading</xsl:attribute>
          <xsl:choose>
            <xsl:when test="@url">
              <a class="ds-link" href="{@url}"><xsl:apply-templates select="title" mode="words"/></a>
            </xsl:when>
            <xsl:otherwise><xsl:apply-templates select="title" mode="words"/></xsl:otherwise>
          </xsl:choose>
          <xsl:apply-templates select="source" mode="reference"/>
        </xsl:element>
        <xsl:apply-templates select="note" mode="entry"/>
        <xsl:if test="caution"><xsl:call-template name="caution"/></xsl:if>
        <xsl:call-template name="publication-facts"/>
      </div>
    </li>
  </xsl:template>

  <xsl:template name="publication-facts">
    <xsl:if test="publisher or @series or @isbn or @doi or @license or related-project">
      <ul class="entry-facts">
        <xsl:if test="publisher">
          <li>
            <xsl:call-template name="enumerate">
              <xsl:with-param name="nodes" select="publisher"/>
            </xsl:call-template>
          </li>
        </xsl:if>
        <xsl:if test="@series"><li><xsl:value-of select="@series"/></li></xsl:if>
        <xsl:if test="@isbn"><li>ISBN <xsl:value-of select="@isbn"/></li></xsl:if>
        <xsl:if test="@doi">
          <li>
            <xsl:text>DOI </xsl:text>
            <xsl:choose>
              <xsl:when test="@doi-url">
                <a class="ds-link" href="{@doi-url}"><xsl:value-of select="@doi"/></a>
              </xsl:when>
              <xsl:otherwise><xsl:value-of select="@doi"/></xsl:otherwise>
            </xsl:choose>
          </li>
        </xsl:if>
        <xsl:if test="@license">
          <li><xsl:value-of select="concat($m/publications/license, ' ', @license)"/></li>
        </xsl:if>
        <xsl:for-each select="related-project">
          <li>
            <xsl:value-of select="concat($m/publications/project, ' ')"/>
            <xsl:apply-templates select="." mode="link"/>
          </li>
        </xsl:for-each>
      </ul>
    </xsl:if>
  </xsl:template>

  <xsl:template match="summary | lead | note" mode="entry">
    <p class="entry-summary"><xsl:call-template name="lang"/><xsl:value-of select="."/></p>
  </xsl:template>

</xsl:stylesheet>
