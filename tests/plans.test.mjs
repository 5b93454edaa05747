// No page reads a whole table that grows: every statement finds its rows in
// an index. EXPLAIN QUERY PLAN says so; what may be walked stands below.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { sampleProjects } from './lib/samples.mjs';
import { makeDatabase, run, seed, source, temporaryDirectory } from './lib/site.mjs';

const directory = temporaryDirectory();
const sample = path.join(directory, 'projects.sql');
fs.writeFileSync(sample, sampleProjects(2000));
const database = makeDatabase(path.join(directory, 'kunnskapsweb.db'), [seed, sample]);

const grows = /^(project|event|catalogue|news|publication|(project|event|news|publication)_\w+)$/;

// What may be walked: SQL file, what SQLite says, and why.
const allowed = [
  [/^(conference|prize)\.sql$/, /^event USING INDEX event_conference$/,
    'a partial index: it holds a conference a year'],
  [/^sitemap\.sql$/, /^/, 'lists everything'],
];

// The shell has not the program's functions; built-in ones in their place
// have the same arguments and change no plan.
const standIns = { bitmap_and: 'max', bitmap_count: 'coalesce', bitmap_page: 'coalesce' };

function statementsOf(file) {
  const text = fs.readFileSync(file, 'utf8');
  const parts = text.split(/^-->[ \t]*(.*)$/m).slice(1);
  return parts.flatMap((part, at) => (at % 2 ? [] : [{ name: part, sql: parts[at + 1] }]));
}

// The words of the plan call a table by its alias, when it has one.
function tablesCalled(sql, alias) {
  const code = sql.replace(/--.*$/gm, '').replace(/'[^']*'/g, "''");
  const found = [...code.matchAll(/(?:\b(?:FROM|JOIN)|,)\s+(\w+)(?:\s+(?:AS\s+)?(\w+))?/gi)]
    .filter(([, table, name]) => table === alias || name === alias).map(([, table]) => table);
  return [...new Set(found)].filter((table) => grows.test(table));
}

// What is walked of the tables that grow, by the tables' own names.
function walksOf(sql) {
  const known = sql.replace(/\bbitmap_\w+(?=\s*\()/g, (name) => standIns[name] ?? name);
  const { status, stdout, stderr } = run('sqlite3', ['-bail', '-readonly', database],
    { input: `EXPLAIN QUERY PLAN ${known}` });
  assert.equal(status, 0, `${stderr}\n${sql}`);
  assert.match(stdout, /^QUERY PLAN/, sql);
  return [...stdout.matchAll(/\bSCAN (\w+)(.*)$/gm)].flatMap(([, alias, how]) =>
    tablesCalled(sql, alias).map((table) => `${table}${how}`));
}

const pages = path.join(source, 'sql/pages');
const files = [path.join(source, 'sql/site.sql'), ...fs.readdirSync(pages).sort().map((name) => path.join(pages, name))];
const used = new Set();

for (const file of files) {
  const name = path.basename(file);
  test(`${name} walks no table that grows`, () => {
    const statements = statementsOf(file);
    assert.ok(statements.length > 0);
    for (const statement of statements) {
      for (const walk of walksOf(statement.sql)) {
        const exception = allowed.find(([where, what]) => where.test(name) && what.test(walk));
        assert.ok(exception, `--> ${statement.name}: SCAN ${walk}`);
        used.add(exception);
      }
    }
  });
}

test('a walk would be seen, under an alias too', () => {
  assert.deepEqual(walksOf("SELECT p.url FROM project p WHERE p.url = 'FROM';"), ['project']);
  assert.deepEqual(walksOf('SELECT url FROM project ORDER BY url;'), ['project']);
  assert.deepEqual(walksOf('SELECT url FROM project WHERE id = 1;'), []);
});

test('every exception is needed', () => {
  assert.deepEqual(allowed.filter((one) => !used.has(one)).map(([where]) => String(where)), []);
});
