// The words of the interface: the same keys in every language, every one of
// them shown somewhere, and one for every code that the database may hold.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { facts } from './lib/facts.mjs';
import { languages } from './lib/pages.mjs';
import { readTables, rulesOf } from './lib/schema.mjs';
import { share, temporaryDirectory } from './lib/site.mjs';
import { inputs, publicStylesheets, transform } from './lib/stylesheets.mjs';

const directory = path.join(share, 'xslt/messages');

function read(code) {
  const text = fs.readFileSync(path.join(directory, `${code}.xml`), 'utf8').replace(/<!--[^]*?-->/g, '');
  const keys = new Map();
  for (const [, section, content] of text.matchAll(/^  <([\w-]+)>([^]*?)^  <\/\1>/gm)) {
    for (const [, key, words = ''] of content.matchAll(/<([\w-]+)(?:\/>|>([^<]*)<\/\1>)/g)) {
      keys.set(`${section}/${key}`, words);
    }
  }
  return keys;
}

const messages = new Map(languages.map(({ code }) => [code, read(code)]));
const keys = [...messages.get('nb').keys()];
const tables = readTables();

test('every language has the same keys in the same order', () => {
  assert.ok(keys.length > 100);
  for (const { code } of languages) assert.deepEqual([...messages.get(code).keys()], keys, code);
});

test('no message is empty, and a place for a number is in all languages or none', () => {
  for (const key of keys) {
    const places = languages.map(({ code }) => messages.get(code).get(key).includes('{n}'));
    assert.equal(new Set(places).size, 1, key);
    // English dates have no ordinal sign.
    for (const { code } of languages.filter((one) => key !== 'dates/ordinal' || one.code !== 'en')) {
      assert.ok(messages.get(code).get(key).trim(), `${code} ${key}`);
    }
  }
});

// Names that stand for a section: those that a stylesheet has at its top are
// known in all, others in it alone.
function sectionNames(texts) {
  const kept = texts.flatMap(({ file, text }) =>
    [...text.matchAll(/^( *)<xsl:variable name="([\w-]+)" select="\$m\/([\w-]+)"\/>/gm)]
      .map(([, indent, name, section]) => ({ file: indent.length > 2 ? file : null, name, section })));
  return (file) => new Map(kept.filter((one) => one.file === null || one.file === file)
    .map(({ name, section }) => [name, section]));
}

test('every key that a stylesheet names exists', () => {
  const missing = [];
  const texts = publicStylesheets().map((file) =>
    ({ file, text: fs.readFileSync(path.join(share, 'xslt', file), 'utf8') }));
  const namesIn = sectionNames(texts);
  assert.ok(namesIn('layout.xsl').has('frame'));
  for (const { file, text } of texts) {
    const sections = namesIn(file);
    for (const [, name, first, second] of text.matchAll(/\$([\w-]+)\/([\w-]+|\*)(?:\/([\w-]+|\*))?/g)) {
      const [section, key] = name === 'm' ? [first, second] : [sections.get(name), first];
      if (!section || !key) continue;
      const found = keys.some((one) => one === `${section}/${key}` || (key === '*' && one.startsWith(`${section}/`)));
      if (!found) missing.push(`${file}: ${section}/${key}`);
    }
  }
  assert.deepEqual(missing, []);
});

// The codes that a field may hold, from the name of its first rule.
function codes(table, field) {
  return rulesOf(tables.get(table).sql).find((rule) => rule.field === field).words.split(/, | or /);
}

test('every code of the database, and every format of a report, has its words', () => {
  const named = {
    attendances: ['event', 'attendance'],
    'call-dates': ['call_date', 'kind'],
    'connection-words': ['project', 'connection'],
    'event-kinds': ['event', 'kind'],
    'funding-kinds': ['project_funding', 'kind'],
    identifiers: ['project_identifier', 'scheme'],
    'other-language': ['project_text', 'language'],
    'period-kinds': ['project_period', 'kind'],
    'project-statuses': ['project', 'status'],
    'project-types': ['project', 'type'],
    'publication-kinds': ['publication', 'kind'],
    roles: ['project_partner', 'role'],
    seasons: ['event', 'season'],
  };
  for (const [section, [table, column]] of Object.entries(named)) {
    for (const code of codes(table, column)) assert.ok(keys.includes(`${section}/${code}`), `${section}/${code}`);
  }
  for (const { name } of facts.formats) assert.ok(keys.includes(`report-formats/${name}`), `report-formats/${name}`);
  assert.equal(keys.filter((key) => key.startsWith('months/')).length, 12);
});

test('every message is shown somewhere in the pages of seed and samples', () => {
  // Each message's words become its own name; what the pages then say tells
  // which of them were used.
  const xslt = path.join(temporaryDirectory(), 'xslt');
  fs.cpSync(path.join(share, 'xslt'), xslt, { recursive: true });
  for (const { code } of languages) {
    const file = path.join(xslt, 'messages', `${code}.xml`);
    let section = '';
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace(/<!--[^]*?-->/g, '')
      .replace(/^  <([\w-]+)>$|<([\w-]+)(?:\/>|>([^<]*)<\/\2>)/gm, (all, opened, key, words = '') => {
        if (opened) {
          section = opened;
          return all;
        }
        return `<${key}>[[${section}/${key}]]${words.includes('{n}') ? '{n}' : ''}</${key}>`;
      }));
  }
  const shown = new Set();
  for (const [name, documents] of inputs()) {
    const { stdout } = transform(xslt, name, documents);
    for (const [, key] of stdout.matchAll(/\[\[([\w-]+\/[\w-]+)\]\]/g)) shown.add(key);
    // One is a character that stands between hours and minutes.
    if (/\d\d\[\d\d/.test(stdout)) shown.add('dates/clock-separator');
  }
  assert.deepEqual(keys.filter((key) => !shown.has(key)), []);
});
