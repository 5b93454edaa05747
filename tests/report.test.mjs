// The annual report: any year as it was, what it lacks, and what goes wrong.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { changeDatabase, Child, makeDatabase, makeHostileDatabase, must, program, run, seed, share,
  temporaryDirectory, until } from './lib/site.mjs';
import { facts } from './lib/facts.mjs';
import { say } from './lib/progress.mjs';
import { sampleProjects } from './lib/samples.mjs';

const directory = temporaryDirectory();
const database = makeDatabase(path.join(directory, 'seed.db'));
const quick = facts.formats.map(({ name }) => name).filter((name) => name !== 'pdf');
const packages = facts.formats.filter((format) => format.package).map(({ name }) => name);

function report(year, ...options) {
  return run(program, ['report', year, '--database', database, ...options]);
}

function partnersOf(year) {
  const { stdout, status, stderr } = report(year);
  assert.equal(status, 0, stderr);
  return [...stdout.matchAll(/<partner kind="municipality"[^>]*>([^<]*)</g)].map((match) => match[1]);
}

test('every year\'s document is valid against the published schema', () => {
  const files = [];
  for (let year = 2016; year <= 2026; year++) {
    for (const language of ['nb', 'nn', 'en']) {
      const file = path.join(directory, `${year}-${language}.xml`);
      const { status, stderr } = report(String(year), '--language', language, '--output', file);
      assert.equal(status, 0, stderr);
      files.push(file);
    }
  }
  must('xmllint', ['--noout', '--relaxng', path.join(share, 'xslt/report/report.rng'), ...files]);
});

test('2019 has eleven municipalities, 2020 nine: names and members are those of the year', () => {
  const then = partnersOf('2019').join();
  assert.equal(partnersOf('2019').length, 11);
  for (const name of ['Lindås', 'Meland', 'Radøy', 'Os']) assert.match(then, new RegExp(`\\b${name}\\b`));
  assert.doesNotMatch(then, /Alver|Bjørnafjorden/);
  const after = partnersOf('2020').join();
  assert.equal(partnersOf('2020').length, 9);
  assert.match(after, /Alver.*Bjørnafjorden|Bjørnafjorden.*Alver/);
  assert.doesNotMatch(after, /Lindås|Meland|Radøy/);
});

test('the same data gives the same bytes, wherever and whenever', () => {
  for (const [name, zone] of [['one', 'UTC'], ['other', 'Asia/Tokyo']]) {
    const out = path.join(directory, name);
    fs.mkdirSync(path.join(out, 'tmp'), { recursive: true });
    const env = { ...process.env, TZ: zone, HOME: out, TMPDIR: path.join(out, 'tmp') };
    for (const format of [...quick, 'pdf']) {
      say(`${format}, made in ${zone}`);
      must(program, ['report', '2022', '--database', database, '--format', format, '--output',
        path.join(out, `r.${format}`)], { env });
    }
  }
  for (const format of [...quick, 'pdf']) {
    assert.ok(fs.readFileSync(path.join(directory, `one/r.${format}`))
      .equals(fs.readFileSync(path.join(directory, `other/r.${format}`))), format);
  }
});

test('SOURCE_DATE_EPOCH is what the files say they were made', () => {
  const env = { ...process.env, SOURCE_DATE_EPOCH: '1700000000' };
  const file = path.join(directory, 'epoch.odt');
  must(program, ['report', '2022', '--database', database, '--format', 'odt', '--output', file], { env });
  // A zip entry's date, as MS-DOS has it: 14 November 2023.
  const zip = fs.readFileSync(file);
  assert.equal(zip.readUInt16LE(12), (2023 - 1980) << 9 | 11 << 5 | 14);
});

test('--missing tells what to write, and exits with 1', () => {
  const { status, stdout } = report('2022', '--missing');
  assert.equal(status, 1);
  const lines = stdout.trim().split('\n');
  assert.ok(lines.length > 5);
  for (const line of lines) assert.match(line, /^.+: .+\t(\/\S*)?$/);
});

test('--missing is content when a year has everything', () => {
  const whole = path.join(directory, 'whole.db');
  fs.copyFileSync(database, whole);
  changeDatabase(whole, `
    DELETE FROM project_result; DELETE FROM event_project; DELETE FROM prize_award;
    DELETE FROM news_project; DELETE FROM publication_project; DELETE FROM figure;
    DELETE FROM project; DELETE FROM event; DELETE FROM plan;
    INSERT INTO report_text (year, section, language, body) VALUES
      ('2022', 'foreword', 'nb', 'x'), ('2022', 'results', 'nb', 'x'), ('2022', 'outlook', 'nb', 'x');`);
  const { status, stdout } = run(program, ['report', '2022', '--missing', '--database', whole]);
  assert.equal(stdout, '');
  assert.equal(status, 0);
});

test('what cannot be made says why, with the exit code of its kind', () => {
  const cases = [
    [report('20x2'), 64, /no year/],
    [report('2022', '--format', 'rtf'), 64, /no format 'rtf'.*xml, html, pdf/],
    [report('2022', '--format', 'all'), 64, /--output DIRECTORY/],
    [report('2022', '--freeze'), 64, /--by NAME/],
    [report('2022', '--by', 'x'), 64, /--freeze/],
    [report('2022', '--language', 'de'), 64, /nb, nn or en/],
    [report('1950'), 66, /no .*there|1950/],
    [report('2022', '--output', path.join(directory, 'nowhere/r.xml')), 73, /nowhere/],
    [run(program, ['report', '2022', '--database', path.join(directory, 'none.db')]), 75, /none\.db/],
    [run('/bin/sh', ['-c', `exec "$0" report 2022 --database "$1" >/dev/full`, program, database]), 73, /output/],
  ];
  for (const [{ status, stderr }, code, said] of cases) {
    assert.match(stderr, said);
    assert.equal(status, code, stderr);
  }
});

