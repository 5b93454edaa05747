// Every public page through nginx: what a visitor, a search engine and
// another program get.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { assertSecurityHeaders } from './lib/answers.mjs';
import { crawled } from './lib/crawl.mjs';
import { facts } from './lib/facts.mjs';
import { decode, elements, languagesOf, linkWith, metaWith, values } from './lib/html.mjs';
import { address, forEach, languages, linksOf, xmlAddress } from './lib/pages.mjs';
import { base, must, share, Site, temporaryDirectory, withProgram } from './lib/site.mjs';

// What the crawl has of the seed's pages; and a site, for what it has not.
const { pages, answers } = crawled('seed');
const all = pages.map(({ path: page, language, target, html }) =>
  ({ path: page, language, target, status: html.status, headers: html.headers, text: html.text }));
const site = await Site.start();
after(() => site.stop());

const get = async (target) => answers.get(target) ?? site.get(target);

// What every page must hold, said with the page's address when it does not.
function everyPage(check) {
  for (const page of all) check(page, page.target);
}

test('every public address answers in three languages', () => {
  everyPage(({ status }, target) => assert.equal(status, 200, target));
});

test('the seed fills the site: partners, 20 projects, 20 events, 10 news items', () => {
  const count = (start) => all.filter(({ target }) => target.startsWith(start)).length;
  assert.ok(count('/partnere/') >= 15);
  assert.ok(count('/prosjekter/') >= 20);
  assert.ok(count('/arrangementer/') >= 20);
  assert.ok(count('/aktuelt/') >= 10);
});

test('a page is HTML in UTF-8 in its language', () => {
  everyPage(({ headers, text, language }, target) => {
    assert.equal(headers['content-type'], 'text/html; charset=utf-8', target);
    assert.match(text, /^<!DOCTYPE html>/i, target);
    assert.equal(elements(text, 'html')[0].attributes.lang, language.code, target);
    assert.equal(text.includes('\ufffd'), false, target);
  });
});

test('a page has security headers and a strong tag, and is never stored without asking', () => {
  everyPage(({ headers }, target) => {
    assertSecurityHeaders(headers, target);
    assert.equal(headers['cache-control'], 'no-cache', target);
    assert.match(headers.etag, /^"[^"]+"$/, target);
    assert.match(headers['strict-transport-security'], /^max-age=\d{8,}/, target);
  });
});

test('no cookie, no script, no inline style, nothing from anyone else', () => {
  everyPage(({ headers, text }, target) => {
    assert.equal(headers['set-cookie'], undefined, target);
    assert.doesNotMatch(text, /<script|<style|<iframe|\son[a-z]+=|\sstyle=/i, target);
    const loaded = [...values(text, 'src'), ...values(text, 'srcset'),
      ...elements(text, 'link').filter(({ attributes }) => /stylesheet|icon|preload/.test(attributes.rel))
        .map(({ attributes }) => attributes.href)];
    for (const link of loaded) assert.match(link, /^\/(?!\/)/, target);
  });
});

test('a page says its canonical address and those of the other languages', () => {
  everyPage(({ path: page, text, target }) => {
    assert.deepEqual(linkWith(text, 'canonical').map((link) => link.attributes.href),
      [base + (target === '/' ? '/' : target)], target);
    const alternates = new Map(linkWith(text, 'alternate').filter((link) => link.attributes.hreflang)
      .map((link) => [link.attributes.hreflang, link.attributes.href]));
    for (const language of languages) {
      assert.equal(alternates.get(language.code), base + address(language, page), target);
    }
  });
});

test('a page links to itself in the other languages', () => {
  everyPage(({ path: page, language, text }, target) => {
    const anchors = elements(text, 'a');
    for (const other of languages.filter((one) => one !== language)) {
      const link = anchors.find(({ attributes }) => attributes.hreflang === other.code);
      assert.ok(link, `${target}: ${other.code}`);
      assert.equal(new URL(link.attributes.href, base).pathname, address(other, page), target);
      assert.equal(link.attributes.lang, other.code, target);
    }
  });
});

