// Databases of older schemas: what migrate makes of them is what a new
// database of the same data is, or nothing at all.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { difference } from './lib/answers.mjs';
import { address, forEach, languages, xmlAddress } from './lib/pages.mjs';
import { base, writeInPlace, fixtures, makeDatabase, must, program, run, share, Site, temporaryDirectory, until,
  writeConfiguration } from './lib/site.mjs';

const version = 3;
const directory = temporaryDirectory();
const fixture = path.join(fixtures, 'schema-2.sql');
const old = path.join(directory, 'old.db');
must('sqlite3', ['-bail', old], { input: fs.readFileSync(fixture) });

let count = 0;
// An old database of a test's own, alone in its directory; sql changes it.
function oldDatabase(sql = '') {
  count += 1;
  const file = path.join(directory, String(count), 'kunnskapsweb.db');
  fs.mkdirSync(path.dirname(file));
  fs.copyFileSync(old, file);
  if (sql) writeInPlace(file, sql);
  return { file, kept: `${file}.schema-2`, bytes: fs.readFileSync(file) };
}

function migrate({ file }, ...options) {
  return run(program, ['migrate', '--database', file, ...options], { timeout: 60_000 });
}

// Everything but the random number of a publication.
function dump(file) {
  return must('sqlite3', [file, '.dump']).replace(/^INSERT INTO content_version .*\n/m, '');
}

// The data of the fixture, for a new database: an organisation comes before the
// site that it leads, and files before their edition.
function seedOfFixture() {
  const columns = (table) => must('sqlite3', [old, `SELECT group_concat(name) FROM pragma_table_info('${table}')`]).trim();
  const lines = fs.readFileSync(fixture, 'utf8').split('\n').filter((line) => line.startsWith('INSERT'))
    .map((line) => line.replace(/^INSERT INTO "?(\w+)"? VALUES/, (all, table) => `INSERT INTO ${table} (${columns(table)}) VALUES`));
  const of = (...names) => lines.filter((line) => names.includes(line.split(' ')[2]));
  const first = of('source', 'organization');
  const last = of('edition');
  const rest = lines.filter((line) => !first.includes(line) && !last.includes(line) && !of('address_word').includes(line));
  const file = path.join(directory, 'seed.sql');
  fs.writeFileSync(file, [...first, ...rest, ...last].join('\n'));
  return file;
}
const fresh = makeDatabase(path.join(directory, 'fresh.db'), [seedOfFixture()]);

// Refused with that exit code and message; the old file is alone, as it was.
function assertRefused(one, code, pattern) {
  const { status, stderr } = migrate(one);
  assert.equal(status, code, stderr);
  assert.match(stderr, pattern);
  assert.ok(fs.readFileSync(one.file).equals(one.bytes), 'the old file is as it was');
  const names = fs.readdirSync(path.dirname(one.file)).filter((name) => !/-(wal|shm)$/.test(name));   // SQLite's own
  assert.deepEqual(names, ['kunnskapsweb.db'], 'and alone');
}

test('every verb says what to do with an older database', () => {
  const one = oldDatabase();
  const file = path.join(directory, 'nothing.sql');
  fs.writeFileSync(file, '');
  for (const verb of [['check'], ['get', '/'], ['report', '2022'], ['import', file],
    ['report', '2022', '--freeze', '--by', 'somebody'], ['serve', '--socket', path.join(directory, 'program.sock')]]) {
    const { status, stderr } = run(program, [...verb, '--database', one.file], { timeout: 60_000 });
    assert.equal(status, 65, `${verb[0]}: ${stderr}`);
    assert.ok(stderr.includes(`schema version 2 is older than this program's (${version}); `
      + `'kunnskapsweb migrate --database ${one.file}'`), `${verb[0]}: ${stderr}`);
  }
  assert.ok(fs.readFileSync(one.file).equals(one.bytes));
});

