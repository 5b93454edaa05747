// A number and the word after it agree, in three languages, on the pages and in
// the report; and nothing is "-0". Every message that has a place for a number
// is said here with 0, 1 and 2, as the stylesheets say it.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { languages } from './lib/pages.mjs';
import { must, share, temporaryDirectory } from './lib/site.mjs';

const directory = temporaryDirectory();
const places = { pages: 'xslt/messages', report: 'xslt/report/messages' };

// What the templates of a place say in a language to calls, [template, parameters] each.
function say(place, code, calls) {
  const sheet = path.join(directory, 'say.xsl');
  const report = place === 'report';
  const call = ([name, parameters]) => `<line><xsl:call-template name="${name}">${Object.entries(parameters)
    .map(([key, value]) => `<xsl:with-param name="${key}" select="${value}"/>`).join('')}</xsl:call-template></line>`;
  fs.writeFileSync(sheet, `<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:import href="${share}/xslt/lib/dates.xsl"/>
  <xsl:import href="${share}/xslt/lib/numbers.xsl"/>
  ${report ? ['sentences', 'tables'].map((file) => `<xsl:import href="${share}/xslt/report/lib/${file}.xsl"/>`).join('') : ''}
  <xsl:output method="xml" encoding="UTF-8"/>
  <xsl:variable name="lang" select="'${code}'"/>
  <xsl:variable name="m" select="document('${share}/${places[place]}/${code}.xml')/messages"/>
  ${report ? '<xsl:variable name="year" select="2022"/><xsl:variable name="previous" select="2021"/><xsl:variable name="dash">–</xsl:variable>' : ''}
  <xsl:template match="/"><lines>${calls.map(call).join('\n')}</lines></xsl:template>
</xsl:stylesheet>`);
  const document = path.join(directory, 'empty.xml');
  fs.writeFileSync(document, '<empty/>');
  return [...must('xsltproc', ['--nonet', sheet, document]).matchAll(/<line>([^]*?)<\/line>/g)]
    .map(([, words]) => words.replace(/<[^>]+>/g, '').replaceAll('\u00a0', ' '));
}

const table = (text) => text.trim().split('\n').map((line) => line.split('|').map((cell) => cell.trim()));

// Template and value; bokmål, nynorsk, English.
const amounts = `
amount 0        | 0 kroner | 0 kroner | 0 kroner
amount 1        | 1 krone | 1 krone | 1 krone
amount 2        | 2 kroner | 2 kroner | 2 kroner
amount 21       | 21 kroner | 21 kroner | 21 kroner
amount 1.5      | 1,5 kroner | 1,5 kroner | 1.5 kroner
amount -1       | -1 krone | -1 krone | -1 krone
amount 1001     | 1 001 kroner | 1 001 kroner | 1,001 kroner
amount 1000000  | 1 million kroner | 1 million kroner | 1 million kroner
amount 1500000  | 1,5 millioner kroner | 1,5 millionar kroner | 1.5 million kroner
amount 2000000  | 2 millioner kroner | 2 millionar kroner | 2 million kroner
amount -0.001   | 0 kroner | 0 kroner | 0 kroner
persons 0       | 0 personer | 0 personar | 0 people
persons 1       | 1 person | 1 person | 1 person
persons 1.001   | 1 person | 1 person | 1 person
persons 2       | 2 personer | 2 personar | 2 people
persons 101     | 101 personer | 101 personar | 101 people
percent 1       | 1 prosent | 1 prosent | 1 per cent
percent -0.004  | 0 prosent | 0 prosent | 0 per cent
km2 1           | 1 km² | 1 km² | 1 km²
count 1         | 1 | 1 | 1
count -0.0049   | 0 | 0 | 0
count -0.006    | -0,01 | -0,01 | -0.01
NOK 1           | 1 krone | 1 krone | 1 krone
`;
test('an amount and a figure have the word that their number asks for', () => {
  const rows = table(amounts);
  languages.forEach(({ code }, at) => {
    const said = say('pages', code, rows.map(([what]) => {
      const [unit, value] = what.split(/\s+/);
      return unit === 'amount' ? ['amount', { value }] : ['quantity', { value, unit: `'${unit}'` }];
    }));
    assert.deepEqual(said.map((words, n) => [rows[n][0], words]), rows.map((row) => [row[0], row[at + 1]]), code);
  });
});

