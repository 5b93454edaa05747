// The annual report as a PDF: PDF/A-2a and PDF/UA-1 in one file, not only
// claimed. What the two standards ask and what a file can be asked is asked
// here, of a document with everything in it and of real reports; then how FOP
// is run, and what is said when it cannot be.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { before, describe, test } from 'node:test';
import { plain, readPdf, tagsIn, tagsOf, textOf, wordsOf } from './lib/pdf.mjs';
import { checkFile, wordBoxes } from './lib/pdf-checks.mjs';
import { say } from './lib/progress.mjs';
import { Child, fixtures, makeDatabase, must, program, run, share, source, temporaryDirectory,
  until } from './lib/site.mjs';

const tools = ['fop', 'qpdf', 'pdfinfo', 'pdftotext', 'pdftoppm'];
const missing = tools.filter((tool) => spawnSync(tool, ['--version']).error);
const skip = missing.length ? `not installed: ${missing.join(', ')}` : false;

const directory = temporaryDirectory();
const driver = path.join(directory, 'pdf-of-fo');
const time = Date.UTC(2022, 11, 31, 12) / 1000;

// pdf.c by itself, with a short time limit for a FOP that does not end.
function compile(output, ...flags) {
  const files = ['report/pdf', 'report/fop', 'base/output', 'base/workplace', 'base/buffer', 'base/error',
    'base/log', 'base/utf8', 'base/clock', 'base/access']
    .map((name) => path.join(source, `src/${name}.c`));
  const libraries = must('pkg-config', ['--cflags', '--libs', 'libqpdf']).trim().split(/\s+/);
  must(process.env.CC ?? 'cc', ['-std=c11', '-D_DEFAULT_SOURCE', '-I', path.join(source, 'src'), ...flags,
    '-o', output, path.join(fixtures, 'pdf-of-fo.c'), ...files, ...libraries]);
}

// The FO of a report document, by the shipped stylesheet.
function makeFo(xml, name) {
  const document = path.join(directory, `${name}.xml`);
  const fo = path.join(directory, `${name}.fo`);
  fs.writeFileSync(document, xml);
  must('xsltproc', ['--nonet', '-o', fo, path.join(share, 'xslt/report/fo.xsl'), document]);
  return fo;
}

function makePdf(fo, name, options = {}) {
  const file = path.join(directory, `${name}.pdf`);
  say(`a PDF, ${name}`);
  const { status, stderr } = run(driver, [options.share ?? share, fo, String(options.time ?? time), file],
    { env: options.env });
  return { file, status, stderr };
}

function pdfOf(xml, name) {
  const { file, status, stderr } = makePdf(makeFo(xml, name), name);
  assert.equal(status, 0, stderr);
  return file;
}

const rows = Array.from({ length: 70 }, (_, at) => `<row><cell>Prosjekt nummer ${at + 1}: læring på tvers</cell>` +
  `<cell>Fjord kommune</cell><cell value="${2010 + at % 12}">${2010 + at % 12}</cell><cell/></row>`).join('\n');
const sample = fs.readFileSync(path.join(fixtures, 'report-pdf.xml'), 'utf8').replace('<!-- rows -->', rows);

before(() => compile(driver, '-DPDF_TIME_LIMIT=120'));

describe('the sample', { skip }, () => checkFile('the sample', () => ({ file: pdfOf(sample, 'sample'), xml: sample })));

test('a table that goes on repeats its head on every page, and is heard once', { skip }, () => {
  const file = path.join(directory, 'sample.pdf');
  const pages = must('pdftotext', ['-layout', file, '-']).split('\f')
    .filter((page) => page.includes('Prosjekt nummer'));
  assert.ok(pages.length > 2);
  for (const page of pages) assert.match(page, /Prosjekt +Koordinator +Fra +\(kroner\)/);
  const heads = tagsOf(readPdf(file).tree, 'TH').filter((head) => plain(wordsOf(head)) === 'Koordinator');
  assert.equal(heads.length, 1);
});

