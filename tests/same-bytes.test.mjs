// What a worker answers, page for page and byte for byte, is what xsltproc
// makes of the page's XML: with libxml2's own memory and its own writer of
// HTML, in a process that has made no other page before.
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { difference } from './lib/answers.mjs';
import { crawled } from './lib/crawl.mjs';
import { share } from './lib/site.mjs';
import { transform } from './lib/stylesheets.mjs';

// One worker made all pages, and then again: the seed, sixty projects more,
// and lists with filters.
const { pages } = crawled('large');

test('every page is what xsltproc makes of its XML, first and again', () => {
  for (const { html, xml, again } of pages) {
    for (const { target, status } of [html, xml, again]) assert.equal(status, 200, target);
  }
  // One run for all: a page begins with its document type.
  const expected = transform(path.join(share, 'xslt'), 'site', pages.map(({ xml }) => xml.file)).stdout
    .split(/(?=<!DOCTYPE html>\n)/);
  assert.equal(expected.length, pages.length);
  assert.ok(pages.length > 250, `${pages.length} pages`);
  assert.ok(pages.some(({ target }) => target.includes('?side=2')), 'lists are among them');
  pages.forEach(({ target, html, again }, at) => {
    for (const [turn, { text }] of [['first', html], ['again', again]]) {
      assert.equal(difference(text, expected[at]), '', `${target}, ${turn}`);
    }
  });
});
