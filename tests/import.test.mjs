// What import and init --seed take from outside: data statements, told in
// words where they are wrong, and nothing that is not data.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fixtures, makeDatabase, program, run, seed, temporaryDirectory } from './lib/site.mjs';

const directory = temporaryDirectory();
const database = makeDatabase(path.join(directory, 'kunnskapsweb.db'),
  [seed, ...['report-sample', 'sample', 'editions'].map((name) => path.join(fixtures, `${name}.sql`))]);
const file = path.join(directory, 'change.sql');
const before = fs.readFileSync(database);

function importSql(sql) {
  fs.writeFileSync(file, sql);
  return run(program, ['import', file, '--database', database]);
}

// Refused with a message that begins with the file and what stands in place;
// the database is as it was, byte for byte.
function assertRefused(sql, place, pattern) {
  const { status, stderr } = importSql(sql);
  assert.equal(status, 65, `${sql}: ${stderr}`);
  assert.ok(stderr.startsWith(`kunnskapsweb: ${file}:${place}`), `${sql}: ${stderr}`);
  assert.match(stderr, pattern, sql);
  assert.ok(fs.readFileSync(database).equals(before), `${sql}: the database is as it was`);
}

const broken = {
  "UPDATE project SET type = 'hobby'": /: project\.type: research, innovation or education$/m,
  "UPDATE news SET slug = 'A b'": /: news\.slug: small letters a-z, digits and hyphens$/m,
  "UPDATE page SET updated = '2024-2-3'": /: page\.updated: a day, as 2017-06-20$/m,
  "UPDATE project_period SET starts = '2030', ends = '2020'": /: project_period\.ends: not before starts$/m,
  'UPDATE project SET slug = NULL': /: project\.slug must have a value$/m,
  "UPDATE project SET slug = 'same'": /: project\.slug: another row has this value$/m,
  'INSERT INTO project_text (project_id, language, title, summary) SELECT project_id, language, title, summary FROM project_text':
    /: project_text\.project_id, project_text\.language: another row has these values$/m,
  'INSERT INTO report_text SELECT NULL, year, section, plan_area_id, language, body FROM report_text':
    /: report_text \(year, section, .*language\): another row has these values$/m,
  'INSERT INTO project_theme VALUES (1, 999)': /: project_theme\.theme_id refers to a row of theme that is not there \(999\)$/m,
  'INSERT INTO project_theme VALUES (888, 1)': /: project_theme\.project_id refers to a row of project .* \(888\)$/m,
  "DELETE FROM source WHERE key = 'EKSEMPEL'": /: \w+\.source_id refers to a row of source that is not there \(\d+\)$/m,
  "UPDATE project_funding SET amount = 'much'": /: cannot store TEXT value in INTEGER column project_funding\.amount$/m,
  "INSERT INTO theme (id, slug) VALUES ('one', 'one')": /: theme\.id must be a whole number$/m,
  'DELETE FROM edition': /: an edition is never deleted$/m,
  'UPDATE project SET color = 1': /: no such column: color$/m,
  'DELETE FROM projects': /: no such table: projects$/m,
};
for (const [sql, pattern] of Object.entries(broken)) {
  test(`told in words, with the line: ${sql}`, () => {
    assertRefused(`-- A comment\nDELETE FROM redirect;\n\n/* Another\n one */\n${sql};\nDELETE FROM redirect;\n`, '6: ', pattern);
  });
}

test('a syntax error is told with its own line', () => {
  assertRefused("DELETE FROM redirect;\nUPDATE project\n   SET status = 'ongoing'\n WERE id = 1;\n", '4: ', /near "id"|near "WERE"/);
  assertRefused('\n\nUPDATE project\n   SET', '3: ', /incomplete input/);
});

test('a reference that may wait for its row is missed at the end of the file', () => {
  assertRefused("INSERT INTO edition_file VALUES (77, 'pdf', 'x.pdf', 1, printf('%064d', 1));", ' ',
    /edition_file\.edition_id refers to a row of edition that is not there \(77\)/);
});

