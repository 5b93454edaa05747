<?xml version="1.0" encoding="UTF-8"?>
<!-- The network: its partners, changes among them, and its groups, as they were that year. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="about" mode="content">
    <xsl:param name="number"/>
    <xsl:if test="$members">
      <xsl:call-template name="paragraph">
        <xsl:with-param name="words"><xsl:call-template name="members-sentence"/></xsl:with-param>
      </xsl:call-template>
    </xsl:if>
    <section id="partners" number="{$number}.1">
      <xsl:call-template name="part-title">
        <xsl:with-param name="key" select="'partners'"/>
      </xsl:call-template>
      <xsl:if test="not($members)"><xsl:call-template name="nothing"/></xsl:if>
      <xsl:if test="$members">
        <xsl:variable name="unsure" select="boolean($members[@certainty = 'uncertain'])"/>
        <table id="partners-table">
          <xsl:call-template name="caption">
            <xsl:with-param name="key" select="'partners'"/>
          </xsl:call-template>
          <xsl:call-template name="columns">
            <xsl:with-param name="of" select="'partner:text:5 role:text:3 since:date:3 note:text:2?
                                              source:text:3'"/>
            <xsl:with-param name="unsure" select="$unsure"/>
          </xsl:call-template>
          <xsl:for-each select="$members">
            <row>
              <xsl:call-template name="row-certainty"/>
              <xsl:call-template name="words-cell">
                <xsl:with-param name="of" select="name"/>
              </xsl:call-template>
              <xsl:call-template name="cell">
                <xsl:with-param name="words" select="$m/roles/*[name() = current()/@role]"/>
              </xsl:call-template>
              <xsl:call-template name="date-cell">
                <xsl:with-param name="of" select="@starts"/>
              </xsl:call-template>
              <xsl:call-template name="certainty-cell">
                <xsl:with-param name="unsure" select="$unsure"/>
              </xsl:call-template>
              <xsl:call-template name="source-cell"/>
            </row>
          </xsl:for-each>
        </table>
      </xsl:if>
    </section>
    <section id="changes" number="{$number}.2">
      <xsl:call-template name="part-title"><xsl:with-param name="key" select="'changes'"/></xsl:call-template>
      <xsl:call-template name="changes"/>
    </section>
    <section id="bodies" number="{$number}.3">
      <xsl:call-template name="part-title"><xsl:with-param name="key" select="'bodies'"/></xsl:call-template>
      <xsl:if test="not($facts/body)"><xsl:call-template name="nothing"/></xsl:if>
      <xsl:if test="$facts/body">
        <xsl:variable name="unsure" select="boolean($facts/body/period[@certainty = 'uncertain'])"/>
        <table id="bodies-table">
          <xsl:call-template name="caption"><xsl:with-param name="key" select="'bodies'"/></xsl:call-template>
          <xsl:call-template name="columns">
            <xsl:with-param name="of" select="'body:text:3 period:text:2 purpose:text:7 note:text:2?
                                              source:text:2'"/>
            <xsl:with-param name="unsure" select="$unsure"/>
          </xsl:call-template>
          <xsl:apply-templates select="$facts/body" mode="row">
            <xsl:with-param name="unsure" select="$unsure"/>
          </xsl:apply-templates>
        </table>
      </xsl:if>
    </section>
  </xsl:template>

  <!-- Ved utgangen av 2022 hadde samarbeidet 8 kommuner og 7 institusjoner ... -->
  <xsl:template name="members-sentence">
    <xsl:variable name="municipalities" select="count($members[@kind = 'municipality'])"/>
    <xsl:variable name="institutions" select="count($members[@kind != 'municipality'])"/>
    <xsl:call-template name="sentence">
      <xsl:with-param name="text" select="$m/sentences/members"/>
      <xsl:with-param name="a">
        <xsl:call-template name="count">
          <xsl:with-param name="n" select="$municipalities"/>
          <xsl:with-param name="one" select="$m/sentences/municipality-one"/>
          <xsl:with-param name="many" select="$m/sentences/municipality-many"/>
        </xsl:call-template>
      </xsl:with-param>
      <xsl:with-param name="b">
        <xsl:call-template name="count">
          <xsl:with-param name="n" select="$institutions"/>
          <xsl:with-param name="one" select="$m/sentences/institution-one"/>
          <xsl:with-param name="many" select="$m/sentences/institution-many"/>
        </xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:if test="$members[@role = 'lead']">
      <xsl:text> </xsl:text>
      <xsl:call-template name="sentence">
        <xsl:with-param name="text" select="$m/sentences/led"/>
        <xsl:with-param name="a">
          <xsl:call-template name="enumeration">
            <xsl:with-param name="nodes" select="$members[@role = 'lead']"/>
          </xsl:call-template>
        </xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template name="changes">
    <xsl:choose>
      <xsl:when test="$facts/change | $facts/rename">
        <table id="changes-table">
          <xsl:call-template name="caption">
            <xsl:with-param name="key" select="'changes'"/>
          </xsl:call-template>
          <xsl:call-template name="columns">
            <xsl:with-param name="of" select="'partner:text:4 change:text:4 membership:text:3 note:text:5
                                              source:text:2'"/>
          </xsl:call-template>
          <xsl:apply-templates select="$facts/change | $facts/rename" mode="row"/>
        </table>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="nothing"><xsl:with-param name="key" select="'changes'"/></xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- How it came or went is the key of the words for it. -->
  <xsl:template match="change" mode="how">
    <xsl:choose>
      <xsl:when test="@kind = 'joined' and predecessor[@kind != 'division']">joined-after</xsl:when>
      <xsl:when test="@kind = 'joined' and predecessor">joined-with-part</xsl:when>
      <xsl:when test="@kind = 'joined'">joined</xsl:when>
      <xsl:when test="@kind = 'role' and @role = 'lead'">became-lead</xsl:when>
      <xsl:when test="@kind = 'role' and @role-before = 'lead'">became-ordinary</xsl:when>
      <xsl:when test="@kind = 'role'">became-other</xsl:when>
      <xsl:when test="@ended-by = 'merger' and successor">merged</xsl:when>
      <xsl:when test="@ended-by = 'merger'">merged-unknown</xsl:when>
      <xsl:when test="@ended-by = 'division' and count(successor) &gt; 1">divided-among</xsl:when>
      <xsl:when test="@ended-by = 'division' and successor">divided</xsl:when>
      <xsl:when test="@ended-by = 'division'">divided-unknown</xsl:when>
      <xsl:when test="@ended-by = 'rename' and successor">continued</xsl:when>
      <xsl:otherwise>left</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="change" mode="row">
    <xsl:variable name="how"><xsl:apply-templates select="." mode="how"/></xsl:variable>
    <row>
      <xsl:call-template name="row-certainty"/>
      <xsl:call-template name="words-cell"><xsl:with-param name="of" select="name"/></xsl:call-template>
      <xsl:call-template name="cell">
        <xsl:with-param name="words">
          <xsl:call-template name="sentence">
            <xsl:with-param name="text" select="$m/changes/*[name() = $how]"/>
            <xsl:with-param name="a">
              <xsl:call-template name="enumeration">
                <xsl:with-param name="nodes" select="predecessor[$how != 'joined-after' or @kind != 'division']
                                                     | successor"/>
              </xsl:call-template>
            </xsl:with-param>
            <xsl:with-param name="b" select="$m/roles/*[name() = current()/@role-before]"/>
            <xsl:with-param name="c" select="$m/roles/*[name() = current()/@role]"/>
          </xsl:call-template>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="cell">
        <xsl:with-param name="words"><xsl:call-template name="period-words"/></xsl:with-param>
      </xsl:call-template>
      <cell>
        <xsl:for-each select="note"><xsl:call-template name="lang"/></xsl:for-each>
        <xsl:if test="@certainty = 'uncertain'">
          <xsl:value-of select="concat($m/notes/uncertain, '. ')"/>
        </xsl:if>
        <xsl:value-of select="normalize-space(note)"/>
        <xsl:if test="not(note) and @certainty != 'uncertain'"><xsl:value-of select="$m/words/dash"/></xsl:if>
      </cell>
      <xsl:call-template name="source-cell"/>
    </row>
  </xsl:template>

  <xsl:template match="rename" mode="row">
    <row>
      <xsl:call-template name="words-cell"><xsl:with-param name="of" select="name"/></xsl:call-template>
      <xsl:call-template name="cell">
        <xsl:with-param name="words">
          <xsl:call-template name="sentence">
            <xsl:with-param name="text" select="$m/changes/renamed"/>
            <xsl:with-param name="a" select="normalize-space(former)"/>
          </xsl:call-template>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="cell"/>
      <xsl:call-template name="cell"/>
      <xsl:call-template name="source-cell"/>
    </row>
  </xsl:template>

  <xsl:template match="body" mode="row">
    <xsl:param name="unsure"/>
    <row>
      <xsl:call-template name="row-certainty">
        <xsl:with-param name="of" select="period/@certainty[. = 'uncertain']"/>
      </xsl:call-template>
      <xsl:call-template name="words-cell"><xsl:with-param name="of" select="name"/></xsl:call-template>
      <xsl:call-template name="cell">
        <xsl:with-param name="words">
          <xsl:for-each select="period">
            <xsl:call-template name="period-words"/>
            <xsl:if test="position() != last()">, </xsl:if>
          </xsl:for-each>
        </xsl:with-param>
      </xsl:call-template>
      <cell>
        <xsl:for-each select="purpose"><xsl:call-template name="lang"/></xsl:for-each>
        <xsl:apply-templates select="purpose" mode="line"/>
      </cell>
      <xsl:call-template name="certainty-cell">
        <xsl:with-param name="of" select="period/@certainty[. = 'uncertain']"/>
        <xsl:with-param name="unsure" select="$unsure"/>
      </xsl:call-template>
      <xsl:for-each select="period[1]"><xsl:call-template name="source-cell"/></xsl:for-each>
    </row>
  </xsl:template>

</xsl:stylesheet>
