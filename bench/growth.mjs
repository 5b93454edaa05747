// What a page costs when there are more projects: instructions of one request
// counted by callgrind, and processor time of combinations of filters.
import fs from 'node:fs';
import path from 'node:path';
import { workersOf } from '../tests/lib/processes.mjs';
import { must, Site, temporaryDirectory } from '../tests/lib/site.mjs';
import { ask, lastDump, startCounting } from './callgrind.mjs';
import { processorTime } from './measure.mjs';
import { atMost, heading, median, number, say, table } from './print.mjs';
import { databaseOf } from './setup.mjs';

const sizes = [1000, 10000, 100000];
const growthLimit = 1.2;
const combinationLimit = 10;

const sql = (database, query) => must('sqlite3', [database, query]).trim().split('\n');

// Combinations of filters ---------------------------------------------------

const parameters = ['type', 'tema', 'partner', 'status', 'aar'];

// Numbers that look random and are the same each time.
function generator(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor(state / 2 ** 32 * below);
  };
}

// Different addresses with one to five filters, as many of each; and the
// pairs of the two choices that most projects have.
function combinations(database, count) {
  const values = Object.fromEntries(parameters.map((name) =>
    [name, sql(database, `SELECT value FROM project_facet WHERE parameter = '${name}' ORDER BY count DESC`)]));
  const addressOf = (chosen) => `/prosjekter?${parameters.filter((name) => chosen[name])
    .map((name) => `${name}=${chosen[name]}`).join('&')}`;
  const found = new Set();
  for (const one of parameters) {
    for (const other of parameters) found.add(addressOf({ [one]: values[one][0], [other]: values[other][0] }));
  }
  const random = generator(1);
  while (found.size < count) {
    const names = [...parameters];
    const chosen = {};
    for (let left = 1 + found.size % 5; left > 0; left -= 1) {
      const [name] = names.splice(random(names.length), 1);
      chosen[name] = values[name][random(values[name].length)];
    }
    found.add(addressOf(chosen));
  }
  return [...found];
}

async function timeOf(site, target, requests) {
  const [worker] = workersOf(site);
  const before = processorTime(worker);
  for (let done = 0; done < requests; done += 1) await ask(site.socket, target);
  return (processorTime(worker) - before) / requests;
}

// The worst of many combinations are measured again, for longer.
async function measureCombinations(count) {
  const database = databaseOf(count);
  const site = await Site.start({ database, nginx: false, workers: 1 });
  const costs = [];
  for (const target of combinations(database, 250)) {
    await ask(site.socket, target);
    costs.push({ target, time: await timeOf(site, target, 5) });
  }
  const worst = costs.sort((a, b) => b.time - a.time).slice(0, 5).map(({ target }) => ({ target }));
  for (const one of worst) one.time = await timeOf(site, one.target, 50);
  worst.sort((a, b) => b.time - a.time);
  await site.stop();

  const times = costs.map(({ time }) => time);
  say(`\nProcessor time of ${costs.length} combinations of filters, ${count.toLocaleString('en')} projects: `
    + `median ${number(median(times))} ms; the worst:`);
  table(['', 'ms'], worst.map(({ target, time }) => [target, number(time)]));
  atMost(`filters, ${count.toLocaleString('en')} projects: the worst combination`, combinationLimit, worst[0].time, ' ms');
  return worst[0].target;
}

// Instructions ----------------------------------------------------------------

// Pages by name; those with a limit have no filter.
function pagesOf(database, worst) {
  const [total] = sql(database, 'SELECT count(*) FROM project_order');
  const [research] = sql(database, `SELECT count FROM project_facet WHERE parameter = 'type' AND value = 'forskning'`);
  return {
    'list, page 1': { target: '/prosjekter', limit: growthLimit },
    'list, last page': { target: `/prosjekter?side=${Math.ceil(total / 25)}`, limit: growthLimit },
    'one filter': { target: '/prosjekter?type=forskning' },
    'one filter, last page': { target: `/prosjekter?type=forskning&side=${Math.ceil(research / 25)}` },
    'three filters': { target: '/prosjekter?type=forskning&status=pagaar&aar=2015' },
    'five filters': { target: '/prosjekter?type=forskning&tema=velferdsteknologi&partner=bergen&status=pagaar&aar=2015' },
    'filters, the worst': { target: worst },
    project: { target: '/prosjekter/sample-500', limit: growthLimit },
    home: { target: '/', limit: growthLimit },
    'XML of the list': { target: '/prosjekter.xml', limit: growthLimit },
    'XML of a project': { target: '/prosjekter/sample-500.xml', limit: growthLimit },
    'XML, one filter': { target: '/prosjekter.xml?type=forskning' },
  };
}

// The first requests fill caches and do not count.
async function countInstructions(database, pages) {
  const directory = temporaryDirectory();
  const worker = await startCounting(database, directory);
  const counts = {};
  for (const [name, { target }] of Object.entries(pages)) {
    for (let done = 0; done < 3; done += 1) await worker.ask(target);
    const [, total] = /^totals: (\d+)/m.exec(fs.readFileSync(path.join(directory, lastDump(directory)), 'utf8'));
    counts[name] = Number(total) / 1e6;
  }
  await worker.stop();
  return counts;
}

export async function measure() {
  heading('Growth: 1,000, 10,000 and 100,000 projects');
  const worst = await measureCombinations(sizes.at(-1));
  const counts = [];
  for (const size of sizes) counts.push(await countInstructions(databaseOf(size), pagesOf(databaseOf(size), worst)));
  say('\nMillions of instructions of one request to a worker that is warm, by callgrind:');
  const pages = pagesOf(databaseOf(sizes[0]), worst);
  table(['', ...sizes.map((size) => size.toLocaleString('en')), '100,000 / 1,000'], Object.keys(pages).map((name) =>
    [name, ...counts.map((count) => number(count[name])), number(counts[2][name] / counts[0][name])]));
  for (const [name, { limit }] of Object.entries(pages)) {
    if (limit) atMost(`${name}: 100,000 / 1,000 projects`, limit, counts[2][name] / counts[0][name]);
  }
}
