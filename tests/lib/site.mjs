// A site of a test's own: a private directory, a database, the program and
// nginx, each on a unix socket in it. Whoever starts a site stops it.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { request } from './fastcgi.mjs';
import { Child, must, temporaryDirectory, until } from './run.mjs';

export { Child, must, run, temporaryDirectory, until } from './run.mjs';

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

// A database of the seed, or of the SQL files given; written: files that no
// import would take, put into it by the sqlite3 shell.
export function makeDatabase(file, seeds = [seed], maker = program, written = []) {
  must(maker, ['init', '--database', file, ...seeds.flatMap((one) => ['--seed', one])]);
  for (const one of written) writeInPlace(file, fs.readFileSync(one));
  return file;
}

// A database with texts that try to break out of where they are shown, and with
// some that are none, as an older program may have let them in.
export function makeHostileDatabase(file) {
  return makeDatabase(file, [seed], program, [path.join(fixtures, 'hostile.sql')]);
}

// Publishes a change, as an administrator does.
export function changeDatabase(file, sql, maker = program) {
  const change = path.join(temporaryDirectory(), 'change.sql');
  fs.writeFileSync(change, sql);
  return must(maker, ['import', '--no-rehearsal', '--database', file, change]);
}

// Writes to the file itself with the sqlite3 shell, as nobody should.
export function writeInPlace(file, sql) {
  return must('sqlite3', ['-bail', '-cmd', '.timeout 10000', file], { input: sql });
}

export function writeConfiguration(file, settings) {
  const lines = Object.entries(settings).map(([key, value]) => `${key} = ${value}`);
  fs.writeFileSync(file, lines.join('\n') + '\n');
  return file;
}

// The shipped nginx files with the paths of this site; `server` is what an
// administrator's own server block holds besides, `http` and `main` what
// nginx.conf does.
export function nginxConfiguration(directory, { server = '', http = '', main = '', shareDirectory = share } = {}) {
  const files = path.join(directory, 'nginx');
  fs.mkdirSync(path.join(files, 'logs'), { recursive: true });
  fs.cpSync(path.join(share, 'nginx/snippets'), path.join(files, 'snippets'), { recursive: true });
  const shipped = fs.readFileSync(path.join(share, 'nginx/conf.d/kunnskapsweb.conf'), 'utf8');
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
${main}
events { worker_connections 256; }
http {
  include /etc/nginx/mime.types;
${temporary}
  log_format cache '$remote_addr $upstream_cache_status';
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
  // Options: seeds and written (SQL files, see makeDatabase), database (an existing file), configuration
  // (more keys), share (another share directory), workers, server, http
  // and main (see nginxConfiguration), nginx: false for the program alone,
  // program (that of another build).
  static async start(options = {}) {
    const site = new Site();
    site.options = options;
    site.directory = temporaryDirectory();
    site.database = options.database ??
      makeDatabase(path.join(site.directory, 'kunnskapsweb.db'), options.seeds, options.program,
        options.written);
    site.socket = path.join(site.directory, 'program.sock');
    site.settings = {
      'base-url': base,
      'editions-dir': path.join(site.directory, 'editions'),
      ...options.configuration,
    };
    if (options.share) site.settings['share-dir'] = options.share;
    site.configuration = writeConfiguration(path.join(site.directory, 'kunnskapsweb.conf'), site.settings);
    await site.startProgram();
    if (options.nginx !== false) await site.startNginx();
    return site;
  }

  async startProgram() {
    this.program = new Child(this.options.program ?? program, ['serve', '--database', this.database, '--config', this.configuration,
      '--socket', this.socket, '--workers', String(this.options.workers ?? 2)]);
    await this.program.line(/ready/);
  }

  async stopProgram() {
    const { code, signal } = await this.program.end();
    if (code !== 0) throw new Error(`the program ended with ${code ?? signal}:\n${this.program.log}`);
  }

  async startNginx() {
    const file = nginxConfiguration(this.directory, { ...this.options, shareDirectory: this.options.share });
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
    const visitor = nextAddress();
    const answer = await this.get(target, { ...options, headers: { 'X-Real-IP': visitor } });
    const [, cache] = await until(() =>
      fs.readFileSync(file, 'utf8').match(new RegExp(`^${visitor} (\\S+)$`, 'm')));
    return { ...answer, cache };
  }

  // A request to the program's own socket: see fastcgi.mjs.
  ask(target, parameters, body) {
    return request(this.socket, { REQUEST_URI: target, ...parameters }, body);
  }

  // A port of this machine that leads to nginx, for browsers: its address.
  async port() {
    if (this.proxy) return `http://127.0.0.1:${this.proxy.address().port}`;
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
    }
  }
}

// A site with its program alone, for the time of some work.
export async function withProgram(options, work) {
  const site = await Site.start({ nginx: false, ...options });
  try {
    await work(site);
  } finally {
    await site.stop();
  }
}

// A copy of the program's files that a test may change.
export function copyShare() {
  const copy = path.join(temporaryDirectory(), 'share');
  fs.cpSync(share, copy, { recursive: true });
  return copy;
}

export function edit(file, change) {
  fs.writeFileSync(file, change(fs.readFileSync(file, 'utf8')));
}
