// Reads a PDF as a checker of PDF/A and PDF/UA does: objects, the tree of tags
// with its words, the marks in the pages' content, the fonts' own tables.
import { must } from './site.mjs';

export function readPdf(file) {
  const json = JSON.parse(must('qpdf', ['--json=2', '--json-key=qpdf', '--json-stream-data=inline',
    '--decode-level=generalized', file]));
  return new Pdf(json.qpdf[1]);
}

const isReference = (value) => typeof value === 'string' && /^\d+ \d+ R$/.test(value);
export const plain = (text) => text.replace(/[\u200b\u00ad]/g, '').replace(/[\s\u00a0]+/g, ' ').trim();

// A string of qpdf's JSON: 'u:' and text, or 'b:' and bytes in hexadecimal.
export function textOf(value) {
  if (typeof value !== 'string') return undefined;
  return value.startsWith('u:') ? value.slice(2) : Buffer.from(value.slice(2), 'hex').toString('latin1');
}

export class Pdf {
  constructor(objects) {
    this.objects = objects;
    this.trailer = objects.trailer.value;
    this.catalog = this.get(this.trailer['/Root']);
    this.pages = this.pagesBelow(this.catalog['/Pages']);
    this.contents = this.pages.map((page) => readContent(this, page));
    this.last = { text: ' ' };
    this.tree = this.tagsBelow(this.get(this.catalog['/StructTreeRoot'])['/K'], null)[0];
  }

  // What a value stands for: the object it refers to, or itself. A stream
  // gives its dictionary.
  get(value) {
    if (!isReference(value)) return value;
    const object = this.objects[`obj:${value}`];
    return object?.value !== undefined ? this.get(object.value) : object?.stream?.dict;
  }

  bytes(reference) {
    return Buffer.from(this.objects[`obj:${reference}`].stream.data, 'base64');
  }

  // Every dictionary of the file with its reference, streams' included.
  * dictionaries() {
    for (const [key, object] of Object.entries(this.objects)) {
      const value = object.value ?? object.stream?.dict;
      if (value && typeof value === 'object' && !Array.isArray(value)) yield [key.slice(4), value];
    }
  }

  pagesBelow(reference) {
    const node = this.get(reference);
    if (node['/Type'] === '/Page') return [{ reference, ...node }];
    return node['/Kids'].flatMap((kid) => this.pagesBelow(kid));
  }

  // Entries of the number tree that leads from content to tags.
  get parents() {
    const found = new Map();
    const walk = (node) => {
      const { '/Nums': numbers = [], '/Kids': kids = [] } = this.get(node);
      for (let at = 0; at < numbers.length; at += 2) found.set(numbers[at], numbers[at + 1]);
      kids.forEach(walk);
    };
    walk(this.get(this.catalog['/StructTreeRoot'])['/ParentTree']);
    return found;
  }

  // Tags: { type, reference, parent, kids, lang, alt, e, attributes, page,
  // own (words directly in it), marks, objects }; kids has tags and words in
  // their order.
  tagsBelow(value, parent) {
    const list = Array.isArray(this.get(value)) ? this.get(value) : [value];
    return list.map((kid) => this.tag(kid, parent));
  }

  // The words of a mark, with a space before them where a line begins: FOP
  // leaves out the one before a tag there. A word that was divided goes on.
  wordsAt(mark) {
    const { words, lines, divided } = this.contents[mark.page];
    const text = words.get(mark.id) ?? '';
    const last = this.last;
    this.last = { ...mark, line: lines.get(mark.id), text, divided: divided.has(mark.id) };
    const joined = last?.line === this.last.line || last.divided || /^\s/.test(text) || /[\s–-]$/.test(last.text);
    return joined ? text : ` ${text}`;
  }

  tag(reference, parent) {
    const element = this.get(reference);
    const attributes = Object.assign({}, ...[this.get(element['/A']) ?? []].flat().map((one) => this.get(one)));
    const tag = { type: element['/S'].slice(1), reference, parent, attributes, kids: [], marks: [], objects: [],
      lang: textOf(element['/Lang']), alt: textOf(element['/Alt']), e: textOf(element['/E']) };
    const kids = this.get(element['/K']);
    for (const kid of kids === undefined ? [] : [kids].flat()) {
      const item = this.get(kid);
      if (item['/Type'] === '/MCR') {
        const page = this.pages.findIndex((one) => one.reference === item['/Pg']);
        const mark = { page, id: item['/MCID'] };
        tag.marks.push(mark);
        tag.kids.push(this.wordsAt(mark));
      } else if (item['/Type'] === '/OBJR') {
        tag.objects.push(item['/Obj']);
      } else {
        tag.kids.push(this.tag(kid, tag));
      }
    }
    return tag;
  }
}

