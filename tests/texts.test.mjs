// What is no text gets into no database, whichever way it comes: by a function
// of SQL, from the command line, with an older database. (Files: import.test.mjs.)
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { changeDatabase, fixtures, makeDatabase, must, program, run, seed, temporaryDirectory, writeInPlace }
  from './lib/site.mjs';

const directory = temporaryDirectory();
const database = makeDatabase(path.join(directory, 'kunnskapsweb.db'));
const file = path.join(directory, 'change.sql');
const before = fs.readFileSync(database);

// Ways to write in SQL what is no text: what the message says of it.
const bad = {
  'char(0)': 'a NUL character (byte 0x00)',
  "CAST(x'00' AS TEXT)": 'a NUL character (byte 0x00)',
  'char(7)': 'a control character (byte 0x07)',
  'char(27)': 'a control character (byte 0x1B)',
  'char(127)': 'a control character (byte 0x7F)',
  'char(0x85)': 'a control character (byte 0xC2)',
  "CAST(x'FF' AS TEXT)": 'not UTF-8 (byte 0xFF)',
  "CAST(x'E6' AS TEXT)": 'not UTF-8 (byte 0xE6)',
  "CAST(x'C0AF' AS TEXT)": 'not UTF-8 (byte 0xC0)',
  "CAST(x'EDA080' AS TEXT)": 'not UTF-8 (byte 0xED)',
  'char(0xD800)': 'not UTF-8 (byte 0xED)',
  'char(0xFFFE)': 'no character of Unicode (byte 0xEF)',
  'char(0xFDD0)': 'no character of Unicode (byte 0xEF)',
  'char(0x1FFFF)': 'no character of Unicode (byte 0xF0)',
  "json_extract('\"\\u0007\"', '$')": 'a control character (byte 0x07)',
};

function importSql(sql) {
  fs.writeFileSync(file, sql);
  return run(program, ['import', '--no-rehearsal', file, '--database', database]);
}

function assertRefused(sql, message) {
  const { status, stderr } = importSql(sql);
  assert.equal(status, 65, `${sql}: ${stderr}`);
  assert.ok(stderr.startsWith(`kunnskapsweb: ${database}: ${message}`), `${sql}: ${stderr}`);
  assert.ok(fs.readFileSync(database).equals(before), `${sql}: the database is as it was`);
}

for (const [text, what] of Object.entries(bad)) {
  test(`${text} is refused, with table, row and field`, () => {
    assertRefused(`UPDATE news_text SET title = 'Blåbær' || ${text} || 'x' WHERE id = 3`,
      `row 3 of news_text: news_text.title: character 7 is ${what}`);
  });
}

test('in every field that takes words', () => {
  const fields = must('sqlite3', ['-separator', ' ', database, `
    SELECT t.name, c.name FROM pragma_table_list t JOIN pragma_table_xinfo(t.name) c
     WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT GLOB 'sqlite_*' AND t.name <> 'content_version'
       AND c.hidden = 0 AND c.type = 'TEXT'`]).trim().split('\n').map((line) => line.split(' '));
  assert.ok(fields.length > 150);
  const taken = [];
  for (const [table, column] of fields) {
    // In place, whatever the rules say, then as an older database would be published.
    const copy = path.join(directory, 'field.db');
    fs.copyFileSync(database, copy);
    const { stdout } = run('sqlite3', [copy], { input: `PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF;
      DROP TRIGGER edition_update; DROP TRIGGER edition_file_update;
      UPDATE "${table}" SET "${column}" = "${column}" || char(7) WHERE "${column}" IS NOT NULL LIMIT 1; SELECT changes();` });
    if (stdout.trim() !== '1') continue;
    taken.push(`${table}.${column}`);
    const { status, stderr } = run(program, ['check', '--database', copy]);
    assert.equal(status, 65, `${table}.${column}`);
    assert.ok(stderr.includes(`of ${table}: ${table}.${column}: `), `${table}.${column}: ${stderr}`);
  }
  assert.ok(taken.length > 100, `${taken.length} fields were tried`);
});

test('a slug that only looks like one', () => {
  for (const [table, id] of [['project', 1], ['theme', 1], ['news', 1], ['page', 1], ['event', 1]]) {
    assertRefused(`UPDATE ${table} SET slug = slug || char(0) || 'x' WHERE id = (SELECT min(id) FROM ${table})`, `row ${id} of ${table}: ${table}.slug: `);
  }
});

