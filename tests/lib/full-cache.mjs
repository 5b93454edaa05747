// Run by full-disk.test.mjs in a mount namespace of its own: a site whose cache
// lies on a small disk. Prints what became of the requests while the disk was
// full, and when there was room again, as JSON.
import fs from 'node:fs';
import path from 'node:path';
import { pages } from './full-cache-pages.mjs';
import { must, Site, until } from './site.mjs';

const site = await Site.start();
const cache = path.join(site.directory, 'nginx/cache');
const filler = path.join(cache, 'filler');
must('mount', ['-t', 'tmpfs', '-o', 'size=48m', 'none', cache]);

function fill() {
  const file = fs.openSync(filler, 'w');
  try {
    for (;;) fs.writeSync(file, Buffer.alloc(4096, 'x'));
  } catch (error) {
    if (error.code !== 'ENOSPC') throw error;
  } finally {
    fs.closeSync(file);
  }
}

async function ask() {
  const answers = [];
  for (let round = 0; round < 3; round++) {
    for (const target of pages) {
      const answer = await site.getLogged(target, { headers: { 'Accept-Encoding': round % 2 ? 'gzip' : '' } })
        .catch((error) => ({ error: String(error) }));
      answers.push({ target, error: answer.error, status: answer.status, cache: answer.cache, length: answer.body?.length,
        declared: Number(answer.headers?.['content-length']) });
    }
  }
  return answers;
}

fill();
const full = await ask();
fs.rmSync(filler);
const room = await ask();
// Others fill the disk while pages are kept there: nginx gives up what it has.
fill();
await until(() => fs.readdirSync(cache, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile()).length === 1, 60);
must('umount', ['--lazy', cache]);
await site.stop();
console.log(JSON.stringify({ full, room }));
