// Databases that are not as they should be. The program runs; what it has
// open is taken away under it, and comes back.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { assertErrorPage } from './lib/answers.mjs';
import { crawled } from './lib/crawl.mjs';
import { request } from './lib/fastcgi.mjs';
import { address, fixedPaths, languages } from './lib/pages.mjs';
import { writeInPlace, Child, makeDatabase, must, program, run, share, Site, temporaryDirectory,
  withProgram } from './lib/site.mjs';

function withOwnDatabase(work) {
  return withProgram({}, async (own) => {
    assert.equal((await own.ask('/om')).status, 200);
    await work(own);
  });
}

async function assertFault(own, status) {
  const KW_REQUEST_ID = 'fedcba98765432100123456789abcdef';
  const lines = own.program.lines.length;
  const answer = await own.ask('/en/om', { KW_REQUEST_ID });
  assertErrorPage(answer, status, 'en');
  assert.ok(answer.text.includes(KW_REQUEST_ID), 'the page has the reference');
  await own.program.line(new RegExp(`reference=${KW_REQUEST_ID} .*status=${status}`), lines);
  assert.equal((await own.ask('/healthz')).status, status);
  if (status === 503) assert.match(answer.headers['retry-after'], /^\d+$/);
}

test('a database that goes missing is a 503, and the site is back with it', async () => {
  await withOwnDatabase(async (own) => {
    fs.renameSync(own.database, `${own.database}.away`);
    await assertFault(own, 503);
    fs.renameSync(`${own.database}.away`, own.database);
    assert.equal((await own.ask('/om')).status, 200);
  });
});

test('whoever locks the file disturbs no reader', async () => {
  const own = await Site.start({ nginx: false });
  const writer = spawn('sqlite3', ['-bail', '-cmd', '.timeout 10000', own.database],
    { stdio: ['pipe', 'pipe', 'inherit'] });
  try {
    const before = await own.ask('/om');
    writer.stdin.write("BEGIN EXCLUSIVE; UPDATE site SET updated = '2020-01-01'; SELECT 'locked';\n");
    await new Promise((resolve, reject) => {
      writer.stdout.once('data', resolve);
      writer.once('close', () => reject(new Error('the writer gets no lock')));
    });
    assert.equal((await own.ask('/om')).text, before.text);
    const { status, stderr } = run(program, ['import', '--database', own.database, '/dev/null']);
    assert.equal(status, 75, stderr);
    assert.match(stderr, /another program is writing/);
    writer.stdin.end('ROLLBACK;\n');
    await new Promise((resolve) => writer.once('close', resolve));
    assert.equal((await own.ask('/om')).text, before.text);
  } finally {
    writer.kill();
    await own.stop();
  }
});

test('a read-only database in a read-only directory is enough', async () => {
  // Root may write everywhere; somebody else does not reach where root builds.
  const user = process.getuid() === 0 ? { uid: 65534, gid: 65534 } : {};
  const directory = temporaryDirectory();
  const copy = path.join(directory, 'src/kunnskapsweb');
  fs.mkdirSync(path.dirname(copy));
  fs.copyFileSync(program, copy);
  fs.cpSync(share, path.join(directory, 'share/kunnskapsweb'), { recursive: true });
  const data = path.join(directory, 'data');
  fs.mkdirSync(data);
  const database = makeDatabase(path.join(data, 'kunnskapsweb.db'));
  must('chmod', ['-R', 'a+rX', directory]);
  fs.chmodSync(database, 0o444);
  fs.chmodSync(data, user.uid ? 0o755 : 0o555);
  const sockets = path.join(directory, 'sockets');
  fs.mkdirSync(sockets);
  fs.chmodSync(sockets, 0o777);
  for (const file of [database, data]) assert.equal(run('test', ['-w', file], user).status, 1, `${file} is writable`);
  const socket = path.join(sockets, 'program.sock');
  const child = new Child(copy, ['serve', '--database', database, '--socket', socket], { ...user, cwd: directory });
  try {
    await child.line(/ready/);
    assert.equal((await request(socket, { REQUEST_URI: '/om' })).status, 200);
    const { status, stdout, stderr } = run(copy, ['get', '/om', '-i', '--database', database], { ...user, cwd: directory });
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^Status: 200\r\n/);
  } finally {
    await child.end();
    fs.chmodSync(data, 0o755);
  }
});

