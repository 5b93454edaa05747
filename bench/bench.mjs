// make bench: what the program costs, beside what people would use instead,
// as its data grows, and over time. It measures and prints; a figure that
// misses its target is no failure, what does not work is.
//
// PARTS names those to run; ROUNDS, DURATION (seconds of one measurement) and
// REQUESTS (of the memory part) make a run shorter or longer.
import fs from 'node:fs';
import os from 'node:os';
import { run } from '../tests/lib/run.mjs';
import { heading, printTargets, say } from './print.mjs';

const parts = ['rivals', 'phases', 'growth', 'memory', 'start', 'report', 'publication', 'freshness'];

const chosen = process.argv.length > 2 ? process.argv.slice(2) : parts;
const unknown = chosen.find((part) => !parts.includes(part));
if (unknown) {
  console.error(`bench: no part ${unknown}; there are ${parts.join(', ')}`);
  process.exit(64);
}

function version(command, args, pattern) {
  const { stdout, stderr } = run(command, args);
  return pattern.exec(stdout + stderr)?.[1] ?? 'unknown';
}

function describeMachine() {
  heading('Machine');
  say(`${os.cpus()[0].model}, ${os.cpus().length} cores, Linux ${os.release()}`);
  say(`nginx ${version('nginx', ['-v'], /nginx\/(\S+)/)}, PHP ${version('php-fpm8.2', ['-v'], /PHP (\S+)/)}, `
    + `libxslt ${version('pkg-config', ['--modversion', 'libxslt'], /(\S+)/)}, `
    + `libxml2 ${version('pkg-config', ['--modversion', 'libxml-2.0'], /(\S+)/)}, `
    + `SQLite ${version('sqlite3', ['--version'], /(\S+)/)}`);
  const busy = Number(fs.readFileSync('/proc/loadavg', 'utf8').split(' ')[0]);
  if (busy > 0.5) say(`Something else runs here (load ${busy}): times will be worse, and requests/s say little.`);
}

describeMachine();
for (const part of parts.filter((one) => chosen.includes(one))) {
  const { measure } = await import(`./${part}.mjs`);
  await measure();
}
printTargets();
