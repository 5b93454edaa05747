// What somebody meets who is new here: the commands of the README, what they
// install, and messages that say what to do.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { facts } from './lib/facts.mjs';
import { makeDatabase, program, run, share, source, temporaryDirectory, writeConfiguration } from './lib/site.mjs';

const directory = temporaryDirectory();
const database = makeDatabase(path.join(directory, 'kunnskapsweb.db'));
const read = (name) => fs.readFileSync(path.join(source, name), 'utf8');
const readme = read('README.md');

// autogen.sh in a directory of its own, with stand-ins for what it runs. The
// lock of another apt is there for the first tries of each command.
function autogen(argument, { tries = 0, message = 'E: Could not get lock /var/lib/apt/lists/lock. It is held by process 1' } = {}) {
  const own = fs.mkdtempSync(path.join(directory, 'autogen-'));
  const tools = path.join(own, 'tools');
  fs.mkdirSync(tools);
  fs.copyFileSync(path.join(source, 'autogen.sh'), path.join(own, 'autogen.sh'));
  const tool = (name, text) => fs.writeFileSync(path.join(tools, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  tool('id', 'echo 0');
  for (const name of ['npm', 'autoreconf', 'sleep']) tool(name, ':');
  tool('apt-get', `echo "$*" >>'${own}/calls'
if [ "$(wc -l <'${own}/calls')" -le ${tries} ]; then echo '${message}' >&2; exit 100; fi`);
  const { status, stderr } = run('sh', [path.join(own, 'autogen.sh'), argument],
    { env: { ...process.env, PATH: `${tools}:${process.env.PATH}` } });
  return { status, stderr, calls: fs.readFileSync(path.join(own, 'calls'), 'utf8').trim().split('\n') };
}

test('--deps installs without what the tests need, --deps=check with it', () => {
  for (const [argument, profile] of [['--deps', true], ['--deps=check', false]]) {
    const { status, stderr, calls } = autogen(argument);
    assert.equal(status, 0, stderr);
    const [update, install, ...more] = calls;
    assert.match(update, / update$/);
    assert.match(install, / build-dep .*\.\/$/);
    assert.equal(/--build-profiles nocheck/.test(install), profile, install);
    assert.deepEqual(more, []);
  }
});

test('another apt is waited for, whatever it has locked; any other fault is told', () => {
  const waited = autogen('--deps', { tries: 3 });
  assert.equal(waited.status, 0, waited.stderr);
  assert.equal(waited.calls.length, 5);
  assert.equal(waited.stderr.match(/waiting/g).length, 1);
  for (const call of waited.calls) assert.match(call, /DPkg::Lock::Timeout=\d\d/);
  const failed = autogen('--deps', { tries: 1, message: 'E: Unable to fetch' });
  assert.equal(failed.status, 1);
  assert.match(failed.stderr, /Unable to fetch[^]*package lists cannot be fetched/);
  assert.equal(failed.calls.length, 1);
});

test('building and the demo need no browser, no office suite, no Java', () => {
  const [, list] = read('debian/control').match(/^Build-Depends:\n((?: .*\n)+)/m);
  const packages = list.trim().split(/,\s*/);
  const needed = packages.filter((one) => !one.includes('<!nocheck>')).join(' ');
  for (const name of ['nginx', 'curl', 'nodejs']) assert.match(needed, new RegExp(`\\b${name}\\b`));
  assert.doesNotMatch(needed, /chromium|libreoffice|fop|valgrind|cmocka/);
  assert.ok(packages.some((one) => /chromium/.test(one)));
});

test('the README and the CI ask for the packages that they need', () => {
  const commands = [...readme.matchAll(/^ {4}\.\/autogen\.sh (\S+) && \.\/configure && make (\w+)/gm)];
  assert.deepEqual(commands.map(([, packages, target]) => [target, packages]), [['demo', '--deps'], ['check', '--deps=check']]);
  assert.match(read('.ci/run'), /\.\/autogen\.sh --deps=check && /);
});

test('the README names every format of the report, in the order of the program', () => {
  const [, list] = readme.match(/--format all --output \S+ +# ([a-z ]+)$/m);
  assert.deepEqual(list.split(' '), facts.formats.map(({ name }) => name));
});

test('every file that the README names is there', () => {
  const named = [...readme.matchAll(/`((?:src|sql|xslt|nginx|tests|man|bench|base|web|xml|data|report)\/[\w./*-]+)`/g)].map(([, name]) => name);
  assert.ok(named.length > 15, named.join());
  // Those that "How to add" makes.
  const made = ['sql/pages/themes.sql', 'xslt/pages/themes.xsl', 'xslt/report/NAME.xsl'];
  const missing = named.filter((name) => !made.includes(name) && !/[*N]/.test(name)
    && ![name, `src/${name}`].some((one) => fs.existsSync(path.join(source, one))));
  assert.deepEqual(missing, []);
});

test('get says that a path begins with a slash', () => {
  for (const given of ['prosjekter', '', 'https://site.example/om']) {
    const { status, stdout, stderr } = run(program, ['get', given, '--database', database]);
    assert.equal(status, 64, given);
    assert.equal(stdout, '');
    assert.match(stderr, /^kunnskapsweb: a path begins with '\/'/);
  }
});

// As somebody who is not root: root may read everything.
const other = process.getuid() === 0 ? { uid: 65534, gid: 65534 } : {};

test('a file that may not be read says whose it is, whatever asks for it', () => {
  const own = fs.mkdtempSync(path.join(directory, 'locked-'));
  fs.chmodSync(directory, 0o755);
  const { username = 'root' } = process.getuid() === 0 ? {} : { username: '\\w+' };
  const locked = path.join(own, 'locked.db');
  fs.copyFileSync(database, locked);
  fs.chmodSync(own, 0o777);
  fs.chmodSync(locked, 0);
  const configuration = writeConfiguration(path.join(own, 'locked.conf'), { workers: 1 });
  fs.chmodSync(configuration, 0);
  const asked = [['check'], ['get', '/'], ['report', '2022'], ['migrate'], ['import', path.join(share, 'sql/seed/10-sources.sql')],
    ['serve', '--socket', path.join(own, 's')]].map((verb) => [[...verb, '--database', locked], locked]);
  for (const [args, file] of [...asked, [['check', '--config', configuration, '--database', database], configuration]]) {
    const { status, stderr } = run(program, args, other);
    assert.notEqual(status, 0, args.join(' '));
    assert.match(stderr, new RegExp(`${file}: Permission denied; it belongs to ${username}:\\w+, mode 0000, and this runs as \\w+`), args[0]);
    assert.doesNotMatch(stderr, /make one with/);
  }
  fs.chmodSync(own, 0);
  const { stderr } = run(program, ['check', '--database', locked], other);
  assert.match(stderr, new RegExp(`Permission denied; its directory ${own} belongs to ${username}:`));
  fs.chmodSync(own, 0o755);
});

test('several faults of the configuration are told alike, with file and line', () => {
  const file = path.join(directory, 'faulty.conf');
  fs.writeFileSync(file, 'workers = 0\nunheard = of\n# a comment\nno value\nbase-url = nothing\n');
  for (const verb of [['check'], ['get', '/'], ['serve'], ['report', '2022'], ['migrate']]) {
    const { status, stderr } = run(program, [...verb, '--config', file]);
    assert.equal(status, 78, stderr);
    const lines = stderr.trim().split('\n');
    assert.deepEqual(lines.map((line) => line.match(/^kunnskapsweb: (.*):(\d+): \S/)?.slice(1)), ['1', '2', '4', '5'].map((at) => [file, at]));
  }
});

test('several faults of the program\'s files are told alike', () => {
  const own = path.join(directory, 'share');
  fs.cpSync(share, own, { recursive: true });
  for (const page of ['om', 'news', 'prize']) fs.rmSync(path.join(own, `sql/pages/${page}.sql`), { force: true });
  const configuration = writeConfiguration(path.join(directory, 'share.conf'), { 'share-dir': own });
  const { stderr } = run(program, ['check', '--database', database, '--config', configuration]);
  const lines = stderr.trim().split('\n');
  assert.ok(lines.length > 1, stderr);
  for (const line of lines) assert.match(line, /^kunnskapsweb: \S/);
});
