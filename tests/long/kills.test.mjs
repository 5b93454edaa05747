// The same as in publication.test.mjs, three hundred times.
import { test } from 'node:test';
import { killedImports } from '../lib/kills.mjs';

test('three hundred killed imports: every reader has the old content or the new', async () => {
  await killedImports(300);
});
