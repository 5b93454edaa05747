// The annual report as DOCX and XLSX: what LibreOffice reads in them has to be
// what the report says, and no text becomes a formula.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import { say } from './lib/progress.mjs';
import { fixtures, makeDatabase, makeHostileDatabase, must, program, seed, temporaryDirectory } from './lib/site.mjs';

const directory = temporaryDirectory();
const database = makeDatabase(path.join(directory, 'ooxml.db'), [seed, path.join(fixtures, 'report-sample.sql')]);

function report(format, name = `report.${format}`, file = database) {
  const out = path.join(directory, name);
  must(program, ['report', '2022', '--config', '/dev/null', '--database', file, '--format', format, '--output', out]);
  return out;
}

function plain(text) {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
    .replace(/[\s\u00a0\u202f]+/g, ' ').trim();
}

const hostile = makeHostileDatabase(path.join(directory, 'hostile.db'));
const filters = {
  docx: 'txt:Text (encoded):UTF8',
  xlsx: 'csv:Text - txt - csv (StarCalc):9,34,76,1,,1033,false,false,false,false,false,-1',
};
const conversions = new Map();   // by format: a directory

// What LibreOffice makes of the report of that name, 'report' or 'hostile':
// the texts of what it writes. It starts once for both, since starting is
// most of its work.
function convert(name, format) {
  if (!conversions.has(format)) {
    say(`LibreOffice reads ${format}`);
    const out = fs.mkdtempSync(path.join(directory, 'out-'));
    must('soffice', [`-env:UserInstallation=${pathToFileURL(path.join(directory, 'office'))}`, '--headless',
      '--norestore', '--convert-to', filters[format], '--outdir', out,
      report(format), report(format, `hostile.${format}`, hostile)],
    { env: { ...process.env, HOME: directory }, timeout: 300000 });
    conversions.set(format, out);
  }
  const out = conversions.get(format);
  return fs.readdirSync(out).filter((file) => file.split(/[-.]/)[0] === name)
    .map((file) => fs.readFileSync(path.join(out, file), 'utf8'));
}

const xml = fs.readFileSync(report('xml'), 'utf8');
const indicators = [...xml.matchAll(/<indicator id="([^"]*)"[^]*?<\/indicator>/g)];
const cells = [...xml.matchAll(/<cell(?: [^>]*)?>([^]*?)<\/cell>/g)].map((match) => plain(match[1].replace(/<[^>]*>/g, '')));

test('DOCX: LibreOffice reads every indicator and every cell', () => {
  const [text] = convert('report', 'docx').map(plain);
  assert.ok(indicators.length > 20 && cells.length > 200);
  for (const [indicator] of indicators) {
    assert.ok(text.includes(plain(/<label>([^]*?)<\/label>/.exec(indicator)[1])), indicator);
    for (const [, value] of indicator.matchAll(/<value [^>]*>([^]*?)<\/value>/g)) assert.ok(text.includes(plain(value)), value);
  }
  for (const cell of cells) assert.ok(text.includes(cell), cell);
});

test('XLSX: LibreOffice reads every number as that number, and every word', () => {
  const sheets = convert('report', 'xlsx');
  assert.ok(sheets.length > 10);
  const fields = new Set(sheets.join('\n').split(/[\t\n]/).map((field) => plain(field.replace(/^"|"$/g, '').replaceAll('""', '"'))));
  // The decimal mark is that of LibreOffice's own language; a percentage is
  // kept as a part of one, as spreadsheets do.
  const has = (number) => [number, String(Number((number / 100).toFixed(6)))]
    .flatMap((one) => [one, `${one}%`]).some((one) => fields.has(one) || fields.has(one.replace('.', ',')));
  for (const [indicator] of indicators) {
    for (const [, number] of indicator.matchAll(/<value [^>]*?number="([^"]*)"/g)) assert.ok(has(number), number);
  }
  for (const [, value] of xml.matchAll(/<cell (?:[^>]* )?value="(-?\d+(?:\.\d+)?)"/g)) {
    assert.ok(has(value), value);
  }
});

// The parts of a package by name: files, unpacked.
function unpack(file) {
  const to = `${file}-parts`;
  const names = must('unzip', ['-Z1', file]).trim().split('\n');
  must('unzip', ['-qo', file, '-d', to]);
  return new Map(names.map((name) => [name, path.join(to, name)]));
}

test('parts: types come first, relations have no prefix, nothing is a formula', () => {
  for (const format of ['docx', 'xlsx']) {
    const file = report(format);
    const names = must('unzip', ['-Z1', file]).trim().split('\n');
    assert.equal(names[0], '[Content_Types].xml');
    assert.equal(new Set(names).size, names.length);
    for (const [name, unpacked] of unpack(file)) {
      const part = fs.readFileSync(unpacked, 'utf8');
      if (name.endsWith('.rels')) assert.match(part, /<Relationships xmlns=/);
      if (name.startsWith('xl/worksheets/')) assert.doesNotMatch(part, /<f[ >]/);
      if (name === '[Content_Types].xml') assert.match(part, /<Types xmlns=/);
    }
  }
});

test('hostile texts stay texts', () => {
  for (const format of ['docx', 'xlsx']) {
    const file = report(format, `hostile.${format}`, hostile);
    const parts = unpack(file);
    for (const [name, unpacked] of parts) {
      assert.doesNotMatch(fs.readFileSync(unpacked, 'utf8'), /<script|<f>/, `${format} ${name}`);
    }
    must('xmllint', ['--noout', ...parts.values()]);
    const read = convert('hostile', format);
    assert.ok(read.length >= (format === 'docx' ? 1 : 10), `${format}: ${read.length}`);
    for (const text of read) assert.ok(text.length > 100, `${format}: ${text}`);
  }
});
