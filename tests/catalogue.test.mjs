// The catalogue of projects: its filters, their counts, paging and bookmarks.
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, test } from 'node:test';
import { elements, linkWith } from './lib/html.mjs';
import { forEach } from './lib/pages.mjs';
import { base, fixtures, seed, Site } from './lib/site.mjs';

// The real seed, and sample projects enough for several pages.
const site = await Site.start({ seeds: [seed, path.join(fixtures, 'many-projects.sql')] });
after(() => site.stop());

// What the XML of a catalogue page says.
async function catalogue(query = '') {
  const { status, text } = await site.get(`/prosjekter.xml${query}`);
  assert.equal(status, 200, query);
  const paging = elements(text, 'catalogue')[0].attributes;
  const filters = elements(text, 'filter').map(({ attributes, content }) => ({
    ...attributes,
    choices: elements(content, 'choice').map((choice) => choice.attributes),
  }));
  return {
    total: Number(paging.total),
    pages: Number(paging.pages),
    filters,
    slugs: elements(text, 'project').map(({ attributes }) => attributes.slug),
  };
}

async function allSlugs(query) {
  const first = await catalogue(query);
  const slugs = [...first.slugs];
  for (let page = 2; page <= first.pages; page += 1) {
    slugs.push(...(await catalogue(`${query}${query ? '&' : '?'}side=${page}`)).slugs);
  }
  return slugs;
}

const everything = await catalogue();

test('the catalogue has five filters with choices', () => {
  assert.deepEqual(everything.filters.map((filter) => filter.parameter).sort(),
    ['aar', 'partner', 'status', 'tema', 'type']);
  for (const filter of everything.filters) assert.ok(filter.choices.length > 1, filter.parameter);
});

test('every choice gives as many projects as it says', async () => {
  const choices = everything.filters.flatMap((filter) =>
    filter.choices.map((choice) => ({ query: `?${filter.parameter}=${choice.value}`, count: Number(choice.count) })));
  await forEach(choices, async ({ query, count }) => {
    assert.equal((await catalogue(query)).total, count, query);
  });
});

test('types do not overlap and leave nothing out', () => {
  const types = everything.filters.find((filter) => filter.parameter === 'type');
  assert.equal(types.choices.reduce((sum, choice) => sum + Number(choice.count), 0), everything.total);
});

test('two filters give what both have', async () => {
  const [type, partner] = ['type', 'partner'].map((name) =>
    everything.filters.find((filter) => filter.parameter === name).choices[0].value);
  const both = await allSlugs(`?type=${type}&partner=${partner}`);
  const one = await allSlugs(`?type=${type}`);
  const other = new Set(await allSlugs(`?partner=${partner}`));
  assert.deepEqual([...both].sort(), one.filter((slug) => other.has(slug)).sort());
});

test('counts under a filter are those of both together, and its own are those of the others in its place', async () => {
  const under = await catalogue('?type=forskning');
  for (const filter of under.filters) {
    await forEach(filter.choices, async (choice) => {
      const query = new URLSearchParams({ type: 'forskning', [filter.parameter]: choice.value });
      assert.equal((await catalogue(`?${query}`)).total, Number(choice.count), String(query));
    });
  }
});

test('a filter in force can be taken off by itself', async () => {
  const { text } = await site.get('/prosjekter?type=forskning&status=pagaar');
  const targets = elements(text, 'a').map(({ attributes }) => attributes.href);
  assert.ok(targets.includes('/prosjekter?status=pagaar'), 'without type');
  assert.ok(targets.includes('/prosjekter?type=forskning'), 'without status');
  assert.ok(targets.includes('/prosjekter'), 'without any');
});

test('a page of choices links to what each would give', async () => {
  const { text } = await site.get('/prosjekter?type=forskning');
  const under = await catalogue('?type=forskning');
  const targets = elements(text, 'a').map(({ attributes }) => attributes.href);
  for (const filter of under.filters) {
    if (filter.parameter === 'type') continue;
    for (const choice of filter.choices.filter((one) => one.count !== '0')) {
      assert.ok(targets.some((target) => sameQuery(target, `?type=forskning&${filter.parameter}=${choice.value}`)),
        `${filter.parameter}=${choice.value}`);
    }
  }
});