test('a write that fails halfway leaves nothing behind', () => {
  const out = fs.mkdtempSync(path.join(directory, 'full-'));
  const { status, stderr } = run('/bin/sh', ['-c',
    'ulimit -f 4; exec "$0" report 2022 --format html --database "$1" --output "$2"',
    program, database, path.join(out, 'r.html')]);
  assert.equal(status, 73, stderr);
  assert.match(stderr, /r\.html/);
  assert.deepEqual(fs.readdirSync(out), []);
});

test('without FOP every other format works, and the PDF says what is missing', () => {
  const env = { ...process.env, PATH: path.join(directory, 'nothing') };
  const pdf = run(program, ['report', '2022', '--database', database, '--format', 'pdf', '--output',
    path.join(directory, 'no.pdf')], { env });
  assert.equal(pdf.status, 75, pdf.stderr);
  assert.match(pdf.stderr, /FOP.*apt-get install fop/);
  assert.equal(fs.existsSync(path.join(directory, 'no.pdf')), false);
  assert.equal(run(program, ['report', '2022', '--database', database, '--format', 'ods', '--output',
    path.join(directory, 'yes.ods')], { env }).status, 0);
});

test('progress is shown on a terminal and nowhere else', () => {
  const file = path.join(directory, 'progress.html');
  assert.equal(report('2022', '--format', 'html', '--output', file).stderr, '');
  const shown = must('script', ['-qec', `'${program}' report 2022 --database '${database}' --format html --output '${file}'`,
    '/dev/null'], { stdio: ['ignore', 'pipe', 'pipe'] });
  assert.match(shown, /1\/1 html/);
});

// A stand-in for FOP that waits until it is ended.
function waitingFop() {
  const tools = fs.mkdtempSync(path.join(directory, 'tools-'));
  fs.writeFileSync(path.join(tools, 'fop'), `#!/bin/sh\necho $$ >'${tools}/started'\nexec tail -f /dev/null\n`,
    { mode: 0o755 });
  return tools;
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  test(`${signal} ends a report and leaves nothing behind`, async () => {
    const tools = waitingFop();
    const home = fs.mkdtempSync(path.join(directory, 'home-'));
    const editions = path.join(home, 'editions');
    const copy = path.join(home, 'site.db');
    fs.copyFileSync(database, copy);
    fs.mkdirSync(path.join(home, 'tmp'));
    const child = new Child(program, ['report', '2022', '--freeze', '--force', '--by', 'Sample', '--database', copy,
      '--editions-dir', editions], { env: { ...process.env, PATH: `${tools}:${process.env.PATH}`, TMPDIR: path.join(home, 'tmp') } });
    await until(() => fs.existsSync(path.join(tools, 'started')) && fs.readFileSync(path.join(tools, 'started'), 'utf8').trim());
    assert.ok(fs.readdirSync(editions).length === 1);
    const ended = await child.end(signal);
    assert.equal(ended.signal, signal);
    assert.deepEqual(fs.readdirSync(editions), []);
    assert.deepEqual(fs.readdirSync(path.join(home, 'tmp')), []);
    assert.equal(must('sqlite3', [copy, 'SELECT count(*) FROM edition']).trim(), '0');
    const fop = Number(fs.readFileSync(path.join(tools, 'started'), 'utf8'));
    await until(() => !fs.existsSync(`/proc/${fop}`) || fs.readFileSync(`/proc/${fop}/stat`, 'utf8').includes(') Z'));
  });
}

test('a report of 10000 projects stays within 200 MB in every format but the PDF', async () => {
  const sample = path.join(directory, 'many.sql');
  fs.writeFileSync(sample, sampleProjects(10000));
  const many = makeDatabase(path.join(directory, 'many.db'), [seed, sample]);
  for (const format of quick) {
    say(`10,000 projects as ${format}`);
    const child = new Child(program, ['report', '2010', '--database', many, '--format', format, '--output',
      path.join(directory, `many.${format}`)]);
    let peak = 0;
    await until(() => {
      try {
        peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(fs.readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0));
      } catch { /* it has ended */ }
      return child.ended;
    }, 120);
    assert.equal(child.ended.code, 0, child.log);
    assert.ok(peak > 0 && peak < 200000, `${format}: ${peak} kB`);
  }
});

test('hostile texts in every field leave every format whole', () => {
  const hostile = makeHostileDatabase(path.join(directory, 'hostile.db'));
  for (const year of ['2022', '2024']) {
    for (const format of quick) {
      const file = path.join(directory, `hostile.${format}`);
      must(program, ['report', year, '--database', hostile, '--format', format, '--output', file]);
      if (format === 'xml') must('xmllint', ['--noout', '--relaxng', path.join(share, 'xslt/report/report.rng'), file]);
      if (packages.includes(format)) must('unzip', ['-tq', file]);
      if (format === 'csv') {
        for (const field of fs.readFileSync(file, 'utf8').match(/"(?:[^"]|"")*"/g)) {
          assert.doesNotMatch(field, /^"[=+@\t\r]/, field.slice(0, 80));
        }
      }
    }
  }
});
