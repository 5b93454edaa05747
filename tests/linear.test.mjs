// A page and a report cost what their texts are long: instructions are counted
// (valgrind's callgrind), for a text of 10 kB and one of 100 kB of each kind. A
// few kinds every day; all, and every format, in make check-long (KW_LONG).
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { changeDatabase, makeDatabase, program, run, temporaryDirectory } from './lib/site.mjs';

const directory = temporaryDirectory();
const database = makeDatabase(path.join(directory, 'linear.db'));

const most = 100000;
const fill = (unit) => (size) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
const kinds = {
  paragraphs: fill('ord\n\n'),
  'lines of one paragraph': fill('a\n'),
  'broken lines of one paragraph': fill('a\\\n'),
  headings: fill('# a\n\n## b\n\n### c\n\n'),
  'items of one list': fill('1. a\n'),
  'paragraphs of one item': (size) => `- ${fill('ord\n\n  ')(size - 2)}`,
  links: fill('- [a](https://e.no/b)\n'),
  rules: fill('---\n\n'),
  'one long word': fill('a'),
  'one long address': (size) => `[a](https://e.no/${'b'.repeat(size - 20)})`,
  'emphases in emphases': (size) => '*a '.repeat(size / 6) + 'a* '.repeat(size / 6),
  'quotes in quotes': (size) => `${'>'.repeat(size - 2)}a`,
  'empty lines in lists in lists': (size) => `${'- '.repeat(size / 4)}a${'\n'.repeat(size / 2 - 1)}`,
  'links in images in images': fill('![[]()'),
};

// Instructions of a command, over those of a page or report without the text.
function count(args) {
  const { status, stderr } = run('valgrind', ['--tool=callgrind', '--callgrind-out-file=/dev/null', program, ...args, '--database', database]);
  assert.equal(status, 0, stderr);
  return Number(/Collected : (\d+)/.exec(stderr)[1]);
}

function write(text) {
  const quoted = `'${text.replaceAll("'", "''")}'`;
  changeDatabase(database, `UPDATE page_text SET body = ${quoted}
      WHERE page_id = (SELECT id FROM page WHERE slug = 'mandate');
    INSERT INTO report_text (year, section, language, body) VALUES ('2022', 'foreword', 'nb', ${quoted})
      ON CONFLICT DO UPDATE SET body = excluded.body;`);
}

function assertLinear(args, text, name) {
  const counts = [10, most / 10, most].map((size) => {
    write(text(size).slice(0, size));
    return count(args);
  });
  const [small, large] = [counts[1] - counts[0], counts[2] - counts[0]];
  // Ten times the text; what each page costs at least makes the small one cheap.
  assert.ok(large < 14 * small + 20e6, `${name}: ${small} and ${large} instructions`);
}

const everyDay = ['lines of one paragraph', 'items of one list', 'links in images in images'];
const chosen = Object.entries(kinds).filter(([name]) => process.env.KW_LONG || everyDay.includes(name));

const page = ['get', '/om/mandat'];
for (const [name, text] of chosen) {
  test(`a page is linear in ${name}`, () => assertLinear(page, (size) => text(Math.max(size, 40)), name));
}

// A text of every kind that a report shows in its own way.
const everyKind = (size) => Object.values(kinds).slice(0, 10)
  .map((text) => text(Math.max(40, Math.floor(size / 10) - 2))).join('\n\n');
for (const format of process.env.KW_LONG ? ['xml', 'html', 'odt', 'docx', 'ods', 'xlsx', 'csv'] : ['html']) {
  test(`a report as ${format} is linear in its texts`, () => {
    assertLinear(['report', '2022', '--format', format, '--output', path.join(directory, 'report')], everyKind, format);
  });
}

if (process.env.KW_LONG) {
  test('what FOP is given is linear too', () => {
    const report = path.join(directory, 'report.xml');
    const stylesheet = path.join(process.env.KW_BUILD, 'share/kunnskapsweb/xslt/report/fo.xsl');
    const counts = [10, most / 10, most].map((size) => {
      write(everyKind(size).slice(0, size));
      assert.equal(run(program, ['report', '2022', '--format', 'xml', '--output', report, '--database', database]).status, 0);
      const { stderr } = run('valgrind', ['--tool=callgrind', '--callgrind-out-file=/dev/null', 'xsltproc', stylesheet, report]);
      return Number(/Collected : (\d+)/.exec(stderr)[1]);
    });
    assert.ok(counts[2] - counts[0] < 14 * (counts[1] - counts[0]) + 20e6, String(counts));
    assert.ok(fs.statSync(report).size > most / 2);
  });
}
