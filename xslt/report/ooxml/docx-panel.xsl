<?xml version="1.0" encoding="UTF-8"?>
<!--
  The cover's picture: two surfaces in the header of its page, where no reader
  of the text meets them. wps is declared at the part's root, since the choice
  names it.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
                xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
                xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
                xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
                exclude-result-prefixes="w wp a mc">

  <xsl:template name="cover-header">
    <!-- An element of the stylesheet would declare wps at the part. -->
    <xsl:element name="part">
      <xsl:attribute name="name">word/header2.xml</xsl:attribute>
      <w:hdr>
        <w:p>
          <xsl:call-template name="panel">
            <xsl:with-param name="id" select="1"/>
            <xsl:with-param name="width" select="7570000"/>
            <xsl:with-param name="height" select="6840000"/>
            <xsl:with-param name="colour" select="$deep"/>
          </xsl:call-template>
          <xsl:call-template name="panel">
            <xsl:with-param name="id" select="2"/>
            <xsl:with-param name="left" select="720000"/>
            <xsl:with-param name="top" select="6696000"/>
            <xsl:with-param name="width" select="1224000"/>
            <xsl:with-param name="height" select="144000"/>
            <xsl:with-param name="colour" select="$accent"/>
          </xsl:call-template>
        </w:p>
      </w:hdr>
    </xsl:element>
  </xsl:template>

  <!-- A coloured surface behind the cover's text, measured from the paper's
       corner. The text has the same colour behind it, should this be missing. -->
  <xsl:template name="panel">
    <xsl:param name="id"/>
    <xsl:param name="left" select="0"/>
    <xsl:param name="top" select="0"/>
    <xsl:param name="width"/>
    <xsl:param name="height"/>
    <xsl:param name="colour"/>
    <w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>
      <wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="{$id}" behindDoc="1"
                 locked="0" layoutInCell="1" allowOverlap="1">
        <wp:simplePos x="0" y="0"/>
        <wp:positionH relativeFrom="page"><wp:posOffset><xsl:value-of select="$left"/></wp:posOffset></wp:positionH>
        <wp:positionV relativeFrom="page"><wp:posOffset><xsl:value-of select="$top"/></wp:posOffset></wp:positionV>
        <wp:extent cx="{$width}" cy="{$height}"/>
        <wp:effectExtent l="0" t="0" r="0" b="0"/>
        <wp:wrapNone/>
        <wp:docPr id="{$id}" name="Panel {$id}"/>
        <wp:cNvGraphicFramePr/>
        <a:graphic>
          <a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">
            <wps:wsp>
              <wps:cNvSpPr/>
              <wps:spPr>
                <a:xfrm><a:off x="0" y="0"/><a:ext cx="{$width}" cy="{$height}"/></a:xfrm>
                <a:prstGeom prst="rect"><a:avLst/></a:prstGeom>
                <a:solidFill><a:srgbClr val="{$colour}"/></a:solidFill>
                <a:ln><a:noFill/></a:ln>
              </wps:spPr>
              <wps:bodyPr/>
            </wps:wsp>
          </a:graphicData>
        </a:graphic>
      </wp:anchor>
    </w:drawing></mc:Choice></mc:AlternateContent></w:r>
  </xsl:template>

</xsl:stylesheet>