test('a row without a number is told by its key', () => {
  assertRefused("INSERT INTO redirect VALUES ('/a', '/b', '2024-01-01'); UPDATE redirect SET target = '/b' || char(0) WHERE path = '/a'",
    "row '/a' of redirect: redirect.target: character 3 is a NUL character");
});

test('init says so, too, and makes no database', () => {
  const own = path.join(directory, 'own.db');
  fs.writeFileSync(file, "UPDATE site SET phone = coalesce(phone, '') || char(1)");
  const { status, stderr } = run(program, ['init', '--database', own, '--seed', seed, '--seed', file]);
  assert.equal(status, 65);
  assert.match(stderr, /row 1 of site: site\.phone: character \d+ is a control character/);
  assert.equal(fs.existsSync(own), false);
});

test('what is text stays: tabs, ends of lines, every script, emoji, U+FFFD', () => {
  const copy = path.join(directory, 'copy.db');
  fs.copyFileSync(database, copy);
  const text = 'a\tb\r\nc č đ ŋ é Ж 日本 🙂 \u00a0\u00ad\u200d\u2028\ufeff\ufffd\u{10fffd}';
  changeDatabase(copy, `UPDATE news_text SET lead = '${text}' WHERE id = 3`);
  assert.equal(must('sqlite3', [copy, 'SELECT lead FROM news_text WHERE id = 3']), `${text}\n`);
  must(program, ['check', '--database', copy]);
});

test('check names every such row of a file, and an import that mends them is taken', () => {
  const copy = path.join(directory, 'older.db');
  fs.copyFileSync(database, copy);
  writeInPlace(copy, "UPDATE news_text SET title = title || char(7) WHERE id = 3; UPDATE site SET email = CAST(x'ff' AS TEXT) || email;");
  const { status, stderr } = run(program, ['check', '--database', copy]);
  assert.equal(status, 65);
  assert.match(stderr, /row 3 of news_text: news_text\.title: character \d+ is a control character \(byte 0x07\)/);
  assert.match(stderr, /row 1 of site: site\.email: character 1 is not UTF-8 \(byte 0xFF\)/);
  assert.match(stderr, /in place/);
  fs.writeFileSync(file, '');
  assert.equal(run(program, ['import', '--no-rehearsal', file, '--database', copy]).status, 65);
  changeDatabase(copy, "UPDATE news_text SET title = 'Ny' WHERE id = 3; UPDATE site SET email = 'a@b.example'");
  must(program, ['check', '--database', copy]);
});

test('an older database that has such a text is not migrated, and says which', () => {
  const old = path.join(directory, 'old/old.db');
  fs.mkdirSync(path.dirname(old));
  must('sqlite3', ['-bail', old], { input: fs.readFileSync(path.join(fixtures, 'schema-2.sql')) });
  writeInPlace(old, 'UPDATE project_text SET summary = summary || char(0) WHERE id = 2');
  const bytes = fs.readFileSync(old);
  const { status, stderr } = run(program, ['migrate', '--database', old]);
  assert.equal(status, 65);
  assert.match(stderr, /old\.db: row 2 of project_text: project_text\.summary: character \d+ is a NUL/);
  assert.ok(fs.readFileSync(old).equals(bytes));
  assert.deepEqual(fs.readdirSync(path.dirname(old)), ['old.db']);
});

test('the command line: who decided, and why', () => {
  const freeze = (...options) => run('/bin/sh', ['-c', 'exec "$0" report 2022 --freeze --force --database "$1" --editions-dir "$2" '
    + options.join(' '), program, database, path.join(directory, 'editions')]);
  for (const [options, said] of [[['--by', '"$(printf "Bl\\345b\\346r")"'], /--by: character 3 is not UTF-8 \(byte 0xE5\)/],
    [['--by', '"$(printf "a\\007")"'], /--by: character 2 is a control character/],
    [['--by', 'x', '--reason', '"$(printf "\\355\\240\\200")"'], /--reason: character 1 is not UTF-8/]]) {
    const { status, stderr } = freeze(...options);
    assert.equal(status, 64, stderr);
    assert.match(stderr, said);
  }
  assert.equal(fs.existsSync(path.join(directory, 'editions')), false);
});
