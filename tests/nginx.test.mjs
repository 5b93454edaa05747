// nginx with the files we ship: what it accepts, keeps, compresses, refuses.
import assert from 'node:assert/strict';
import crypto from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { after, test } from 'node:test';
import zlib from 'node:zlib';
import { parameterBytes } from './lib/fastcgi.mjs';
import { elements } from './lib/html.mjs';
import {
  changeDatabase, Child, httpRequest, must, nginxConfiguration, run, share, Site, source, temporaryDirectory, until,
} from './lib/site.mjs';

const site = await Site.start();
after(() => site.stop());

const securityHeaders = ['content-security-policy', 'x-content-type-options', 'x-frame-options', 'referrer-policy',
  'permissions-policy', 'cross-origin-opener-policy', 'cross-origin-embedder-policy', 'cross-origin-resource-policy'];

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
  fs.writeFileSync(main, fs.readFileSync(main, 'utf8').replace(/server \{[^]*$/, `include ${files}/example.conf;\n}\n`));
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
      assert.match(headers['content-security-policy'], /^default-src 'none'/, target);
    }
    assert.equal((await theirs.get('/.well-known/acme-challenge/x')).text, 'acme');
  } finally {
    await theirs.stop();
  }
});

test('an answer is kept, asked for anew with its tag after a second, and renewed', async () => {
  const first = await site.getLogged('/om');
  assert.equal(first.cache, 'MISS');
  const later = await until(async () => {
    const answer = await site.getLogged('/om');
    return answer.cache !== 'HIT' && answer;
  });
  assert.equal(later.cache, 'REVALIDATED');
  assert.equal(later.text, first.text);
});

test('a change in the database is on the site within about a second', async () => {
  const before = await site.get('/kontakt');
  changeDatabase(site.database, "UPDATE site SET email = 'changed@network.example';");
  const started = Date.now();
  await until(async () => (await site.get('/kontakt')).text.includes('changed@network.example'));
  assert.equal(before.text.includes('changed@network.example'), false);
  assert.ok(Date.now() - started < 3000);
});

test('the first visitor after a long time gets the page as it is now', async () => {
  await site.get('/personvern');
  changeDatabase(site.database, "UPDATE site SET email = 'later@network.example';");
  const { text } = await until(async () => {
    const answer = await site.getLogged('/personvern');
    return answer.cache !== 'HIT' && answer;
  });
  assert.ok(text.includes('later@network.example'));
});

test('a visitor who has the page gets 304 without a body', async () => {
  for (const encoding of ['', 'gzip']) {
    const headers = { 'Accept-Encoding': encoding };
    const { headers: { etag } } = await site.get('/om', { headers });
    const again = await site.get('/om', { headers: { ...headers, 'If-None-Match': etag } });
    assert.equal(again.status, 304);
    assert.equal(again.body.length, 0);
    assert.equal(again.headers.etag, etag);
    const other = await site.get('/om', { headers: { ...headers, 'If-None-Match': '"other"' } });
    assert.equal(other.status, 200);
  }
});

test('gzip is given to those who take it, with a tag of its own', async () => {
  const plain = await site.get('/om');
  assert.equal(plain.headers['content-encoding'], undefined);
  for (const accepted of ['gzip', 'deflate, gzip;q=1.0, *;q=0.5', 'br, GZIP ; q=0.1']) {
    const packed = await site.get('/om', { headers: { 'Accept-Encoding': accepted } });
    assert.equal(packed.headers['content-encoding'], 'gzip', accepted);
    assert.equal(packed.headers.vary, 'Accept-Encoding');
    assert.deepEqual(zlib.gunzipSync(packed.body), plain.body);
    assert.notEqual(packed.headers.etag, plain.headers.etag);
  }
  for (const refused of ['', 'identity', 'gzip;q=0', 'gzip;q=0.000', 'br', 'agzip']) {
    const answer = await site.get('/om', { headers: { 'Accept-Encoding': refused } });
    assert.equal(answer.headers['content-encoding'], undefined, refused);
    assert.deepEqual(answer.body, plain.body);
  }
});

test('HEAD gives the headers of GET and no body, and leaves none in the cache', async () => {
  const head = await site.get('/om/mandat', { method: 'HEAD' });
  const get = await site.get('/om/mandat');
  assert.equal(head.status, 200);
  assert.equal(head.body.length, 0);
  assert.ok(get.body.length > 1000);
  for (const name of ['etag', 'content-type', 'content-security-policy', 'content-length']) {
    assert.equal(head.headers[name], get.headers[name], name);
  }
});

test('static files have long lives, their types, and the same security headers', async () => {
  for (const name of fs.readdirSync(path.join(share, 'static')).filter((one) => !/\.(gz|xsl)$|^unavailable/.test(one))) {
    const { status, headers } = await site.get(`/static/${name}`);
    const type = { css: 'text/css; charset=utf-8', svg: 'image/svg+xml; charset=utf-8', woff2: 'font/woff2',
      rng: 'application/xml; charset=utf-8', txt: 'text/plain; charset=utf-8', png: 'image/png' }[name.split('.').pop()];
    assert.equal(status, 200, name);
    assert.equal(headers['content-type'], type, name);
    assert.equal(headers['cache-control'], /\.[0-9a-f]{8,}\./.test(name)
      ? 'public, max-age=31536000, immutable' : 'public, max-age=300', name);
    for (const header of securityHeaders) assert.ok(headers[header], `${name}: ${header}`);
  }
});

