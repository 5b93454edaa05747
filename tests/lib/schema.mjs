// The schema as SQLite holds it, and its rules: each CHECK has a name that
// says which field of which table has to be what.
import fs from 'node:fs';
import path from 'node:path';
import { must, share } from './site.mjs';

const files = path.join(share, 'sql/schema');
const reading = fs.readdirSync(files).sort().map((file) => `.read '${path.join(files, file)}'\n`).join('');

// The rows that a query gives of a database of the schema alone.
export function askSchema(sql) {
  const answer = must('sqlite3', ['-bail', '-json', ':memory:'], { input: `${reading}${sql};\n` });
  return answer.trim() === '' ? [] : JSON.parse(answer);
}

// Every table with its fields: Map of name to { fields, sql }.
export function readTables() {
  const tables = new Map();
  for (const { name, sql, field } of askSchema(`SELECT t.name, t.sql, x.name AS field
      FROM sqlite_schema t, pragma_table_xinfo(t.name) x WHERE t.type = 'table' ORDER BY t.rowid, x.cid`)) {
    if (!tables.has(name)) tables.set(name, { fields: [], sql });
    tables.get(name).fields.push(field);
  }
  return tables;
}

// What stands between the parenthesis at a place and the one that closes it.
function inParentheses(sql, from) {
  let depth = 0;
  for (const { 0: token, index } of sql.slice(from).matchAll(/'(?:[^']|'')*'|[()]/g)) {
    if (token === '(') depth += 1;
    if (token === ')') depth -= 1;
    if (depth === 0) return sql.slice(from + 1, from + index).replace(/\s+/g, ' ').replace(/\( /g, '(');
  }
  throw new Error(`no end: ${sql.slice(from)}`);
}

// The rules of a table's SQL: [{ name, table, field, words, condition }].
export function rulesOf(sql) {
  return [...sql.matchAll(/\bCONSTRAINT\s+"(([^".]+)\.([^":]+): ([^"]+))"\s+CHECK (?=\()/g)]
    .map(({ 0: all, 1: name, 2: table, 3: field, 4: words, index }) =>
      ({ name, table, field, words, condition: inParentheses(sql, index + all.length) }));
}
