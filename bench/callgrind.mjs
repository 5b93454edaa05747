// The program with one worker under callgrind, which counts while respond()
// runs and writes a file at the end of each run of it.
import fs from 'node:fs';
import path from 'node:path';
import { request } from '../tests/lib/fastcgi.mjs';
import { Child, program, writeConfiguration } from '../tests/lib/site.mjs';

export async function ask(socket, target) {
  const { status } = await request(socket, { REQUEST_URI: target, HTTP_ACCEPT_ENCODING: 'gzip' });
  if (status !== 200) throw new Error(`${target}: ${status}`);
}

// Its files go to the directory: { ask, stop }.
export async function startCounting(database, directory) {
  const socket = path.join(directory, 'program.sock');
  const configuration = writeConfiguration(path.join(directory, 'slow.conf'), { 'request-timeout': 60 });
  const server = new Child('valgrind', ['--quiet', '--tool=callgrind', '--trace-children=yes', '--collect-atstart=no',
    '--toggle-collect=respond', '--dump-after=respond', `--callgrind-out-file=${directory}/out.%p`,
    program, 'serve', '--database', database, '--config', configuration, '--socket', socket, '--workers', '1']);
  await server.line(/ready/);
  return { ask: (target) => ask(socket, target), stop: () => server.end() };
}

// The newest of the files that respond() has ended with.
export function lastDump(directory) {
  return fs.readdirSync(directory).filter((name) => /^out\.\d+\.\d+$/.test(name))
    .sort((a, b) => a.split('.')[2] - b.split('.')[2]).at(-1);
}
