// Frozen reports are watched: check looks at triggers, tables and every file,
// and a file that is not as long as it was is never sent.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { assertErrorPage } from './lib/answers.mjs';
import { copyShare, edit, must, program, run, Site, temporaryDirectory, writeConfiguration, writeInPlace } from './lib/site.mjs';
import { standInFop } from './lib/fop.mjs';

let site;
let files;
let whole;
before(async () => {
  site = await Site.start();
  for (const reason of [[], ['--reason', 'A correction.']]) {
    must(program, ['report', '2022', '--freeze', '--force', '--by', 'Somebody', ...reason, '--database', site.database,
      '--config', site.configuration], { env: { ...process.env, PATH: standInFop() } });
  }
  const editions = path.join(site.directory, 'editions');
  files = fs.readdirSync(editions, { recursive: true }).filter((name) => name.includes('arsrapport-'))
    .map((name) => path.join(editions, name)).sort();
  whole = fs.readFileSync(site.database);
});
after(() => site.stop());

function check(...options) {
  return run(program, ['check', '--database', site.database, '--config', site.configuration, ...options]);
}

// check says what is wrong, in lines that match; afterwards all is well again.
function assertTold(patterns) {
  const { status, stderr } = check();
  assert.equal(status, 65, stderr);
  for (const pattern of patterns) assert.match(stderr, pattern);
}

// Runs work with a file changed, and puts it back as it was.
async function changed(file, change, work) {
  const bytes = fs.readFileSync(file);
  fs.chmodSync(file, 0o644);
  change(file, bytes);
  try {
    await work();
  } finally {
    fs.rmSync(file, { recursive: true, force: true });
    fs.writeFileSync(file, bytes, { mode: 0o444 });
  }
}

const target = (file) => `/arsrapport/${path.basename(file).slice('arsrapport-'.length)}`;

const changes = {
  'missing': [(file) => fs.unlinkSync(file), /: No such file/],
  'truncated': [(file, bytes) => fs.truncateSync(file, bytes.length - 1), /: has \d+ bytes, and had \d+ when it was made/],
  'empty': [(file) => fs.truncateSync(file, 0), /: has 0 bytes/],
  'longer': [(file) => fs.appendFileSync(file, ' '), /: has \d+ bytes/],
  'a directory': [(file) => { fs.unlinkSync(file); fs.mkdirSync(file); }, /: not a file/],
  'a link to nothing': [(file) => { fs.unlinkSync(file); fs.symlinkSync('nowhere', file); }, /: No such file/],
};

test('an edition that is whole is in order', () => {
  assert.equal(files.length, 16);
  const { status, stderr } = check();
  assert.equal(status, 0, stderr);
});

for (const [what, [change, pattern]] of Object.entries(changes)) {
  test(`a file that is ${what} is told by check, answered with 500 and logged`, async () => {
    for (const file of files) {
      await changed(file, change, async () => {
        assertTold([new RegExp(file.replaceAll('.', '\\.') + pattern.source)]);
        for (const method of ['GET', 'HEAD']) {
          const lines = site.program.lines.length;
          const answer = await site.get(target(file), { method });
          if (method === 'GET') assertErrorPage(answer, 500);
          else assert.equal(answer.status, 500);
          await site.program.line(new RegExp(`reference=\\w+ status=500 .*${path.basename(file)}${pattern.source}`), lines);
        }
        const { status, stdout, stderr } = run(program, ['get', '-i', target(file), '--database', site.database,
          '--config', site.configuration]);
        assert.equal(status, 65);
        assert.match(stdout, /^Status: 500\r\n/);
        assert.match(stderr, pattern);
      });
      assert.equal((await site.get(target(file))).status, 200);
    }
  });
}

test('a file that was changed and is as long is told by check', async () => {
  for (const file of files) {
    const change = (name, bytes) => fs.writeFileSync(name, Buffer.from(bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 1 : byte))));
    await changed(file, change, () => assertTold([new RegExp(`${path.basename(file)}: was changed since it was made: its SHA-256 is \\w{64}, not \\w{64}`)]));
  }
});

test('every file that is not right is told, not the first alone', async () => {
  const [first, , third] = files;
  await changed(first, (file) => fs.unlinkSync(file), () => changed(third, (file) => fs.truncateSync(file, 0), () =>
    assertTold([new RegExp(path.basename(first)), new RegExp(path.basename(third))])));
});

// Changes the database in place, looks, and puts it back.
function inPlace(sql, look) {
  writeInPlace(site.database, sql);
  try {
    look();
  } finally {
    fs.writeFileSync(site.database, whole);
  }
}

test('a checksum or a size that was changed in the database is told', () => {
  const drop = 'DROP TRIGGER edition_file_update;';
  inPlace(`${drop} UPDATE edition_file SET sha256 = printf('%064d', 1) WHERE format = 'pdf' AND edition_id = 1;`, () =>
    assertTold([/2022-1\.pdf: was changed since it was made/, /the trigger edition_file_update is missing/]));
  inPlace(`${drop} UPDATE edition_file SET bytes = bytes + 1 WHERE format = 'odt' AND edition_id = 2;`, () =>
    assertTold([/2022-2\.odt: has \d+ bytes/]));
  inPlace('DROP TRIGGER edition_file_delete; DELETE FROM edition_file WHERE edition_id = 1;', () =>
    assertTold([/no file of the edition 2022-1/]));
});

test('every trigger, table, index and view of the schema has to be there, as it is written', () => {
  const objects = must('sqlite3', ['-separator', ' ', site.database,
    "SELECT type, name FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT GLOB 'sqlite_*' AND type <> 'table'"]).trim().split('\n');
  assert.ok(objects.filter((line) => line.startsWith('trigger edition')).length >= 7);
  for (const line of objects) {
    const [type, name] = line.split(' ');
    inPlace(`DROP ${type} "${name}";`, () => assertTold([new RegExp(`: the ${type} ${name} is missing`)]));
  }
});

test('what is not as the schema has it is told; a stranger among the triggers, too', () => {
  inPlace(`DROP TRIGGER edition_update; CREATE TRIGGER edition_update BEFORE UPDATE ON edition BEGIN SELECT 1; END;`, () =>
    assertTold([/the trigger edition_update is not what it is in/]));
  inPlace('CREATE TRIGGER own AFTER UPDATE ON theme BEGIN DELETE FROM news; END;', () =>
    assertTold([/the trigger own is a stranger/]));
  inPlace('ALTER TABLE project ADD COLUMN budget INTEGER;', () => assertTold([/the table project is not what it is in/]));
  inPlace("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'bytes > 0', 'bytes > -1') WHERE name = 'edition_file';", () =>
    assertTold([/the table edition_file is not what it is in/]));
});

test('comments and white space of the schema may change', () => {
  const share = copyShare();
  for (const name of fs.readdirSync(path.join(share, 'sql/schema'))) {
    edit(path.join(share, 'sql/schema', name), (text) => text.replaceAll(/^( *)-- .*$/gm, '$1-- Another word.')
      .replaceAll(/^( *)(CONSTRAINT|CHECK|SELECT|WHERE)\b/gm, '$1  -- why\n\t$2 /* so */ '));
  }
  const configuration = writeConfiguration(path.join(temporaryDirectory(), 'kunnskapsweb.conf'),
    { ...site.settings, 'share-dir': share });
  const { status, stderr } = run(program, ['check', '--database', site.database, '--config', configuration]);
  assert.equal(status, 0, stderr);
});
