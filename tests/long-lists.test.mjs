// Lists that grow: pages of a bounded length, a way to the rest, and short ones as ever.
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { changeDatabase, makeDatabase, must, program, run, temporaryDirectory } from './lib/site.mjs';

const directory = temporaryDirectory();
const short = makeDatabase(path.join(directory, 'short.db'));
const long = makeDatabase(path.join(directory, 'long.db'));
const numbers = (count) => `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count})`;
changeDatabase(long, `
  ${numbers(500)} INSERT INTO event (slug, kind, status, starts, connection, certainty, updated)
    SELECT 'kommer-' || i, 'meeting', 'planned', '2150-01-01', 'network', 'stated', '2026-01-01' FROM n;
  INSERT INTO event_text (event_id, language, title, summary) SELECT id, 'nb', 'Møte', 'x' FROM event WHERE slug LIKE 'kommer-%';
  ${numbers(1000)} INSERT INTO theme (slug) SELECT 'tema-' || i FROM n;
  INSERT INTO theme_text (theme_id, language, name) SELECT id, 'nb', 'Tema ' || id FROM theme WHERE slug LIKE 'tema-%';
  INSERT INTO project_theme (project_id, theme_id)
    SELECT (SELECT min(id) FROM project), id FROM theme WHERE slug LIKE 'tema-%';
  ${numbers(500)} INSERT INTO organization (slug, kind, updated)
    SELECT 'org-' || i, CASE i % 2 WHEN 1 THEN 'municipality' ELSE 'institution' END, '2026-01-01' FROM n;
  INSERT INTO organization_name (organization_id, kind, language, name)
    SELECT id, 'official', 'nb', 'Org ' || id FROM organization WHERE slug LIKE 'org-%';
  INSERT INTO membership (organization_id, role, starts, start_certainty, source_id)
    SELECT id, kind, '2020', 'stated', (SELECT min(id) FROM source) FROM organization WHERE slug LIKE 'org-%';
  ${numbers(200)} INSERT INTO call (slug, rolling, certainty, source_id, updated)
    SELECT 'ut-' || i, i % 2, 'stated', (SELECT min(id) FROM source), '2026-01-01' FROM n;
  INSERT INTO call_text (call_id, language, title, body) SELECT id, 'nb', 'Utlysning', 'x' FROM call WHERE slug LIKE 'ut-%';`);

const ask = (database, target) => must(program, ['get', target, '--database', database]);
const count = (text, pattern) => text.match(pattern)?.length ?? 0;

// Every page of a list, by its own links to the next.
function follow(target, pattern) {
  const found = [];
  for (let next = target; next;) {
    const html = ask(long, next);
    found.push([...html.matchAll(pattern)].map(([, slug]) => slug));
    next = /<a[^>]*rel="next"[^>]*>/.exec(html)?.[0].match(/href="([^"]+)"/)[1].replaceAll('&amp;', '&');
  }
  return found;
}

for (const [target, most, kind] of [['/arrangementer?kommende=1', 20, 'kommer'], ['/partnere', 100, 'org'], ['/utlysninger', 25, 'ut']]) {
  test(`${target} comes in pages, and each row is on one`, () => {
    const pages = follow(target, kind === 'ut' ? /<li class="entry entry-dated" id="(ut-\d+)"/g : new RegExp(`<a class="ds-link" href="/\\w+/(${kind}-\\d+)"`, 'g'));
    assert.ok(pages.length > 2);
    for (const page of pages) assert.ok(page.length <= most, `${page.length} on one page`);
    const all = pages.flat();
    assert.equal(all.length, new Set(all).size);
    assert.equal(all.length, { kommer: 500, org: 500, ut: 200 }[kind]);
  });
}

test('a page that is not there is not found', () => {
  for (const target of ['/arrangementer?kommende=99', '/partnere?side=99', '/utlysninger?side=99', '/prosjekter?alle=feil']) {
    assert.notEqual(run(program, ['get', target, '--database', long]).status, 0, target);
  }
});

test('a filter of many choices shows the most frequent, and a way to the rest', () => {
  const html = ask(long, '/prosjekter?status=pagaar');
  assert.ok(count(html, /\?tema=|\btema=/g) <= 30);
  const all = /<a class="more-link"[^>]*href="(\/prosjekter\?[^"]*alle=tema)"/.exec(html)[1].replaceAll('&amp;', '&');
  assert.equal(all, '/prosjekter?status=pagaar&alle=tema');
  const counts = [...ask(long, '/prosjekter.xml').matchAll(/<choice value="([^"]+)"(?: code="[^"]*")? count="(\d+)"/g)];
  assert.ok(counts.some(([, value, times]) => !value.startsWith('tema-') && times > 1));
  assert.ok(count(ask(long, '/prosjekter?alle=tema'), /tema=tema-\d+/g) >= 1000);
});

test('what is chosen is shown though it is not frequent', () => {
  assert.ok(ask(long, '/prosjekter?tema=tema-777').includes('aria-current="true"'));
});

test('the front page names so many partners as it has room for', () => {
  assert.ok(count(ask(long, '/'), /href="\/partnere\/org-/g) <= 100);
});

test('a short list has no pages and hides nothing', () => {
  for (const target of ['/arrangementer.xml', '/partnere.xml', '/utlysninger.xml', '/prosjekter.xml']) {
    assert.equal(/<(coming|partners|calls)[^>]* pages=| more="true"/.test(ask(short, target)), false, target);
  }
});
