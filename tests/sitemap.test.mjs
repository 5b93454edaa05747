// The sitemap of a large catalogue comes in parts.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { elements } from './lib/html.mjs';
import { sampleProjects } from './lib/samples.mjs';
import { base, seed, Site, temporaryDirectory } from './lib/site.mjs';

const sample = path.join(temporaryDirectory(), 'sample.sql');
fs.writeFileSync(sample, sampleProjects(600));
const site = await Site.start({ nginx: false, workers: 1, seeds: [seed, sample] });
const seeded = await Site.start({ nginx: false, workers: 1 });
after(() => Promise.all([site.stop(), seeded.stop()]));

const addresses = (xml) => elements(xml, 'loc').map((element) => element.text);

test('more than 250 projects make a list of parts', async () => {
  const { status, text } = await site.ask('/sitemap.xml');
  assert.equal(status, 200);
  assert.match(text, /<sitemapindex /);
  assert.deepEqual(addresses(text), [1, 2, 3].map((n) => `${base}/sitemap.xml?side=${n}`));
});

test('the parts have every page once, the first all that is no project', async () => {
  const parts = [];
  for (const n of [1, 2, 3]) {
    const { status, text } = await site.ask(`/sitemap.xml?side=${n}`);
    assert.equal(status, 200);
    assert.match(text, /<urlset /);
    parts.push(addresses(text));
  }
  const isProject = (address) => address.startsWith(`${base}/prosjekter/`);
  assert.deepEqual(parts.map((part) => part.filter(isProject).length > 0), [true, true, true]);
  assert.ok(parts.slice(1).every((part) => part.every(isProject)));
  const whole = addresses((await seeded.ask('/sitemap.xml')).text);
  const samples = Array.from({ length: 600 }, (_, at) => `${base}/prosjekter/sample-${at + 1}`);
  assert.deepEqual(parts.flat().sort(), [...whole, ...samples].sort());
});

test('there is no part after the last, and a short sitemap is one part', async () => {
  assert.equal((await site.ask('/sitemap.xml?side=4')).status, 400);
  assert.equal((await seeded.ask('/sitemap.xml?side=2')).status, 400);
  assert.deepEqual(addresses((await seeded.ask('/sitemap.xml?side=1')).text),
    addresses((await seeded.ask('/sitemap.xml')).text));
});
