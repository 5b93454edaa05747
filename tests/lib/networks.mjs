// The network of ties: tests/fixtures/second-network.sql is a program in SQL
// with temporary tables, which no import takes. Here it is run in the sqlite3
// shell, and what it makes is the file of plain INSERTs to seed databases with.
import fs from 'node:fs';
import path from 'node:path';
import { fixtures, makeDatabase, must, temporaryDirectory, writeInPlace } from './site.mjs';

function tablesWithRows(database) {
  const names = must('sqlite3', [database, `SELECT name FROM sqlite_schema
    WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid`]).trim().split('\n');
  return names.filter((name) => must('sqlite3', [database, `SELECT 1 FROM "${name}" LIMIT 1`]) !== '');
}

// A table comes after those that it refers to; but an edition seals its files,
// which have to be there.
function parentsFirst(database, tables) {
  const parentsOf = (table) => (table.startsWith('edition') ? ['edition_file'] : must('sqlite3', [database, `SELECT "table" FROM pragma_foreign_key_list('${table}')`])
    .trim().split('\n')).filter((parent) => parent !== table && tables.includes(parent));
  const sorted = [];
  const add = (table) => {
    if (sorted.includes(table)) return;
    parentsOf(table).forEach(add);
    sorted.push(table);
  };
  tables.forEach(add);
  return sorted;
}

// Editions come in the order of their numbers, all else as it is.
function byNumber(table) {
  const number = (line) => (table === 'edition' ? Number(line.match(/VALUES\(\d+,'\d+',(\d+)/)[1]) : 0);
  return (one, other) => number(one) - number(other);
}

// The path of the file.
export function secondNetwork() {
  const directory = temporaryDirectory();
  const database = makeDatabase(path.join(directory, 'second.db'), []);
  const ofTheProgram = tablesWithRows(database);
  writeInPlace(database, fs.readFileSync(path.join(fixtures, 'second-network.sql'), 'utf8'));
  const rows = parentsFirst(database, tablesWithRows(database).filter((name) => !ofTheProgram.includes(name)))
    .map((name) => must('sqlite3', [database, `.dump --data-only ${name}`])
      .split('\n').filter((line) => line.startsWith('INSERT')).sort(byNumber(name)).join('\n'));
  const file = path.join(directory, 'second-network.sql');
  fs.writeFileSync(file, `${rows.join('\n')}\n`);
  return file;
}
