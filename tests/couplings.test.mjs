// What stands in two places because two programs read it, and has to agree:
// the program, the files for nginx, the units of systemd.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { elements } from './lib/html.mjs';
import { bytes, directivesIn, directivesOf, seconds, tableOf, unitSettings } from './lib/nginx-files.mjs';
import { address, fixedPaths, languages, xmlAddress } from './lib/pages.mjs';
import {
  fixtures, nginxConfiguration, program, run, seed, share, Site, source, temporaryDirectory, until,
} from './lib/site.mjs';

const site = await Site.start({
  seeds: [seed, path.join(fixtures, 'sample.sql'), path.join(fixtures, 'editions.sql')],
  http: "log_format combining '$request_uri $kunnskapsweb_combining';",
  server: 'access_log logs/combining.log combining;',
});
after(() => site.stop());

// The shipped files as they are, and what nginx makes of them in a server.
const shipped = directivesIn(fs.readFileSync(path.join(share, 'nginx/conf.d/kunnskapsweb.conf'), 'utf8'));
const nginx = directivesOf(nginxConfiguration(temporaryDirectory()));
const example = directivesIn(fs.readFileSync(path.join(source, 'nginx/sites-available/kunnskapsweb.example'), 'utf8'));
const service = unitSettings('kunnskapsweb.service');
const socket = unitSettings('kunnskapsweb.socket');

// The program's options and their defaults, as its help tells them.
const defaults = Object.fromEntries(run(program, ['--help']).stdout.split('\n')
  .map((line) => line.match(/^ {2}([a-z-]+) .*\[(.*)\]$/)).filter(Boolean).map(([, name, value]) => [name, value]));
const number = (name) => Number(defaults[name]);

// What the parent gives a request over request-timeout, at most.
const GRACE = 1;   // second

test('nginx takes no body that the program refuses', () => {
  const sizes = nginx.all('client_max_body_size');
  assert.ok(sizes.length > 0);
  for (const { args } of sizes) assert.ok(bytes(args[0]) <= number('max-body'), args[0]);
});

test("addresses and headers that nginx lets through fit into the program's limits", () => {
  const [count, size] = example.one('large_client_header_buffers').args;
  assert.ok(bytes(size) > number('max-target'), 'the page of 414 is the program\'s where it can be');
  assert.ok(Number(count) * bytes(size) < number('max-header'));
});

test('nginx waits for an answer longer than a request may take after another as slow', () => {
  for (const { args } of nginx.all('fastcgi_read_timeout')) {
    assert.ok(seconds(args[0]) > 2 * (number('request-timeout') + GRACE), args[0]);
  }
});

test('systemd waits longer than the program for its workers, and lets it have them all at a reload', () => {
  assert.ok(seconds(service.TimeoutStopSec) > number('drain-timeout') + GRACE);
  const { stderr } = run(program, ['serve', '--workers', '1000000', '--database', site.database]);
  const [, most] = stderr.match(/workers must be a number from 1 to (\d+)/);
  assert.ok(Number(service.TasksMax) >= 2 * Number(most) + 1);
});

test('the directory of the editions is one: for the program, nginx, systemd and its tables', () => {
  const state = path.dirname(defaults.database);
  assert.equal(path.basename(state), service.StateDirectory);
  const installed = path.join('/var/lib', service.StateDirectory);
  const editions = path.join(installed, path.relative(state, defaults['editions-dir']));
  assert.equal(shipped.mapped('$kunnskapsweb_editions', 'default'), editions);
  const made = Object.fromEntries(tableOf('kunnskapsweb.tmpfiles').map(([, where, mode]) => [where, mode]));
  assert.equal(made[installed], service.StateDirectoryMode);
  assert.ok(Number.parseInt(made[editions], 8) & 0o5, 'nginx may read it');
});

test('the address of a file of an edition is one that nginx serves from there and nobody else can ask for', async () => {
  const file = path.join(site.directory, 'editions/2020-2/sample-9002.pdf');
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, Buffer.alloc(12345));
  const { headers } = await site.ask('/arsrapport/2020.pdf');
  const sent = headers['x-accel-redirect'];
  const { args, block } = nginx.all('location').find((one) => sent.startsWith(one.args.at(-1)) && one.args.length === 2);
  assert.equal(args[1], `/${sent.split('/')[1]}/`);
  const inside = Object.fromEntries(block.map(({ name, args: [value] }) => [name, value]));
  assert.equal(inside.alias, '$kunnskapsweb_editions/');
  assert.ok('internal' in inside);
});