test('static files come compressed from disk', async () => {
  const { headers, body } = await site.get(`/static/${stylesheet}`, { headers: { 'Accept-Encoding': 'gzip' } });
  assert.equal(headers['content-encoding'], 'gzip');
  assert.equal(headers.vary, 'Accept-Encoding');
  assert.deepEqual(zlib.gunzipSync(body), fs.readFileSync(path.join(share, 'static', stylesheet)));
});

test('what is not a static file is answered by the site, and not kept', async () => {
  for (const target of ['/static/', '/static/none.css', '/static/../sql/schema.sql', '/static/%2e%2e/sql/site.sql',
    '/static/unavailable.html', '/static/none.0123456789.css']) {
    const { status, headers, text } = await site.get(target);
    assert.equal(status, 404, target);
    assert.equal(headers['cache-control'], 'no-store', target);
    assert.match(text, /<html/, target);
  }
});

test('errors are never kept', async () => {
  for (const target of ['/finnes-ikke', '/prosjekter?side=null', '/prosjekter/finnes-ikke']) {
    for (const attempt of [1, 2]) {
      const { status, cache, headers } = await site.getLogged(target);
      assert.ok([400, 404].includes(status), target);
      assert.equal(cache, 'MISS', `${target} ${attempt}`);
      assert.equal(headers['cache-control'], 'no-store');
    }
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
  const fast = await Promise.all(Array.from({ length: 200 }, () => from('192.0.2.7')));
  const refused = fast.filter(({ status }) => status === 429);
  assert.ok(refused.length > 0 && refused.length < 100, String(refused.length));
  assert.equal(refused[0].headers['retry-after'], '30');
  assert.equal(refused[0].headers['cache-control'], 'no-store');
  for (const header of securityHeaders) assert.ok(refused[0].headers[header], header);
  assert.equal((await from('192.0.2.8')).status, 200);
});

test('an IPv6 network of 64 bits counts as one visitor', async () => {
  const from = (address) => site.get('/om', { headers: { 'X-Real-IP': address } });
  const statuses = await Promise.all(Array.from({ length: 200 }, (_, at) => from(`2001:db8:1:2:${at + 1}::${at + 1}`)));
  assert.ok(statuses.some(({ status }) => status === 429));
  assert.equal((await from('2001:db8:1:3::1')).status, 200);
});

test('combinations of filters are limited more strictly than pages', async () => {
  const from = (target, address) => site.get(target, { headers: { 'X-Real-IP': address } });
  const burst = (target, address) => Promise.all(Array.from({ length: 60 }, () => from(target, address)));
  const count = (answers) => answers.filter(({ status }) => status === 429).length;
  assert.ok(count(await burst('/prosjekter?type=forskning&status=pagaar', '192.0.2.20')) > 0);
  assert.ok(count(await burst('/en/prosjekter.xml?type=forskning&tema=x&x=1', '192.0.2.21')) > 0);
  assert.equal(count(await burst('/prosjekter?type=forskning', '192.0.2.22')), 0);
  assert.equal(count(await burst('/prosjekter?type=&status=pagaar', '192.0.2.23')), 0);
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
  const headers = fs.readFileSync(path.join(source, 'nginx/snippets/kunnskapsweb-headers.conf'), 'utf8');
  assert.ok(headers.includes(`'sha256-${hash}'`), `put in sha256-${hash}`);
});

test('while the program is away, kept pages are served and others get the page of last resort', async () => {
  const page = await site.get('/en/om');
  await site.stopProgram();
  const stale = await until(async () => {
    const answer = await site.getLogged('/en/om');
    return answer.cache === 'STALE' && answer;
  });
  assert.equal(stale.status, 200);
  assert.equal(stale.text, page.text);
  for (const [target, method] of [['/en/kontakt', 'GET'], ['/static/none.css', 'GET'], ['/en/om?ny=1', 'HEAD'],
    ['/om', 'POST']]) {
    const { status, headers, text } = await site.get(target, { method });
    assert.equal(status, 503, target);
    assert.equal(headers['retry-after'], '30');
    assert.equal(headers['cache-control'], 'no-store');
    assert.equal(headers['content-type'], 'text/html; charset=utf-8');
    for (const header of securityHeaders) assert.ok(headers[header], `${target}: ${header}`);
    if (method !== 'HEAD') {
      for (const words of ['<html lang="nb">', 'lang="nn"', 'lang="en"']) assert.ok(text.includes(words));
    }
  }
  assert.equal((await site.get(`/static/${stylesheet}`)).status, 200);
  await site.startProgram();
  assert.equal((await site.get('/en/kontakt')).status, 200);
});
