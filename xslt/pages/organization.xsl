<?xml version="1.0" encoding="UTF-8"?>
<!-- How the network is run: its groups, now and before, and its plans. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="organization" mode="content">
    <xsl:apply-templates select="text" mode="content"/>
    <xsl:if test="group[@current]">
      <section aria-labelledby="grupper">
        <h2 id="grupper"><xsl:value-of select="$m/organization/groups"/></h2>
        <div class="group-grid"><xsl:apply-templates select="group[@current]"/></div>
      </section>
    </xsl:if>
    <xsl:if test="group[not(@current)]">
      <section aria-labelledby="tidligere-grupper">
        <h2 id="tidligere-grupper"><xsl:value-of select="$m/organization/former-groups"/></h2>
        <div class="group-grid"><xsl:apply-templates select="group[not(@current)]"/></div>
      </section>
    </xsl:if>
    <xsl:if test="plan">
      <section aria-labelledby="planer">
        <h2 id="planer"><xsl:value-of select="$m/organization/plans"/></h2>
        <xsl:apply-templates select="plan"/>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template match="group">
    <section class="panel" aria-labelledby="gruppe-{@slug}">
      <h3 id="gruppe-{@slug}"><xsl:apply-templates select="name" mode="words"/></h3>
      <xsl:if test="period">
        <p class="panel-when">
          <xsl:for-each select="period">
            <xsl:call-template name="period"/>
            <xsl:if test="not(@starts or @ends)"><xsl:value-of select="$m/dates/unknown"/></xsl:if>
            <xsl:apply-templates select="source" mode="reference"/>
            <xsl:call-template name="uncertain"/>
            <xsl:if test="position() != last()">, </xsl:if>
          </xsl:for-each>
        </p>
      </xsl:if>
      <xsl:apply-templates select="purpose" mode="prose">
        <xsl:with-param name="level" select="4"/>
      </xsl:apply-templates>
      <xsl:if test="seat">
        <h4><xsl:value-of select="$m/organization/seats"/></h4>
        <ul class="seats"><xsl:apply-templates select="seat"/></ul>
      </xsl:if>
    </section>
  </xsl:template>

  <xsl:template match="seat">
    <li>
      <xsl:apply-templates select="role" mode="words"/>
      <xsl:if test="role and member">: </xsl:if>
      <xsl:apply-templates select="member" mode="organization"/>
      <xsl:if test="@starts or @ends"> (<xsl:call-template name="period"/>)</xsl:if>
      <xsl:apply-templates select="source" mode="reference"/>
      <xsl:call-template name="uncertain"/>
    </li>
  </xsl:template>

  <xsl:template match="plan">
    <section class="plan" aria-labelledby="plan-{@slug}">
      <h3 id="plan-{@slug}"><xsl:apply-templates select="title" mode="words"/></h3>
      <p class="panel-when">
        <xsl:call-template name="period"/>
        <xsl:if test="@adopted">
          <xsl:value-of select="concat(', ', $m/organization/adopted, ' ')"/>
          <xsl:call-template name="date"><xsl:with-param name="iso" select="@adopted"/></xsl:call-template>
        </xsl:if>
        <xsl:apply-templates select="source" mode="reference"/>
        <xsl:call-template name="uncertain"/>
      </p>
      <xsl:if test="area">
        <h4><xsl:value-of select="$m/organization/areas"/></h4>
        <ol class="areas">
          <xsl:for-each select="area">
            <li><xsl:apply-templates select="name" mode="words"/></li>
          </xsl:for-each>
        </ol>
      </xsl:if>
    </section>
  </xsl:template>

</xsl:stylesheet>