test('socket, user, group and program have one name each', () => {
  assert.equal(shipped.one('server').args[0], `unix:${socket.ListenStream}`);
  const [[, user]] = tableOf('kunnskapsweb.sysusers');
  for (const name of [service.User, service.Group, socket.SocketUser]) assert.equal(name, user);
  for (const [, , , owner, group] of tableOf('kunnskapsweb.tmpfiles')) assert.deepEqual([owner, group], [user, user]);
  const [binary] = service.ExecStart.split(' ');
  assert.equal(shipped.mapped('$kunnskapsweb_share', 'default'),
    path.join(path.dirname(binary), '../share', path.basename(binary)), 'where the program looks for its files');
});

const ofMessage = /^(date|server|connection|etag|vary|cache-control|last-modified|accept-ranges|content-(type|length|encoding))$/;
const security = (headers) => Object.fromEntries(Object.entries(headers).filter(([name]) => !ofMessage.test(name)));
const policyOf = (headers) => Object.fromEntries(headers['content-security-policy'].split(';')
  .map((part) => part.trim().split(/\s+/)).map(([name, ...values]) => [name, values]));

test("nginx's own answers have the security headers of the program's", async () => {
  const page = await site.get('/om');
  const [file] = page.text.match(/\/static\/[^"]+\.css/);
  const ours = security(page.headers);
  const theirs = security((await site.get(file)).headers);
  const [policy, their] = [policyOf(ours), policyOf(theirs)];
  for (const headers of [ours, theirs]) delete headers['content-security-policy'];
  // Over HTTP nginx leaves this one out; the program goes by its base-url.
  theirs['strict-transport-security'] = nginx.mapped('$kunnskapsweb_hsts', 'on');
  assert.deepEqual(theirs, ours);

  // What a page must not do these may not either; what is not named falls back
  // to default-src, or is allowed. A report's file has the network's colours in
  // the address of a style sheet.
  const fetched = Object.keys(policy).filter((name) => name.endsWith('-src'));
  for (const name of Object.keys(policy)) assert.ok(name in their || fetched.includes(name), name);
  for (const [name, values] of Object.entries(their)) {
    const hashes = name === 'style-src' ? values.filter((value) => /^'sha256-[A-Za-z0-9+/]{43}='$/.test(value)) : [];
    const rest = values.filter((value) => !hashes.includes(value) && value !== "'none'"
      && !(name === 'style-src' && value === 'data:'));
    assert.deepEqual(rest.filter((value) => !policy[name]?.includes(value)), [], name);
    assert.ok(values.length > 0, name);
  }
});

// The filters of a page, as its XML names them.
async function filtersOf(page) {
  const { status, text } = await site.ask(xmlAddress(languages[0], page));
  assert.equal(status, 200, page);
  return elements(text, 'filter').map(({ attributes }) => attributes.parameter);
}

// What nginx counts a request as, which is in its log.
async function isCounted(target) {
  await site.get(target);
  const log = path.join(site.directory, 'nginx/logs/combining.log');
  const line = await until(() => fs.readFileSync(log, 'utf8').split('\n').find((one) => one.startsWith(`${target} `)));
  return !['', '-'].includes(line.slice(target.length + 1));
}

test('combinations of filters are counted at every address of a page with filters, and nowhere else', async () => {
  let catalogues = 0;
  for (const page of fixedPaths) {
    const filters = await filtersOf(page);
    catalogues += filters.length > 1;
    const [one, other] = filters.length > 1 ? filters : ['type', 'status'];
    for (const target of languages.flatMap((language) => [address(language, page), xmlAddress(language, page)])) {
      const query = `${target}?${one}=x&${other}=y`;
      assert.equal(await isCounted(query), filters.length > 1, query);
      assert.equal(await isCounted(`${target}?${one}=x`), false, target);
    }
  }
  assert.equal(catalogues, 1);
});
