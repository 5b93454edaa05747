// No page reads a whole table that grows: every statement finds its rows in
// an index, and no view is made a table of first. query_plans.c reads the files
// as the program does and says what SQLite would do, inside views too.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { sampleProjects } from './lib/samples.mjs';
import { build, makeDatabase, must, seed, source, temporaryDirectory } from './lib/site.mjs';

const directory = temporaryDirectory();
const sample = path.join(directory, 'projects.sql');
fs.writeFileSync(sample, sampleProjects(2000));
const database = makeDatabase(path.join(directory, 'kunnskapsweb.db'), [seed, sample]);

const grows = /^(project|event|news|publication|(project|event|news|publication)_\w+)\b/;

// What may be all the same: where, what, and why.
const allowed = [
  [/(^site|pages\/(conference|prize|sitemap))$/, /^SCAN event USING INDEX event_conference$/,
    'a partial index: it holds a conference a year'],
  [/pages\/sitemap$/, /^SCAN (event|news) USING INDEX/, 'lists everything'],
  [/pages\/partners$/, /^MATERIALIZE (member|partner)$/, 'the members, of which there are tens'],
  [/pages\/home$/, /^MATERIALIZE member$/, 'the members, of which there are tens'],
  [/pages\/calls$/, /^MATERIALIZE dates$/, 'the dates of the calls, of which there are tens'],
  [/report\//, /^SCAN /, 'goes through all to find what belongs to a year'],
  [/report\//, /^MATERIALIZE (reported_year|types|k|words)$/,
    'two to twenty-four rows that are written there'],
  [/report\/sections\/about$/, /^MATERIALIZE (member|changed)$/, 'the members of a year'],
  [/report\/sections\/projects$/, /^MATERIALIZE (state|span|s)$/,
    'each project once a year, for several counts'],
  [/report\/sections\/projects$/, /^SEARCH (span|s) USING AUTOMATIC/, 'an index of the same'],
  [/report\/sections\/funding$/, /^MATERIALIZE f$/, 'all fundings, for several sums'],
  [/report\/missing$/, /^MATERIALIZE (lack|ongoing)$/,
    'what runs in a year, for several questions'],
];

// What is against the rule in the plans of SQL files, each as [place, what].
function faultsOf(sql, names) {
  const said = must(path.join(build, 'tests/query_plans'), [sql, database, ...names]);
  const statements = said.trim().split('\n').map((line) => JSON.parse(line));
  return statements.flatMap(({ place, plan, walks }) => [
    ...plan.filter((step) => /^MATERIALIZE\b|\bAUTOMATIC\b/.test(step)),
    ...walks.filter((walk) => grows.test(walk)).map((walk) => `SCAN ${walk}`),
  ].map((what) => [place, what]));
}

const tree = path.join(source, 'sql');
function filesIn(...names) {
  return names.flatMap((name) => fs.readdirSync(path.join(tree, name), { recursive: true })
    .filter((file) => file.endsWith('.sql')).sort()
    .map((file) => path.join(name, file.slice(0, -4))));
}

const used = new Set();
for (const name of ['site', ...filesIn('pages'), 'report/report', 'report/missing']) {
  test(`${name} walks no table that grows, and makes none`, () => {
    for (const [place, what] of faultsOf(tree, [name])) {
      const file = place.replace(/^sql\/(.*)\.sql:\d+$/, '$1');
      const exception = allowed.find(([where, words]) => where.test(file) && words.test(what));
      assert.ok(exception, `${place}: ${what}`);
      used.add(exception);
    }
  });
}

test('every exception is needed', () => {
  const unused = allowed.filter((one) => !used.has(one));
  assert.deepEqual(unused.map(([where, what]) => `${where} ${what}`), []);
});

// Statements of a directory of their own, with views.
function faultsIn(statement) {
  const own = fs.mkdtempSync(path.join(directory, 'sql-'));
  fs.writeFileSync(path.join(own, 'views.sql'), `
    CREATE TEMP VIEW linked AS SELECT p.id, p.slug, p.url, t.title
      FROM project p JOIN project_text t ON t.project_id = p.id;
    CREATE TEMP VIEW unlinked AS SELECT x.url FROM project x WHERE x.url <> given('slug');`);
  fs.writeFileSync(path.join(own, 'inner.sql'), `--> .\n${statement};\n`);
  fs.writeFileSync(path.join(own, 'outer.sql'), '--> page from inner\n');
  return faultsOf(own, ['outer']).map(([place, what]) => `${place} ${what}`);
}

test('a walk is seen under an alias, in a view, in a subquery, by an index', () => {
  const scan = 'sql/inner.sql:1 SCAN project';
  assert.deepEqual(faultsIn('SELECT e.url AS "@a" FROM project e WHERE e.url = \'FROM\''), [scan]);
  assert.deepEqual(faultsIn('SELECT url AS "@a" FROM unlinked event'), [scan]);
  assert.deepEqual(faultsIn('SELECT (SELECT max(e.url) FROM project e) AS "@a" FROM site'), [scan]);
  const inside = 'EXISTS (SELECT 1 FROM project e WHERE e.url = site.email)';
  assert.deepEqual(faultsIn(`SELECT 1 AS "@a" FROM site WHERE ${inside}`), [scan]);
  assert.deepEqual(faultsIn('SELECT updated AS "@a" FROM project ORDER BY updated'),
    [`${scan} USING INDEX project_updated`]);
  assert.match(faultsIn('SELECT count(*) AS "@a" FROM event').join(),
    /^sql\/inner\.sql:1 SCAN event\b/);
});

test('a table made of a view, and an index made for a statement, are seen', () => {
  const made = faultsIn('SELECT l.title AS "@a" FROM site s LEFT JOIN linked l ON l.id = s.id');
  assert.ok(made.includes('sql/inner.sql:1 MATERIALIZE linked'), made.join('\n'));
  const join = 'project_text t JOIN project a ON a.url = t.caution';
  const indexed = faultsIn(`SELECT a.url AS "@a" FROM ${join}`);
  assert.ok(indexed.some((one) => /USING AUTOMATIC/.test(one)), indexed.join('\n'));
});

test('what finds its rows in an index is no walk', () => {
  assert.deepEqual(faultsIn('SELECT p.url AS "@a" FROM linked p WHERE p.slug = \'x\''), []);
  assert.deepEqual(faultsIn('SELECT max(updated) AS "@a" FROM project'), []);
  assert.deepEqual(faultsIn('SELECT slug AS "@a" FROM event WHERE last_day < \'2020\''), []);
});

test('every shared file is taken in, and what is said is said once', () => {
  const files = ['site', 'redirect', 'derive', 'views', ...filesIn('pages', 'report', 'shared')];
  const texts = files.map((name) => fs.readFileSync(path.join(tree, `${name}.sql`), 'utf8'));
  const takenIn = texts.flatMap((text) =>
    [...text.matchAll(/^--> \S+ from (\S+)$/gm)].map(([, name]) => name));
  const shared = filesIn('shared', 'report/sections');
  assert.deepEqual(shared.filter((name) => !takenIn.includes(name)), []);
  const seen = new Map();
  for (const [at, text] of texts.entries()) {
    const lines = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean);
    for (let line = 0; line + 8 <= lines.length; line += 1) {
      const passage = lines.slice(line, line + 8).join('\n');
      assert.ok(!seen.has(passage), `${files[at]} and ${seen.get(passage)} both say\n${passage}`);
      seen.set(passage, files[at]);
    }
  }
});
