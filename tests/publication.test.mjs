// The public database is replaced, never written in place: what readers see
// while that goes on, how answers are told apart, and what a killed or
// refused writer leaves.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { killedImports } from './lib/kills.mjs';
import { filesOpenIn } from './lib/processes.mjs';
import { changeDatabase, Child, copyShare, edit, makeDatabase, must, program, run, temporaryDirectory, until,
  withProgram, writeInPlace } from './lib/site.mjs';

const email = (word) => `UPDATE site SET email = '${word}@network.example';`;

function writeSql(name, sql) {
  const file = path.join(temporaryDirectory(), `${name}.sql`);
  fs.writeFileSync(file, sql);
  return file;
}

function refused(database, sql, ...options) {
  const before = fs.readFileSync(database);
  const result = run(program, ['import', ...options, '--database', database, writeSql('refused', sql)]);
  assert.notEqual(result.status, 0);
  assert.deepEqual(fs.readFileSync(database), before, 'nothing was published');
  return result;
}

const beside = (database) => fs.readdirSync(path.dirname(database))
  .filter((name) => name.startsWith(path.basename(database)) && name !== path.basename(database));

test('every publication has a tag of its own, whatever inode its file gets', async () => {
  await withProgram({}, async (site) => {
    const older = `${site.database}.older`;
    fs.copyFileSync(site.database, older);
    const texts = new Map();
    const inodes = new Set();
    let again = 0;
    const look = async () => {
      const { status, headers, text } = await site.ask('/kontakt');
      assert.equal(status, 200);
      assert.equal(texts.get(headers.etag) ?? text, text, 'one tag, one content');
      texts.set(headers.etag, text);
    };
    await look();
    for (let i = 0; i < 40 && again < 3; i++) {
      // By mv, as somebody does who restores a file and imports into it again.
      fs.copyFileSync(older, `${site.database}.restored`);
      fs.renameSync(`${site.database}.restored`, site.database);
      await look();
      changeDatabase(site.database, email(`mv${i}`));
      await look();
      const { ino } = fs.statSync(site.database);
      again += inodes.has(ino) ? 1 : 0;
      inodes.add(ino);
    }
    for (let i = 0; i < 3; i++) {
      // In place, over the same inode.
      fs.writeFileSync(site.database, fs.readFileSync(older));
      await look();
      changeDatabase(site.database, email(`place${i}`));
      await look();
    }
    for (let i = 0; i < 2; i++) {
      // By the sqlite3 shell, from the same state twice.
      fs.writeFileSync(site.database, fs.readFileSync(older));
      writeInPlace(site.database, email(`shell${i}`));
      await look();
    }
  });
});

test('the same copy on two machines has the same tag', async () => {
  const database = makeDatabase(path.join(temporaryDirectory(), 'kunnskapsweb.db'));
  const copy = path.join(temporaryDirectory(), 'copy.db');
  must('cp', [database, copy]);
  await withProgram({ database }, async (one) => {
    await withProgram({ database: copy }, async (other) => {
      const [first, second] = [await one.ask('/om'), await other.ask('/om')];
      assert.equal(second.headers.etag, first.headers.etag);
      assert.equal(second.text, first.text);
    });
  });
});

test('whoever writes in place is found out, and an import makes it good', () => {
  const database = makeDatabase(path.join(temporaryDirectory(), 'kunnskapsweb.db'));
  assert.equal(run(program, ['check', '--database', database]).status, 0);
  writeInPlace(database, email('place'));
  const { status, stderr } = run(program, ['check', '--database', database]);
  assert.equal(status, 65);
  assert.match(stderr, /in place/);
  changeDatabase(database, '');
  assert.equal(run(program, ['check', '--database', database]).status, 0);
});

