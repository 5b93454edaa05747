<?xml version="1.0" encoding="UTF-8"?>
<!-- The look of the HTML: dark on white, one colour, room around. The element's text is the
     same for every report. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template name="style">
    <style>
:root { color-scheme: light; --primary: #00504a; --on-primary: #ffffff; --on-primary-soft: #d8e5e4; --accent: #f0a33a; --text: #16302d; --soft: #4d615f; --line: #b5bdbc; --stripe: #f0f4f4; }
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: #fff; color: var(--text); font: 1.0625rem/1.6 "Inter", "Segoe UI", "Helvetica Neue", "Liberation Sans", Arial, sans-serif; overflow-wrap: break-word; }
a { color: var(--primary); text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 0.15em; }
:focus-visible { outline: 3px solid var(--text); outline-offset: 2px; box-shadow: 0 0 0 2px #fff; }
main:focus { outline: none; }
.skip { position: absolute; left: -100rem; top: 0; padding: 0.75rem 1rem; background: #fff; }
.skip:focus { left: 0; z-index: 2; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; color: var(--primary); margin: 2rem 0 0.75rem; }
h2 { font-size: 1.75rem; }
h3 { font-size: 1.3125rem; }
h4, h5, h6 { font-size: 1.0625rem; }
p, ul, ol, blockquote, pre { margin: 0 0 1rem; }
hr { border: 0; border-top: 1px solid var(--line); margin: 2rem 0; }

.cover { position: relative; overflow: hidden; padding: 3rem max(1rem, calc(50vw - 39rem)) 2.5rem; background: var(--primary); color: var(--on-primary); -webkit-print-color-adjust: exact; print-color-adjust: exact; border-bottom: 0.375rem solid var(--accent); }
.cover * { position: relative; }
.cover .rings { position: absolute; right: 0; top: 0; height: 26rem; width: 26rem; }
.cover h1 { margin: 2rem 0 0.5rem; font-size: clamp(2.5rem, 1.5rem + 5vw, 4.5rem); line-height: 1.1; color: var(--on-primary); }
.network { margin: 0; font-size: 1.25rem; max-width: 32rem; line-height: 1.4; }
.period, .edition { margin: 0.5rem 0 0; color: var(--on-primary-soft); max-width: 40rem; }
.behind { display: flex; flex-wrap: wrap; gap: 1.5rem 4rem; padding: 2rem max(1rem, calc(50vw - 39rem)); background: var(--stripe); }
.behind h2 { margin: 0 0 0.5rem; font-size: 1.0625rem; }
.behind ul { list-style: none; margin: 0; padding: 0; columns: 2 11rem; column-gap: 2rem; }
.behind div { flex: 1 1 20rem; }
.behind li { break-inside: avoid; line-height: 1.4; margin-bottom: 0.375rem; }
.publisher { flex: 1 0 100%; margin: 0; color: var(--soft); }

.page { max-width: 80rem; margin: 0 auto; padding: 0 1rem 4rem; }
nav ol { list-style: none; margin: 0; padding: 0; }
nav a { display: flex; gap: 0.5rem; padding: 0.1875rem 0; line-height: 1.4; text-decoration: none; color: var(--text); }
nav a:hover { text-decoration: underline; }
nav .number { flex: 0 0 1.75rem; color: var(--soft); font-variant-numeric: tabular-nums; }
nav ol ol { margin: 0 0 0.375rem 2.25rem; font-size: 0.9375rem; }
nav ol ol .number { flex-basis: 2.25rem; }
nav h2 { font-size: 1.3125rem; }
main .number { color: var(--soft); font-weight: 400; margin-right: 0.25rem; }
main > section { padding-top: 0.5rem; margin-top: 2.5rem; border-top: 2px solid var(--primary); }
main > section > h2 { margin-top: 1rem; }
.text, .nothing { max-width: 42rem; }
.nothing { color: var(--soft); font-style: italic; }
blockquote { margin-left: 0; padding-left: 1.25rem; border-left: 0.25rem solid var(--line); }
pre { padding: 1rem; background: var(--stripe); white-space: pre-wrap; }
li > ul, li > ol { margin-bottom: 0.25rem; }

.table { margin: 1.5rem 0 2rem; }
.scroll { overflow-x: auto; background: linear-gradient(90deg, #fff 50%, #fff0) left, linear-gradient(-90deg, #fff 50%, #fff0) right, linear-gradient(90deg, #0003, #0000) left, linear-gradient(-90deg, #0003, #0000) right; background-size: 3rem 100%, 3rem 100%, 0.625rem 100%, 0.625rem 100%; background-repeat: no-repeat; background-attachment: local, local, scroll, scroll; }
table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; line-height: 1.45; }
caption, figcaption { text-align: left; padding-bottom: 0.625rem; font-weight: 600; font-size: 1rem; color: var(--text); }
caption .number, figcaption .number { white-space: nowrap; }
th, td { padding: 0.5rem 0.75rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
th:first-child, td:first-child { padding-left: 0; }
th:last-child, td:last-child { padding-right: 0; }
thead th { border-bottom: 2px solid var(--primary); vertical-align: bottom; font-weight: 600; }
tbody th { font-weight: 400; min-width: 9rem; overflow-wrap: anywhere; }
td.wide { min-width: 9rem; overflow-wrap: anywhere; }
.n { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
.total th, .total td { font-weight: 600; border-top: 2px solid var(--primary); border-bottom: 0; }
.note { margin: 0.5rem 0 0; max-width: 42rem; color: var(--soft); font-size: 0.9375rem; }
.indicators tbody th { font-weight: 600; width: 22%; overflow-wrap: break-word; hyphens: auto; }
.indicators td.n { font-size: 1.1875rem; line-height: 1.3; }
.indicators td.n + td.n { color: var(--soft); }
.indicators td.unknown { font-size: 0.9375rem; font-style: italic; color: var(--soft); }
.definition { width: 45%; min-width: 15rem; color: var(--soft); font-size: 0.875rem; }
.definition p { margin: 0 0 0.25rem; }
figure { margin: 1.5rem 0; max-width: 46rem; }
svg { display: block; }

th.n { white-space: normal; }
@media (min-width: 75rem) {
  .page { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 3rem; }
  nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding: 2.5rem 0.25rem 2rem; font-size: 0.9375rem; }
  nav h2 { margin-top: 0; }
  nav ol ol { display: none; }
}
@media screen and (max-width: 40rem) {
  body { font-size: 1rem; }
  th, td { padding: 0.375rem 0.5rem; }
  tbody th { min-width: 4.5rem; overflow-wrap: break-word; }
  .cover { padding-top: 2rem; }
  .cover .rings { opacity: 0.6; }
  .stack, .stack caption, .stack tbody, .stack tr, .stack th, .stack td { display: block; }
  .stack thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .stack tr { padding: 0.625rem 0; border-bottom: 1px solid var(--line); }
  .stack tbody { border-top: 2px solid var(--primary); }
  .stack tbody th { padding: 0 0 0.125rem; border: 0; font-weight: 600; }
  .stack td { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); gap: 0.75rem; padding: 0.0625rem 0; border: 0; text-align: left; white-space: normal; }
  .stack td::before { content: attr(data-label); content: attr(data-label) / ""; color: var(--soft); font-size: 0.875rem; font-style: normal; }
  .stack td.none { display: none; }
  .indicators .stack tr { display: grid; grid-template-columns: 1fr 1fr; column-gap: 1rem; }
  .indicators .stack tbody th, .indicators .stack td.definition { grid-column: 1 / -1; width: auto; }
  .indicators .stack td { display: block; }
  .indicators .stack td::before { display: block; }
  .indicators .stack td.definition { padding-top: 0.375rem; }
  .indicators .stack td.definition::before { content: none; }
}
@media print {
  @page { size: A4; margin: 18mm 16mm; }
  html { font-size: 9.5pt; }
  .skip { display: none; }
  .page { display: block; padding: 0; max-width: none; }
  .cover, .behind { padding-left: 2rem; padding-right: 2rem; }
  .behind { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  nav { position: static; max-height: none; overflow: visible; padding: 0; break-before: page; columns: 2; }
  nav h2 { column-span: all; }
  nav ol ol { display: block; }
  nav li { break-inside: avoid; }
  main > section:first-child { break-before: page; border-top: 0; }
  h2, h3, h4, h5, h6, caption, figcaption { break-after: avoid; }
  tr, figure, li { break-inside: avoid; }
  thead { display: table-header-group; break-after: avoid; }
  tbody tr:first-child { break-before: avoid; }
  table { font-size: 0.875rem; }
  th, td { padding: 0.3125rem 0.5rem; }
  .scroll { overflow: visible; background: none; }
  a { color: inherit; }
  #sources td a::after { content: " (" attr(href) ")"; color: var(--soft); font-size: 0.8em; }
}
</style>
  </xsl:template>

  <!-- The network's own colours. In an address: the policy of the site knows the
       style element above by its hash. -->
  <xsl:template name="own-colors">
    <xsl:if test="$own-colors">
      <link rel="stylesheet">
        <xsl:attribute name="href">
          <xsl:text>data:text/css,:root%7B</xsl:text>
          <xsl:value-of select="concat('--primary:%23', substring($color-primary, 2),
              ';--on-primary:%23', substring($color-on-primary, 2),
              ';--on-primary-soft:%23', substring($color-on-primary-soft, 2),
              ';--accent:%23', substring($color-accent, 2), ';--text:%23', substring($color-text, 2),
              ';--soft:%23', substring($color-text-soft, 2), ';--line:%23', substring($color-line, 2),
              ';--stripe:%23', substring($color-pale, 2))"/>
          <xsl:text>%7D</xsl:text>
        </xsl:attribute>
      </link>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
