// A stand-in for Apache FOP, for tests of what happens around it: it gives the
// PDF that FOP made once, in no time.
import fs from 'node:fs';
import path from 'node:path';
import { makeDatabase, must, program, temporaryDirectory } from './site.mjs';

let tools;

// A PATH on which it comes first.
export function standInFop() {
  tools ??= makeStandIn();
  return `${tools}:${process.env.PATH}`;
}

function write(file, script) {
  fs.writeFileSync(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}

function makeStandIn() {
  const directory = temporaryDirectory();
  const fop = path.join(directory, 'fop');
  const made = path.join(directory, 'made.pdf');
  const real = must('sh', ['-c', 'command -v fop']).trim();
  write(fop, `'${real}' "$@" && cp report.pdf '${made}'`);
  must(program, ['report', '2022', '--format', 'pdf', '--output', path.join(directory, 'report.pdf'),
    '--database', makeDatabase(path.join(directory, 'seed.db'))], { env: { ...process.env, PATH: `${directory}:${process.env.PATH}` } });
  write(fop, `cp '${made}' report.pdf`);
  return directory;
}
