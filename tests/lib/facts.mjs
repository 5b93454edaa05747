// What the program knows of itself: { routes, addresses, languages, formats,
// options, errors }, as facts.c prints it.
import path from 'node:path';
import { build, must } from './site.mjs';

export const facts = JSON.parse(must(path.join(build, 'tests/facts'), []));
