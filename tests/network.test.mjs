// What belongs to one network and not to every: a prize, a conference, colours,
// names in more languages than one.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { elements } from './lib/html.mjs';
import { fixtures, makeDatabase, must, program, run, share, temporaryDirectory } from './lib/site.mjs';

const directory = temporaryDirectory();
const get = (database, target) => must(program, ['get', target, '--database', database]);
const linked = (html) => [...html.matchAll(/href="(\/[a-z-]+)"/g)].map(([, target]) => target);

let count = 0;
function network(sql = '') {
  count += 1;
  const file = path.join(directory, `${count}.sql`);
  fs.writeFileSync(file, sql);
  return makeDatabase(path.join(directory, `${count}.db`), [path.join(fixtures, 'small-network.sql'), file]);
}

const prize = `INSERT INTO prize (id, slug, updated) VALUES (1, 'the-prize', '2024-01-01');
  INSERT INTO prize_text (prize_id, language, name, body) VALUES (1, 'nb', 'Småprisen', 'En pris.');`;
const conference = `INSERT INTO event (slug, kind, status, starts, conference, connection, certainty, updated)
  VALUES ('one', 'conference', 'held', '2024-02-01', 1, 'network', 'stated', '2024-01-01');
  INSERT INTO event_text (event_id, language, title, summary) SELECT id, 'nb', 'Møtet', 'Et møte.' FROM event;`;

test('a prize and a conference are in the footer and the site map where there are some', () => {
  for (const [sql, pris, konferansen] of [['', false, false], [prize, true, false], [conference, false, true],
    ["INSERT INTO page (slug, updated) VALUES ('conference', '2024-01-01');", false, true]]) {
    const database = network(sql);
    const sitemap = get(database, '/sitemap.xml');
    for (const [target, there] of [['/pris', pris], ['/konferansen', konferansen]]) {
      assert.equal(linked(get(database, '/')).includes(target), there, `${target}: ${sql}`);
      assert.equal(sitemap.includes(`${target}</loc>`), there, `${target} in the site map: ${sql}`);
      get(database, target);
    }
  }
});

test('a prize is called what its network calls it', () => {
  assert.equal(elements(get(network(prize), '/pris'), 'h1')[0].text, 'Småprisen');
  for (const [target, words] of [['/pris', 'Priser'], ['/nn/pris', 'Prisar'], ['/en/pris', 'Prizes']]) {
    assert.equal(elements(get(network(), target), 'h1')[0].text, words);
  }
});

test('the words of pages and reports name no field and no network', () => {
  for (const name of ['messages', 'report/messages']) {
    for (const language of ['nb', 'nn', 'en']) {
      const words = fs.readFileSync(path.join(share, `xslt/${name}/${language}.xml`), 'utf8').replace(/<!--[^]*?-->/g, '');
      assert.doesNotMatch(words, /Kunnskapskommun|Bergen|Vestland|helset(j)?enesteforsk|health services research|innovasjonspris|innovation prize/i);
    }
  }
});

