// Side by side: the same page, from the same data, with the same bytes, from
// six contenders behind one nginx with the same settings.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { difference } from '../tests/lib/answers.mjs';
import { freePort } from '../tests/lib/run.mjs';
import { base, Child, must, share, Site, source, temporaryDirectory } from '../tests/lib/site.mjs';
import { messagesEnvironment } from '../tests/lib/stylesheets.mjs';
import { databaseOf, httpSettings, uncachedSnippet } from './setup.mjs';
import { load, processorTimeOf } from './measure.mjs';
import { atLeast, heading, median, number, say, spread, table } from './print.mjs';

const rounds = Number(process.env.ROUNDS ?? 5);
const duration = Number(process.env.DURATION ?? 2);

const pages = [
  { name: 'list', target: '/prosjekter?type=forskning', xml: '/prosjekter.xml?type=forskning' },
  { name: 'project', target: '/prosjekter/sample-500', xml: '/prosjekter/sample-500.xml' },
  { name: 'home', target: '/', xml: '/index.xml' },
];

// Finished pages have addresses of their own: no address is rewritten.
const contenders = [
  { name: 'file', address: (page) => `/${page.name}.html` },
  { name: 'floor', address: (page) => page.target },
  { name: 'ours, cached', host: 'cached', address: (page) => page.target },
  { name: 'ours, uncached', host: 'uncached', address: (page) => page.target },
  { name: 'php', address: (page) => page.target },
  { name: 'nginx-xslt', address: (page) => `/${page.name}.xml` },
];

const comparisons = [
  ['ours, cached', 'file', 0.85],
  ['ours, uncached', 'php', 3],
  ['ours, uncached', 'nginx-xslt', 2],
  ['ours, uncached', 'floor', null],
];

const files = temporaryDirectory();
const inFiles = (name) => path.join(files, name);

// Our snippet, with every request rendered; and the same with floor behind it.
function writeSnippets() {
  fs.writeFileSync(inFiles('uncached.conf'), uncachedSnippet);
  fs.writeFileSync(inFiles('floor.conf'),
    uncachedSnippet.replaceAll('snippets/kunnskapsweb-fastcgi.conf', inFiles('floor-fastcgi.conf')));
  const fastcgi = fs.readFileSync(path.join(source, 'nginx/snippets/kunnskapsweb-fastcgi.conf'), 'utf8');
  fs.writeFileSync(inFiles('floor-fastcgi.conf'),
    fastcgi.replace('fastcgi_pass kunnskapsweb;', `fastcgi_pass unix:${inFiles('floor.sock')};`));
}

function servers(port) {
  const finished = 'include snippets/kunnskapsweb-headers.conf; add_header Cache-Control no-cache;';
  const bodies = {
    file: `root ${files}; location / { ${finished} gzip off; gzip_static on; gzip_vary on;
      types { } default_type "text/html; charset=utf-8"; }`,
    floor: `include ${inFiles('floor.conf')};`,
    cached: 'include snippets/kunnskapsweb.conf;',
    uncached: `include ${inFiles('uncached.conf')};`,
    php: `location / { include /etc/nginx/fastcgi_params; gzip_vary on;
      fastcgi_param SCRIPT_FILENAME ${source}/bench/php/index.php;
      fastcgi_buffer_size 16k; fastcgi_buffers 16 16k; fastcgi_pass unix:${inFiles('php.sock')}; }`,
    'nginx-xslt': `root ${files}; location / { ${finished} gzip_vary on; types { } default_type text/xml;
      xslt_stylesheet ${share}/xslt/site.xsl; }`,
  };
  return httpSettings + Object.entries(bodies).map(([name, body], at) =>
    `server { listen 127.0.0.1:${port} ${at ? '' : 'reuseport'}; server_name ${name}; access_log off; ${body} }`).join('\n');
}

async function writeAnswers(site) {
  for (const page of pages) {
    const compressed = await site.ask(page.target, { HTTP_ACCEPT_ENCODING: 'gzip' });
    assert.equal(compressed.headers['content-encoding'], 'gzip');
    page.html = gunzipSync(compressed.body).toString();
    page.compressed = compressed.body.length;
    page.data = (await site.ask(page.xml)).text;
    fs.writeFileSync(inFiles(`${page.name}.html`), page.html);
    fs.writeFileSync(inFiles(`${page.name}.html.gz`), compressed.body);
    fs.writeFileSync(inFiles(`${page.name}.answer`), compressed.whole);
    fs.writeFileSync(inFiles(`${page.name}.xml`), page.data);
  }
  assert.equal(pages[0].data.match(/<project /g).length, 25);
}

async function startFloor() {
  must('cc', ['-O2', '-D_DEFAULT_SOURCE', '-o', inFiles('floor'), path.join(source, 'bench/floor.c'), '-lfcgi']);
  const floor = new Child(inFiles('floor'), [inFiles('floor.sock'),
    ...pages.flatMap((page) => [page.target, inFiles(`${page.name}.answer`)])]);
  await floor.line(/ready/);
  return floor;
}

// The network's own texts are CommonMark. PHP gets them as the XML they
// become, as if they had been converted when they were saved.
function convertedTexts(database) {
  const text = must('sqlite3', [database, `SELECT body FROM page_text JOIN page ON page.id = page_id
    WHERE slug = 'home' AND language = 'nb'`]).slice(0, -1);
  const [, converted] = /<body lang="nb">(.*?)<\/body>/s.exec(pages.find(({ name }) => name === 'home').data);
  return { [text]: converted };
}

