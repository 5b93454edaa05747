// The news as an Atom feed (RFC 4287): identifiers that never change, an
// item's own date, and no element without words.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { elements } from './lib/html.mjs';
import {
  changeDatabase, makeDatabase, must, program, run, seed, temporaryDirectory,
} from './lib/site.mjs';

const directory = temporaryDirectory();

function feedOf(database) {
  const xml = must(program, ['get', '/aktuelt.atom', '--database', database]);
  must('xmllint', ['--noout', '--nonet', '-'], { input: xml });
  const [head] = xml.split('<entry');
  const textIn = (part, name) => elements(part, name)[0]?.text;
  return {
    id: textIn(head, 'id'),
    title: textIn(head, 'title'),
    updated: textIn(head, 'updated'),
    author: textIn(head, 'name'),
    entries: elements(xml, 'entry').map(({ content }) => ({
      id: textIn(content, 'id'),
      title: textIn(content, 'title'),
      updated: textIn(content, 'updated'),
      published: textIn(content, 'published'),
      summary: textIn(content, 'summary'),
      href: elements(content, 'link')[0].attributes.href,
    })),
  };
}

const idsOf = (feed) => [feed.id, ...feed.entries.map(({ id }) => id).sort()];

test('no change of what the network or an item is called changes an identifier', () => {
  const database = makeDatabase(path.join(directory, 'ids.db'));
  const before = feedOf(database);
  assert.match(before.id, /^tag:bergen\.kommune\.no,2015:\/aktuelt$/);
  for (const sql of [
    "UPDATE site SET email = 'post@annen.example.no', started = '2031'",
    "UPDATE news SET slug = 'et-annet-' || id", "UPDATE news SET slug = 'et-tredje-' || id",
    "UPDATE news_text SET title = title || '!'",
    "REPLACE INTO site (id, email, updated) VALUES (1, 'x@y.example', '2026-11-22')",
  ]) {
    changeDatabase(database, sql);
    assert.deepEqual(idsOf(feedOf(database)), idsOf(before), sql);
  }
  assert.equal(new Set(idsOf(before)).size, idsOf(before).length);
});

test('a network that gives no name for its identifiers keeps what they were first', () => {
  const site = (email) => `INSERT INTO site (id, email, started, updated) VALUES (1, '${email}', '2019-05', '2024-01-01');
    INSERT INTO news (slug, happened, certainty, updated) VALUES ('nyhet', '2024-02-03', 'stated', '2024-02-04');
    INSERT INTO news_text (news_id, language, title, lead) SELECT id, 'nb', 'Nyhet', 'Nytt' FROM news`;
  for (const [email, tag] of [['post@Nord.example', 'nord.example,2019'], ['post@blåbær.example', /^x[0-9a-f]+\.invalid,2019$/]]) {
    const database = makeDatabase(path.join(directory, `${email.length}.db`), []);
    changeDatabase(database, site(email));
    const before = feedOf(database);
    const [, found] = before.id.match(/^tag:(.*):\/aktuelt$/);
    if (typeof tag === 'string') assert.equal(found, tag);
    else assert.match(found, tag);
    changeDatabase(database, "UPDATE site SET email = 'ny@annet.example', started = '2020'");
    assert.deepEqual(idsOf(feedOf(database)), idsOf(before));
  }
});

test('what identifiers begin with is not changed, nor one given twice', () => {
  const database = makeDatabase(path.join(directory, 'kept.db'));
  const file = path.join(directory, 'change.sql');
  for (const [sql, words] of [
    ["UPDATE feed SET tag = 'annet.no,2020'", /feed\.tag never changes$/m],
    ['DELETE FROM feed', /feed\.tag never changes$/m],
    ["REPLACE INTO feed VALUES (1, 'annet.no,2020')", /feed\.tag never changes$/m],
    ["UPDATE news SET slug = 'a' WHERE id = 1; UPDATE news SET slug = 'bergen-far-nokkelrolle' WHERE id = 2",
      /news \(coalesce\(feed_name, slug\)\): another row has/],
  ]) {
    fs.writeFileSync(file, sql);
    const { status, stderr } = run(program, ['import', file, '--database', database]);
    assert.equal(status, 65, sql);
    assert.match(stderr, words, sql);
  }
});

