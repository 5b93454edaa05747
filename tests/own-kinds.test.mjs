// A kind of organisation, project or event of the network's own is a row that
// says which of ours it counts as: readers see its name, all else is as of ours.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { elements } from './lib/html.mjs';
import { address, languages, xmlAddress } from './lib/pages.mjs';
import { fixtures, makeDatabase, must, program, run, share, temporaryDirectory } from './lib/site.mjs';
import { page, report, table, words } from './lib/statements.mjs';

const directory = temporaryDirectory();
const statements = (name, sql) => {
  fs.writeFileSync(path.join(directory, name), sql);
  return path.join(directory, name);
};
const fixture = (name) => path.join(fixtures, `${name}.sql`);
const small = makeDatabase(path.join(directory, 'small.db'), [fixture('small-network')]);
const copyOf = (database, name) => {
  fs.copyFileSync(database, path.join(directory, name));
  return path.join(directory, name);
};
const importInto = (database, file) => run(program, ['import', '--database', database, '--config', '/dev/null', file]);

const own = copyOf(small, 'own.db');
const imported = importInto(own, fixture('own-kinds'));
const ours = makeDatabase(path.join(directory, 'ours.db'), [fixture('small-network'), fixture('own-kinds'),
  statements('ours.sql', `UPDATE organization SET own_kind_id = NULL; UPDATE project SET own_type_id = NULL;
    UPDATE event SET own_kind_id = NULL;`)]);

const names = {
  nb: { school: 'Høgskole', project: 'Kvalitetsforbedring', workshop: 'Verksted' },
  nn: { school: 'Høgskule', project: 'Kvalitetsforbetring', workshop: 'Verkstad' },
  en: { school: 'University college', project: 'Quality improvement', workshop: 'Workshop' },
};
const ofOurs = {
  nb: { school: 'Institusjon', project: 'Innovasjon', workshop: 'Seminar' },
  nn: { school: 'Institusjon', project: 'Innovasjon', workshop: 'Seminar' },
  en: { school: 'Institution', project: 'Innovation', workshop: 'Seminar' },
};
const tagsOf = (html) => elements(html, 'span')
  .filter(({ attributes }) => /^ds-tag\b/.test(attributes.class ?? '')).map(({ text }) => text);
const places = (html) => elements(html, 'p').filter(({ attributes }) => attributes.class === 'entry-place')
  .map(({ text }) => text);

test('rows of own kinds are imported, and every page is made of them', () => {
  assert.equal(imported.status, 0, imported.stderr);
});

test('readers see what the network calls it, in their language', () => {
  for (const [database, called] of [[own, names], [ours, ofOurs]]) {
    for (const { code } of languages) {
      const get = (target) => page(database, address(languages.find((one) => one.code === code), target));
      const { school, project, workshop } = called[code];
      assert.ok(tagsOf(get('/partnere/small-school')).includes(school), school);
      assert.ok(tagsOf(get('/prosjekter/better-rounds')).includes(project), project);
      assert.ok(tagsOf(get('/arrangementer/hands-on')).includes(workshop), workshop);
      for (const target of ['/', '/prosjekter', '/partnere/small-school', '/arrangementer/hands-on']) {
        assert.ok(tagsOf(get(target)).includes(project), `${target}: ${project}`);
      }
      for (const target of ['/', '/arrangementer', '/partnere/small-school', '/prosjekter/better-rounds']) {
        assert.ok(places(get(target)).includes(`${workshop} · Storby`), `${target}: ${workshop}`);
      }
    }
  }
});

test('a name in another language says which', () => {
  for (const target of ['/arrangementer', '/en/arrangementer/agreed']) {
    assert.match(page(own, target), /<span lang="nn">Samtykke<\/span>/, target);
  }
  assert.doesNotMatch(page(own, '/nn/arrangementer'), /<span[^>]*>Samtykke/);
  assert.match(report(own, '2021', 'en'), /<cell lang="nn">Samtykke<\/cell>/);
});

test('all but the name is as of the kind it counts as', () => {
  const targets = ['/', '/partnere', '/partnere/small-school', '/prosjekter', '/arrangementer',
    '/prosjekter/better-rounds', '/arrangementer/hands-on', '/arrangementer/agreed', '/prosjekter.xml?type=innovasjon'];
  for (const language of languages) {
    for (const target of targets) {
      const at = target.includes('.xml?') ? language.prefix + target : xmlAddress(language, target);
      const without = page(own, at).replace(/<own-kind lang="[a-z]+">[^<]*<\/own-kind>/g, '');
      assert.equal(without, page(ours, at), at);
    }
  }
  const choices = elements(page(own, '/prosjekter'), 'a').filter(({ attributes }) => /[?]type=/.test(attributes.href ?? ''))
    .map(({ text }) => text);
  assert.deepEqual(choices, ['Forskning (1)', 'Innovasjon (1)']);
});

