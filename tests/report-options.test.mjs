// Options that contradict one another are wrong usage, for every verb; and what
// freezing wants before it makes something that never changes.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { standInFop } from './lib/fop.mjs';
import { changeDatabase, makeDatabase, must, program, run, temporaryDirectory } from './lib/site.mjs';

const directory = temporaryDirectory();
const database = makeDatabase(path.join(directory, 'seed.db'));
const before = fs.readFileSync(database);
const editions = path.join(directory, 'editions');
const out = path.join(directory, 'out');
fs.mkdirSync(out);

const report = (...options) => run(program, ['report', '2022', '--database', database, ...options]);

function assertUsage({ status, stdout, stderr }, pattern) {
  assert.equal(status, 64, stderr);
  assert.match(stderr, pattern);
  assert.equal(stdout, '');
  assert.ok(fs.readFileSync(database).equals(before), 'the database is as it was');
  assert.equal(fs.existsSync(editions), false);
  assert.deepEqual(fs.readdirSync(out), []);
}

const freeze = ['--freeze', '--by', 'Somebody', '--force', '--editions-dir', editions];
const contradictions = [
  [['--missing', '--freeze'], /--missing and --freeze/],
  [['--missing', ...freeze], /--missing and --freeze/],
  [[...freeze, '--missing'], /--missing and --freeze/],
  [['--missing', '--format', 'xml'], /--missing and --format/],
  [['--missing', '--output', out], /--missing and --output/],
  [['--missing', '--by', 'x'], /--by belongs to --freeze/],
  [['--missing', '--force'], /--force belongs to --freeze/],
  [[...freeze, '--format', 'all'], /--freeze and --format/],
  [[...freeze, '--format', 'xml'], /--freeze and --format/],
  [[...freeze, '--output', out], /--freeze and --output/],
  [['--by', 'x'], /--by belongs to --freeze/],
  [['--reason', 'x'], /--reason belongs to --freeze/],
  [['--force'], /--force belongs to --freeze/],
  [['--editions-dir', editions], /--editions-dir belongs to --freeze/],
  [['--format', 'xml', '--format', 'html'], /given twice.*--format/],
  [['--language', 'nb', '--language', 'nn'], /given twice.*--language/],
  [['--output', `${out}/a`, '--output', `${out}/b`], /given twice.*--output/],
  [[...freeze, '--by', 'Somebody else'], /given twice.*--by/],
  [['--freeze', '--by', ' \t'], /--by NAME/],
];
for (const [options, pattern] of contradictions) {
  test(`report ${options.map((one) => path.basename(one)).join(' ')}`, () => assertUsage(report(...options), pattern));
}

const twice = {
  init: ['--database', 'a.db', '--database', 'b.db'],
  import: ['--database', 'a.db', '--database', 'b.db', 'x.sql'],
  serve: ['--workers', '2', '--workers', '3'],
  get: ['--config', 'a.conf', '--config', 'b.conf', '/'],
  check: ['--database', 'a.db', '--database', 'b.db'],
  migrate: ['--database', 'a.db', '--database', 'b.db'],
};
for (const [verb, args] of Object.entries(twice)) {
  test(`${verb} with two values of one option`, () => {
    const { status, stderr } = run(program, [verb, ...args], { cwd: directory });
    assert.equal(status, 64, stderr);
    assert.match(stderr, new RegExp(`given twice.*${args[0]}`));
  });
}

test('what is said twice in the same words is no contradiction, nor are several seeds', () => {
  const once = must(program, ['get', '/om', '--database', database]);
  assert.equal(must(program, ['get', '-i', '-i', '--database', database, '/om', '--database', database]).endsWith(once), true);
  const files = ['a', 'b'].map((name) => path.join(directory, `${name}.sql`));
  for (const file of files) fs.writeFileSync(file, '');
  makeDatabase(path.join(directory, 'seeds.db'), files);
});

