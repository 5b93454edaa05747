// Every page in a real Chromium: no violation that axe-core knows of, no
// sideways scrolling, in light and dark, narrow and wide; and a walk through
// pages by keyboard. For one page alone, thoroughly and with the walk:
//
//     make check TESTS=tests/accessibility.test.mjs PAGE=/om
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import fs from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { crawled } from './lib/crawl.mjs';
import { progressOf, say } from './lib/progress.mjs';
import { build, fixtures, seed, Site } from './lib/site.mjs';

const require = createRequire(`${build}/tests/`);
const { chromium } = require('playwright-core');
const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const site = await Site.start({ seeds: [seed, path.join(fixtures, 'sample.sql')] });
after(() => site.stop());
const address = await site.port();

// The shell without a window does the same with three quarters of the work.
const browsers = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? browsers.find((file) => fs.existsSync(file)) ?? browsers.at(-1),
  args: process.getuid() === 0 ? ['--no-sandbox'] : [],
});
after(() => browser.close());

const narrow = { width: 320, height: 640 };
const wide = { width: 1280, height: 900 };

// Opens a page of its own. What the browser complains of (a policy that
// refuses something, a file that is missing) is kept in page.complaints.
async function open({ viewport = wide, colorScheme = 'light' } = {}) {
  const context = await browser.newContext({ viewport, colorScheme, locale: 'nb-NO', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.complaints = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) page.complaints.push(message.text());
  });
  page.on('requestfailed', (request) => page.complaints.push(`failed: ${request.url()}`));
  return page;
}

// All details are opened, so that what they hold is looked at too.
async function unfold(page) {
  await page.evaluate(() => document.querySelectorAll('details').forEach((one) => { one.open = true; }));
}

// What axe-core finds, by the rules named or by all of them, and the page's
// width, folded and unfolded, when it is more than there is: all in one call,
// since each costs. Style sheets are not read (preload) but where asked for.
async function look(page, { rules, preload = false } = {}) {
  return page.evaluate(async (given) => {
    const tooWide = () => {
      const { scrollWidth, clientWidth } = document.scrollingElement;
      return scrollWidth > clientWidth && `${scrollWidth} px in ${clientWidth}`;
    };
    const folded = tooWide();
    document.querySelectorAll('details').forEach((one) => { one.open = true; });
    const unfolded = tooWide();
    const options = { resultTypes: ['violations'], preload: given.preload };
    if (given.rules) options.runOnly = { type: 'rule', values: given.rules };
    const { violations: list } = await window.axe.run(document, options);
    const violations = list.flatMap((one) =>
      one.nodes.map((node) => `${one.id}: ${node.target.join(' ')}: ${node.failureSummary}`));
    return { folded, unfolded, violations };
  }, { rules, preload });
}

// Loads a page from the site, with axe-core.
async function load(page, target) {
  await page.goto(address + target);
  await page.evaluate(axe);
}

// Puts another page of the site into the document that is loaded. Its policy
// and axe-core, compiled and warm, stay: that halves what a page costs. All
// pages have the same policy, which pages.test.mjs asks of each.
async function replace(page, { target, html }) {
  await page.evaluate(async ([address, text]) => {
    history.replaceState(null, '', address);
    document.open();
    document.write(text);
    document.close();
    if (document.readyState !== 'complete') {
      await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
    }
  }, [target, html.text]);
}

// How pages are looked at: by all rules narrow and light, and wide and dark;
// thoroughly, their colours the other way round too. Each view has a browser
// page of its own: to change one costs more than to load a page.
const views = [
  { view: '320 px', viewport: narrow, colorScheme: 'light' },
  { view: 'dark, 1280 px', viewport: wide, colorScheme: 'dark' },
];
const thoroughViews = [...views,
  { view: 'dark, 320 px', viewport: narrow, colorScheme: 'dark', rules: ['color-contrast'] },
  { view: '1280 px', viewport: wide, colorScheme: 'light', rules: ['color-contrast'] },
];

