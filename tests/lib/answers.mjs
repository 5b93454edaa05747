// What every error page, and every answer, has to be.
import assert from 'node:assert/strict';
import { elements } from './html.mjs';

// Its status, language and headers, and that it tells nothing of our inside.
export function assertErrorPage({ status, headers, text }, expected, language = 'nb') {
  assert.equal(status, expected);
  assert.equal(headers['content-type'], 'text/html; charset=utf-8');
  assert.equal(headers['cache-control'], 'no-store');
  assert.equal(headers.etag, undefined);
  assert.match(headers['content-security-policy'], /^default-src 'none'/);
  assert.equal(headers['x-content-type-options'], 'nosniff');
  assert.equal(elements(text, 'html')[0].attributes.lang, language);
  assert.equal(elements(text, 'h1').length, 1);
  assert.doesNotMatch(text, /sqlite|select |\.sql|\.xsl|\.db\b|libx|\/tmp\/|\/usr\/|errno|stack/i);
}

// Where two texts part, with what stands there in each; '' if nowhere. Texts
// are long: nobody wants to read all of both.
export function difference(actual, expected) {
  if (actual === expected) return '';
  let at = 0;
  while (actual[at] === expected[at]) at += 1;
  const around = (text) => text.slice(Math.max(0, at - 60), at + 80);
  return `from character ${at} of ${actual.length} and ${expected.length} on:\n`
    + `  actual   ...${around(actual)}\n  expected ...${around(expected)}`;
}

// On every answer, whoever gives it.
export const securityHeaders = ['content-security-policy', 'x-content-type-options', 'x-frame-options',
  'referrer-policy', 'permissions-policy', 'cross-origin-opener-policy', 'cross-origin-embedder-policy',
  'cross-origin-resource-policy'];
