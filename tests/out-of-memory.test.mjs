// Memory that runs out ends a worker; no answer is ever short or altered. All
// allocations are tried in tests/long/out-of-memory.test.mjs.
import { test } from 'node:test';
import { assertNothingIsWrong } from './lib/out-of-memory.mjs';

test('where memory runs out the process ends and says so, and no page is wrong', (t) => {
  const reason = assertNothingIsWrong({ warm: 50, cold: 1500 });
  if (reason !== true) t.skip(reason);
});

test('the same where every node of a document is an allocation', (t) => {
  const reason = assertNothingIsWrong({ warm: 2000, cold: 10000, env: { KUNNSKAPSWEB_POOL: 'no' } });
  if (reason !== true) t.skip(reason);
});
