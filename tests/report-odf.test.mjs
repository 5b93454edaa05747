// The annual report as OpenDocument text and spreadsheet: whole packages, what
// a reader is promised in them, and what LibreOffice reads in them, which has
// to be what the report says.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import zlib from 'node:zlib';
import { decode } from './lib/html.mjs';
import { say } from './lib/progress.mjs';
import { fixtures, makeDatabase, must, program, run, seed, share,
  temporaryDirectory, writeInPlace } from './lib/site.mjs';

const missing = ['soffice', 'pdftotext'].filter((tool) => spawnSync(tool, ['--version']).error);
const skip = missing.length ? `not installed: ${missing.join(', ')}` : false;

const directory = temporaryDirectory();

// Reading ---------------------------------------------------------------------

// The tree of an XML document: { name, attributes, children }, text as strings.
function parse(xml) {
  const root = { name: '', attributes: {}, children: [] };
  const open = [root];
  for (const [, text, end, name, rest, empty] of
    xml.matchAll(/([^<]+)|<(?:(\/)|[?!][^>]*>|)(?:([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>)?/g)) {
    if (text) open.at(-1).children.push(decode(text));
    else if (end) open.pop();
    else if (name) {
      const attributes = Object.fromEntries(
        [...rest.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key, value]) => [key, decode(value)]));
      const element = { name, attributes, children: [] };
      open.at(-1).children.push(element);
      if (!empty) open.push(element);
    }
  }
  assert.equal(open.length, 1);
  return root.children.find((child) => child.name);
}

const kids = (element, name) => element.children.filter((child) => child.name && (!name || child.name === name));
const within = (element, name) => kids(element).flatMap((child) =>
  [...(child.name === name ? [child] : []), ...within(child, name)]);
const raw = (element) => (typeof element === 'string' ? element : element.children.map(raw).join(''));
// As a reader sees it: how wide a space is makes no difference.
const plain = (text) => text.replace(/[\s\u00a0]+/g, ' ').trim();
const textOf = (element) => plain(raw(element));

// The entries of a zip archive, in order.
function unzip(file) {
  const bytes = fs.readFileSync(file);
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  let at = bytes.readUInt32LE(end + 16);
  return Array.from({ length: bytes.readUInt16LE(end + 10) }, () => {
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const stored = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    const method = bytes.readUInt16LE(at + 10);
    const entry = {
      name: bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28)),
      method,
      extra: bytes.readUInt16LE(local + 28),
      time: bytes.readUInt32LE(at + 12),
      text: (method === 0 ? stored : zlib.inflateRawSync(stored)).toString(),
    };
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    return entry;
  });
}

// What LibreOffice makes of a report's file: paths by name. It starts once for
// all reports, since starting is most of its work.
const conversions = new Map();   // by format and what it becomes: a directory

function convert(file, to) {
  const format = path.extname(file).slice(1);
  const key = `${format} ${to}`;
  if (!conversions.has(key)) {
    const out = fs.mkdtempSync(path.join(directory, 'out-'));
    say(`LibreOffice makes ${to.split(':')[0]} of ${format}`);
    const files = Object.keys(data).map((name) => reportOf(name).files[format]);
    must('soffice', [`-env:UserInstallation=${pathToFileURL(path.join(directory, 'office'))}`, '--headless',
      '--norestore', '--convert-to', to, '--outdir', out, ...files],
    { env: { ...process.env, HOME: directory }, timeout: 300000 });
    conversions.set(key, out);
  }
  const out = conversions.get(key);
  const stem = path.basename(file, path.extname(file));
  return Object.fromEntries(fs.readdirSync(out).filter((name) => name.split(/[-.]/)[0] === stem)
    .map((name) => [name, path.join(out, name)]));
}

// The rows of a CSV file: text is quoted, what is a number to LibreOffice is not.
function readCsv(file) {
  const rows = [[]];
  for (const [, quoted, bare, end] of
    fs.readFileSync(file, 'utf8').matchAll(/(?:"((?:[^"]|"")*)"|([^;\n"]*))(;|\n|$)/g)) {
    rows.at(-1).push(quoted === undefined ? { number: plain(bare) } : { text: plain(quoted.replaceAll('""', '"')) });
    if (end === '\n') rows.push([]);
  }
  return rows;
}

