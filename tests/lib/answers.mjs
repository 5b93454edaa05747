// What every error page, and every answer, has to be.
import assert from 'node:assert/strict';
import { elements } from './html.mjs';

// Its status, language and headers, and that it tells nothing of our inside.
export function assertErrorPage({ status, headers, text }, expected, language = 'nb') {
  assert.equal(status, expected);
  assert.equal(headers['content-type'], 'text/html; charset=utf-8');
  assert.equal(headers['cache-control'], 'no-store');
  assert.equal(headers.etag, undefined);
  assertSecurityHeaders(headers, `the page of ${expected}`);
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

const secure = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

// The security headers: on every answer, whoever gives it. Pages have forms
// that lead back to the site; what nginx answers by itself has none.
export function assertSecurityHeaders(headers, where, { forms = "'self'" } = {}) {
  for (const [name, value] of Object.entries(secure)) assert.equal(headers[name], value, `${where}: ${name}`);
  for (const power of ['camera', 'geolocation', 'microphone', 'payment', 'usb']) {
    assert.ok(headers['permissions-policy']?.includes(`${power}=()`), `${where}: ${power}`);
  }
  const policy = headers['content-security-policy'] ?? '';
  assert.match(policy, /^default-src 'none'/, where);
  for (const part of ["base-uri 'none'", "frame-ancestors 'none'", `form-action ${forms}`]) {
    assert.ok(policy.includes(part), `${where}: ${part}`);
  }
  assert.doesNotMatch(policy, /unsafe|\*|https?:/, where);
}
