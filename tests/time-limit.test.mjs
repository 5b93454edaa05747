// A request has a time limit wherever it spends its time; who waits for a slow
// one gets what nginx keeps. No time is measured here: what is slow here would
// take minutes at least.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { begin, parameterBytes, requestBytes, sendPart, stream, usual } from './lib/fastcgi.mjs';
import { isBusy, isGone, workersOf } from './lib/processes.mjs';
import {
  copyShare, edit, makeDatabase, Site, temporaryDirectory, until, withProgram,
} from './lib/site.mjs';

const database = makeDatabase(path.join(temporaryDirectory(), 'kunnskapsweb.db'));
const limit = { 'request-timeout': 1 };
const reference = '00112233445566778899aabbccddeeff';

// A program's files with other content for the page /kontakt.
function shareWithContact(content) {
  const copy = copyShare();
  edit(path.join(copy, 'xslt/pages/contact.xsl'), (text) => text.replace('</xsl:stylesheet>', `
    <xsl:template match="contact" mode="content" priority="9">${content}</xsl:template>
    <xsl:template name="double">
      <xsl:param name="depth"/>
      <xsl:choose>
        <xsl:when test="$depth = 0"><p>Some words that make the page a long one.</p></xsl:when>
        <xsl:otherwise>
          <xsl:call-template name="double"><xsl:with-param name="depth" select="$depth - 1"/></xsl:call-template>
          <xsl:call-template name="double"><xsl:with-param name="depth" select="$depth - 1"/></xsl:call-template>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:template></xsl:stylesheet>`));
  return copy;
}
const doubled = (depth) => `<xsl:call-template name="double"><xsl:with-param name="depth" select="${depth}"/></xsl:call-template>`;
const endless = `<xsl:variable name="never">${doubled(60)}</xsl:variable><xsl:value-of select="$never"/>`;

function shareWithQuery(sql) {
  const copy = copyShare();
  edit(path.join(copy, 'sql/pages/contact.sql'), (text) => `${text}\n--> contact/never\n${sql};\n`);
  return copy;
}

const whole = (target) => requestBytes({ REQUEST_URI: target, KW_REQUEST_ID: reference });
const cases = [
  ['a stylesheet that does not end', { share: shareWithContact(endless) }, whole('/kontakt'),
    `reference=${reference} worker PID killed after \\d+ s transforming with XSLT for /kontakt;`],
  ['one step of SQL that does not end', {
    share: shareWithQuery(`SELECT instr(hex(zeroblob(4000000)), hex(zeroblob(2000000)) || '1') AS "@x"`) },
  whole('/kontakt?x=1'), `reference=${reference} worker PID killed after \\d+ s querying the database for /kontakt\\?x=1;`],
  ['a body that never comes', {}, whole('/om').subarray(0, -8),
    `reference=${reference} worker PID killed after \\d+ s reading the request for /om;`],
  ['half a record', {}, Buffer.concat([begin, stream(4, parameterBytes(usual)).subarray(0, 40)]),
    '\\]: worker PID killed after \\d+ s reading the request;'],
];

for (const [what, options, bytes, said] of cases) {
  test(`${what} ends with its worker: one line in the log, another worker, and the site goes on`, async () => {
    await withProgram({ database, configuration: limit, ...options }, async (site) => {
      const lines = site.program.lines.length;
      const before = workersOf(site);
      const { answer } = await sendPart(site.socket, bytes);
      assert.equal((await answer).ended, false);
      const line = await site.program.line(/killed after/, lines);
      await until(() => workersOf(site).length === 2 && !before.every((pid) => workersOf(site).includes(pid)));
      const [gone, ...more] = before.filter((pid) => !workersOf(site).includes(pid));
      assert.deepEqual(more, []);
      assert.match(line, new RegExp(`${said.replace('PID', gone)} another takes its place$`));
      assert.equal((await site.ask('/om/mandat')).status, 200);
      assert.equal(site.program.lines.length, lines + 1, site.program.log);
    });
  });
}

test('a client that does not read its answer is left after the limit', async () => {
  const share = shareWithContact(doubled(16));
  await withProgram({ database, share, configuration: limit }, async (site) => {
    const lines = site.program.lines.length;
    const { socket, answer } = await sendPart(site.socket, whole('/kontakt'));
    socket.pause();
    await site.program.line(/killed after \d+ s writing the answer for \/kontakt;/, lines);
    socket.resume();
    const { status, ended } = await answer;
    assert.equal(status, 200);
    assert.equal(ended, false, 'the answer says that it is not whole');
    assert.equal((await site.ask('/om')).status, 200);
  });
});

