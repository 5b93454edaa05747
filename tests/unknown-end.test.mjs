// A project of which nobody knows when it ended: the report says by which rule
// it counts and how many there are, and no page says that it still runs.
import assert from 'node:assert/strict';
import test from 'node:test';
import { program, run } from './lib/site.mjs';
import { databaseWith, page, report, table, words } from './lib/statements.mjs';

// [id, status, periods, years of awards]
const project = (id, status, periods, awards = [], connection = 'network') => `
  INSERT INTO project (id, slug, type, status, connection, certainty, updated)
  VALUES (${id}, 'sample-${id}', 'research', ${status ? `'${status}'` : 'NULL'}, '${connection}', 'stated', '2026-01-01');
  INSERT INTO project_text (project_id, language, title, summary) VALUES (${id}, 'nb', 'Sample ${id}', 'x');
  ${periods.map(([kind, starts, ends]) => `INSERT INTO project_period (project_id, kind, starts, ends, certainty, source_id)
    VALUES (${id}, '${kind}', '${starts}', ${ends ? `'${ends}'` : 'NULL'}, 'stated', 1);`).join('\n')}
  ${awards.map((year) => `INSERT INTO project_funding (project_id, kind, amount, year, certainty, source_id)
    VALUES (${id}, 'award', 100, '${year}', 'stated', 1);`).join('\n')}`;

const samples = [
  [7001, null, [['project', '2011']]],
  [7002, null, [['project', '2012']], ['2012']],
  [7003, 'ongoing', [['project', '2011']]],
  [7004, 'finished', [['project', '2011']]],
  [7005, null, [['data-collection', '2010', '2012'], ['operation', '2013']]],
  [7006, null, [['project', '2011-05']]],
  [7007, 'planned', [['project', '2098']]],
  [7008, null, [['project', '2098']]],
  [7009, null, [], ['2012']],
  [7010, null, [['project', '2011', '2013']], ['2011']],
  [7011, 'stopped', [['project', '2011']], ['2009']],
  [7012, null, [['project', '2011']], [], 'related'],
];
const database = databaseWith(samples.map((one) => project(...one)).join('\n')
  + "INSERT INTO project_status (project_id, year, status, certainty, source_id) VALUES (7004, '2013', 'finished', 'stated', 1);");

const told = {
  7001: ['pågikk i 2011', 'var i gang i 2011', 'ran in 2011'],
  7002: ['bevilget 2012', 'løyvd 2012', 'granted in 2012'],
  7003: ['fra 2011', 'frå 2011', 'from 2011'],
  7004: ['pågikk i 2011', 'var i gang i 2011', 'ran in 2011'],
  7005: ['pågikk 2010–2013', 'var i gang 2010–2013', 'ran in 2010–2013'],
  7006: ['pågikk i 2011', 'var i gang i 2011', 'ran in 2011'],
  7007: ['fra 2098', 'frå 2098', 'from 2098'],
  7008: ['fra 2098', 'frå 2098', 'from 2098'],
  7009: ['bevilget 2012', 'løyvd 2012', 'granted in 2012'],
  7010: ['2011–2013', '2011–2013', '2011–2013'],
  7011: ['pågikk i 2011', 'var i gang i 2011', 'ran in 2011'],
};
const years = (html) => words(/<span class="years">([^]*?)<\/span>/.exec(html)[1]);

test('pages say what is known of it, in three languages', () => {
  for (const [id, expected] of Object.entries(told)) {
    assert.deepEqual(['', '/nn', '/en'].map((prefix) => years(page(database, `${prefix}/prosjekter/sample-${id}`))), expected, id);
  }
});

test('so do the lists, and the periods of its page', () => {
  const list = page(database, '/prosjekter?aar=2011');
  for (const id of ['7001', '7003', '7006']) {
    const entry = new RegExp(`<span class="years">((?:(?!<li)[^])*?)sample-${id}"`).exec(list)[0];
    assert.equal(years(entry), told[id][0]);
  }
  const facts = (id) => words(/<dt>Periode<\/dt>([^]*?)<\/div>/.exec(page(database, `/prosjekter/sample-${id}`))[1]);
  assert.equal(facts(7001), 'pågikk i 2011');
  assert.equal(facts(7002), 'bevilget 2012');
  assert.equal(facts(7003), 'fra 2011');
  assert.match(facts(7005), /Drift: pågikk i 2013/);
  assert.equal(facts(7006), 'startet mai 2011, slutten er ikke kjent');
});

const indicator = (year, language) => /<indicator id="projects-ongoing"[^]*?<\/indicator>/.exec(report(database, year, language))[0];

test('the report states the rule and the number beside the figure', () => {
  // 2012 by plain overlap: 7001, 7002, 7003, 7004, 7005, 7006, 7010 and 7011; in it begin 7002 and nobody else without an end.
  assert.match(indicator('2012'), /<value year="2012" number="4">/);
  assert.match(indicator('2012', 'nb'), /Er slutten på en periode ikke kjent, regnes den med bare i det året den begynner/);
  assert.match(indicator('2012', 'nn'), /Er slutten på ein periode ikkje kjend/);
  assert.match(indicator('2012', 'en'), /A period whose end is not known counts only in the year it begins/);
  assert.match(indicator('2012'), /2012: Prosjekter med ukjent slutt: 1 er regnet med; ikke regnet med, siden de begynte tidligere: 4\./);
  assert.match(indicator('2013'), /2013: Prosjekter med ukjent slutt: 1 er regnet med; ikke regnet med, siden de begynte tidligere: 4\./,
    'the one of which the year\'s status says that it ended is not among them');
});

test('its tables say it of each', () => {
  const row = (year, id) => table(report(database, year), 'projects-research-table').find(([name]) => name === `Sample ${id}`);
  assert.equal(row('2011', 7001)[2], 'Første kjente år; slutten er ikke kjent', 'who knows whether it was new');
  assert.equal(row('2011', 7006)[2], 'Nytt; slutten er ikke kjent', 'this began in May');
  assert.equal(row('2012', 7002)[2], 'Bevilget; slutten er ikke kjent');
  assert.equal(row('2011', 7003)[2], 'Nytt');
  assert.equal(row('2012', 7001), undefined);
});

test('--missing asks for the end', () => {
  const asked = (year, language) => run(program, ['report', year, '--missing', '--language', language, '--database', database]).stdout;
  const names = (year) => [...asked(year, 'nb').matchAll(/^Slutten er ikke kjent: Sample (\d+)/gm)].map(([, id]) => Number(id));
  assert.deepEqual(names('2011'), [7001, 7004, 7006, 7011]);
  assert.deepEqual(names('2012'), [7001, 7002, 7004, 7006, 7011]);
  assert.deepEqual(names('2013'), [7001, 7002, 7005, 7006, 7011]);
  assert.match(asked('2012', 'nn'), /^Slutten er ikkje kjend: Sample 7001/m);
  assert.match(asked('2012', 'en'), /^The end is not known: Sample 7001/m);
});