// The sheets of a spreadsheet as LibreOffice shows them, in rows of cells.
function readSheets(file) {
  const stem = `${path.basename(file, '.ods')}-`;
  const files = convert(file, 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,true,true,true,false,false,-1');
  return new Map(Object.entries(files).map(([name, at]) => [name.slice(stem.length, -4), readCsv(at)]));
}

// Making ----------------------------------------------------------------------

// The texts that would be formulas, markup or an end of something.
const bad = `WITH bad (n, words) AS (VALUES (0, '=1+1'), (1, '+47 55 00 00 00'), (2, '-5'), (3, '@SUM(A1)'),
    (4, ']]>'), (5, '=HYPERLINK("http://x.example","y")'), (6, '<b>&amp;</b>'), (7, '[]*?:/\\''"'), (8, 'æøå ÆØÅ 🙂'),
    (9, '{=1}'), (10, replace(hex(zeroblob(80)), '00', 'lang tittel ')), (11, hex(zeroblob(500))))`;
const hostile = [['project_text', 'title', 12], ['event_text', 'title', 12], ['publication_text', 'title', 12],
  ['organization_name', 'name', 10], ['theme_text', 'name', 10], ['source', 'title', 12]]
  .map(([table, field, count]) =>
    `${bad} UPDATE ${table} SET ${field} = (SELECT words FROM bad WHERE n = ${table}.id % ${count});`)
  .concat(`${bad} UPDATE report_text SET body = (SELECT group_concat(words, char(10) || char(10)) FROM bad);`).join('\n');

const data = {
  'a year with everything': { year: '2022', seeds: [seed, path.join(fixtures, 'report-sample.sql')] },
  'hostile texts': { year: '2022', seeds: [seed, path.join(fixtures, 'report-sample.sql')], sql: hostile },
  'a year of the seed, in nynorsk': { year: '2019', seeds: [seed], language: 'nn' },
  'a year of the seed, in English': { year: '2023', seeds: [seed], language: 'en' },
};

let made = 0;
function make({ year, seeds, sql, language = 'nb' }) {
  made += 1;
  const database = makeDatabase(path.join(directory, `${made}.db`), seeds);
  if (sql) writeInPlace(database, sql);
  const files = {};
  for (const format of ['xml', 'odt', 'ods']) {
    files[format] = path.join(directory, `${made}.${format}`);
    must(program, ['report', year, '--language', language, '--database', database, '--format', format,
      '--output', files[format]]);
  }
  const report = parse(fs.readFileSync(files.xml, 'utf8'));
  const parts = (format) => Object.fromEntries(unzip(files[format]).map(({ name, text }) => [name, text]));
  return { year, language, files, report, odt: parts('odt'), ods: parts('ods') };
}

const reports = new Map();
function reportOf(name) {
  if (!reports.has(name)) reports.set(name, make(data[name]));
  return reports.get(name);
}

const media = {
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
};
const country = { nb: 'NO', nn: 'NO', en: 'GB' };

for (const name of Object.keys(data)) {
  describe(name, () => {
    let it, tables, word;

    before(() => {
      it = reportOf(name);
      tables = [...within(it.report, 'table'), ...within(it.report, 'indicators')];
      const words = within(it.report, 'word');
      word = (key) => raw(words.find((one) => one.attributes.key === key));
    });

    for (const format of ['odt', 'ods']) {
      test(`${format}: the type first and stored, every part named in the manifest and well-formed`, () => {
        const entries = unzip(it.files[format]);
        assert.deepEqual([entries[0].name, entries[0].method, entries[0].extra, entries[0].text],
          ['mimetype', 0, 0, media[format]]);
        const listed = within(parse(it[format]['META-INF/manifest.xml']), 'manifest:file-entry')
          .map((entry) => entry.attributes['manifest:full-path']);
        const held = entries.map((entry) => entry.name).filter((one) => one !== 'mimetype' && !one.startsWith('META-INF/'));
        assert.deepEqual(listed.filter((one) => !one.endsWith('/')).sort(), held.sort());
        const parts = entries.slice(1).map(({ text }, at) => {
          const part = path.join(directory, `part-${at}.xml`);
          fs.writeFileSync(part, text);
          return part;
        });
        must('xmllint', ['--noout', ...parts]);
        assert.equal(new Set(entries.map((entry) => entry.time)).size, 1);
      });

      test(`${format}: says what it is, of which day and in which language`, () => {
        const meta = parse(it[format]['meta.xml']);
        const [title] = kids(it.report, 'title');
        assert.equal(raw(within(meta, 'dc:title')[0]), raw(title));
        assert.equal(raw(within(meta, 'dc:language')[0]), `${it.language}-${country[it.language]}`);
        for (const date of ['dc:date', 'meta:creation-date']) {
          assert.equal(raw(within(meta, date)[0]), `${it.year}-12-31T12:00:00`);
        }
        const family = format === 'odt' ? 'paragraph' : 'table-cell';
        const [style] = within(parse(it[format]['styles.xml']), 'style:default-style')
          .filter(({ attributes }) => attributes['style:family'] === family);
        const [{ attributes }] = kids(style, 'style:text-properties');
        assert.equal(attributes['fo:language'], it.language);
        assert.equal(attributes['fo:country'], country[it.language]);
      });

      test(`${format}: nothing is a formula`, () => {
        assert.doesNotMatch(it[format]['content.xml'], /formula|<office:scripts|matrix-columns/);
      });
    }

    test('odt: headings, captions, heads of tables and alternatives of charts', () => {
      const content = parse(it.odt['content.xml']);
      const sections = within(it.report, 'section');
      const headings = within(content, 'text:h').filter(({ attributes }) => !attributes['text:is-list-header']);
      assert.deepEqual(headings.map((one) => [textOf(one), one.attributes['text:outline-level']]),
        sections.map((one) => [textOf(kids(one, 'title')[0]), String(one.attributes.number.split('.').length)]));
      const shown = within(content, 'table:table');
      assert.equal(shown.length, tables.length);
      for (const table of shown) assert.equal(within(table, 'table:table-header-rows').length, 1);
      const charts = within(it.report, 'chart');
      const frames = within(content, 'draw:frame');
      assert.deepEqual(frames.map((one) => textOf(kids(one, 'svg:desc')[0])),
        charts.map((one) => textOf(kids(one, 'alternative')[0])));
      charts.forEach((chart, at) => {
        const held = parse(it.odt[`Object ${at + 1}/content.xml`]);
        assert.deepEqual(within(held, 'table:table-cell').map((cell) => cell.attributes['office:value']).filter(Boolean),
          kids(chart, 'bar').map((bar) => bar.attributes.number));
      });
      assert.doesNotMatch(it.odt['content.xml'], /<text:p text:style-name="[^"]*"\/><text:p text:style-name="[^"]*"\/>/);
    });

    test('odt: words in another language are marked', () => {
      const content = parse(it.odt['content.xml']);
      const marked = within(it.report, 'cell').filter((cell) => cell.attributes.lang && raw(cell) !== '');
      const spans = within(content, 'text:span').map((span) => `${span.attributes['text:style-name']} ${textOf(span)}`);
      for (const cell of marked) assert.ok(spans.includes(`${cell.attributes.lang} ${textOf(cell)}`), textOf(cell));
    });

    test('odt: every link inside leads to something', () => {
      const content = parse(it.odt['content.xml']);
      const marks = within(content, 'text:bookmark').map((mark) => mark.attributes['text:name']);
      assert.equal(new Set(marks).size, marks.length);
      const targets = [...within(content, 'text:a').map((link) => link.attributes['xlink:href'])
        .filter((address) => address.startsWith('#')).map((address) => address.slice(1)),
      ...within(content, 'text:bookmark-ref').map((reference) => reference.attributes['text:ref-name'])];
      for (const target of targets) assert.ok(marks.includes(target), target);
    });

    test('odt: LibreOffice shows every word, and the contents with the right pages', { skip }, () => {
      const pdf = Object.values(convert(it.files.odt, 'pdf'))[0];
      const pages = must('pdftotext', ['-layout', pdf, '-']).split('\f').slice(0, -1);
      const first = pages.findIndex((page) => page.trimStart().split('\n').some((line) => line.trim() === word('contents')));
      assert.equal(first > 0, true, 'a cover before the contents');
      pages.forEach((page, at) => {
        if (at >= first) {
          const foot = `${word('page')} ${at + 1} ${word('of')} ${pages.length}`;
          assert.ok(plain(page).endsWith(foot), `${foot}: ${plain(page).slice(-60)}`);
        }
      });
      const contents = pages.slice(first, first + 4).join('\n');
      for (const section of within(it.report, 'section')) {
        const { number } = section.attributes;
        const line = new RegExp(`^ *${number.replace('.', '\\.')} .*?\\.{2,} ?(\\d+)$`, 'm').exec(contents);
        assert.ok(line, `${number} is not in the contents`);
        const begin = plain(`${number} ${textOf(kids(section, 'title')[0])}`).slice(0, 40);
        assert.ok(plain(pages[line[1] - 1]).includes(begin), `${begin} is not on page ${line[1]}`);
      }
      const text = plain(fs.readFileSync(Object.values(convert(it.files.odt, 'txt:Text'))[0], 'utf8'));
      for (const kind of ['cell', 'value', 'caption', 'note', 'definition', 'paragraph', 'nothing', 'partner']) {
        for (const element of within(it.report, kind)) {
          if (within(element, 'code').length || within(element, 'break').length) continue;
          assert.ok(text.includes(textOf(element)), `${kind}: ${textOf(element).slice(0, 80)}`);
        }
      }
    });

    test('ods: names of sheets are short, allowed and unique, and links lead to them', () => {
      const content = parse(it.ods['content.xml']);
      const sheets = within(content, 'table:table').map((sheet) => sheet.attributes['table:name']);
      const lists = within(it.report, 'indicators').length > 0 ? 1 : 0;
      assert.equal(sheets.length, 1 + lists + within(it.report, 'table').length);
      for (const sheet of sheets) assert.match(sheet, /^[^[\]*?:/\\']{1,31}$/);
      assert.equal(new Set(sheets.map((sheet) => sheet.toLowerCase())).size, sheets.length);
      const [cover] = within(content, 'table:table');
      const targets = new Set(within(cover, 'text:a').map((link) => /^#'(.*)'\.A\d+$/.exec(link.attributes['xlink:href'])[1]));
      assert.deepEqual([...targets].sort(), sheets.slice(1).sort());
      const held = within(parse(it.ods['settings.xml']), 'config:config-item-map-entry')
        .filter((entry) => entry.attributes['config:name']);
      assert.deepEqual(held.map((entry) => entry.attributes['config:name']).sort(), sheets.slice(1).sort());
      for (const entry of held) {
        const items = Object.fromEntries(kids(entry).map((item) => [item.attributes['config:name'], raw(item)]));
        assert.deepEqual([items.VerticalSplitMode, items.VerticalSplitPosition, items.PositionBottom], ['2', '1', '1']);
      }
    });

    test('ods: LibreOffice reads numbers as numbers, text as text, and all as the report has it', { skip }, () => {
      const sheets = readSheets(it.files.ods);
      const figure = (cell, value, of) => {
        assert.ok(cell.number !== undefined, `no number: ${cell.text} (${of})`);
        const digits = Number(cell.number.replace(it.language === 'en' ? /[^\d.\-−]/g : /[^\d,\-−]/g, '')
          .replace(',', '.').replace('−', '-'));
        assert.ok(Math.abs(digits - Number(value)) <= 0.0051, `${cell.number} is not ${value} (${of})`);
      };
      for (const table of within(it.report, 'table')) {
        const caption = textOf(kids(table, 'caption')[0]);
        const number = order(it.report).indexOf(table) + 1;
        const rows = sheets.get([...sheets.keys()].find((sheet) => sheet.split(' ')[0] === String(number)));
        assert.ok(rows, `no sheet for ${number} ${caption}`);
        const columns = kids(table, 'column');
        assert.deepEqual(rows[0].map((cell) => cell.text), columns.map(textOf));
        kids(table, 'row').forEach((row, at) => kids(row, 'cell').forEach((cell, place) => {
          const { type } = columns[place].attributes;
          const { value } = cell.attributes;
          const shown = rows[at + 1][place];
          const of = `${caption}, row ${at + 1}, ${columns[place].attributes.id}`;
          if (type === 'text' || value === undefined) assert.equal(shown.text ?? shown.number, textOf(cell), of);
          else if (type !== 'date') figure(shown, value, of);
          else assert.equal(shown.number ?? shown.text, textOf(cell), of);
          if (type === 'text' && textOf(cell) !== '') assert.equal(shown.number, undefined, of);
        }));
      }
      const list = sheets.get(word('indicator'));
      within(it.report, 'indicator').forEach((indicator, at) => {
        const [, label, now, then] = list[at + 1];
        assert.equal(label.text, textOf(kids(indicator, 'label')[0]));
        kids(indicator, 'value').forEach((value, place) => {
          const shown = [now, then][place];
          if (value.attributes.number === undefined) assert.equal(shown.text, textOf(value));
          else figure(shown, value.attributes.number, label.text);
        });
      });
    });
  });
}

// Tables and lists of indicators in the order that numbers them.
function order(element) {
  return kids(element).flatMap((child) =>
    (child.name === 'table' || child.name === 'indicators' ? [child] : order(child)));
}

test('a report document with everything the schema allows is laid out', () => {
  // FOP's test document has every element of report.rng.
  const document = fs.readFileSync(path.join(fixtures, 'report-pdf.xml'), 'utf8');
  const file = path.join(directory, 'everything.xml');
  fs.writeFileSync(file, document.replace('<!-- rows -->', ''));
  for (const format of ['odt', 'ods']) {
    const { stdout, stderr, status } = run('xsltproc', ['--nonet',
      path.join(share, `xslt/report/${format}.xsl`), file]);
    assert.equal(status, 0, stderr);
    assert.equal(stderr, '');
    const parts = kids(parse(stdout), 'part');
    assert.ok(parts.length >= 6);
    if (format === 'odt') {
      const text = textOf(parts.find((part) => part.attributes.name === 'content.xml'));
      assert.match(text, /10 600 000 kr/);
      assert.match(stdout, /text:start-value="3"/);
      assert.match(stdout, /kode = "som skrevet"<text:line-break\/><text:s\/><text:s\/>med innrykk/);
    }
  }
});
