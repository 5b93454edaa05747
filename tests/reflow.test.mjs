// Pages in a real Chromium as people set it up: a narrow window with more
// space in the text (WCAG 1.4.12), text twice as large (1.4.4), the system's
// own colours, words that are longer than a line, a finger for a mouse.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import fs from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { publicPaths } from './lib/pages.mjs';
import { build, changeDatabase, fixtures, seed, Site } from './lib/site.mjs';

const require = createRequire(`${build}/tests/`);
const { chromium } = require('playwright-core');
const browsers = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? browsers.find((file) => fs.existsSync(file)) ?? browsers.at(-1),
  args: process.getuid() === 0 ? ['--no-sandbox'] : [],
});
after(() => browser.close());
const seeds = [seed, path.join(fixtures, 'sample.sql')];
const site = await Site.start({ seeds });
after(() => site.stop());
const wordy = await Site.start({ seeds });
after(() => wordy.stop());

const word = 'Arbeidsmarkedsforvaltningskompetanseutviklingsprogrammenes';
changeDatabase(wordy.database, [
  ...Object.entries({
    site_text: ['tagline', 'description'], page_text: ['title', 'lead'], project_text: ['title', 'summary'],
    organization_name: ['name'], event_text: ['title', 'summary'], event: ['venue', 'city'], news_text: ['title', 'lead'],
    publication_text: ['title', 'note'], publication: ['series'], prize_award: ['winner'], theme_text: ['name'],
    source: ['title'], figure_kind_text: ['label'], statement_text: ['text'], body_text: ['name'], body_role_text: ['role'],
    call_text: ['title'], project_identifier: ['value'],
  }).flatMap(([table, fields]) => fields.map((field) => `UPDATE ${table} SET ${field} = coalesce(${field}, '') || ' ${word}'`)),
  `UPDATE page_text SET body = '## ${word}\n\n${word} [${word}](/om) \`${word}\`\n\n- ${word}\n\n> ${word}'`,
].join(';\n'));

// Two pages of each kind, and what is not in the sitemap.
async function kinds(of) {
  const found = new Map();
  for (const one of await publicPaths(of)) {
    const kind = one.split('/').length > 2 ? one.replace(/[^/]+$/, ':') : one;
    found.set(kind, [...found.get(kind) ?? [], one].slice(0, 2));
  }
  return [...[...found.values()].flat(), '/prosjekter/sample-everything', '/prosjekter?type=forskning&status=pagaar',
    '/nn/pris', '/en', '/finnes-ikke'];
}

const narrow = { width: 320, height: 640 };
const wide = { width: 1280, height: 900 };
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;
const large = 'html { font-size: 200% !important; }';

async function open(options) {
  const context = await browser.newContext({ locale: 'nb-NO', reducedMotion: 'reduce', bypassCSP: true, ...options });
  return context.newPage();
}

// What makes a page wider than its window, folded and unfolded.
async function tooWide(page) {
  return page.evaluate(() => {
    const measure = () => {
      const { scrollWidth, clientWidth } = document.scrollingElement;
      if (scrollWidth <= clientWidth) return [];
      const out = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > clientWidth + 1);
      return [`${scrollWidth} px: ${out.slice(-1).map((one) => `${one.tagName}.${one.className}`)}`];
    };
    const folded = measure();
    document.querySelectorAll('details').forEach((one) => { one.open = true; });
    return [...folded, ...measure()];
  });
}

for (const [name, viewport, style, of] of [
  ['320 px and more space in the text', narrow, spacing, site], ['1280 px and text twice as large', wide, large, site],
  ['640 px and text twice as large', { width: 640, height: 900 }, large, site], ['320 px and long words', narrow, '', wordy],
  ['1280 px and long words', wide, '', wordy], ['320 px, long words and more space', narrow, spacing, wordy],
  ['1280 px, long words and text twice as large', wide, large, wordy],
]) {
  test(`${name}: nothing is wider than the window`, async () => {
    const address = await of.port();
    const page = await open({ viewport });
    const faults = [];
    for (const target of await kinds(of)) {
      await page.goto(address + target);
      if (style) await page.addStyleTag({ content: style });
      faults.push(...(await tooWide(page)).map((fault) => `${target}: ${fault}`));
    }
    await page.context().close();
    assert.deepEqual(faults, []);
  });
}

test('no word of the main heading is split, narrow or with text twice as large', async () => {
  const address = await site.port();
  for (const [viewport, style] of [[narrow, ''], [wide, large]]) {
    const page = await open({ viewport });
    for (const target of ['/', '/om', '/nn/om', '/en/om', '/tilgjengelighet', '/partnere/alver', '/partnere']) {
      await page.goto(address + target);
      if (style) await page.addStyleTag({ content: style });
      const split = await page.evaluate(() => {
        const text = document.querySelector('h1').firstChild;
        return [...text.data.matchAll(/[^\s-]+/g)].filter(({ 0: one, index }) => {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + one.length);
          return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
        }).map(([one]) => one);
      });
      assert.deepEqual(split, [], `${target} at ${viewport.width}`);
    }
    await page.context().close();
  }
});

