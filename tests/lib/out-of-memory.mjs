// What the program does when memory runs out: allocations fail one by one
// (out_of_memory.c), and the tests look at what became of it.
import assert from 'node:assert/strict';
import path from 'node:path';
import { build, makeDatabase, run, share, temporaryDirectory } from './site.mjs';

const SKIPPED = 77;

// Trials of ten pages and a report: every nth allocation fails, for one n each
// with the database to open and with all that is kept between requests there.
// Gives true, or a reason why there was nothing to try.
export function assertNothingIsWrong({ warm, cold, env = {} }) {
  const database = makeDatabase(path.join(temporaryDirectory(), 'kunnskapsweb.db'));
  for (const [state, every] of Object.entries({ warm, cold })) {
    const { status, stdout, stderr } = run(path.join(build, 'tests/out_of_memory'), [share, database, state, String(every)],
      { env: { ...process.env, ...env } });
    if (status === SKIPPED) return 'malloc belongs to the sanitizer';
    assert.equal(status, 0, stderr);
    const lines = stdout.trim().split('\n');
    assert.equal(lines.length, 11, stdout);
    for (const line of lines) {
      const [, allocations, tried, ended, , , wrong, killed, silent] = line.split(' ').map(Number);
      assert.ok(allocations > 10, `${line}: the page itself is good`);
      assert.ok(tried >= Math.floor(allocations / every) && ended > 0, line);
      assert.deepEqual({ wrong, killed, silent }, { wrong: 0, killed: 0, silent: 0 }, line);
    }
  }
  return true;
}
