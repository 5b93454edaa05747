// A site of a test's own: a private directory, a database, the program and
// nginx, each on a unix socket in it. Whoever starts a site stops it; only
// what was started here is ended.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { request } from './fastcgi.mjs';

export const build = need('KW_BUILD');
export const source = need('KW_SOURCE');
export const program = path.join(build, 'src/kunnskapsweb');
export const share = path.join(build, 'share/kunnskapsweb');
export const seed = path.join(share, 'sql/seed');
export const fixtures = path.join(source, 'tests/fixtures');
export const base = 'https://network.example';

function need(name) {
  if (!process.env[name]) throw new Error(`${name} is not set; run the tests by make check`);
  return path.resolve(process.env[name]);
}

// Children and directories of this process: nothing outlives its tests, not
// what a failed one left behind either.
const children = new Set();
const directories = new Set();
process.on('exit', () => {
  for (const child of children) child.kill('SIGTERM');
  for (const directory of directories) fs.rmSync(directory, { recursive: true, force: true });
});
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

// A database of the seed, or of the SQL files given.
export function makeDatabase(file, seeds = [seed]) {
  must(program, ['init', '--database', file, ...seeds.flatMap((one) => ['--seed', one])]);
  return file;
}

// Changes a database with SQL of the sqlite3 shell.
export function changeDatabase(file, sql) {
  return must('sqlite3', ['-bail', '-cmd', '.timeout 10000', file], { input: sql });
}

export function writeConfiguration(file, settings) {
  const lines = Object.entries(settings).map(([key, value]) => `${key} = ${value}`);
  fs.writeFileSync(file, lines.join('\n') + '\n');
  return file;
}

// The shipped nginx files with the paths of this site; `server` is what an
// administrator's own server block holds besides, `http` what nginx.conf does.
export function nginxConfiguration(directory, { server = '', http = '', shareDirectory = share } = {}) {
  const files = path.join(directory, 'nginx');
  fs.mkdirSync(path.join(files, 'logs'), { recursive: true });
  fs.cpSync(path.join(source, 'nginx/snippets'), path.join(files, 'snippets'), { recursive: true });
  const shipped = fs.readFileSync(path.join(source, 'nginx/conf.d/kunnskapsweb.conf'), 'utf8');
  fs.writeFileSync(path.join(files, 'kunnskapsweb.conf'), shipped
    .replaceAll('/run/kunnskapsweb/kunnskapsweb.sock', path.join(directory, 'program.sock'))
    .replaceAll('/usr/share/kunnskapsweb', shareDirectory)
    .replaceAll('/var/lib/kunnskapsweb/editions', path.join(directory, 'editions'))
    .replaceAll('/var/cache/kunnskapsweb', path.join(files, 'cache')));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `  ${name}_temp_path ${files}/${name};`).join('\n');
  fs.writeFileSync(path.join(files, 'nginx.conf'), `
${process.getuid() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 2;
pid ${files}/pid;
error_log stderr notice;
events { worker_connections 256; }
http {
  include /etc/nginx/mime.types;
${temporary}
  log_format cache '$status $upstream_cache_status $request_uri';
  access_log ${files}/access.log cache;
  gzip on;
  ${http}
  include ${files}/kunnskapsweb.conf;
  server {
    listen unix:${directory}/nginx.sock;
    set_real_ip_from unix:;
    real_ip_header X-Real-IP;
    ${server}
    include snippets/kunnskapsweb.conf;
  }
}
`);
  return path.join(files, 'nginx.conf');
}

// One HTTP request over a unix socket: { status, headers, body, text }.
export function httpRequest(socketPath, target, { method = 'GET', headers = {}, body } = {}) {
  return new Promise((resolve, reject) => {
    const outgoing = http.request({ socketPath, path: target, method, headers, agent: false }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        resolve({ status: response.statusCode, headers: response.headers, body: bytes, text: bytes.toString() });
      });
    });
    outgoing.on('error', reject);
    outgoing.setTimeout(60_000, () => outgoing.destroy(new Error(`no answer in a minute: ${target}`)));
    outgoing.end(body);
  });
}