test('words are divided as Norwegian ones, and figures never', { skip }, () => {
  const lines = must('pdftotext', ['-layout', path.join(directory, 'sample.pdf'), '-']).split('\n');
  assert.ok(lines.some((line) => /\p{L}{5,}-$/u.test(line.trim())), 'no hyphenation');
  for (const line of lines) assert.doesNotMatch(line.trim(), /^(000|600|kr)\b/);
  assert.ok(lines.some((line) => line.includes('10\u00a0600\u00a0000\u00a0kr') || line.includes('10 600 000 kr')));
});

test('figures stand under one another', { skip }, () => {
  const ends = wordBoxes(path.join(directory, 'sample.pdf')).flatMap((boxes) => boxes
    .filter(({ word }) => word === '200' || word === '50').map(({ x2 }) => Math.round(x2 * 10)));
  assert.ok(ends.filter((end) => end === Math.max(...ends)).length >= 2, `${ends}`);
});

test('other languages are marked as such', { skip }, () => {
  const marked = (language) => [...tagsIn(readPdf(path.join(directory, 'sample.pdf')).tree)]
    .filter((tag) => tag.lang === language).map((tag) => plain(wordsOf(tag)));
  assert.deepEqual(marked('nn-NO'), ['Øygarden kommune', 'Denne delen er skriven på nynorsk.',
    'Innbyggjarar i kommunane. 2 1', 'Øygarden kommune']);
  assert.deepEqual(marked('en-GB'), ['3.2 Nothing here 4', 'This part is in English.', '3.2 Nothing here',
    'Mental health in adolescence']);
});

// What the year's documents of the seed look like: names, long notes, few figures.
describe('real reports', { skip }, () => {
  const database = path.join(directory, 'seed.db');
  before(() => makeDatabase(database));
  for (const [year, language] of [['2019', 'nb'], ['2022', 'nn'], ['2022', 'en']]) {
    checkFile(`${year} in ${language}`, () => {
      say(`the report of ${year} in ${language}`);
      const [file, xml] = ['pdf', 'xml'].map((format) => {
        const output = path.join(directory, `${year}-${language}.${format}`);
        must(program, ['report', year, '--language', language, '--database', database, '--format', format,
          '--output', output], { env: { ...process.env, SOURCE_DATE_EPOCH: String(time) } });
        return output;
      });
      return { file, xml: fs.readFileSync(xml, 'utf8') };
    });
  }
});

// The same bytes ----------------------------------------------------------------

test('the same document gives the same bytes, whoever makes it where and when', { skip }, async () => {
  const one = { file: path.join(directory, 'sample.pdf') };   // made above
  const fo = makeFo(sample, 'again');
  const elsewhere = path.join(directory, 'else where');
  fs.mkdirSync(elsewhere);
  const second = Math.floor(fs.statSync(one.file).mtimeMs / 1000);
  await until(() => Math.floor(Date.now() / 1000) !== second);
  const other = makePdf(fo, 'other', { env: { PATH: process.env.PATH, TMPDIR: elsewhere, HOME: '/nonexistent',
    TZ: 'Asia/Tokyo', LC_ALL: 'nb_NO.UTF-8', JAVA_ARGS: '-Dnone', JAVA_TOOL_OPTIONS: '-Xnone',
    _JAVA_OPTIONS: '-Xnone' } });
  assert.equal(other.status, 0, other.stderr);
  assert.ok(fs.readFileSync(one.file).equals(fs.readFileSync(other.file)));
  assert.deepEqual(fs.readdirSync(elsewhere), []);
  const now = new Date().toISOString().slice(0, 10);
  const everything = JSON.stringify(readPdf(one.file).objects);
  for (const date of [now, now.replaceAll('-', '')]) {
    assert.equal(everything.includes(date), false, 'today is nowhere in it');
  }
  const later = makePdf(fo, 'later', { time: time + 1 });
  assert.equal(fs.readFileSync(one.file).equals(fs.readFileSync(later.file)), false, 'the time is in it');
});

// Content that would like to be more ------------------------------------------

