<?xml version="1.0" encoding="UTF-8"?>
<!-- The parts of the front page. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <!-- Who we are, in a sentence, the two things most come for, and how big it is. -->
  <xsl:template name="hero">
    <div class="hero">
      <div class="wrap">
        <div class="hero-words">
          <h1>
            <xsl:for-each select="($title | $site/tagline)[last()]">
              <xsl:call-template name="lang"/>
            </xsl:for-each>
            <xsl:choose>
              <xsl:when test="$title"><xsl:value-of select="$title"/></xsl:when>
              <xsl:when test="$site/tagline"><xsl:value-of select="$site/tagline"/></xsl:when>
              <xsl:otherwise><xsl:value-of select="$frame/unnamed"/></xsl:otherwise>
            </xsl:choose>
          </h1>
          <xsl:call-template name="lead"/>
          <p class="hero-actions">
            <a class="ds-button" data-color="accent" href="{$prefix}/prosjekter">
              <xsl:value-of select="$m/home/start-projects"/>
            </a>
            <a class="ds-button hero-second" data-variant="secondary" href="{$prefix}/kontakt">
              <xsl:value-of select="$m/home/start-contact"/>
            </a>
          </p>
        </div>
        <xsl:call-template name="weave"/>
        <xsl:call-template name="counts"/>
      </div>
    </div>
  </xsl:template>

  <xsl:template name="counts">
    <ul class="counts">
      <xsl:for-each select="counts/@municipalities | counts/@institutions">
        <li><a href="{$prefix}/partnere#{name()}"><xsl:call-template name="one-count"/></a></li>
      </xsl:for-each>
      <xsl:for-each select="counts/@projects">
        <li><a href="{$prefix}/prosjekter"><xsl:call-template name="one-count"/></a></li>
      </xsl:for-each>
      <xsl:for-each select="counts/@calls[. &gt; 0]">
        <li><a href="{$prefix}/utlysninger"><xsl:call-template name="one-count"/></a></li>
      </xsl:for-each>
    </ul>
  </xsl:template>

  <xsl:template name="one-count">
    <span class="count-number"><xsl:value-of select="."/></span>
    <xsl:text> </xsl:text>
    <span class="count-words">
      <xsl:choose>
        <xsl:when test=". = 1"><xsl:value-of select="$m/count-one/*[name() = name(current())]"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="$m/count-many/*[name() = name(current())]"/></xsl:otherwise>
      </xsl:choose>
    </span>
  </xsl:template>

  <xsl:key name="pair" match="home/pairs/pair" use="@municipality"/>
  <xsl:key name="pair" match="home/pairs/pair" use="@institution"/>
  <xsl:key name="pair" match="home/pairs/pair" use="concat(@municipality, ' ', @institution)"/>

  <!-- The network as a weave: a thread from a municipality (left) to an
       institution (right) that it has projects with. Those without are not
       in it; with more than there is room for there is no picture. -->
  <xsl:template name="weave">
    <xsl:variable name="woven" select="partners/partner[key('pair', @slug)]"/>
    <xsl:variable name="left" select="$woven[@kind = 'municipality']"/>
    <xsl:variable name="right" select="$woven[@kind != 'municipality']"/>
    <xsl:if test="$left and count($left) &lt;= 14 and count($right) &lt;= 14">
      <figure class="weave">
        <svg viewBox="0 0 576 400" role="img" aria-labelledby="weave-caption"
             aria-describedby="weave-words" focusable="false">
          <desc id="weave-words">
            <xsl:call-template name="weave-words">
              <xsl:with-param name="left" select="$left"/>
              <xsl:with-param name="right" select="$right"/>
            </xsl:call-template>
          </desc>
          <xsl:call-template name="threads">
            <xsl:with-param name="left" select="$left"/>
            <xsl:with-param name="right" select="$right"/>
          </xsl:call-template>
        </svg>
        <figcaption id="weave-caption"><xsl:value-of select="$m/home/weave"/></figcaption>
      </figure>
    </xsl:if>
  </xsl:template>

  <!-- There are as many threads as pairs: what they share is found outside.
       A row has the middle of its part of the height. -->
  <xsl:template name="threads">
    <xsl:param name="left"/>
    <xsl:param name="right"/>
    <xsl:variable name="left-step" select="400 div count($left)"/>
    <xsl:variable name="right-step" select="400 div count($right)"/>
    <xsl:for-each select="$left">
      <xsl:variable name="municipality" select="@slug"/>
      <xsl:variable name="from" select="round((position() - 0.5) * $left-step)"/>
      <xsl:variable name="start" select="concat('M206 ', $from, 'C288 ', $from, ' 288 ')"/>
      <g>
        <xsl:if test="@lead"><xsl:attribute name="class">weave-lead</xsl:attribute></xsl:if>
        <xsl:for-each select="$right">
          <xsl:if test="key('pair', concat($municipality, ' ', @slug))">
            <xsl:variable name="to" select="round((position() - 0.5) * $right-step)"/>
            <path d="{$start}{$to} 370 {$to}"/>
          </xsl:if>
        </xsl:for-each>
        <circle cx="206" cy="{$from}" r="5"/>
        <text x="194" y="{$from + 5}" text-anchor="end"><xsl:call-template name="weave-label"/></text>
      </g>
    </xsl:for-each>
    <xsl:for-each select="$right">
      <xsl:variable name="at" select="round((position() - 0.5) * $right-step)"/>
      <circle class="weave-right" cx="370" cy="{$at}" r="5"/>
      <text x="382" y="{$at + 5}"><xsl:call-template name="weave-label"/></text>
    </xsl:for-each>
  </xsl:template>

  <!-- A name as long as there is room for; the whole of it is in the words. -->
  <xsl:template name="weave-label">
    <xsl:variable name="name" select="(@short | current()[not(@short)])[1]"/>
    <xsl:call-template name="lang"/>
    <xsl:choose>
      <xsl:when test="string-length($name) &gt; 22">
        <xsl:value-of select="concat(substring($name, 1, 20), '…')"/>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$name"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The picture in words: Bergen kommune: UiB 7, HVL 4. Alver kommune: FHI 1. -->
  <xsl:template name="weave-words">
    <xsl:param name="left"/>
    <xsl:param name="right"/>
    <xsl:value-of select="$m/home/weave-words"/>
    <xsl:for-each select="$left">
      <xsl:variable name="municipality" select="@slug"/>
      <xsl:value-of select="concat(' ', ., ': ')"/>
      <xsl:for-each select="$right[key('pair', concat($municipality, ' ', @slug))]">
        <xsl:value-of select="concat(., ' ', key('pair', concat($municipality, ' ', @slug))/@projects)"/>
        <xsl:if test="position() != last()">, </xsl:if>
      </xsl:for-each>
      <xsl:text>.</xsl:text>
    </xsl:for-each>
  </xsl:template>

  <!-- What people come for. -->
  <xsl:template name="tasks">
    <xsl:variable name="words" select="$m/home"/>
    <section class="tasks" aria-labelledby="oppgaver">
      <div class="wrap">
        <h2 id="oppgaver"><xsl:value-of select="$words/tasks"/></h2>
        <ul>
          <xsl:call-template name="task">
            <xsl:with-param name="name" select="$words/task-projects"/>
            <xsl:with-param name="words" select="$words/task-projects-words"/>
            <xsl:with-param name="to">/prosjekter</xsl:with-param>
          </xsl:call-template>
          <xsl:call-template name="task">
            <xsl:with-param name="name" select="$words/task-partners"/>
            <xsl:with-param name="words" select="$words/task-partners-words"/>
            <xsl:with-param name="to">/partnere</xsl:with-param>
          </xsl:call-template>
          <xsl:call-template name="task">
            <xsl:with-param name="name" select="$words/task-contact"/>
            <xsl:with-param name="words" select="$words/task-contact-words"/>
            <xsl:with-param name="to">/kontakt</xsl:with-param>
          </xsl:call-template>
          <xsl:call-template name="task">
            <xsl:with-param name="name" select="$words/task-calls"/>
            <xsl:with-param name="words" select="$words/task-calls-words"/>
            <xsl:with-param name="to">/utlysninger</xsl:with-param>
          </xsl:call-template>
        </ul>
      </div>
    </section>
  </xsl:template>

  <xsl:template name="task">
    <xsl:param name="name"/>
    <xsl:param name="words"/>
    <xsl:param name="to"/>
    <li>
      <a href="{$prefix}{$to}">
        <span class="task-name"><xsl:value-of select="$name"/></span>
        <xsl:text> </xsl:text>
        <span class="task-words"><xsl:value-of select="$words"/></span>
      </a>
    </li>
  </xsl:template>

  <!-- A heading, some entries, and a way to all of them. -->
  <xsl:template name="home-section">
    <xsl:param name="title"/>
    <xsl:param name="items"/>
    <xsl:param name="to"/>
    <xsl:param name="more"/>
    <xsl:param name="class">listing</xsl:param>
    <section aria-labelledby="{name()}">
      <h2 id="{name()}"><xsl:value-of select="$title"/></h2>
      <xsl:call-template name="listing">
        <xsl:with-param name="items" select="$items"/>
        <xsl:with-param name="class" select="$class"/>
      </xsl:call-template>
      <p><a class="more-link" href="{$prefix}{$to}"><xsl:value-of select="$more"/></a></p>
    </section>
  </xsl:template>

  <!-- The text's headings side by side; one of more than a hundred paragraphs
       has no room there, and to look for the heading of each would take long. -->
  <xsl:template match="home/text/body">
    <section class="pillars" aria-labelledby="pillars">
      <h2 id="pillars"><xsl:value-of select="$m/home/pillars"/></h2>
      <xsl:choose>
        <xsl:when test="*[101]">
          <xsl:apply-templates select="." mode="prose"><xsl:with-param name="level" select="3"/></xsl:apply-templates>
        </xsl:when>
        <xsl:otherwise>
          <div class="pillar-grid">
            <xsl:call-template name="lang"/>
            <xsl:apply-templates select="heading" mode="pillar"/>
          </div>
        </xsl:otherwise>
      </xsl:choose>
    </section>
  </xsl:template>

  <xsl:template match="heading" mode="pillar">
    <xsl:variable name="id" select="generate-id()"/>
    <div class="prose">
      <h3><xsl:apply-templates mode="commonmark"/></h3>
      <xsl:apply-templates mode="commonmark"
          select="following-sibling::*[not(self::heading)]
                  [generate-id(preceding-sibling::heading[1]) = $id]"/>
    </div>
  </xsl:template>

  <!-- The partners of today by name. -->
  <xsl:template match="home/partners">
    <section class="who" aria-labelledby="partners">
      <h2 id="partners"><xsl:value-of select="$m/home/partners"/></h2>
      <div class="who-lists">
        <xsl:call-template name="names">
          <xsl:with-param name="title" select="$m/home/municipalities"/>
          <xsl:with-param name="partners" select="partner[@kind = 'municipality']"/>
        </xsl:call-template>
        <xsl:call-template name="names">
          <xsl:with-param name="title" select="$m/home/institutions"/>
          <xsl:with-param name="partners" select="partner[@kind != 'municipality']"/>
        </xsl:call-template>
      </div>
      <p><a class="more-link" href="{$prefix}/partnere"><xsl:value-of select="$m/home/all-partners"/></a></p>
    </section>
  </xsl:template>

  <xsl:template name="names">
    <xsl:param name="title"/>
    <xsl:param name="partners"/>
    <xsl:if test="$partners">
      <div>
        <h3><xsl:value-of select="$title"/></h3>
        <ul class="names">
          <xsl:for-each select="$partners">
            <li><a href="{$prefix}/partnere/{@slug}"><xsl:apply-templates select="." mode="words"/></a></li>
          </xsl:for-each>
        </ul>
      </div>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
