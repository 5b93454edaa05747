// Addresses in data and configuration: refused where a field needs one, told
// by check where a text has a wrong one, and written right on every page, in
// every redirect and in every format of the report.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { facts } from './lib/facts.mjs';
import { readTables } from './lib/schema.mjs';
import {
  changeDatabase, fixtures, makeDatabase, must, program, run, seed, Site, source, temporaryDirectory, writeConfiguration,
} from './lib/site.mjs';

const directory = temporaryDirectory();
const links = {
  brackets: ['https://eksempel.no/a[1]?b=[2]', 'https://eksempel.no/a%5B1%5D?b=%5B2%5D'],
  percent: ['https://eksempel.no/100%', 'https://eksempel.no/100%25'],
  space: ['<https://eksempel.no/a b>', 'https://eksempel.no/a%20b'],
  literal: ['HTTP://[::1]:8080/x', 'http://[::1]:8080/x'],
  letters: ['https://blåbær.no/æ', 'https://bl%C3%A5b%C3%A6r.no/%C3%A6'],
  mail: ['mailto:post@eksempel.no', 'mailto:post@eksempel.no'],
  'no-mail': ['mailto:', null],
  'no-host': ['https:///x', null],
  'no-scheme': ['ftp://eksempel.no/', null],
  elsewhere: ['/\\evil.no', null],
  page: ['/om?x=1.2#y', '/nn/om?x=1.2#y'],
  file: ['/arsrapport/2022.pdf', '/arsrapport/2022.pdf'],
  feed: ['/aktuelt.atom', '/aktuelt.atom'],
  english: ['/en/om', '/en/om'],
  start: ['/', '/nn'],
};
const wrong = ['brackets', 'percent', 'space', 'no-mail', 'no-host', 'no-scheme', 'elsewhere'];
const text = Object.entries(links).map(([words, [address]]) => `[${words}](${address})`).join('\n');

const change = `
  UPDATE page_text SET body = '${text}' WHERE page_id = (SELECT id FROM page WHERE slug = 'mandate');
  UPDATE report_text SET body = '${text}' WHERE year = '2022' AND section = 'foreword';
  INSERT INTO redirect (path, target, since) VALUES
    ('/gammel/', '/om', '2024-01-01'), ('/hjem', '/', '2024-01-01'), ('/rss.xml', '/aktuelt.atom', '2024-01-01'),
    ('/en/about/', '/en/om', '2024-01-01'), ('/gåmmel', '/om?a=å#b', '2024-01-01'),
    ('/fil', '/arsrapport/2022.pdf', '2024-01-01'), ('/lang', '/om?x=${'a'.repeat(600)}', '2024-01-01');`;
const site = await Site.start({ seeds: [seed, path.join(fixtures, 'report-sample.sql')] });
after(() => site.stop());
changeDatabase(site.database, change);

test('links in texts lead where they say, or are words', async () => {
  const { text: html } = await site.get('/nn/om/mandat');
  for (const [words, [, expected]] of Object.entries(links)) {
    const [, address] = html.match(new RegExp(`<a class="ds-link" href="([^"]*)">${words}</a>`)) ?? [null, null];
    assert.equal(address, expected, words);
    assert.ok(html.includes(words), words);
  }
});

