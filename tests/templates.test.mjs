// Every template of the public stylesheets runs: a fault in one shows only
// then (an undefined variable or function is no fault at compile time).
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { inputs, publicStylesheets, transform } from './lib/stylesheets.mjs';
import { share, temporaryDirectory } from './lib/site.mjs';

// The start of a template: its attributes, whether it is empty, and the
// parameters that come before all else, with comments between them.
const inTag = '(?:"[^"]*"|[^">])*?';
const comment = '<!--(?:[^-]|-[^-])*-->';
const parameter = `<xsl:param\\b${inTag}(?:/>|>(?:(?!</xsl:param>)[^])*</xsl:param>)`;
const start = new RegExp(`<xsl:template\\b(${inTag})(/?)>((?:\\s*(?:${comment}|${parameter}))*)`, 'g');

// A copy of the stylesheets whose templates each say that they run.
function instrumented() {
  const xslt = path.join(temporaryDirectory(), 'xslt');
  fs.cpSync(path.join(share, 'xslt'), xslt, { recursive: true });
  const marks = new Set();
  for (const file of publicStylesheets()) {
    const text = fs.readFileSync(path.join(xslt, file), 'utf8');
    fs.writeFileSync(path.join(xslt, file), text.replace(start,
      (_, attributes, empty, parameters, at) => {
        const line = text.slice(0, at).split('\n').length;
        const mark = `${file}:${line}:${attributes.replace(/\s+/g, ' ').replaceAll('"', "'")}`;
        marks.add(mark);
        const message = `<xsl:message>ran ${mark.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</xsl:message>`;
        return `<xsl:template${attributes}>${parameters}${message}${empty ? '</xsl:template>' : ''}`;
      }));
  }
  return { xslt, marks };
}

const given = inputs();

test('every template runs over the pages of seed and samples', () => {
  const { xslt, marks } = instrumented();
  assert.ok(marks.size > 100, 'the templates are found');
  for (const [name, documents] of given) {
    for (const line of transform(xslt, name, documents).stderr.split('\n')) {
      if (line.startsWith('ran ')) marks.delete(line.slice(4));
    }
  }
  assert.deepEqual([...marks], []);
});

test('no template complains', () => {
  for (const [name, documents] of given) {
    assert.equal(transform(path.join(share, 'xslt'), name, documents).stderr, '', name);
  }
});

test('whatever makes HTML asks for it in the way that src/xml/html.c writes it', () => {
  const html = fs.readdirSync(path.join(share, 'xslt'), { recursive: true }).map(String)
    .filter((file) => file.endsWith('.xsl'))
    .flatMap((file) => fs.readFileSync(path.join(share, 'xslt', file), 'utf8').match(/<xsl:output method="html"[^>]*>/g) ?? []);
  assert.ok(html.length >= 3);
  for (const output of html) {
    assert.match(output, /doctype-system="about:legacy-compat" encoding="UTF-8" indent="no"/);
  }
});

test('every stylesheet is used by a route, and every route has one', () => {
  const used = publicStylesheets();
  const own = fs.readdirSync(path.join(share, 'xslt'), { recursive: true }).map(String)
    .filter((file) => file.endsWith('.xsl') && !file.startsWith('report/'));
  assert.deepEqual(own.sort(), used);
});
