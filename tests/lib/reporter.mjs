// Says which test begins, when that was last said some seconds ago: the
// results of a file come all at once, at its end.
import { say } from './progress.mjs';

const pause = 3000;   // milliseconds

// A reporter of Node's test runner that gives nothing to its destination.
export default async function* reporter(events) {
  let said = performance.now();
  for await (const { type, data } of events) {
    if (type !== 'test:dequeue' || performance.now() - said < pause) continue;
    said = performance.now();
    say(data.name);
  }
  yield '';
}
