// nginx with the files we ship: what it accepts, serves and refuses.
import assert from 'node:assert/strict';
import crypto from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { after, test } from 'node:test';
import zlib from 'node:zlib';
import { assertSecurityHeaders } from './lib/answers.mjs';
import { parameterBytes } from './lib/fastcgi.mjs';
import { facts } from './lib/facts.mjs';
import { elements } from './lib/html.mjs';
import { forEach } from './lib/pages.mjs';
import {
  Child, httpRequest, must, nginxConfiguration, run, share, Site, source, temporaryDirectory,
} from './lib/site.mjs';

const site = await Site.start();
after(() => site.stop());

// nginx -t of the shipped files in a server block: { status, stderr }.
function checkConfiguration(options) {
  const file = nginxConfiguration(temporaryDirectory(), options);
  return run('nginx', ['-t', '-q', '-e', 'stderr', '-p', path.dirname(file), '-c', file]);
}

// A static file with a hash in its name.
const stylesheet = fs.readdirSync(path.join(share, 'static')).find((name) => /^site\.[0-9a-f]+\.css$/.test(name));

test('the snippet passes nginx -t in a server block with nothing else', () => {
  const { status, stderr } = checkConfiguration({});
  assert.equal(stderr, '');
  assert.equal(status, 0);
});

test("the snippet passes nginx -t beside an administrator's own directives", () => {
  const { status, stderr } = checkConfiguration({
    http: `
      fastcgi_cache_path theirs keys_zone=their_cache:1m;
      limit_req_zone $binary_remote_addr zone=theirs:1m rate=1r/s;
      map $http_upgrade $connection_upgrade { default upgrade; "" close; }
      add_header X-Theirs yes;
      gzip_types text/plain text/css;
      client_max_body_size 8m;
      fastcgi_keep_conn on;
      fastcgi_intercept_errors on;`,
    server: `
      server_name theirs.example;
      root /var/www/html;
      index index.html;
      charset utf-8;
      add_header Strict-Transport-Security "max-age=1" always;
      add_header X-Frame-Options SAMEORIGIN;
      include /etc/nginx/fastcgi_params;
      fastcgi_read_timeout 300;
      client_max_body_size 8m;
      large_client_header_buffers 4 16k;
      client_header_buffer_size 4k;
      keepalive_timeout 20;
      server_tokens off;
      limit_req zone=theirs burst=5;
      fastcgi_cache their_cache;
      fastcgi_cache_key $request_uri;
      fastcgi_cache_bypass $http_pragma;
      error_page 404 /404.html;
      error_page 500 502 503 504 /50x.html;
      location = /50x.html { root /usr/share/nginx/html; }
      location = /favicon.ico { log_not_found off; }
      location = /robots.txt { return 204; }
      location ^~ /.well-known/acme-challenge/ { root /var/www/html; }
      location ~ /\\.ht { deny all; }
      location ~* \\.(css|js|png|svg)$ { expires 30d; }
      location ~ \\.php$ { return 404; }`,
  });
  assert.equal(stderr, '');
  assert.equal(status, 0);
});

test('the example server passes nginx -t', () => {
  const directory = temporaryDirectory();
  const files = path.join(directory, 'nginx');
  const main = nginxConfiguration(directory, {});
  must('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=kunnskapsweb.example', '-days', '2',
    '-keyout', `${files}/key.pem`, '-out', `${files}/certificate.pem`]);
  const example = fs.readFileSync(path.join(source, 'nginx/sites-available/kunnskapsweb.example'), 'utf8')
    .replace(/ssl_certificate .*;/, `ssl_certificate ${files}/certificate.pem;`)
    .replace(/ssl_certificate_key .*;/, `ssl_certificate_key ${files}/key.pem;`)
    .replace(/listen (?:\[::\]:)?(80|443)(.*);/g, `listen unix:${directory}/example-$1.sock$2;`)
    .replace(/^(.*listen.*)\n(?=.*listen)/gm, '');
  fs.writeFileSync(`${files}/example.conf`, example);
  fs.writeFileSync(main, fs.readFileSync(main, 'utf8')
    .replace(/server \{[^]*$/, `include ${files}/example.conf;\n}\n`));
  const { status, stderr } = run('nginx', ['-t', '-q', '-e', 'stderr', '-p', files, '-c', main]);
  assert.equal(stderr, '');
  assert.equal(status, 0);
});

test("a block's own headers and error pages change nothing in ours, and its other locations go on", async () => {
  const theirs = await Site.start({
    http: 'fastcgi_intercept_errors on;',
    server: `
      add_header Content-Security-Policy "default-src *" always;
      add_header X-Theirs yes always;
      error_page 404 /50x.html;
      include /etc/nginx/fastcgi_params;
      location ~* \\.(css|js|png|svg)$ { return 418; }
      location = /50x.html { return 200 theirs; }
      location /.well-known/acme-challenge/ { return 200 acme; }`,
  });
  try {
    for (const [target, status] of [['/om', 200], ['/finnes-ikke', 404], [`/static/${stylesheet}`, 200]]) {
      const { status: got, headers } = await theirs.get(target);
      assert.equal(got, status, target);
      assert.equal(headers['x-theirs'], undefined, target);
      assertSecurityHeaders(headers, target, { forms: target.startsWith('/static/') ? "'none'" : "'self'" });
    }
    assert.equal((await theirs.get('/.well-known/acme-challenge/x')).text, 'acme');
  } finally {
    await theirs.stop();
  }
});

