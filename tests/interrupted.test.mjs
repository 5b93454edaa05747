// Reports that are interrupted: all files or none take their places, what is
// said of it is true, and what a killed run left is swept by the next.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { configurationOf, contents, endedExports, endedFreezes, exportArguments, freezeArguments, makeHome, start }
  from './lib/interrupts.mjs';
import { changeDatabase, must, program, run, temporaryDirectory, until } from './lib/site.mjs';

const names = (directory) => fs.readdirSync(directory).sort();

// A home with eight old files, and a change that makes all of them others.
function makeOldExport() {
  const home = makeHome();
  must(program, exportArguments(home), { env: home.env });
  changeDatabase(home.database, "UPDATE site_text SET name = name || ' (ny)'");
  return { ...home, old: contents(home.out) };
}

// A stand-in for FOP: what it does is a shell's line.
function fopThat(home, line) {
  const tools = temporaryDirectory();
  fs.writeFileSync(path.join(tools, 'fop'), `#!/bin/sh\n${line}\n`, { mode: 0o755 });
  return { ...home, tools, env: { ...home.env, PATH: `${tools}:${process.env.PATH}` } };
}

function waiting(home) {
  const own = fopThat(home, 'touch "${0%/*}/started"; exec tail -f /dev/null');
  return { ...own, started: () => fs.existsSync(path.join(own.tools, 'started')) };
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  test(`${signal} in the middle of eight formats leaves the eight old files`, async () => {
    const home = makeOldExport();
    const slow = waiting(home);
    const child = start(slow, exportArguments(slow));
    await until(slow.started);
    assert.equal((await child.end(signal)).signal, signal);
    assert.match(child.log, /interrupted; nothing was left behind/);
    assert.deepEqual(contents(home.out), home.old);
    assert.deepEqual(names(home.temporary), []);
  });
}

const failures = {
  'FOP fails': (home) => fopThat(home, 'exit 1'),
  'a directory has the name of the last file': (home) => {
    fs.unlinkSync(path.join(home.out, 'arsrapport-2022.csv'));
    fs.mkdirSync(path.join(home.out, 'arsrapport-2022.csv'));
    return home;
  },
};
for (const [what, prepare] of Object.entries(failures)) {
  test(`${what}: no file is new`, () => {
    const home = makeOldExport();
    const { env } = prepare(home);
    const { status, stderr } = run(program, exportArguments(home), { env });
    assert.notEqual(status, 0, stderr);
    assert.deepEqual(names(home.out), Object.keys(home.old));
    for (const name of names(home.out).filter((one) => !one.endsWith('.csv'))) {
      assert.ok(fs.readFileSync(path.join(home.out, name)).equals(home.old[name]), name);
    }
  });
}

test('what SIGKILL left goes with the next run; what a living run writes, and what is not ours, stays', async () => {
  const home = makeOldExport();
  const slow = waiting(home);
  const killed = start(slow, exportArguments(slow));
  await until(slow.started);
  await killed.end('SIGKILL');
  const left = names(home.out).filter((name) => name.endsWith(`.new-${killed.pid}`));
  assert.ok(left.length >= 2, 'there is something to sweep');
  assert.equal(names(home.temporary).length, 1);
  fs.unlinkSync(path.join(slow.tools, 'started'));

  const living = start(slow, exportArguments(slow));
  await until(slow.started);
  const kept = ['arsrapport-2022.csv.new-mine', 'notes.new-1', 'arsrapport-2021.new'];
  for (const name of [...kept, 'arsrapport-2021.ods.new-4711']) fs.writeFileSync(path.join(home.out, name), 'x');
  const others = ['kunnskapsweb-123456', 'kunnskapsweb-fop-12345', 'kunnskapsweb-fop-1234567'];
  for (const name of others) fs.mkdirSync(path.join(home.temporary, name));
  must(program, ['report', '2022', '--format', 'pdf', '--output', home.out, '--database', home.database], { env: home.env });
  const now = names(home.out).filter((name) => name.includes('.new'));
  assert.deepEqual(now.filter((name) => !name.endsWith(`.new-${living.pid}`)), [...kept].sort());
  assert.ok(now.length > kept.length, 'the living run has its files');
  assert.equal(names(home.temporary).filter((name) => !others.includes(name)).length, 1, 'and its directory');
  await living.end('SIGINT');
  assert.deepEqual(names(home.temporary), others.sort());
  assert.deepEqual(names(home.out), [...Object.keys(home.old), ...kept].sort());
});

test('what was left beside one file goes with the next run that writes it', () => {
  const home = makeHome();
  const file = path.join(home.out, 'r.xml');
  for (const name of ['r.xml.new-77', 'r.xml2.new-77', 'r.xml.new-']) fs.writeFileSync(path.join(home.out, name), 'x');
  must(program, ['report', '2022', '--output', file, '--database', home.database]);
  assert.deepEqual(names(home.out), ['r.xml', 'r.xml.new-', 'r.xml2.new-77']);
});

// Files of an edition with no row in the database: as if the freeze had been
// killed after one rename and before the other.
function makeUnknownEdition() {
  const home = makeHome();
  const before = fs.readFileSync(home.database);
  must(program, freezeArguments(home), { env: home.env });
  fs.writeFileSync(home.database, before);
  return { ...home, made: contents(path.join(home.editions, '2022-1')) };
}

test('a freeze that was killed between its files and its row is made again', () => {
  const home = makeUnknownEdition();
  must(program, freezeArguments(home), { env: home.env });
  assert.deepEqual(names(home.editions), ['2022-1']);
  assert.deepEqual(contents(path.join(home.editions, '2022-1')), home.made);
  must(program, ['check', '--database', home.database, '--config', configurationOf(home)]);
});

test('files of an edition that cannot be made again are kept under another name, and that is said', () => {
  const home = makeUnknownEdition();
  changeDatabase(home.database, "UPDATE site_text SET name = name || ' (ny)'");
  const { status, stderr } = run(program, freezeArguments(home), { env: home.env });
  assert.equal(status, 0, stderr);
  const [edition, aside] = names(home.editions);
  assert.equal(edition, '2022-1');
  assert.match(aside, /^2022-1\.unknown-/);
  assert.ok(stderr.includes(aside), stderr);
  assert.deepEqual(contents(path.join(home.editions, aside)), home.made);
});

test('an export that is ended at any moment', () => endedExports(8));
test('a freeze that is ended at any moment', () => endedFreezes(8));
