// Memberships that follow each other without a gap are one stay: who takes
// another role has not left, and who is divided is not merged. The site and the
// report say the same.
import assert from 'node:assert/strict';
import test from 'node:test';
import { databaseWith, page, partner, report, table, words } from './lib/statements.mjs';

const succession = (from, to, kind, happened = '2020') => `INSERT INTO succession
  (predecessor_id, successor_id, kind, happened, certainty, source_id)
  VALUES (${from}, ${to}, '${kind}', '${happened}', 'stated', 1);`;

// One of each, in a network that has none of them otherwise.
const database = databaseWith([
  partner(901, 'Led before', [['lead', '2017', '2019', 'leaving'], ['municipality', '2020', '', '']]),
  partner(902, 'Led within a year', [['lead', '2017', '2019', 'role-change'], ['municipality', '2019', '', '']]),
  partner(903, 'Took the lead', [['municipality', '2017', '2019-06-30', 'leaving'], ['lead', '2019-07', '2021', 'leaving'],
    ['municipality', '2022', '2023', 'leaving']]),
  partner(904, 'Led beside', [['municipality', '2017', '', ''], ['lead', '2017', '2019', 'leaving']]),
  partner(905, 'Came back', [['municipality', '2017', '2018', 'leaving'], ['municipality', '2020', '', '']]),
  partner(906, 'Same role', [['municipality', '2017', '2019', 'leaving'], ['municipality', '2020', '', '']]),
  partner(910, 'Cut in two', [['municipality', '2017', '2019', 'merger']]),
  partner(911, 'East part', [['municipality', '2020', '', '']]),
  partner(912, 'West part', [['municipality', '2017', '', '']]),
  partner(913, 'Cut with one known', [['municipality', '2017', '2019', 'division']]),
  partner(914, 'Whole', [['municipality', '2017', '2019', 'merger']]),
  partner(915, 'Renamed', [['institution', '2017', '2019', 'merger']], 'institution'),
  partner(916, 'New name', [['institution', '2020', '', '']], 'institution'),
  partner(920, 'To come', [['municipality', '2140', '', '']]),
  partner(921, 'To end', [['municipality', '2017', '2139', 'merger']]),
  partner(922, 'To lead', [['municipality', '2017', '2139', 'role-change'], ['lead', '2140', '', '']]),
  partner(923, 'To come back', [['municipality', '2017', '2018', 'leaving'], ['municipality', '2140', '', '']]),
  partner(924, 'Led until', [['lead', '', '2017', 'role-change'], ['municipality', '2018', '', '']]),
  succession(921, 912, 'merger', '2140'),
  succession(910, 911, 'merger'), succession(910, 912, 'merger'), succession(913, 912, 'division'),
  succession(914, 912, 'merger'), succession(915, 916, 'rename'),
].join('\n'));

const history = (id, prefix = '') => {
  const html = page(database, `${prefix}/partnere/sample-${id}`);
  const list = /<ol class="timeline">([^]*?)<\/ol>/.exec(html)[1];
  return [...list.matchAll(/<p>([^]*?)<\/p>/g)].map(([, sentence]) => words(sentence));
};

test('a change of role is told as one, with the year that the stay began', () => {
  assert.deepEqual(history(901), ['Ledet samarbeidet 2017–2019, så vanlig partner.', 'Vanlig partner siden 2020; med siden 2017.']);
  assert.deepEqual(history(901, '/nn'), ['Leidde samarbeidet 2017–2019, så vanleg partnar.', 'Vanleg partnar sidan 2020; med sidan 2017.']);
  assert.deepEqual(history(901, '/en'), ['Led the network 2017–2019, then an ordinary partner.', 'Ordinary partner since 2020; with us since 2017.']);
  assert.match(history(902)[0], /så vanlig partner\.$/);
  assert.match(history(903)[0], /ledet så samarbeidet\.$/);
  assert.match(history(903).at(-1), /gikk så ut av samarbeidet; med siden 2017\.$/, 'who does leave has left');
  assert.deepEqual(history(904).sort(), ['Ledet samarbeidet 2017–2019, så vanlig partner.', 'Vanlig partner siden 2017.']);
});

test('a gap is a gap, and none is none', () => {
  assert.deepEqual(history(905), ['Partner 2017–2018, gikk så ut av samarbeidet.', 'Partner siden 2020.']);
  assert.deepEqual(history(906), ['Partner 2017–2019.', 'Partner siden 2020; med siden 2017.']);
});

test('a division is told from both sides, whatever the rows call it', () => {
  assert.deepEqual(history(910), ['Partner 2017–2019, fram til delingen.', 'Delt mellom East part og West part 2020.']);
  assert.deepEqual(history(913), ['Partner 2017–2019, fram til delingen.', 'Delt; en del gikk inn i West part 2020.']);
  assert.ok(history(911).includes('Overtok en del av Cut in two 2020.'));
  assert.ok(history(912).includes('Overtok en del av Cut in two og Cut with one known 2020.'));
  assert.ok(history(912).includes('Slått sammen av Whole 2020.'));
  assert.ok(history(914).includes('Gikk inn i West part 2020.'));
  assert.match(history(915)[0], /fram til navneskiftet\.$/);
});

