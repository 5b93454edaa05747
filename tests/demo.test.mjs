// make demo: the site on a port of this machine, from nothing.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { after, test } from 'node:test';
import { freePort } from './lib/run.mjs';
import { changeDatabase, Child, writeInPlace, program, run, share, source, temporaryDirectory, until } from './lib/site.mjs';

const script = path.join(source, 'nginx/demo.sh');
const root = temporaryDirectory();

function startDemo(data, port) {
  return new Child('sh', ['-c', 'exec "$@" >&2', 'sh', 'sh', script, program, share, data, String(port)]);
}

function get(port, target) {
  return new Promise((resolve, reject) => {
    http.get({ host: '127.0.0.1', port, path: target, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => { text += chunk; });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
    }).on('error', reject);
  });
}

// Processes whose command line names a directory.
function processesOf(directory) {
  return fs.readdirSync('/proc').filter((pid) => /^\d+$/.test(pid)).filter((pid) => {
    try {
      return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(directory);
    } catch {
      return false;
    }
  });
}

const data = path.join(root, "data with a blank & an ampersand's");
const port = await freePort();
const demo = startDemo(data, port);
after(() => demo.end());
await demo.line(/the site is at/);

test('it prints the address, and the site answers there with the seed', async () => {
  assert.ok(demo.log.includes(`http://127.0.0.1:${port}/`), demo.log);
  const { status, text, headers } = await get(port, '/partnere/alver');
  assert.equal(status, 200);
  assert.ok(text.includes('Lindås'));
  assert.ok(text.includes(`http://127.0.0.1:${port}/partnere/alver`), 'its own address is the canonical one');
  assert.equal(headers['strict-transport-security'], undefined);
  const [stylesheet] = text.match(/\/static\/[^"]+\.css/);
  assert.equal((await get(port, stylesheet)).headers['cache-control'], 'public, max-age=31536000, immutable');
});

test('everything it makes is in its directory', () => {
  for (const name of ['kunnskapsweb.db', 'kunnskapsweb.conf', 'nginx/nginx.conf', 'nginx/error.log',
    'nginx/access.log']) {
    assert.ok(fs.existsSync(path.join(data, name)), name);
  }
  const configuration = run('nginx', ['-T', '-e', 'stderr', '-c', path.join(data, 'nginx/nginx.conf')]).stdout;
  assert.doesNotMatch(configuration.replace(/#.*/g, ''), /\/(var|run|usr)\//, 'no path of the installation is left');
});

test('only this machine reaches it', () => {
  const configuration = fs.readFileSync(path.join(data, 'nginx/nginx.conf'), 'utf8');
  assert.deepEqual(configuration.match(/listen .*/g), [`listen 127.0.0.1:${port};`]);
});

test('a second one in the same directory, or on the same port, says so and leaves nothing', async () => {
  const same = startDemo(data, await freePort());
  assert.notEqual((await same.exit()).code, 0);
  assert.match(same.log, /another demo runs.*DATA=/);
  const other = path.join(root, 'other');
  const taken = startDemo(other, port);
  assert.notEqual((await taken.exit()).code, 0);
  assert.match(taken.log, new RegExp(`port ${port} is taken.*PORT=`));
  await until(() => processesOf(other).length === 0);
  assert.equal((await get(port, '/')).status, 200, 'the first goes on');
});

test('the lines of the README about the annual report work, as they stand there', async () => {
  const readme = fs.readFileSync(path.join(source, 'README.md'), 'utf8');
  const lines = readme.match(/^ {4}src\/kunnskapsweb report .*$/gm);
  assert.equal(lines.length, 3);
  const directory = path.join(root, 'clone');
  fs.mkdirSync(path.join(directory, 'src'), { recursive: true });
  fs.symlinkSync(program, path.join(directory, 'src/kunnskapsweb'));
  fs.symlinkSync(data, path.join(directory, 'demo'));
  const [setting] = readme.match(/^ {4}CONF=.*$/m);
  for (const [at, line] of lines.entries()) {
    const { status, stderr } = run('sh', ['-c', `${setting}\n${line}`], { cwd: directory });
    assert.equal(status, at === 0 ? 1 : 0, `${line}: ${stderr}`);   // something is missing
  }
  assert.equal(fs.readdirSync(directory).filter((name) => name.startsWith('arsrapport-2022.')).length, 8);
  assert.equal((await get(port, '/arsrapport/2022.html')).status, 200);
});

test('Ctrl-C ends it with 0, and nothing goes on', async () => {
  assert.deepEqual(await demo.end('SIGINT'), { code: 0, signal: null }, demo.log);
  await until(() => processesOf(data).length === 0);
  await assert.rejects(get(port, '/'), { code: 'ECONNREFUSED' });
  assert.equal(fs.existsSync(path.join(data, 'program.sock')), false);
});

test('the database is kept for the next time', async () => {
  changeDatabase(path.join(data, 'kunnskapsweb.db'), "UPDATE site SET email = 'kept@network.example';");
  const again = startDemo(data, port);
  await again.line(/the site is at/);
  assert.match(again.log, /using the database/);
  assert.ok((await get(port, '/kontakt')).text.includes('kept@network.example'));
  assert.equal((await again.end('SIGTERM')).code, 0);
});

test('a database of a newer schema is left alone, and the way out is said', async () => {
  const file = path.join(data, 'kunnskapsweb.db');
  writeInPlace(file, 'PRAGMA user_version = 99;');
  const refused = startDemo(data, port);
  assert.notEqual((await refused.exit()).code, 0);
  assert.match(refused.log, /newer[^]*DATA=/);
  assert.equal(fs.existsSync(file), true);
});

test('what is wrong with PORT, DATA or the build is said', () => {
  const demoOf = (...args) => run('sh', [script, ...args]);
  const cases = [
    [demoOf(program, share, path.join(root, 'a'), 'many'), /PORT must be a number/],
    [demoOf(program, share, path.join(root, 'a'), '70000'), /PORT must be from 1/],
    [demoOf(program, share, '/proc/no', '8080'), /cannot be written to.*DATA=/],
    [demoOf(program, share, path.join(root, 'x'.repeat(120)), '8080'), /too long.*DATA=/],
    [demoOf(path.join(root, 'none'), share, path.join(root, 'a'), '8080'), /run make first/],
    [demoOf(program), /usage/],
  ];
  for (const [{ status, stderr }, said] of cases) {
    assert.notEqual(status, 0);
    assert.match(stderr, said);
  }
});
