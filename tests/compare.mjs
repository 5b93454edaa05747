// make compare BASE=REVISION: is everything that this build answers, byte for
// byte, what another revision answers? For changes that should be seen nowhere.
//
// The revision is built in a directory of its own. Each program makes its own
// databases, of its own seed and of this tree's fixtures, and is compared in
// two parts:
//
//   pages   every address of every network in every language, as a page and as
//           XML; lists with their pages and filters, feeds, wrong values, and
//           every kind of error, that of a database which is gone included
//   report  the report as XML, HTML and CSV and what it lacks (--missing), of
//           every year in every language: what is written, and the exit code
//
// PARTS="report second-network" takes only that: words are parts and networks,
// and what is not named of either is all.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { difference } from './lib/answers.mjs';
import { secondNetwork } from './lib/networks.mjs';
import { forEach, languages } from './lib/pages.mjs';
import { sampleProjects } from './lib/samples.mjs';
import { build, fixtures, makeDatabase, must, run, Site, source, temporaryDirectory }
  from './lib/site.mjs';
import { targetsOf, targetsWithoutDatabase } from './lib/targets.mjs';

const revision = process.argv[2] || 'HEAD';
const years = Array.from({ length: 16 }, (_, at) => String(2012 + at));
const shownDifferences = 5; // of each part of each network

const sample = path.join(temporaryDirectory(), 'projects.sql');
fs.writeFileSync(sample, sampleProjects(300));
const fixture = (name) => path.join(fixtures, name);
const ties = secondNetwork();
const seedOf = (directory) => path.join(directory, 'share/kunnskapsweb/sql/seed');

// The SQL that each network is made of, given the directory of a build.
const networks = {
  seed: (directory) => [seedOf(directory), sample],
  samples: (directory) => [seedOf(directory),
    ...['sample.sql', 'many-projects.sql', 'editions.sql'].map(fixture)],
  hostile: (directory) => [seedOf(directory)],
  'report-sample': (directory) => [seedOf(directory), fixture('report-sample.sql')],
  'small-network': () => [fixture('small-network.sql')],
  'second-network': () => [ties],
  empty: () => [],
};
// And what no import takes.
const written = { hostile: [fixture('hostile.sql')] };
const parts = { pages: comparePages, report: compareReports };

function fail(message, code = 1) {
  console.error(`compare: ${message}`);
  process.exit(code);
}

// Of all names those that PARTS has, or all when it has none of them.
function chosen(names) {
  const words = (process.env.PARTS ?? '').split(/[\s,]+/).filter(Boolean);
  const unknown = words.find((word) => !(word in parts) && !(word in networks));
  if (unknown) fail(`PARTS has '${unknown}'; there are ${
    Object.keys({ ...parts, ...networks }).join(' ')}`, 64);
  const named = names.filter((name) => words.includes(name));
  return named.length > 0 ? named : names;
}

// The style sheet of this build serves for both: npm need not fetch it again.
function buildRevision() {
  const commit = `${revision}^{commit}`;
  if (run('git', ['-C', source, 'rev-parse', '--verify', '--quiet', commit]).status !== 0) {
    fail(`${revision} is no revision`, 64);
  }
  const directory = path.join(temporaryDirectory(), 'base');
  must('git', ['-C', source, 'worktree', 'add', '--detach', directory, revision]);
  process.on('exit', () => must('git', ['-C', source, 'worktree', 'remove', '--force', directory]));
  const made = 'static.made';
  fs.cpSync(path.join(build, made), path.join(directory, made), { recursive: true });
  const { status, stderr } = run('sh', ['-c', './autogen.sh && ./configure && make -j2'],
    { cwd: directory });
  if (status !== 0) fail(`${revision} cannot be built:\n${stderr.slice(-3000)}`);
  return directory;
}

// What a part compared: for each status of an answer and exit code of a report how
// often it came, and where the two differ.
let counts = {};
let different = [];
function compare(kind, what, [after, before]) {
  const name = `${kind} ${before.code}`;
  counts[name] = (counts[name] ?? 0) + 1;
  if (after.bytes.equals(before.bytes)) return;
  const where = difference(after.bytes.toString(), before.bytes.toString());
  different.push(`${what}\n  ${where || 'in bytes that are no text'}`);
}

