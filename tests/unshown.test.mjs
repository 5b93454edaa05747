// What has no name or text in any language cannot be shown: it is in no list,
// count, choice, address, picture or total, and those who keep the data are told.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { elements } from './lib/html.mjs';
import { fixedPaths } from './lib/pages.mjs';
import { makeDatabase, must, program, run, temporaryDirectory } from './lib/site.mjs';
import { page, report } from './lib/statements.mjs';

// One of each thing, old enough to change no date, each where it would count.
const things = {
  organization: `INSERT INTO organization (id, slug, kind, updated) VALUES (7001, 'no-organization', 'municipality', '2000-01-01');
    INSERT INTO organization_name (organization_id, kind, language, name) VALUES (7001, 'other', 'nb', 'Unofficial');
    INSERT INTO membership (organization_id, role, starts, start_certainty, source_id) VALUES (7001, 'municipality', '2017', 'stated', 1);
    INSERT INTO project_partner (project_id, organization_id, role) VALUES (1, 7001, 'partner');
    INSERT INTO project_funding (project_id, funder_id, kind, year, certainty, source_id) VALUES (1, 7001, 'applied', '2022', 'stated', 1);
    INSERT INTO figure (figure_kind_id, organization_id, value, starts, certainty, source_id) SELECT min(id), 7001, 5, '2022', 'stated', 1 FROM figure_kind;`,
  theme: `INSERT INTO theme (id, slug) VALUES (7001, 'no-theme'); INSERT INTO project_theme (project_id, theme_id) VALUES (1, 7001);`,
  project: `INSERT INTO project (id, slug, type, status, connection, certainty, updated) VALUES (7001, 'no-project', 'research', 'ongoing', 'network', 'stated', '2000-01-01');
    INSERT INTO project_period (project_id, kind, starts, certainty, source_id) VALUES (7001, 'project', '2021', 'stated', 1);
    INSERT INTO project_funding (project_id, kind, amount, year, certainty, source_id) VALUES (7001, 'award', 700000, '2022', 'stated', 1), (7001, 'award', 1, NULL, 'stated', 1);
    INSERT INTO project_partner (project_id, organization_id, role) VALUES (7001, 1, 'owner');
    INSERT INTO project_theme (project_id, theme_id) VALUES (7001, 1);
    INSERT INTO project_status (project_id, year, status, certainty, source_id) VALUES (7001, '2022', 'ongoing', 'stated', 1);
    INSERT INTO figure (figure_kind_id, project_id, value, starts, certainty, source_id) SELECT min(id), 7001, 5, '2022', 'stated', 1 FROM figure_kind;
    INSERT INTO user_involvement (project_id, involved, certainty, source_id) VALUES (7001, 1, 'stated', 1);`,
  event: `INSERT INTO event (id, slug, kind, status, starts, participants, conference, connection, certainty, updated) VALUES
      (7001, 'no-event', 'conference', 'held', '2021-03-01', 70, 1, 'network', 'stated', '2000-01-01'),
      (7002, 'no-event-yet', 'seminar', 'planned', '2099-03-01', NULL, 0, 'network', 'stated', '2000-01-01'),
      (7003, 'no-event-then', 'seminar', 'held', '2099', NULL, 0, 'network', 'stated', '2000-01-01');
    INSERT INTO event_organization (event_id, organization_id, role) VALUES (7001, 1, 'organizer');`,
  news: `INSERT INTO news (id, slug, happened, certainty, updated) VALUES (7001, 'no-news', '2022-03-01', 'stated', '2000-01-01');`,
  publication: `INSERT INTO publication (id, slug, kind, published, certainty, source_id, updated) VALUES (7001, 'no-publication', 'report', '2022', 'stated', 1, '2000-01-01');`,
  call: `INSERT INTO call (id, slug, rolling, certainty, source_id, updated) VALUES (7001, 'no-call', 1, 'stated', 1, '2000-01-01');`,
  body: `INSERT INTO body (id, slug, place, updated) VALUES (7001, 'no-body', 99, '2000-01-01');
    INSERT INTO body_period (body_id, starts, certainty, source_id) VALUES (7001, '2017', 'stated', 1);`,
  body_role: `INSERT INTO body_role (id, body_id, starts, certainty, source_id) VALUES (7001, 1, '2017', 'stated', 1);`,
  plan: `INSERT INTO plan (id, slug, starts, ends, certainty, source_id) VALUES (7001, 'no-plan', '2022', '2024', 'stated', 1);`,
  prize: `INSERT INTO prize (id, slug, updated) VALUES (7001, 'no-prize', '2000-01-01');
    INSERT INTO prize_award (prize_id, year, winner, project_id, source_id) VALUES (7001, '2022', 'Nobody', 1, 1);`,
  figure_kind: `INSERT INTO figure_kind (id, slug, unit, place) VALUES (7001, 'no-figure-kind', 'count', 99);
    INSERT INTO figure (figure_kind_id, value, starts, certainty, source_id) VALUES (7001, 5, '2022', 'stated', 1);`,
  page: `INSERT INTO page (id, slug, updated) VALUES (7001, 'no-page', '2000-01-01');`,
  statement: `INSERT INTO statement (id, page_id, topic, certainty, source_id) SELECT 7001, id, 'no-statement', 'stated', 1 FROM page WHERE slug = 'about';`,
};

