// Reads the elements of a page: enough for pages that html.test.mjs holds to
// the rules of HTML, not for HTML in general.

const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

export function decode(text) {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number.parseInt(decimal, 10));
    return named[name] ?? all;
  });
}

function attributesOf(text) {
  const attributes = {};
  for (const [, name, double, single, bare] of
    text.matchAll(/([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)) {
    attributes[name.toLowerCase()] = decode(double ?? single ?? bare ?? '');
  }
  return attributes;
}

// All elements of that name, in order: { attributes, content, text }.
export function elements(html, name) {
  const found = [];
  const open = new RegExp(`<${name}((?:\\s+[^\\s=/"'>]+(?:\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s"'>]+))?)*)\\s*/?>`, 'gi');
  for (const match of html.matchAll(open)) {
    const start = match.index + match[0].length;
    const end = html.toLowerCase().indexOf(`</${name}`, start);
    const content = end < 0 ? '' : html.slice(start, end);
    const text = decode(content.replace(/<[^>]*>/g, '')).replace(/\s+/g, ' ').trim();
    found.push({ attributes: attributesOf(match[1]), content, text });
  }
  return found;
}

// All elements that have an attribute: its values.
export function values(html, name) {
  const pattern = new RegExp(`<[a-z][^<>]*?\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'gi');
  return [...html.matchAll(pattern)].map((match) => decode(match[1] ?? match[2]));
}

const empty = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

// The innermost elements of main that hold that text and nothing else: the
// language each is in, its own or its nearest ancestor's.
export function languagesOf(html, wanted) {
  return mainElements(html).filter((element) => element.text === wanted && !element.kids.some((kid) => kid.text === wanted))
    .map(({ language }) => language);
}

const read = new Map();   // a page is asked about many texts

function mainElements(html) {
  if (read.has(html)) return read.get(html);
  const found = [];
  const open = [];
  for (const [, closed, name, attributes, words] of
    html.matchAll(/<(\/?)([a-z][\w-]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>|([^<]+)/gi)) {
    if (words !== undefined) {
      for (const element of open) element.raw += words;
    } else if (closed) {
      open.pop();
    } else {
      const element = { name, raw: '', kids: [], language: attributesOf(attributes).lang ?? open.at(-1)?.language };
      open.at(-1)?.kids.push(element);
      if (open.some((one) => one.name === 'main')) found.push(element);
      if (!empty.test(name)) open.push(element);
    }
  }
  for (const element of found) element.text = decode(element.raw).replace(/\s+/g, ' ').trim();
  read.clear();
  read.set(html, found);
  return found;
}

export function linkWith(html, rel) {
  return elements(html, 'link').filter((link) => link.attributes.rel?.split(' ').includes(rel));
}

export function metaWith(html, key, name) {
  return elements(html, 'meta').find((meta) => meta.attributes[key] === name)?.attributes.content;
}
