// What nginx takes for the same address, and what it does not keep.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { facts } from './lib/facts.mjs';
import { address, languages, xmlAddress } from './lib/pages.mjs';
import { Site, until } from './lib/site.mjs';

const site = await Site.start({
  http: "log_format keys '$request_uri $kunnskapsweb_unkept $kunnskapsweb_path?$kunnskapsweb_query';",
  server: 'access_log logs/keys.log keys; access_log access.log cache;',
});
after(() => site.stop());

// The key of each target; null for one that is not kept.
async function keysOf(targets) {
  for (const target of targets) await site.get(target);
  const log = path.join(site.directory, 'nginx/logs/keys.log');
  const lines = await until(() => {
    const read = new Map(fs.readFileSync(log, 'utf8').trim().split('\n').map((line) => {
      const [target, unkept, key] = line.split(' ');
      return [target, unkept === '1' ? null : key];
    }));
    return targets.every((target) => read.has(target)) && read;
  });
  return targets.map((target) => lines.get(target));
}

const names = [...new Set(facts.routes.flatMap(({ parameters }) => parameters))];
const samples = { aar: '2020', side: '2' };
const pair = (name) => `${name}=${samples[name] ?? 'x-1'}`;

test('the key has the parameters that a page has, and no other', async () => {
  assert.ok(names.length >= 6);
  for (const { pattern, page, parameters } of facts.routes.filter(({ pattern: one }) => !one.includes(':'))) {
    const targets = page ? languages.flatMap((language) => [address(language, pattern), xmlAddress(language, pattern)]) : [pattern];
    for (const target of targets) {
      const [plain, unknown, ...keys] = await keysOf([target, `${target}?x=1&utm_source=y`,
        ...names.map((name) => `${target}?${pair(name)}`)]);
      assert.ok(plain.startsWith(`${target}?`), plain);
      assert.equal(unknown, plain);
      names.forEach((name, at) => assert.equal(keys[at] !== plain, parameters.includes(name), `${target}?${name}`));
      assert.equal(new Set(keys).size, parameters.length + (parameters.length < names.length ? 1 : 0), 'each its own');
    }
  }
});

test('the order of parameters, empty ones and unknown ones make no other key', async () => {
  const [key, ...others] = await keysOf([
    '/prosjekter?status=pagaar&type=forskning', '/prosjekter?type=forskning&status=pagaar',
    '/prosjekter?type=forskning&tema=&status=pagaar&side=', '/prosjekter?z=1&type=forskning&y=?aar=2&status=pagaar&aar',
  ]);
  assert.deepEqual(others, [key, key, key]);
});

test('addresses that nginx reads otherwise than the program are not kept', async () => {
  for (const target of ['/o%6d', '/om%20', '/Om', '/prosjekter?%73ide=2', '/prosjekter?SIDE=2', '/prosjekter?Side=2&side=1',
    '/prosjekter?side=%32', '/prosjekter?side=1&side=2', '/prosjekter?side&side=2', '/prosjekter?x&side=1&y=&side=',
    '/prosjekter?x=#&side=2', '/prosjekter?aar=2020+', '/aktuelt?side=1%00']) {
    assert.deepEqual(await keysOf([target]), [null], target);
  }
});

// Addresses made of pieces, in an order that a fixed seed gives.
function* randomAddresses(count) {
  let random = 1;
  const values = { aar: ['2020', '2020', '2021'], side: ['1', '1', '2'], type: ['forskning'], status: ['avsluttet'], tema: [''] };
  const pick = (list) => {
    random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
    return list[(random >>> 8) % list.length];
  };
  const paths = ['/prosjekter', '/en/prosjekter.xml', '/aktuelt', '/nn/publikasjoner', '/sitemap.xml', '/om'];
  const words = ['aar', 'side', 'side', 'type', 'status', 'tema', 'x', 'Side', 's%69de', '', 'tem', 'sider', '?side', '=side'];
  const others = ['', '=', '=1', '=%31', '=1=2', '=?type=forskning', '=#', '=1+'];
  for (let i = 0; i < count; i++) {
    const pairs = Array.from({ length: pick([1, 2, 2, 3, 4]) }, () => {
      const name = pick(words);
      return name + (pick([1, 1, 1, 0]) ? `=${pick(values[name] ?? ['1'])}` : pick(others));
    });
    yield `${pick(paths)}?${pairs.join(pick(['&', '&', '&', '&', '&&', ';']))}`;
  }
}

test('what has one key has one answer', async () => {
  const targets = [...new Set(randomAddresses(600))];
  const keys = await keysOf(targets);
  const answers = new Map();
  for (const [at, target] of targets.entries()) {
    if (keys[at] === null) continue;
    const { status, text } = await site.ask(target);
    if (status !== 200) continue;   // is not kept
    const first = answers.get(keys[at]) ?? { target, text };
    answers.set(keys[at], first);
    assert.ok(first.text === text, `${first.target} and ${target}: ${keys[at]}`);
  }
  assert.ok(answers.size > 20, `${answers.size}`);
});

test('many addresses of one page are one entry in the cache', async () => {
  const count = () => fs.readdirSync(path.join(site.directory, 'nginx/cache'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile()).length;
  await site.get('/om');
  const before = count();
  for (let i = 1; i <= 200; i++) assert.equal((await site.get(`/om?x=${i}&side=${i}`)).status, 200);
  assert.equal(count(), before);
});

test('an address that is not kept has the same page', async () => {
  const plain = await site.get('/prosjekter?side=1');
  for (let i = 0; i < 2; i++) {
    const { cache, text } = await site.getLogged('/prosjekter?%73ide=1');
    assert.equal(cache, 'BYPASS');
    assert.equal(text, plain.text);
  }
});
