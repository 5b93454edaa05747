// The socket that nginx talks to: somebody removes its file, or puts something
// else there.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { test } from 'node:test';
import { begin, parameterBytes, sendPart, stream, usual } from './lib/fastcgi.mjs';
import { workersOf } from './lib/processes.mjs';
import { makeDatabase, Site, temporaryDirectory, until, withProgram } from './lib/site.mjs';

const database = makeDatabase(path.join(temporaryDirectory(), 'kunnskapsweb.db'));
const answers = (site) => until(() => site.ask('/om').then(({ status }) => status === 200, () => false));

test('a socket file that was removed is made again, each time, with one line in the log', async () => {
  await withProgram({ database }, async (site) => {
    const { mode } = fs.statSync(site.socket);
    for (let time = 0; time < 2; time++) {
      const lines = site.program.lines.length;
      const before = workersOf(site);
      fs.rmSync(site.socket);
      await answers(site);
      assert.match(site.program.lines.slice(lines).join('\n'), /program\.sock was removed: made again$/);
      assert.equal(fs.statSync(site.socket).mode, mode);
      await until(() => workersOf(site).length === 2 && !workersOf(site).some((pid) => before.includes(pid)));
    }
  });
});

test('visitors get kept pages meanwhile, and all of them afterwards', async () => {
  const site = await Site.start({ database });
  try {
    const kept = await site.get('/om');
    fs.rmSync(site.socket);
    const { status, text } = await site.get('/om');
    assert.equal(status, 200);
    assert.equal(text, kept.text);
    await until(async () => (await site.get('/kontakt')).status === 200);
  } finally {
    await site.stop();
  }
});

test('a directory that is gone is waited for', async () => {
  await withProgram({ database }, async (site) => {
    const directory = path.join(site.directory, 'run');
    const moved = path.join(site.directory, 'moved');
    fs.mkdirSync(directory);
    const own = new Site();
    Object.assign(own, site, { socket: path.join(directory, 'program.sock') });
    await own.startProgram();
    fs.renameSync(directory, moved);
    await own.program.line(/was removed, and cannot be made again yet: .*No such file/);
    fs.mkdirSync(directory);
    await answers(own);
    assert.equal(own.program.lines.filter((line) => line.includes('cannot be made')).length, 1);
    await own.stopProgram();
    assert.equal(fs.existsSync(own.socket), false);
  });
});

test('what somebody else has put there is left alone, also at the end', async () => {
  await withProgram({ database }, async (site) => {
    fs.rmSync(site.socket);
    const other = net.createServer((socket) => socket.destroy());
    await new Promise((resolve) => other.listen(site.socket, resolve));
    await site.program.line(/cannot be made again yet: .*another program listens there/);
    await site.stopProgram();
    assert.ok(fs.existsSync(site.socket));
    await new Promise((resolve) => other.close(resolve));
  });
});

test('half a request is left after a limit of its own, long before that of requests', async () => {
  await withProgram({ database, configuration: { 'request-timeout': 300 } }, async (site) => {
    const half = Buffer.concat([begin, stream(4, parameterBytes(usual)).subarray(0, 40)]);
    const parts = [await sendPart(site.socket, half), await sendPart(site.socket, half)];
    const before = workersOf(site);
    for (const { answer } of parts) await answer;
    await until(() => workersOf(site).length === 2 && !workersOf(site).some((pid) => before.includes(pid)));
    assert.equal(site.program.lines.filter((line) => /killed after \d s reading the request;/.test(line)).length, 2);
    assert.equal((await site.ask('/om')).status, 200);
  });
});