// A database in which nothing is missing from the report of a year.
function wholeDatabase(year) {
  const file = path.join(directory, `${year}.db`);
  if (fs.existsSync(file)) return file;
  fs.copyFileSync(database, file);
  changeDatabase(file, `
    DELETE FROM project_result; DELETE FROM event_project; DELETE FROM prize_award;
    DELETE FROM news_project; DELETE FROM publication_project; DELETE FROM figure;
    DELETE FROM project; DELETE FROM event; DELETE FROM plan;
    INSERT INTO report_text (year, section, language, body) VALUES
      ('${year}', 'foreword', 'nb', 'x'), ('${year}', 'results', 'nb', 'x'), ('${year}', 'outlook', 'nb', 'x');`);
  return file;
}

let count = 0;
function freezing(year, file, ...options) {
  count += 1;
  const copy = path.join(directory, `copy-${count}.db`);
  fs.copyFileSync(file, copy);
  const own = `${copy}-editions`;
  const result = run(program, ['report', year, '--freeze', '--by', 'Somebody', '--database', copy, '--editions-dir', own,
    ...options], { env: { ...process.env, PATH: standInFop() } });
  const made = Number(must('sqlite3', [copy, 'SELECT count(*) FROM edition']));
  assert.equal(fs.existsSync(own) ? fs.readdirSync(own).length : 0, made);
  return { ...result, made };
}
const thisYear = String(new Date().getFullYear());

test('freezing says what is missing, as --missing does, and wants --force', () => {
  for (const language of ['nb', 'nn', 'en']) {
    const { stdout: missing } = report('--missing', '--language', language);
    const { status, stdout, stderr, made } = freezing('2022', database, '--language', language);
    assert.equal(status, 64);
    assert.equal(made, 0);
    assert.equal(stdout, '');
    assert.ok(stderr.startsWith(missing), stderr);
    const lacks = missing.trim().split('\n').length;
    assert.match(stderr.slice(missing.length), new RegExp(`^kunnskapsweb: the report of 2022 lacks ${lacks} things; --force .*\n$`));
  }
});

test('with --force it says so, too, and freezes', () => {
  const { status, stdout, stderr, made } = freezing('2022', database, '--force');
  assert.equal(status, 0, stderr);
  assert.equal(made, 1);
  assert.match(stdout, /^edition 2022-1: /);
  assert.ok(stderr.startsWith(report('--missing').stdout), stderr);
});

test('a year that has everything needs no --force', () => {
  const { status, stderr, made } = freezing('2022', wholeDatabase('2022'));
  assert.equal(stderr, '');
  assert.equal(status, 0);
  assert.equal(made, 1);
});

test('a year that is not over wants --force though it has everything', () => {
  const file = wholeDatabase(thisYear);
  const refused = freezing(thisYear, file);
  assert.equal(refused.status, 64);
  assert.equal(refused.stderr, `kunnskapsweb: ${thisYear} is not over; --force freezes it all the same\n`);
  assert.equal(refused.made, 0);
  const { status, stderr, made } = freezing(thisYear, file, '--force');
  assert.equal(status, 0, stderr);
  assert.equal(made, 1);
});

test('both are said at once, and one thing is one thing', () => {
  const file = wholeDatabase(thisYear);
  const lacking = path.join(directory, 'lacking.db');
  fs.copyFileSync(file, lacking);
  changeDatabase(lacking, "DELETE FROM report_text WHERE section = 'outlook'");
  const { status, stderr } = freezing(thisYear, lacking);
  assert.equal(status, 64);
  assert.match(stderr, new RegExp(`the report of ${thisYear} lacks 1 thing, and ${thisYear} is not over; --force`));
});

test('a year that the database knows nothing of is not to be forced', () => {
  for (const options of [[], ['--force']]) {
    const { status, stderr } = freezing('1950', database, ...options);
    assert.equal(status, 66);
    assert.doesNotMatch(stderr, /force/);
  }
});
