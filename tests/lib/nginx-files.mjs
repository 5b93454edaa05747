// The files that an administrator takes over, read as their readers do: those
// of nginx as directives, the units of systemd as settings.
import fs from 'node:fs';
import path from 'node:path';
import { must, source } from './site.mjs';

// Words, quoted or not, and ; { } of nginx's language; comments are left out.
function tokens(text) {
  const found = [];
  for (const [, quoted, single, word] of
    text.matchAll(/#[^\n]*|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([;{}]|(?:\$\{|[^\s;{}])+)/g)) {
    const value = quoted ?? single;
    if (value !== undefined) found.push({ value });
    else if (word !== undefined) found.push({ value: word, mark: ';{}'.includes(word) });
  }
  return found;
}

function readBlock(words) {
  const directives = [];
  let current = [];
  while (words.length > 0) {
    const { value, mark } = words.shift();
    if (!mark) {
      current.push(value);
      continue;
    }
    if (value === '}') return directives;
    const [name, ...args] = current;
    directives.push({ name, args, block: value === '{' ? readBlock(words) : [] });
    current = [];
  }
  return directives;
}

const flatten = (directives) => directives.flatMap((one) => [one, ...flatten(one.block)]);

// All directives of a configuration and what it includes, once nginx has found
// them good; nginx prints the files, and leaves includes as they stand.
export function directivesOf(file) {
  const printed = must('nginx', ['-T', '-q', '-e', 'stderr', '-p', path.dirname(file), '-c', file]);
  return new Directives(flatten(readBlock(tokens(printed))));
}

export function directivesIn(text) {
  return new Directives(flatten(readBlock(tokens(text))));
}

export class Directives {
  constructor(list) { this.list = list; }

  all(name, ...args) {
    return this.list.filter((one) => one.name === name && args.every((arg, at) => one.args[at] === arg));
  }

  // The one directive of that name whose arguments begin so.
  one(name, ...args) {
    const found = this.all(name, ...args);
    if (found.length !== 1) throw new Error(`${found.length} of ${name} ${args.join(' ')}`);
    return found[0];
  }

  // What a map gives for a value, as it stands there.
  mapped(variable, value) {
    const map = this.list.find(({ name, args }) => name === 'map' && args[1] === variable);
    return map.block.find(({ name }) => name === value).args[0];
  }
}

// "64k", "16k", "10": bytes. "30s", "3s": seconds.
export function bytes(text) {
  const [, number, unit] = text.match(/^(\d+)([km]?)$/i);
  return Number(number) * { '': 1, k: 1 << 10, m: 1 << 20 }[unit.toLowerCase()];
}
export function seconds(text) {
  return Number(text.match(/^(\d+)s?$/)[1]);
}

// A unit's settings, { Name: value }; of a name that stands twice, the last.
export function unitSettings(name) {
  const text = fs.readFileSync(path.join(source, 'nginx/systemd', name), 'utf8');
  return Object.fromEntries(text.split('\n').filter((line) => /^[A-Z]\w*=/.test(line))
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
}

// The lines of a sysusers.d or tmpfiles.d file, as fields.
export function tableOf(name) {
  const text = fs.readFileSync(path.join(source, 'nginx/systemd', name), 'utf8');
  return text.split('\n').filter((line) => line && !line.startsWith('#'))
    .map((line) => line.match(/"[^"]*"|\S+/g));
}
