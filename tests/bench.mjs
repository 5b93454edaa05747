// make bench: what pages cost as the catalogue grows, and what a worker needs.
// It measures and prints; it asserts nothing. Costs are instructions counted
// by callgrind, less those of /healthz, which starts up in the same way.
import fs from 'node:fs';
import path from 'node:path';
import { Child, makeDatabase, must, program, seed, temporaryDirectory } from './lib/site.mjs';
import { request } from './lib/fastcgi.mjs';

// Sample projects, one period, two themes and three partners each.
function sampleProjects(count) {
  return `
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count})
INSERT INTO project (id, slug, type, status, connection, certainty, updated)
SELECT 1000000 + i, 'sample-' || i,
       CASE i % 3 WHEN 0 THEN 'research' WHEN 1 THEN 'innovation' ELSE 'education' END,
       CASE i % 4 WHEN 0 THEN 'planned' WHEN 1 THEN 'ongoing' WHEN 2 THEN 'finished' ELSE 'stopped' END,
       'network', 'stated', '2026-01-01' FROM n;
INSERT INTO project_text (project_id, language, title, summary)
SELECT id, 'nb', 'Eksempelprosjekt ' || slug,
       'Et eksempel på et prosjekt, laget for å måle hva en side koster.' FROM project WHERE id > 1000000;
INSERT INTO project_period (project_id, kind, starts, ends, certainty, source_id)
SELECT id, 'project', 2005 + id % 15, 2005 + id % 15 + id % 4, 'stated', 1 FROM project WHERE id > 1000000;
INSERT OR IGNORE INTO project_theme (project_id, theme_id)
SELECT p.id, t.id FROM project p JOIN theme t ON t.id IN (1 + p.id % 9, 2 + p.id % 7) WHERE p.id > 1000000;
INSERT OR IGNORE INTO project_partner (project_id, organization_id, role)
SELECT p.id, o.id, 'partner' FROM project p
  JOIN organization o ON o.id IN (1 + p.id % 8, 9 + p.id % 6, 15 + p.id % 5) WHERE p.id > 1000000;
`;
}

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
