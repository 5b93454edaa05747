// make compare BASE=REVISION: are all answers of this build, byte for byte,
// those of another revision's? For changes that should be seen nowhere. The
// revision is built in a directory of its own; each program answers from a
// database of its own seed, with sample projects besides.
import fs from 'node:fs';
import path from 'node:path';
import { difference } from './lib/answers.mjs';
import { address, forEach, languages, xmlAddress } from './lib/pages.mjs';
import { sampleProjects } from './lib/samples.mjs';
import { base, build, must, run, Site, source, temporaryDirectory } from './lib/site.mjs';

const revision = process.argv[2] || 'HEAD';
const paged = ['/arrangementer?side=2', '/arrangementer?side=3', '/aktuelt?side=2', '/publikasjoner?side=2', '/sitemap.xml?side=1'];
const lists = ['?side=2', '?type=forskning', '?tema=demens&status=pagaar', '?partner=bergen&aar=2020', '?aar=x', '?side=99'];
const others = ['/aktuelt.atom', '/sitemap.xml', '/robots.txt', '/tema.css', '/finnes-ikke', '/%ff'];

// The style sheet of this build serves for both: npm need not fetch it again.
function buildRevision() {
  if (run('git', ['-C', source, 'rev-parse', '--verify', '--quiet', `${revision}^{commit}`]).status !== 0) {
    console.error(`compare: ${revision} is no revision`);
    process.exit(64);
  }
  const directory = path.join(temporaryDirectory(), 'base');
  must('git', ['-C', source, 'worktree', 'add', '--detach', directory, revision]);
  process.on('exit', () => must('git', ['-C', source, 'worktree', 'remove', '--force', directory]));
  fs.cpSync(path.join(build, 'static.made'), path.join(directory, 'static.made'), { recursive: true });
  must('sh', ['-c', './autogen.sh && ./configure && make'], { cwd: directory });
  return directory;
}

const sample = path.join(temporaryDirectory(), 'sample.sql');
fs.writeFileSync(sample, sampleProjects(100));
const start = (directory) => Site.start({ nginx: false, program: path.join(directory, 'src/kunnskapsweb'),
  seeds: [path.join(directory, 'share/kunnskapsweb/sql/seed'), sample] });

function targetsOf(sitemap) {
  const paths = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, found]) => found.slice(base.length) || '/');
  return [...others, ...paged, ...languages.flatMap((language) => [
    ...paths.flatMap((one) => [address(language, one), xmlAddress(language, one)]),
    ...lists.flatMap((query) => [`${language.prefix}/prosjekter${query}`, `${language.prefix}/prosjekter.xml${query}`]),
  ])];
}

// Tags change with every build, the second passes, and the body has its length.
function seen({ status, headers, text }) {
  const { etag, 'x-accel-expires': second, 'content-length': length, ...fields } = headers;
  return `${status} ${JSON.stringify({ ...fields, tagged: Boolean(etag) })}\n${text}`;
}

const before = await start(buildRevision());
const after = await start(build);
const targets = [...new Set((await Promise.all([before, after].map(async (site) =>
  targetsOf((await site.ask('/sitemap.xml')).text)))).flat())];
const different = [];
await forEach(targets, async (target) => {
  const where = difference(seen(await after.ask(target)), seen(await before.ask(target)));
  if (where) different.push(`${target}: ${where}`);
});
await before.stop();
await after.stop();
for (const one of different.slice(0, 10)) console.log(one);
if (different.length > 10) console.log('...');
console.log(`${targets.length} answers, ${different.length} of them not as in ${revision}`);
process.exit(different.length > 0 ? 1 : 0);