test('a migrated database is a new one: schema, every row, pages and reports', async () => {
  const one = oldDatabase();
  fs.chmodSync(one.file, 0o604);
  if (process.getuid() === 0) fs.chownSync(one.file, 65534, 65534);
  const owner = fs.statSync(one.file).uid;
  const { status, stderr, stdout } = migrate(one);
  assert.equal(status, 0, stderr);
  assert.ok(stdout.includes(one.kept));
  assert.ok(fs.readFileSync(one.kept).equals(one.bytes), 'the old file is there, byte for byte');
  assert.equal(fs.statSync(one.file).mode & 0o777, 0o604);
  assert.equal(fs.statSync(one.file).uid, owner, 'whose it was');
  assert.deepEqual(fs.readdirSync(path.dirname(one.file)).sort(), ['kunnskapsweb.db', 'kunnskapsweb.db.schema-2']);
  assert.equal(difference(dump(one.file), dump(fresh)), '');
  // Of the fixture's editions there are no files; nothing else is wrong.
  const faults = run(program, ['check', '--database', one.file]).stderr.trim().split('\n');
  assert.deepEqual(faults.filter((line) => !/\/2020-[12]\/.*: No such file/.test(line)), []);

  const sites = [];
  try {
    for (const database of [one.file, fresh]) sites.push(await Site.start({ nginx: false, database }));
    const paths = [...(await sites[0].ask('/sitemap.xml')).text.matchAll(/<loc>([^<]*)<\/loc>/g)]
      .map(([, found]) => found.slice(base.length) || '/');
    assert.ok(paths.length > 50);
    const targets = languages.flatMap((language) => paths.flatMap((one) =>
      [address(language, one), xmlAddress(language, one)]));
    await forEach([...targets, '/sitemap.xml', '/aktuelt.atom', '/tema.css', '/prosjekter?type=forskning&side=2'], async (target) => {
      const [mine, other] = await Promise.all(sites.map((site) => site.ask(target)));
      assert.equal(mine.status, other.status, target);
      assert.equal(difference(mine.text, other.text), '', target);
    });
  } finally {
    for (const site of sites) await site.stop();
  }
  for (const year of ['2019', '2021', '2022', '2023']) {
    for (const { code } of languages) {
      const [mine, other] = [one.file, fresh].map((file) =>
        must(program, ['report', year, '--language', code, '--database', file]));
      assert.equal(difference(mine, other), '', `${year} in ${code}`);
    }
  }
});

test('a database of this schema stays as it is', () => {
  const one = { file: path.join(directory, 'same.db') };
  fs.copyFileSync(fresh, one.file);
  const { status, stdout } = migrate(one);
  assert.equal(status, 0);
  assert.match(stdout, new RegExp(`is of schema version ${version} already`));
  assert.ok(fs.readFileSync(one.file).equals(fs.readFileSync(fresh)));
});

const losses = {
  'a table that nobody knows': ['CREATE TABLE extra (x); INSERT INTO extra VALUES (1)', /the table extra has data/],
  'a field that nobody knows': ['ALTER TABLE project ADD COLUMN budget INTEGER; UPDATE project SET budget = 5 WHERE id = 3',
    /the field project\.budget has data/],
  'a day that is not there': ["UPDATE project_period SET starts = '2011-02-30' WHERE id = 3",
    /row 3 of project_period: rule broken: project_period\.starts: a date, as 2017, 2017-06 or 2017-06-20$/m],
  'a value that a rule refuses': ["PRAGMA ignore_check_constraints = ON; UPDATE project SET type = 'hobby' WHERE id = 3",
    /: row 3 of project: rule broken: project\.type: research, innovation or education/],
  'a value that a rule refuses, in a table without row numbers':
    ["PRAGMA ignore_check_constraints = ON; UPDATE project_partner SET role = 'guest' WHERE project_id = 3",
      /: row 3, \d+ of project_partner: rule broken: project_partner\.role: owner, coordinator, partner or site/],
  'a row that refers to none': ['DELETE FROM theme WHERE id = 1', /\w+\.theme_id refers to a row of theme that is not there \(1\)/],
};
for (const [what, [sql, pattern]] of Object.entries(losses)) {
  test(`${what} is told, and nothing is changed`, () => assertRefused(oldDatabase(sql), 65, pattern));
}

