// How long a change takes until it is visible: from the start of an import of
// one statement to the first answer with it, asked of the program itself; and
// how long making every page first takes.
import fs from 'node:fs';
import path from 'node:path';
import { Child, must, program, Site } from '../tests/lib/site.mjs';
import { atMost, heading, median, number, say, spread, table } from './print.mjs';
import { copyOfDatabase } from './setup.mjs';

const sizes = [[1000, 100], [10_000, 500], [100_000, undefined]];   // projects, milliseconds
const runs = 5;
const target = '/prosjekter/sample-500';

function writeChange(site, title) {
  const file = path.join(site.directory, 'change.sql');
  fs.writeFileSync(file, `UPDATE project_text SET title = '${title}'
    WHERE project_id = (SELECT id FROM project WHERE slug = 'sample-500');`);
  return file;
}

async function untilVisible(site, title) {
  const file = writeChange(site, title);
  const began = performance.now();
  const saving = new Child(program, ['import', '--no-rehearsal', file, '--database', site.database]);
  for (;;) {
    const { text } = await site.ask(target);
    if (text.includes(title)) break;
    if (saving.ended?.code) throw new Error(saving.log);
  }
  const visible = performance.now() - began;
  await saving.exit();
  return visible;
}

function withRehearsal(site) {
  const file = writeChange(site, 'Endring med alle sider');
  const began = performance.now();
  must(program, ['import', file, '--database', site.database]);
  return performance.now() - began;
}

export async function measure() {
  heading('Publication: one change in one project');
  const rows = [];
  for (const [size, limit] of sizes) {
    const site = await Site.start({ database: copyOfDatabase(size), nginx: false });
    const times = [];
    for (let run = 0; run < runs; run += 1) times.push(await untilVisible(site, `Endring nummer ${run}`));
    rows.push([size.toLocaleString('en'), spread(times), number(withRehearsal(site) / 1000)]);
    if (limit) atMost(`a change among ${size} projects is visible after`, limit, median(times), ' ms');
    await site.stop();
  }
  table(['projects', 'visible after, ms', 'with every page made first, s'], rows);
  say('Wall time from the start of the command, the program\'s own start and a loop of readers included.');
}
