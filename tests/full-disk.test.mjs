// A disk without room for nginx's cache: visitors get their pages all the same.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { bytes, directivesIn } from './lib/nginx-files.mjs';
import { facts } from './lib/facts.mjs';
import { run, share, source } from './lib/site.mjs';

const mayMount = run('unshare', ['--mount', '--propagation', 'private', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;

test('while the disk of the cache is full every page is answered whole, and kept again when there is room',
  { skip: !mayMount && 'mounting a small disk needs root' }, () => {
    const { NODE_TEST_CONTEXT, ...env } = process.env;
    const { status, stdout, stderr } = run('unshare', ['--mount', '--propagation', 'private', process.execPath,
      path.join(source, 'tests/lib/full-cache.mjs')], { env });
    assert.equal(status, 0, stderr);
    const { full, room } = JSON.parse(stdout.trim().split('\n').at(-1));
    assert.ok(full.length > 150);
    for (const answer of [...full, ...room]) {
      assert.equal(answer.error, undefined, answer.target);
      assert.equal(answer.status, 200, answer.target);
      assert.equal(answer.length, answer.declared, answer.target);
    }
    assert.deepEqual([...new Set(full.map(({ cache }) => cache))], ['MISS']);
    assert.ok(room.some(({ cache }) => ['HIT', 'REVALIDATED', 'EXPIRED'].includes(cache)));
  });

test('the program says that nothing is to be kept later than nginx makes room', () => {
  const { args } = directivesIn(fs.readFileSync(path.join(share, 'nginx/conf.d/kunnskapsweb.conf'), 'utf8')).one('fastcgi_cache_path');
  const free = args.find((one) => one.startsWith('min_free=')).slice('min_free='.length);
  assert.ok(bytes(free) > facts.limits.cacheFreeMin << 20);
});

test('the program and nginx mean the same directory', () => {
  const shipped = directivesIn(fs.readFileSync(path.join(share, 'nginx/conf.d/kunnskapsweb.conf'), 'utf8'));
  assert.equal(shipped.mapped('$kunnskapsweb_cache', 'default'), shipped.one('fastcgi_cache_path').args[0]);
});