test('no word of the content is obeyed, no address in it is opened', { skip }, async () => {
  const asked = [];
  const server = http.createServer((request, response) => { asked.push(request.url); response.end(); });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const web = `http://127.0.0.1:${server.address().port}`;
    const canary = path.join(directory, 'canary.svg');
    fs.writeFileSync(canary, '<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99">'
      + '<text y="50">KANARIFUGL</text></svg>');
    const text = [`<fo:external-graphic src="file:${canary}"/>`, `url('file:${canary}')`, `${web}/text`,
      '&xxe; ]]> <!-- -->', '<?xml-stylesheet href="x"?>', '{@id} {document("x")}', "'); alert(1)",
      '\u202ebaklengs\u202c', '\u0300 emoji 😀 漢字', 'a\u00adb\u200bc'].join(' ')
      .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
    const places = /(?<=>(Fjord kommune|Tre partnere\.|Partnerne|Nøkkeltall|Innbyggere|Uten dato\.|Konferansen|12))</g;
    const hostile = sample
      .replaceAll(places, ` ${text}<`)
      .replace('label="Konferansen"', `label="${text}"`)
      .replace('<alternative>', `<alternative>${text}`)
      .replaceAll('https://example.org/prosjekt', `file:${canary}`)
      .replaceAll('href="https://example.org/"', `href="${web}/link?a=1&amp;b=')(&#10;"`);
    const file = pdfOf(hostile, 'hostile');
    const pdf = readPdf(file);
    const uris = [...pdf.dictionaries()].map(([, one]) => textOf(one['/URI'])).filter(Boolean);
    assert.ok(uris.some((uri) => uri.startsWith(web)));
    for (const uri of uris) assert.doesNotMatch(uri, /^file:/);
    assert.equal(wordsOf(pdf.tree).includes('KANARIFUGL'), false);
    assert.ok(wordsOf(pdf.tree).includes('<fo:external-graphic src'), 'words are words');
    assert.equal(tagsOf(pdf.tree, 'Figure').length, 1);
    pdf.contents.forEach(({ faults }) => assert.deepEqual(faults, []));
    must('qpdf', ['--check', file]);
    assert.deepEqual(asked, []);
  } finally {
    server.close();
  }
});

