// What /proc says of the program's processes.
import fs from 'node:fs';

export function childrenOf(pid) {
  return fs.readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(/\s+/).filter(Boolean).map(Number);
}

// The workers of a site's program, by process id.
export function workersOf(site) {
  return childrenOf(site.program.pid);
}

// What a process has open above its standard streams.
export function filesOpenIn(pid) {
  return fs.readdirSync(`/proc/${pid}/fd`).filter((fd) => Number(fd) > 2).map((fd) => {
    try {
      return fs.readlinkSync(`/proc/${pid}/fd/${fd}`);
    } catch {
      return '';   // closed meanwhile
    }
  });
}

// A worker that has a connection besides the socket it listens on (our end
// of its standard error is a socket too).
export function isBusy(pid) {
  return filesOpenIn(pid).filter((file) => file.startsWith('socket:')).length > 1;
}

// A worker to which a SIGTERM has come that it will look at later.
export function hasBeenTold(pid) {
  const [, pending] = fs.readFileSync(`/proc/${pid}/status`, 'utf8').match(/^ShdPnd:\s*([0-9a-f]+)$/m);
  return (BigInt(`0x${pending}`) & (1n << 14n)) !== 0n;
}

export function isGone(pid) {
  try {
    return /^State:\s+Z/m.test(fs.readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return true;
  }
}