export function wordsOf(tag) {
  if (typeof tag === 'string') return tag;
  return tag.kids.map(wordsOf).join(/^(Span|Link|Reference|Code|P|H\d|Caption|Lbl)$/.test(tag.type) ? '' : ' ');
}

export function* tagsIn(tag) {
  yield tag;
  for (const kid of tag.kids) if (typeof kid !== 'string') yield* tagsIn(kid);
}

export const tagsOf = (tag, type) => [...tagsIn(tag)].filter((one) => one.type === type);
export const kidsOf = (tag) => tag.kids.filter((kid) => typeof kid !== 'string');
export const pageOf = (tag) => [...tagsIn(tag)].flatMap((one) => one.marks)[0]?.page;

// Content ---------------------------------------------------------------------

// The tokens of a content stream: { operator } or a value; strings as Buffer,
// names with their slash, dictionaries and arrays as such.
export function* tokens(content) {
  const text = content.toString('latin1');
  const pattern = new RegExp([/\s+|%[^\n\r]*|<<|>>|<([0-9A-Fa-f\s]*)>|\(|\[|\]/, /(\/[^\s()<>[\]{}/%]*)/,
    /([-+]?[\d.]+)(?=[\s()<>[\]/%]|$)/, /([A-Za-z'"][A-Za-z0-9*]*)/, /./].map(({ source }) => source).join('|'), 'gsy');
  const open = [];
  let match;
  while ((match = pattern.exec(text))) {
    const [all, hex, name, number, operator] = match;
    let value;
    if (/^[\s%]/.test(all)) continue;
    if (all === '<<' || all === '[') { open.push([]); continue; }
    if (all === ']') value = open.pop();
    else if (all === '>>') {
      const list = open.pop();
      value = {};
      for (let at = 0; at < list.length; at += 2) value[list[at]] = list[at + 1];
    } else if (hex !== undefined) value = Buffer.from(hex.replace(/\s/g, ''), 'hex');
    else if (all === '(') {
      const string = readString(text, pattern.lastIndex);
      pattern.lastIndex = string.end;
      value = string.bytes;
    } else if (name !== undefined) value = name;
    else if (number !== undefined) value = Number(number);
    else if (operator !== undefined) value = { operator };
    else throw new Error(`content stream: ${JSON.stringify(text.slice(match.index, match.index + 40))}`);
    if (open.length) open.at(-1).push(value);
    else yield value;
  }
}

function readString(text, start) {
  const bytes = [];
  let depth = 1;
  let at = start;
  for (; depth > 0; at++) {
    const c = text[at];
    if (c === '\\') {
      const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4));
      const plainEscape = { n: 10, r: 13, t: 9, b: 8, f: 12 }[text[at + 1]];
      if (octal) bytes.push(Number.parseInt(octal[0], 8));
      else if (plainEscape) bytes.push(plainEscape);
      else if (text[at + 1] !== '\n') bytes.push(text.charCodeAt(at + 1));
      at += octal ? octal[0].length : 1;
      continue;
    }
    if (c === '(') depth++;
    if (c === ')') depth--;
    if (depth > 0) bytes.push(c.charCodeAt(0));
  }
  return { bytes: Buffer.from(bytes), end: at };
}

function stringText(bytes) {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return Buffer.from(bytes.subarray(2)).swap16().toString('utf16le');
  return bytes.toString('latin1');
}

const painting = new Set(['Tj', 'TJ', "'", '"', 'S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'Do', 'BI']);

// A page's content: words of each mark, artifacts, and what breaks the rules.
function readContent(pdf, page) {
  const result = { words: new Map(), lines: new Map(), divided: new Set(), artifacts: [], faults: [], codes: [],
    operators: new Set() };
  const fonts = pdf.get(pdf.get(page['/Resources'])['/Font']) ?? {};
  const open = [];
  let operands = [];
  let font;
  let depth = 0;
  for (const token of tokens(pdf.bytes(page['/Contents']))) {
    const { operator } = token;
    if (operator === undefined || token instanceof Buffer) { operands.push(token); continue; }
    result.operators.add(operator);
    if (operator === 'BMC' || operator === 'BDC') {
      const mark = { name: operands[0], id: operands[1]?.['/MCID'], replaced: operands[1]?.['/ActualText'] };
      if (open.length) result.faults.push(`${mark.name} within ${open.at(-1).name}`);
      if (mark.name === '/Artifact') result.artifacts.push(mark.artifact = { ...operands[1], words: '' });
      else if (mark.id === undefined) result.faults.push(`${mark.name} without an identifier`);
      else if (result.words.has(mark.id)) result.faults.push(`identifier ${mark.id} twice`);
      else {
        result.words.set(mark.id, mark.replaced ? stringText(mark.replaced) : '');
        if (mark.replaced) result.divided.add(mark.id);
      }
      open.push(mark);
    } else if (operator === 'EMC') {
      if (!open.pop()) result.faults.push('EMC without a beginning');
    } else if (operator === 'q' || operator === 'Q') {
      depth += operator === 'q' ? 1 : -1;
      if (depth > 28) result.faults.push('graphics states more than 28 deep');
      if (depth < 0) result.faults.push('Q without q');
    } else if (operator === 'Tm') {
      const id = open.at(-1)?.id;
      if (id !== undefined && !result.lines.has(id)) result.lines.set(id, operands.at(-1));
    } else if (operator === 'Tf') {
      font = operands[0];
    } else if (painting.has(operator)) {
      const mark = open.at(-1);
      if (!mark) result.faults.push(`${operator} that is neither tagged nor an artifact`);
      if (operator === 'Tj' || operator === 'TJ') {
        const strings = operands.flat().filter((one) => one instanceof Buffer);
        const reader = fontReader(pdf, fonts[font]);
        for (const string of strings) {
          for (const code of reader.codes(string)) result.codes.push({ font: fonts[font], code });
          if (mark?.artifact) mark.artifact.words += reader.text(string);
          if (mark?.id !== undefined && !mark.replaced) {
            result.words.set(mark.id, result.words.get(mark.id) + reader.text(string));
          }
        }
      }
    }
    operands = [];
  }
  if (open.length) result.faults.push('marked content that does not end');
  return result;
}

// Fonts -----------------------------------------------------------------------

const readers = new WeakMap();

export function fontReader(pdf, reference) {
  if (!readers.has(pdf)) readers.set(pdf, new Map());
  const known = readers.get(pdf);
  if (!known.has(reference)) known.set(reference, makeFontReader(pdf, reference));
  return known.get(reference);
}

function makeFontReader(pdf, reference) {
  const font = pdf.get(reference);
  const unicode = font['/ToUnicode'] ? readUnicode(pdf.bytes(font['/ToUnicode']).toString('latin1')) : new Map();
  return {
    font,
    unicode,
    codes: (string) => Array.from({ length: string.length / 2 }, (_, at) => string.readUInt16BE(2 * at)),
    text(string) { return this.codes(string).map((code) => unicode.get(code) ?? '\ufffd').join(''); },
  };
}

const unicodeText = (hex) => Buffer.from(hex, 'hex').swap16().toString('utf16le');

// A ToUnicode map: from codes to text.
function readUnicode(text) {
  const map = new Map();
  for (const [, block] of text.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, from, to] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      map.set(Number.parseInt(from, 16), unicodeText(to));
    }
  }
  for (const [, block] of text.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, low, high, to] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const [first, last] = [Number.parseInt(low, 16), Number.parseInt(high, 16)];
      for (let code = first; code <= last; code++) {
        const target = Buffer.from(to, 'hex');
        target.writeUInt16BE(target.readUInt16BE(target.length - 2) + code - first, target.length - 2);
        map.set(code, target.swap16().toString('utf16le'));
      }
    }
  }
  return map;
}

// The widths a font's dictionary says, and those of the font itself, in
// thousandths: both from codes.
export function widthsOf(pdf, reference) {
  const descendant = pdf.get(pdf.get(pdf.get(reference)['/DescendantFonts'])[0]);
  const said = new Map();
  const list = pdf.get(descendant['/W']).map((one) => pdf.get(one));
  for (let at = 0; at < list.length;) {
    if (Array.isArray(list[at + 1])) {
      list[at + 1].forEach((width, more) => said.set(list[at] + more, pdf.get(width)));
      at += 2;
    } else {
      for (let code = list[at]; code <= list[at + 1]; code++) said.set(code, list[at + 2]);
      at += 3;
    }
  }
  const program = pdf.bytes(pdf.get(descendant['/FontDescriptor'])['/FontFile2']);
  const table = (name) => {
    for (let at = 12; at < 12 + 16 * program.readUInt16BE(4); at += 16) {
      if (program.toString('latin1', at, at + 4) === name) return program.readUInt32BE(at + 8);
    }
    throw new Error(`the font has no table ${name}`);
  };
  const units = program.readUInt16BE(table('head') + 18);
  const metrics = program.readUInt16BE(table('hhea') + 34);
  const glyphs = program.readUInt16BE(table('maxp') + 4);
  const own = (code) => program.readUInt16BE(table('hmtx') + 4 * Math.min(code, metrics - 1)) * 1000 / units;
  return { said, own, glyphs };
}