test('the stylesheet makes no element that opens an address', () => {
  const opens = /external-graphic|background-image|external-document|color-profile|xlink:|<(svg:)?image|document\(|src=/;
  const parts = fs.readdirSync(path.join(source, 'xslt/report/fo')).map((name) => `fo/${name}`);
  for (const file of ['fo.xsl', 'chart.xsl', ...parts]) {
    assert.doesNotMatch(fs.readFileSync(path.join(source, 'xslt/report', file), 'utf8'), opens, file);
  }
});

// How FOP is run ----------------------------------------------------------------

describe('FOP', () => {
  const place = path.join(directory, 'place');
  const fo = path.join(directory, 'any.fo');
  const bin = path.join(directory, 'bin');
  const env = { PATH: `${bin}:${process.env.PATH}`, TMPDIR: place };

  before(() => {
    fs.mkdirSync(place);
    fs.mkdirSync(bin);
    fs.writeFileSync(fo, '<fo/>');
  });

  // A FOP of our own: a shell script.
  const pretend = (script) => fs.writeFileSync(path.join(bin, 'fop'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  const isAlive = (pid) => {
    try {
      return !/^State:\s*Z/m.test(fs.readFileSync(`/proc/${pid}/status`, 'utf8'));
    } catch {
      return false;
    }
  };
  const nothingIsLeft = () => assert.deepEqual(fs.readdirSync(place), []);

  test('that is not installed is said to be missing, and what installs it', () => {
    const empty = path.join(directory, 'empty');
    fs.mkdirSync(empty);
    const { status, stderr } = makePdf(fo, 'none', { env: { PATH: empty, TMPDIR: place } });
    assert.equal(status, 75);
    assert.match(stderr, /^Apache FOP is not installed \(apt-get install fop\)/);
    nothingIsLeft();
  });

  test('works alone in a private directory, with none of our surroundings', () => {
    const told = path.join(directory, 'told');
    pretend(`exec >${told}; pwd; stat -c %a .; env | sort; echo "args: $*"; readlink /proc/self/fd/0; ls
      ps -o pgid= -p $$; echo $$; exit 3`);
    const { status } = makePdf(fo, 'alone', { env: { ...env, SECRET: 'x', JAVA_TOOL_OPTIONS: '-Dx', HOME: '/root',
      LC_ALL: 'nb_NO.UTF-8' } });
    assert.equal(status, 70);
    const lines = fs.readFileSync(told, 'utf8').split('\n');
    const [where, mode] = lines;
    assert.match(where, new RegExp(`^${place}/kunnskapsweb-fop-\\w{6}$`));
    assert.equal(mode, '700');
    const variables = Object.fromEntries(lines.filter((line) => /^\w+=/.test(line))
      .map((line) => line.split(/=(.*)/s)));
    for (const known of ['PWD', 'OLDPWD', 'SHLVL', '_']) delete variables[known];
    assert.deepEqual(Object.keys(variables).sort(), ['HOME', 'JAVA_ARGS', 'LC_ALL', 'PATH', 'TZ']);
    assert.equal(variables.HOME, where);
    assert.equal(variables.LC_ALL, 'C.UTF-8');
    assert.equal(variables.TZ, 'UTC');
    assert.match(variables.JAVA_ARGS, /-Xmx512m .*-Djava\.io\.tmpdir=\. .*-Duser\.home=\. .*-XX:-UsePerfData/);
    assert.ok(lines.includes('args: -c fop.xml -fo report.fo -pdf report.pdf'));
    assert.ok(lines.includes('/dev/null'), 'standard input');
    const group = lines.findIndex((line) => line === 'report.fo') + 1;
    assert.equal(lines[group].trim(), lines[group + 1], 'a process group of its own');
    nothingIsLeft();
  });

  test('that fails is quoted: its first error, or its last words', () => {
    pretend(`exec >&2; echo "[INFO] well"; echo "[ERROR] no such thing: x"; echo "\tat java.Main"
      mkdir -p a/b; touch a/b/c; exit 2`);
    let { status, stderr } = makePdf(fo, 'fails', { env });
    assert.equal(status, 70);
    assert.equal(stderr, 'FOP ended with 2 and said: [ERROR] no such thing: x\n');
    pretend('head -c 200000 /dev/zero | tr "\\0" x >&2; kill -9 $$');
    ({ status, stderr } = makePdf(fo, 'fails', { env }));
    assert.equal(status, 70);
    assert.match(stderr, /^FOP ended with -9 and said: x{100,}/);
    pretend('echo nonsense >report.pdf');
    ({ status, stderr } = makePdf(fo, 'fails', { env }));
    assert.equal(status, 70);
    assert.match(stderr, /^libqpdf: /);
    pretend('exit 0');
    assert.notEqual(makePdf(fo, 'fails', { env }).status, 0);
    nothingIsLeft();
  });

  test('that finds the disk full or memory short says so', () => {
    pretend('echo "java.io.IOException: No space left on device" >&2; exit 1');
    let { status, stderr } = makePdf(fo, 'full', { env });
    assert.equal(status, 73);
    assert.match(stderr, /: No space left on device$/m);
    pretend('echo "Exception in thread main java.lang.OutOfMemoryError: Java heap space" >&2; exit 1');
    ({ status, stderr } = makePdf(fo, 'full', { env }));
    assert.equal(status, 75);
    assert.match(stderr, /512 MB/);
    nothingIsLeft();
  });

  test('on a disk that is full already is not begun', (context) => {
    const script = `mount -t tmpfs -o size=64k none ${place} && head -c 60000 /dev/zero >${place}/filler;
      exec ${driver} ${share} ${path.join(directory, 'large.fo')} 0 ${path.join(directory, 'large.pdf')}`;
    fs.writeFileSync(path.join(directory, 'large.fo'), 'x'.repeat(200000));
    const { status, stderr } = run('unshare', ['-rm', 'sh', '-c', script], { env });
    if (/unshare|mount:/.test(stderr)) return context.skip('no private mounts here');
    assert.equal(status, 73);
    assert.match(stderr, /No space left on device/);
    return undefined;
  });

  test('has a place to work, or it is said that there is none', () => {
    const { status, stderr } = makePdf(fo, 'nowhere', { env: { ...env, TMPDIR: '/nonexistent' } });
    assert.equal(status, 73);
    assert.match(stderr, /^no temporary directory in \/nonexistent: No such file or directory/);
  });

  test('without a font is not begun, and the package of the font is named', () => {
    const other = path.join(directory, 'other-share');
    fs.cpSync(path.join(share, 'xslt/report/fop.xml'), path.join(other, 'xslt/report/fop.xml'), { recursive: true });
    const file = path.join(other, 'xslt/report/fop.xml');
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('LiberationSans-Italic', 'LiberationSans-Skewed'));
    pretend('touch /nonexistent/begun; exit 1');
    let { status, stderr } = makePdf(fo, 'font', { share: other, env });
    assert.equal(status, 75);
    assert.match(stderr, /^the PDF's font \/usr\/share\/fonts\/\S+\/LiberationSans-Skewed\.ttf is not there/);
    assert.match(stderr, /\(apt-get install fonts-liberation\)$/m);
    fs.rmSync(file);
    ({ status, stderr } = makePdf(fo, 'font', { share: other, env }));
    assert.equal(status, 78);
    assert.match(stderr, /fop\.xml: No such file or directory/);
    nothingIsLeft();
  });

  test('that does not end in time is ended, with all it started', async () => {
    const quick = path.join(directory, 'pdf-of-fo-quick');
    compile(quick, '-DPDF_TIME_LIMIT=1');
    const pids = path.join(directory, 'pids');
    pretend(`tail -f /dev/null & echo $! $$ >${pids}; wait`);
    const { status, stderr } = run(quick, [share, fo, '0', path.join(directory, 'late.pdf')], { env });
    assert.equal(status, 75);
    assert.equal(stderr, 'FOP was not done in 1 seconds and was ended\n');
    const [child, parent] = fs.readFileSync(pids, 'utf8').trim().split(' ').map(Number);
    await until(() => !isAlive(child) && !isAlive(parent));
    nothingIsLeft();
  });

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    test(`is ended when we are interrupted by ${signal}`, async () => {
      const pids = path.join(directory, `pids-${signal}`);
      pretend(`tail -f /dev/null & echo $! $$ >${pids}.new; mv ${pids}.new ${pids}; wait`);
      const child = new Child(driver, [share, fo, '0', path.join(directory, 'interrupted.pdf')], { env });
      await until(() => fs.existsSync(pids));
      const { code } = await child.end(signal);
      assert.equal(code, 71);
      assert.match(child.log, /interrupted/);
      const [sleep, shell] = fs.readFileSync(pids, 'utf8').trim().split(' ').map(Number);
      await until(() => !isAlive(sleep) && !isAlive(shell));
      assert.equal(fs.existsSync(path.join(directory, 'interrupted.pdf')), false);
      nothingIsLeft();
    });
  }

  test('does not outlive us', async () => {
    const pids = path.join(directory, 'pids-orphan');
    pretend(`echo $$ >${pids}.new; mv ${pids}.new ${pids}; exec tail -f /dev/null`);
    const child = new Child(driver, [share, fo, '0', path.join(directory, 'orphan.pdf')], { env });
    await until(() => fs.existsSync(pids));
    await child.end('SIGKILL');
    const pid = Number(fs.readFileSync(pids, 'utf8'));
    await until(() => !isAlive(pid));
    fs.rmSync(place, { recursive: true });
    fs.mkdirSync(place);
  });

  test('itself refuses what is not valid, and its words reach the user', { skip }, () => {
    const { status, stderr } = makePdf(fo, 'invalid', { env: { PATH: process.env.PATH, TMPDIR: place } });
    assert.equal(status, 70);
    assert.match(stderr, /^FOP ended with \d+ and said: \S/);
    nothingIsLeft();
  });
});