function sameQuery(target, query) {
  const [address, own] = (target ?? '').split('?');
  const sorted = (text) => [...new URLSearchParams(text)].sort().join();
  return address === '/prosjekter' && sorted(own) === sorted(query);
}

test('pages divide the catalogue: nothing twice, nothing missing', async () => {
  assert.ok(everything.pages > 1);
  const slugs = await allSlugs('');
  assert.equal(slugs.length, everything.total);
  assert.equal(new Set(slugs).size, everything.total);
});

test('paging keeps the filters', async () => {
  const { text } = await site.get('/prosjekter?type=forskning');
  assert.ok(elements(text, 'a').some(({ attributes }) =>
    sameQuery(attributes.href, '?type=forskning&side=2')));
});

test('choosing a filter goes back to the first page', async () => {
  const { text } = await site.get('/prosjekter?side=2');
  const choices = elements(text, 'a').map(({ attributes }) => attributes.href)
    .filter((target) => /[?&](type|tema|partner|status|aar)=/.test(target ?? ''));
  assert.ok(choices.length > 0);
  for (const target of choices) assert.doesNotMatch(target, /side=/);
});

test('a page that is not there is said so', async () => {
  const { status } = await site.get('/prosjekter?side=9999');
  assert.equal(status, 400);
});

test('the change of language keeps filters and page', async () => {
  const { text } = await site.get('/prosjekter?type=forskning&side=2');
  const link = elements(text, 'a').find(({ attributes }) => attributes.hreflang === 'en');
  assert.ok(sameQuery(link.attributes.href.replace('/en', ''), '?type=forskning&side=2'), link.attributes.href);
  const english = await site.get(link.attributes.href);
  assert.equal(english.status, 200);
});

test('a bookmark gives the same list, whatever order its parameters are in', async () => {
  const one = await catalogue('?type=forskning&status=pagaar');
  assert.deepEqual(await catalogue('?status=pagaar&type=forskning'), one);
});

test('parameters nobody knows are ignored and enter no link', async () => {
  const plain = await site.get('/prosjekter?type=forskning');
  const tagged = await site.get('/prosjekter?utm_source=mail&type=forskning&fbclid=%3Cscript%3E&%ff=1&x=]]%3E');
  assert.equal(tagged.status, 200);
  assert.equal(tagged.text, plain.text);
  assert.doesNotMatch(tagged.text, /utm_source|fbclid/);
});

test('the canonical address of a filtered list is its own', async () => {
  const { text } = await site.get('/prosjekter?utm_source=mail&type=forskning');
  const [canonical] = linkWith(text, 'canonical').map((link) => link.attributes.href);
  assert.equal(canonical, `${base}/prosjekter?type=forskning`);
});

test('an empty value is no filter: what a form without a choice sends', async () => {
  assert.equal((await catalogue('?type=&tema=&partner=&status=&aar=')).total, everything.total);
});

test('a choice without a project says so and offers a way back', async () => {
  const said = { '': /^Ingen prosjekter passer/, '/nn': /^Ingen prosjekt passar/, '/en': /^No projects match/ };
  for (const [prefix, words] of Object.entries(said)) {
    for (const query of ['aar=1900', 'aar=1900&type=forskning']) {
      const target = `${prefix}/prosjekter?${query}`;
      const { status, text } = await site.get(target);
      assert.equal(status, 200, target);
      const main = text.slice(text.indexOf('<main'), text.indexOf('</main'));
      const notices = elements(main, 'p').filter(({ attributes }) => attributes.class === 'empty');
      assert.equal(notices.length, 1, target);
      assert.match(notices[0].text, words, target);
      // The breadcrumb of a list ends in itself: what leads back is a filter taken off.
      assert.ok(elements(main, 'a').some(({ attributes }) => attributes.href === `${prefix}/prosjekter`), target);
    }
  }
});
