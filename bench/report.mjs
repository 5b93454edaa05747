// The annual report of a large database, format by format.
import fs from 'node:fs';
import path from 'node:path';
import { must, program, run, source, temporaryDirectory } from '../tests/lib/site.mjs';
import { atMost, heading, median, number, say, table } from './print.mjs';
import { databaseOf } from './setup.mjs';

const runs = 3;
const limits = { xml: 1, html: 1, ods: 2, csv: 2 };

// The formats of src/report.c.
function formats() {
  const text = fs.readFileSync(path.join(source, 'src/report.c'), 'utf8');
  const names = [...text.matchAll(/^ {4}\{"([a-z]+)", "/gm)].map(([, name]) => name);
  const fop = run('sh', ['-c', 'command -v fop']).status === 0;
  return names.filter((name) => name !== 'pdf' || fop);
}

function makeReport(database, year, format) {
  const file = path.join(temporaryDirectory(), `report.${format}`);
  const times = `${file}.times`;
  must('time', ['--format=%U %S %e %M', `--output=${times}`, program, 'report', year, '--format', format,
    '--database', database, '--output', file]);
  const [user, system, elapsed, memory] = fs.readFileSync(times, 'utf8').split(' ').map(Number);
  return { processor: user + system, elapsed, memory, size: fs.statSync(file).size };
}

export async function measure() {
  heading('The annual report: a database of 10,000 projects');
  const database = databaseOf(10000);
  const year = must('sqlite3', [database,
    `SELECT value FROM facet WHERE parameter = 'aar' ORDER BY count DESC, value LIMIT 1`]).trim();
  const rows = [];
  for (const format of formats()) {
    const made = Array.from({ length: format === 'pdf' ? 1 : runs }, () => makeReport(database, year, format));
    const of = (name) => median(made.map((one) => one[name]));
    rows.push([format, number(of('processor')), number(of('elapsed')), number(of('memory') / 1024),
      number(of('size') / 1024), limits[format] ? `<= ${limits[format]} s` : '']);
    if (limits[format]) atMost(`report, ${format}: processor time`, limits[format], of('processor'), ' s');
  }
  const [projects] = must('sqlite3', [database,
    `SELECT count FROM facet WHERE parameter = 'aar' AND value = '${year}'`]).trim().split('\n');
  say(`Of ${year}, the fullest year, with ${projects} projects; median of ${runs} (pdf: 1).`);
  table(['', 'processor s', 'elapsed s', 'memory MB', 'size kB', 'target'], rows);
}