// Everything that is wrong with the page that is loaded, folded and unfolded.
async function inspect(page, { view, rules }, target) {
  const { folded, unfolded, violations } = await look(page, { rules });
  return [[`folded, ${view}`, folded], [view, unfolded], [view, violations], ['console', page.complaints]]
    .flatMap(([where, found]) => [found].flat().filter(Boolean).map((one) => `${target} ${where}: ${one}`));
}

// The faults of targets as they come from the site, thoroughly.
async function inspectAll(targets) {
  const faults = [];
  for (const view of thoroughViews) {
    const page = await open(view);
    for (const target of targets) {
      page.complaints = [];
      await load(page, target);
      faults.push(...await inspect(page, view, target));
    }
    await page.context().close();
  }
  return faults;
}

// The faults of pages that were crawled, in one view.
async function inspectCrawled(pages, view, done) {
  const faults = [];
  for (let at = 0; at < pages.length; at += 100) {   // a fresh page now and then: they grow
    const page = await open(view);
    await load(page, pages[at].target);
    for (const one of pages.slice(at, at + 100)) {
      page.complaints = [];
      await replace(page, one);
      faults.push(...await inspect(page, view, one.target));
      done();
    }
    await page.context().close();
  }
  return faults;
}

const only = process.env.PAGE;
const skip = only ? `only ${only} is looked at` : false;

if (only) {
  test(`${only}: no violation, no sideways scrolling, no complaint of the browser`, async () => {
    assert.deepEqual(await inspectAll([only]), []);
  });
}

const { pages } = crawled('samples');
for (const [what, code] of [['bokmål', 'nb'], ['nynorsk', 'nn'], ['English', 'en']]) {
  test(`every page in ${what}: no violation, no sideways scrolling, no complaint of the browser`, { skip }, async () => {
    const own = pages.filter(({ language }) => language.code === code);
    assert.ok(own.length > 50);
    for (const { target, html } of own) assert.equal(html.status, 200, target);
    const looks = code === 'nb' ? thoroughViews : views;
    const done = progressOf(what, looks.length * own.length, 'looks');
    const left = [...looks];
    const faults = [];
    await Promise.all([1, 2].map(async () => {
      while (left.length) faults.push(...await inspectCrawled(own, left.shift(), done));
    }));
    assert.deepEqual(faults, []);
  });
}

test('the browser does not complain of any kind of page as it comes from the site, headers and all', { skip }, async () => {
  const kinds = new Map(pages.map(({ xml, target }) => [xml.text.match(/<page\b[^>]* name="([\w-]+)"/)[1], target]));
  assert.ok(kinds.size > 15, [...kinds.keys()].join());
  const page = await open();
  for (const target of kinds.values()) {
    await page.goto(address + target);
    assert.deepEqual(page.complaints, [], target);
  }
  await page.context().close();
});

test('lists with filters have no violation either', { skip }, async () => {
  assert.deepEqual(await inspectAll(['/prosjekter?type=forskning',
    '/prosjekter?type=forskning&status=pagaar&partner=bergen', '/en/prosjekter?side=2', '/arrangementer?side=2',
    '/nn/prosjekter?type=utdanning&aar=2020']), []);
});

test('error pages have no violation either', { skip }, async () => {
  const faults = await inspectAll(['/finnes-ikke', '/en/not-there', '/nn/prosjekter?side=x']);
  assert.deepEqual(faults.filter((fault) => !/console: Failed to load.*status of 40[04]/.test(fault)), []);
});

test('the page of last resort has no violation, with the policy that nginx gives it', { skip }, async () => {
  const lonely = await Site.start();
  try {
    const origin = await lonely.port();
    await lonely.stopProgram();
    const page = await open();
    for (const viewport of [narrow, wide]) {
      for (const colorScheme of ['light', 'dark']) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        page.complaints = [];
        const answer = await page.goto(`${origin}/om`);
        assert.equal(answer.status(), 503);
        await page.evaluate(axe);
        assert.deepEqual(await look(page, { preload: true }), { folded: false, unfolded: false, violations: [] });
        assert.deepEqual(page.complaints.filter((one) => !/status of 503/.test(one)), []);
        assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('main h1')).fontSize), '28px',
          'its style is let through');
      }
    }
  } finally {
    await lonely.stop();
  }
});

