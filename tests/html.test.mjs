// Every page keeps to the rules of HTML.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import fs from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { crawled } from './lib/crawl.mjs';
import { progressOf } from './lib/progress.mjs';
import { build, fixtures, seed, Site, source } from './lib/site.mjs';

const require = createRequire(`${build}/tests/`);
const { HtmlValidate, StaticConfigLoader } = require('html-validate');

// Puts the configuration together once, not for every page.
class OneConfiguration extends StaticConfigLoader {
  getConfigFor(...asked) {
    this.found ??= super.getConfigFor(...asked);
    return this.found;
  }
}

const validator = new HtmlValidate(new OneConfiguration({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // Our own files come from our own server.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
}));

async function faults(target, html) {
  const report = await validator.validateString(html, target);
  return report.results.flatMap((result) => result.messages.map((message) =>
    `${target}:${message.line}:${message.column} ${message.ruleId}: ${message.message}`));
}

// The faults of many pages: each kind once, with the first place it is at.
function kinds(found) {
  const first = new Map();
  for (const fault of found) {
    const kind = fault.slice(fault.indexOf(' '));
    first.set(kind, first.get(kind) ?? fault);
  }
  return [...first.values()];
}

for (const [what, name] of [['the seed', 'seed'], ['the samples', 'samples'], ['an empty database', 'empty']]) {
  test(`every page of ${what} is valid HTML`, async () => {
    const { pages } = crawled(name);
    const done = progressOf(name, pages.length, 'pages');
    const found = [];
    for (const { target, html } of pages) {
      found.push(...await faults(target, html.text));
      done();
    }
    assert.deepEqual(kinds(found), []);
  });
}

const site = await Site.start({ seeds: [seed, path.join(fixtures, 'sample.sql')] });
after(() => site.stop());

test('lists with filters and further pages are valid HTML', async () => {
  for (const target of ['/prosjekter?type=forskning', '/nn/prosjekter?type=forskning&status=pagaar',
    '/en/prosjekter?side=2', '/arrangementer?side=2', '/prosjekter?type=utdanning&aar=2020']) {
    const { status, text } = await site.get(target);
    assert.equal(status, 200, target);
    assert.deepEqual(await faults(target, text), []);
  }
});

test('every error page is valid HTML', async () => {
  for (const [target, options, status] of [['/finnes-ikke', {}, 404], ['/en/prosjekter?side=x', {}, 400],
    ['/%ff', {}, 400], ['/nn/om', { method: 'POST' }, 405],
    ['/om', { method: 'POST', body: Buffer.alloc(70000) }, 413]]) {
    const answer = await site.get(target, options);
    assert.equal(answer.status, status, target);
    assert.deepEqual(await faults(`${target} ${status}`, answer.text), []);
  }
  fs.writeFileSync(`${site.database}.new`, 'no database');
  fs.renameSync(`${site.database}.new`, site.database);
  const broken = await site.ask('/om');
  assert.equal(broken.status, 500);
  assert.deepEqual(await faults('500', broken.text), []);
});

test('the page of last resort is valid HTML', async () => {
  const html = fs.readFileSync(path.join(source, 'nginx/static/unavailable.html'), 'utf8');
  assert.deepEqual(await faults('unavailable.html', html), []);
});
