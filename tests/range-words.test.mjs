// The words of dates and periods, in every pair of precisions and every
// language: xslt/lib/dates.xsl, which the pages and the report share.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { languages } from './lib/pages.mjs';
import { must, share, temporaryDirectory } from './lib/site.mjs';

const directory = temporaryDirectory();

const stylesheet = (messages) => `<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:import href="${share}/xslt/lib/dates.xsl"/>
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:param name="lang"/>
  <xsl:variable name="m" select="document('${messages}')/messages"/>
  <xsl:template match="/ranges">
    <xsl:for-each select="range">
      <xsl:call-template name="date-range">
        <xsl:with-param name="starts" select="@starts"/>
        <xsl:with-param name="ends" select="@ends"/>
        <xsl:with-param name="season" select="@season"/>
      </xsl:call-template>
      <xsl:text>&#10;</xsl:text>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>`;

// "2026 autumn - 2027" and so on; what is said, in bokmål, nynorsk, English.
const ranges = `
2026                                 | 2026 | 2026 | 2026
2026 - 2026                          | 2026 | 2026 | 2026
2026 - 2028                          | 2026–2028 | 2026–2028 | 2026–2028
2026 - 2027-03                       | 2026 – mars 2027 | 2026 – mars 2027 | 2026 – March 2027
2026 - 2027-03-04                    | 2026 – 4. mars 2027 | 2026 – 4. mars 2027 | 2026 – 4 March 2027
2026 - 2027-03-04T18:00              | 2026 – 4. mars 2027 kl. 18.00 | 2026 – 4. mars 2027 kl. 18.00 | 2026 – 4 March 2027 at 18:00
2025 - 2025-06                       | fra tidligere samme år til juni 2025 | frå tidlegare same år til juni 2025 | from earlier that year to June 2025
2025 - 2025-01                       | januar 2025 | januar 2025 | January 2025
2025 - 2025-06-01                    | fra tidligere samme år til 1. juni 2025 | frå tidlegare same år til 1. juni 2025 | from earlier that year to 1 June 2025
2025 - 2025-01-02                    | fra tidligere samme år til 2. januar 2025 | frå tidlegare same år til 2. januar 2025 | from earlier that year to 2 January 2025
2025 - 2025-01-01                    | 1. januar 2025 | 1. januar 2025 | 1 January 2025
2025 - 2025-06-01T18:00              | fra tidligere samme år til 1. juni 2025 kl. 18.00 | frå tidlegare same år til 1. juni 2025 kl. 18.00 | from earlier that year to 1 June 2025 at 18:00
2026 spring                          | våren 2026 | våren 2026 | spring 2026
2026 spring - 2026                   | våren 2026 | våren 2026 | spring 2026
2026 autumn - 2027                   | høsten 2026 – 2027 | hausten 2026 – 2027 | autumn 2026 – 2027
2026 winter - 2026-05                | vinteren 2026 – mai 2026 | vinteren 2026 – mai 2026 | winter 2026 – May 2026
2026 autumn - 2026-10                | fra tidligere samme høst til oktober 2026 | frå tidlegare same haust til oktober 2026 | from earlier that autumn to October 2026
2026 autumn - 2026-09                | september 2026 | september 2026 | September 2026
2026 winter - 2026-01                | januar 2026 | januar 2026 | January 2026
2026 winter - 2026-02                | fra tidligere samme vinter til februar 2026 | frå tidlegare same vinter til februar 2026 | from earlier that winter to February 2026
2026 summer - 2026-08-09             | fra tidligere samme sommer til 9. august 2026 | frå tidlegare same sommar til 9. august 2026 | from earlier that summer to 9 August 2026
2026 spring - 2026-03-01             | 1. mars 2026 | 1. mars 2026 | 1 March 2026
2026 spring - 2026-06-05             | våren 2026 – 5. juni 2026 | våren 2026 – 5. juni 2026 | spring 2026 – 5 June 2026
2026 spring - 2026-06-05T10:00       | våren 2026 – 5. juni 2026 kl. 10.00 | våren 2026 – 5. juni 2026 kl. 10.00 | spring 2026 – 5 June 2026 at 10:00
2025-06                              | juni 2025 | juni 2025 | June 2025
2025-06 - 2025-06                    | juni 2025 | juni 2025 | June 2025
2025-06 - 2025                       | juni 2025 til senere samme år | juni 2025 til seinare same år | June 2025 to later that year
2025-12 - 2025                       | desember 2025 | desember 2025 | December 2025
2025-06 - 2026                       | juni 2025 – 2026 | juni 2025 – 2026 | June 2025 – 2026
2025-06 - 2025-08                    | juni 2025 – august 2025 | juni 2025 – august 2025 | June 2025 – August 2025
2025-06 - 2025-06-20                 | fra tidligere samme måned til 20. juni 2025 | frå tidlegare same månad til 20. juni 2025 | from earlier that month to 20 June 2025
2025-06 - 2025-06-01                 | 1. juni 2025 | 1. juni 2025 | 1 June 2025
2025-06 - 2025-06-20T18:00           | fra tidligere samme måned til 20. juni 2025 kl. 18.00 | frå tidlegare same månad til 20. juni 2025 kl. 18.00 | from earlier that month to 20 June 2025 at 18:00
2025-06 - 2025-07-20                 | juni 2025 – 20. juli 2025 | juni 2025 – 20. juli 2025 | June 2025 – 20 July 2025
2026-05-03                           | 3. mai 2026 | 3. mai 2026 | 3 May 2026
2026-05-03 - 2026-05                 | 3. mai 2026 til senere samme måned | 3. mai 2026 til seinare same månad | 3 May 2026 to later that month
2026-05-31 - 2026-05                 | 31. mai 2026 | 31. mai 2026 | 31 May 2026
2024-02-28 - 2024-02                 | 28. februar 2024 til senere samme måned | 28. februar 2024 til seinare same månad | 28 February 2024 to later that month
2024-02-29 - 2024-02                 | 29. februar 2024 | 29. februar 2024 | 29 February 2024
2023-02-28 - 2023-02                 | 28. februar 2023 | 28. februar 2023 | 28 February 2023
2026-12-12 - 2026-12                 | 12. desember 2026 til senere samme måned | 12. desember 2026 til seinare same månad | 12 December 2026 to later that month
2026-05-03 - 2026                    | 3. mai 2026 til senere samme år | 3. mai 2026 til seinare same år | 3 May 2026 to later that year
2026-12-31 - 2026                    | 31. desember 2026 | 31. desember 2026 | 31 December 2026
2026-05-31 - 2026                    | 31. mai 2026 til senere samme år | 31. mai 2026 til seinare same år | 31 May 2026 to later that year
2026-05-03 - 2027                    | 3. mai 2026 – 2027 | 3. mai 2026 – 2027 | 3 May 2026 – 2027
2026-05-03 - 2026-06                 | 3. mai 2026 – juni 2026 | 3. mai 2026 – juni 2026 | 3 May 2026 – June 2026
2026-05-03 - 2026-05-03              | 3. mai 2026 | 3. mai 2026 | 3 May 2026
2026-05-03 - 2026-05-04              | 3.–4. mai 2026 | 3.–4. mai 2026 | 3–4 May 2026
2026-05-03 - 2026-06-04              | 3. mai 2026 – 4. juni 2026 | 3. mai 2026 – 4. juni 2026 | 3 May 2026 – 4 June 2026
2026-05-03 - 2026-05-03T18:00        | 3. mai 2026 til kl. 18.00 | 3. mai 2026 til kl. 18.00 | 3 May 2026 until 18:00
2026-05-03 - 2026-05-04T18:00        | 3. mai 2026 – 4. mai 2026 kl. 18.00 | 3. mai 2026 – 4. mai 2026 kl. 18.00 | 3 May 2026 – 4 May 2026 at 18:00
2026-12-20T15:00                     | 20. desember 2026 kl. 15.00 | 20. desember 2026 kl. 15.00 | 20 December 2026 at 15:00
2026-12-20T15:00 - 2026-12-20T15:00  | 20. desember 2026 kl. 15.00 | 20. desember 2026 kl. 15.00 | 20 December 2026 at 15:00
2026-12-20T15:00 - 2026-12-20T17:00  | 20. desember 2026 kl. 15.00–17.00 | 20. desember 2026 kl. 15.00–17.00 | 20 December 2026 at 15:00–17:00
2026-12-20T15:00 - 2026-12-20        | 20. desember 2026 kl. 15.00 | 20. desember 2026 kl. 15.00 | 20 December 2026 at 15:00
2026-12-20T15:00 - 2026-12-21        | 20. desember 2026 kl. 15.00 – 21. desember 2026 | 20. desember 2026 kl. 15.00 – 21. desember 2026 | 20 December 2026 at 15:00 – 21 December 2026
2026-12-20T15:00 - 2026-12-21T01:00  | 20. desember 2026 kl. 15.00 – 21. desember 2026 kl. 01.00 | 20. desember 2026 kl. 15.00 – 21. desember 2026 kl. 01.00 | 20 December 2026 at 15:00 – 21 December 2026 at 01:00
2026-12-20T15:00 - 2026-12           | 20. desember 2026 kl. 15.00 til senere samme måned | 20. desember 2026 kl. 15.00 til seinare same månad | 20 December 2026 at 15:00 to later that month
2026-12-31T15:00 - 2026-12           | 31. desember 2026 kl. 15.00 | 31. desember 2026 kl. 15.00 | 31 December 2026 at 15:00
2026-11-20T15:00 - 2026              | 20. november 2026 kl. 15.00 til senere samme år | 20. november 2026 kl. 15.00 til seinare same år | 20 November 2026 at 15:00 to later that year
2026-11-20T15:00 - 2027              | 20. november 2026 kl. 15.00 – 2027 | 20. november 2026 kl. 15.00 – 2027 | 20 November 2026 at 15:00 – 2027
2026-11-20T15:00 - 2026-12           | 20. november 2026 kl. 15.00 – desember 2026 | 20. november 2026 kl. 15.00 – desember 2026 | 20 November 2026 at 15:00 – December 2026
2026-10-25T02:45 - 2026-10-25T02:15  | 25. oktober 2026 kl. 02.45–02.15 | 25. oktober 2026 kl. 02.45–02.15 | 25 October 2026 at 02:45–02:15
`.trim().split('\n').map((line) => {
  const [range, ...words] = line.split('|').map((cell) => cell.trim());
  const [, starts, season, ends] = range.match(/^(\S+)(?: ([a-z]+))?(?: - (\S+))?$/);
  return { range, starts, season, ends, words };
});

