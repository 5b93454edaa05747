// The schema: every rule has a name, and what breaks one is told in words.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { askSchema, readTables, rulesOf } from './lib/schema.mjs';
import { fixtures, makeDatabase, must, share, temporaryDirectory } from './lib/site.mjs';

const tables = readTables();

// Without comments, texts and names, so that what is left is SQL.
function bare(sql) {
  return sql.replace(/--[^\n]*|'(?:[^']|'')*'|"[^"]*"/g, '');
}

test('no CHECK is without a name', () => {
  let count = 0;
  for (const [table, { sql }] of tables) {
    const checks = bare(sql).match(/\bCHECK\b/g)?.length ?? 0;
    assert.equal(rulesOf(sql).length, checks, table);
    count += checks;
  }
  assert.ok(count > 200);
});

test('a name begins with a field of its table, and is no other rule\'s', () => {
  const names = new Set();
  for (const [table, { sql, fields }] of tables) {
    for (const rule of rulesOf(sql)) {
      assert.equal(rule.table, table, rule.name);
      assert.ok(fields.includes(rule.field), rule.name);
      assert.equal(names.has(rule.name), false, rule.name);
      names.add(rule.name);
    }
  }
});

test('the same rule has the same words everywhere, and the same words are the same rule', () => {
  const rules = [...tables.values()].flatMap(({ sql }) => rulesOf(sql))
    .map(({ field, words, condition }) => ({ words, condition: condition.replaceAll(field, 'FIELD') }));
  for (const { words, condition } of rules) {
    for (const other of rules) assert.equal(other.words === words, other.condition === condition, `${words}: ${condition}`);
  }
});

test('a list of words names exactly what the rule lets through', () => {
  for (const { name, words, condition } of [...tables.values()].flatMap(({ sql }) => rulesOf(sql))) {
    const list = /^\w+ IN \((.*)\)$/.exec(condition);
    if (!list || / as /.test(words)) continue;   // too long to be told
    assert.equal(words.split(/, | or /).join(), list[1].match(/[\w-]+/g).join(), name);
  }
});

// Without spaces and comments, which say nothing to SQLite.
function shapeOf(database) {
  const dump = must('sqlite3', ['-bail', '-json', database, "SELECT name, sql FROM sqlite_schema WHERE sql <> '' ORDER BY name"]);
  return JSON.parse(dump).map(({ name, sql: text }) => [name, text.replace(/--[^\n]*/g, '').replace(/\s+/g, ' ')]);
}

test('a schema that was released, and has its fixture, never changes', () => {
  const [{ user_version: version }] = askSchema('PRAGMA user_version');
  const fixture = (number) => path.join(fixtures, `schema-${number}.sql`);
  for (let number = 2; number < version; number += 1) assert.ok(fs.existsSync(fixture(number)), `schema-${number}.sql`);
  if (!fs.existsSync(fixture(version))) return;   // not released yet
  const released = path.join(temporaryDirectory(), 'released.db');
  must('sqlite3', ['-bail', released], { input: fs.readFileSync(fixture(version)) });
  const now = makeDatabase(path.join(temporaryDirectory(), 'now.db'), []);
  assert.deepEqual(shapeOf(now), shapeOf(released));
});

test('every version after the first known one has its migration', () => {
  const [{ user_version: version }] = askSchema('PRAGMA user_version');
  const found = fs.readdirSync(path.join(share, 'sql/migrations')).sort().map((name) => Number(name.slice(0, 4)));
  assert.deepEqual(found, Array.from({ length: version - 2 }, (_, at) => at + 3));
});
