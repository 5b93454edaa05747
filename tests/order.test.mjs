// Names stand as the reader's language sorts them, in lists, filters and
// reports; of the same name, the same one first every time.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { elements } from './lib/html.mjs';
import { makeDatabase, must, program, source, temporaryDirectory } from './lib/site.mjs';

// Two pairs of the same name, whose slugs are against the order of their rows.
const norwegian = ['Alver', 'Bømlo', 'Čáhcesuolu', 'unjárgga', 'Vågan', 'Vågan', 'Zakarias', 'Ærfugl', 'Ærfugl',
  'Øksnes', 'Ålesund', 'Aasen'];
const english = ['Aasen', 'Ærfugl', 'Ærfugl', 'Ålesund', 'Alver', 'Bømlo', 'Čáhcesuolu', 'Øksnes', 'unjárgga', 'Vågan',
  'Vågan', 'Zakarias'];
const slugs = new Map(norwegian.map((name, at) => [norwegian.length - at, name]));
const rows = [...slugs].map(([id, name]) => ({ id, name, slug: `n-${String(50 - id)}` }))
  .sort((one, other) => (one.id * 7) % 13 - (other.id * 7) % 13);

// Each name is an organisation, a theme, a project, a source and a publisher.
const sql = `
INSERT INTO source (id, key, title) VALUES (99, 'about', 'About');
INSERT INTO site (id, email, updated) VALUES (1, 'post@order.example', '2024-01-01');
INSERT INTO publication (id, slug, kind, published, certainty, source_id, updated)
VALUES (1, 'one', 'report', '2024-02-01', 'stated', 99, '2024-01-01');
INSERT INTO publication_text (publication_id, language, title) VALUES (1, 'nb', 'Rapport');
INSERT INTO event (id, slug, kind, status, starts, connection, certainty, updated)
VALUES (1, 'one', 'seminar', 'held', '2024-02-01', 'network', 'stated', '2024-01-01');
INSERT INTO event_text (event_id, language, title, summary) VALUES (1, 'nb', 'Seminar', 'Et seminar.');
${rows.map(({ id, name, slug }) => `
INSERT INTO source (id, key, title) VALUES (${id}, '${slug}', '${name}');
INSERT INTO organization (id, slug, kind, updated) VALUES (${id}, '${slug}', 'institution', '2024-01-01');
INSERT INTO organization_name (organization_id, kind, language, name) VALUES (${id}, 'official', 'nb', '${name}');
INSERT INTO membership (organization_id, role, starts, start_certainty, source_id)
VALUES (${id}, 'institution', '2020', 'stated', ${id});
INSERT INTO theme (id, slug) VALUES (${id}, '${slug}');
INSERT INTO theme_text (theme_id, language, name) VALUES (${id}, 'nb', '${name}');
INSERT INTO project (id, slug, type, status, connection, certainty, updated)
VALUES (${id}, '${slug}', 'research', 'ongoing', 'network', 'stated', '2024-01-01');
INSERT INTO project_text (project_id, language, title, summary) VALUES (${id}, 'nb', '${name}', 'Om det.');
INSERT INTO project_period (project_id, kind, starts, certainty, source_id)
VALUES (${id}, 'project', '2020', 'stated', ${id});
INSERT INTO publication_project (publication_id, project_id) VALUES (1, ${id});
INSERT INTO publication_organization (publication_id, organization_id) VALUES (1, ${id});
INSERT INTO event_organization (event_id, organization_id, role) VALUES (1, ${id}, 'organizer');
INSERT INTO event_source (event_id, source_id) VALUES (1, ${id});`).join('')}
INSERT INTO project (id, slug, type, connection, certainty, updated)
VALUES (99, 'all', 'research', 'network', 'stated', '2024-01-01');
INSERT INTO project_text (project_id, language, title, summary) VALUES (99, 'nb', 'Alle', 'Om alle.');
${rows.map(({ id }) => `
INSERT INTO project_theme (project_id, theme_id) VALUES (99, ${id});
INSERT INTO project_partner (project_id, organization_id, role) VALUES (99, ${id}, 'partner');
INSERT INTO project_source (project_id, source_id) VALUES (99, ${id});`).join('')}`;

