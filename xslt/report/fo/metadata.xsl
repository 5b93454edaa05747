<?xml version="1.0" encoding="UTF-8"?>
<!--
  What the file says of itself (XMP). FOP adds the claims of PDF/A and PDF/UA;
  PDF/A wants the schema of the second described. pdf.c puts in the times.
-->
<xsl:stylesheet version="1.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:x="adobe:ns:meta/"
                xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"
                exclude-result-prefixes="xsl">

  <xsl:template name="metadata">
    <fo:declarations>
      <x:xmpmeta>
        <rdf:RDF>
          <rdf:Description rdf:about="">
            <dc:title>
              <rdf:Alt>
                <rdf:li xml:lang="x-default"><xsl:value-of select="concat(title, ' – ', network)"/></rdf:li>
              </rdf:Alt>
            </dc:title>
            <dc:description>
              <rdf:Alt><rdf:li xml:lang="x-default"><xsl:value-of select="description"/></rdf:li></rdf:Alt>
            </dc:description>
            <dc:creator><rdf:Seq><rdf:li><xsl:value-of select="network"/></rdf:li></rdf:Seq></dc:creator>
            <xsl:if test="publisher">
              <dc:publisher>
                <rdf:Bag><rdf:li><xsl:value-of select="publisher"/></rdf:li></rdf:Bag>
              </dc:publisher>
            </xsl:if>
          </rdf:Description>
          <rdf:Description rdf:about="">
            <xmp:CreatorTool>kunnskapsweb</xmp:CreatorTool>
            <xmp:ModifyDate>1970-01-01T00:00:00Z</xmp:ModifyDate>
          </rdf:Description>
          <rdf:Description rdf:about="">
            <pdfaExtension:schemas>
              <rdf:Bag>
                <rdf:li rdf:parseType="Resource">
                  <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
                  <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                  <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                  <pdfaSchema:property>
                    <rdf:Seq>
                      <rdf:li rdf:parseType="Resource">
                        <pdfaProperty:name>part</pdfaProperty:name>
                        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                        <pdfaProperty:category>internal</pdfaProperty:category>
                        <pdfaProperty:description>part of ISO 14289 it conforms to</pdfaProperty:description>
                      </rdf:li>
                    </rdf:Seq>
                  </pdfaSchema:property>
                </rdf:li>
              </rdf:Bag>
            </pdfaExtension:schemas>
          </rdf:Description>
        </rdf:RDF>
      </x:xmpmeta>
    </fo:declarations>
  </xsl:template>

</xsl:stylesheet>
