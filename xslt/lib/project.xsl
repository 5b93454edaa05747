<?xml version="1.0" encoding="UTF-8"?>
<!-- The parts of a project's page. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template name="project-facts">
    <dl class="facts">
      <xsl:if test="period">
        <div>
          <dt><xsl:value-of select="$project-words/periods"/></dt>
          <xsl:for-each select="period">
            <dd>
              <xsl:if test="@kind != 'project' or ../period[2]">
                <xsl:value-of select="concat($m/period-kinds/*[name() = current()/@kind], ': ')"/>
              </xsl:if>
              <xsl:choose>
                <xsl:when test="@known"><xsl:call-template name="known"/></xsl:when>
                <xsl:otherwise><xsl:call-template name="period"/></xsl:otherwise>
              </xsl:choose>
              <xsl:if test="not(@starts or @ends)"><xsl:value-of select="$m/dates/unknown"/></xsl:if>
              <xsl:apply-templates select="source" mode="reference"/>
              <xsl:call-template name="uncertain"/>
            </dd>
          </xsl:for-each>
        </div>
      </xsl:if>
      <xsl:variable name="partners" select="partner"/>
      <xsl:for-each select="$m/roles/*">
        <xsl:call-template name="fact-organizations">
          <xsl:with-param name="label" select="."/>
          <xsl:with-param name="nodes" select="$partners[@role = name(current())]"/>
        </xsl:call-template>
      </xsl:for-each>
      <xsl:if test="theme">
        <div>
          <dt><xsl:value-of select="$project-words/themes"/></dt>
          <xsl:for-each select="theme">
            <dd>
              <a class="ds-link" href="{$prefix}/prosjekter?tema={@slug}" rel="nofollow">
                <xsl:apply-templates select="." mode="words"/>
              </a>
            </dd>
          </xsl:for-each>
        </div>
      </xsl:if>
      <xsl:call-template name="fact">
        <xsl:with-param name="label" select="$project-words/connection"/>
        <xsl:with-param name="value" select="string($m/connection-words/*[name() = current()/@connection])"/>
      </xsl:call-template>
      <xsl:for-each select="identifier">
        <xsl:call-template name="fact">
          <xsl:with-param name="label" select="$m/identifiers/*[name() = current()/@scheme]"/>
          <xsl:with-param name="value">
            <xsl:choose>
              <xsl:when test="@url"><a class="ds-link" href="{@url}"><xsl:value-of select="."/></a></xsl:when>
              <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
            </xsl:choose>
          </xsl:with-param>
        </xsl:call-template>
      </xsl:for-each>
      <xsl:call-template name="fact-link">
        <xsl:with-param name="label" select="$project-words/url"/>
      </xsl:call-template>
    </dl>
  </xsl:template>

  <!-- When a project ran; of one whose end is not known, what is known: pågikk i
       2019, pågikk 2019–2022, bevilget 2020. -->
  <xsl:template name="project-years">
    <xsl:choose>
      <xsl:when test="@known"><xsl:call-template name="known"/></xsl:when>
      <xsl:otherwise><xsl:call-template name="years"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="known">
    <xsl:variable name="from" select="substring(@starts, 1, 4)"/>
    <xsl:variable name="to" select="substring(concat(@ends, $from), 1, 4)"/>
    <xsl:variable name="key" select="concat(@known, substring('-in', 1, 3 * (@known = 'ran' and
                                            $to = $from)))"/>
    <xsl:value-of select="concat($m/known/*[name() = $key], ' ')"/>
    <xsl:call-template name="date-range">
      <xsl:with-param name="starts" select="substring(@starts, 1, 4 + 6 * (@known = 'began'))"/>
      <xsl:with-param name="ends" select="substring(@ends, 1, 4)"/>
    </xsl:call-template>
    <xsl:if test="@known = 'began'"><xsl:value-of select="concat(', ', $m/known/end-unknown)"/></xsl:if>
  </xsl:template>

  <xsl:template name="results">
    <xsl:if test="result">
      <section aria-labelledby="resultater">
        <h2 id="resultater"><xsl:value-of select="$project-words/results"/></h2>
        <ul class="results">
          <xsl:for-each select="result">
            <li>
              <p class="panel-when">
                <xsl:if test="@year">
                  <xsl:call-template name="date">
                    <xsl:with-param name="iso" select="@year"/>
                  </xsl:call-template>
                </xsl:if>
                <xsl:apply-templates select="source" mode="reference"/>
                <xsl:call-template name="uncertain"/>
              </p>
              <xsl:apply-templates select="body" mode="prose">
                <xsl:with-param name="level" select="3"/>
              </xsl:apply-templates>
            </li>
          </xsl:for-each>
        </ul>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- Money; amounts of different kinds are never added. -->
  <xsl:template name="funding">
    <xsl:if test="funding">
      <section aria-labelledby="finansiering">
        <h2 id="finansiering"><xsl:value-of select="$project-words/funding"/></h2>
        <table class="ds-table">
          <thead>
            <tr>
              <th scope="col"><xsl:value-of select="$project-words/funder"/></th>
              <th scope="col"><xsl:value-of select="$project-words/amount"/></th>
            </tr>
          </thead>
          <tbody>
            <xsl:for-each select="funding">
              <tr>
                <td>
                  <xsl:apply-templates select="funder" mode="organization"/>
                  <xsl:if test="not(funder)"><xsl:value-of select="$project-words/funder-unknown"/></xsl:if>
                  <xsl:if test="@programme">
                    <span class="note"><xsl:value-of select="@programme"/></span>
                  </xsl:if>
                </td>
                <td>
                  <xsl:choose>
                    <xsl:when test="@amount">
                      <xsl:call-template name="amount">
                        <xsl:with-param name="value" select="@amount"/>
                        <xsl:with-param name="currency" select="@currency"/>
                      </xsl:call-template>
                    </xsl:when>
                    <xsl:otherwise><xsl:value-of select="$project-words/amount-unknown"/></xsl:otherwise>
                  </xsl:choose>
                  <xsl:apply-templates select="source" mode="reference"/>
                  <xsl:call-template name="uncertain"/>
                  <span class="note">
                    <xsl:value-of select="$m/funding-kinds/*[name() = current()/@kind]"/>
                    <xsl:if test="@year">
                      <xsl:text>, </xsl:text>
                      <xsl:call-template name="date">
                        <xsl:with-param name="iso" select="@year"/>
                      </xsl:call-template>
                    </xsl:if>
                  </span>
                </td>
              </tr>
            </xsl:for-each>
          </tbody>
        </table>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- What belongs to the project, under a heading. -->
  <xsl:template name="project-list">
    <xsl:param name="id"/>
    <xsl:param name="title"/>
    <xsl:param name="items"/>
    <xsl:if test="$items">
      <section aria-labelledby="{$id}">
        <h2 id="{$id}"><xsl:value-of select="$title"/></h2>
        <xsl:choose>
          <xsl:when test="$items/self::award"><xsl:apply-templates select="$items" mode="full"/></xsl:when>
          <xsl:otherwise>
            <xsl:call-template name="listing">
              <xsl:with-param name="items" select="$items"/>
            </xsl:call-template>
          </xsl:otherwise>
        </xsl:choose>
      </section>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
