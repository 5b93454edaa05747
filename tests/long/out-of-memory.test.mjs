// See ../out-of-memory.test.mjs: here every allocation fails once.
import { test } from 'node:test';
import { assertNothingIsWrong } from '../lib/out-of-memory.mjs';

test('wherever memory runs out the process ends and says so, and no page is wrong', (t) => {
  const reason = assertNothingIsWrong({ warm: 1, cold: 20 });
  if (reason !== true) t.skip(reason);
});

test('the same where every node of a document is an allocation', (t) => {
  const reason = assertNothingIsWrong({ warm: 50, cold: 100, env: { KUNNSKAPSWEB_POOL: 'no' } });
  if (reason !== true) t.skip(reason);
});
