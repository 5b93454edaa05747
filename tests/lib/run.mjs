// Commands, child processes and directories of a test: only what was started
// here is ended, and all of it is.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

// Children and directories of this process: nothing outlives its tests, not
// what a failed one left behind either.
const children = new Set();
const directories = new Set();
function clean() {
  for (const child of children) child.kill('SIGTERM');
  for (const directory of directories) fs.rmSync(directory, { recursive: true, force: true });
}
process.on('exit', clean);
process.on('uncaughtExceptionMonitor', clean);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

// A directory that goes with the test; short, since it holds sockets.
export function temporaryDirectory() {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'kw-'));
  directories.add(directory);
  return directory;
}

// Runs a command to its end: { status, stdout, stderr }.
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28, ...options });
  if (result.error) throw result.error;
  return result;
}

// The same, for a command that has to succeed: its standard output.
export function must(command, args, options) {
  const result = run(command, args, options);
  if (result.status !== 0) {
    throw new Error(`${command} ${args.join(' ')}: ${result.status ?? result.signal}\n${result.stderr}`);
  }
  return result.stdout;
}

// A port of this machine that nobody had a moment ago.
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer().on('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

// Asks again and again until the answer is truthy, and gives it. What is
// asked takes its time by itself; ten seconds are enough for all of it.
export async function until(ask, seconds = 10) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`not within ${seconds} seconds: ${ask}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

// A child process with its standard error gathered line by line. It does not
// keep this process running, except while somebody waits for it.
export class Child {
  constructor(command, args, options = {}) {
    this.lines = [];
    this.waiting = new Set();
    this.process = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], ...options });
    this.hold(false);
    children.add(this.process);
    let rest = '';
    this.process.stderr.setEncoding('utf8').on('data', (text) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop();
      this.lines.push(...lines);
      for (const look of this.waiting) look();
    });
    this.closed = new Promise((resolve, reject) => {
      this.process.on('error', reject);
      this.process.on('close', (code, signal) => {
        if (rest) this.lines.push(rest);
        children.delete(this.process);
        this.ended = { code, signal };
        for (const look of this.waiting) look();
        resolve(this.ended);
      });
    });
  }

  hold(yes) {
    for (const handle of [this.process, this.process.stderr]) handle[yes ? 'ref' : 'unref']();
  }

  get pid() { return this.process.pid; }
  get log() { return this.lines.join('\n'); }

  // The first line at or after `from` that matches; fails if the child ends
  // without it, or does not say it in a minute.
  line(pattern, from = 0) {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => finish(reject, new Error(`does not say ${pattern}:\n${this.log}`)), 60_000);
      const finish = (settle, value) => {
        clearTimeout(late);
        this.waiting.delete(look);
        settle(value);
      };
      const look = () => {
        const found = this.lines.slice(from).find((line) => pattern.test(line));
        if (found !== undefined) finish(resolve, found);
        else if (this.ended) finish(reject, new Error(`ended without ${pattern}:\n${this.log}`));
      };
      this.waiting.add(look);
      look();
    });
  }

  signal(name) { this.process.kill(name); }

  // How it ended: { code, signal }.
  exit() {
    this.hold(true);
    return this.closed;
  }

  end(signal = 'SIGTERM') {
    if (!this.ended) this.signal(signal);
    return this.exit();
  }
}
