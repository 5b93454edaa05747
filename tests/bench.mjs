// make bench: what pages cost as the catalogue grows, and what a worker needs.
// It measures and prints; it asserts nothing. Costs are instructions counted
// by callgrind, less those of /healthz, which starts up in the same way.
import fs from 'node:fs';
import path from 'node:path';
import { Child, makeDatabase, must, program, seed, temporaryDirectory } from './lib/site.mjs';
import { request } from './lib/fastcgi.mjs';
import { sampleProjects } from './lib/samples.mjs';

const directory = temporaryDirectory();

function databaseOf(count) {
  const sample = path.join(directory, `${count}.sql`);
  fs.writeFileSync(sample, sampleProjects(count));
  return makeDatabase(path.join(directory, `${count}.db`), [seed, sample]);
}

function instructions(database, target) {
  const out = path.join(directory, 'callgrind.out');
  must('valgrind', ['--tool=callgrind', `--callgrind-out-file=${out}`, program, 'get', target,
    '--database', database]);
  return Number(/^totals: (\d+)/m.exec(fs.readFileSync(out, 'utf8'))[1]);
}

function row(...cells) {
  console.log(cells.map((cell, i) => (i ? String(cell).padStart(14) : String(cell).padEnd(44))).join(''));
}

const sizes = [1000, 100000];
const databases = sizes.map(databaseOf);
const bases = databases.map((database) => instructions(database, '/healthz'));
row('Instructions of one request, thousands', ...sizes.map((n) => `${n} projects`), 'ratio');
for (const target of ['/prosjekter', '/prosjekter?side=20', '/prosjekter?type=forskning',
  '/prosjekter?type=forskning&status=pagaar&aar=2015', '/prosjekter/sample-500', '/', '/prosjekter.xml']) {
  const costs = databases.map((database, i) => instructions(database, target) - bases[i]);
  row(target, ...costs.map((cost) => Math.round(cost / 1000)), (costs[1] / costs[0]).toFixed(2));
}

function residentKilobytes(pid) {
  return Number(/^VmRSS:\s+(\d+)/m.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))[1]);
}

const socket = path.join(directory, 'program.sock');
const server = new Child(program, ['serve', '--database', databases[1], '--socket', socket, '--workers', '1']);
await server.line(/ready/);
const worker = Number(fs.readFileSync(`/proc/${server.pid}/task/${server.pid}/children`, 'utf8').trim());
row('\nA worker with 100000 projects, kB resident', '');
const targets = ['/', '/prosjekter', '/prosjekter?type=forskning&aar=2015', '/partnere', '/om', '/en/prosjekter'];
for (const goal of [1, 1000, 5000]) {
  for (let done = goal === 1 ? 0 : goal / 10; done < goal; done++) {
    await request(socket, { REQUEST_URI: targets[done % targets.length] });
  }
  row(`after ${goal} requests`, residentKilobytes(worker));
}
await server.end();