const attacks = ['COMMIT; DELETE FROM news_text', 'END', 'ROLLBACK', 'BEGIN', 'SAVEPOINT x', 'RELEASE x', 'PRAGMA user_version = 9',
  'PRAGMA writable_schema = ON', "ATTACH 'other.db' AS other", 'DETACH main', 'VACUUM', "VACUUM INTO 'other.db'",
  'CREATE TABLE x (y)', 'CREATE TEMP TABLE x (y)', 'CREATE VIEW x AS SELECT 1', 'CREATE TEMP VIEW x AS SELECT 1',
  'CREATE INDEX x ON news (id)', 'CREATE TRIGGER x AFTER INSERT ON news BEGIN SELECT 1; END',
  'CREATE VIRTUAL TABLE x USING fts5(y)', 'DROP TABLE news', 'DROP TRIGGER edition_delete', 'DROP INDEX news_updated',
  'ALTER TABLE news RENAME TO x', 'ALTER TABLE news ADD COLUMN x', 'REINDEX', 'ANALYZE'];
for (const sql of attacks) {
  test(`refused, since it is not data: ${sql}`, () => {
    const [word] = sql.split(/[\s;]/);
    for (const text of [sql, `\n/* a */ -- b\n  ${sql.toLowerCase()};`]) {
      assertRefused(text, text === sql ? '1: ' : '3: ', new RegExp(`: ${word} is not allowed here: .*INSERT, UPDATE, DELETE`));
    }
  });
}

test('nobody writes what is not content, and nothing is loaded', () => {
  for (const sql of ["INSERT INTO content_version VALUES (1, printf('%032d', 1), 1)", 'DELETE FROM CONTENT_VERSION',
    'WITH x AS (SELECT 1) UPDATE main.content_version SET change_counter = 2', "SELECT load_extension('x')"]) {
    assertRefused(sql, '1: ', /(content_version|load_extension) is not allowed here/i);
  }
  for (const sql of ['DELETE FROM sqlite_schema', "UPDATE sqlite_master SET sql = ''", 'SELECT * FROM pragma_user_version']) {
    assertRefused(sql, '1: ', /sqlite_master|sqlite_schema/);
  }
});

test('a file that is no UTF-8 text is refused with line and column', () => {
  assertRefused(Buffer.from("-- æ\nUPDATE news_text SET title = 'Blåbær';", 'latin1'), '1:4: ', /UTF-8.*0xE6/);
  assertRefused(Buffer.from("-- \u00e6\nUPDATE news_text SET title = 'Blåbær\xff';".replace('\xff', '\u0000')), '2:37: ', /NUL/);
  assertRefused("-- æøå\n--  \u0007", '2:5: ', /control character.*0x07/);
  assertRefused(Buffer.from('DELETE FROM news;', 'utf16le'), '1:2: ', /NUL/);
  assertRefused(Buffer.from([0x2d, 0x2d, 0xed, 0xa0, 0x80]), '1:3: ', /UTF-8/);
});

test('init --seed takes no more than import does, and leaves nothing behind', () => {
  const other = path.join(directory, 'other.db');
  fs.writeFileSync(file, 'COMMIT;\n');
  const { status, stderr } = run(program, ['init', '--database', other, '--seed', file]);
  assert.equal(status, 65);
  assert.match(stderr, /change\.sql:1: COMMIT is not allowed/);
  assert.deepEqual(fs.readdirSync(directory).filter((name) => name.startsWith('other')), []);
});

test('what is data works: cascades, triggers, json, upserts, an empty file, a byte order mark', () => {
  const own = path.join(directory, 'own.db');
  for (const sql of ['', '-- nothing\n', '\ufeffDELETE FROM redirect;', "DELETE FROM page WHERE slug = 'sample-nothing'; DELETE FROM news;",
    "INSERT INTO theme (slug) SELECT value FROM json_each('[\"json-theme\"]') WHERE true ON CONFLICT DO NOTHING;",
    'WITH x AS (SELECT 1) REPLACE INTO redirect VALUES (\'/a\', \'/b\', \'2024-01-01\');\r\nSELECT 1;\tVALUES (1)']) {
    fs.copyFileSync(database, own);
    fs.writeFileSync(file, sql);
    const { status, stderr } = run(program, ['import', file, '--database', own]);
    assert.equal(status, 0, `${sql}: ${stderr}`);
    assert.equal(run('sqlite3', [own, 'PRAGMA foreign_key_check']).stdout, '', sql);
  }
});