test('titles begin with the heading and tell the pages of a language apart', () => {
  const seen = new Map();
  everyPage(({ path: page, language, text }, target) => {
    const title = elements(text, 'title')[0].text;
    const headings = elements(text, 'h1');
    assert.equal(headings.length, 1, `${target}: one h1`);
    if (page !== '/') assert.ok(title.startsWith(headings[0].text), `${target}: ${title}`);
    // A title that is long by itself goes without the network's name.
    assert.ok(/Kunnskapskommunen/.test(title) || headings[0].text.length > 40, `${target}: ${title}`);
    const key = `${language.code} ${title}`;
    assert.equal(seen.get(key), undefined, `${target} and ${seen.get(key)}: ${title}`);
    seen.set(key, target);
  });
});

test('breadcrumbs lead from the home page to every page but that', () => {
  everyPage(({ path: page, language, text }, target) => {
    const trail = elements(text, 'nav').find(({ attributes }) => /breadcrumb/.test(attributes.class));
    if (page === '/') return assert.equal(trail, undefined, target);
    assert.ok(trail.attributes['aria-label'], target);
    const links = elements(elements(trail.content, 'ol')[0].content, 'a').map(({ attributes }) => attributes.href);
    assert.equal(links[0], address(language, '/'), target);
    const parent = page.split('/').slice(0, -1).join('/');
    if (parent) assert.ok(links.includes(address(language, parent)), target);
    assert.match(trail.content, /aria-current="page"/, target);
    return undefined;
  });
});

test('a page has what a share preview shows', () => {
  everyPage(({ text, target }) => {
    assert.ok(metaWith(text, 'property', 'og:title'), target);
    const description = metaWith(text, 'name', 'description');
    assert.ok(description && description.length < 400, target);
    assert.equal(metaWith(text, 'property', 'og:description'), description, target);
    assert.equal(metaWith(text, 'property', 'og:url'), base + target, target);
  });
});

test('a page says when it was last changed', () => {
  const dated = all.filter(({ text }) => elements(text, 'p').some(({ attributes, content }) =>
    attributes.class === 'last-changed' &&
    /^\d{4}-\d\d-\d\d$/.test(elements(content, 'time')[0]?.attributes.datetime)));
  const undated = all.filter((page) => !dated.includes(page)).map(({ target }) => target);
  assert.deepEqual(undated, []);
});

test('the XML of every page is valid against the published schema, of seed, samples and nothing', () => {
  const files = [...pages, ...crawled('samples').pages, ...crawled('empty').pages].map(({ xml: { target, status, headers, file } }) => {
    assert.equal(status, 200, target);
    assert.equal(headers['content-type'], 'application/xml; charset=utf-8', target);
    return file;
  });
  must('xmllint', ['--noout', '--nonet', '--relaxng', path.join(share, 'xslt/page.rng'), ...files]);
});

test('a page links to its XML', () => {
  everyPage(({ path: page, language, text }, target) => {
    assert.ok(values(text, 'href').some((link) => link.replace(base, '') === xmlAddress(language, page)), target);
  });
});

test('the schema is served', async () => {
  const { status, headers, body } = await site.get('/static/page.rng');
  assert.equal(status, 200);
  assert.equal(headers['content-type'], 'application/xml; charset=utf-8');
  assert.deepEqual(body, fs.readFileSync(path.join(share, 'xslt/page.rng')));
});

test('every link on every page leads to a page, and its fragment to an element', async () => {
  const wanted = new Map();
  for (const { target, text } of all) {
    for (const link of linksOf(target, text)) {
      wanted.set(`${link.target}#${link.fragment}`, { ...link, from: target });
    }
  }
  const targets = [...new Set([...wanted.values()].map((link) => link.target))];
  const got = new Map((await forEach(targets, async (target) => [target, await get(target)])));
  for (const { target, fragment, from } of wanted.values()) {
    const { status, text } = got.get(target);
    assert.equal(status, 200, `${from} links to ${target}`);
    if (fragment) {
      assert.ok(values(text, 'id').includes(fragment), `${from} links to ${target}#${fragment}`);
    }
  }
});