const attribute = (name, value) => (value ? ` ${name}="${value}"` : '');
const document = path.join(directory, 'ranges.xml');
fs.writeFileSync(document, `<ranges>${ranges.map(({ starts, season, ends }) =>
  `<range${attribute('starts', starts)}${attribute('ends', ends)}${attribute('season', season)}/>`).join('')}</ranges>`);

// What the messages of a directory say of every range.
function said(messages, code) {
  const file = path.join(directory, `${path.basename(path.dirname(messages))}-${code}.xsl`);
  fs.writeFileSync(file, stylesheet(path.join(messages, `${code}.xml`)));
  return must('xsltproc', ['--nonet', file, document]).trimEnd().split('\n')
    .map((line) => line.replaceAll('\u00a0', ' '));
}

for (const where of ['xslt/messages', 'xslt/report/messages']) {
  languages.forEach(({ code }, at) => {
    test(`every period has its words: ${where}/${code}.xml`, () => {
      assert.deepEqual(said(path.join(share, where), code).map((words, n) => [ranges[n].range, words]),
        ranges.map(({ range, words }) => [range, words[at]]));
    });
  });
}

test('every pair of precisions is among them', () => {
  const kind = (date, season) => (season ? 'season' : { 4: 'year', 7: 'month', 10: 'day', 16: 'time' }[date.length]);
  const pairs = new Set(ranges.filter(({ ends }) => ends)
    .map(({ starts, season, ends }) => `${kind(starts, season)} ${kind(ends)}`));
  for (const from of ['year', 'season', 'month', 'day', 'time']) {
    for (const to of ['year', 'month', 'day', 'time']) assert.ok(pairs.has(`${from} ${to}`), `${from} ${to}`);
  }
});
