<?xml version="1.0" encoding="UTF-8"?>
<!-- A partner's time in the network as a line. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <!-- The years that the lines span: from the first known to that of the
       content's last change. -->
  <xsl:variable name="first-year">
    <xsl:for-each select="$subject/list/partner/membership[not(@coming)]/@starts | $site/@started">
      <xsl:sort select="."/>
      <xsl:if test="position() = 1"><xsl:value-of select="substring(., 1, 4)"/></xsl:if>
    </xsl:for-each>
  </xsl:variable>
  <xsl:variable name="last-year" select="substring(concat($updated, '2100'), 1, 4) + 1"/>

  <!-- The memberships as bars on the common line of years; the words say the same. -->
  <xsl:template name="lifeline">
    <xsl:variable name="scale" select="1000 div ($last-year - $first-year)"/>
    <svg class="lifeline" viewBox="0 0 1000 12" preserveAspectRatio="none" aria-hidden="true"
         focusable="false">
      <rect class="lifeline-ground" x="0" y="4" width="1000" height="4"/>
      <xsl:for-each select="membership[not(@coming)]">
        <xsl:variable name="from">
          <xsl:call-template name="year">
            <xsl:with-param name="iso" select="@starts"/>
            <xsl:with-param name="else" select="$first-year"/>
          </xsl:call-template>
        </xsl:variable>
        <xsl:variable name="to">
          <xsl:call-template name="year">
            <xsl:with-param name="iso" select="@ends"/>
            <xsl:with-param name="else" select="$last-year"/>
            <xsl:with-param name="end" select="true()"/>
          </xsl:call-template>
        </xsl:variable>
        <rect class="lifeline-bar" y="2" height="8" x="{round($scale * ($from - $first-year))}"
              width="{round($scale * ($to - $from))}">
          <xsl:if test="@start-certainty = 'uncertain' or @end-certainty = 'uncertain'">
            <xsl:attribute name="class">lifeline-bar lifeline-uncertain</xsl:attribute>
          </xsl:if>
        </rect>
      </xsl:for-each>
    </svg>
  </xsl:template>

  <!-- A date as a number of years; the end of a period is that of its year or month. -->
  <xsl:template name="year">
    <xsl:param name="iso"/>
    <xsl:param name="else"/>
    <xsl:param name="end" select="false()"/>
    <xsl:choose>
      <xsl:when test="not($iso)"><xsl:value-of select="$else"/></xsl:when>
      <xsl:when test="string-length($iso) = 4"><xsl:value-of select="$iso + number($end)"/></xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="substring($iso, 1, 4) + (substring($iso, 6, 2) - 1 + number($end)) div 12"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
