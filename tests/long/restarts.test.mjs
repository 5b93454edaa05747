// Twelve restarts and as many reloads under the load of 200 connections.
import { test } from 'node:test';
import { assertNothingIsLost } from '../lib/restarts.mjs';

test('twelve restarts and reloads under heavy load lose nothing', async () => {
  await assertNothingIsLost({ restarts: 12, connections: 200 });
});
