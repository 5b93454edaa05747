<?xml version="1.0" encoding="UTF-8"?>
<!--
  Figures and worded statements, each with its time and its source; those
  that disagree stand side by side.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template name="figures">
    <xsl:if test="figure-kind">
      <section class="figures" aria-labelledby="tall">
        <h2 id="tall"><xsl:value-of select="$m/figures/title"/></h2>
        <div class="figure-grid"><xsl:apply-templates select="figure-kind"/></div>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template match="figure-kind">
    <xsl:variable name="largest">
      <xsl:for-each select="figure[../figure[2]]">
        <xsl:sort select="@value" data-type="number" order="descending"/>
        <xsl:if test="position() = 1"><xsl:value-of select="@value"/></xsl:if>
      </xsl:for-each>
    </xsl:variable>
    <div class="figure-kind">
      <table class="ds-table">
        <caption><xsl:call-template name="lang"/><xsl:apply-templates select="label" mode="words"/></caption>
        <thead>
          <tr>
            <th scope="col"><xsl:value-of select="$m/figures/value"/></th>
            <th scope="col"><xsl:value-of select="$m/figures/period"/></th>
          </tr>
        </thead>
        <tbody>
          <xsl:apply-templates select="figure">
            <xsl:with-param name="largest" select="number($largest)"/>
          </xsl:apply-templates>
        </tbody>
      </table>
      <xsl:if test="definition">
        <p class="definition"><xsl:apply-templates select="definition" mode="words"/></p>
      </xsl:if>
    </div>
  </xsl:template>

  <!-- largest: of those of its kind; none (NaN) where it is the only one. -->
  <xsl:template match="figure">
    <xsl:param name="largest"/>
    <tr>
      <td class="figure-value">
        <xsl:call-template name="quantity">
          <xsl:with-param name="value" select="@value"/>
          <xsl:with-param name="unit" select="../@unit"/>
        </xsl:call-template>
        <xsl:call-template name="figure-bar">
          <xsl:with-param name="largest" select="$largest"/>
        </xsl:call-template>
      </td>
      <td>
        <xsl:call-template name="period"/>
        <xsl:if test="not(@starts or @ends)"><xsl:call-template name="stated"/></xsl:if>
        <xsl:apply-templates select="source" mode="reference"/>
        <xsl:call-template name="uncertain"/>
        <xsl:if test="(@starts or @ends) and @stated">
          <span class="stated"><xsl:call-template name="stated"/></span>
        </xsl:if>
        <xsl:if test="note">
          <span class="note"><xsl:apply-templates select="note" mode="words"/></span>
        </xsl:if>
      </td>
    </tr>
  </xsl:template>

  <!-- When the source said so. -->
  <xsl:template name="stated">
    <xsl:choose>
      <xsl:when test="@stated">
        <xsl:value-of select="concat($m/figures/stated, ' ')"/>
        <xsl:call-template name="date"><xsl:with-param name="iso" select="@stated"/></xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$m/figures/undated"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The value as a bar beside the others of its kind; the number says the same. -->
  <xsl:template name="figure-bar">
    <xsl:param name="largest"/>
    <xsl:if test="$largest &gt; 0">
      <svg class="figure-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"
           focusable="false">
        <rect x="0" y="0" width="{round(100 * @value div $largest)}" height="4"/>
      </svg>
    </xsl:if>
  </xsl:template>

  <!-- What sources say, topic by topic. -->
  <xsl:template name="statements">
    <xsl:if test="statements">
      <section class="statements" aria-labelledby="utsagn">
        <h2 id="utsagn"><xsl:value-of select="$m/statements/title"/></h2>
        <xsl:apply-templates select="statements"/>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template match="statements">
    <div class="statement-topic">
      <xsl:if test="count(statement) &gt; 1">
        <p class="disagree"><xsl:value-of select="$m/statements/disagree"/></p>
      </xsl:if>
      <ul>
        <xsl:for-each select="statement">
          <li>
            <xsl:apply-templates select="wording" mode="words"/>
            <xsl:apply-templates select="source" mode="reference"/>
            <xsl:call-template name="uncertain"/>
            <xsl:if test="@stated"><span class="stated"><xsl:call-template name="stated"/></span></xsl:if>
          </li>
        </xsl:for-each>
      </ul>
    </div>
  </xsl:template>

</xsl:stylesheet>