test('every page can be reached from the home page, and no page stands outside the sitemap', async () => {
  const known = new Map(all.map((page) => [page.target, page.text]));
  const reached = new Set(['/']);
  for (const target of reached) {
    for (const link of linksOf(target, known.get(target) ?? (await get(target)).text)) {
      const [bare, query] = link.target.split('?');
      const isPage = !/\.[a-z]+$/.test(bare) && !bare.startsWith('/static/');
      if (isPage && (!query || /^side=\d+$/.test(query))) reached.add(link.target);
    }
  }
  const withoutQuery = [...reached].filter((target) => !target.includes('?')).sort();
  assert.deepEqual(withoutQuery, [...known.keys()].sort());
});

test('every page of its own is in the sitemap, and begins with what it is about', () => {
  const fixed = facts.routes.filter(({ page, pattern }) => page && !pattern.includes(':')).map(({ pattern }) => pattern);
  assert.deepEqual(fixed.filter((pattern) => !all.some(({ path: page }) => page === pattern)), []);
  const bare = ['/arsrapport', '/pris'];   // their first sentence is that
  everyPage(({ path: page, text }, target) => {
    if (!fixed.includes(page) || bare.includes(page)) return;
    assert.ok(elements(text, 'p').some(({ attributes, text: words }) => attributes.class === 'lead' && words), target);
  });
});

