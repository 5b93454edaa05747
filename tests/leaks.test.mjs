// Memory and descriptors stay as they are over thousands of requests.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, test } from 'node:test';
import { forEach } from './lib/pages.mjs';
import { isBusy, workersOf } from './lib/processes.mjs';
import { say } from './lib/progress.mjs';
import { program, Site, until } from './lib/site.mjs';

const site = await Site.start({ workers: 2 });
after(() => site.stop());

// The sanitizers keep freed memory back for a while.
const sanitized = fs.readFileSync(program).includes('__asan_init');

const { pid } = site.program;

// Memory of its own in kB, and open descriptors, of every process, once the
// workers are idle.
async function usage() {
  await until(() => !workersOf(site).some(isBusy));
  return [pid, ...workersOf(site)].map((one) => ({
    pid: one,
    memory: Number(fs.readFileSync(`/proc/${one}/status`, 'utf8').match(/^RssAnon:\s+(\d+) kB/m)[1]),
    descriptors: fs.readdirSync(`/proc/${one}/fd`).length,
  }));
}

// What visitors, robots and mistakes ask for.
const targets = ['/', '/om', '/partnere', '/partnere/alver', '/prosjekter', '/prosjekter?type=forskning&status=pagaar',
  '/en/prosjekter?side=2', '/nn/arrangementer', '/aktuelt.atom', '/sitemap.xml', '/prosjekter.xml', '/tema.css',
  '/finnes-ikke', '/prosjekter?side=null', '/prosjekter?aar=2020&aar=2021', '/%ff', '/prosjekter/', '/healthz'];

async function askDirectly(count) {
  await forEach(Array.from({ length: count }, (_, at) => at), (at) => {
    const parameters = {
      ...at % 3 === 0 && { HTTP_ACCEPT_ENCODING: 'gzip' },
      ...at % 7 === 0 && { HTTP_IF_NONE_MATCH: '"other"' },
      ...at % 11 === 0 && { REQUEST_METHOD: 'POST' },
      ...at % 13 === 0 && { REQUEST_METHOD: 'HEAD' },
    };
    return site.ask(targets[at % targets.length], parameters, at % 11 === 0 ? 'a body' : undefined);
  });
}

async function askThroughNginx(count) {
  await forEach(Array.from({ length: count }, (_, at) => at), (at) =>
    site.get(`${targets[at % targets.length]}${targets[at % targets.length].includes('?') ? '&' : '?'}n=${at}`));
}

test('5,000 requests leave memory and descriptors as they were', async () => {
  say('6,000 requests');
  await askDirectly(1000);   // caches fill: SQLite's pages, malloc's arenas
  const before = await usage();
  await askDirectly(2500);
  await askThroughNginx(2500);
  const later = await usage();
  for (const [at, { pid: one, memory, descriptors }] of later.entries()) {
    assert.equal(one, before[at].pid, 'no worker has died');
    assert.equal(descriptors, before[at].descriptors, `descriptors of ${one}`);
    const allowed = (sanitized ? 64 : 1) * 1024;
    assert.ok(memory - before[at].memory < allowed, `${one}: from ${before[at].memory} to ${memory} kB`);
  }
});

test('reloads leave memory and descriptors as they were, and no process behind', async () => {
  const reload = async (times) => {
    say(`${times} reloads`);
    for (let i = 0; i < times; i += 1) {
      const lines = site.program.lines.length;
      site.program.signal('SIGHUP');
      await site.program.line(/reload: done/, lines);
      await site.ask('/om');
    }
  };
  await reload(3);   // what is old and what is new are there at once, for a moment
  const [before] = await usage();
  await reload(20);
  const [later] = await usage();
  assert.equal(later.descriptors, before.descriptors);
  assert.ok(later.memory - before.memory < (sanitized ? 256 : 4) * 1024, `from ${before.memory} to ${later.memory} kB`);
  await until(() => workersOf(site).length === 2);
});
