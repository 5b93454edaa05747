// The picture of the front page: a thread for each municipality and institution
// that have projects together, and for no others; labelled, and in words.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { elements } from './lib/html.mjs';
import { makeDatabase, must, program, temporaryDirectory, writeInPlace } from './lib/site.mjs';

const directory = temporaryDirectory();
const get = (database, target) => must(program, ['get', target, '--database', database]);

// What the picture shows: threads as 'left > right', labels, words.
function pictureOf(html) {
  const [figure] = elements(html, 'figure').filter(({ attributes }) => attributes.class === 'weave');
  if (!figure) return undefined;
  const labels = elements(figure.content, 'text').map(({ attributes, text }) =>
    ({ text, side: attributes['text-anchor'] === 'end' ? 'left' : 'right', y: Number(attributes.y) - 5 }));
  const at = (side, y) => labels.find((label) => label.side === side && label.y === y)?.text;
  const threads = elements(figure.content, 'path').map(({ attributes }) => {
    const [, from, to] = attributes.d.match(/^M\d+ (\d+)C.* (\d+)$/);
    return `${at('left', Number(from))} > ${at('right', Number(to))}`;
  });
  return { threads, labels: labels.map(({ text }) => text), words: elements(figure.content, 'desc')[0].text, figure };
}

test('the seed\'s pairs are those of its rows', () => {
  const database = makeDatabase(path.join(directory, 'seed.db'));
  const today = new Date().toISOString().slice(0, 10);
  const pairs = writeInPlace(database, `
    WITH member AS (SELECT DISTINCT o.id, o.kind,
                (SELECT coalesce(short_name, name) FROM organization_name
                  WHERE organization_id = o.id AND kind = 'official' ORDER BY last_day DESC LIMIT 1) AS name
           FROM membership m JOIN organization o ON o.id = m.organization_id
          WHERE coalesce(m.starts, '') <= '${today}' AND m.last_day >= '${today}')
    SELECT DISTINCT a.name || ' > ' || b.name
      FROM project_partner x JOIN project_partner y ON y.project_id = x.project_id
      JOIN member a ON a.id = x.organization_id AND a.kind = 'municipality'
      JOIN member b ON b.id = y.organization_id AND b.kind <> 'municipality'`).trim().split('\n');
  assert.equal(pairs.length, 13);
  for (const prefix of ['/', '/nn', '/en']) {
    const { threads, words, figure } = pictureOf(get(database, prefix));
    assert.deepEqual([...threads].sort(), [...pairs].sort());
    assert.match(words, /Bergen kommune: Folkehelseinstituttet 4, Helse Bergen 2, .*Universitetet i Bergen 7, .*\. Alver/);
    const [svg] = elements(figure.content, 'svg');
    assert.equal(svg.attributes.role, 'img');
    for (const name of ['aria-labelledby', 'aria-describedby']) {
      assert.ok(figure.content.includes(`id="${svg.attributes[name]}"`), name);
    }
  }
});

// Municipalities and institutions, and projects of [municipality, institution].
function network(name, municipalities, institutions, projects, ends = []) {
  const rows = [
    "INSERT INTO source (id, key, title) VALUES (1, 'one', 'One');",
    "INSERT INTO site (id, email, updated) VALUES (1, 'post@weave.example', '2024-01-01');"];
  const add = (id, kind) => rows.push(
    `INSERT INTO organization (id, slug, kind, updated) VALUES (${id}, 'o${id}', '${kind}', '2024-01-01');`,
    `INSERT INTO organization_name (organization_id, kind, language, name) VALUES (${id}, 'official', 'nb', 'Organisasjon ${id}');`,
    `INSERT INTO membership (organization_id, role, starts, ends, end_certainty, ended_by, start_certainty, source_id)
     VALUES (${id}, '${kind}', '2020', ${ends.includes(id) ? "'2021', 'stated', 'leaving'" : 'NULL, NULL, NULL'}, 'stated', 1);`);
  for (let id = 1; id <= municipalities; id += 1) add(id, 'municipality');
  for (let id = 101; id <= 100 + institutions; id += 1) add(id, 'institution');
  projects.forEach((partners, at) => rows.push(
    `INSERT INTO project (id, slug, type, connection, certainty, updated)
     VALUES (${at + 1}, 'p${at}', 'research', 'network', 'stated', '2024-01-01');`,
    `INSERT INTO project_text (project_id, language, title, summary) VALUES (${at + 1}, 'nb', 'P', 'Om.');`,
    ...partners.map((id) => `INSERT INTO project_partner (project_id, organization_id, role) VALUES (${at + 1}, ${id}, 'partner');`)));
  const file = path.join(directory, `${name}.sql`);
  fs.writeFileSync(file, rows.join('\n'));
  return makeDatabase(path.join(directory, `${name}.db`), [file]);
}

test('who shares nothing, or has left, is not in the picture', () => {
  const database = network('few', 4, 3, [[1, 2], [101, 102], [2, 102], [2, 102, 1], [3, 103], [4]], [3]);
  const { threads, labels, words } = pictureOf(get(database, '/'));
  assert.deepEqual(threads, ['Organisasjon 1 > Organisasjon 102', 'Organisasjon 2 > Organisasjon 102']);
  assert.deepEqual(labels, ['Organisasjon 1', 'Organisasjon 2', 'Organisasjon 102']);
  assert.match(words, /Organisasjon 1: Organisasjon 102 1\. Organisasjon 2: Organisasjon 102 2\.$/);
});

test('without pairs, and with more than there is room for, there is no picture', () => {
  assert.equal(pictureOf(get(network('none', 3, 3, [[1, 2], [101, 102]]), '/')), undefined);
  const all = Array.from({ length: 15 }, (_, at) => [at + 1, 101]);
  assert.equal(pictureOf(get(network('many', 15, 1, all), '/')), undefined);
  assert.equal(pictureOf(get(network('room', 14, 1, all.slice(0, 14)), '/')).threads.length, 14);
});