test('an item is of its own date until it is changed', () => {
  const database = makeDatabase(path.join(directory, 'dates.db'), []);
  changeDatabase(database, `
    INSERT INTO news (slug, happened, season, certainty, updated) VALUES
      ('dag', '2019-05-17', NULL, 'stated', '2026-11-21'), ('maned', '2019-06', NULL, 'stated', '2026-11-21'),
      ('ar', '2018', NULL, 'stated', '2026-11-21'), ('host', '2017', 'autumn', 'stated', '2026-11-21');
    INSERT INTO news_text (news_id, language, title, lead) SELECT id, 'nb', slug, 'Ord' FROM news`);
  const dates = () => Object.fromEntries(feedOf(database).entries.map(({ title, updated }) => [title, updated]));
  const own = {
    dag: '2019-05-17T00:00:00Z', maned: '2019-06-01T00:00:00Z', ar: '2018-01-01T00:00:00Z', host: '2017-09-01T00:00:00Z',
  };
  assert.deepEqual(dates(), own);
  assert.equal(feedOf(database).updated, '2019-06-01T00:00:00Z');
  changeDatabase(database, "UPDATE news SET updated = '2026-12-01' WHERE slug = 'ar'");
  assert.deepEqual(dates(), { ...own, ar: '2026-12-01T00:00:00Z' });
  assert.equal(feedOf(database).updated, '2026-12-01T00:00:00Z');
});

test('an empty network has a feed with a title and an author', () => {
  const { id, title, author, updated, entries } = feedOf(makeDatabase(path.join(directory, 'empty.db'), []));
  assert.equal(title, 'Aktuelt – Kunnskapsnettverk');
  assert.equal(author, 'Kunnskapsnettverk');
  assert.match(id, /^tag:.+:\/aktuelt$/);
  assert.match(updated, /^\d{4}-\d\d-\d\dT/);
  assert.deepEqual(entries, []);
});

test('the icon is the one in the colours of the network, where it has any', () => {
  const icon = (database) => elements(must(program, ['get', '/aktuelt.atom', '--database', database]), 'icon')[0].text;
  const database = makeDatabase(path.join(directory, 'icon.db'), []);
  assert.match(icon(database), /\/static\/[^/]+\.svg$/);
  changeDatabase(database, "INSERT INTO color VALUES ('light', 'ds-color-accent-base-default', '#7fd1cd')");
  assert.match(icon(database), /\/ikon\.svg$/);
});

test('a summary is the lead, the beginning of the text, or not there', () => {
  const database = makeDatabase(path.join(directory, 'summaries.db'), []);
  changeDatabase(database, `
    INSERT INTO news (slug, happened, certainty, updated) VALUES
      ('a', '2024-01-04', 'stated', '2024-01-04'), ('b', '2024-01-03', 'stated', '2024-01-04'),
      ('c', '2024-01-02', 'stated', '2024-01-04'), ('d', '2024-01-01', 'uncertain', '2024-01-04');
    INSERT INTO news_text (news_id, language, title, lead, body, caution) SELECT id, 'nb', slug,
      CASE slug WHEN 'a' THEN 'Ingress' ELSE ' ' END, CASE slug WHEN 'b' THEN '*Første* avsnitt' || char(10, 10) || 'Andre' END,
      CASE slug WHEN 'd' THEN 'en slutning' END FROM news`);
  assert.deepEqual(feedOf(database).entries.map(({ summary }) => summary),
    ['Ingress', 'Første avsnitt', undefined, 'Usikkert: en slutning']);
});