test('icon and reports have the network\'s colours', () => {
  const plain = network();
  assert.match(get(plain, '/'), /<link rel="icon" type="image\/svg\+xml" href="\/static\/favicon/);
  const own = network(`INSERT INTO color VALUES ('light', 'ds-color-primary-base-default', '#7a0019'),
    ('light', 'ds-color-accent-base-default', '#3366cc'), ('dark', 'ds-color-primary-base-default', '#ff99aa');`);
  for (const target of ['/', '/en/partnere']) {
    assert.match(get(own, target), /<link rel="icon" type="image\/svg\+xml" href="\/ikon\.svg">/);
  }
  const icon = get(own, '/ikon.svg');
  for (const color of ['#7a0019', '#3366cc', '#ff99aa']) assert.ok(icon.includes(color), color);
  const made = (database, format) => {
    const file = path.join(directory, `report.${format}`);
    must(program, ['report', '2021', '--format', format, '--output', file, '--database', database]);
    return /^(xml|html)$/.test(format) ? fs.readFileSync(file, 'utf8') : must('unzip', ['-p', file], { encoding: 'latin1' });
  };
  for (const format of ['odt', 'ods', 'docx', 'xlsx', 'xml']) {
    const text = made(own, format).toLowerCase();
    assert.ok(text.includes('7a0019') && !text.includes('00504a'), format);
  }
  assert.match(made(own, 'html'), /<link rel="stylesheet" href="data:text\/css,:root%7B--primary:%237a0019;[^"<]*%7D">/);
  assert.doesNotMatch(made(plain, 'html'), /<link/);
});

const names = `INSERT INTO organization (id, slug, kind, updated) VALUES (50, 'nesseby', 'municipality', '2024-01-01');
  INSERT INTO membership (organization_id, role, starts, start_certainty, source_id)
  SELECT 50, 'municipality', '2020', 'stated', id FROM source;
  INSERT INTO project_partner (project_id, organization_id, role) SELECT id, 50, 'owner' FROM project;
  INSERT INTO organization_name (organization_id, kind, language, name, starts, ends) VALUES
  (50, 'official', 'nb', 'Nesseby kommune', NULL, NULL), (50, 'official', 'se', 'Unjárgga gielda', NULL, NULL)`;

test('two official names at once are shown together, each in its language', () => {
  const database = network(`${names};`);
  for (const target of ['/', '/partnere', '/partnere/nesseby', '/prosjekter', '/prosjekter/small-project']) {
    const html = get(database, target);
    assert.match(html, /Nesseby kommune(<\/span>)? \/ <span lang="se">Unjárgga gielda<\/span>/, target);
  }
  assert.match(get(database, '/en/partnere'), /<span lang="nb">Nesseby kommune<\/span> \/ <span lang="se">Unjárgga gielda<\/span>/);
  const page = get(database, '/partnere/nesseby');
  assert.match(page, /<h1>Nesseby kommune \/ <span lang="se">Unjárgga gielda<\/span><\/h1>/);
  assert.equal(elements(page, 'ol').find(({ attributes }) => attributes.class === 'timeline').content.includes('Offisielt navn'), false);
});

test('a name that has ended is history, and no second name', () => {
  const database = network(`${names}, (50, 'official', 'nb', 'Uvær kommune', '1990', '2005');`
    .replace("'se', 'Unjárgga gielda', NULL, NULL", "'se', 'Unjárgga gielda', NULL, '2010'"));
  const page = get(database, '/partnere/nesseby');
  assert.match(page, /<h1>Nesseby kommune<\/h1>/);
  assert.match(page, /Offisielt navn: <span lang="se">Unjárgga gielda<\/span>/);
});

test('a network has a language of its own at its address', () => {
  const text = (language, title) => `INSERT INTO page_text (page_id, language, title, body)
    SELECT id, '${language}', '${title}', 'Ord.' FROM page WHERE slug = 'home';`;
  const database = network(`UPDATE site SET language = 'nn'; ${text('nn', 'Eit nettverk')} ${text('nb', 'Et nettverk')}
    INSERT INTO redirect (path, target, since) VALUES ('/gammal', '/partnere', '2024-01-01');`);
  const heading = (target) => [elements(get(database, target), 'html')[0].attributes.lang,
    elements(get(database, target), 'h1')[0].text];
  assert.deepEqual(heading('/'), ['nn', 'Eit nettverk']);
  assert.deepEqual(heading('/nb'), ['nb', 'Et nettverk']);
  assert.deepEqual(heading('/en'), ['en', 'A small network']);
  assert.equal(run(program, ['get', '/nn', '--database', database]).status, 66, 'it has one address');
  const page = get(database, '/nb/partnere');
  const alternates = Object.fromEntries(elements(page, 'link').filter(({ attributes }) => attributes.hreflang)
    .map(({ attributes }) => [attributes.hreflang, attributes.href]));
  assert.deepEqual(alternates, { nb: '/nb/partnere', nn: '/partnere', en: '/en/partnere', 'x-default': '/partnere' });
  assert.ok(linked(get(database, '/')).includes('/partnere'));
  assert.match(page, /href="\/nb\/partnere\/small-town"/);
  assert.match(page, /<a class="brand" href="\/nb">/);
  assert.match(get(database, '/sitemap.xml'), /hreflang="nb" href="\/nb\/partnere"\/><xhtml:link rel="alternate" hreflang="nn" href="\/partnere"/);
  for (const target of ['/index.xml', '/nb/prosjekter.xml', '/aktuelt.atom']) assert.match(get(database, target), /^<\?xml/);
  must('xmllint', ['--noout', '--relaxng', path.join(share, 'xslt/page.rng'), '-'], { input: get(database, '/nb/index.xml') });
});
