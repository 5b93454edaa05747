// HTML and CSV say what the report document says, and the document of one
// year is the one that was looked at and found right. The office formats and
// the PDF are read back in report-odf, report-ooxml and report-pdf.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { fixtures, makeDatabase, must, program, seed, temporaryDirectory } from './lib/site.mjs';

const database = makeDatabase(path.join(temporaryDirectory(), 'figures.db'),
  [seed, path.join(fixtures, 'report-sample.sql')]);

function report(year, format, file = database) {
  return must(program, ['report', year, '--config', '/dev/null', '--database', file, '--format', format]);
}

function words(markup) {
  return markup.replace(/<[^>]*>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"')
    .replaceAll('&nbsp;', '\u00a0').replaceAll('&amp;', '&').replace(/[ \n]+/g, ' ').trim();
}

// The rows of words that a document's elements of these names hold.
function rows(markup, row, cell) {
  return [...markup.matchAll(new RegExp(`<${row}[ >][^]*?</${row}>`, 'g'))].map(([found]) =>
    [...found.matchAll(new RegExp(`<(${cell})(?: [^>]*)?(?:/>|>([^]*?)</\\1>)`, 'g'))].map((match) => words(match[2] ?? '')));
}

test('the document of 2019 is the golden one', () => {
  const plain = makeDatabase(path.join(temporaryDirectory(), 'golden.db'));
  const golden = path.join(fixtures, 'report-2019.xml');
  assert.ok(report('2019', 'xml', plain) === fs.readFileSync(golden, 'utf8'),
    `it differs; when it should: report 2019 --config /dev/null --database SEED.db --output ${golden}`);
});

test('HTML has every row of every table, word for word', () => {
  const document = rows(report('2022', 'xml'), 'row', 'cell');
  const page = new Set(rows(report('2022', 'html'), 'tr', 'th|td').map((row) => row.join('|')));
  assert.ok(document.length > 50);
  for (const row of document) assert.ok(page.has(row.join('|')), row.join(' | '));
});

test('HTML has every indicator with both values', () => {
  const xml = report('2022', 'xml');
  const html = words(report('2022', 'html'));
  const indicators = [...xml.matchAll(/<indicator [^]*?<\/indicator>/g)];
  assert.ok(indicators.length > 20);
  for (const [indicator] of indicators) {
    const label = words(/<label>([^]*?)<\/label>/.exec(indicator)[1]);
    assert.ok(html.includes(label), label);
    for (const [, value] of indicator.matchAll(/<value [^>]*>([^]*?)<\/value>/g)) assert.ok(html.includes(words(value)), value);
  }
});

function csvRecords(text) {
  assert.ok(text.startsWith('\ufeff'));
  assert.ok(text.endsWith('\r\n'));
  return text.slice(1).trim().split('\r\n').map((line) =>
    [...line.matchAll(/"((?:[^"]|"")*)"(?:;|$)/g)].map((match) => match[1].replaceAll('""', '"')));
}

test('CSV has every indicator\'s numbers as numbers', () => {
  const records = new Map(csvRecords(report('2022', 'csv')).filter((record) => record[3] === 'row')
    .map((record) => [record[4], record]));
  const indicators = [...report('2022', 'xml').matchAll(/<indicator id="([^"]*)"[^]*?<\/indicator>/g)];
  for (const [indicator, id] of indicators) {
    const numbers = [...indicator.matchAll(/<value [^>]*?number="([^"]*)"/g)].map((match) => match[1].replace('.', ','));
    assert.ok(records.has(id), id);
    for (const number of numbers) assert.ok(records.get(id).includes(number), `${id}: ${number} in ${records.get(id)}`);
  }
});

test('CSV has every row of every table', () => {
  const records = csvRecords(report('2022', 'csv')).filter((record) => ['row', 'total'].includes(record[3]));
  const width = new Set(csvRecords(report('2022', 'csv')).map((record) => record.length));
  assert.equal(width.size, 1);
  const tables = [...report('2022', 'xml').matchAll(/<table id="([^"]*)"[^]*?<\/table>/g)];
  assert.ok(tables.length > 10);
  for (const [table, id] of tables) {
    const count = rows(table, 'row', 'cell').length;
    assert.equal(records.filter((record) => record[1] === id).length, count, id);
  }
});