// Tags change with every build, the second passes, and the body has its length.
function seen({ status, headers, body }) {
  const { etag, 'x-accel-expires': second, 'content-length': length, ...fields } = headers;
  const head = `${status} ${JSON.stringify({ ...fields, tagged: Boolean(etag) })}\n`;
  return { code: status, bytes: Buffer.concat([Buffer.from(head), body]) };
}

async function ask(network, sites, targets, state = '') {
  await forEach(targets, async ([target, parameters, body]) => {
    const more = parameters ? ` ${JSON.stringify(parameters).slice(0, 80)}` : '';
    const name = `${network}${state} ${target.slice(0, 200)}${more}`;
    compare('status', name, await Promise.all(sites.map(async (site) =>
      seen(await site.ask(target, parameters, body)))));
  });
}

// Both sites' targets, so that an address only one of them has is asked too.
async function comparePages(network, databases) {
  const sites = [];
  for (const { program, database } of databases) {
    sites.push(await Site.start({ nginx: false, program, database }));
  }
  const targets = (await Promise.all(sites.map(targetsOf))).flat();
  const once = new Map(targets.map((one) => [JSON.stringify(one), one]));
  await ask(network, sites, [...once.values()]);
  for (const { database } of databases) fs.renameSync(database, `${database}.away`);
  await ask(network, sites, targetsWithoutDatabase, ' (gone)');
  for (const { database } of databases) fs.writeFileSync(database, 'No database.\n'.repeat(1000));
  await ask(network, sites, targetsWithoutDatabase, ' (broken)');
  for (const { database } of databases) fs.renameSync(`${database}.away`, database);
  for (const site of sites) await site.stop();
}

// Runs a report in the directory of its database, so that both programs name
// the same files: exit code, standard error and standard output.
function report({ program, database }, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, ['report', ...args, '--database', path.basename(database)],
      { cwd: path.dirname(database), stdio: ['ignore', 'pipe', 'pipe'] });
    const [said, written] = [child.stderr, child.stdout].map((stream) => {
      const chunks = [];
      stream.on('data', (chunk) => chunks.push(chunk));
      return chunks;
    });
    child.on('error', reject);
    child.on('close', (code, signal) =>
      resolve({ code: code ?? signal, bytes: Buffer.concat(
        [Buffer.from(`exit ${code ?? signal}\n`), ...said, ...written]) }));
  });
}

async function compareReports(network, databases) {
  const kinds = [['--missing'], ...['xml', 'html', 'csv'].map((name) => ['--format', name])];
  for (const year of years) {
    for (const { code } of languages) {
      for (const kind of kinds) {
        const args = [year, '--language', code, ...kind];
        compare('exit', `${network} report ${args.join(' ')}`,
          await Promise.all(databases.map((one) => report(one, args))));
      }
    }
  }
}

// The databases that a build makes, one for each network; none may be refused.
function makeDatabases(names, name, directory) {
  const program = path.join(directory, 'src/kunnskapsweb');
  return names.map((network) => {
    const database = path.join(temporaryDirectory(), 'kunnskapsweb.db');
    try {
      makeDatabase(database, networks[network](directory), program, written[network]);
    } catch (error) {
      fail(`${network} cannot be made by ${name}:\n${error.message}`);
    }
    return { program, database };
  });
}

// Compares one part of a network, says how it went and where it differs, and
// gives how many were compared and how many differ.
async function comparePart(part, network, databases) {
  counts = {};
  different = [];
  await parts[part](network, databases);
  const number = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const each = Object.entries(counts).map(([name, count]) => `${name}: ${count}`).sort();
  console.log(`${network}, ${part}: ${number} compared (${each.join(', ')}), ${
    different.length} different`);
  for (const one of different.slice(0, shownDifferences)) console.log(one);
  if (different.length > shownDifferences) console.log('...');
  return { number, different: different.length };
}

const takenParts = chosen(Object.keys(parts));
const takenNetworks = chosen(Object.keys(networks));
const after = makeDatabases(takenNetworks, 'this build', build);
const before = makeDatabases(takenNetworks, revision, buildRevision());
const total = { pages: 0, report: 0, different: 0 };
for (const [at, network] of takenNetworks.entries()) {
  for (const part of takenParts) {
    const done = await comparePart(part, network, [after[at], before[at]]);
    total[part] += done.number;
    total.different += done.different;
  }
}
console.log(`${total.pages} answers and ${total.report} reports of ${
  takenNetworks.length} networks, ${total.different} of them not as in ${revision}`);
process.exit(total.different > 0 ? 1 : 0);
