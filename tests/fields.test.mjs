// The fields of the database: each is given a value by the sample networks of
// the tests, and read by a statement of a page or of the report.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { secondNetwork } from './lib/networks.mjs';
import { readTables } from './lib/schema.mjs';
import { build, fixtures, makeDatabase, must, seed, source, temporaryDirectory } from './lib/site.mjs';

const directory = temporaryDirectory();
const fixture = (name) => path.join(fixtures, name);
const databases = [[seed, fixture('sample.sql'), fixture('editions.sql')], [seed, fixture('report-sample.sql')],
  [fixture('small-network.sql'), fixture('own-kinds.sql')], [secondNetwork()]]
  .map((seeds, at) => makeDatabase(path.join(directory, `${at}.db`), seeds));
const fields = [...readTables()].flatMap(([table, { fields: names }]) => names.map((name) => `${table}.${name}`));

// The fields that hold something in a database.
function filled(database) {
  const sql = [...readTables()].map(([table, { fields: names }]) => `SELECT ${
    names.map((name) => `CASE WHEN count("${name}") THEN '${table}.${name}' || char(10) ELSE '' END`).join(' || ')
  } FROM "${table}"`).join(';\n');
  return must('sqlite3', [database, sql]).split('\n').filter(Boolean);
}

test('every field has a value in the seed or a sample', () => {
  const found = new Set(databases.flatMap(filled));
  assert.ok(found.size > 200, String(found.size));
  assert.deepEqual(fields.filter((field) => !found.has(field)), []);
});

// Read elsewhere, or not by readers: where, what, and why.
const unread = [
  [/\.id$/, 'a number of the database'],
  [/^content_version\./, 'of the file: src/data/content_version.c'],
  [/^redirect\./, 'where an address has gone: src/web/redirect.c'],
  [/^(organization_kind|project_type|event_kind)\.(slug|counts_as)$/, 'for those who keep the data, and a rule of the schema'],
  [/^succession\.kind$/, 'for succession_course and membership_course: sql/derive.sql'],
  [/^project_period\.last_day$/, 'for project_order, project_span and project_course: sql/derive.sql'],
  [/^unshown\.lacks$/, 'told to those who write: src/data/unshown.c'],
  [/^(body_meeting|publication_class)\.source_id$/, 'for those who keep the data'],
];

test('every field is read by a page or the report', () => {
  const sql = path.join(source, 'sql');
  const names = ['site', ...fs.readdirSync(path.join(sql, 'pages')).map((file) => `pages/${file.slice(0, -4)}`),
    'report/report', 'report/missing'];
  const read = new Set(must(path.join(build, 'tests/query_plans'), [sql, databases[0], ...names]).trim().split('\n')
    .flatMap((line) => JSON.parse(line).reads));
  assert.ok(read.size > 200, String(read.size));
  assert.deepEqual(fields.filter((field) => !read.has(field) && !unread.some(([what]) => what.test(field))), []);
});
