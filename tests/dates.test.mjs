// Every date of any precision has a first and a last day: what is coming, past
// and open on a day, and what is newest, follows from those; and what is no day
// and no time is refused. The words of periods are in range-words.test.mjs.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { elements } from './lib/html.mjs';
import { askSchema, readTables } from './lib/schema.mjs';
import { fixtures, makeDatabase, program, run, Site, temporaryDirectory } from './lib/site.mjs';

const directory = temporaryDirectory();
const small = path.join(fixtures, 'small-network.sql');
const now = new Date();
const year = now.getFullYear();
const iso = (date) => [date.getFullYear(), date.getMonth() + 1, date.getDate()]
  .map((n) => String(n).padStart(2, '0')).join('-');
const inDays = (n) => iso(new Date(year, now.getMonth(), now.getDate() + n));

// Rules ------------------------------------------------------------------------

const rules = makeDatabase(path.join(directory, 'rules.db'), [small]);
const change = path.join(directory, 'change.sql');
const importSql = (sql) => {
  fs.writeFileSync(change, sql);
  return run(program, ['import', '--no-rehearsal', '--database', rules, change]);
};

let made = 0;
function event(starts, ends = null, season = null) {
  const text = (value) => (value === null ? 'NULL' : `'${value}'`);
  made += 1;
  return `INSERT INTO event (slug, kind, status, starts, ends, season, connection, certainty, updated)
VALUES ('event-${made}', 'meeting', 'planned', ${text(starts)}, ${text(ends)}, ${text(season)}, 'network', 'stated', '2024-01-01');
INSERT INTO event_text (event_id, language, title, summary)
SELECT id, 'nb', slug, '' FROM event WHERE slug = 'event-${made}';\n`;
}
const item = (starts, ends) => `${event('2026-10-24')}INSERT INTO programme_item (event_id, place, starts, ends)
SELECT max(id), 1, '${starts}', '${ends}' FROM event;\n`;

const notDays = ['2024-02-30', '2023-02-29', '1900-02-29', '2024-04-31', '2024-06-31', '2024-13', '2024-00', '2024-12-00',
  '2024-1-01', '24-01-01', '2024-01-01T', '2024-01-01 18:00', '2024-01-01T24:00', '2024-02-30T18:00', '2024-01-01T18:60'];
for (const date of notDays) {
  test(`${date} is no date`, () => {
    for (const sql of [event(date), event('1900', date)]) {
      const { status, stderr } = importSql(sql);
      assert.equal(status, 65);
      assert.match(stderr, /: event\.(starts|ends): a date, as 2017, 2017-06 or 2017-06-20, or 2017-06-20T18:00$/m);
    }
  });
}