test('what is empty may go', () => {
  const one = oldDatabase('CREATE TABLE extra (x); ALTER TABLE project ADD COLUMN budget INTEGER');
  assert.equal(migrate(one).status, 0);
  assert.equal(difference(dump(one.file), dump(fresh)), '');
});

test('editions keep their numbers whatever their rows are called', () => {
  const one = oldDatabase([[7, 3], [5, 4]].map(([id, number]) => `
    INSERT INTO edition_file VALUES (${id}, 'pdf', 'x.pdf', 1, printf('%064d', 1));
    INSERT INTO edition VALUES (${id}, '2020', ${number}, 'nb', '2024-01-01T00:00:00Z', 'x', 'y');`).join(''));
  const { status, stderr } = migrate(one);
  assert.equal(status, 0, stderr);
  assert.equal(must('sqlite3', [one.file, "SELECT group_concat(id) FROM (SELECT id FROM edition WHERE year = '2020' ORDER BY number)"]),
    '9001,9002,7,5\n');
});

test('what is no database of an older schema is refused', () => {
  assertRefused(oldDatabase('PRAGMA user_version = 99'), 65, /schema version 99 is newer/);
  assertRefused(oldDatabase('PRAGMA user_version = 1'), 65, /no way from schema version 1 to 2/);
  assertRefused(oldDatabase('PRAGMA application_id = 1'), 65, /not a database of kunnskapsweb/);
  assertRefused(oldDatabase('PRAGMA journal_mode = WAL'), 65, /WAL mode/);
  const { status, stderr } = migrate({ file: path.join(directory, 'none.db') });
  assert.equal(status, 75);
  assert.match(stderr, /none\.db: No such file/);
});

test('the name of the copy must be free, unless it is the old file\'s already', () => {
  const one = oldDatabase();
  fs.writeFileSync(one.kept, 'mine');
  const { status, stderr } = migrate(one);
  assert.equal(status, 73);
  assert.ok(stderr.includes(`${one.kept} exists`), stderr);
  assert.equal(fs.readFileSync(one.kept, 'utf8'), 'mine');
  assert.ok(fs.readFileSync(one.file).equals(one.bytes));
  fs.unlinkSync(one.kept);
  fs.linkSync(one.file, one.kept);
  assert.equal(migrate(one).status, 0);
  assert.ok(fs.readFileSync(one.kept).equals(one.bytes));
  assert.equal(difference(dump(one.file), dump(fresh)), '');
});

// A share directory in which one step never ends.
function endless(file) {
  const own = path.join(directory, `share-${path.basename(file)}`);
  fs.cpSync(share, own, { recursive: true });
  fs.appendFileSync(path.join(own, file), '\nWITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT 1 FROM n) SELECT count(*) FROM n;\n');
  return writeConfiguration(path.join(directory, `${path.basename(file)}.conf`), { 'share-dir': own });
}

for (const step of ['sql/migrations/0003-names-of-rules.sql', 'sql/schema/99-derived.sql', 'sql/derive.sql']) {
  test(`killed at ${step}: the old file is as it was, and the next run does all`, async () => {
    const one = oldDatabase();
    const child = spawn(program, ['migrate', '--database', one.file, '--config', endless(step)], { stdio: 'ignore' });
    const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal)));
    await until(() => fs.readdirSync(path.dirname(one.file)).some((name) => name !== 'kunnskapsweb.db'));
    child.kill('SIGKILL');
    assert.equal(await ended, 'SIGKILL');
    assert.ok(fs.readFileSync(one.file).equals(one.bytes));
    assert.equal(fs.existsSync(one.kept), false);
    assert.equal(migrate(one).status, 0);
    assert.equal(difference(dump(one.file), dump(fresh)), '');
  });
}