// Every request comes from another address, so that the limits per address
// meet only the tests that ask for it.
let visitors = 0;
function nextAddress() {
  visitors += 1;
  return `10.${(visitors >> 16) & 255}.${(visitors >> 8) & 255}.${visitors & 255}`;
}

export class Site {
  // Options: seeds (SQL files), database (an existing file), configuration
  // (more keys), share (another share directory), workers, server and http
  // (see nginxConfiguration), nginx: false for the program alone.
  static async start(options = {}) {
    const site = new Site();
    site.options = options;
    site.directory = temporaryDirectory();
    site.database = options.database ??
      makeDatabase(path.join(site.directory, 'kunnskapsweb.db'), options.seeds);
    site.socket = path.join(site.directory, 'program.sock');
    site.settings = { 'base-url': base, 'editions-dir': path.join(site.directory, 'editions'), ...options.configuration };
    if (options.share) site.settings['share-dir'] = options.share;
    site.configuration = writeConfiguration(path.join(site.directory, 'kunnskapsweb.conf'), site.settings);
    await site.startProgram();
    if (options.nginx !== false) await site.startNginx();
    return site;
  }

  async startProgram() {
    this.program = new Child(program, ['serve', '--database', this.database, '--config', this.configuration,
      '--socket', this.socket, '--workers', String(this.options.workers ?? 2)]);
    await this.program.line(/ready/);
  }

  async stopProgram() {
    const { code, signal } = await this.program.end();
    if (code !== 0) throw new Error(`the program ended with ${code ?? signal}:\n${this.program.log}`);
  }

  async startNginx() {
    const file = nginxConfiguration(this.directory, {
      server: this.options.server, http: this.options.http, shareDirectory: this.options.share });
    this.web = path.join(this.directory, 'nginx.sock');
    this.nginx = new Child('nginx', ['-e', 'stderr', '-p', path.dirname(file), '-c', file]);
    await this.nginx.line(/start worker process \d/);
  }

  // A request through nginx.
  get(target, options = {}) {
    const headers = { 'X-Real-IP': nextAddress(), ...options.headers };
    return httpRequest(this.web, target, { ...options, headers });
  }

  // A request through nginx, and what its cache did: HIT, MISS, EXPIRED,
  // STALE, REVALIDATED ... The line is in the log once the answer is sent.
  async getLogged(target, options) {
    const file = path.join(this.directory, 'nginx/access.log');
    const before = fs.readFileSync(file, 'utf8').length;
    const answer = await this.get(target, options);
    const [, , cache] = await until(() =>
      fs.readFileSync(file, 'utf8').slice(before).match(/^(\d+) (\S+) \S+\n/m));
    return { ...answer, cache };
  }

  // A request to the program's own socket: see fastcgi.mjs.
  ask(target, parameters, body) {
    return request(this.socket, { REQUEST_URI: target, ...parameters }, body);
  }

  // A port of this machine that leads to nginx, for browsers: its address.
  async port() {
    this.proxy = http.createServer((incoming, outgoing) => {
      const headers = { ...incoming.headers, 'x-real-ip': nextAddress() };
      const { method, url } = incoming;
      const onward = http.request({ socketPath: this.web, path: url, method, headers, agent: false }, (answer) => {
        outgoing.writeHead(answer.statusCode, answer.headers);
        answer.pipe(outgoing);
      });
      onward.on('error', () => outgoing.destroy());
      incoming.pipe(onward);
    });
    await new Promise((resolve) => this.proxy.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${this.proxy.address().port}`;
  }

  async stop() {
    this.proxy?.close();
    this.proxy?.closeAllConnections();
    if (this.nginx) await this.nginx.end();
    try {
      if (!this.program.ended) await this.stopProgram();
    } finally {
      fs.rmSync(this.directory, { recursive: true, force: true });
      directories.delete(this.directory);
    }
  }
}
