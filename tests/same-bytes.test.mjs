// What a worker answers, page for page and byte for byte, is what xsltproc
// makes of the page's XML: with libxml2's own memory and its own writer of
// HTML, in a process that has made no other page before.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { difference } from './lib/answers.mjs';
import { address, forEach, languages, publicPaths, xmlAddress } from './lib/pages.mjs';
import { sampleProjects } from './lib/samples.mjs';
import { seed, share, Site, temporaryDirectory } from './lib/site.mjs';
import { transform } from './lib/stylesheets.mjs';

const sample = path.join(temporaryDirectory(), 'sample.sql');
fs.writeFileSync(sample, sampleProjects(60));
const site = await Site.start({ workers: 1, seeds: [seed, sample] });
after(() => site.stop());

const lists = ['?side=2', '?type=forskning', '?tema=demens&status=avsluttet', '?partner=alver&aar=2015',
  '?type=innovasjon&status=planlagt'];
const paths = await publicPaths(site);
const pages = languages.flatMap((language) => [
  ...paths.map((one) => ({ target: address(language, one), xml: xmlAddress(language, one) })),
  ...lists.map((query) => ({ target: `${language.prefix}/prosjekter${query}`, xml: `${language.prefix}/prosjekter.xml${query}` })),
]);

const answer = async (target) => {
  const { status, text } = await site.ask(target);
  assert.equal(status, 200, target);
  return text;
};

test('every page is what xsltproc makes of its XML, first and again', async () => {
  const sources = await forEach(pages, ({ xml }) => answer(xml));
  // One run for all: a page begins with its document type.
  const expected = transform(path.join(share, 'xslt'), 'site', sources).stdout.split(/(?=<!DOCTYPE html>\n)/);
  assert.equal(expected.length, pages.length);
  assert.ok(pages.length > 250, `${pages.length} pages`);
  for (const turn of ['first', 'again']) {
    await forEach([...pages.keys()], async (at) => {
      assert.equal(difference(await answer(pages[at].target), expected[at]), '', `${pages[at].target}, ${turn}`);
    });
  }
});
