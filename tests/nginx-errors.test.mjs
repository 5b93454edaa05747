// What nginx answers by itself when a request is wrong: our pages, in the
// readers' languages, with our headers.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { after, test } from 'node:test';
import tls from 'node:tls';
import { HtmlValidate } from 'html-validate';
import { assertSecurityHeaders } from './lib/answers.mjs';
import { elements } from './lib/html.mjs';
import { must, share, Site, temporaryDirectory } from './lib/site.mjs';

const keys = temporaryDirectory();
must('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=network.example', '-days', '2',
  '-keyout', `${keys}/key.pem`, '-out', `${keys}/certificate.pem`]);
const secure = `${keys}/tls.sock`;
const strict = `${keys}/strict.sock`;
const serverBlock = (socket, more) => `server {
  listen unix:${socket} ssl;
  ssl_certificate ${keys}/certificate.pem;
  ssl_certificate_key ${keys}/key.pem;
  ${more}
  include snippets/kunnskapsweb.conf;
}`;
const site = await Site.start({
  http: `${serverBlock(secure, '')}
    ${serverBlock(strict, `ssl_verify_client on; ssl_client_certificate ${keys}/certificate.pem;`)}`,
});
after(() => site.stop());

const stylesheet = fs.readdirSync(path.join(share, 'static')).find((name) => /^site\.[0-9a-f]+\.css$/.test(name));

// Sends bytes as they are: { status, headers, text }.
function send(bytes, { socket = site.web, encrypted = false } = {}) {
  return new Promise((resolve, reject) => {
    const plain = net.connect(socket);
    const stream = encrypted ? tls.connect({ socket: plain, rejectUnauthorized: false }) : plain;
    const chunks = [];
    stream.on('data', (chunk) => chunks.push(chunk));
    stream.on('error', (error) => (chunks.length > 0 ? resolve(parse(chunks)) : reject(error)));
    stream.on('close', () => resolve(parse(chunks)));
    stream.setTimeout(60_000, () => stream.destroy(new Error('no answer in a minute')));
    stream.write(bytes);
  });
}

function parse(chunks) {
  const whole = Buffer.concat(chunks).toString();
  const [head, ...rest] = whole.split('\r\n\r\n');
  const [first, ...lines] = head.split('\r\n');
  return {
    status: Number(first.split(' ')[1]),
    headers: Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(),
      line.slice(line.indexOf(':') + 1).trim()])),
    text: rest.join('\r\n\r\n'),
  };
}

const get = (target, ...lines) => [`GET ${target} HTTP/1.1`, 'Host: network.example', 'Connection: close', ...lines, '', ''].join('\r\n');
const cases = [
  ['no request line', 'hello\r\n\r\n', 400],
  ['a method in brackets', '<GET> /om HTTP/1.1\r\n\r\n', 400],
  ['bytes of another protocol', Buffer.from([0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3, 10, 10]), 400],
  ['a NUL in the address', 'GET /o\0m HTTP/1.1\r\nHost: x\r\n\r\n', 400],
  ['no host', 'GET /om HTTP/1.1\r\n\r\n', 400],
  ['two hosts', get('/om', 'Host: other.example'), 400],
  ['a host that is none', 'GET /om HTTP/1.1\r\nHost: a b\r\n\r\n', 400],
  ['a header that is none', get('/om', 'no colon'), 400],
  ['bad percent-encoding', get('/%zz'), 400],
  ['a path above the root', get('/../etc/passwd'), 400],
  ['two lengths', get('/om', 'Content-Length: 1', 'Content-Length: 2'), 400],
  ['a length that is none', get('/om', 'Content-Length: x'), 400],
  ['an unknown transfer encoding', get('/om', 'Transfer-Encoding: smoke'), 501],
  ['an unknown version of HTTP', 'GET /om HTTP/7.1\r\nHost: x\r\n\r\n', 505],
  ['TRACE', 'TRACE /om HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 405],
  ['POST to a file', `POST /static/${stylesheet} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, 405],
  ['a condition that a page does not meet', get('/om', 'If-Match: "other"'), 412],
  ['a condition that a file does not meet', get(`/static/${stylesheet}`, 'If-Match: "other"'), 412],
  ['a date that a file does not meet',
    get(`/static/${stylesheet}`, 'If-Unmodified-Since: Thu, 01 Jan 1970 00:00:00 GMT'), 412],
  ['a body that is too long for a file',
    `POST /static/${stylesheet} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 99999999\r\n\r\n`, 413],
  ['an address that is too long', get(`/${'x'.repeat(100_000)}`), 414],
  ['a part that a file does not have', get(`/static/${stylesheet}`, 'Range: bytes=99999999-'), 416],
  ['a header that is too long', get('/om', `X-Long: ${'x'.repeat(100_000)}`), 431],
  ['many long headers', get('/om', ...Array.from({ length: 200 }, (_, at) => `X-${at}: ${'x'.repeat(1000)}`)), 431],
  ['a cookie that is too long', get('/static/none.css', `Cookie: ${'x'.repeat(100_000)}`), 431],
  ['health for strangers', get('/healthz', 'X-Real-IP: 192.0.2.1'), 403],
  ['HTTP to the port of HTTPS', get('/om'), 400, { socket: secure }],
  ['a bad request over TLS', get('/%zz'), 400, { socket: secure, encrypted: true }],
  ['a header that is too long over TLS', get('/om', `X-Long: ${'x'.repeat(100_000)}`), 431, { socket: secure, encrypted: true }],
  ['no certificate where one is needed', get('/om'), 400, { socket: strict, encrypted: true }],
];

const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'no-trailing-whitespace': 'off' } });
for (const [what, bytes, expected, options] of cases) {
  test(`${what}: ${expected} with a page of ours`, async () => {
    const { status, headers, text } = await send(bytes, options);
    assert.equal(status, expected);
    assert.equal(headers['content-type'], 'text/html; charset=utf-8');
    assert.equal(headers['cache-control'], 'no-store');
    assert.equal(headers.server, 'nginx', 'no version');
    if (status === 405) assert.equal(headers.allow, 'GET, HEAD');
    else assert.equal(headers.allow, undefined);
    if (status === 416) assert.match(headers['content-range'], /^bytes \*\/\d+$/);
    assert.equal(headers['strict-transport-security'], options?.encrypted ? 'max-age=63072000' : undefined);
    assertSecurityHeaders(headers, what, { forms: "'none'" });
    assert.equal(elements(text, 'html')[0].attributes.lang, 'nb');
    for (const words of ['<html lang="nb">', 'lang="nn"', 'lang="en"']) assert.ok(text.includes(words), words);
    assert.doesNotMatch(text, /<center>|nginx/);
    const { valid, results } = await validator.validateString(text);
    assert.ok(valid, JSON.stringify(results[0]?.messages));
  });
}

test('the address of such a page is no page', async () => {
  for (const target of ['/kunnskapsweb-errors/400.html', '/kunnskapsweb-errors/', '/kunnskapsweb-errors/none']) {
    const { status, text } = await site.get(target);
    assert.equal(status, 404, target);
    assert.match(text, /<html lang="nb"/, target);
  }
});

test("a block's own page for an error goes before ours", async () => {
  const theirs = await Site.start({
    server: 'error_page 400 /theirs; location = /theirs { return 200 theirs; }',
  });
  try {
    assert.equal((await send(get('/%zz'), { socket: theirs.web })).text, 'theirs');
  } finally {
    await theirs.stop();
  }
});
