// A reload (SIGHUP) that must not be taken.
import assert from 'node:assert/strict';
import path from 'node:path';
import { workersOf } from './processes.mjs';
import { copyShare, edit, withProgram } from './site.mjs';

// Changes one of the program's files: the reload is refused with said in the
// log, and the same workers go on with what they had.
export async function assertReloadRefused(options, file, change, said) {
  const copy = copyShare();
  await withProgram({ share: copy, ...options }, async (site) => {
    const before = await site.ask('/kontakt');
    const pids = workersOf(site);
    edit(path.join(copy, file), change);
    const lines = site.program.lines.length;
    site.program.signal('SIGHUP');
    await site.program.line(/reload: refused/, lines);
    assert.match(site.program.lines.slice(lines).join('\n'), said);
    assert.deepEqual(workersOf(site), pids);
    assert.equal((await site.ask('/kontakt')).text, before.text);
  });
}
