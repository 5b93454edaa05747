// How large a worker is at its start, and after very many requests.
import fs from 'node:fs';
import path from 'node:path';
import { workersOf } from '../tests/lib/processes.mjs';
import { freePort } from '../tests/lib/run.mjs';
import { Site, temporaryDirectory } from '../tests/lib/site.mjs';
import { load, residentKilobytes } from './measure.mjs';
import { atMost, heading, number, say, table } from './print.mjs';
import { databaseOf, httpSettings, uncachedSnippet } from './setup.mjs';

const projects = 10000;
const total = Number(process.env.REQUESTS ?? 1000000);
const goals = [Math.min(10000, total), total];

// Of what visitors and crawlers ask for, each in its turn; the first slugs
// are those of the seed.
const paths = ['/', '/om', '/om/organisering', '/partnere', '/partnere/alver', '/prosjekter', '/prosjekter?side=7',
  '/prosjekter?type=forskning', '/prosjekter?type=forskning&status=pagaar', '/prosjekter?partner=bergen&aar=2015',
  '/prosjekter/sample-1', '/prosjekter/sample-77', '/arrangementer', '/konferansen', '/publikasjoner',
  '/utlysninger', '/aktuelt', '/kontakt', '/tilgjengelighet', '/arsrapport'];
const targets = [
  ...['', '/nn', '/en'].flatMap((prefix) => paths.map((one) => prefix + one.replace(/^\/$/, prefix ? '' : '/'))),
  '/index.xml', '/prosjekter.xml?type=forskning', '/partnere.xml', '/aktuelt.atom', '/robots.txt', '/sitemap.xml',
  '/sitemap.xml?side=1', '/sitemap.xml?side=9',
  ...Array.from({ length: 1000 }, (_, at) => `/prosjekter/sample-${1 + at * 7}`),
  ...Array.from({ length: 100 }, (_, at) => `/prosjekter?side=${1 + at * 3}`)];

function writeScript() {
  const script = path.join(temporaryDirectory(), 'targets.lua');
  fs.writeFileSync(script, `
local requests, at = {}, 0
local targets = { ${targets.map((target) => JSON.stringify(target)).join(', ')} }
function init() for i, target in ipairs(targets) do requests[i] = wrk.format('GET', target) end end
function request() at = at % #requests + 1; return requests[at] end
`);
  return script;
}

async function startSite() {
  const port = await freePort();
  const snippet = path.join(temporaryDirectory(), 'uncached.conf');
  fs.writeFileSync(snippet, uncachedSnippet);
  const site = await Site.start({ database: databaseOf(projects), workers: 1, http: `${httpSettings}
    server { listen 127.0.0.1:${port}; server_name uncached; access_log off; include ${snippet}; }` });
  return { site, url: `http://127.0.0.1:${port}` };
}

export async function measure() {
  heading('Memory: one worker, every request rendered');
  const { site, url } = await startSite();
  const script = writeScript();
  const [worker] = workersOf(site);
  await site.ask('/');
  const sizes = [['after the first request', residentKilobytes(worker)]];
  for (const target of targets) await site.ask(target, { HTTP_ACCEPT_ENCODING: 'gzip' });
  sizes.push(['after every address once', residentKilobytes(worker)]);
  let done = 0;
  for (const goal of goals) {
    while (done < goal) {
      const { requests } = await load(url, 'uncached', goal - done > 50000 ? 30 : 1, script);
      done += requests;
      if (goal - done > 50000) say(`${done} requests, ${residentKilobytes(worker)} kB`);
    }
    sizes.push([`after ${done} requests`, residentKilobytes(worker)]);
  }
  if (workersOf(site)[0] !== worker) throw new Error('the worker has died');
  await site.stop();

  // What nobody has asked for, a worker has not read yet: it is at its start
  // when every address was asked for once.
  const [, [, start]] = sizes;
  table([`${targets.length} addresses, ${projects} projects`, 'kB resident', 'relative'],
    sizes.map(([name, size]) => [name, size, number(size / start)]));
  atMost('worker with every address asked for once', 20, start / 1024, ' MB');
  atMost(`worker after ${done} requests, by that`, 1.01, sizes.at(-1)[1] / start);
}
