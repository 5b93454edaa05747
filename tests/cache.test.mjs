// nginx between the visitor and the program: what it keeps and for how long,
// how it answers from that, and what it does while the program is away.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import zlib from 'node:zlib';
import { assertSecurityHeaders } from './lib/answers.mjs';
import { changeDatabase, Site, until } from './lib/site.mjs';

const site = await Site.start();
after(() => site.stop());

test('an answer is kept to the end of a second, then asked for anew with its tag', async () => {
  const first = await site.getLogged('/om');
  assert.equal(first.cache, 'MISS');
  assert.equal(first.headers['x-accel-expires'], undefined, 'is between the program and nginx');
  const later = await until(async () => {
    const answer = await site.getLogged('/om');
    return answer.cache !== 'HIT' && answer;
  });
  assert.equal(later.cache, 'REVALIDATED');
  assert.equal(later.text, first.text);
});

test('a change in the database is on the site when the second is over', async () => {
  const before = await site.get('/kontakt');
  changeDatabase(site.database, "UPDATE site SET email = 'changed@network.example';");
  await until(async () => (await site.get('/kontakt')).text.includes('changed@network.example'));
  assert.equal(before.text.includes('changed@network.example'), false);
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

test('while the program is away, kept pages are served and others get the page of last resort', async () => {
  const page = await site.get('/en/om');
  await site.stopProgram();
  const stale = await until(async () => {
    const answer = await site.getLogged('/en/om');
    return answer.cache === 'STALE' && answer;
  });
  assert.equal(stale.status, 200);
  assert.equal(stale.text, page.text);
  for (const [target, method] of [['/en/kontakt', 'GET'], ['/static/none.css', 'GET'], ['/en/om/mandat', 'HEAD'],
    ['/om', 'POST']]) {
    const { status, headers, text } = await site.get(target, { method });
    assert.equal(status, 503, target);
    assert.equal(headers['retry-after'], '30');
    assert.equal(headers['cache-control'], 'no-store');
    assert.equal(headers['content-type'], 'text/html; charset=utf-8');
    assertSecurityHeaders(headers, target, { forms: "'none'" });
    if (method !== 'HEAD') {
      for (const words of ['<html lang="nb">', 'lang="nn"', 'lang="en"']) assert.ok(text.includes(words));
    }
  }
  const [stylesheet] = page.text.match(/\/static\/[^"]+\.css/);
  assert.equal((await site.get(stylesheet)).status, 200);
  await site.startProgram();
  assert.equal((await site.get('/en/kontakt')).status, 200);
});
