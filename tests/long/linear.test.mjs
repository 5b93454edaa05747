// Every kind of text on a page, and every format of the report: see
// tests/linear.test.mjs.
process.env.KW_LONG = '1';
await import('../linear.test.mjs');