test('where a text begins with ### or leaves levels out, headings leave none out', async () => {
  const page = await open({ viewport: wide });
  const own = await Site.start({ seeds });
  try {
    const text = "'### a' || char(10,10) || '###### b' || char(10,10) || '> # c' || char(10,10) || '- ## d' || char(10,10) || '# e'";
    changeDatabase(own.database, ['page_text.body', 'organization_text.description', 'body_text.purpose', 'project_text.body',
      'event_text.body', 'prize_text.body', 'call_text.body', 'news_text.body', 'project_result_text.result',
      'prize_award_text.reason'].map((field) => `UPDATE ${field.split('.')[0]} SET ${field.split('.')[1]} = ${text}`).join(';'));
    const address = await own.port();
    for (const target of await kinds(own)) {
      await page.goto(address + target);
      const levels = await page.evaluate(() => [...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')]
        .map((one) => Number(one.tagName[1])));
      const jump = levels.findIndex((level, at) => level > (levels[at - 1] ?? 0) + 1);
      assert.equal(jump, -1, `${target}: ${levels}`);
      assert.equal(levels.filter((level) => level === 1).length, 1, target);
    }
  } finally {
    await own.stop();
    await page.context().close();
  }
});

test('marks that lead to sources are at least 24 pixels each way', async () => {
  const address = await site.port();
  for (const viewport of [narrow, wide]) {
    const page = await open({ viewport });
    for (const target of ['/partnere/alver', '/om', '/pris', '/prosjekter/sample-everything', '/om/organisering', '/partnere']) {
      await page.goto(address + target);
      await page.evaluate(() => document.querySelectorAll('details').forEach((one) => { one.open = true; }));
      const small = await page.evaluate(() => [...document.querySelectorAll('.reference a')].map((one) => one.getBoundingClientRect())
        .filter(({ width, height }) => width < 24 || height < 24).map(({ width, height }) => `${width} × ${height}`));
      assert.deepEqual(small, [], target);
    }
    await page.context().close();
  }
});

test('at every width Tab goes through the head as it is read: line by line, from the left', async () => {
  const address = await site.port();
  for (const width of [320, 480, 800, 1280]) {
    const page = await open({ viewport: { width, height: 640 } });
    for (const folded of [true, false]) {
      await page.goto(`${address}/nn/om`);
      const boxes = await page.evaluate((isFolded) => {
        document.querySelectorAll('header details').forEach((one) => { one.open = !isFolded; });
        return [...document.querySelectorAll('.site-header :is(a, summary)')].filter((one) => one.checkVisibility())
          .map((one) => {
            const { top, bottom, left, right } = one.getBoundingClientRect();
            const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
            return { top, bottom, left, words: one.textContent, hit: one.contains(seen) };
          });
      }, folded);
      assert.ok(boxes.length > 4);
      for (const [at, box] of boxes.entries()) {
        assert.ok(box.hit || box.top > 640, `${width}: ${box.words} can be pressed`);
        const next = boxes[at + 1];
        if (next) assert.ok(next.top >= box.bottom - 4 || (next.left > box.left && next.bottom > box.top), `${width}: ${box.words}, ${next.words}`);
      }
    }
    await page.context().close();
  }
});

// How an element is drawn with the system's colours: its own or a pseudo-element's.
async function drawn(page, selector, pseudo = null) {
  return page.evaluate(([one, part]) => {
    const element = [...document.querySelectorAll(one)].find((candidate) => candidate.checkVisibility());
    if (!element) return null;
    const style = getComputedStyle(element, part);
    const canvas = getComputedStyle(document.body).backgroundColor;
    const border = ['Top', 'Right', 'Bottom', 'Left'].some((side) => style[`border${side}Style`] !== 'none'
      && Number.parseFloat(style[`border${side}Width`]) >= 1 && style[`border${side}Color`] !== canvas);
    return { filled: style.backgroundColor !== canvas && style.backgroundColor !== 'rgba(0, 0, 0, 0)', border };
  }, [selector, pseudo]);
}

test("with the system's colours icons, frames and the current page are still seen", async () => {
  const address = await site.port();
  for (const colorScheme of ['light', 'dark']) {
    const page = await open({ viewport: wide, colorScheme, forcedColors: 'active' });
    await page.goto(`${address}/prosjekter?type=forskning`);
    assert.equal((await drawn(page, '.menu-wide a[aria-current]')).border, true);
    assert.equal((await drawn(page, '.menu-wide a:not([aria-current])')).border, false);
    assert.equal((await drawn(page, '.ds-chip[data-removable]', '::after')).filled, true);
    assert.equal((await drawn(page, '.ds-chip')).border, true);
    assert.equal((await drawn(page, '.choice[aria-current]', '::before')).filled, true);
    assert.equal((await drawn(page, '.choice[aria-current]')).border, true);
    assert.equal((await drawn(page, '.filter > summary', '::after')).filled, true);
    await page.goto(address);
    assert.equal((await drawn(page, '.more-link', '::after')).filled, true);
    assert.equal((await drawn(page, '.tasks a', '::after')).filled, true);
    for (const framed of ['.tasks a', '.names a', '.cards > .entry', '.site-header', '.site-footer']) {
      assert.equal((await drawn(page, framed)).border, true, framed);
    }
    await page.setViewportSize(narrow);
    await page.goto(`${address}/om`);
    assert.equal((await drawn(page, '.menu-narrow summary', '::after')).filled, true);
    await page.click('header summary');
    assert.equal((await drawn(page, '.menu-narrow a[aria-current]')).border, true);
    await page.context().close();
  }
});
