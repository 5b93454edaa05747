// Faults of stylesheets that show only when a template runs, and words that
// are not there: check and a reload find them, whatever the database has.
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { assertReloadRefused } from './lib/reload.mjs';
import {
  copyShare, edit, makeDatabase, program, run, temporaryDirectory, withProgram, writeConfiguration,
} from './lib/site.mjs';

const empty = makeDatabase(path.join(temporaryDirectory(), 'empty.db'), []);
const full = makeDatabase(path.join(temporaryDirectory(), 'full.db'));

// Content of a page's template before its end, or in place of another file's text.
const inContact = (content) => ['xslt/pages/contact.xsl',
  (text) => text.replace('</xsl:template>', `${content}</xsl:template>`)];
const never = (content) => inContact(`<xsl:if test="@never">${content}</xsl:if>`);
const cases = [
  ['an unknown variable', inContact('<xsl:value-of select="$nope"/>'), /contact\.xsl:\d+: the variable nope is not known/],
  ['an unknown variable where the database never leads', never('<p title="{$nope}">x</p>'), /contact\.xsl:\d+: the variable nope/],
  ['a variable of another template', inContact('<xsl:value-of select="$depth"/>'), /depth/],
  ['an unknown function', never('<xsl:value-of select="lower-case(@x)"/>'), /contact\.xsl:\d+: the function lower-case/],
  ['an unknown function in a predicate', never('<xsl:copy-of select="a[matches(., \'x\')]"/>'), /the function matches/],
  ['an unknown function of an extension', inContact('<xsl:value-of select="q:nope()" xmlns:q="urn:q"/>'), /contact\.xsl/],
  ['an unknown template', never('<xsl:call-template name="nope"/>'), /contact\.xsl:\d+: the template nope/],
  ['an unknown word', never('<xsl:value-of select="$m/contact/nope"/>'), /contact\.xsl:\d+: the word nope/],
  ['an unknown section of words', inContact('<xsl:value-of select="concat($m/nope/x, \'.\')"/>'), /the word nope/],
  ['a word that one language does not have', ['xslt/messages/nn.xml', (text) => text.replace(/<skip>.*?<\/skip>/, '')], /the word skip/],
  ['a document that it may not read', ['xslt/pages/project.xsl',
    (text) => text.replace('</xsl:stylesheet>', '<xsl:template match="project" mode="content" priority="9"><xsl:copy-of select="document(\'other.xml\')"/></xsl:template></xsl:stylesheet>')],
  /prosjekter\/[a-z0-9-]+ would be answered with status 500/],
  ['an unknown variable in the page of errors', ['xslt/error.xsl',
    (text) => text.replace('</xsl:template>', '<xsl:value-of select="$nope"/></xsl:template>')], /error\.xsl:\d+: the variable nope/],
];

for (const [what, [file, change], said] of cases) {
  test(`check finds ${what}, with data and without`, () => {
    const copy = copyShare();
    edit(path.join(copy, file), change);
    const configuration = writeConfiguration(path.join(temporaryDirectory(), 'k.conf'), { 'share-dir': copy });
    for (const database of [full, empty]) {
      const { status, stdout, stderr } = run(program, ['check', '--config', configuration, '--database', database]);
      assert.notEqual(status, 0, stdout);
      assert.match(stderr, said);
    }
  });
}

test('check is content with what is shipped, with data and without', () => {
  for (const database of [full, empty]) {
    const { status, stdout, stderr } = run(program, ['check', '--database', database]);
    assert.equal(status, 0, stderr);
    assert.match(stdout, /everything is in order/);
    assert.equal(stderr, '');
  }
});

for (const [what, [file, change], said] of [cases[2], cases[5], cases[10]]) {
  test(`SIGHUP refuses ${what}, and goes on with what it had`, () =>
    assertReloadRefused({ database: empty }, file, change, said));
}

test('SIGHUP refuses a page that does not end', async () => {
  const copy = copyShare();
  await withProgram({ share: copy, database: empty, configuration: { 'request-timeout': 1 } }, async (site) => {
    edit(path.join(copy, 'sql/pages/contact.sql'), (text) =>
      `${text}\n--> contact/never\nSELECT instr(hex(zeroblob(4000000)), hex(zeroblob(2000000)) || '1') AS "@x";\n`);
    const lines = site.program.lines.length;
    site.program.signal('SIGHUP');
    await site.program.line(/a page takes longer than request-timeout/, lines);
    await site.program.line(/reload: refused/, lines);
    assert.equal((await site.ask('/kontakt')).status, 200);
  });
});
