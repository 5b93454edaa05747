// The manual and the tests' own lists name what the program knows of itself:
// an option, format, exit code, language or page that is new is new here too.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { crawled } from './lib/crawl.mjs';
import { facts } from './lib/facts.mjs';
import { languages } from './lib/pages.mjs';
import { source } from './lib/site.mjs';

// A manual page as words, without troff's hyphens.
const manual = (name) => fs.readFileSync(path.join(source, 'man', name), 'utf8').replaceAll('\\-', '-');
const names = (list) => list.map(({ name }) => name);

test('the manual of the configuration has every option and no other, with its default', () => {
  const said = [...manual('kunnskapsweb.conf.5').matchAll(/^\.TP\n\.BR ([\w-]+) "? ?\(([^)]*)\)/gm)];
  assert.deepEqual(said.map(([, name]) => name).sort(), names(facts.options).sort());
  for (const [, name, preset] of said) {
    const [, number] = facts.options.find((option) => option.name === name).text.match(/ \[(\d+)\]$/) ?? [];
    if (number) assert.equal(preset, number, name);
  }
});

test('the manual of the program has every format of a report, in the order of the program', () => {
  const [, list] = manual('kunnskapsweb.1').match(/^is (xml [^]*?) or all;/m);
  assert.deepEqual(list.replace('(the usual)', '').match(/\w+/g), names(facts.formats));
});

test('the manual of the program has every exit code', () => {
  const [, said] = manual('kunnskapsweb.1').match(/^\.SH EXIT STATUS\n([^]*?)^\.SH/m);
  for (const { exit } of facts.errors) assert.match(said, new RegExp(`\\b${exit} [a-z]`), String(exit));
});

test('every error has a status that says whose fault it is', () => {
  for (const { status } of facts.errors) assert.ok(status >= 400 && status < 600, String(status));
  for (const status of [400, 404, 405, 413, 414, 431, 500, 503]) {
    assert.ok(facts.errors.some((one) => one.status === status), String(status));
  }
});

test("the tests' languages are the program's, and each falls back on the two others", () => {
  assert.deepEqual(facts.languages.map(({ code, prefix }) => ({ code, prefix })), languages);
  for (const { code, second, third } of facts.languages) {
    assert.deepEqual([code, second, third].sort(), ['en', 'nb', 'nn'], code);
  }
});

test('the crawl has a page of every route', () => {
  const found = new Set(crawled('seed').pages.map(({ xml }) => xml.text.match(/<page\b[^>]* name="([\w-]+)"/)[1]));
  const pages = facts.routes.filter(({ page }) => page);
  assert.ok(pages.length > 20);
  // The seed has no edition: edition.test.mjs asks for one's page.
  const elsewhere = ['report'];
  assert.deepEqual(names(pages).filter((name) => !found.has(name)), elsewhere);
});
