// The stylesheets of the public site, run outside the program: which there
// are, what the program feeds them, and what they do with it.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { crawlDirectory } from './crawl.mjs';
import { facts } from './facts.mjs';
import { secondNetwork } from './networks.mjs';
import { address, fixedPaths, forEach, languages } from './pages.mjs';
import { sampleProjects } from './samples.mjs';
import { fixtures, run, seed, share, Site, temporaryDirectory } from './site.mjs';

// The stylesheet of every route that has one, by the page's name.
export function routeStylesheets() {
  return new Map(facts.routes.filter(({ stylesheet }) => stylesheet).map(({ name, stylesheet }) => [name, stylesheet]));
}

// A stylesheet and all that it imports and includes, as paths below xslt/.
export function withImports(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  const text = fs.readFileSync(path.join(share, 'xslt', file), 'utf8');
  for (const [, href] of text.matchAll(/<xsl:(?:import|include)\s+href="([^"]+)"/g)) {
    withImports(path.join(path.dirname(file), href), found);
  }
  return found;
}

export function publicStylesheets() {
  const found = new Set();
  for (const name of [...routeStylesheets().values(), 'error']) withImports(`${name}.xsl`, found);
  return [...found].sort();
}

const identity = `<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="xml" encoding="UTF-8"/>
  <xsl:template match="/"><xsl:copy-of select="."/></xsl:template>
</xsl:stylesheet>
`;

// What no sitemap tells of: lists with filters, pages after the first, and
// the sample reports.
const others = ['/arsrapport', '/arsrapport/2020', '/prosjekter?type=forskning',
  '/prosjekter?type=forskning&status=pagaar&aar=2022&partner=bergen',
  '/prosjekter?side=2', '/prosjekter?side=4', '/prosjekter?aar=1901', '/prosjekter?tema=sample-theme',
  '/prosjekter?alle=tema',
  '/arrangementer?side=2', '/publikasjoner?side=2', '/aktuelt?side=2'];

// The sitemap of a catalogue that is too large for one.
async function sitemapInParts(copy) {
  const sample = path.join(temporaryDirectory(), 'sample.sql');
  fs.writeFileSync(sample, sampleProjects(251));
  const site = await Site.start({ nginx: false, share: copy, seeds: [seed, sample] });
  const { text } = await site.ask('/sitemap.xml');
  await site.stop();
  return text;
}

// The sample editions, in every format that the program has.
function editionsInEveryFormat() {
  const file = path.join(temporaryDirectory(), 'editions.sql');
  const formats = facts.formats.map(({ name }) => `SELECT '${name}' AS format`).join(' UNION ');
  const text = fs.readFileSync(path.join(fixtures, 'editions.sql'), 'utf8');
  fs.writeFileSync(file, text.replace(/\(SELECT 'html' AS format [^)]*\)/, `(${formats})`));
  return file;
}

// Stores in a directory what the program gives its stylesheets: the XML of
// every address in every language and of every error; from the seed, from the
// seed with the samples, from a network with one of each thing, from nothing.
export async function storeInputs(directory) {
  fs.mkdirSync(directory);
  const copy = path.join(temporaryDirectory(), 'share');
  fs.cpSync(share, copy, { recursive: true });
  const stylesheets = routeStylesheets();
  for (const name of [...stylesheets.values(), 'error']) {
    fs.writeFileSync(path.join(copy, 'xslt', `${name}.xsl`), identity);
  }

  const documents = [];
  const fixture = (name) => path.join(fixtures, name);
  for (const seeds of [[seed], [seed, fixture('sample.sql'), fixture('many-projects.sql'), fixture('many-themes.sql'),
    editionsInEveryFormat()],
    [fixture('small-network.sql')], [secondNetwork()], []]) {
    const site = await Site.start({ nginx: false, share: copy, seeds });
    const gather = async (target, parameters, body) => {
      documents.push((await site.ask(target, parameters, body)).text);
    };
    const sitemap = (await site.ask('/sitemap.xml')).text;
    const paths = [...fixedPaths, ...[...sitemap.matchAll(/<address path="([^"]+)"/g)].map((match) => match[1])];
    const targets = [...new Set(paths), ...others, '/finnes-ikke', '/prosjekter?side=null'];
    await forEach(languages.flatMap((language) => targets.map((target) => address(language, target))),
      (target) => gather(target));
    for (const target of ['/aktuelt.atom', '/sitemap.xml', '/robots.txt', '/tema.css', '/ikon.svg', '/healthz', '/%ff',
      `/om?${'x'.repeat(3000)}`]) await gather(target);
    for (const language of languages) {
      await gather(address(language, '/om'), { REQUEST_METHOD: 'POST' });
      await gather(address(language, '/om'), { CONTENT_LENGTH: '999999' });
    }
    fs.renameSync(site.database, `${site.database}.away`);
    for (const language of languages) await gather(address(language, '/om'));
    fs.writeFileSync(site.database, 'This is no database.\n'.repeat(100));
    for (const language of languages) await gather(address(language, '/om'));
    await site.stop();
  }
  documents.push(await sitemapInParts(copy));

  const byStylesheet = {};
  documents.forEach((text, at) => {
    const [, root, name] = text.match(/<(page|error)\b(?: name="([^"]+)")?/);
    fs.writeFileSync(path.join(directory, `${at}.xml`), text);
    (byStylesheet[root === 'error' ? 'error' : stylesheets.get(name)] ??= []).push(`${at}.xml`);
  });
  fs.writeFileSync(path.join(directory, 'index.json'), JSON.stringify(byStylesheet));
}

// What was stored, by stylesheet: files.
export function inputs() {
  const directory = path.join(crawlDirectory, 'inputs');
  const stored = JSON.parse(fs.readFileSync(path.join(directory, 'index.json'), 'utf8'));
  return new Map(Object.entries(stored).map(([name, files]) =>
    [name, files.map((file) => path.join(directory, file))]));
}

// Where libxml2 outside the program finds the words that a stylesheet asks
// for as messages:nb: the environment of a process that runs it.
export function messagesEnvironment(xslt) {
  const catalog = path.join(temporaryDirectory(), 'catalog.xml');
  fs.writeFileSync(catalog, `<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">
${languages.map(({ code }) => `<uri name="messages:${code}" uri="${pathToFileURL(path.join(xslt, `messages/${code}.xml`))}"/>`).join('\n')}
</catalog>`);
  return { XML_CATALOG_FILES: catalog, SGML_CATALOG_FILES: catalog };
}

// Runs xslt/NAME.xsl of a directory over files: { stdout, stderr }. The
// messages stand in messages/ there.
export function transform(xslt, name, files) {
  const result = run('xsltproc', ['--nonet', '--catalogs', path.join(xslt, `${name}.xsl`), ...files],
    { env: { ...process.env, ...messagesEnvironment(xslt) } });
  if (result.status !== 0) throw new Error(`${name}: ${result.stderr.slice(0, 2000)}`);
  return result;
}
