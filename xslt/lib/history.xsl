<?xml version="1.0" encoding="UTF-8"?>
<!--
  A partner's history in words and years: when it joined, what it was merged
  from or into, when and how it left. For a list in one line, for its own page
  as a row of events.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <!-- One period as partner: Partner siden 2017. A list shows the note only
       where it says what is uncertain. -->
  <xsl:template match="membership" mode="sentence">
    <xsl:variable name="lead" select="@role = 'lead'"/>
    <xsl:choose>
      <xsl:when test="@coming"><xsl:value-of select="$m/history/becomes-partner"/></xsl:when>
      <xsl:when test="@starts and not(@ends) and $lead">
        <xsl:value-of select="$m/history/leads-since"/>
      </xsl:when>
      <xsl:when test="@starts and not(@ends) and @role-before = 'lead'">
        <xsl:value-of select="$m/history/ordinary-since"/>
      </xsl:when>
      <xsl:when test="@starts and not(@ends)"><xsl:value-of select="$m/history/partner-since"/></xsl:when>
      <xsl:when test="not(@starts) and not(@ends) and $lead">
        <xsl:value-of select="$m/history/leads"/>
      </xsl:when>
      <xsl:when test="not(@starts) and not(@ends)">
        <xsl:value-of select="$m/history/partner-unknown"/>
      </xsl:when>
      <xsl:when test="not(@starts) and $lead">
        <xsl:value-of select="$m/history/led-until"/>
      </xsl:when>
      <xsl:when test="$lead"><xsl:value-of select="$m/history/led"/></xsl:when>
      <xsl:when test="not(@starts)"><xsl:value-of select="$m/history/partner-until"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$m/history/was-partner"/></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="@starts or @ends">
      <xsl:text> </xsl:text>
      <xsl:choose>
        <xsl:when test="@starts">
          <xsl:call-template name="date-range">
            <xsl:with-param name="starts" select="@starts"/>
            <xsl:with-param name="ends" select="@ends"/>
          </xsl:call-template>
        </xsl:when>
        <xsl:otherwise>
          <xsl:call-template name="date"><xsl:with-param name="iso" select="@ends"/></xsl:call-template>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:if>
    <xsl:choose>
      <xsl:when test="@ended-by = 'leaving'"><xsl:value-of select="concat(', ', $m/history/left)"/></xsl:when>
      <xsl:when test="@ended-by = 'merger'">
        <xsl:value-of select="concat(', ', $m/history/until-merger)"/>
      </xsl:when>
      <xsl:when test="@ended-by = 'division'">
        <xsl:value-of select="concat(', ', $m/history/until-division)"/>
      </xsl:when>
      <xsl:when test="@ended-by = 'rename'">
        <xsl:value-of select="concat(', ', $m/history/until-rename)"/>
      </xsl:when>
      <xsl:when test="@ended-by = 'role-change' and @role-after = 'lead'">
        <xsl:value-of select="concat(', ', $m/history/then-lead)"/>
      </xsl:when>
      <xsl:when test="@ended-by = 'role-change' and $lead">
        <xsl:value-of select="concat(', ', $m/history/then-ordinary)"/>
      </xsl:when>
      <xsl:when test="@ended-by = 'role-change'">
        <xsl:value-of select="concat(', ', $m/history/then-other)"/>
      </xsl:when>
    </xsl:choose>
    <xsl:if test="@since">
      <xsl:value-of select="concat('; ', $m/history/with-us-since, ' ')"/>
      <xsl:call-template name="date"><xsl:with-param name="iso" select="@since"/></xsl:call-template>
    </xsl:if>
    <xsl:text>.</xsl:text>
    <xsl:apply-templates select="source" mode="reference"/>
    <xsl:variable name="uncertain" select="(@start-certainty | @end-certainty) = 'uncertain'"/>
    <xsl:if test="$uncertain"><xsl:call-template name="uncertain-mark"/></xsl:if>
    <xsl:if test="note and ($page-name = 'partner' or $uncertain)">
      <span class="note"><xsl:apply-templates select="note" mode="words"/></span>
    </xsl:if>
  </xsl:template>

  <!-- What it came from; predecessors of the same day and kind in one sentence. -->
  <xsl:template match="predecessor" mode="sentence">
    <xsl:variable name="same" select="../predecessor[@kind = current()/@kind and
                                      string(@happened) = string(current()/@happened)]"/>
    <xsl:value-of select="concat($m/history/*[name() = concat('from-', current()/@kind)], ' ')"/>
    <xsl:call-template name="enumerate"><xsl:with-param name="nodes" select="$same"/></xsl:call-template>
    <xsl:call-template name="happened"/>
    <xsl:text>.</xsl:text>
    <xsl:apply-templates select="source" mode="reference"/>
    <xsl:if test="$same/@certainty = 'uncertain'"><xsl:call-template name="uncertain-mark"/></xsl:if>
  </xsl:template>

  <!-- What it became (part of); what it was divided among in one sentence. -->
  <xsl:template match="successor" mode="sentence">
    <xsl:variable name="same" select="current()[@kind != 'division'] |
                                      ../successor[@kind = 'division' and current()/@kind = 'division' and
                                      string(@happened) = string(current()/@happened)]"/>
    <xsl:variable name="key" select="concat('to-', @kind, substring('-among', 1, 6 * (count($same) &gt; 1)))"/>
    <xsl:value-of select="concat($m/history/*[name() = $key], ' ')"/>
    <xsl:call-template name="enumerate"><xsl:with-param name="nodes" select="$same"/></xsl:call-template>
    <xsl:call-template name="happened"/>
    <xsl:text>.</xsl:text>
    <xsl:apply-templates select="source" mode="reference"/>
    <xsl:if test="$same/@certainty = 'uncertain'"><xsl:call-template name="uncertain-mark"/></xsl:if>
  </xsl:template>

  <xsl:template name="happened">
    <xsl:if test="@happened">
      <xsl:text> </xsl:text>
      <xsl:call-template name="date"><xsl:with-param name="iso" select="@happened"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- A predecessor that an earlier one's sentence names already. -->
  <xsl:template match="predecessor[@kind = preceding-sibling::predecessor/@kind and
                                   string(@happened) = string(preceding-sibling::predecessor[1]/@happened)]"
                mode="sentence"/>
  <xsl:template match="successor[@kind = 'division' and preceding-sibling::successor[@kind = 'division'] and
                                 string(@happened) = string(preceding-sibling::successor[1]/@happened)]"
                mode="sentence"/>

</xsl:stylesheet>
