// The site's public addresses, and what the program says of each.
import assert from 'node:assert/strict';
import { elements, values } from './html.mjs';
import { base } from './site.mjs';

export const languages = [
  { code: 'nb', prefix: '' },
  { code: 'nn', prefix: '/nn' },
  { code: 'en', prefix: '/en' },
];

// The pages every network has (design.md, section 4), without language.
export const fixedPaths = [
  '/', '/om', '/om/organisering', '/om/mandat', '/partnere', '/prosjekter', '/arrangementer',
  '/konferansen', '/pris', '/publikasjoner', '/utlysninger', '/aktuelt', '/kontakt', '/personvern',
  '/tilgjengelighet', '/informasjonskapsler', '/om-nettstedet',
];

// '/om' in English is '/en/om', and '/' is '/en'.
export function address(language, path) {
  return language.prefix + path.replace(/^\/$/, language.prefix ? '' : '/');
}

export function xmlAddress(language, path) {
  return `${language.prefix}${path === '/' ? '/index' : path}.xml`;
}

// Every public page without language: the fixed ones and those with a slug,
// from the sitemap.
export async function publicPaths(site) {
  const { status, text } = await site.get('/sitemap.xml');
  assert.equal(status, 200);
  const found = elements(text, 'loc').map((element) => element.text.slice(base.length) || '/')
    .filter((path) => !/^\/(nn|en)(\/|$)/.test(path));
  return [...new Set([...fixedPaths, ...found])].sort();
}

// Every public page in every language: { path, language, target }.
export async function publicPages(site) {
  const paths = await publicPaths(site);
  return languages.flatMap((language) =>
    paths.map((path) => ({ path, language, target: address(language, path) })));
}

// Calls work for every item, eight at a time, in order of the items.
export async function forEach(items, work) {
  const results = new Array(items.length);
  let next = 0;
  await Promise.all(Array.from({ length: 8 }, async () => {
    while (next < items.length) {
      const at = next++;
      results[at] = await work(items[at]);
    }
  }));
  return results;
}

// The addresses of this site that a page links to, as path and query, and
// the fragments it points at.
export function linksOf(target, html) {
  return values(html, '(?:href|src)')
    .map((link) => new URL(link, base + target))
    .filter((url) => url.origin === base)
    .map((url) => ({ target: url.pathname + url.search, fragment: decodeURIComponent(url.hash.slice(1)) }));
}
