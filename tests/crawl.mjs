// Crawls the networks of lib/crawl.mjs and stores what they answer in the
// directory given, for the tests that look at every page. Run by make.
import fs from 'node:fs';
import path from 'node:path';
import { networks } from './lib/crawl.mjs';
import { forEach, publicPages, xmlAddress } from './lib/pages.mjs';
import { say } from './lib/progress.mjs';
import { Site, temporaryDirectory } from './lib/site.mjs';
import { storeInputs } from './lib/stylesheets.mjs';

const [output] = process.argv.slice(2);
fs.mkdirSync(output, { recursive: true });

function seedsOf({ seeds, sql }) {
  if (!sql) return seeds;
  const file = path.join(temporaryDirectory(), 'more.sql');
  fs.writeFileSync(file, sql);
  return [...seeds, file];
}

// Asks for a target and stores the body as a file: what index.json has of it.
async function store(site, directory, target, file) {
  const { status, headers, body } = await site.get(target);
  fs.writeFileSync(path.join(directory, file), body);
  return { target, status, headers, file };
}

async function crawl(name, network) {
  const directory = path.join(output, name);
  fs.mkdirSync(directory, { recursive: true });
  const site = await Site.start({ seeds: seedsOf(network), written: network.written, workers: network.twice ? 1 : 2 });
  const found = [...await publicPages(site), ...network.pages ?? []];
  const pages = await forEach([...found.entries()], async ([at, { path: page, language, target }]) => {
    const [bare, query] = page.split('?');
    const xml = xmlAddress(language, bare) + (query ? `?${query}` : '');
    const answers = { html: await store(site, directory, target, `${at}.html`),
      xml: await store(site, directory, xml, `${at}.xml`) };
    return { path: page, language: language.code, target, ...answers };
  });
  if (network.twice) await askAgain(site, directory, pages);
  const others = await forEach([...(network.others ?? []).entries()], ([at, target]) =>
    store(site, directory, target, `other-${at}`));
  await site.stop();
  fs.writeFileSync(path.join(directory, 'index.json'), JSON.stringify({ pages, others }));
  say(`${name}, ${pages.length} pages and their XML`);
}

// From the program itself: nginx would answer from its cache.
async function askAgain(site, directory, pages) {
  await forEach([...pages.entries()], async ([at, page]) => {
    const { status, headers, body } = await site.ask(page.target);
    const file = `${at}.again.html`;
    fs.writeFileSync(path.join(directory, file), body);
    page.again = { target: page.target, status, headers, file };
  });
}

for (const [name, network] of Object.entries(networks)) await crawl(name, network);
await storeInputs(path.join(output, 'inputs'));
say('what the stylesheets are given');
