// Words that are not in the page's language say which they are in: titles of
// sources, titles in a language of their own, names.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { elements } from './lib/html.mjs';
import { makeDatabase, must, program, run, temporaryDirectory } from './lib/site.mjs';

const directory = temporaryDirectory();
const file = path.join(directory, 'languages.sql');
fs.writeFileSync(file, `
INSERT INTO source (id, key, title, language, url) VALUES
  (1, 'norsk', 'Om forskingen', 'nb', 'https://one.example/'), (2, 'english', 'On research', 'en', NULL),
  (3, 'sami', 'Dutkamuš', 'se', 'https://three.example/'), (4, 'unknown', 'Alpha 2', NULL, 'https://four.example/');
INSERT INTO site (id, email, updated) VALUES (1, 'post@languages.example', '2024-01-01');
INSERT INTO organization (id, slug, kind, updated) VALUES (1, 'unjarga', 'municipality', '2024-01-01');
INSERT INTO organization_name (organization_id, kind, language, name) VALUES (1, 'official', 'se', 'Unjárgga gielda');
INSERT INTO membership (organization_id, role, starts, start_certainty, source_id) VALUES (1, 'municipality', '2020', 'stated', 1);
INSERT INTO project (id, slug, type, status, connection, certainty, updated)
VALUES (1, 'one', 'research', 'ongoing', 'network', 'stated', '2024-01-01');
INSERT INTO project_text (project_id, language, title, title_language, summary, body)
VALUES (1, 'nb', 'Sleep in old age', 'en', 'Om søvn.', 'Mer om søvn.');
INSERT INTO project_period (project_id, kind, starts, certainty, source_id) VALUES (1, 'project', '2020', 'stated', 1);
INSERT INTO project_partner (project_id, organization_id, role) VALUES (1, 1, 'owner');
INSERT INTO project_source (project_id, source_id) SELECT 1, id FROM source;
INSERT INTO publication (id, slug, kind, published, certainty, source_id, updated)
VALUES (1, 'article', 'article', '2024', 'stated', 2, '2024-01-01');
INSERT INTO publication_text (publication_id, language, title, title_language, note)
VALUES (1, 'nb', 'Sleep and light', 'en', 'Om lys.');
INSERT INTO publication_project (publication_id, project_id) VALUES (1, 1);
INSERT INTO event (id, slug, kind, status, starts, connection, certainty, updated)
VALUES (1, 'seminar', 'seminar', 'held', '2024-02-01', 'network', 'stated', '2024-01-01');
INSERT INTO event_text (event_id, language, title, title_language, summary) VALUES (1, 'nb', 'Implementation', 'en', 'Et seminar.');
INSERT INTO event_project (event_id, project_id) VALUES (1, 1);
`);
const database = makeDatabase(path.join(directory, 'languages.db'), [file]);
const get = (target) => must(program, ['get', target, '--database', database]);

// The nearest lang around each place where the words stand.
function languagesOf(html, words) {
  const open = [];
  const found = [];
  for (const [, close, name, attributes, text] of html.matchAll(/<(\/?)([a-z0-9]+)([^>]*)>([^<]*)/gi)) {
    if (close) { while (open.length > 0 && open.pop().name !== name); } else if (!/^(meta|link|br|hr|img|input)$/i.test(name)) {
      open.push({ name, lang: attributes.match(/\slang="([^"]*)"/)?.[1] });
    }
    if (text.replace('\u2060', '').trim() === words) found.push(open.findLast(({ lang }) => lang)?.lang);
  }
  assert.ok(found.length > 0, words);
  return [...new Set(found)];
}

const titles = { 'Om forskingen': 'nb', 'On research': 'en', 'Dutkamuš': 'se' };

for (const [prefix, language] of [['', 'nb'], ['/nn', 'nn'], ['/en', 'en']]) {
  test(`sources, titles and names on pages in ${language}`, () => {
    const project = get(`${prefix}/prosjekter/one`);
    for (const [title, own] of Object.entries(titles)) assert.deepEqual(languagesOf(project, title), [own], title);
    assert.deepEqual(languagesOf(project, 'Alpha 2'), [language], 'what is not known is not said');
    for (const [target, title] of [['/prosjekter/one', 'Sleep in old age'], ['/prosjekter', 'Sleep in old age'],
      ['/publikasjoner', 'Sleep and light'], ['/publikasjoner', 'Sleep in old age'], ['/arrangementer', 'Implementation'],
      ['/arrangementer/seminar', 'Implementation'], ['/prosjekter/one', 'Implementation']]) {
      assert.deepEqual(languagesOf(get(`${prefix}${target}`), title), ['en'], `${prefix}${target}`);
    }
    assert.deepEqual(languagesOf(get(`${prefix}/partnere`), 'Unjárgga gielda'), ['se']);
    assert.deepEqual(languagesOf(get(`${prefix}/partnere/unjarga`), 'Unjárgga gielda'), ['se']);
  });
}

test('a title in English makes no page that is in English', () => {
  assert.ok(!get('/prosjekter/one').includes('language-note'));
  assert.match(elements(get('/en/prosjekter/one'), 'p').find(({ attributes }) => attributes.class === 'language-note').text, /bokmål/);
  assert.ok(!get('/en/partnere/unjarga').includes('language-note'), 'a name is in its own language everywhere');
});

test('the report says it too', () => {
  const html = must(program, ['report', '2024', '--format', 'html', '--language', 'nb', '--database', database]);
  for (const [title, own] of [['On research', 'en'], ['Sleep in old age', 'en'], ['Sleep and light', 'en'],
    ['Implementation', 'en'], ['Unjárgga gielda', 'se'], ['Om forskingen', 'nb']]) {
    assert.deepEqual(languagesOf(html, title), [own], title);
  }
  for (const format of ['xml', 'odt', 'docx', 'ods', 'xlsx']) {
    const out = path.join(directory, `report.${format}`);
    const { status, stderr } = run(program, ['report', '2024', '--format', format, '--output', out, '--database', database]);
    assert.equal(status, 0, stderr);
  }
  const schema = path.join(process.env.KW_SOURCE, 'xslt/report/report.rng');
  must('xmllint', ['--noout', '--relaxng', schema, path.join(directory, 'report.xml')]);
  assert.match(must('unzip', ['-p', path.join(directory, 'report.odt'), 'content.xml', 'styles.xml']), /fo:language="se"/);
});

test('every source of the seed whose title has words in a language says which', () => {
  const all = makeDatabase(path.join(directory, 'seed.db'));
  const unknown = must('sqlite3', [all, 'SELECT title FROM source WHERE language IS NULL']).trim().split('\n');
  assert.deepEqual(unknown, ['Arena Unikom 2023']);
});

test('a language is a code', () => {
  const change = path.join(directory, 'change.sql');
  for (const [sql, words] of [
    ["UPDATE source SET language = 'norsk'", 'source.language'],
    ["UPDATE project_text SET title_language = 'EN'", 'project_text.title_language'],
    ["UPDATE organization_name SET language = 'xx'", 'organization_name.language']]) {
    fs.writeFileSync(change, `${sql};\n`);
    const { status, stderr } = run(program, ['import', '--no-rehearsal', '--database', database, change]);
    assert.notEqual(status, 0, sql);
    assert.ok(stderr.includes(words), stderr);
  }
});
