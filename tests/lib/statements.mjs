// SQL of partners and projects made to measure, and what site and report say.
import path from 'node:path';
import { makeDatabase, must, program, seed, temporaryDirectory } from './site.mjs';
import fs from 'node:fs';

// A database of the seed and these statements.
export function databaseWith(sql) {
  const directory = temporaryDirectory();
  fs.writeFileSync(path.join(directory, 'more.sql'), sql);
  return makeDatabase(path.join(directory, 'own.db'), [seed, path.join(directory, 'more.sql')]);
}

export function page(database, address) {
  return must(program, ['get', address, '--database', database, '--config', '/dev/null']);
}

export function report(database, year, language = 'nb') {
  return must(program, ['report', year, '--database', database, '--config', '/dev/null', '--language', language]);
}

// The words of markup, without tags, reference marks and superfluous space.
export function words(markup) {
  return markup.replace(/<sup[^]*?<\/sup>/g, '').replace(/<[^>]*>/g, '').replaceAll('\u2060', '')
    .replaceAll('&nbsp;', ' ').replaceAll('&amp;', '&').replace(/[\s\u00a0]+/g, ' ').trim();
}

// The rows of a table of the report document.
export function table(document, id) {
  const found = new RegExp(`<table id="${id}">([^]*?)</table>`).exec(document)?.[1] ?? '';
  return [...found.matchAll(/<row[^>]*>([^]*?)<\/row>/g)].map(([, row]) =>
    [...row.matchAll(/<cell[^>]*?(?:\/>|>([^]*?)<\/cell>)/g)].map(([, cell]) => words(cell ?? '')));
}

// An organisation with its official name and its memberships:
// [role, starts, ends, ended_by], '' for what is not known.
export function partner(id, name, memberships, kind = 'municipality') {
  const value = (text) => (text ? `'${text}'` : 'NULL');
  return `INSERT INTO organization (id, slug, kind, updated) VALUES (${id}, 'sample-${id}', '${kind}', '2000-01-01');
    INSERT INTO organization_name (organization_id, kind, language, name) VALUES (${id}, 'official', 'nb', '${name}');
    ${memberships.map(([role, starts, ends, how]) => `INSERT INTO membership
      (organization_id, role, starts, ends, start_certainty, end_certainty, ended_by, source_id)
      VALUES (${id}, '${role}', ${value(starts)}, ${value(ends)}, 'stated', ${ends ? "'stated'" : 'NULL'}, ${value(how)}, 1);`).join('\n')}`;
}
