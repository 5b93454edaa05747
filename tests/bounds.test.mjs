// What the schema lets in has bounds: texts, years, amounts and figures.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { readTables, rulesOf } from './lib/schema.mjs';
import { makeDatabase, must, program, run, share, temporaryDirectory } from './lib/site.mjs';

const directory = temporaryDirectory();
const database = makeDatabase(path.join(directory, 'bounds.db'));
// What the program writes itself.
const derived = ['content_version', ...Array.from(fs.readFileSync(path.join(share, 'sql/schema/99-derived.sql'), 'utf8')
  .matchAll(/^CREATE TABLE (\w+)/gm), ([, table]) => table)];
assert.ok(derived.includes('unshown') && derived.includes('project_order'), String(derived));
const rules = [...readTables()].filter(([table]) => !derived.includes(table)).flatMap(([, { sql }]) => rulesOf(sql));

function importSql(sql) {
  const file = path.join(directory, 'change.sql');
  fs.writeFileSync(file, sql);
  return run(program, ['import', '--no-rehearsal', '--database', database, file]);
}

function assertRefused(sql, rule) {
  const { status, stderr } = importSql(sql);
  assert.notEqual(status, 0, sql.slice(0, 200));
  assert.ok(stderr.includes(`rule broken: ${rule}`), stderr);
}

test('every text has a longest length, and every date a first and a last year', () => {
  for (const [table, { sql }] of readTables()) {
    if (derived.includes(table)) continue;
    for (const [, field] of sql.matchAll(/^ {2}(\w+)\s+TEXT\b(?!.* AS \()/gm)) {
      const own = rules.filter((rule) => rule.table === table && rule.field === field);
      const isList = own.some(({ condition }) => new RegExp(`^${field} IN \\(|^${field} = '`).test(condition));
      const isFixed = own.some(({ words }) => /digits$|of 0-9 and a-f$|capital letters|time of day|^a code of |: \w+ or \w+$|formats?$/.test(words))
        || ['edition_file.format', 'edition_file.name'].includes(`${table}.${field}`);
      const isDate = own.some(({ words }) => /^a (date|day|year|moment)\b/.test(words));
      if (isDate) assert.ok(own.some(({ words }) => /^in the years \d{4} to 2199$/.test(words)), `${table}.${field}`);
      else if (!isList && !isFixed) assert.ok(own.some(({ words }) => /^at most \d+ bytes$/.test(words)), `${table}.${field}`);
    }
  }
});

test('a text of 100 kB is let in and a longer one is not, counted in bytes', () => {
  const page = (text) => `UPDATE page_text SET body = '${text}' WHERE page_id = (SELECT id FROM page WHERE slug = 'mandate');`;
  assert.equal(importSql(page('å'.repeat(50000))).status, 0);
  assertRefused(page(`${'å'.repeat(50000)}a`), 'page_text.body: at most 100000 bytes');
  assertRefused(`UPDATE project_text SET title = '${'a'.repeat(1001)}';`, 'project_text.title: at most 1000 bytes');
  assertRefused(`UPDATE theme SET slug = '${'a'.repeat(65)}';`, 'theme.slug: at most 64 bytes');
});

test('a mistyped year is refused in every precision', () => {
  for (const year of ['0218', '1018', '2918']) {
    assertRefused(`UPDATE project_period SET starts = '${year}', ends = NULL;`, 'project_period.starts: in the years 1900 to 2199');
    assertRefused(`UPDATE event SET starts = '${year}-06-20T18:00', ends = NULL;`, 'event.starts: in the years 1900 to 2199');
    assertRefused(`UPDATE news SET happened = '${year}-06';`, 'news.happened: in the years 1900 to 2199');
    assertRefused(`UPDATE project_funding SET year = '${year}';`, 'project_funding.year: in the years 1900 to 2199');
  }
  assertRefused("UPDATE organization_name SET starts = '1738';", 'organization_name.starts: in the years 1800 to 2199');
});

test('numbers that no sum and no page can hold are refused', () => {
  assertRefused('UPDATE event SET participants = 9223372036854775807;', 'event.participants: at most 10000000');
  assertRefused('UPDATE project_funding SET amount = 9007199254740993;', 'project_funding.amount: at most 1000000000000');
  for (const value of ['9e999', '-9e999', '9007199254740993']) {
    assertRefused(`UPDATE figure SET value = ${value};`, 'figure.value: from -1000000000000 to 1000000000000');
  }
});

test('the largest numbers are added up and printed digit by digit', () => {
  assert.equal(importSql(`UPDATE project_funding SET amount = 999999999999, year = '2022', kind = 'award', currency = 'NOK';
    UPDATE event SET participants = 10000000, status = 'held', starts = '2022', ends = NULL, season = NULL;`).status, 0);
  const rows = Number(must('sqlite3', [database, `SELECT count(*) FROM project_funding f JOIN project p ON p.id = f.project_id
    WHERE p.connection <> 'related'`]));
  const { status, stdout, stderr } = run(program, ['report', '2022', '--format', 'xml', '--database', database]);
  assert.equal(status, 0, stderr);
  assert.ok(stdout.includes(String(BigInt(rows) * 999999999999n)), 'the sum of all awards');
});
