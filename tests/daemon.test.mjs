// The program as a daemon: its socket, workers, signals and log.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { test } from 'node:test';
import { begin, parameterBytes, request, requestBytes, sendPart, stream, usual } from './lib/fastcgi.mjs';
import { hasBeenTold, isBusy, isGone, workersOf } from './lib/processes.mjs';
import {
  Child, copyShare, edit, makeDatabase, program, run, temporaryDirectory, until, withProgram, writeConfiguration,
} from './lib/site.mjs';

// One database for all; no test here changes it.
const database = makeDatabase(path.join(temporaryDirectory(), 'kunnskapsweb.db'));
const withWorkers = (options, work) => withProgram({ database, ...options }, work);

// A request whose standard input has not ended: a worker is busy with it.
async function startRequest(socketPath, target) {
  const bytes = requestBytes({ REQUEST_URI: target });
  const open = await sendPart(socketPath, bytes.subarray(0, bytes.length - 8));
  return { ...open, finish: () => open.socket.write(bytes.subarray(bytes.length - 8)) };
}

test('the socket has mode 0660 and is gone afterwards', async () => {
  await withWorkers({}, async (site) => {
    assert.equal(fs.statSync(site.socket).mode & 0o777, 0o660);
    await site.stopProgram();
    assert.equal(fs.existsSync(site.socket), false);
  });
});

test('a socket that somebody listens on is left alone', async () => {
  await withWorkers({}, async (site) => {
    const second = run(program, ['serve', '--database', database, '--socket', site.socket]);
    assert.equal(second.status, 71);
    assert.match(second.stderr, /another program listens/);
    assert.equal((await site.ask('/')).status, 200);
  });
});

test('a socket that a crash left behind is replaced', async () => {
  await withWorkers({}, async (site) => {
    await site.program.end('SIGKILL');
    assert.equal(fs.existsSync(site.socket), true);
    await site.startProgram();
    assert.equal((await site.ask('/')).status, 200);
  });
});

test('a listening socket on descriptor 0 is used', async () => {
  const directory = temporaryDirectory();
  const bound = path.join(directory, 'bound.sock');
  const socketPath = path.join(directory, 'fcgi.sock');
  const listener = net.createServer();
  await new Promise((resolve) => listener.listen(bound, resolve));
  fs.linkSync(bound, socketPath);   // closing our end removes the first name
  const child = new Child(program, ['serve', '--database', database],
    { stdio: [listener._handle.fd, 'ignore', 'pipe'] });
  listener.close();
  await child.line(/ready/);
  assert.equal((await request(socketPath, { REQUEST_URI: '/om' })).status, 200);
  assert.deepEqual(await child.end(), { code: 0, signal: null });
  assert.equal(fs.existsSync(socketPath), true, "the socket is systemd's to remove");
});

test('as many workers run as are asked for', async () => {
  await withWorkers({ workers: 3 }, async (site) => assert.equal(workersOf(site).length, 3));
});

test('a worker that dies is replaced, and the site goes on meanwhile', async () => {
  await withWorkers({ workers: 2 }, async (site) => {
    const before = workersOf(site);
    process.kill(before[0], 'SIGKILL');
    await site.program.line(new RegExp(`worker ${before[0]} .*signal 9`));
    await until(async () => {
      assert.equal((await site.ask('/om')).status, 200);
      return workersOf(site).length === 2;
    });
    assert.equal(workersOf(site).includes(before[0]), false);
    assert.equal(workersOf(site).includes(before[1]), true);
  });
});

test('workers end when the parent is killed', async () => {
  await withWorkers({ workers: 2 }, async (site) => {
    const pids = workersOf(site);
    await site.program.end('SIGKILL');
    await until(() => pids.every(isGone));
    await site.startProgram();
  });
});

test('SIGTERM finishes what is in flight and exits with 0', async () => {
  await withWorkers({ workers: 1 }, async (site) => {
    const open = await startRequest(site.socket, '/om');
    await until(() => workersOf(site).some(isBusy));
    site.program.signal('SIGTERM');
    await until(() => workersOf(site).some(hasBeenTold));
    open.finish();
    const { status, text, ended } = await open.answer;
    assert.equal(status, 200);
    assert.equal(ended, true);
    assert.match(text, /<\/html>/);
    assert.deepEqual(await site.program.exit(), { code: 0, signal: null });
    assert.match(site.program.log, /stopped/);
  });
});

test('SIGTERM of an idle program ends it at once', async () => {
  await withWorkers({ workers: 4 }, async (site) => {
    await site.ask('/');
    const started = Date.now();
    assert.deepEqual(await site.program.end(), { code: 0, signal: null });
    assert.ok(Date.now() - started < 1000, `${Date.now() - started} ms`);
  });
});

test('SIGINT ends it like SIGTERM', async () => {
  await withWorkers({}, async (site) => {
    assert.deepEqual(await site.program.end('SIGINT'), { code: 0, signal: null });
  });
});

test('SIGTERM does not wait for ever for a client that sends nothing more', async () => {
  await withWorkers({ workers: 1, configuration: { 'drain-timeout': 1 } }, async (site) => {
    const open = await startRequest(site.socket, '/om');
    open.answer.catch(() => {});
    await until(() => workersOf(site).some(isBusy));
    const { code } = await site.program.end();
    assert.equal(code, 0);
    assert.match(site.program.log, /did not finish in time/);
    open.socket.destroy();
  });
});

