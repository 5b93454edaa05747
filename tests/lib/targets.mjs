// What can be asked of a site of any network: every public address, lists with
// filters and pages, and what a visitor should not send.
import { address, fixedPaths, languages, xmlAddress } from './pages.mjs';
import { base } from './site.mjs';

const feeds = ['/aktuelt.atom', '/sitemap.xml', '/robots.txt', '/tema.css', '/ikon.svg', '/healthz'];
const sides = ['1', '2', '3', '4', '5', '6', '99', '99999', '100000', '0', '02', '-1', 'x', ''];
const lists = ['/prosjekter', '/arrangementer', '/aktuelt', '/publikasjoner'];

// Sample projects beyond the first are all alike: their lists are enough.
const moreOfTheSame = /^\/prosjekter\/(?:sample|many)-(?!0*(?:1?\d|2[0-5])$)\d+$/;

const otherPaths = ['/arsrapport', ...['2019', '2020', '2021', '1999', '2020.pdf', '2020.html',
  '2020-1.pdf', '2020-2.xml', '2020-9.pdf', '2020.exe'].map((one) => `/arsrapport/${one}`)];

const wrongPaths = ['/finnes-ikke', '/prosjekter/finnes-ikke', '/partnere/finnes-ikke',
  '/arrangementer/finnes-ikke', '/aktuelt/finnes-ikke', '/prosjekter/a/b', '/Prosjekter', '/index',
  '/nn', '/nb', '/prosjekter/', '/om/', '//om', '/../om', '/.git/config', '/%', '/%ff', '/om%00',
  '/prosjekter/%c0%ae', '/om%0d%0aX:1', '/second-old', '/healthz', `/${'x'.repeat(1000)}`,
  `/om?${'x'.repeat(3000)}`, `/om?${'x'.repeat(100000)}`];

const queries = ['type=hobby', 'tema=finnes-ikke', 'partner=finnes-ikke', 'status=kanskje',
  'aar=20x6', 'aar=1900', 'aar=1899', 'aar=0000', 'aar=2020+', 'aar=2020&aar=2021',
  'type=forskning&%74ype=forskning', 'type=%zz', 'type=%4', 'type=%ff%fe', 'type=%c0%af',
  'type=forskning%00', 'tema=%3Cscript%3E', 'tema=]]%3E', "tema=x'%20OR%201=1--",
  'partner=../../etc/passwd', `partner=${'a'.repeat(65)}`, `aar=${'2'.repeat(2000)}`,
  'type=&tema=&partner=&status=&aar=', 'utm_source=mail&type=forskning&x=]]%3E', '&', '=&=',
  'type'];

// Requests that are more than an address: [target, parameters, body].
const requests = languages.flatMap(({ prefix }) => [
  [`${prefix}/om`, { REQUEST_METHOD: 'POST' }],
  [`${prefix}/om`, { REQUEST_METHOD: 'HEAD' }],
  [`${prefix}/om`, { CONTENT_LENGTH: '999999' }],
  [`${prefix}/om`, { CONTENT_LENGTH: 'many' }],
  [`${prefix}/om`, { CONTENT_LENGTH: '5' }, 'hello'],
  [`${prefix}/om`, { HTTP_COOKIE: 'x'.repeat(1 << 17) }],
  [`${prefix}/om`, { HTTP_IF_NONE_MATCH: '"another"' }],
  [`${prefix}/prosjekter`, { HTTP_ACCEPT_ENCODING: 'gzip' }],
]);

// In every language, as a page and as its XML.
function everyWay(path, query = '') {
  return languages.flatMap((language) =>
    [address(language, path) + query, xmlAddress(language, path) + query]);
}

// Paths without language that a site's sitemap tells of, and how many parts it has.
async function sitemapOf(site) {
  const parts = [...Array(4).keys()].map((part) => `/sitemap.xml?side=${part + 1}`);
  const texts = await Promise.all(['/sitemap.xml', ...parts].map(async (one) =>
    (await site.ask(one)).text));
  const paths = texts.flatMap((text) => [...text.matchAll(/<loc>([^<]*)<\/loc>/g)])
    .map(([, found]) => found.slice(base.length) || '/')
    .filter((found) => !/^\/(nn|en)(\/|$)|\?/.test(found) && !moreOfTheSame.test(found));
  return [...parts, ...paths.flatMap((one) => everyWay(one))];
}

// The choices a catalogue offers: [[parameter, [value, ...]], ...].
async function choicesOf(site) {
  const { text } = await site.ask('/prosjekter.xml');
  return [...text.matchAll(/<filter parameter="(\w+)"[^>]*>(.*?)<\/filter>/gs)]
    .map(([, parameter, inside]) =>
      [parameter, [...inside.matchAll(/<choice value="([^"]+)"/g)].map(([, value]) => value)])
    .filter(([, values]) => values.length > 0);
}

// Combination number n: which parameters is n in binary, which value of each
// differs from one combination to the next.
function combination(choices, n) {
  const chosen = choices.filter((_, at) => ((n % 31) + 1) & (1 << at))
    .map(([parameter, values], at) => `${parameter}=${values[(n * (at + 1)) % values.length]}`);
  return [...chosen, ...(n % 5 ? [] : ['side=2'])].join('&');
}

// Every choice alone in every language, and 310 combinations.
function filterTargets(choices) {
  const alone = choices.flatMap(([parameter, values]) =>
    values.flatMap((value) => everyWay('/prosjekter', `?${parameter}=${value}`)));
  const combined = [...Array(310).keys()].map((n) => {
    const language = languages[n % 3];
    const path = n % 2 ? address(language, '/prosjekter') : xmlAddress(language, '/prosjekter');
    return `${path}?${combination(choices, n)}`;
  });
  return [...alone, ...combined];
}

// All that is asked of a site, each [target, parameters, body].
export async function targetsOf(site) {
  const targets = [
    ...feeds,
    ...await sitemapOf(site),
    ...fixedPaths.flatMap((one) => everyWay(one)),
    ...[...otherPaths, ...wrongPaths].flatMap((one) => everyWay(one)),
    ...lists.flatMap((list) => sides.flatMap((side) => everyWay(list, `?side=${side}`))),
    ...sides.map((side) => `/sitemap.xml?side=${side}`),
    ...queries.flatMap((query) => everyWay('/prosjekter', `?${query}`)),
    ...filterTargets(await choicesOf(site)),
  ];
  return [...[...new Set(targets)].map((target) => [target]), ...requests];
}

// What a site whose database is gone or broken is asked.
export const targetsWithoutDatabase = ['/om', '/nn/om', '/en/om', '/prosjekter.xml', '/healthz']
  .map((target) => [target]);