const measures = `
days 0     | 0 dager | 0 dagar | 0 days
days 1     | 1 dag | 1 dag | 1 day
days 1.001 | 1 dag | 1 dag | 1 day
days 1.5   | 1,5 dager | 1,5 dagar | 1.5 days
days 2     | 2 dager | 2 dagar | 2 days
NOK 1      | 1 kr | 1 kr | NOK 1
NOK -0.001 | 0 kr | 0 kr | NOK 0
percent -0.001 | 0 % | 0 % | 0%
count -0.001 | 0 | 0 | 0
count -2   | −2 | −2 | −2
`;
test('so have values of the report', () => {
  const rows = table(measures);
  languages.forEach(({ code }, at) => {
    const said = say('report', code, rows.map(([what]) => {
      const [unit, value] = what.split(/\s+/);
      return ['measure', { value, unit: `'${unit}'` }];
    }));
    assert.deepEqual(said.map((words, n) => [rows[n][0], words]), rows.map((row) => [row[0], row[at + 1]]), code);
  });
  const units = ['persons', 'NOK', 'count', 'percent', 'km2'];
  for (const { code } of languages) {
    const said = say('report', code, units.flatMap((unit) => [1, 2].map((value) => ['unit', { value, unit: `'${unit}'` }])));
    assert.ok(said.every(Boolean), code);
    assert.notEqual(said[0], said[1], code);
  }
  assert.deepEqual(say('report', 'nb', ['-0.001', '-0.0000001', '1', '-2'].map((value) => ['plain', { value }])),
    ['-0.001', '0', '1', '-2']);
});

// Messages with a number before a word: said as the stylesheets do. counted is
// the blank whose number the word goes by.
const sentences = {
  pages: { 'projects/count': 'pair' },
  report: {
    'sentences/areas': 'pair', 'sentences/municipality': 'pair', 'sentences/institution': 'pair',
    'notes/unclassed': 'n', 'notes/counted': 'a', 'notes/involvement': 'a',
  },
};
const expected = {
  'projects/count': ['0 prosjekter | 1 prosjekt | 2 prosjekter', '0 prosjekt | 1 prosjekt | 2 prosjekt',
    '0 projects | 1 project | 2 projects'],
  'sentences/areas': [
    'Planen har 0 satsingsområder. | Planen har ett satsingsområde. | Planen har 2 satsingsområder.',
    'Planen har 0 satsingsområde. | Planen har eitt satsingsområde. | Planen har 2 satsingsområde.',
    'The plan has 0 focus areas. | The plan has one focus area. | The plan has 2 focus areas.'],
  'sentences/municipality': ['0 kommuner | 1 kommune | 2 kommuner', '0 kommunar | 1 kommune | 2 kommunar',
    '0 municipalities | 1 municipality | 2 municipalities'],
  'sentences/institution': ['0 institusjoner | 1 institusjon | 2 institusjoner', '0 institusjonar | 1 institusjon | 2 institusjonar',
    '0 institutions | 1 institution | 2 institutions'],
  'notes/unclassed': [
    '2022: For 0 artikler er det ikke registrert om de er fagfellevurdert. | 2022: For 1 artikkel er det ikke registrert om den er fagfellevurdert. | 2022: For 2 artikler er det ikke registrert om de er fagfellevurdert.',
    '2022: For 0 artiklar er det ikkje registrert om dei er fagfellevurderte. | 2022: For 1 artikkel er det ikkje registrert om han er fagfellevurdert. | 2022: For 2 artiklar er det ikkje registrert om dei er fagfellevurderte.',
    '2022: For 0 articles it is not registered whether they are peer-reviewed. | 2022: For 1 article it is not registered whether it is peer-reviewed. | 2022: For 2 articles it is not registered whether they are peer-reviewed.'],
  'notes/counted': [
    '2022: Antallet er registrert for 0 av 0 arrangementer. | 2022: Antallet er registrert for 1 av 1 arrangement. | 2022: Antallet er registrert for 2 av 2 arrangementer.',
    '2022: Talet er registrert for 0 av 0 arrangement. | 2022: Talet er registrert for 1 av 1 arrangement. | 2022: Talet er registrert for 2 av 2 arrangement.',
    '2022: The number is registered for 0 of 0 events. | 2022: The number is registered for 1 of 1 event. | 2022: The number is registered for 2 of 2 events.'],
  'notes/involvement': [
    '2022: 0 av 0 prosjekter; for 0 er det ikke registrert. | 2022: 1 av 1 prosjekt; for 1 er det ikke registrert. | 2022: 2 av 2 prosjekter; for 2 er det ikke registrert.',
    '2022: 0 av 0 prosjekt; for 0 er det ikkje registrert. | 2022: 1 av 1 prosjekt; for 1 er det ikkje registrert. | 2022: 2 av 2 prosjekt; for 2 er det ikkje registrert.',
    '2022: 0 of 0 projects; for 0 it is not registered. | 2022: 1 of 1 project; for 1 it is not registered. | 2022: 2 of 2 projects; for 2 it is not registered.'],
};
for (const [place, messages] of Object.entries(sentences)) {
  for (const [name, by] of Object.entries(messages)) {
    test(`none, one and two: ${place} ${name}`, () => {
      const [section, key] = name.split('/');
      languages.forEach(({ code }, at) => {
        const said = say(place, code, [0, 1, 2].map((n) => (by === 'pair'
          ? ['count', { n, one: `$m/${section}/${key}-one`, many: `$m/${section}/${key}-many` }]
          : ['note', { key: `'${key}'`, n, a: n, b: n, counted: n }])));
        assert.equal(said.join(' | '), expected[name][at], code);
      });
    });
  }
}