test('static files have long lives, their types, and the same security headers', async () => {
  const types = { css: 'text/css; charset=utf-8', svg: 'image/svg+xml; charset=utf-8', woff2: 'font/woff2',
    rng: 'application/xml; charset=utf-8', txt: 'text/plain; charset=utf-8', png: 'image/png' };
  const names = fs.readdirSync(path.join(share, 'static')).filter((one) => !/\.(gz|xsl)$|^unavailable/.test(one));
  for (const name of names) {
    const { status, headers } = await site.get(`/static/${name}`);
    const type = types[name.split('.').pop()];
    assert.equal(status, 200, name);
    assert.equal(headers['content-type'], type, name);
    assert.equal(headers['cache-control'], /\.[0-9a-f]{8,}\./.test(name)
      ? 'public, max-age=31536000, immutable' : 'public, max-age=300', name);
    assertSecurityHeaders(headers, name, { forms: "'none'" });
  }
});

test('static files come compressed from disk', async () => {
  const { headers, body } = await site.get(`/static/${stylesheet}`, { headers: { 'Accept-Encoding': 'gzip' } });
  assert.equal(headers['content-encoding'], 'gzip');
  assert.equal(headers.vary, 'Accept-Encoding');
  assert.deepEqual(zlib.gunzipSync(body), fs.readFileSync(path.join(share, 'static', stylesheet)));
});

test('what is not a static file is answered by the site, and not kept', async () => {
  for (const target of ['/static/', '/static/none.css', '/static/../sql/schema/00-database.sql', '/static/%2e%2e/sql/site.sql',
    '/static/unavailable.html', '/static/none.0123456789.css']) {
    const { status, headers, text } = await site.get(target);
    assert.equal(status, 404, target);
    assert.equal(headers['cache-control'], 'no-store', target);
    assert.match(text, /<html/, target);
  }
});

test('health is told on this machine and to nobody else', async () => {
  for (const address of ['127.0.0.1', '::1']) {
    const { status, headers } = await site.get('/healthz', { headers: { 'X-Real-IP': address } });
    assert.equal(status, 200, address);
    assert.equal(headers['cache-control'], 'no-store');
  }
  for (const target of ['/healthz', '//healthz', '/%68ealthz', '/x/../healthz', '/healthz?x=1', '/healthz/',
    '/healthz.xml', '/nn/healthz', '/healthz%20', '/healthz;x']) {
    const { status } = await site.get(target);
    assert.ok([301, 403, 404].includes(status), `${target}: ${status}`);
  }
});

test('nobody becomes staff by what he sends, and no header becomes a parameter', async () => {
  // A server of our own in the program's place shows what nginx sends.
  const directory = temporaryDirectory();
  const seen = [];
  const listener = net.createServer((socket) => socket.on('data', (bytes) => {
    seen.push(bytes);
    socket.destroy();
  }));
  await new Promise((resolve) => listener.listen(path.join(directory, 'program.sock'), resolve));
  const file = nginxConfiguration(directory, {});
  const nginx = new Child('nginx', ['-e', 'stderr', '-p', path.dirname(file), '-c', file]);
  await nginx.line(/start worker process \d/);
  for (const target of ['/om?KW_STAFF=mallory', '/rediger', '/static/none.css', '/healthz']) {
    await httpRequest(path.join(directory, 'nginx.sock'), target, { headers: {
      'KW-Staff': 'mallory', KW_STAFF: 'mallory', Kw_Staff: 'mallory', 'X-KW-Staff': 'mallory', Proxy: 'mallory',
      Authorization: `Basic ${Buffer.from('mallory:x').toString('base64')}`, 'X-Real-IP': '127.0.0.1',
      Cookie: 'mallory=1', Host: 'mallory.example', 'X-Forwarded-Host': 'mallory.example' } });
  }
  await nginx.end();
  listener.close();
  assert.equal(seen.length, 4);
  for (const bytes of seen) {
    assert.ok(bytes.includes(parameterBytes({ KW_STAFF: '' })));
    assert.equal(bytes.toString().replace('?KW_STAFF=mallory', '').includes('mallory'), false);
  }
});

test('a fast visitor is slowed down with 429, and others are not', async () => {
  const from = (address) => site.get('/om', { headers: { 'X-Real-IP': address } });
  const answers = [];
  await forEach(Array(2000).fill('192.0.2.7'), async (address) => {
    if (!answers.some(({ status }) => status === 429)) answers.push(await from(address));
  });
  const refused = answers.find(({ status }) => status === 429);
  assert.ok(answers.filter(({ status }) => status === 200).length > 100, 'a hundred pages at once are nothing unusual');
  assert.equal(refused.headers['retry-after'], '30');
  assert.equal(refused.headers['cache-control'], 'no-store');
  assertSecurityHeaders(refused.headers, 'refused', { forms: "'none'" });
  assert.equal((await from('192.0.2.8')).status, 200);
});

