// The program under steady load, held by something like systemd: restarted and
// reloaded, without a visitor noticing.
import assert from 'node:assert/strict';
import path from 'node:path';
import { request } from './fastcgi.mjs';
import { Child, makeDatabase, program, temporaryDirectory, until, writeConfiguration } from './site.mjs';

// Holds a listening socket on descriptor 0 and starts the program there again
// whenever it has ended.
const holder = `
  my ($path, @command) = @ARGV;
  my ($on, $pid) = (1);
  close STDIN;
  socket(STDIN, PF_UNIX, SOCK_STREAM, 0) && bind(STDIN, pack_sockaddr_un($path)) && listen(STDIN, 512) or die;
  $SIG{TERM} = sub { $on = 0; kill TERM => $pid };
  while ($on) {
    $pid = fork() // die;
    exec @command if !$pid;
    1 while waitpid($pid, 0) != $pid;
    print STDERR "status $?\\n";
  }`;

class HeldProgram {
  constructor(configuration) {
    const directory = temporaryDirectory();
    this.socket = path.join(directory, 'held.sock');
    this.child = new Child('perl', ['-MSocket', '-e', holder, this.socket, program, 'serve',
      '--database', makeDatabase(path.join(directory, 'kunnskapsweb.db')),
      '--config', writeConfiguration(path.join(directory, 'kunnskapsweb.conf'), configuration)]);
  }

  // Waits for a line said after `from`, and gives the program that said it.
  async said(pattern, from) {
    const line = await this.child.line(pattern, from);
    return Number(line.match(/kunnskapsweb\[(\d+)\]/)[1]);
  }

  async start() {
    this.pid = await this.said(/: ready/, 0);
  }

  async restart() {
    const from = this.child.lines.length;
    process.kill(this.pid, 'SIGTERM');
    this.pid = await this.said(/: ready/, from);
  }

  async reload() {
    const from = this.child.lines.length;
    process.kill(this.pid, 'SIGHUP');
    await this.said(/reload: done/, from);
  }
}

// So many restarts, each with a reload before it, under the load of so many
// connections that always wait for an answer.
export async function assertNothingIsLost({ restarts, connections }) {
  const held = new HeldProgram({ 'drain-timeout': 5 });
  await held.start();
  const statuses = [];
  let running = true;
  const load = Promise.all(Array.from({ length: connections }, async (_, at) => {
    while (running) {
      const target = `/prosjekter?n=${at}`;
      const { status, ended } = await request(held.socket, { REQUEST_URI: target, HTTP_ACCEPT_ENCODING: 'gzip' });
      statuses.push(ended ? status : 'not whole');
    }
  }));
  const more = (count) => {
    const wanted = statuses.length + count;
    return until(() => statuses.length >= wanted, 60);
  };
  for (let i = 0; i < restarts; i += 1) {
    await more(connections);
    await held.reload();
    await more(connections);
    await held.restart();
  }
  await more(connections);
  running = false;
  await load;
  assert.deepEqual(statuses.filter((status) => status !== 200), []);
  assert.deepEqual(await held.child.end(), { code: 0, signal: null });
  const { lines, log } = held.child;
  assert.equal(lines.filter((line) => line === 'status 0').length, restarts + 1, log);
  assert.doesNotMatch(log, /killed|signal|exited|refused/);
}