const tags = (id, prefix = '') => [...page(database, `${prefix}/partnere/sample-${id}`)
  .matchAll(/<span class="ds-tag"[^>]*>([^<]*)<\/span>/g)].map(([, tag]) => tag).slice(1);

test('what is still to come is not told as if it were over', () => {
  assert.deepEqual(history(920), ['Blir partner fra 2140.']);
  assert.deepEqual(history(920, '/nn'), ['Blir partnar frå 2140.']);
  assert.deepEqual(history(920, '/en'), ['Becomes a partner from 2140.']);
  assert.deepEqual(history(921), ['Partner siden 2017.']);
  assert.doesNotMatch(history(912).join(), /To end/);
  assert.deepEqual(history(922), ['Partner siden 2017.']);
  assert.deepEqual(history(923), ['Partner 2017–2018, gikk så ut av samarbeidet.', 'Blir partner fra 2140.']);
});

test('only who was a partner, and is none today, is a former one', () => {
  for (const id of [920, 921, 922, 924]) assert.deepEqual(tags(id), [], id);
  for (const id of [903, 910, 923]) assert.deepEqual(tags(id), ['Tidligere partner'], id);
  assert.deepEqual(tags(910, '/en'), ['Former partner']);
});

test('who led from nobody knows when did so until the year it ended', () => {
  assert.ok(history(924).includes('Ledet samarbeidet fram til 2017, så vanlig partner.'));
  assert.ok(history(924, '/nn').includes('Leidde samarbeidet fram til 2017, så vanleg partnar.'));
  assert.ok(history(924, '/en').includes('Led the network until 2017, then an ordinary partner.'));
});

const changes = (year, language) => Object.fromEntries(table(report(database, year, language), 'changes-table')
  .filter(([name]) => /^[A-Z][a-z]+ [a-z]+/.test(name)).map(([name, change]) => [name, change]));

test('the report tells of the same changes, and of nobody who did not come or go', () => {
  const in2020 = changes('2020');
  assert.equal(in2020['Led before'], 'Gikk fra å lede samarbeidet til å være vanlig partner');
  assert.equal(in2020['Led beside'], 'Gikk fra å lede samarbeidet til å være vanlig partner');
  assert.equal(in2020['Came back'], 'Kom til');
  assert.equal(in2020['Same role'], undefined);
  assert.equal(in2020['Cut in two'], 'Ble delt mellom East part og West part');
  assert.equal(in2020['Cut with one known'], 'Ble delt; en del gikk inn i West part');
  assert.equal(in2020['East part'], 'Kom til, med en del av Cut in two');
  const in2019 = changes('2019');
  assert.equal(in2019['Led within a year'], 'Gikk fra å lede samarbeidet til å være vanlig partner');
  assert.equal(in2019['Took the lead'], 'Begynte å lede samarbeidet');
  assert.equal(in2019['Came back'], 'Gikk ut');
  assert.equal(changes('2022')['Took the lead'], 'Gikk fra å lede samarbeidet til å være vanlig partner');
  assert.equal(changes('2024')['Took the lead'], 'Gikk ut');
  assert.equal(changes('2020', 'nn')['Led before'], 'Gjekk frå å leie samarbeidet til å vere vanleg partnar');
  assert.equal(changes('2020', 'en')['Cut in two'], 'Was divided among East part and West part');
});

test('a partner stands once in the report, with its role of the day and since when it is with us', () => {
  const rows = (year) => Object.fromEntries(table(report(database, year), 'partners-table').map(([name, ...rest]) => [name, rest]));
  assert.deepEqual(rows('2020')['Led before'].slice(0, 2), ['Kommune', '2017']);
  assert.deepEqual(rows('2019')['Led before'].slice(0, 2), ['Leder samarbeidet', '2017']);
  assert.deepEqual(rows('2019')['Led beside'].slice(0, 2), ['Leder samarbeidet', '2017']);
  assert.deepEqual(rows('2019')['Led within a year'].slice(0, 2), ['Kommune', '2017']);
  assert.deepEqual(rows('2020')['Came back'].slice(0, 2), ['Kommune', '2020']);
  for (const year of ['2018', '2019', '2020']) {
    const names = table(report(database, year), 'partners-table').map(([name]) => name);
    assert.deepEqual(names, [...new Set(names)]);
  }
});

test('the site and the report count the same partners', () => {
  const home = page(database, '/index.xml');
  const [, municipalities, institutions] = /<counts municipalities="(\d+)" institutions="(\d+)"/.exec(home);
  const partners = page(database, '/partnere.xml');
  const listed = (of) => Number(new RegExp(`<list of="${of}" count="(\\d+)"`).exec(partners)[1]);
  const year = '2026'; // nobody of the sample comes or goes after it
  const value = (id) => Number(new RegExp(`<indicator id="${id}"[^]*?<value year="${year}" number="(\\d+)"`).exec(report(database, year))[1]);
  assert.deepEqual([listed('municipalities'), value('municipalities')], [Number(municipalities), Number(municipalities)]);
  assert.deepEqual([listed('institutions'), value('institutions')], [Number(institutions), Number(institutions)]);
});