test('check names every address in a text that is none, or not written as one', () => {
  const { status, stderr } = run(program, ['check', '--database', site.database]);
  assert.equal(status, 65);
  for (const [words, [address]] of Object.entries(links)) {
    const named = stderr.split('\n').filter((line) => line.includes(`'${address.replace(/[<>]/g, '')}'`));
    assert.equal(named.length > 0, wrong.includes(words), `${words}: ${stderr}`);
    for (const line of named) assert.match(line, /(page_text|report_text)\.body of the row '/);
  }
  assert.match(stderr, /page_text\.body of the row 'mandate \(nb\)'/);
});

test('import tells them too, and takes the text', () => {
  const file = makeDatabase(path.join(directory, 'told.db'));
  const sql = path.join(directory, 'told.sql');
  fs.writeFileSync(sql, "UPDATE news_text SET body = '[x](mailto:)' WHERE id = 1; UPDATE publication SET doi = 'ukjent' WHERE id = 1;");
  const { status, stderr } = run(program, ['import', sql, '--database', file]);
  assert.equal(status, 0);
  assert.match(stderr, /news_text\.body of the row '.+ \(nb\)' has a wrong address: 'mailto:'/);
  assert.match(stderr, /publication\.doi of the row '.+' has a wrong address: 'ukjent'/);
});

test('every format of the report is made of such texts', () => {
  for (const base of ['http://[::1]:8080', 'https://network.example']) {
    const out = temporaryDirectory();
    const configuration = writeConfiguration(path.join(out, 'program.conf'), { 'base-url': base });
    must(program, ['report', '2022', '--config', configuration, '--database', site.database, '--format', 'all',
      '--output', out]);
    const xml = fs.readFileSync(path.join(out, fs.readdirSync(out).find((name) => name.endsWith('.xml'))), 'utf8');
    assert.ok(xml.includes('href="https://eksempel.no/a%5B1%5D?b=%5B2%5D"'));
    assert.ok(xml.includes(`href="${base}/arsrapport/2022.pdf"`));
    must('xmllint', ['--noout', '--relaxng', path.join(source, 'xslt/report/report.rng'), '-'], { input: xml });
    assert.equal(fs.readdirSync(out).length, 9);
  }
});

test('an old address is found with and without its last slash, and keeps the language', async () => {
  const moves = {
    '/gammel': '/om', '/gammel/': '/om', '/nn/gammel': '/nn/om', '/en/gammel/': '/en/om', '/hjem': '/', '/nn/hjem': '/nn',
    '/rss.xml': '/aktuelt.atom', '/nn/rss.xml': '/aktuelt.atom', '/en/about': '/en/om', '/g%C3%A5mmel': '/om?a=%C3%A5#b',
    '/nn/fil': '/arsrapport/2022.pdf', '/lang': `/om?x=${'a'.repeat(600)}`,
  };
  for (const [from, to] of Object.entries(moves)) {
    const { status, headers } = await site.get(from);
    assert.equal(status, 301, from);
    assert.equal(headers.location.replace(/^https?:\/\/[^/]+/, ''), to, from);
  }
  assert.equal((await site.get('/about')).status, 404);
});

const empty = makeDatabase(path.join(directory, 'refusing.db'));
const refused = {
  "UPDATE source SET url = 'https://eksempel.no/100%' WHERE id = 1": /source\.url of the row '.+'.*100%/,
  "UPDATE organization SET url = 'https://eksempel.no/a[1]' WHERE slug = 'bergen'": /organization\.url of the row 'bergen'/,
  "UPDATE project SET url = 'https://a b.no/' WHERE id = 1": /project\.url/,
  "UPDATE event SET url = 'https://' || char(9) || 'a.no/' WHERE id = 1": /event\.url/,
  "UPDATE publication SET url = 'https://user@a.no/' WHERE id = 1": /publication\.url/,
  "UPDATE call SET url = 'https://[::1' WHERE id = 1": /call\.url/,
  "UPDATE site SET enquiry_url = 'https:///x'": /site\.enquiry_url/,
  "UPDATE site SET email = 'a b@eksempel.no'": /site\.email/,
  "UPDATE site SET privacy_email = 'a@eksempel.no?cc=b@c.no'": /site\.privacy_email/,
  "INSERT INTO redirect VALUES ('/x', '/\\evil.no', '2024-01-01')": /redirect\.target/,
  "INSERT INTO redirect VALUES ('/x', '//evil.no', '2024-01-01')": /redirect\.target/,
  "INSERT INTO redirect VALUES ('/x', '/' || char(9) || '/evil.no', '2024-01-01')": /redirect\.target/,
  "INSERT INTO redirect VALUES ('/x', 'https://evil.no', '2024-01-01')": /redirect\.target/,
  "INSERT INTO redirect VALUES ('/x/', '/x', '2024-01-01')": /redirect\.target/,
  "INSERT INTO redirect VALUES ('/x?y=1', '/om', '2024-01-01')": /redirect\.path/,
  "INSERT INTO redirect VALUES ('/%C3%A5', '/om', '2024-01-01')": /redirect\.path/,
};
for (const [sql, pattern] of Object.entries(refused)) {
  test(`refused with file, line and field: ${sql}`, () => {
    const file = path.join(directory, 'change.sql');
    fs.writeFileSync(file, `-- A comment\n${sql};\n`);
    const { status, stderr } = run(program, ['import', file, '--database', empty]);
    assert.equal(status, 65, stderr);
    assert.ok(stderr.startsWith(`kunnskapsweb: ${file}:2: `), stderr);
    assert.match(stderr, pattern);
  });
}

test('a DOI is read in every form and written once', () => {
  const get = (target) => must(program, ['get', target, '--database', site.database]);
  const forms = {
    '10.1000/eksempel': ['10.1000/eksempel', 'https://doi.org/10.1000/eksempel'],
    'doi:10.1000/eksempel': ['10.1000/eksempel', 'https://doi.org/10.1000/eksempel'],
    'https://doi.org/10.1000/eksempel': ['10.1000/eksempel', 'https://doi.org/10.1000/eksempel'],
    '10.1000/a#b?c%d': ['10.1000/a#b?c%d', 'https://doi.org/10.1000/a%23b%3Fc%25d'],
    'ikke kjent': ['ikke kjent', null],
  };
  for (const [given, [shown, address]] of Object.entries(forms)) {
    changeDatabase(site.database, `UPDATE publication SET doi = '${given}'`);
    const html = get('/publikasjoner');
    const words = address === null ? `<li>DOI ${shown}</li>` : `<li>DOI <a class="ds-link" href="${address}">${shown}</a></li>`;
    assert.ok(html.includes(words), given);
    must('xmllint', ['--noout', '--relaxng', path.join(source, 'xslt/page.rng'), '-'], { input: get('/publikasjoner.xml') });
  }
});

test('the address of an IPv6 host is the base of every link as it is', async () => {
  const configuration = writeConfiguration(path.join(directory, 'literal.conf'), { 'base-url': 'http://[2001:db8::1]:8080' });
  const get = (target) => must(program, ['get', target, '--config', configuration, '--database', site.database]);
  const html = get('/nn/om');
  assert.ok(html.includes('<link rel="canonical" href="http://[2001:db8::1]:8080/nn/om">'));
  assert.doesNotMatch(html, /%5B|%5D/i);
  assert.ok(get('/aktuelt.atom').includes('href="http://[2001:db8::1]:8080/aktuelt.atom"'));
});

test('a base address that is more or less than one is refused', () => {
  for (const base of ['http://[::1', 'http://::1', 'https://a.no/', 'https://a.no?x', 'https://a b.no', 'https://u@a.no',
    'https://a.no:0', 'ftp://a.no', '//a.no', 'https://a..no', 'https://']) {
    const configuration = writeConfiguration(path.join(directory, 'wrong.conf'), { 'base-url': base });
    const { status, stderr } = run(program, ['get', '/om', '--config', configuration, '--database', site.database]);
    assert.equal(status, 78, base);
    assert.match(stderr, /base-url must be like/, base);
  }
});

test('every field of the schema that holds an address is looked at', () => {
  const looked = facts.addresses.map(({ table, column }) => `${table}.${column}`);
  let found = 0;
  for (const [table, { fields, sql }] of readTables()) {
    const marked = (field) => sql.split('\n').some((line) =>
      line.trim().split(/\s+/)[0] === field && line.includes('CommonMark'));
    for (const field of fields) {
      if (!/(^|_)(url|email|doi)$/.test(field) && !marked(field)) continue;
      found += 1;
      assert.ok(looked.includes(`${table}.${field}`), `${table}.${field}`);
    }
  }
  assert.ok(found > 20, String(found));
});
