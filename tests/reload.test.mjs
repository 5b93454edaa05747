// SIGHUP: new files and configuration are taken when they are sound. Reloads
// and restarts lose no request.
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { assertReloadRefused } from './lib/reload.mjs';
import { assertNothingIsLost } from './lib/restarts.mjs';
import { copyShare, edit, withProgram, writeConfiguration } from './lib/site.mjs';

async function reload(site) {
  const lines = site.program.lines.length;
  site.program.signal('SIGHUP');
  await site.program.line(/reload: done/, lines);
}

test('SIGHUP takes new stylesheets and words, and answers get another tag', async () => {
  const copy = copyShare();
  await withProgram({ share: copy }, async (site) => {
    const before = await site.ask('/kontakt');
    edit(path.join(copy, 'xslt/layout.xsl'), (text) => text.replace('<main ', '<main data-new="yes" '));
    edit(path.join(copy, 'xslt/messages/nb.xml'), (text) => text.replace(/<skip>[^<]*/, '<skip>Nye ord'));
    await reload(site);
    const after = await site.ask('/kontakt', { HTTP_IF_NONE_MATCH: before.headers.etag });
    assert.match(after.text, /data-new="yes"/);
    assert.match(after.text, /Nye ord/);
    assert.notEqual(after.headers.etag, before.headers.etag);
  });
});

test('SIGHUP takes new configuration', async () => {
  await withProgram({ workers: 1 }, async (site) => {
    writeConfiguration(site.configuration, { ...site.settings, 'base-url': 'https://renamed.example' });
    await reload(site);
    assert.match((await site.ask('/kontakt')).text, /https:\/\/renamed\.example/);
  });
});

test('restarts and reloads under steady load lose nothing', async () => {
  await assertNothingIsLost({ restarts: 2, connections: 48 });
});

const unsound = [
  ['a stylesheet that is not well-formed', 'xslt/pages/contact.xsl',
    (text) => text.replace('</xsl:stylesheet>', ''), /contact\.xsl/],
  ['a stylesheet that does not compile', 'xslt/pages/contact.xsl',
    (text) => text.replace('</xsl:stylesheet>', '<xsl:template match="a["/></xsl:stylesheet>'), /a\[/],
  ['messages that are not well-formed', 'xslt/messages/nn.xml', (text) => `${text}<`, /nn\.xml/],
  ['a query that is not SQL', 'sql/pages/contact.sql',
    (text) => `${text}\n--> contact/extra\nSELECT FROM;\n`, /contact\.sql:\d+/],
  ['a view that is not SQL', 'sql/views.sql',
    (text) => `${text}\nCREATE TEMP VIEW extra AS SELECT FROM;\n`, /sql\/views\.sql:\d+: near "FROM"/],
  ['a shared query that is not SQL', 'sql/shared/page-sources.sql',
    (text) => `${text}\n--> extra\nSELECT FROM;\n`, /sql\/shared\/page-sources\.sql:\d+/],
];
for (const [what, file, change, said] of unsound) {
  test(`SIGHUP refuses ${what}, says where, and goes on with what it had`, () =>
    assertReloadRefused({}, file, change, said));
}

test('SIGHUP refuses a faulty configuration, and says every fault with its line', async () => {
  await withProgram({}, async (site) => {
    writeConfiguration(site.configuration, { 'base-url': 'no address', workers: 0, unheard: 'of' });
    const lines = site.program.lines.length;
    site.program.signal('SIGHUP');
    await site.program.line(/reload: refused/, lines);
    const said = site.program.lines.slice(lines).join('\n');
    for (const line of [1, 2, 3]) assert.ok(said.includes(`kunnskapsweb.conf:${line}:`), said);
    assert.equal((await site.ask('/')).status, 200);
  });
});