async function startPhp(database) {
  const settings = { sql: path.join(share, 'sql'), database, base,
    stylesheet: path.join(share, 'xslt/site.xsl'), texts: convertedTexts(database) };
  fs.writeFileSync(inFiles('settings.json'), JSON.stringify(settings));
  must('php8.2', [path.join(source, 'bench/php/compile.php'), inFiles('settings.json'), inFiles('data.php')]);
  fs.writeFileSync(inFiles('fpm.conf'), `
[global]
error_log = ${inFiles('php.log')}
[bench]
${process.getuid() === 0 ? 'user = root' : ''}
listen = ${inFiles('php.sock')}
pm = static
pm.max_children = 2
env[XML_CATALOG_FILES] = ${process.env.XML_CATALOG_FILES}
env[BENCH_DATA] = ${inFiles('data.php')}
`);
  const php = new Child('php-fpm8.2', ['--nodaemonize', '--force-stderr', '--allow-to-run-as-root',
    '--fpm-config', inFiles('fpm.conf'), '-d', 'opcache.enable=1', '-d', 'opcache.validate_timestamps=0']);
  await php.line(/ready to handle connections/);
  return php;
}

// What nginx answers on the port, as bytes.
function ask(port, host, target) {
  return new Promise((resolve, reject) => {
    http.get({ port, path: target, headers: { Host: host, 'Accept-Encoding': 'gzip' }, agent: false }, (answer) => {
      const pieces = [];
      answer.on('data', (piece) => pieces.push(piece)).on('error', reject);
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(pieces) }));
    }).on('error', reject);
  });
}

function assertSame(name, target, actual, expected) {
  assert.equal(difference(actual, expected), '', `${name} answers ${target} with other bytes`);
}

async function verify(port) {
  for (const page of pages) {
    for (const contender of contenders) {
      const target = contender.address(page);
      const { status, headers, body } = await ask(port, contender.host ?? contender.name, target);
      assert.equal(status, 200, `${contender.name} ${target}`);
      assert.equal(headers['content-encoding'], 'gzip', `${contender.name} ${target}`);
      assertSame(contender.name, target, gunzipSync(body).toString(), page.html);
    }
    const xml = await ask(port, 'php', page.xml);
    const text = xml.headers['content-encoding'] === 'gzip' ? gunzipSync(xml.body) : xml.body;
    assertSame('php', page.xml, text.toString(), page.data);
  }
  say('All six answer each page with the same bytes, compressed; PHP makes the same XML as we do.');
}

// One measurement: requests per second, and milliseconds of processor time
// per request of all processes that serve.
async function measureOnce(contender, page, { port, parents }, seconds) {
  const before = processorTimeOf(parents);
  const { requests, seconds: took } = await load(`http://127.0.0.1:${port}${contender.address(page)}`,
    contender.host ?? contender.name, seconds);
  return { perSecond: requests / took, work: (processorTimeOf(parents) - before) / requests };
}

async function measurePage(page, setup) {
  const results = new Map(contenders.map(({ name }) => [name, []]));
  for (const contender of contenders) await measureOnce(contender, page, setup, 1);
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const contender = contenders[(round + turn) % contenders.length];
      results.get(contender.name).push(await measureOnce(contender, page, setup, duration));
    }
  }
  return results;
}

// One contender's result by another's, round by round; more is better.
function ratios(results, name, other) {
  const [ones, others] = [results.get(name), results.get(other)];
  return {
    perSecond: ones.map((one, i) => one.perSecond / others[i].perSecond),
    work: ones.map((one, i) => others[i].work / one.work),
  };
}

function printPage(page, results) {
  say(`\n${page.name}: ${page.target}, ${page.html.length} bytes, ${page.compressed} compressed by us`);
  table(['', 'requests/s', 'by ours, uncached', 'processor ms/request'], contenders.map(({ name }) => {
    const result = results.get(name);
    return [name, number(median(result.map(({ perSecond }) => perSecond))),
      spread(ratios(results, name, 'ours, uncached').perSecond), spread(result.map(({ work }) => work))];
  }));
  table(['', 'by requests/s', 'by processor time', 'target'], comparisons.map(([name, other, target]) => {
    const { perSecond, work } = ratios(results, name, other);
    // On a machine that is shared, whoever gets more of it has more requests.
    if (target) {
      atLeast(`${page.name}: ${name} / ${other}, requests/s`, target, median(perSecond));
      atLeast(`${page.name}: ${name} / ${other}, processor time`, target, median(work));
    }
    return [`${name} / ${other}`, spread(perSecond), spread(work), target ? `>= ${target}` : ''];
  }));
}

export async function measure() {
  heading('Side by side: 1,000 projects');
  const database = databaseOf(1000);
  const port = await freePort();
  writeSnippets();
  Object.assign(process.env, messagesEnvironment(path.join(share, 'xslt')));   // nginx's, and through it PHP's
  const site = await Site.start({ database, http: servers(port),
    main: 'load_module /usr/lib/nginx/modules/ngx_http_xslt_filter_module.so; env XML_CATALOG_FILES;' });
  await writeAnswers(site);
  const floor = await startFloor();
  const php = await startPhp(database);
  await verify(port);
  say('PHP is given the texts in CommonMark as XML, converted beforehand.');
  say(`Median (least-most) of ${rounds} alternating rounds of ${duration} s, eight connections, two processes each;`);
  say('ratios are of one round. More is better, but for processor time per request.');
  const setup = { port, parents: [site.nginx.pid, site.program.pid, floor.pid, php.pid] };
  for (const page of pages) printPage(page, await measurePage(page, setup));
  await php.end();
  await floor.end();
  await site.stop();
}
