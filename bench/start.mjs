// From the start of the program to its first answer.
import path from 'node:path';
import { request } from '../tests/lib/fastcgi.mjs';
import { Child, program, temporaryDirectory } from '../tests/lib/site.mjs';
import { atMost, heading, median, say, spread } from './print.mjs';
import { databaseOf } from './setup.mjs';

const runs = 15;

async function startOnce(database) {
  const socket = path.join(temporaryDirectory(), 'program.sock');
  const began = performance.now();
  const server = new Child(program, ['serve', '--database', database, '--socket', socket, '--workers', '2']);
  for (;;) {
    try {
      const { status } = await request(socket, { REQUEST_URI: '/' });
      if (status !== 200) throw new Error(`the first answer is ${status}`);
      break;
    } catch (error) {
      if (!['ENOENT', 'ECONNREFUSED'].includes(error.code) || server.ended) throw error;
      await new Promise((resolve) => { setTimeout(resolve, 1); });
    }
  }
  const took = performance.now() - began;
  await server.end();
  return took;
}

export async function measure() {
  heading('Start-up: until the first answer');
  const times = [];
  for (let done = 0; done < runs; done += 1) times.push(await startOnce(databaseOf(1000)));
  say(`${spread(times)} ms, median (least-most) of ${runs} starts with 1,000 projects, two workers`);
  atMost('first answer after the start', 100, median(times), ' ms');
}
