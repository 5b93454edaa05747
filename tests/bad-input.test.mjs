// What visitors should not send, and texts that should not be in a database,
// and what they get: the clear answer of design.md, section 4.
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, test } from 'node:test';
import { assertErrorPage } from './lib/answers.mjs';
import { crawled } from './lib/crawl.mjs';
import { elements, values } from './lib/html.mjs';
import { must, program, run, share, Site } from './lib/site.mjs';

const site = await Site.start();
after(() => site.stop());

test('an unknown address is a helpful 404 page in the language of the address', async () => {
  for (const [target, language] of [['/finnes-ikke', 'nb'], ['/nn/finst-ikkje', 'nn'], ['/en/not-there', 'en'],
    ['/prosjekter/finnes-ikke', 'nb'], ['/en/partnere/not-there', 'en'], ['/finnes-ikke.xml', 'nb'],
    ['/prosjekter/finnes-ikke.xml', 'nb'], ['/prosjekter/a/b', 'nb'], ['/Prosjekter', 'nb'], ['/index', 'nb'],
    ['/nn/nn', 'nn'], ['/nb', 'nb'], ['/rediger', 'nb'], ['/.git/config', 'nb'], ['/wp-login.php', 'nb']]) {
    const answer = await site.get(target);
    assertErrorPage(answer, 404, language);
    const links = elements(answer.text, 'a').map(({ attributes }) => attributes.href);
    const prefix = language === 'nb' ? '' : `/${language}`;
    for (const wanted of ['/prosjekter', '/partnere', '/kontakt']) assert.ok(links.includes(prefix + wanted), target);
  }
});

test('a wrong value of a known parameter is a 400 page that names it', async () => {
  const cases = {
    type: 'hobby', tema: 'finnes-ikke', partner: 'finnes-ikke', status: 'kanskje', aar: '20x6', side: 'tolv-og-en-halv',
  };
  for (const [name, value] of Object.entries(cases)) {
    for (const [prefix, language] of [['', 'nb'], ['/nn', 'nn'], ['/en', 'en']]) {
      const answer = await site.get(`${prefix}/prosjekter?${name}=${value}`);
      assertErrorPage(answer, 400, language);
      assert.match(answer.text, new RegExp(`<strong>${name}</strong>`));
      assert.equal(answer.text.includes(value), false, 'the value is not repeated');
    }
    assert.equal((await site.get(`/prosjekter.xml?${name}=${value}`)).status, 400);
  }
});

const malformed = {
  'an overlong value': `aar=${'2'.repeat(2000)}`,
  'a value one too long': `partner=${'a'.repeat(65)}`,
  'a doubled parameter': 'aar=2020&aar=2021',
  'a doubled parameter, the same twice': 'type=forskning&type=forskning',
  'a doubled parameter, one written otherwise': 'type=forskning&%74ype=forskning',
  'percent-encoding without digits': 'type=%zz',
  'percent-encoding cut off': 'type=%4',
  'percent-encoding that is not UTF-8': 'type=%ff%fe',
  'an overlong form of UTF-8': 'type=%c0%af',
  'a surrogate in UTF-8': 'type=%ed%a0%80',
  'a NUL': 'type=forskning%00',
  'a control byte': 'type=forskning%0d%0aSet-Cookie:x=1',
  'markup': 'tema=%3Cscript%3Ealert(1)%3C/script%3E',
  'the end of a CDATA section': 'tema=]]%3E',
  'SQL': "tema=x'%20OR%201=1--",
  'a path': 'partner=../../etc/passwd',
  'page 0': 'side=0',
  'a negative page': 'side=-1',
  'a page with a leading zero': 'side=02',
  'a page beyond all numbers': 'side=99999999999999999999',
  'a page past the last': 'side=99999',
  'a year before all years': 'aar=0000',
  'a sign before the year': 'aar=%2B2020',
  'a space after the year': 'aar=2020+',
};
for (const [what, query] of Object.entries(malformed)) {
  test(`${what} in a known parameter is a 400 page`, async () => {
    for (const answer of [await site.get(`/prosjekter?${query}`), await site.ask(`/prosjekter?${query}`)]) {
      assertErrorPage(answer, 400);
      assert.match(answer.text, new RegExp(`<strong>${decodeURIComponent(query.split('=')[0])}</strong>`));
      assert.doesNotMatch(answer.text, /<script|passwd|Set-Cookie/);
    }
  });
}

test('the same in parameters nobody knows is ignored', async () => {
  for (const query of Object.values(malformed)) {
    const unknown = query.replaceAll(/(^|&)[^=&]+=/g, '$1utm_x=');
    assert.equal((await site.get(`/prosjekter?${unknown}`)).status, 200, unknown.slice(0, 60));
    assert.equal((await site.get(`/om?${query}`)).status, 200, 'a page without parameters');
  }
  for (const query of ['&', '&&&', '=', '=&=', '?', '%', '%00', 'type', 'type=', '&type=forskning&', ';type=x']) {
    assert.equal((await site.ask(`/prosjekter?${query}`)).status, 200, query);
  }
});

test('a path with percent-encoding that is no text is a 400 page', async () => {
  for (const target of ['/%', '/%zz', '/%ff', '/om%00', '/prosjekter/%c0%ae%c0%ae', '/om%0d%0aX:1', '/%7f',
    '/om%ed%a0%80']) {
    assertErrorPage(await site.ask(target), 400);
  }
  for (const target of ['/%', '/%zz', '/om%00']) assert.equal((await site.get(target)).status, 400, target);
  for (const target of ['/%ff', '/om%ed%a0%80', '/prosjekter/%c0%ae']) assertErrorPage(await site.get(target), 400);
});

