// The same as in interrupted.test.mjs, a hundred and twenty times each.
import { test } from 'node:test';
import { endedExports, endedFreezes } from '../lib/interrupts.mjs';

test('a hundred and twenty exports that are ended', () => endedExports(120));
test('a hundred and twenty freezes that are ended', () => endedFreezes(120));