test('what does not start says why and exits with a code of sysexits.h', () => {
  const directory = temporaryDirectory();
  const socket = path.join(directory, 's');
  const configuration = writeConfiguration(path.join(directory, 'faulty.conf'), { unheard: 'of' });
  const serve = (...args) => run(program, ['serve', '--socket', socket, ...args]);
  const cases = [
    [serve('--database', database, '--config', configuration), 78, /faulty\.conf:1/],
    [serve('--database', database, '--config', path.join(directory, 'none.conf')), 66, /none\.conf/],
    [serve('--database', path.join(directory, 'none.db')), 75, /none\.db/],
    [serve('--database', database, '--workers', 'many'), 78, /workers/],
    [serve('--unheard-of'), 64, /unheard-of/],
    [run(program, ['serve', '--database', database, '--socket', `${directory}/${'x'.repeat(120)}`]), 78, /107/],
  ];
  for (const [{ status, stderr }, code, said] of cases) {
    assert.match(stderr, said);
    assert.equal(status, code, stderr);
    assert.equal(fs.existsSync(socket), false);
  }
});

test('a fault is one line in the log, with the reference that the visitor gets', async () => {
  const copy = copyShare();
  edit(path.join(copy, 'xslt/pages/contact.xsl'), (text) => text.replace('</xsl:stylesheet>', `
    <xsl:template match="contact" mode="content" priority="9">
      <xsl:message terminate="yes">broken on purpose</xsl:message>
    </xsl:template></xsl:stylesheet>`));
  await withWorkers({ share: copy }, async (site) => {
    const lines = site.program.lines.length;
    const KW_REQUEST_ID = '00112233445566778899aabbccddeeff';
    const { status, text, headers } = await site.ask('/kontakt', { KW_REQUEST_ID });
    assert.equal(status, 500);
    assert.ok(text.includes(KW_REQUEST_ID));
    assert.equal(text.includes('broken on purpose'), false);
    assert.equal(headers['cache-control'], 'no-store');
    await site.program.line(new RegExp(`reference=${KW_REQUEST_ID} .*status=500.*broken on purpose`), lines);
    assert.equal(site.program.lines.length, lines + 1);
    assert.equal((await site.ask('/om')).status, 200);
  });
});

test('what nginx would never send ends the connection and nothing else', async () => {
  await withWorkers({ workers: 1 }, async (site) => {
    const parameters = parameterBytes(usual);
    const empty = stream(5, Buffer.alloc(0));
    const oddities = [
      Buffer.alloc(0),
      Buffer.from('GET / HTTP/1.1\r\nHost: x\r\n\r\n'),
      Buffer.alloc(64, 0xff),
      begin,
      Buffer.concat([begin, stream(4, parameters.subarray(0, -9)), empty]),
      Buffer.concat([begin, stream(4, Buffer.from('ffffffffffffffff41', 'hex')), empty]),   // lengths that lie
      Buffer.concat([begin, stream(4, Buffer.alloc(0)), empty]),
      requestBytes().subarray(0, 40),
    ];
    for (const bytes of oddities) {
      await hangUp(site.socket, bytes);
      assert.equal((await site.ask('/om')).status, 200, bytes.toString('hex').slice(0, 60));
    }
    assert.doesNotMatch(site.program.log, /signal|exited/);
  });
});

// Sends bytes and closes our side.
function hangUp(socketPath, bytes) {
  return new Promise((resolve) => {
    const socket = net.connect(socketPath, () => socket.end(bytes));
    socket.on('error', resolve).on('close', resolve).resume();
  });
}

test('a visitor who hangs up in the middle of an answer harms nobody', async () => {
  await withWorkers({ workers: 1 }, async (site) => {
    for (let i = 0; i < 20; i += 1) {
      await new Promise((resolve) => {
        const socket = net.connect(site.socket, () => socket.write(requestBytes({ REQUEST_URI: '/' }), () => {
          socket.destroy();
          resolve();
        }));
      });
    }
    assert.equal((await site.ask('/')).status, 200);
    assert.doesNotMatch(site.program.log, /signal|exited/);
  });
});

test('systemd is told when the program is ready, reloads and stops', async () => {
  const address = path.join(temporaryDirectory(), 'notify');
  const systemd = new Child('perl', ['-MSocket', '-e', `
    $| = 1;
    socket(S, PF_UNIX, SOCK_DGRAM, 0) && bind(S, pack_sockaddr_un($ARGV[0])) or die;
    print STDERR "listening\\n";
    while (defined recv(S, $message, 4096, 0)) { print STDERR "$message\\n" }`, address]);
  await systemd.line(/listening/);
  const socketPath = path.join(path.dirname(address), 's');
  const child = new Child(program, ['serve', '--database', database, '--socket', socketPath],
    { env: { ...process.env, NOTIFY_SOCKET: address } });
  await systemd.line(/^READY=1/);
  assert.equal((await request(socketPath)).status, 200);
  child.signal('SIGHUP');
  await systemd.line(/^RELOADING=1/);
  await child.line(/reload: done/);
  assert.deepEqual(await child.end(), { code: 0, signal: null });
  await systemd.line(/^STOPPING=1/);
  assert.equal(systemd.lines.filter((line) => line === 'READY=1').length, 2);
  await systemd.end();
});