test('the pages are as their schema says', () => {
  for (const target of ['/index.xml', '/partnere/small-school.xml', '/prosjekter.xml', '/prosjekter/better-rounds.xml',
    '/en/arrangementer.xml', '/en/arrangementer/hands-on.xml', '/nn/arrangementer/agreed.xml']) {
    must('xmllint', ['--noout', '--nonet', '--relaxng', path.join(share, 'xslt/page.rng'), '-'], { input: page(own, target) });
  }
});

test('the report has the names, and the figures of ours', () => {
  for (const { code } of languages) {
    const { project, workshop } = names[code];
    const document = report(own, '2021', code);
    must('xmllint', ['--noout', '--nonet', '--relaxng', path.join(share, 'xslt/report/report.rng'), '-'], { input: document });
    assert.deepEqual(table(document, 'catalogue-table').map(([title, kind]) => [title, kind]), [['Bedre runder', project]]);
    const cells = (of) => [...of.matchAll(/<cell[^>]*>([^<]*)<\/cell>/g)].map(([, cell]) => cell);
    assert.ok(cells(document).includes(workshop));
    const back = { [project]: ofOurs[code].project, [workshop]: ofOurs[code].workshop,
      Samtykke: { nb: 'Vedtak', nn: 'Vedtak', en: 'Decision' }[code] };
    const renamed = document.replace(/<cell(?: lang="nn")?>([^<]*)<\/cell>/g, (all, cell) => (back[cell] ? `<cell>${back[cell]}</cell>` : all));
    assert.equal(renamed, report(ours, '2021', code));
    for (const format of ['html', 'csv']) {
      const file = path.join(directory, `report.${format}`);
      must(program, ['report', '2021', '--database', own, '--config', '/dev/null', '--language', code, '--format', format,
        '--output', file]);
      const text = words(fs.readFileSync(file, 'utf8'));
      for (const name of [project, workshop, 'Samtykke']) assert.ok(text.includes(name), `${format}: ${name}`);
    }
  }
});

const contradictions = {
  "UPDATE organization SET kind = 'other' WHERE slug = 'small-school'":
    /:1: organization\.own_kind_id and kind refer to a row of organization_kind \(id, counts_as\) that is not there \(1, 'other'\)$/m,
  "UPDATE project SET own_type_id = 1 WHERE slug = 'small-project'":
    /:1: project\.own_type_id and type refer to a row of project_type \(id, counts_as\) that is not there \(1, 'research'\)$/m,
  'UPDATE event SET own_kind_id = 7 WHERE id = 52':
    /:1: event\.own_kind_id and kind refer to a row of event_kind \(id, counts_as\) that is not there \(7, 'seminar'\)$/m,
  "UPDATE event_kind SET counts_as = 'meeting' WHERE slug = 'workshop'": /:1: event\.own_kind_id and kind refer to .* \(1, 'seminar'\)$/m,
  'DELETE FROM project_type': /:1: project\.own_type_id and type refer to .* \(1, 'innovation'\)$/m,
  "INSERT INTO project_type (slug, counts_as) VALUES ('hobby', 'hobby')":
    /: project_type\.counts_as: research, innovation or education$/m,
};

test('a row that contradicts its kind is refused in words', () => {
  const before = fs.readFileSync(own);
  for (const [sql, message] of Object.entries(contradictions)) {
    const { status, stderr } = importInto(own, statements('wrong.sql', `${sql};\n`));
    assert.equal(status, 65, sql);
    assert.match(stderr, message, sql);
    assert.ok(fs.readFileSync(own).equals(before), sql);
  }
});

test('a kind without a name is told of, and ours is shown', () => {
  const nameless = copyOf(own, 'nameless.db');
  const { status, stderr } = importInto(nameless, statements('nameless.sql',
    'DELETE FROM organization_kind_text; DELETE FROM project_type_text; DELETE FROM event_kind_text WHERE event_kind_id = 1;'));
  assert.equal(status, 0, stderr);
  for (const thing of ['organization_kind university-college', 'project_type quality-improvement', 'event_kind workshop']) {
    assert.match(stderr, new RegExp(`${thing} \\(id 1\\) has no text in any language`));
  }
  assert.ok(tagsOf(page(nameless, '/partnere/small-school')).includes('Institusjon'));
  assert.ok(tagsOf(page(nameless, '/prosjekter/better-rounds')).includes('Innovasjon'));
  assert.ok(places(page(nameless, '/arrangementer')).includes('Seminar · Storby'));
});
