// What one crawl stored: every page of a few networks and its XML, as a
// visitor got them. crawl.mjs makes it, make decides when it is too old, and
// the tests that look at every page read it here.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { address, languages } from './pages.mjs';
import { sampleProjects } from './samples.mjs';
import { build, fixtures, seed } from './site.mjs';

export const crawlDirectory = path.join(build, 'tests/crawl.made');

const fixture = (name) => path.join(fixtures, name);

// Pages after the first, and lists with filters: no sitemap tells of them.
const lists = ['?side=2', '?type=forskning', '?tema=demens&status=avsluttet', '?partner=alver&aar=2015',
  '?type=innovasjon&status=planlagt'];
const filtered = languages.flatMap((language) =>
  lists.map((query) => ({ path: `/prosjekter${query}`, language, target: address(language, `/prosjekter${query}`) })));

// The networks by name: their SQL files (sql: text of one more; written: what no
// import takes), the pages
// that no sitemap tells of, other addresses, and how often each page is asked
// for (twice: by one worker, first and again).
export const networks = {
  seed: { seeds: [seed] },
  samples: { seeds: [seed, fixture('sample.sql')] },
  hostile: { seeds: [seed], written: [fixture('hostile.sql')], others: ['/aktuelt.atom', '/sitemap.xml'] },
  empty: { seeds: [], others: ['/arsrapport', '/aktuelt.atom', '/sitemap.xml', '/robots.txt', '/tema.css', '/ikon.svg'] },
  large: { seeds: [seed], sql: sampleProjects(60), pages: filtered, twice: true },
};

// An answer that was stored: { target, status, headers, file } and, read when
// asked for, its body and text.
class Answer {
  #body;

  constructor(stored, directory) {
    Object.assign(this, stored, { file: path.join(directory, stored.file) });
  }

  get body() {
    this.#body ??= fs.readFileSync(this.file);
    return this.#body;
  }

  get text() { return this.body.toString(); }
}

// A network as it was crawled: pages, each with { path, language, target,
// html, xml, again } (answers; again where it was asked for twice), and all
// answers by their targets.
export function crawled(name) {
  const directory = path.join(crawlDirectory, name);
  if (!fs.existsSync(path.join(directory, 'index.json'))) throw new Error(`no crawl of ${name}: see what make said of it`);
  const stored = JSON.parse(fs.readFileSync(path.join(directory, 'index.json'), 'utf8'));
  const answers = new Map();
  const read = (one) => {
    const answer = new Answer(one, directory);
    if (!answers.has(answer.target)) answers.set(answer.target, answer);
    return answer;
  };
  const pages = stored.pages.map((page) => {
    const language = languages.find(({ code }) => code === page.language);
    assert.ok(language, page.target);
    return { ...page, language, html: read(page.html), xml: read(page.xml), again: page.again && read(page.again) };
  });
  const others = stored.others.map(read);
  return { pages, others, answers };
}
