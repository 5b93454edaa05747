// The units: what systemd says of them, without a systemd that runs.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { run, source, temporaryDirectory } from './lib/site.mjs';

const units = path.join(source, 'nginx/systemd');
const missing = !fs.existsSync('/usr/bin/systemd-analyze') && 'systemd-analyze is missing';

// The units with a program that is there, as systemd looks for it.
function installed() {
  const directory = temporaryDirectory();
  for (const name of ['kunnskapsweb.service', 'kunnskapsweb.socket']) {
    const text = fs.readFileSync(path.join(units, name), 'utf8');
    fs.writeFileSync(path.join(directory, name),
      text.replace('/usr/bin/kunnskapsweb', '/bin/true').replace(/^Documentation=.*\n/m, ''));
  }
  return directory;
}

test('the units are sound', { skip: missing }, () => {
  const directory = installed();
  const { status, stderr } = run('systemd-analyze', ['verify', path.join(directory, 'kunnskapsweb.service'),
    path.join(directory, 'kunnskapsweb.socket')]);
  assert.equal(stderr, '');
  assert.equal(status, 0);
});

test('the service is shut in: an exposure of 1.0 at most', { skip: missing }, () => {
  const { status, stdout } = run('systemd-analyze', ['security', '--offline=yes', '--threshold=10',
    path.join(installed(), 'kunnskapsweb.service')]);
  assert.equal(status, 0, stdout);
});

test('socket, service and nginx name the same socket and group', () => {
  const socket = fs.readFileSync(path.join(units, 'kunnskapsweb.socket'), 'utf8');
  const service = fs.readFileSync(path.join(units, 'kunnskapsweb.service'), 'utf8');
  const nginx = fs.readFileSync(path.join(source, 'nginx/conf.d/kunnskapsweb.conf'), 'utf8');
  const [, address] = socket.match(/^ListenStream=(.*)$/m);
  assert.ok(nginx.includes(`"unix:${address}"`));
  assert.match(socket, /^SocketMode=0660$/m);
  assert.match(socket, /^SocketGroup=www-data$/m);
  assert.match(service, /^StandardInput=socket$/m);
  assert.match(service, /^Type=notify$/m);
});

// A file that the service names and nobody installs is a service that never starts.
test("the service's command names the paths that the README and the program have", () => {
  const service = fs.readFileSync(path.join(units, 'kunnskapsweb.service'), 'utf8');
  const readme = fs.readFileSync(path.join(source, 'README.md'), 'utf8');
  const [, command] = service.match(/^ExecStart=(.*)$/m);
  const [binary, verb, ...options] = command.split(/\s+/);
  const [, prefix] = readme.match(/\.\/configure --prefix=(\S+) --sysconfdir=\S+ --localstatedir=\S+/);
  assert.equal(binary, `${prefix}/bin/kunnskapsweb`);
  assert.equal(verb, 'serve');
  for (const file of options.join(' ').match(/\/[^\s=]+/g) ?? []) {
    assert.ok(readme.includes(`\`${file}\``), `${file} is not in the README`);
  }
  // Without --config it reads the one in sysconfdir.
  const [, sysconfdir] = readme.match(/--sysconfdir=(\S+)/);
  assert.ok(readme.includes(`\`${sysconfdir}/kunnskapsweb.conf\``), 'the configuration file');
});
