// Where the instructions of a page go: the steps from the request to the
// answer, as callgrind counts them in a worker that is warm.
import path from 'node:path';
import { must, temporaryDirectory } from '../tests/lib/site.mjs';
import { lastDump, startCounting } from './callgrind.mjs';
import { heading, say, table } from './print.mjs';
import { databaseOf } from './setup.mjs';

const pages = { list: '/prosjekter?type=forskning', project: '/prosjekter/sample-500', home: '/' };

// Functions of src/ with all they call.
const inclusive = ['respond', 'queries_run', 'statement_step', 'transform_to_document', 'html_write',
  'compress_gzip', 'xml_document_free'];

function read(file) {
  const text = must('callgrind_annotate', ['--inclusive=yes', '--threshold=100', '--auto=no', file]);
  return Object.fromEntries(inclusive.map((name) => {
    const found = new RegExp(`^ *([\\d,]+) \\([^)]*\\) +\\S+:${name} \\[`, 'm').exec(text);
    if (!found) throw new Error(`callgrind has no ${name}`);
    return [name, Number(found[1].replaceAll(',', ''))];
  }));
}

function steps(counts) {
  const known = {
    SQLite: counts.statement_step,
    'rows to XML': counts.queries_run - counts.statement_step,
    XSLT: counts.transform_to_document,
    'HTML as bytes': counts.html_write,
    gzip: counts.compress_gzip,
    'freeing the XML': counts.xml_document_free,
  };
  const rest = counts.respond - Object.values(known).reduce((sum, count) => sum + count, 0);
  return { ...known, 'all else': rest };
}

export async function measure() {
  heading('Where the instructions go: 1,000 projects');
  const directory = temporaryDirectory();
  const worker = await startCounting(databaseOf(1000), directory);
  const columns = {};
  for (const [name, target] of Object.entries(pages)) {
    for (let done = 0; done < 3; done += 1) await worker.ask(target);
    columns[name] = read(path.join(directory, lastDump(directory)));
  }
  await worker.stop();
  const parts = Object.fromEntries(Object.entries(columns).map(([name, counts]) => [name, steps(counts)]));
  say('Of one request to respond(), without libfcgi and nginx:');
  table(['', ...Object.keys(pages)], [
    ...Object.keys(parts.list).map((step) => [step,
      ...Object.keys(pages).map((name) => `${(100 * parts[name][step] / columns[name].respond).toFixed(1)} %`)]),
    ['millions of instructions', ...Object.keys(pages).map((name) => (columns[name].respond / 1e6).toFixed(2))],
  ]);
}
