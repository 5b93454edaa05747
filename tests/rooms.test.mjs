// The rooms of src/ and the way between them: who may use whom (README,
// Architecture). The compiler says what each file takes in.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { must, source } from './lib/site.mjs';

const uses = {
  base: [],
  xml: ['base'],
  data: ['base', 'xml'],
  report: ['base', 'xml', 'data'],
  web: ['base', 'xml', 'data', 'report'],
  command: ['base', 'xml', 'data', 'web', 'report'],
};

// Headers of libraries that only one file of ours takes in.
const homes = { 'sqlite3.h': 'data/sqlite.h', 'fcgiapp.h': 'web/server.c', 'cmark.h': 'xml/commonmark.c',
  'sodium.h': 'base/checksum.c', 'libdeflate.h': 'base/compress.c', 'zip.h': 'report/package.c', 'qpdf-c.h': 'report/pdf.c' };

const src = path.join(source, 'src');
const roomOf = (file) => path.relative(src, file).split(path.sep)[0];
const files = fs.readdirSync(src, { recursive: true }).map(String).filter((file) => file.endsWith('.c')).sort();
const flags = ['-I', src, ...must('pkg-config', ['--cflags', 'libxml-2.0', 'libxslt', 'sqlite3', 'libqpdf', 'libzip'])
  .trim().split(/\s+/).filter(Boolean)];

// Every header a C file takes in, those of headers too.
const taken = new Map(files.map((file) => {
  const [, rest] = must(process.env.CC ?? 'cc', ['-std=c11', '-D_DEFAULT_SOURCE', ...flags, '-M', path.join(src, file)])
    .replaceAll('\\\n', ' ').split(/:\s/);
  return [file, rest.trim().split(/\s+/)];
}));

test('src/ has the rooms that are written down here, and nothing beside them', () => {
  const found = fs.readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== '.deps');
  assert.deepEqual(found.map(({ name }) => name).sort(), Object.keys(uses).sort());
  assert.deepEqual(files.filter((file) => !file.includes(path.sep)), []);
});

test('arrows go one way', () => {
  const wrong = [];
  for (const [file, headers] of taken) {
    const room = roomOf(path.join(src, file));
    for (const header of headers.filter((one) => path.resolve(one).startsWith(src))) {
      const other = roomOf(path.resolve(header));
      if (other !== room && !uses[room].includes(other)) wrong.push(`${file} takes in ${path.relative(src, path.resolve(header))}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test('each library is known in one place', () => {
  for (const [header, home] of Object.entries(homes)) {
    const users = [...taken].filter(([, headers]) => headers.some((one) => one.endsWith(`/${header}`)));
    assert.ok(users.length > 0, `${header} is used`);
    const strangers = users.filter(([file, headers]) =>
      file !== home && !headers.some((one) => path.relative(src, path.resolve(one)) === home)).map(([file]) => file);
    assert.deepEqual(strangers, [], header);
  }
});
