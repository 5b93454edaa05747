<?xml version="1.0" encoding="UTF-8"?>
<!-- The answer to monitoring. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text" encoding="UTF-8" media-type="text/plain"/>

  <xsl:template match="/page">
    <xsl:value-of select="concat('database: ', health/@database, '&#10;')"/>
  </xsl:template>

</xsl:stylesheet>
