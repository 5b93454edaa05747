// What a long test is doing, said while it does it: a comment of TAP on the
// descriptor that node.sh found for it, the terminal or standard error.
import fs from 'node:fs';
import path from 'node:path';

const file = path.basename(process.argv[1] ?? '').replace(/(\.test)?\.mjs$/, '');
const descriptor = Number(process.env.KW_PROGRESS ?? 2);

export function say(words) {
  fs.writeSync(descriptor, `# ${file}: ${words}\n`);
}

// A function to be called for each of so many things that are done: it says
// how far it is now and then, and at the end.
export function progressOf(what, total, things) {
  const step = Math.max(1, Math.ceil(total / 5));
  let done = 0;
  return () => {
    done += 1;
    if (done % step === 0 || done === total) say(`${what}, ${done} of ${total} ${things}`);
  };
}
