// What the parts measure with: databases of so many projects, and our nginx
// files with what they keep away from others.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { sampleProjects } from '../tests/lib/samples.mjs';
import { makeDatabase, seed, source, temporaryDirectory } from '../tests/lib/site.mjs';

const directory = temporaryDirectory();
const made = new Map();

// A database of the seed and so many sample projects; parts that change it
// take a copy.
export function databaseOf(count) {
  if (!made.has(count)) {
    const sample = path.join(directory, `${count}.sql`);
    fs.writeFileSync(sample, sampleProjects(count));
    made.set(count, makeDatabase(path.join(directory, `${count}.db`), [seed, sample]));
  }
  return made.get(count);
}

export function copyOfDatabase(count) {
  const copy = path.join(temporaryDirectory(), 'kunnskapsweb.db');
  fs.copyFileSync(databaseOf(count), copy);
  return copy;
}

const shipped = fs.readFileSync(path.join(source, 'nginx/snippets/kunnskapsweb.conf'), 'utf8');

// At http level, for whoever is measured: what Debian's nginx.conf says, no
// log, limits per visitor that count but refuse nobody, and files that stay
// open as ours do.
export const httpSettings = `access_log off; sendfile on; tcp_nopush on; server_tokens off;
  limit_req_dry_run on; limit_req_log_level info;
  ${shipped.match(/\bopen_file_cache.*;/g)?.join(' ') ?? ''}`;

// The shipped snippet, with every request asked of the program.
export const uncachedSnippet = shipped.replace(/fastcgi_cache +kunnskapsweb;/, 'fastcgi_cache off;');
assert.notEqual(uncachedSnippet, shipped);
