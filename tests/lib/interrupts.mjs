// Exports and freezes that are ended at any moment: what stands there then, and
// what the next run makes of it.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { standInFop } from './fop.mjs';
import { killAfter, numbers, signals } from './kills.mjs';
import { changeDatabase, Child, makeDatabase, must, program, run, temporaryDirectory } from './site.mjs';

// A database, a directory for exports and one for temporary files of its own.
export function makeHome() {
  const directory = temporaryDirectory();
  const home = { directory, database: makeDatabase(path.join(directory, 'kunnskapsweb.db')),
    out: path.join(directory, 'out'), editions: path.join(directory, 'editions'), temporary: path.join(directory, 'tmp') };
  for (const one of [home.out, home.temporary]) fs.mkdirSync(one);
  home.env = { ...process.env, PATH: standInFop(), TMPDIR: home.temporary };
  return home;
}

export const exportArguments = ({ database, out }, ...more) =>
  ['report', '2022', '--format', 'all', '--output', out, '--database', database, ...more];

export const freezeArguments = ({ database, editions }, ...more) =>
  ['report', '2022', '--freeze', '--force', '--by', 'Somebody', '--database', database, '--editions-dir', editions, ...more];

export const start = ({ env }, args) => new Child(program, args, { env });

// The files of a directory by name.
export const contents = (directory) => Object.fromEntries(fs.readdirSync(directory).sort()
  .map((name) => [name, fs.readFileSync(path.join(directory, name))]));

const same = (some, others) => Object.keys(some).join() === Object.keys(others).join()
  && Object.keys(some).every((name) => some[name].equals(others[name]));

// How long a run takes that nobody ends, in milliseconds: moments are chosen
// from it. It decides nothing else.
function timeOf({ env }, args) {
  const begin = process.hrtime.bigint();
  must(program, args, { env });
  return Number(process.hrtime.bigint() - begin) / 1e6;
}

// Exports that are ended, each at another moment: all files are the old ones or
// all are the new, unless SIGKILL came while they were moved; each is whole.
export async function endedExports(count) {
  const home = makeHome();
  const random = numbers(count);
  const args = exportArguments(home);
  const whole = timeOf(home, args);
  const old = contents(home.out);
  changeDatabase(home.database, "UPDATE site_text SET name = name || ' (ny)'");
  must(program, args, { env: home.env });
  const fresh = contents(home.out);
  const changed = Object.keys(old).filter((name) => !old[name].equals(fresh[name]));
  assert.ok(changed.length > 4, `those that have the name: ${changed}`);
  for (let i = 1; i <= count; i++) {
    for (const [name, bytes] of Object.entries(old)) fs.writeFileSync(path.join(home.out, name), bytes);
    const child = start(home, args);
    const signal = signals[i % signals.length];
    await killAfter(child, random() * whole * 1.1, signal);
    const ended = await child.exit();
    const now = contents(home.out);
    const what = `${signal}, the ${i}th: ${child.log}`;
    if (signal === 'SIGKILL') {
      for (const [name, bytes] of Object.entries(old)) assert.ok([bytes, fresh[name]].some((one) => one.equals(now[name])), what);
    } else {
      assert.ok(same(now, old) || same(now, fresh), what);
      assert.deepEqual(fs.readdirSync(home.temporary), [], what);
      if (ended.code === 0 || /everything was done/.test(child.log)) assert.ok(same(now, fresh), what);
      if (/nothing was left behind/.test(child.log)) assert.ok(same(now, old), what);
    }
    must(program, args, { env: home.env });
    assert.ok(same(contents(home.out), fresh), `${what}: the next run leaves eight files and nothing else`);
    assert.deepEqual(fs.readdirSync(home.temporary), [], what);
  }
}

const editionsOf = ({ database }) => must('sqlite3', [database,
  "SELECT year || '-' || number FROM edition ORDER BY number"]).trim().split('\n').filter(Boolean);

// Freezes that are ended: what the database knows is whole, and the next freeze
// goes through and leaves nothing but editions.
export async function endedFreezes(count) {
  const home = makeHome();
  const random = numbers(count);
  const reason = ['--reason', 'A correction.'];
  const whole = timeOf(home, freezeArguments(home));
  for (let i = 1; i <= count; i++) {
    const child = start(home, freezeArguments(home, ...reason));
    const signal = signals[i % signals.length];
    await killAfter(child, random() * whole * 1.1, signal);
    const ended = await child.exit();
    const what = `${signal}, the ${i}th: ${child.log}`;
    const check = run(program, ['check', '--database', home.database, '--config', configurationOf(home)]);
    assert.equal(check.status, 0, `${what}: ${check.stderr}`);
    if (ended.code === 0) assert.equal(editionsOf(home).length > 1, true, what);
    must(program, freezeArguments(home, ...reason), { env: home.env });
    assert.deepEqual(fs.readdirSync(home.editions).sort(), editionsOf(home).sort(), what);
    assert.deepEqual(fs.readdirSync(home.temporary), [], what);
    assert.deepEqual(fs.readdirSync(home.directory).filter((name) => name.includes('.new-')), [], what);
  }
}

export function configurationOf({ directory, editions }) {
  const file = path.join(directory, 'kunnskapsweb.conf');
  fs.writeFileSync(file, `editions-dir = ${editions}\n`);
  return file;
}