const directory = temporaryDirectory();
const database = makeDatabase(path.join(directory, 'seed.db'));
const all = path.join(directory, 'all.sql');
fs.writeFileSync(all, Object.values(things).join('\n'));
const imported = path.join(directory, 'imported.db');
fs.copyFileSync(database, imported);

test('import publishes the rest, and warns of each', () => {
  const { status, stderr } = run(program, ['import', '--database', imported, '--config', '/dev/null', all]);
  assert.equal(status, 0, stderr);
  for (const thing of Object.keys(things)) assert.match(stderr, new RegExp(`: ${thing} \\S.*cannot be shown`));
});

test('check names them and the site goes on; without them it is content', () => {
  const { status, stdout, stderr } = run(program, ['check', '--database', imported, '--config', '/dev/null']);
  assert.equal(status, 0, stderr);
  for (const thing of Object.keys(things)) assert.match(stderr, new RegExp(`: ${thing} \\S.*cannot be shown`));
  assert.match(stdout, new RegExp(`cannot be shown: ${Object.keys(things).length + 2}\\b`), 'three events are one kind');
  const content = run(program, ['check', '--database', database, '--config', '/dev/null']);
  assert.equal(content.stderr, '');
  assert.match(content.stdout, /everything is in order/);
});

for (const [language, words] of [['nb', 'Vises ikke'], ['nn', 'Blir ikkje vist'], ['en', 'Not shown']]) {
  test(`--missing names them in ${language}`, () => {
    const { status, stdout } = run(program, ['report', '2022', '--missing', '--language', language, '--database', imported]);
    assert.equal(status, 1);
    for (const thing of Object.keys(things)) assert.match(stdout, new RegExp(`^${words}.*\\(${thing} 7001\\)`, 'm'));
  });
}

test('no page and no report is another than without them', () => {
  const plain = path.join(directory, 'plain.db');
  fs.copyFileSync(database, plain);
  for (const address of [...fixedPaths.map((one) => (one === '/' ? '/index.xml' : `${one}.xml`)),
    '/partnere/bergen.xml', '/prosjekter.xml?tema=demens', '/sitemap.xml', '/aktuelt.atom']) {
    assert.equal(page(imported, address), page(plain, address), address);
  }
  for (const year of ['2019', '2021', '2022']) assert.equal(report(imported, year), report(plain, year), year);
});

test('what is listed answers, and what cannot be shown is not found', () => {
  const addresses = elements(page(imported, '/sitemap.xml'), 'loc').map(({ text }) => new URL(text, 'https://x.example').pathname);
  assert.ok(addresses.length > 50);
  assert.deepEqual(addresses.filter((one) => /\/no-/.test(one)), []);
  for (const address of ['/partnere/no-organization', '/prosjekter/no-project', '/arrangementer/no-event', '/aktuelt/no-news']) {
    assert.notEqual(run(program, ['get', address, '--database', imported]).status, 0, address);
  }
  for (const filter of ['tema=no-theme', 'partner=no-organization']) {
    assert.notEqual(run(program, ['get', `/prosjekter?${filter}`, '--database', imported]).status, 0, filter);
  }
});

test('with its text each is there', () => {
  const more = path.join(directory, 'texts.sql');
  fs.writeFileSync(more, `INSERT INTO project_text (project_id, language, title, summary) VALUES (7001, 'en', 'Now it has one', 'x');
    INSERT INTO organization_name (organization_id, kind, language, name) VALUES (7001, 'official', 'nb', 'Official');`);
  must(program, ['import', '--database', imported, '--config', '/dev/null', more]);
  assert.match(page(imported, '/prosjekter'), /Now it has one/);
  assert.match(page(imported, '/partnere/no-organization'), /Official/);
});