test('a database in WAL mode is refused, with what to do about it', () => {
  const directory = temporaryDirectory();
  const database = makeDatabase(path.join(directory, 'kunnskapsweb.db'));
  assert.equal(writeInPlace(database, 'PRAGMA journal_mode = WAL;').trim(), 'wal');
  for (const verb of [['check'], ['serve', '--socket', path.join(directory, 'program.sock')], ['get', '/']]) {
    const { status, stderr } = run(program, [...verb, '--database', database], { timeout: 60_000 });
    assert.equal(status, 65, `${verb[0]}: ${stderr}`);
    assert.match(stderr, /WAL/, verb[0]);
    assert.match(stderr, /journal_mode\s*=\s*DELETE/i, `${verb[0]} says what to do`);
  }
  assert.equal(writeInPlace(database, 'PRAGMA journal_mode = DELETE;').trim(), 'delete');
  assert.equal(run(program, ['get', '/', '--database', database]).status, 0, 'and that helps');
});

test('a database of another schema is refused at the start; who runs goes on with what is open', async () => {
  await withOwnDatabase(async (own) => {
    const before = await own.ask('/om');
    for (const version of [99, 1]) {
      const other = `${own.database}.other`;
      fs.copyFileSync(own.database, other);
      writeInPlace(other, `UPDATE page_text SET title = 'Ny'; PRAGMA user_version = ${version};`);
      fs.renameSync(other, own.database);
      const lines = own.program.lines.length;
      const after = await own.ask('/om');
      assert.equal(after.text, before.text, 'goes on');
      assert.equal(after.headers.etag, before.headers.etag);
      await own.program.line(new RegExp(`schema version ${version}.*going on`), lines);
      for (const verb of [['check'], ['serve', '--socket', path.join(own.directory, 'other.sock')], ['get', '/']]) {
        const { status, stderr } = run(program, [...verb, '--database', own.database]);
        assert.equal(status, 65, verb[0]);
        assert.match(stderr, version === 99 ? /newer/ : /older/, verb[0]);
      }
    }
  });
});

const damages = {
  'an empty file': () => Buffer.alloc(0),
  'a text file': () => Buffer.from('This is not a database.\n'.repeat(1000)),
  "another program's database": (file) => {
    const other = `${file}.other`;
    writeInPlace(other, 'CREATE TABLE site (id); PRAGMA user_version = 3;');
    return fs.readFileSync(other);
  },
  'a database cut in the middle': (file) => {
    const bytes = fs.readFileSync(file);
    return bytes.subarray(0, Math.floor(bytes.length / 2));
  },
  'a database with overwritten pages': (file) => {
    const bytes = fs.readFileSync(file);
    bytes.fill(0x5a, 4096, Math.floor(bytes.length * 0.9));
    return bytes;
  },
};
for (const [what, damage] of Object.entries(damages)) {
  test(`${what} in the database's place is a 500, and the site is back with the right one`, async () => {
    await withOwnDatabase(async (own) => {
      const good = fs.readFileSync(own.database);
      replace(own.database, damage(own.database));
      await assertFault(own, 500);
      const { status, stderr } = run(program, ['check', '--database', own.database]);
      assert.equal(status, 65, stderr);
      assert.ok(stderr.includes(own.database), stderr);
      replace(own.database, good);
      assert.equal((await own.ask('/om')).status, 200);
    });
  });
}

// Another file in the place of this one, as a restore would do it.
function replace(file, bytes) {
  fs.writeFileSync(`${file}.new`, bytes);
  fs.renameSync(`${file}.new`, file);
}

test('an empty database of a new network gives every fixed page, and its XML', () => {
  const { pages, others } = crawled('empty');
  for (const language of languages) {
    const found = pages.filter((page) => page.language === language).map((page) => page.path);
    for (const fixed of fixedPaths) assert.ok(found.includes(fixed), address(language, fixed));
  }
  assert.equal(others.length, 6);
  const answers = [...pages.flatMap(({ html, xml }) => [html, xml]), ...others];
  assert.deepEqual(answers.filter(({ status }) => status !== 200).map(({ target, status }) => `${target}: ${status}`), []);
  for (const { target, headers, text } of answers) {
    if (headers['content-type'].startsWith('text/html')) assert.match(text, /<\/html>\s*$/, target);
  }
});

test('init makes no half database, and no second one over the first', () => {
  const directory = temporaryDirectory();
  const file = path.join(directory, 'kunnskapsweb.db');
  const faulty = path.join(directory, 'faulty.sql');
  fs.writeFileSync(faulty, 'INSERT INTO theme (slug) VALUES (1);\nINSERT INTO nothing VALUES (1);\n');
  const failed = run(program, ['init', '--database', file, '--seed', faulty]);
  assert.notEqual(failed.status, 0);
  assert.match(failed.stderr, /faulty\.sql:2/);
  assert.deepEqual(fs.readdirSync(directory), ['faulty.sql']);
  makeDatabase(file);
  const bytes = fs.readFileSync(file);
  const second = run(program, ['init', '--database', file]);
  assert.equal(second.status, 73);
  assert.deepEqual(fs.readFileSync(file), bytes);
});