// Of the addresses of pages; files and feeds are the same for all.
test('a link leads to a page in the language of the page that it stands on', () => {
  const isPage = (target) => facts.routes.some(({ page, pattern }) =>
    page && new RegExp(`^${pattern.replace(/:\w+$/, '[a-z0-9-]+')}$`).test(target));
  let checked = 0;
  for (const { language, target, html } of [...pages, ...crawled('samples').pages]) {
    for (const { attributes } of [...elements(html.text, 'a'), ...elements(html.text, 'form')]) {
      const bare = (attributes.href ?? attributes.action ?? '').replace(base, '').split(/[?#]/)[0];
      if (!bare.startsWith('/') || attributes.hreflang) continue;
      const other = languages.find(({ prefix }) => prefix && (bare === prefix || bare.startsWith(`${prefix}/`)));
      if (!isPage(other ? bare.slice(other.prefix.length) || '/' : bare)) continue;
      assert.equal(other?.code ?? 'nb', language.code, `${target} links to ${bare}`);
      checked += 1;
    }
  }
  assert.ok(checked > 10_000, String(checked));
});

test('text in another language than the page is marked with its language', () => {
  let checked = 0;
  for (const { language, target, html: { text: html }, xml: { text: xml } } of pages) {
    const written = new Map();   // a text, and the languages it is written in
    for (const [, name, attributes, words] of xml.matchAll(/<([a-z-]+)((?: [a-z-]+="[^"]*")*)>([^<]+)<\/\1>/g)) {
      const text = decode(words).replace(/\s+/g, ' ').trim();
      const [, code = language.code] = attributes.match(/ lang="(\w+)"/) ?? [];
      const known = written.get(text) ?? { codes: new Set(), isTitle: false };
      known.codes.add(code);
      if (name === 'title') known.isTitle = true;
      written.set(text, known);
    }
    for (const [text, { codes, isTitle }] of written) {
      if (codes.has(language.code)) continue;
      const shown = languagesOf(html, text);
      if (isTitle) assert.ok(shown.length > 0, `${target} shows ${text}`);
      for (const code of shown) assert.ok(codes.has(code), `${target}: ${text} is marked as ${code}`);
      checked += shown.length;
    }
  }
  assert.ok(checked > 500, String(checked));
});

test('the news feed is well-formed, and its entries have addresses of their own', async () => {
  const { status, headers, text } = await site.get('/aktuelt.atom');
  assert.equal(status, 200);
  assert.equal(headers['content-type'], 'application/atom+xml; charset=utf-8');
  must('xmllint', ['--noout', '--nonet', '-'], { input: text });
  const entries = elements(text, 'entry');
  assert.ok(entries.length >= 10);
  for (const { content } of entries) {
    const href = elements(content, 'link')[0].attributes.href;
    assert.equal((await get(href.slice(base.length))).status, 200, href);
    assert.match(elements(content, 'updated')[0].text, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  }
});

test('robots are told where the sitemap is', async () => {
  const { status, headers, text } = await site.get('/robots.txt');
  assert.equal(status, 200);
  assert.equal(headers['content-type'], 'text/plain; charset=utf-8');
  assert.ok(text.includes(`Sitemap: ${base}/sitemap.xml`));
});

test('an address with a slash too many leads to the right one', async () => {
  for (const [target, right] of [['/prosjekter/', '/prosjekter'], ['/nn/', '/nn'], ['/en/om/', '/en/om'],
    ['/prosjekter/?tema=demens', '/prosjekter?tema=demens'],
    ['/en/prosjekter/?type=forskning&side=2', '/en/prosjekter?type=forskning&side=2']]) {
    const { status, headers } = await site.get(target);
    assert.equal(status, 301, target);
    assert.equal(headers.location, base + right, target);
  }
});

test("a partner's page tells its history: Alver from Lindås, Meland and Radøy", async () => {
  const { text } = await site.get('/partnere/alver');
  for (const words of ['Lindås', 'Meland', 'Radøy', '2020']) assert.ok(text.includes(words), words);
});

// What the page says is its own, so the event's words do not say it.
test('a cancelled event is plainly cancelled, on its page and in lists', async () => {
  const sample = path.join(temporaryDirectory(), 'cancelled.sql');
  fs.writeFileSync(sample, `
INSERT INTO event (slug, kind, status, starts, connection, certainty, updated) VALUES
  ('sample-later', 'seminar', 'cancelled', '2150-06-01', 'network', 'stated', '2024-01-01'),
  ('sample-earlier', 'seminar', 'cancelled', '2019-06-01', 'network', 'stated', '2024-01-01');
INSERT INTO event_text (event_id, language, title, summary)
SELECT id, 'nb', 'Eksempel ' || slug, 'Et eksempel.' FROM event;
`);
  const expected = {
    nb: ['Avlyst', /^Avlyst\. Arrangementet blir ikke holdt\.$/, /^Avlyst\. Arrangementet ble ikke holdt\.$/],
    nn: ['Avlyst', /^Avlyst\. Arrangementet blir ikkje halde\.$/, /^Avlyst\. Arrangementet (blei|vart) ikkje halde\.$/],
    en: ['Cancelled', /^Cancelled\. This event will not take place\.$/, /^Cancelled\. This event did not take place\.$/],
  };
  const tagsOf = (html) => elements(html, 'span')
    .filter(({ attributes }) => attributes.class?.split(' ').includes('cancelled')).map(({ text }) => text);
  await withProgram({ seeds: [sample] }, async (own) => {
    for (const language of languages) {
      const [tag, will, did] = expected[language.code];
      for (const [slug, notice] of [['sample-later', will], ['sample-earlier', did]]) {
        const target = address(language, `/arrangementer/${slug}`);
        const { status, text } = await own.ask(target);
        assert.equal(status, 200, target);
        assert.deepEqual(tagsOf(text), [tag], target);
        const alerts = elements(text, 'div').filter(({ attributes }) => attributes.class === 'ds-alert');
        assert.equal(alerts.length, 1, target);
        assert.match(alerts[0].text, notice, target);
      }
      const { text } = await own.ask(address(language, '/arrangementer'));
      assert.deepEqual(tagsOf(text), [tag, tag], address(language, '/arrangementer'));
    }
  });
});
