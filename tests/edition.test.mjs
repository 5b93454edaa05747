// Frozen editions: made whole, never changed, served by nginx from disk.
import assert from 'node:assert/strict';
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { assertSecurityHeaders } from './lib/answers.mjs';
import { facts } from './lib/facts.mjs';
import { say } from './lib/progress.mjs';
import { must, program, run, Site, temporaryDirectory } from './lib/site.mjs';

const formats = Object.fromEntries(facts.formats.map(({ name, mediaType }) => [name, mediaType]));

let site;
let editions;

function freeze(...options) {
  say('an edition is frozen');
  return run(program, ['report', '2022', '--freeze', '--force', '--by', 'Styringsgruppen', '--database', site.database,
    '--config', site.configuration, ...options]);
}

before(async () => {
  site = await Site.start();
  editions = path.join(site.directory, 'editions');
  const { status, stderr } = freeze();
  assert.equal(status, 0, stderr);
});
after(() => site.stop());

test('an edition has every format, unwritable, with its checksum', () => {
  const rows = must('sqlite3', ['-separator', ' ', site.database,
    'SELECT format, name, bytes, sha256 FROM edition_file ORDER BY format']).trim().split('\n');
  assert.equal(rows.length, Object.keys(formats).length);
  for (const row of rows) {
    const [format, name, bytes, sha256] = row.split(' ');
    const file = path.join(editions, '2022-1', name);
    const content = fs.readFileSync(file);
    assert.equal(name, `arsrapport-2022-1.${format}`);
    assert.equal(content.length, Number(bytes));
    assert.equal(crypto.createHash('sha256').update(content).digest('hex'), sha256);
    assert.equal(fs.statSync(file).mode & 0o777, 0o444);
  }
});

test('the database itself refuses to change an edition', () => {
  for (const sql of ["UPDATE edition SET frozen_by = 'x'", 'DELETE FROM edition', "UPDATE edition_file SET bytes = 1",
    'DELETE FROM edition_file', "INSERT INTO edition_file SELECT id, 'pdf', 'x.pdf', 1, printf('%064d', 0) FROM edition",
    "INSERT OR REPLACE INTO edition SELECT id, year, number, language, frozen_at, 'x', reason FROM edition"]) {
    const { status, stderr } = run('sqlite3', ['-cmd', 'PRAGMA foreign_keys = ON', site.database, sql]);
    assert.notEqual(status, 0, sql);
    assert.match(stderr, /never|sealed|next number/, sql);
  }
});

test('the public finds it: list, year, files with types, validators and checksums', async () => {
  assert.match((await site.get('/arsrapport')).text, /href="\/arsrapport\/2022"/);
  const page = (await site.get('/arsrapport/2022')).text;
  for (const [format, type] of Object.entries(formats)) {
    const { status, headers, body } = await site.get(`/arsrapport/2022.${format}`);
    assert.equal(status, 200, format);
    assert.match(type, /^[a-z]+\/[a-z0-9.-]+(; charset=utf-8)?$/);
    assert.equal(headers['content-type'], type);
    assert.match(headers['content-disposition'], new RegExp(`filename="arsrapport-2022-1\\.${format}"`));
    assert.ok(headers.etag && headers['last-modified']);
    assertSecurityHeaders(headers, format, { forms: "'none'" });
    assert.ok(page.includes(crypto.createHash('sha256').update(body).digest('hex')), format);
    const again = await site.get(`/arsrapport/2022.${format}`, { headers: { 'If-None-Match': headers.etag } });
    assert.equal(again.status, 304, format);
  }
});

test('the style of the HTML file is one that the policy lets through', async () => {
  const { text, headers } = await site.get('/arsrapport/2022.html');
  const style = /<style[^>]*>([^]*?)<\/style>/.exec(text)[1];
  const hash = crypto.createHash('sha256').update(style).digest('base64');
  assert.ok(headers['content-security-policy'].includes(`'sha256-${hash}'`), `sha256-${hash}`);
  assert.doesNotMatch(text, /<script|style="/);
});

test('a year that is not frozen is not there', async () => {
  for (const target of ['/arsrapport/2021', '/arsrapport/2021.pdf', '/arsrapport/2022-7.pdf', '/arsrapport/2022.exe',
    '/arsrapport/2022-1', '/kunnskapsweb-editions/2022-1/arsrapport-2022-1.pdf']) {
    assert.equal((await site.get(target)).status, 404, target);
  }
});

test('a correction is another edition, with a reason; the old one stays', async () => {
  const first = (await site.get('/arsrapport/2022.pdf')).body;
  const refused = freeze();
  assert.equal(refused.status, 64);
  assert.match(refused.stderr, /--reason/);
  assert.deepEqual(fs.readdirSync(editions), ['2022-1']);
  must(program, ['report', '2022', '--freeze', '--force', '--by', 'Styringsgruppen', '--reason', 'En rettelse.',
    '--database', site.database, '--config', site.configuration]);
  assert.ok((await site.get('/arsrapport/2022-1.pdf')).body.equals(first));
  assert.ok(!(await site.get('/arsrapport/2022.pdf')).body.equals(first));
  const page = (await site.get('/arsrapport/2022')).text;
  assert.match(page, /En rettelse\./);
  assert.ok(page.includes('href="/arsrapport/2022-1.pdf"'));
});

test('the verb get prints what a visitor gets', async () => {
  const printed = run(program, ['get', '/arsrapport/2022.csv', '--database', site.database, '--config', site.configuration],
    { encoding: 'buffer' });
  assert.ok(printed.stdout.equals((await site.get('/arsrapport/2022.csv')).body));
});

test('a directory that is in the way, or cannot be made, leaves the database as it was', () => {
  const blocked = path.join(temporaryDirectory(), 'file');
  fs.writeFileSync(blocked, '');
  const { status, stderr } = freeze('--reason', 'x', '--editions-dir', path.join(blocked, 'editions'));
  assert.equal(status, 73, stderr);
  assert.equal(must('sqlite3', [site.database, 'SELECT count(*) FROM edition']).trim(), '2');
});
