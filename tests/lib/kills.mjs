// Writers that are killed while they publish, and readers who must not notice.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { sampleProjects } from './samples.mjs';
import { Child, program, run, seed, temporaryDirectory, withProgram } from './site.mjs';

// The same pseudo-random numbers every time, from 0 to below 1.
export function numbers(state) {
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

export const signals = ['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP', 'SIGKILL'];

async function readWhile(site, running, seen) {
  while (running.yes) {
    const { status, text } = await site.ask('/kontakt');
    seen.push({ status, word: text.match(/(w\d+)@network\.example/)?.[1] });
  }
}

// How long an import takes that nobody kills, in milliseconds: moments are
// chosen from it. It decides nothing else.
function timeOf(site, file) {
  const start = process.hrtime.bigint();
  assert.equal(run(program, ['import', '--no-rehearsal', '--database', site.database, file]).status, 0);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

export function killAfter(child, milliseconds, signal) {
  return new Promise((resolve) => setTimeout(() => {
    if (!child.ended) child.signal(signal);
    resolve();
  }, milliseconds));
}

// Every fourth import makes all pages first, in processes of its own; every
// fifth finds the disk full somewhere on the way.
function startImport(i, random, database, file) {
  const args = ['import', ...(i % 4 ? ['--no-rehearsal'] : []), '--database', database, file];
  if (i % 5) return new Child(program, args);
  const blocks = Math.floor(random() * fs.statSync(database).size / 1024 * 1.1);
  return new Child('sh', ['-c', 'ulimit -f "$1"; shift; exec "$@"', 'sh', String(blocks), program, ...args]);
}

// Kills as many imports, each at another moment, while four readers read.
export async function killedImports(count) {
  const sample = path.join(temporaryDirectory(), 'sample.sql');
  fs.writeFileSync(sample, sampleProjects(2000));
  await withProgram({ seeds: [seed, sample] }, async (site) => {
    const file = path.join(temporaryDirectory(), 'change.sql');
    const write = (word) => fs.writeFileSync(file, `
      UPDATE site SET email = '${word}@network.example'; UPDATE project_text SET summary = summary || '${word}';`);
    write('w0');
    const whole = timeOf(site, file);
    const random = numbers(count);
    const allowed = new Set(['w0']);
    for (let i = 1; i <= count; i++) {
      const running = { yes: true };
      const seen = [];
      write(`w${i}`);
      const readers = [1, 2, 3, 4].map(() => readWhile(site, running, seen));
      const child = startImport(i, random, site.database, file);
      await killAfter(child, random() * whole * 1.1, signals[i % signals.length]);
      await child.exit();
      running.yes = false;
      await Promise.all(readers);
      const after = (await site.ask('/kontakt')).text.match(/(w\d+)@/)[1];
      allowed.add(`w${i}`);
      assert.deepEqual(seen.filter(({ status, word }) => status !== 200 || !allowed.has(word)), [], `kill ${i}`);
      assert.equal(child.ended.code === 0 ? after : `w${i}`, `w${i}`, 'what was done is there');
      allowed.clear();
      allowed.add(after);
      assert.equal(run(program, ['check', '--database', site.database]).status, 0, `kill ${i}`);
    }
    assert.equal(run(program, ['import', '--database', site.database, '/dev/null']).status, 0);
    assert.deepEqual(fs.readdirSync(site.directory).filter((name) => name.includes('.new-')), []);
  });
}
