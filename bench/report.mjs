// The annual report of a large database, format by format.
import fs from 'node:fs';
import path from 'node:path';
import { must, program, run, temporaryDirectory } from '../tests/lib/site.mjs';
import { atMost, heading, median, number, say, table } from './print.mjs';
import { copyOfDatabase, databaseOf } from './setup.mjs';

const runs = 3;
const limits = { xml: 1, html: 1, ods: 2, csv: 2 };   // seconds of processor time

// As the program names them.
function formats() {
  const [, said] = must(program, ['report', '--help']).match(/--format FORMAT\s+([^\n]*) or all/);
  const fop = run('sh', ['-c', 'command -v fop']).status === 0;
  return said.replace('(the usual)', '').match(/\w+/g).filter((name) => name !== 'pdf' || fop);
}

function makeReport(database, format) {
  const file = path.join(temporaryDirectory(), `report.${format}`);
  const times = `${file}.times`;
  must('time', ['--format=%U %S %e %M', `--output=${times}`, program, 'report', year, '--format', format,
    '--database', database, '--output', file]);
  const [user, system, elapsed, memory] = fs.readFileSync(times, 'utf8').split(' ').map(Number);
  return { processor: user + system, elapsed, memory, size: fs.statSync(file).size };
}

// The year as it is in the sample, with one project of six; and with every
// one of them going on through it. For that FOP, which makes the PDF, has not
// the memory.
const year = '2019';
function databaseOfYear() {
  const database = copyOfDatabase(10000);
  const change = `${database}.sql`;
  fs.writeFileSync(change, `UPDATE project_period SET starts = '2018', ends = '2020'
    WHERE project_id IN (SELECT id FROM project WHERE slug LIKE 'sample-%');`);
  must(program, ['import', change, '--database', database]);
  return database;
}

const projectsOf = (database) => must('sqlite3', [database,
  `SELECT count FROM project_facet WHERE parameter = 'aar' AND value = '${year}'`]).trim();

function measureFormat(database, format) {
  const projects = projectsOf(database);
  const made = Array.from({ length: format === 'pdf' ? 1 : runs }, () => makeReport(database, format));
  const of = (name) => median(made.map((one) => one[name]));
  if (limits[format]) {
    atMost(`report with ${projects} projects, ${format}: processor time`, limits[format], of('processor'), ' s');
  }
  return [format, projects, number(of('processor')), number(of('elapsed')),
    number(of('memory') / 1024), number(of('size') / 1024), limits[format] ? `<= ${limits[format]} s` : ''];
}

export async function measure() {
  heading('The annual report: a database of 10,000 projects');
  const full = databaseOfYear();
  const rows = formats().flatMap((format) =>
    [databaseOf(10000), ...format === 'pdf' ? [] : [full]].map((database) => measureFormat(database, format)));
  say(`Of ${year}; median of ${runs} (pdf: 1).`);
  table(['', 'projects in it', 'processor s', 'elapsed s', 'memory MB', 'size kB', 'target'], rows);
}