test('a path that climbs leads nowhere', async () => {
  for (const target of ['/../etc/passwd', '/..', '/prosjekter/../../etc/passwd', '/static/../../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd', '/prosjekter/..%2f..%2fetc/passwd', '/..%5c..%5cetc', '/en/../nn', '/./om', '//om',
    '/partnere/..', '/.%2e/om']) {
    assertErrorPage(await site.ask(target), 404, target.startsWith('/en/') ? 'en' : 'nb');
    const { status, text } = await site.get(target);
    assert.ok([400, 404].includes(status) || text.startsWith('<!DOCTYPE html>'), target);
    assert.doesNotMatch(text, /root:/, target);
  }
});

test('an address that is not a path is refused', async () => {
  for (const target of ['', '*', 'om', 'example.no:443', '?', 'javascript:alert(1)']) {
    const { status } = await site.ask(target);
    assert.ok([200, 400, 404].includes(status), `${target}: ${status}`);
    if (status === 200) assert.equal(target.replace('?', ''), '');
  }
  assert.equal((await site.ask('https://evil.example/om')).status, 200, 'absolute-form');
});

test('lengths have limits: address 414, all parameters 431, body 413', async () => {
  for (const length of [3000, 100000, 1 << 20]) {
    assertErrorPage(await site.ask(`/prosjekter?x=${'x'.repeat(length)}`), length < 60000 ? 414 : 431);
  }
  assertErrorPage(await site.ask('/om', { HTTP_COOKIE: 'x'.repeat(1 << 20) }), 431);
  assertErrorPage(await site.ask(`/${'x'.repeat(1000)}`), 404);
  const post = (CONTENT_LENGTH, body) => site.ask('/om', { REQUEST_METHOD: 'POST', CONTENT_LENGTH }, body);
  assertErrorPage(await post(String(1 << 20), Buffer.alloc(1 << 20)), 413);
  assertErrorPage(await post('', Buffer.alloc(1 << 20)), 413);
  for (const length of ['-1', '1e9', '99999999999999999999', 'many', '0x10']) {
    assert.ok([400, 413].includes((await post(length)).status), length);
  }
});

test('a method that does not fit is 405 and says which ones do', async () => {
  for (const REQUEST_METHOD of ['POST', 'PUT', 'DELETE', 'TRACE', 'CONNECT', 'get', '', 'X'.repeat(500)]) {
    const answer = await site.ask('/om', { REQUEST_METHOD });
    assertErrorPage(answer, 405);
    assert.equal(answer.headers.allow, 'GET, HEAD');
  }
});

test('the page that refuses a method is in the language of the address', async () => {
  for (const [target, language] of [['/om', 'nb'], ['/nn/om', 'nn'], ['/en/om', 'en'], ['/en', 'en']]) {
    const answer = await site.ask(target, { REQUEST_METHOD: 'POST' });
    assertErrorPage(answer, 405, language);
    assert.equal(answer.headers.allow, 'GET, HEAD', target);
  }
});

test('a body with a GET is read away', async () => {
  const answer = await site.ask('/om', { CONTENT_LENGTH: '5' }, 'hello');
  assert.equal(answer.status, 200);
});

test('headers that lie change nothing', async () => {
  const plain = await site.ask('/om');
  for (const parameters of [{ HTTP_HOST: 'evil.example' }, { HTTP_X_FORWARDED_HOST: 'evil.example' },
    { HTTP_X_ORIGINAL_URL: '/healthz' }, { KW_STAFF: 'admin' }, { HTTP_KW_STAFF: 'admin' }, { HTTPS: 'on' },
    { HTTP_IF_NONE_MATCH: '"' }, { HTTP_IF_NONE_MATCH: ',,,W/,"x' }, { QUERY_STRING: 'side=x' }, { PATH_INFO: '/x' },
    { KW_REQUEST_ID: '<script>' }, { KW_REQUEST_ID: 'x'.repeat(5000) }]) {
    const answer = await site.ask('/om', parameters);
    assert.equal(answer.status, 200, JSON.stringify(parameters));
    assert.equal(answer.text, plain.text);
  }
});

test('texts in the database stay texts, on every page, in its XML and in the feeds', () => {
  const { pages, others, answers } = crawled('hostile');
  assert.ok(pages.length > 250);
  for (const { target, html: { status, text } } of pages) {
    assert.equal(status, 200, target);
    assert.doesNotMatch(text, /<script|<img|<[a-z]+(\s+[\w:-]+(="[^"]*")?)*\s+on\w+=/i, target);
    assert.doesNotMatch(text, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/, target);
    assert.equal(elements(text, 'main').length, 1, target);
    assert.ok(text.trimEnd().endsWith('</html>'), target);
    const strange = values(text, 'href').filter((link) => !/^(https?:|mailto:|tel:|\/(?!\/)|#|\?)/.test(link));
    assert.deepEqual(strange, [], target);
  }
  must('xmllint', ['--noout', '--nonet', '--relaxng', path.join(share, 'xslt/page.rng'),
    ...pages.map(({ xml }) => xml.file)]);
  assert.deepEqual(others.map(({ target }) => target), ['/aktuelt.atom', '/sitemap.xml']);
  must('xmllint', ['--noout', '--nonet', ...others.map(({ file }) => file)]);
  const { text } = answers.get('/om');
  assert.ok(text.includes('\ufffd'), 'what is no character is shown as one that says so');
  assert.ok(text.includes('æøå 🙂'), 'what is one stays');
  assert.ok(text.includes('https://good.example'));
});

test('get says with its exit code what a request would have got', () => {
  const get = (...args) => run(program, ['get', ...args, '--database', site.database]);
  assert.equal(get('/om').status, 0);
  assert.notEqual(get('/finnes-ikke').status, 0);
  assert.match(get('/om', '-i').stdout, /^Status: 200\r\n/);
});
