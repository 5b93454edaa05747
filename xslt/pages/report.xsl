<?xml version="1.0" encoding="UTF-8"?>
<!-- One year's annual report: its files, their checksums, older editions. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="report" mode="content">
    <p><xsl:value-of select="$m/reports/immutable"/></p>
    <xsl:apply-templates select="edition[@newest]"/>
    <xsl:if test="edition[not(@newest)]">
      <h2><xsl:value-of select="$m/reports/older"/></h2>
      <xsl:apply-templates select="edition[not(@newest)]"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="edition">
    <xsl:variable name="level" select="3 - number(boolean(@newest))"/>
    <section aria-labelledby="utgave-{@number}">
      <xsl:element name="h{$level}">
        <xsl:attribute name="id"><xsl:value-of select="concat('utgave-', @number)"/></xsl:attribute>
        <xsl:value-of select="concat($m/reports/edition-title, ' ', @number)"/>
      </xsl:element>
      <p>
        <xsl:value-of select="concat($m/reports/frozen, ' ')"/>
        <xsl:call-template name="date"><xsl:with-param name="iso" select="@frozen"/></xsl:call-template>
        <xsl:value-of select="concat(', ', $m/reports/by, ' ', by, '.')"/>
        <xsl:if test="reason"><xsl:value-of select="concat(' ', $m/reports/reason, ' ', reason)"/></xsl:if>
      </p>
      <div class="table-frame">
        <table class="ds-table">
          <caption><xsl:value-of select="concat($m/reports/files, ' ', @number)"/></caption>
          <thead>
            <tr>
              <th scope="col"><xsl:value-of select="$m/reports/file"/></th>
              <th scope="col"><xsl:value-of select="$m/reports/size"/></th>
              <th scope="col">SHA-256</th>
            </tr>
          </thead>
          <tbody>
            <!-- In the order of the words. -->
            <xsl:apply-templates select="file">
              <xsl:sort select="count($m/report-formats/*[name() = current()/@format]/preceding-sibling::*)"
                        data-type="number"/>
            </xsl:apply-templates>
          </tbody>
        </table>
      </div>
    </section>
  </xsl:template>

  <xsl:template match="edition/file">
    <tr>
      <th scope="row">
        <a href="{@path}" hreflang="{../@language}">
          <xsl:value-of select="$m/report-formats/*[name() = current()/@format]"/>
        </a>
      </th>
      <td>
        <xsl:call-template name="number">
          <xsl:with-param name="value" select="ceiling(@bytes div 1000)"/>
        </xsl:call-template>
        <xsl:text>&#160;kB</xsl:text>
      </td>
      <td><code class="checksum"><xsl:value-of select="@sha256"/></code></td>
    </tr>
  </xsl:template>

</xsl:stylesheet>
