<?xml version="1.0" encoding="UTF-8"?>
<!--
  What a published POM leaves out: dependencies that are wanted while our own build compiles, and by nobody later. Versions are
  written out.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:m="http://maven.apache.org/POM/4.0.0">
  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>
  <xsl:strip-space elements="*"/>
  <xsl:template match="@* | node()">
    <xsl:copy>
      <xsl:apply-templates select="@* | node()"/>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="m:dependency[m:scope = 'provided']"/>
  <xsl:template match="m:dependencies[not(m:dependency[not(m:scope = 'provided')])]"/>
  <xsl:template match="m:version/text()[. = '${project.version}']">
    <xsl:value-of select="/m:project/m:version"/>
  </xsl:template>
</xsl:stylesheet>
