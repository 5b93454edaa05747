// The units and the program under valgrind: no invalid access, no use of what
// nobody set, nothing lost.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { request } from './lib/fastcgi.mjs';
import { say } from './lib/progress.mjs';
import { build, Child, makeDatabase, must, program, run, seed, temporaryDirectory } from './lib/site.mjs';

const sanitized = fs.readFileSync(program).includes('__asan_init');
const missing = run('sh', ['-c', 'command -v valgrind']).status !== 0;
let skip = false;
if (sanitized) skip = 'AddressSanitizer does not run under valgrind';
else if (missing && process.env.CI !== 'true') skip = 'valgrind is missing; ./autogen.sh --deps installs it';

// Definitely lost only: what a library still holds at the end is its own.
const options = ['--quiet', '--error-exitcode=9', '--leak-check=full', '--errors-for-leak-kinds=definite'];

const env = { ...process.env, KUNNSKAPSWEB_POOL: 'no' };

function assertClean(command, args, expected = 0) {
  say([path.basename(command), ...args.slice(0, 2)].join(' '));
  const { status, signal, stderr } = run('valgrind', [...options, command, ...args], { env });
  assert.equal(status, expected, `${path.basename(command)} ${args.join(' ')}: ${status ?? signal}\n${stderr.slice(-6000)}`);
  assert.doesNotMatch(stderr, /^==\d+==/m);
}

for (const unit of ['activity', 'address', 'bitmap', 'html', 'pool', 'queries', 'response', 'text']) {
  test(`unit_${unit} is clean`, { skip }, () => assertClean(path.join(build, `tests/unit_${unit}`), []));
}

const directory = temporaryDirectory();
const database = path.join(directory, 'kunnskapsweb.db');
if (!skip) makeDatabase(database);

test('init is clean', { skip }, () => {
  assertClean(program, ['init', '--database', path.join(directory, 'new.db'), '--seed', seed]);
});

const project = skip ? '' : must('sqlite3', [database, 'SELECT slug FROM project ORDER BY slug LIMIT 1']).trim();
const notFound = 66;   // EX_NOINPUT
for (const [target, expected] of [['/', 0], ['/finnes-ikke', notFound]]) {
  test(`get ${target} is clean`, { skip }, () => {
    assertClean(program, ['get', target, '--database', database], expected);
  });
}

// Most of a start is reading stylesheets; one start serves all of these.
test('serve is clean, whatever is asked of it, and its workers too', { skip }, async () => {
  say('kunnskapsweb serve');
  const socket = path.join(directory, 'program.sock');
  // What SQLite keeps is held from the middle of its blocks when a worker exits.
  const child = new Child('valgrind', [...options, '--show-leak-kinds=definite', '--trace-children=yes', program, 'serve', '--database', database,
    '--socket', socket, '--workers', '1'], { env });
  await child.line(/ready/);
  for (const [target, expected] of [['/', 200], ['/prosjekter?type=forskning', 200], [`/prosjekter/${project}`, 200],
    ['/finnes-ikke', 404], ['/en/partnere.xml', 200]]) {
    assert.equal((await request(socket, { REQUEST_URI: target })).status, expected, target);
  }
  assert.deepEqual(await child.end(), { code: 0, signal: null }, child.log);
  assert.doesNotMatch(child.log, /^==\d+==|exited|signal/m);
});

test('report 2022 as ODT is clean', { skip }, () => {
  assertClean(program, ['report', '2022', '--format', 'odt', '--output', path.join(directory, 'report.odt'),
    '--database', database]);
});
