// How old a page can be after a change is saved, and whether visitors notice
// that the program is gone: through nginx as shipped, under load.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { workersOf } from '../tests/lib/processes.mjs';
import { Child, program, Site } from '../tests/lib/site.mjs';
import { atMost, heading, median, number, say } from './print.mjs';
import { copyOfDatabase, httpSettings } from './setup.mjs';

const changes = 12;
const freshLimit = 1.2;   // "about a second"
const clients = 4;
const target = '/prosjekter/sample-500';
const pause = (seconds) => new Promise((resolve) => { setTimeout(resolve, seconds * 1000); });

// Clients that ask for an address again and again until they are told to
// stop; look is given every answer.
function keepAsking(site, look) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: clients });
  let stopped = false;
  const askOnce = () => new Promise((resolve) => {
    http.get({ socketPath: site.web, path: target, agent }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (piece) => { text += piece; });
      answer.on('error', () => resolve(look({ status: 0 })));
      answer.on('end', () => resolve(look({ status: answer.statusCode, text, ended: performance.now() })));
    }).on('error', () => resolve(look({ status: 0 })));
  });
  const client = async () => {
    while (!stopped) await askOnce();
  };
  const all = Array.from({ length: clients }, client);
  return async () => {
    stopped = true;
    await Promise.all(all);
    agent.destroy();
  };
}

// Saves a new title, and how long answers without it came after that.
async function changeOnce(site, count) {
  const title = `Endring nummer ${count}`;
  const file = path.join(site.directory, 'change.sql');
  fs.writeFileSync(file, `UPDATE project_text SET title = '${title}'
    WHERE project_id = (SELECT id FROM project WHERE slug = 'sample-500');`);
  let lastOld = 0;
  let seen = false;
  const stop = keepAsking(site, ({ text, ended }) => {
    if (text?.includes(title)) seen = true;
    else lastOld = Math.max(lastOld, ended ?? 0);
  });
  await pause(0.5 + count * 0.083);   // anywhere in the second of the cache
  const saving = new Child(program, ['import', file, '--database', site.database]);
  const { code } = await saving.exit();
  if (code !== 0) throw new Error(`import: ${saving.log}`);
  const saved = performance.now();
  await pause(3);
  await stop();
  if (!seen) throw new Error(`the change is not seen after three seconds`);
  return Math.max(0, lastOld - saved) / 1000;
}

async function kill(site) {
  for (const pid of [site.program.pid, ...workersOf(site)]) process.kill(pid, 'SIGKILL');
  await site.program.exit();
}

// Pages that were asked for once, a while ago, are there without the program:
// how many are not.
const asked = Array.from({ length: 50 }, (_, at) => `/prosjekter/sample-${at + 1}`);
async function failuresWhileAway(site) {
  let failed = 0;
  for (const one of asked) {
    for (const options of [{}, { method: 'HEAD' }, { headers: { 'Accept-Encoding': 'gzip' } }]) {
      const { status } = await site.get(one, options);
      if (status !== 200) failed += 1;
    }
  }
  return failed;
}

// The program is ended in the way given, is away for two seconds, and comes back.
async function restart(site, end) {
  if (await failuresWhileAway(site) > 0) throw new Error('a page is not there with the program');
  const statuses = new Map();
  const stop = keepAsking(site, ({ status }) => statuses.set(status, (statuses.get(status) ?? 0) + 1));
  await pause(1);
  await end(site);
  const away = await failuresWhileAway(site);
  await pause(2);
  await site.startProgram();
  await pause(2);
  await stop();
  const all = [...statuses.values()].reduce((sum, count) => sum + count, 0);
  return { all: all + 3 * asked.length, failed: away + all - (statuses.get(200) ?? 0) };
}

export async function measure() {
  heading('Freshness, and restarts');
  const site = await Site.start({ database: copyOfDatabase(1000), http: httpSettings });
  const ages = [];
  for (let count = 0; count < changes; count += 1) ages.push(await changeOnce(site, count));
  say(`After a change is saved, the old page was last answered to a request ${number(median(ages))} s later`);
  say(`(median of ${changes} changes), at most ${number(Math.max(...ages))} s later.`);
  atMost('age of a page after a change', freshLimit, Math.max(...ages), ' s');

  for (const [name, end] of [['SIGTERM', (one) => one.stopProgram()], ['SIGKILL', kill]]) {
    const { all, failed } = await restart(site, end);
    say(`Ended by ${name}, two seconds away, started again: ${failed} of ${all} requests failed.`);
    atMost(`${name} and restart under load: requests that fail`, 0, failed);
  }
  await site.stop();
}