test('what the word goes by is what the report counts', () => {
  const text = (file) => fs.readFileSync(path.join(share, 'xslt/report', file), 'utf8');
  for (const [file, key, counted] of [['sections/key-figures.xsl', 'counted', '@held'],
    ['sections/innovation.xsl', 'involvement', '@ongoing']]) {
    const note = new RegExp(`name="key" select="'${key}'"/>((?:\\s*<xsl:with-param [^>]*/>)+)`);
    const found = [...text(file).matchAll(new RegExp(note, 'g'))].map(([, parameters]) => parameters);
    assert.ok(found.some((one) => one.includes(`name="counted" select="${counted}"`)
      && one.includes(`name="a" select="${counted}"`)), file);
  }
});

// Of the other messages with a number, each is right whatever the number is.
test('no other message has a number before a word that bends', () => {
  const right = new Set(['pages filters/chosen-count', 'pages project/more-partners',
    'report notes/largest', 'report notes/projects-uncertain',   // "of them"; as many as a chart has bars
    'report notes/projects-open',   // "counted", the same of one and of many
    'report values/NOK', 'report values/days', 'report values/day', 'report values/km2',
    'report cover/edition']);
  const found = new Set();
  for (const [place, where] of Object.entries(places)) {
    for (const { code } of languages) {
      const text = fs.readFileSync(path.join(share, where, `${code}.xml`), 'utf8').replace(/<!--[^]*?-->/g, '');
      for (const [, section, content] of text.matchAll(/^  <([\w-]+)>([^]*?)^  <\/\1>/gm)) {
        for (const [, key, words] of content.matchAll(/<([\w-]+)>([^<]*)<\/\1>/g)) {
          // Of {a} and {b}, those that stand beside a number are numbers too.
          const blanks = words.includes('{n}') ? 'nab' : 'n';
          if (!new RegExp(`\\{[${blanks}]\\}\\.?(?: |&#160;|\\u00a0)(?!(?:av|of) \\{)[\\p{L}]`, 'u').test(words)) continue;
          const name = `${section}/${key.replace(/-(?:one|many)$/, '')}`;
          found.add(`${place} ${section}/${key}`);
          assert.ok(right.has(`${place} ${section}/${key}`) || name in sentences[place], `${place} ${code} ${section}/${key}: ${words}`);
        }
      }
    }
  }
  assert.deepEqual([...right].filter((one) => !found.has(one)), [], 'every exception is needed');
});

test('each word after a number on the front page has both its forms', () => {
  for (const { code } of languages) {
    const text = fs.readFileSync(path.join(share, places.pages, `${code}.xml`), 'utf8');
    const keys = (section) => [...text.match(new RegExp(`^  <${section}>([^]*?)^  </${section}>`, 'm'))[1]
      .matchAll(/<([\w-]+)>([^<]*)</g)].map(([, key, words]) => [key, words]);
    for (const [one, many] of [['count-one', 'count-many'], ['units-one', 'units']]) {
      assert.deepEqual(keys(one).map(([key]) => key), keys(many).map(([key]) => key), code);
    }
  }
});