test('an IPv6 network of 64 bits counts as one visitor', async () => {
  const from = (address) => site.get('/om', { headers: { 'X-Real-IP': address } });
  const statuses = await Promise.all(Array.from({ length: 200 }, (_, at) => from(`2001:db8:1:2:${at + 1}::${at + 1}`)));
  assert.ok(statuses.some(({ status }) => status === 429));
  assert.equal((await from('2001:db8:1:3::1')).status, 200);
});

// Sends a request as it is: no client rewrites its target.
function send(target, address) {
  return new Promise((resolve, reject) => {
    const socket = net.connect(path.join(site.directory, 'nginx.sock'));
    let answer = '';
    socket.setEncoding('latin1');
    socket.on('data', (piece) => { answer += piece; });
    socket.on('error', reject);
    socket.on('close', () => resolve(Number(answer.split(' ')[1])));
    socket.end(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nX-Real-IP: ${address}\r\nConnection: close\r\n\r\n`);
  });
}

let visitors = 20;
async function refusedOf(target) {
  visitors += 1;
  const statuses = await Promise.all(Array.from({ length: 45 }, () => send(target, `192.0.2.${visitors}`)));
  return statuses.filter((status) => status === 429).length;
}

test('combinations of filters are limited more strictly than pages, however they are spelled', async () => {
  const { parameters } = facts.routes.find(({ name }) => name === 'projects');
  // Those that choose among the projects; the others turn a page or open a long filter.
  const filters = parameters.filter((name) => !['side', 'alle', 'kommende'].includes(name));
  assert.deepEqual([...filters].sort(), ['aar', 'partner', 'status', 'tema', 'type']);
  const encoded = (name) => [...name].map((letter, at) => {
    const code = `%${letter.charCodeAt(0).toString(16)}`;
    return at % 2 ? code.toUpperCase() : code;
  }).join('');
  for (const target of [
    '/prosjekter?type=forskning&status=pagaar', '/en/prosjekter.xml?type=forskning&tema=x&x=1',
    '/prosjekte%72?tema=demens&aar=2020', '/%70rosjekter?tema=demens&aar=2020', '/nn%2Fprosjekter?tema=demens&aar=2020',
    '/prosjekter%2Exml?tema=demens&aar=2020', '/n%6e/prosjekter?tema=demens&aar=2020',
    '/prosjekter?t%65ma=demens&a%61r=2020', '/prosjekter?x=1&&=&tema=demens&y&aar=2020&z',
    '/prosjekter?x=#&tema=demens&aar=2020', '/prosjekter?x=?&tema=%64emens&aar=2020', '/prosjekter?type=a&type=b',
    ...filters.map((name, at) => `/prosjekter?${encoded(name)}=a&${filters.at(at - 1)}=b`),
  ]) assert.ok(await refusedOf(target) > 0, target);
});

test('what the program does not count as a combination of filters is not limited as one', async () => {
  for (const target of [
    '/prosjekter?type=forskning', '/prosjekter?type=&status=pagaar', '/prosjekter?type=forskning&side=2',
    '/prosjekter?type=forskning&utm_source=x&fbclid=y', '/prosjekter?TYPE=a&Tema=b', '/prosjekter?type=forskning&%54ema=b',
    '/prosjekter?type=forskning&xtema=demens', '/om?type=a&tema=b', '/prosjekter/x?type=a&tema=b', '/prosjekter%3Ftype=a&tema=b',
  ]) assert.equal(await refusedOf(target), 0, target);
});

test('TRACE and what else is not for reading are refused with 405', async () => {
  for (const method of ['TRACE', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND']) {
    const { status, headers } = await site.get('/om', { method });
    assert.equal(status, 405, method);
    if (method !== 'TRACE') assert.equal(headers.allow, 'GET, HEAD', method);
  }
});

test('a body that is too long is refused with a page of the site', async () => {
  const { status, headers, text } = await site.get('/om', { method: 'POST', body: Buffer.alloc(70000, 'x') });
  assert.equal(status, 413);
  assert.equal(headers['cache-control'], 'no-store');
  assert.match(text, /<html lang="nb"/);
});

test('a query of a megabyte is refused', async () => {
  const { status } = await site.get(`/prosjekter?x=${'x'.repeat(1 << 20)}`);
  assert.equal(status, 414);
});

test('the page of last resort has the style that its policy names', async () => {
  const html = fs.readFileSync(path.join(source, 'nginx/static/unavailable.html'), 'utf8');
  const [style] = elements(html, 'style');
  const hash = crypto.createHash('sha256').update(style.content).digest('base64');
  const headers = fs.readFileSync(path.join(share, 'nginx/snippets/kunnskapsweb-headers.conf'), 'utf8');
  assert.ok(headers.includes(`'sha256-${hash}'`), `sha256-${hash}`);
});