const directory = temporaryDirectory();
const file = path.join(directory, 'order.sql');
fs.writeFileSync(file, sql);
const database = makeDatabase(path.join(directory, 'order.db'), [file]);
const get = (target) => must(program, ['get', target, '--database', database]);
const report = (language) => must(program,
  ['report', '2024', '--format', 'xml', '--language', language, '--database', database]);

const orders = [['', 'nb', norwegian], ['/nn', 'nn', norwegian], ['/en', 'en', english]];

// What stands in an order, as XML: [where, the names there].
const filterOf = (xml, name) => elements(xml, 'filter').find(({ attributes }) => attributes.parameter === name).content;
const texts = (xml, name) => elements(xml, name).map(({ text }) => text);
const lists = [
  ['/partnere', (xml) => elements(xml, 'partner').map(({ content }) => elements(content, 'name')[0].text)],
  ['/index', (xml) => texts(elements(xml, 'partners')[0].content, 'partner')],
  ['/prosjekter', (xml) => texts(filterOf(xml, 'tema'), 'label')],
  ['/prosjekter', (xml) => texts(filterOf(xml, 'partner'), 'label')],
  ['/prosjekter/all', (xml) => texts(xml, 'partner')],
  ['/prosjekter/all', (xml) => texts(xml, 'theme')],
  ['/prosjekter/all', (xml) => texts(xml, 'source')],
  ['/publikasjoner', (xml) => texts(xml, 'publisher')],
  ['/publikasjoner', (xml) => texts(xml, 'related-project')],
  ['/arrangementer/one', (xml) => texts(xml, 'organizer')],
  ['/arrangementer/one', (xml) => texts(xml, 'source')],
];

for (const [prefix, language, expected] of orders) {
  test(`lists and filters in ${language}`, () => {
    for (const [target, read] of lists) assert.deepEqual(read(get(`${prefix}${target}.xml`)), expected, target);
  });

  test(`a report in ${language}`, () => {
    const xml = report(language);
    const firstCells = (id) => [...new RegExp(`<table id="${id}"[^]*?</table>`).exec(xml)[0]
      .matchAll(/<row>\s*<cell[^>]*>([^<]*)/g)].map(([, words]) => words.trim());
    assert.deepEqual(firstCells('partners-table'), expected);
    assert.deepEqual(firstCells('projects-research-table').filter((name) => name !== 'Alle'), expected);
  });
}

test('of the same name the same stands first, by slug', () => {
  const partners = elements(get('/index.xml'), 'partner');
  for (const name of ['Vågan', 'Ærfugl']) {
    const both = partners.filter(({ text }) => text === name).map(({ attributes }) => attributes.slug);
    assert.deepEqual(both, [...both].sort());
    assert.equal(both.length, 2);
  }
});

test('no statement sorts words for people by their bytes', () => {
  const tree = path.join(source, 'sql');
  const words = /(\.name|\.title|"name"|"title"|"label"|"subject"|"winner"|\.winner|"\.")(?=\s*(,|;|DESC|ASC|LIMIT|\)|$))/;
  const files = fs.readdirSync(tree, { recursive: true })
    .filter((name) => name.endsWith('.sql') && !/^(seed|schema|migrations)\//.test(name));
  let orders = 0;
  for (const name of files) {
    const text = fs.readFileSync(path.join(tree, name), 'utf8').replace(/--.*/g, '');
    for (const [clause] of text.matchAll(/ORDER BY[^;]*/g)) {
      const order = clause.split(/\bLIMIT\b|\n\s*(?:FROM|SELECT|UNION)\b/)[0];
      orders += 1;
      assert.doesNotMatch(`${order.trim()};`, words, name);
    }
  }
  assert.ok(orders > 50);
});