test('SQL ends by itself at the limit: a page that says so, and its worker goes on', async () => {
  const share = shareWithQuery('WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) AS "@x" FROM n');
  await withProgram({ database, share, configuration: limit }, async (site) => {
    const before = workersOf(site);
    const { status, text } = await site.ask('/kontakt');
    assert.equal(status, 503);
    assert.match(text, /<\/html>/);
    await site.program.line(/status=503 .*longer than request-timeout/);
    assert.doesNotMatch(site.program.log, /killed/);
    assert.deepEqual(workersOf(site), before);
  });
});

test('a worker that somebody stopped is replaced, with a request and without', async () => {
  await withProgram({ database, workers: 2, configuration: limit }, async (site) => {
    const before = workersOf(site);
    const { answer } = await sendPart(site.socket, whole('/om').subarray(0, -8));
    const busy = await until(() => before.find(isBusy));
    const idle = before.find((pid) => pid !== busy);
    assert.equal((await site.ask('/om')).status, 200);
    await until(() => !isBusy(idle));
    for (const pid of before) process.kill(pid, 'SIGSTOP');
    await until(() => before.every(isGone));
    assert.equal((await answer).ended, false);
    await site.program.line(new RegExp(`worker ${busy} killed after \\d+ s reading the request for /om;`));
    await site.program.line(new RegExp(`worker ${idle} killed after \\d+ s stopped by somebody;`));
    await until(async () => (await site.ask('/om')).status === 200);
  });
});

test('a worker that was stopped and goes on in time is left alone', async () => {
  await withProgram({ database, workers: 1 }, async (site) => {
    const [worker] = workersOf(site);
    process.kill(worker, 'SIGSTOP');
    const answer = site.ask('/om');
    process.kill(worker, 'SIGCONT');
    assert.equal((await answer).status, 200);
    assert.deepEqual(workersOf(site), [worker]);
  });
});

test('a retired worker has the same limit, and the new ones are there meanwhile', async () => {
  await withProgram({ database, configuration: { ...limit, 'drain-timeout': 300 } }, async (site) => {
    const { answer } = await sendPart(site.socket, whole('/om').subarray(0, -8));
    await until(() => workersOf(site).some(isBusy));
    site.program.signal('SIGHUP');
    await site.program.line(/reload: done/);
    assert.equal((await site.ask('/om')).status, 200);
    assert.equal((await answer).ended, false);
    await site.program.line(/killed after .* for \/om;/);
    await until(() => workersOf(site).length === 2);
  });
});

test('a slow request is 503 for its visitor, through nginx too', async () => {
  const site = await Site.start({ database, share: shareWithContact(endless), configuration: limit });
  try {
    const { status, headers, text } = await site.get('/kontakt');
    assert.equal(status, 503);
    assert.equal(headers['cache-control'], 'no-store');
    assert.match(text, /<html lang="nb">/);
    const killed = site.program.lines.filter((line) => line.includes('killed after'));
    assert.equal(killed.length, 1, 'nginx does not ask again');
    assert.match(killed[0], /transforming with XSLT for \/kontakt;/);
    assert.equal((await site.get('/om')).status, 200);
  } finally {
    await site.stop();
  }
});

// With the usual limit, of which two seconds are patience and nine are left.
test('while all workers are stuck, kept pages come from nginx and others are refused', async () => {
  const site = await Site.start({ database });
  try {
    const kept = await site.get('/om');
    const workers = workersOf(site);
    for (const pid of workers) process.kill(pid, 'SIGSTOP');
    const stale = await until(async () => {
      const answer = await site.getLogged('/om');
      return answer.cache !== 'HIT' && answer;
    });
    assert.equal(stale.status, 200);
    assert.equal(stale.text, kept.text);
    const refused = await site.get('/kontakt');
    assert.equal(refused.status, 503);
    assert.equal(refused.headers['retry-after'], '30');
    const health = await site.get('/healthz', { headers: { 'X-Real-IP': '127.0.0.1' } });
    assert.equal(health.status, 503, 'monitoring hears of it');
    assert.deepEqual(workersOf(site), workers, 'all of them are stuck still');
    for (const pid of workers) process.kill(pid, 'SIGCONT');
    await site.program.line(/free again: \d+ requests were refused/);
    assert.equal((await site.get('/kontakt')).status, 200);
    assert.doesNotMatch(site.program.log, /killed/);
  } finally {
    await site.stop();
  }
});