test('what no page can be made from is not published, and the address is named', () => {
  const share = copyShare();
  edit(path.join(share, 'xslt/pages/news-item.xsl'), (text) => text.replace('</xsl:stylesheet>', `
    <xsl:template match="news-item[contains(title, 'umulig')]" mode="content" priority="9">
      <xsl:message terminate="yes">cannot be shown</xsl:message>
    </xsl:template></xsl:stylesheet>`));
  const configuration = path.join(temporaryDirectory(), 'kunnskapsweb.conf');
  fs.writeFileSync(configuration, `share-dir = ${share}\n`);
  const database = makeDatabase(path.join(temporaryDirectory(), 'kunnskapsweb.db'));
  const sql = "UPDATE news_text SET title = 'umulig' WHERE id = (SELECT max(id) FROM news_text WHERE language = 'nb');";
  const { status, stderr } = refused(database, sql, '--config', configuration);
  assert.equal(status, 65, stderr);
  assert.match(stderr, /\/aktuelt\/[a-z0-9-]+ would be answered with status 500/);
  assert.match(stderr, /nothing was published/);
  assert.deepEqual(beside(database), []);
});

test('a full disk leaves what was there', () => {
  const database = makeDatabase(path.join(temporaryDirectory(), 'kunnskapsweb.db'));
  const before = fs.readFileSync(database);
  const change = writeSql('change', email('full'));
  for (const blocks of [0, 1, 100, Math.floor(before.length / 1024) - 1]) {
    const { status, stderr } = run('sh', ['-c', 'ulimit -f "$1"; shift; exec "$@"', 'sh', String(blocks),
      program, 'import', '--no-rehearsal', '--database', database, change]);
    assert.equal(status, 73, stderr);
    assert.deepEqual(fs.readFileSync(database), before);
    assert.deepEqual(beside(database), []);
  }
});

test('what a killed writer left is swept by the next, and nothing else', () => {
  const database = makeDatabase(path.join(temporaryDirectory(), 'kunnskapsweb.db'));
  const others = [`${database}.backup`, `${database}2.new-1`, `${database}.new-design`];
  for (const file of [...others, `${database}.new-12345`, `${database}.new-12345-journal`]) fs.writeFileSync(file, 'x');
  changeDatabase(database, email('swept'));
  assert.deepEqual(beside(database).sort(), others.map((file) => path.basename(file)).sort());
});

test('one publication waits for another', async () => {
  const directory = temporaryDirectory();
  const database = makeDatabase(path.join(directory, 'kunnskapsweb.db'));
  const before = fs.readFileSync(database);
  const holder = new Child('flock', [directory, 'sh', '-c', 'echo locked >&2; read line'],
    { stdio: ['pipe', 'ignore', 'pipe'] });
  await holder.line(/locked/);
  const imports = [1, 2, 3, 4].map((n) => new Child(program, ['import', '--no-rehearsal', '--database', database,
    writeSql(`n${n}`, `UPDATE site SET phone = coalesce(phone, '') || '${n}';`)]));
  for (const { pid } of imports) {
    await until(() => filesOpenIn(pid).includes(directory));
  }
  assert.deepEqual(fs.readFileSync(database), before, 'they wait');
  holder.process.stdin.end('\n');
  await holder.exit();
  const ends = await Promise.all(imports.map((one) => one.exit()));
  assert.deepEqual(ends, imports.map(() => ({ code: 0, signal: null })), imports.map((one) => one.log).join('\n'));
  const [phone] = must('sqlite3', [database, 'SELECT phone FROM site']).trim().match(/[1-4]{4}$/);
  assert.equal([...phone].sort().join(''), '1234', 'none was lost');
});

test('an owner, a mode and a symbolic link stay', () => {
  const directory = temporaryDirectory();
  const database = makeDatabase(path.join(directory, 'kunnskapsweb.db'));
  const link = path.join(temporaryDirectory(), 'link.db');
  fs.symlinkSync(database, link);
  fs.chmodSync(database, 0o604);
  if (process.getuid() === 0) fs.chownSync(database, 12, 34);
  const before = fs.statSync(database);
  changeDatabase(link, email('link'));
  const after = fs.statSync(database);
  assert.ok(fs.lstatSync(link).isSymbolicLink());
  assert.notEqual(after.ino, before.ino);
  for (const what of ['mode', 'uid', 'gid']) assert.equal(after[what], before[what], what);
});

test('an import that is killed at any moment leaves the old content or the new', async () => {
  await killedImports(12);
});
