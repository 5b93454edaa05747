// Processor time, memory and load.
import fs from 'node:fs';
import { childrenOf } from '../tests/lib/processes.mjs';
import { Child } from '../tests/lib/run.mjs';

// Milliseconds of processor time that a process with one thread has used;
// exact while it waits.
export function processorTime(pid) {
  return Number(fs.readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
}

// Of parents and their children.
export function processorTimeOf(parents) {
  return parents.flatMap((pid) => [pid, ...childrenOf(pid)]).reduce((sum, pid) => sum + processorTime(pid), 0);
}

export function residentKilobytes(pid) {
  return Number(/^VmRSS:\s+(\d+)/m.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))[1]);
}

// What a command that has to succeed prints, while we go on.
async function outputOf(command, args) {
  const child = new Child(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  child.process.stdout.setEncoding('utf8').on('data', (piece) => { text += piece; });
  const { code, signal } = await child.exit();
  if (code !== 0) throw new Error(`${command}: ${code ?? signal}\n${child.log}`);
  return text;
}

// Asks an address again and again with eight connections: { requests,
// seconds }. An answer that is no answer is a failure. A script of wrk may
// say what is asked for instead.
export async function load(url, host, seconds, script) {
  const text = await outputOf('wrk', ['-t1', '-c8', `-d${seconds}s`, '-H', 'Accept-Encoding: gzip',
    '-H', `Host: ${host}`, ...script ? ['-s', script] : [], url]);
  const fault = /^\s*(Non-2xx.*|Socket errors.*)$/m.exec(text);
  if (fault) throw new Error(`${url} of ${host}: ${fault[1]}`);
  const [, requests] = /^\s*(\d+) requests in/m.exec(text);
  const [, perSecond] = /^Requests\/sec:\s*([\d.]+)/m.exec(text);
  return { requests: Number(requests), seconds: Number(requests) / Number(perSecond) };
}