// The walk. Every element that can take the focus has a number, in order.
async function numberStops(page) {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')];
    const visible = all.filter((one) =>
      one.getClientRects().length > 0 && one.checkVisibility({ visibilityProperty: true }));
    visible.forEach((one, at) => { one.dataset.stop = at; });
    return visible.length;
  });
}

// The element with the focus: its number, and what is wrong with how it shows.
async function focused(page) {
  return page.evaluate(() => {
    const one = document.activeElement;
    if (!one || one === document.body) return null;
    const style = getComputedStyle(one);
    const box = one.getBoundingClientRect();
    const outlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
    const faults = [];
    if (!outlined && style.boxShadow === 'none') faults.push('no ring around it');
    const isSeen = box.bottom >= 1 && box.top < innerHeight && box.right >= 1 && box.left < innerWidth;
    if (!isSeen) faults.push('out of sight');
    if (box.width < 2 || box.height < 2) faults.push('no size');
    return { stop: Number(one.dataset.stop), what: `${one.tagName} ${one.textContent.trim().slice(0, 40)}`, faults };
  });
}

const walks = only ? [only] : ['/', '/prosjekter', '/prosjekter?type=forskning', '/prosjekter/sample-everything', '/partnere',
  '/partnere/alver', '/arrangementer', '/arrangementer/sample-coming', '/en/kontakt', '/om/organisering',
  '/finnes-ikke'];
for (const viewport of [wide, narrow]) {
  test(`a walk by keyboard at ${viewport.width} pixels stops at everything, in order and seen`, async () => {
    const page = await open({ viewport });
    for (const target of walks) {
      for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme });
        await page.goto(address + target);
        if (colorScheme === 'light') say(`by keyboard through ${target}`);
        const count = await numberStops(page);
        for (let at = 0; at < count; at += 1) {
          await page.keyboard.press('Tab');
          const stop = await focused(page);
          assert.equal(stop?.stop, at, `${target}: in the order of the page`);
          assert.deepEqual(stop.faults, [], `${target} ${colorScheme}: ${stop.what}`);
        }
        await page.keyboard.press('Tab');
        assert.ok(((await focused(page))?.stop ?? 0) === 0, `${target}: nothing after the last`);
      }
    }
    await page.context().close();
  });
}

test('the first stop is a link past the menu', { skip }, async () => {
  const page = await open();
  for (const target of ['/', '/en/prosjekter', '/nn/partnere/alver']) {
    await page.goto(address + target);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute('href')), '#innhold', target);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => Boolean(document.activeElement.closest('main'))), true, target);
  }
  await page.context().close();
});

test('on a narrow screen the menu opens by keyboard', { skip }, async () => {
  const page = await open({ viewport: narrow });
  await page.goto(address);
  await page.focus('header summary');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.closest('nav') !== null
    && document.activeElement.checkVisibility()), true);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/\w+$/);
  await page.context().close();
});

test('filters are chosen and taken off by keyboard', { skip }, async () => {
  const page = await open();
  await page.goto(`${address}/prosjekter`);
  await unfold(page);
  await page.focus('a[href="/prosjekter?type=forskning"]');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\?type=forskning$/);
  await page.focus('main a[href="/prosjekter"]');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/prosjekter$/);
  await page.context().close();
});

test('the style sheets lock no orientation', { skip }, async () => {
  const page = await open();
  await page.goto(address);
  await page.evaluate(axe);
  assert.deepEqual((await look(page, { preload: true })).violations, []);
  await page.context().close();
});

test('on paper there is the content and no menu', { skip }, async () => {
  const page = await open();
  await page.goto(`${address}/prosjekter/sample-everything`);
  await page.emulateMedia({ media: 'print' });
  const shown = (selector) => page.evaluate((one) => [...document.querySelectorAll(one)]
    .some((element) => element.checkVisibility()), selector);
  assert.equal(await shown('main h1'), true);
  assert.equal(await shown('header nav, .ds-skip-link, .ds-breadcrumbs'), false);
  await page.context().close();
});
