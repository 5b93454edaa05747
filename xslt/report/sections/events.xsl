<?xml version="1.0" encoding="UTF-8"?>
<!-- Events with participants, and the prize. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="events" mode="content">
    <xsl:param name="number"/>
    <xsl:param name="written"/>
    <xsl:variable name="list">
      <xsl:apply-templates select="$facts" mode="events-indicators">
        <xsl:with-param name="want" select="'registered'"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:variable name="events" select="$facts/event[@connection != 'related' and @kind != 'decision' and
                                        @kind != 'hearing']"/>
    <xsl:variable name="related" select="$facts/event[@connection = 'related']"/>
    <xsl:call-template name="indicators">
      <xsl:with-param name="id" select="'events'"/>
      <xsl:with-param name="list" select="$list"/>
    </xsl:call-template>
    <xsl:if test="not($written or $events)"><xsl:call-template name="nothing"/></xsl:if>
    <xsl:call-template name="chart">
      <xsl:with-param name="key" select="'events-chart'"/>
      <xsl:with-param name="table" select="'events-table'"/>
      <xsl:with-param name="nodes" select="$events[@status = 'held']"/>
      <xsl:with-param name="by" select="'participants'"/>
      <xsl:with-param name="unit" select="'persons'"/>
    </xsl:call-template>
    <xsl:call-template name="event-table">
      <xsl:with-param name="key" select="'events'"/>
      <xsl:with-param name="of" select="$events"/>
    </xsl:call-template>
    <xsl:if test="$related">
      <section id="events-related" number="{$number}.1">
        <xsl:call-template name="part-title">
          <xsl:with-param name="key" select="'events-related'"/>
        </xsl:call-template>
        <xsl:call-template name="event-table">
          <xsl:with-param name="key" select="'events-related'"/>
          <xsl:with-param name="of" select="$related"/>
          <xsl:with-param name="note" select="'events-related'"/>
        </xsl:call-template>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template name="event-table">
    <xsl:param name="key"/>
    <xsl:param name="of"/>
    <xsl:param name="note"/>
    <xsl:variable name="unsure" select="boolean($of[@certainty = 'uncertain' or @status = 'cancelled'])"/>
    <xsl:if test="$of">
      <table id="{$key}-table">
        <xsl:call-template name="caption"><xsl:with-param name="key" select="$key"/></xsl:call-template>
        <xsl:call-template name="columns">
          <xsl:with-param name="of" select="'event:text:6 kind:text:3 date:text:3 form:text:2 city:text:4
                                            participants:number:2 note:text:2?'"/>
          <xsl:with-param name="unsure" select="$unsure"/>
        </xsl:call-template>
        <xsl:apply-templates select="$of" mode="row">
          <xsl:with-param name="unsure" select="$unsure"/>
        </xsl:apply-templates>
        <xsl:if test="$note">
          <xsl:call-template name="note"><xsl:with-param name="key" select="$note"/></xsl:call-template>
        </xsl:if>
      </table>
    </xsl:if>
  </xsl:template>

  <xsl:template match="event" mode="row">
    <xsl:param name="unsure"/>
    <row>
      <xsl:call-template name="row-certainty"/>
      <xsl:call-template name="words-cell"><xsl:with-param name="of" select="title"/></xsl:call-template>
      <xsl:call-template name="kind-cell">
        <xsl:with-param name="ours" select="$m/event-kinds/*[name() = current()/@kind]"/>
      </xsl:call-template>
      <xsl:call-template name="cell">
        <xsl:with-param name="words"><xsl:call-template name="period-words"/></xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="cell">
        <xsl:with-param name="words" select="$m/attendances/*[name() = current()/@attendance]"/>
      </xsl:call-template>
      <xsl:call-template name="cell">
        <xsl:with-param name="words">
          <xsl:value-of select="normalize-space(@venue)"/>
          <xsl:if test="not(contains(@venue, @city))">
            <xsl:if test="@venue != '' and @city != ''">, </xsl:if>
            <xsl:value-of select="normalize-space(@city)"/>
          </xsl:if>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="number-cell">
        <xsl:with-param name="of" select="@participants"/>
      </xsl:call-template>
      <xsl:if test="$unsure"><xsl:call-template name="cell">
        <xsl:with-param name="words">
          <xsl:if test="@status = 'cancelled'"><xsl:value-of select="$m/notes/cancelled"/></xsl:if>
          <xsl:if test="@status = 'cancelled' and @certainty = 'uncertain'">, </xsl:if>
          <xsl:if test="@certainty = 'uncertain'"><xsl:value-of select="$m/notes/uncertain"/></xsl:if>
        </xsl:with-param>
      </xsl:call-template></xsl:if>
    </row>
  </xsl:template>

  <xsl:template match="facts" mode="events-indicators">
    <xsl:param name="want"/>
    <xsl:call-template name="participants-indicator">
      <xsl:with-param name="form" select="'physical'"/>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
    <xsl:call-template name="participants-indicator">
      <xsl:with-param name="form" select="'digital'"/>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
    <xsl:call-template name="participants-indicator">
      <xsl:with-param name="form" select="'hybrid'"/>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="participants-indicator">
    <xsl:param name="form"/>
    <xsl:param name="want"/>
    <xsl:call-template name="indicator">
      <xsl:with-param name="id" select="concat('participants-', $form)"/>
      <xsl:with-param name="unit" select="'persons'"/>
      <xsl:with-param name="this" select="event-total[@year = $year]/@*[name() = $form]"/>
      <xsl:with-param name="last" select="event-total[@year = $previous]/@*[name() = $form]"/>
      <xsl:with-param name="want" select="$want"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="prize" mode="content">
    <xsl:param name="written"/>
    <xsl:if test="not($written or $facts/prize-award)"><xsl:call-template name="nothing"/></xsl:if>
    <xsl:for-each select="$facts/prize-award">
      <xsl:call-template name="paragraph">
        <xsl:with-param name="words">
          <xsl:call-template name="sentence">
            <xsl:with-param name="text" select="$m/sentences/prize"/>
            <xsl:with-param name="a" select="normalize-space(prize-name)"/>
            <xsl:with-param name="b" select="normalize-space(winner)"/>
          </xsl:call-template>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:apply-templates select="reason" mode="prose"/>
    </xsl:for-each>
    <xsl:if test="$facts/prize-award">
      <table id="prizes-table">
        <xsl:call-template name="caption"><xsl:with-param name="key" select="'prizes'"/></xsl:call-template>
        <xsl:call-template name="columns">
          <xsl:with-param name="of" select="'prize:text:4 winner:text:6 source:text:2'"/>
        </xsl:call-template>
        <xsl:for-each select="$facts/prize-award">
          <row>
            <xsl:call-template name="words-cell">
              <xsl:with-param name="of" select="prize-name"/>
            </xsl:call-template>
            <xsl:call-template name="words-cell">
              <xsl:with-param name="of" select="winner"/>
            </xsl:call-template>
            <xsl:call-template name="source-cell"/>
          </row>
        </xsl:for-each>
      </table>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