test('no field of any table takes a day that is not there', () => {
  const fields = [...readTables()].flatMap(([table, { sql }]) =>
    [...sql.matchAll(/"(\w+)\.(\w+): a (?:day|date|moment)[,\w ]/g)].map(([, , field]) => [table, field, sql]));
  assert.ok(fields.length > 40, String(fields.length));
  for (const [table, field, sql] of fields) {
    const at = sql.indexOf(`"${table}.${field}: a `);
    const check = sql.slice(sql.indexOf('CHECK', at)).match(/^CHECK (\((?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*\))/)[1];
    const takes = (value) => askSchema(`SELECT ${check} AS yes FROM (SELECT '${value}' AS ${field})`)[0].yes;
    const time = /T12:00:00Z/.test(sql.slice(at, at + 100)) ? 'T12:00:00Z' : '';
    assert.equal(takes(`2024-02-29${time}`), 1, `${table}.${field}`);
    for (const day of ['2024-02-30', '2023-02-29', '2024-11-31']) {
      assert.equal(takes(`${day}${time}`), 0, `${table}.${field} ${day}`);
    }
  }
});

const gap = 'not between 02:00 and 03:00 on the night to summer time';
const before = 'not before starts, or in the hour that comes twice';
const past = 'not before starts, or at most twelve hours later past midnight';
for (const [sql, rule] of [
  [event('2026-03-29T02:00'), `event.starts: ${gap}`],
  [event('2027-03-28T02:30'), `event.starts: ${gap}`],
  [event('2024-03-31T02:59'), `event.starts: ${gap}`],
  [event('2026-03-28T20:00', '2026-03-29T02:30'), `event.ends: ${gap}`],
  [event('2026-10-25T03:15', '2026-10-25T02:45'), `event.ends: ${before}`],
  [event('2026-10-18T02:45', '2026-10-18T02:15'), `event.ends: ${before}`],
  [event('2026-05-05T18:00', '2026-05-05T17:00'), `event.ends: ${before}`],
  [event('2026', '2026-03', 'autumn'), `event.ends: ${before}`],
  [event('2026-05', '2026-04-30'), `event.ends: ${before}`],
  [item('15:00', '14:00'), `programme_item.ends: ${past}`],
  [item('24:00', '24:30'), 'programme_item.starts: a time of day, as 18:00'],
]) {
  test(`refused: ${rule}: ${sql.match(/'planned', (.*?), 'network'/)[1]}`, () => {
    const { status, stderr } = importSql(sql);
    assert.equal(status, 65, stderr);
    assert.ok(stderr.includes(`: ${rule}\n`), stderr);
  });
}

test('times that are: around the nights when the clocks change, and past midnight', () => {
  for (const sql of [event('2026-03-29T01:59', '2026-03-29T03:00'), event('2026-03-22T02:30'), event('2026-03-28T02:30'),
    event('2026-10-25T02:45', '2026-10-25T02:15'), event('2025-10-26T02:59', '2025-10-26T02:00'),
    event('2026', '2026-11-30', 'autumn'), event('2026', '2026', 'autumn'), event('2026-05-03', '2026-05'),
    item('23:30', '00:30'), item('22:00', '10:00'), item('02:45', '02:15'), item('10:00', '10:00')]) {
    const { status, stderr } = importSql(sql);
    assert.equal(status, 0, stderr);
  }
});

test('the days of a date are the same wherever they are asked for', () => {
  const generated = [...readTables()].filter(([, { sql }]) => /\b(first|last)_day\s+TEXT[^,]* AS \(/.test(sql));
  assert.ok(generated.length >= 8, String(generated.length));
  const expected = [['2026', null, '2026-01-01', '2026-12-31'], ['2024-02', null, '2024-02-01', '2024-02-29'],
    ['2023-02', null, '2023-02-01', '2023-02-28'], ['2026-12', null, '2026-12-01', '2026-12-31'],
    ['2026-06-20', null, '2026-06-20', '2026-06-20'], ['2026', 'winter', '2026-01-01', '2026-02-28'],
    ['2024', 'winter', '2024-01-01', '2024-02-29'], ['2026', 'spring', '2026-03-01', '2026-05-31'],
    ['2026', 'summer', '2026-06-01', '2026-08-31'], ['2026', 'autumn', '2026-09-01', '2026-11-30']];
  for (const [table, { sql }] of generated) {
    for (const [name, expression] of [...sql.matchAll(/\b(first_day|last_day)\s+TEXT(?: NOT NULL)? AS (\([^]*?)(?: STORED)/g)]
      .map(([, one, two]) => [one, two])) {
      for (const [date, season, first, last] of expected) {
        if (season && !/\bseason\b/.test(expression)) continue;
        const columns = ['starts', 'happened'].map((field) => `'${date}' AS ${field}`).join(', ');
        const [{ day }] = askSchema(`SELECT ${expression} AS day FROM
          (SELECT ${columns}, '${date}' AS ends, '${date}' AS day, ${season ? `'${season}'` : 'NULL'} AS season)`);
        assert.equal(day, name === 'first_day' ? first : last, `${table}.${name} of ${date} ${season}`);
      }
    }
  }
});

// What pages say -----------------------------------------------------------------

const seasons = ['winter', 'spring', 'summer', 'autumn'];
const lists = path.join(directory, 'lists.sql');
const source = "(SELECT id FROM source WHERE key = 'SMALL')";
const listed = (slug, starts, { season = null, status = 'planned', conference = 0 } = {}) => `
INSERT INTO event (slug, kind, status, starts, season, conference, connection, certainty, updated)
VALUES ('${slug}', 'meeting', '${status}', '${starts}', ${season ? `'${season}'` : 'NULL'}, ${conference}, 'network', 'stated', '2024-01-01');`;
const news = (slug, happened, season = null) => `
INSERT INTO news (slug, happened, season, certainty, updated)
VALUES ('${slug}', '${happened}', ${season ? `'${season}'` : 'NULL'}, 'stated', '2024-01-01');`;
const call = (slug, dates, rolling = 0) => `
INSERT INTO call (slug, rolling, certainty, source_id, updated) VALUES ('${slug}', ${rolling}, 'stated', ${source}, '2024-01-01');
INSERT INTO call_text (call_id, language, title, body) SELECT id, 'nb', slug, '' FROM call WHERE slug = '${slug}';
${dates.map(([kind, day]) => `INSERT INTO call_date (call_id, kind, day) SELECT id, '${kind}', '${day}' FROM call WHERE slug = '${slug}';`).join('\n')}`;

const calls = {
  open: [['o-deadline', [['deadline', inDays(10)]]],
    ['o-opened', [['opens', inDays(-5)], ['deadline', inDays(11)]]],
    ['o-opened-today', [['opens', inDays(0)], ['deadline', inDays(12)]]],
    ['o-closes-today', [['opens', inDays(-9)], ['deadline', inDays(0)]]],
    ['o-this-year', [['opens', String(year)], ['deadline', String(year + 1)]]],
    ['o-again', [['opens', inDays(-50)], ['deadline', inDays(20)], ['opens', inDays(60)], ['deadline', inDays(90)]]],
    ['o-rolling', [], 1],
    ['o-rolling-opened', [['opens', inDays(-400)], ['deadline', inDays(-300)]], 1]],
  opens: [['w-later', [['opens', inDays(20)], ['deadline', inDays(50)]]],
    ['w-no-deadline', [['opens', inDays(21)]]],
    ['w-again', [['opens', inDays(-90)], ['deadline', inDays(-50)], ['opens', inDays(22)], ['deadline', inDays(60)]]],
    ['w-next-year', [['opens', String(year + 1)], ['deadline', `${year + 1}-06`]]],
    ['w-rolling', [['opens', inDays(23)]], 1]],
  closed: [['c-over', [['opens', inDays(-90)], ['deadline', inDays(-1)]]],
    ['c-last-year', [['deadline', String(year - 1)]]], ['c-none', []]],
};
fs.writeFileSync(lists, `
${listed('next-2', `${year + 1}-10-12`)}
${listed('next-1', String(year + 1), { season: 'spring' })}
${listed('next-3', String(year + 1))}
${seasons.map((season) => listed(`gone-${season}`, String(year - 1), { season })).join('')}
${seasons.map((season) => listed(`past-${season}`, '2019', { season, status: 'held', conference: 1 })).join('')}
${seasons.map((season) => news(`n-${season}`, '2019', season)).join('')}
${news('n-may', '2019-05')}${news('n-june', '2019-06-15')}${news('n-year', '2019')}
${Object.values(calls).flat().map((one) => call(...one)).join('')}
INSERT INTO event_text (event_id, language, title, summary) SELECT id, 'nb', slug, '' FROM event;
INSERT INTO prize (slug, updated) VALUES ('prize', '2024-01-01');
INSERT INTO prize_text (prize_id, language, name, body) SELECT id, 'nb', slug, '' FROM prize;
INSERT INTO prize_award (prize_id, year, winner, event_id, source_id)
SELECT z.id, '2019', 'Winner', e.id, ${source} FROM prize z, event e WHERE e.slug = 'past-autumn';
INSERT INTO news_text (news_id, language, title, lead) SELECT id, 'nb', slug, '' FROM news;
`);
const site = await Site.start({ nginx: false, workers: 1, seeds: [small, lists] });
after(() => site.stop());

const slugs = async (target, name) => [...(await site.ask(target)).text.matchAll(new RegExp(`<${name} slug="([^"]+)"`, 'g'))]
  .map(([, slug]) => slug);

test('a season is over when its months are', async () => {
  const { text } = await site.ask('/arrangementer.xml');
  const coming = [...text.match(/<coming\b[^]*<\/coming>/)[0].matchAll(/ slug="([^"]+)"/g)].map(([, slug]) => slug);
  assert.deepEqual(coming, ['next-1', 'next-2', 'next-3']);
  const over = [...text.match(/<past\b[^]*<\/past>/)[0].matchAll(/ slug="([^"]+)"/g)].map(([, slug]) => slug);
  assert.deepEqual(over, ['gone', 'past'].flatMap((word) => [...seasons].reverse().map((season) => `${word}-${season}`)));
});

test('the newest first: autumn, summer, spring, winter', async () => {
  const order = ['n-autumn', 'n-june', 'n-summer', 'n-may', 'n-spring', 'n-winter', 'n-year'];
  assert.deepEqual(await slugs('/aktuelt.xml', 'news-item'), order);
  assert.deepEqual([...(await site.ask('/aktuelt.atom')).text.matchAll(/aktuelt\/(n-\w+)"/g)].map(([, slug]) => slug)
    .filter((slug, at, all) => all.indexOf(slug) === at), order);
  assert.deepEqual(await slugs('/konferansen.xml', 'event'), [...seasons].reverse().map((season) => `past-${season}`));
  const addresses = elements((await site.ask('/sitemap.xml')).text, 'loc').map(({ text }) => text);
  assert.deepEqual(addresses.flatMap((one) => /aktuelt\/(n-\w+)$/.exec(one)?.[1] ?? []), order);
});

test('a call is open from the day it opens to its deadline', async () => {
  const { text } = await site.ask('/utlysninger.xml');
  const found = { open: [], opens: [], closed: [] };
  for (const [, slug, attributes] of text.matchAll(/<call slug="([^"]+)"([^>]*)>/g)) {
    if (slug === 'small-call') continue;
    found[/ open="/.test(attributes) ? 'open' : / opens="/.test(attributes) ? 'opens' : 'closed'].push(slug);
  }
  for (const [state, those] of Object.entries(calls)) {
    assert.deepEqual(found[state].sort(), those.map(([slug]) => slug).sort(), state);
  }
  const states = [...text.matchAll(/<call slug="[^"]+"([^>]*)>/g)].map(([, all]) =>
    (/ open="/.test(all) ? 0 : / opens="/.test(all) ? 1 : 2));
  assert.deepEqual(states, [...states].sort());
});

test('the page of calls says when one opens, and the front page counts the open ones', async () => {
  const day = new Date(year, now.getMonth(), now.getDate() + 20);
  const { text } = await site.ask('/utlysninger');
  const words = text.replace(/<[^>]+>/g, '').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ');
  assert.match(words, new RegExp(`Kommende utlysninger.*Åpner ${day.getDate()}\\. \\w+ ${day.getFullYear()}`));
  const open = calls.open.length + 1; // and the small network's own
  assert.match((await site.ask('/.xml')).text, new RegExp(`<counts [^>]*calls="${open}"`));
});

test('a season is told wherever its event is', async () => {
  for (const target of ['/arrangementer/past-autumn', '/konferansen', '/pris']) {
    assert.match((await site.ask(target)).text, />høsten 2019</, target);
  }
});
