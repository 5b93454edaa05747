// What PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1) ask of a report's PDF,
// as far as a program can ask the file; and whether it says what the report does.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { before, test } from 'node:test';
import { fontReader, kidsOf, pageOf, plain, readPdf, tagsIn, tagsOf, textOf, widthsOf, wordsOf } from './pdf.mjs';
import { must, run, temporaryDirectory } from './site.mjs';

const inside = {
  Document: /^(Part)$/,
  TOC: /^(TOCI|TOC|Caption)$/,
  TOCI: /^(Reference|TOC|Lbl|NonStruct|P)$/,
  L: /^(LI|L|Caption)$/,
  LI: /^(Lbl|LBody)$/,
  Table: /^(Caption|TR|THead|TBody|TFoot)$/,
  TR: /^(TH|TD)$/,
};
const within = {
  TOCI: /^TOC$/,
  LI: /^L$/,
  Lbl: /^(LI|TOCI)$/,
  LBody: /^LI$/,
  TR: /^(Table|THead|TBody|TFoot)$/,
  TH: /^TR$/,
  TD: /^TR$/,
};
const standard = new RegExp(`^(${['Document|Part|Sect|Div|NonStruct|BlockQuote|Caption|TOC|TOCI|P|H[1-6]',
  'L|LI|Lbl|LBody|Table|TR|TH|TD|Span|Reference|Code|Link|Figure'].join('|')})$`);
const forbidden = new RegExp(`^/(${['Launch|Sound|Movie|ResetForm|ImportData|JavaScript|Hide|SetOCGState',
  'Rendition|Trans|GoTo3DView'].join('|')})$`);
const words = /^(P|H[1-6]|Caption|Span|Link|Reference|Code|LI|LBody|Figure)$/;

// One file against both standards; get gives it and the report it was made of: { file, xml }.
export function checkFile(name, get) {
  let file, xml, pdf, tags, bytes, xmp;

  before(() => {
    ({ file, xml } = get());
    pdf = readPdf(file);
    tags = [...tagsIn(pdf.tree)];
    bytes = fs.readFileSync(file);
    xmp = pdf.bytes(pdf.catalog['/Metadata']).toString();
  }, { timeout: 300000 });

  const query = (expression) => must('xmllint', ['--xpath', expression, '-'], { input: xmp }).trim();
  const asked = (expression) => run('xmllint', ['--xpath', expression, '-'], { input: xml }).stdout;

  test(`${name}: the file is whole`, () => {
    must('qpdf', ['--check', file]);
    assert.equal(bytes.subarray(0, 9).toString('latin1'), '%PDF-1.7\n');
    assert.ok(bytes[9] === 0x25 && bytes.subarray(10, 14).every((byte) => byte > 127));
    const text = bytes.toString('latin1');
    for (const { index } of text.matchAll(/(?<!\w)endstream/g)) {
      assert.match(text[index - 1], /[\r\n]/, `before ${index}`);
    }
    assert.equal(pdf.trailer['/Encrypt'], undefined);
    assert.match(pdf.trailer['/ID'][0], /^b:[0-9a-f]{32}$/);
    assert.equal(pdf.trailer['/ID'].length, 2);
  });

  test(`${name}: nothing that PDF/A forbids`, () => {
    for (const [reference, object] of pdf.dictionaries()) {
      assert.doesNotMatch(String(object['/S']), forbidden, reference);
      for (const key of ['/AA', '/JS', '/EF', '/OPI', '/PS', '/Ref', '/XFA', '/TR', '/HTP']) {
        assert.equal(object[key], undefined, `${reference} has ${key}`);
      }
      assert.doesNotMatch(JSON.stringify(object['/Filter'] ?? ''), /LZW|Crypt/, reference);
    }
    assert.equal(pdf.catalog['/OpenAction'], undefined);
    assert.equal(pdf.catalog['/AcroForm'], undefined);
  });

  test(`${name}: colours have a profile`, () => {
    const intent = pdf.get(pdf.get(pdf.catalog['/OutputIntents'])[0]);
    assert.equal(intent['/S'], '/GTS_PDFA1');
    assert.equal(pdf.get(intent['/DestOutputProfile'])['/N'], 3);
    assert.equal(pdf.bytes(intent['/DestOutputProfile']).toString('latin1', 16, 20), 'RGB ');
    for (const { operators } of pdf.contents) {
      for (const operator of ['k', 'K', 'ri', 'gs']) assert.equal(operators.has(operator), false, operator);
    }
  });

  test(`${name}: it says what it is: title, language, claims, dates`, () => {
    const language = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }[asked('string(/report/@lang)').trim()];
    assert.deepEqual(pdf.catalog['/MarkInfo'], { '/Marked': true });
    assert.equal(pdf.get(pdf.catalog['/ViewerPreferences'])['/DisplayDocTitle'], true);
    assert.equal(textOf(pdf.catalog['/Lang']), language);
    assert.equal(pdf.catalog['/PageMode'], '/UseOutlines');
    assert.ok(bytes.includes('<x:xmpmeta'), 'the metadata can be read without a PDF reader');
    assert.match(xmp, /^<\?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"\?>/);
    const at = (uri, name) => `string(//*[namespace-uri()='${uri}' and local-name()='${name}'])`;
    assert.equal(query(at('http://www.aiim.org/pdfa/ns/id/', 'part')), '2');
    assert.equal(query(at('http://www.aiim.org/pdfa/ns/id/', 'conformance')), 'A');
    assert.equal(query(at('http://www.aiim.org/pdfua/ns/id/', 'part')), '1');
    const info = pdf.get(pdf.trailer['/Info']);
    const alternative = "*[local-name()='Alt']/*[@*[name()='xml:lang']='x-default']";
    const title = query(`string(//*[local-name()='title']/${alternative})`);
    assert.equal(title, plain(asked('concat(/report/title, " – ", /report/network)')));
    assert.equal(textOf(info['/Title']), title);
    assert.equal(textOf(info['/Author']), query("string(//*[local-name()='creator']/*[local-name()='Seq']/*)"));
    assert.equal(textOf(info['/Producer']), query("string(//*[local-name()='Producer'])"));
    assert.equal(query("string(//*[local-name()='language']/*[local-name()='Bag']/*)"), language);
    for (const key of ['CreateDate', 'ModifyDate', 'MetadataDate', 'date']) {
      assert.equal(query(`normalize-space(//*[local-name()='${key}'])`), '2022-12-31T12:00:00Z', key);
    }
    assert.equal(textOf(info['/CreationDate']), 'D:20221231120000Z');
    assert.equal(textOf(info['/ModDate']), 'D:20221231120000Z');
  });

  test(`${name}: the claim of PDF/UA is described for PDF/A`, () => {
    const extension = "namespace-uri()='http://www.aiim.org/pdfa/ns/extension/'";
    const schema = `//*[${extension} and local-name()='schemas']/*[local-name()='Bag']/*`;
    const field = (path_, name_) => query(`string(${path_}//*[local-name()='${name_}'])`);
    assert.equal(field(schema, 'namespaceURI'), 'http://www.aiim.org/pdfua/ns/id/');
    assert.equal(field(schema, 'prefix'), 'pdfuaid');
    const property = `${schema}//*[local-name()='property']/*[local-name()='Seq']/*`;
    assert.equal(field(property, 'name'), 'part');
    assert.equal(field(property, 'valueType'), 'Integer');
    assert.equal(field(property, 'category'), 'internal');
    assert.ok(field(property, 'description'));
  });

  test(`${name}: fonts are in the file, subset, with the text they show and their widths`, () => {
    const used = new Map();
    for (const { codes } of pdf.contents) for (const { font, code } of codes) {
      if (!used.has(font)) used.set(font, new Set());
      used.get(font).add(code);
    }
    assert.ok(used.size >= 2);
    for (const [reference, codes] of used) {
      const { font, unicode } = fontReader(pdf, reference);
      const descendant = pdf.get(pdf.get(font['/DescendantFonts'])[0]);
      assert.match(font['/BaseFont'], /^\/[A-Z]{6}\+Liberation(Sans|Mono)/);
      assert.equal(font['/Encoding'], '/Identity-H');
      assert.equal(descendant['/CIDToGIDMap'], '/Identity');
      assert.equal(pdf.get(descendant['/FontDescriptor'])['/CIDSet'], undefined);
      const { said, own, glyphs } = widthsOf(pdf, reference);
      for (const code of codes) {
        assert.ok(code > 0 && code < glyphs, `${font['/BaseFont']}: no glyph ${code}`);
        assert.match(unicode.get(code) ?? '', /^[^\u0000\ufeff\ufffe\ufffd]+$/,
          `${font['/BaseFont']}: no text for ${code}`);
        assert.ok(Math.abs(said.get(code) - own(code)) <= 1, `${font['/BaseFont']}: width of ${code}`);
      }
    }
  });

  test(`${name}: what is painted is tagged or an artifact, once`, () => {
    pdf.contents.forEach(({ faults }, page) => assert.deepEqual(faults, [], `page ${page + 1}`));
    const parents = pdf.parents;
    const marked = tags.flatMap((tag) => tag.marks.map((mark) => ({ ...mark, tag })));
    pdf.contents.forEach(({ words: found }, page) => {
      const entry = pdf.get(parents.get(pdf.pages[page]['/StructParents']));
      for (const id of found.keys()) {
        const owners = marked.filter((mark) => mark.page === page && mark.id === id);
        assert.equal(owners.length, 1, `page ${page + 1}, mark ${id}`);
        assert.equal(entry[id], owners[0].tag.reference, `page ${page + 1}, mark ${id}: the way back`);
      }
    });
    for (const { page, id } of marked) {
      assert.ok(pdf.contents[page].words.has(id), `page ${page + 1}, mark ${id} is not there`);
    }
  });

  test(`${name}: tags are standard ones, in each other as they may be, none of them empty`, () => {
    assert.equal(pdf.get(pdf.catalog['/StructTreeRoot'])['/RoleMap'], undefined);
    assert.equal(pdf.tree.type, 'Document');
    for (const tag of tags) {
      assert.match(tag.type, standard);
      for (const kid of kidsOf(tag)) if (inside[tag.type]) assert.match(kid.type, inside[tag.type], `in ${tag.type}`);
      if (within[tag.type]) assert.match(tag.parent.type, within[tag.type], `${tag.type} in ${tag.parent.type}`);
      if (words.test(tag.type)) {
        assert.ok(tag.kids.length, `an empty ${tag.type} in ${tag.parent.type} in ${tag.parent.parent.type}`);
      }
      if (/^(P|H\d|Caption)$/.test(tag.type)) {
        for (const kid of kidsOf(tag)) assert.doesNotMatch(kid.type, /^(P|Div|H\d|L|Table)$/, `in ${tag.type}`);
      }
      if (/^(Div|Sect|Part|TR|Table|L|TOC)$/.test(tag.type)) {
        assert.equal(tag.marks.length, 0, `bare words in ${tag.type}: ${wordsOf(tag)}`);
      }
      assert.match(tag.lang ?? 'nb-NO', /^(nb-NO|nn-NO|en-GB)$/);
    }
  });

  test(`${name}: headings begin with one H1, and leave out no level`, () => {
    const headings = tags.filter((tag) => /^H\d$/.test(tag.type));
    assert.equal(headings[0].type, 'H1');
    assert.equal(plain(wordsOf(headings[0])), plain(asked('string(/report/title)')));
    let level = 1;
    for (const heading of headings.slice(1)) {
      const own = Number(heading.type[1]);
      assert.ok(own > 1 && own <= level + 1, `${heading.type} after H${level}: ${wordsOf(heading)}`);
      level = own;
    }
    const titles = (type) => headings.filter((tag) => tag.type === type).map((tag) => plain(wordsOf(tag)));
    const sections = [...xml.matchAll(/<section [^>]*number="([^"]+)"[^>]*>\s*<title[^>]*>([^<]*)</g)]
      .map(([, number, title]) => ({ number, line: plain(`${number} ${decode(title)}`) }));
    assert.deepEqual(titles('H2').slice(1),
      sections.filter(({ number }) => !number.includes('.')).map(({ line }) => line));
    for (const { number, line } of sections) if (number.includes('.')) assert.ok(titles('H3').includes(line), line);
  });

  test(`${name}: a table has its caption in it, heads with a scope, and cells in every row`, () => {
    const tables = tagsOf(pdf.tree, 'Table');
    assert.equal(tables.length, Number(asked('count(//table | //indicators)')));
    for (const table of tables) {
      const caption = plain(wordsOf(table.kids[0]));
      assert.equal(table.kids[0].type, 'Caption');
      const [head, ...body] = tagsOf(table, 'TR').map(kidsOf);
      assert.ok(body.length, caption);
      head.forEach((cell, column) => assert.deepEqual([cell.type, cell.attributes['/Scope']],
        ['TH', column ? '/Column' : '/Both'], `${caption}: head`));
      for (const row of body) {
        assert.equal(row.length, head.length, caption);
        row.forEach((cell, column) => assert.deepEqual([cell.type, cell.attributes['/Scope']],
          column ? ['TD', undefined] : ['TH', '/Row'], `${caption}: ${wordsOf(row[0])}`));
      }
    }
    const captions = tables.map((table) => plain(wordsOf(table.kids[0])).split(' ')[1]);
    assert.deepEqual(captions, tables.map((_, at) => String(at + 1)));
  });

  test(`${name}: a chart is a figure that says in words what it shows, after its caption`, () => {
    const figures = tagsOf(pdf.tree, 'Figure');
    const alternatives = [...xml.matchAll(/<alternative[^>]*>([^<]*)</g)].map(([, text]) => plain(decode(text)));
    assert.deepEqual(figures.map((figure) => plain(figure.alt)), alternatives);
    for (const figure of figures) {
      assert.equal(figure.attributes['/BBox'].length, 4);
      const group = figure.parent.parent;
      assert.equal(group.kids.findIndex((kid) => kid.type === 'Caption'), 0);
      assert.equal(figure.marks.length, 1);
    }
    // Its place on the page holds the words it draws, and no others.
    const charts = [...xml.matchAll(/<chart [\s\S]*?<\/chart>/g)].map(([chart]) =>
      [...chart.matchAll(/<bar [^>]*label="([^"]*)"[^>]*>([^<]*)</g)]
        .map(([, label, value]) => plain(decode(`${label} ${value}`))).join(' '));
    figures.forEach((figure, at) => {
      const [left, bottom, right, top] = figure.attributes['/BBox'];
      const drawn = wordBoxes(file)[pageOf(figure)].filter(({ x1, x2, y1, y2 }) =>
        x1 >= left && x2 <= right && 841.89 - y2 >= bottom - 2 && 841.89 - y1 <= top + 2).map(({ word }) => word);
      assert.deepEqual(drawn.sort(), charts[at].split(' ').sort(), charts[at]);
    });
    for (const tag of tags) {
      if (tag.type !== 'Figure') assert.equal(tag.alt, undefined, `${tag.type} has words instead of its own`);
    }
  });

  test(`${name}: a list has labels of its kind`, () => {
    for (const list of tagsOf(pdf.tree, 'L')) {
      const labels = kidsOf(list).map((item) => kidsOf(item)[0]).filter((kid) => kid.type === 'Lbl')
        .map((label) => plain(wordsOf(label)));
      const numbering = list.attributes['/ListNumbering'];
      if (labels.length === 0) assert.equal(numbering, undefined);
      else if (numbering === '/Disc') for (const label of labels) assert.equal(label, '•');
      else labels.forEach((label, at) => assert.equal(label, `${Number.parseInt(labels[0], 10) + at}.`, numbering));
    }
  });

  test(`${name}: a link's annotation says where it leads, and belongs to the link's words`, () => {
    const parents = pdf.parents;
    const links = tagsOf(pdf.tree, 'Link');
    const owned = new Map(links.flatMap((link) => link.objects.map((object) => [object, link])));
    const annotations = pdf.pages.flatMap((page, number) =>
      (pdf.get(page['/Annots']) ?? []).map((reference) => ({ reference, number, page })));
    assert.ok(annotations.length > 5);
    for (const { page } of annotations) assert.equal(page['/Tabs'], '/S');
    for (const { reference, number } of annotations) {
      const annotation = pdf.get(reference);
      const contents = textOf(annotation['/Contents']);
      assert.equal(annotation['/Subtype'], '/Link');
      assert.ok(contents && !/No alternate text/.test(contents), `page ${number + 1}: ${contents}`);
      assert.equal(annotation['/F'] & 0b100110, 0b100, 'is printed, not hidden');
      const link = owned.get(reference);
      assert.ok(link, `page ${number + 1}: ${contents} belongs to no link`);
      assert.equal(parents.get(annotation['/StructParent']), link.reference);
      const beginning = plain(wordsOf(link)).slice(0, 20).replace(/ \d+$/, '').trim();
      assert.ok(contents.startsWith(beginning), `${contents}: ${wordsOf(link)}`);
      const action = pdf.get(annotation['/A']);
      if (action['/S'] === '/URI') {
        assert.match(textOf(action['/URI']), /^(https?:\/\/|mailto:)/);
        assert.ok(contents.includes(textOf(action['/URI'])));
      } else {
        assert.equal(action['/S'], '/GoTo');
        assert.ok(pdf.pages.some((one) => one.reference === pdf.get(action['/D'])[0]), contents);
      }
    }
    for (const link of links) assert.ok(link.objects.length, `no annotation: ${wordsOf(link)}`);
  });

  test(`${name}: it is read in the report's order, page by page, and nothing is left out`, () => {
    const said = plain(wordsOf(pdf.tree));
    const expected = must('xsltproc', [texts, '-'], { input: xml }).split('\u2063').map(plain)
      .filter(Boolean);
    assert.ok(expected.length > 50);
    let at = 0;
    for (const text of expected) {
      // A word that is too long for a line is divided without a sign.
      const pattern = loose(text, text.split(' ').some((word) => word.length > 40));
      pattern.lastIndex = at;
      const match = pattern.exec(said);
      assert.ok(match, `"${text}" is not read after "${said.slice(Math.max(0, at - 60), at)}"`);
      at = match.index + match[0].length;
    }
    const places = marksIn(pdf.tree).map(({ page, id }) => page * 1e6 + id);
    assert.equal(places.length, tags.flatMap((tag) => tag.marks).length);
    assert.deepEqual(places, [...places].sort((a, b) => a - b), 'content stands in the order it is read in');
  });

  test(`${name}: pages are A4; nothing leaves them or covers something else`, () => {
    const sizes = must('pdfinfo', ['-f', '1', '-l', String(pdf.pages.length), file]).match(/^Page +\d+ size: .*$/gm);
    assert.equal(sizes.length, pdf.pages.length);
    for (const size of sizes) assert.match(size, /\(A4\)$/);
    wordBoxes(file).forEach((boxes, number) => {
      for (const { x1, x2, y1, y2, word } of boxes) {
        assert.ok(x1 >= 61.5 && x2 <= 534 && y1 >= 30 && y2 <= 815, `page ${number + 1}: ${word} leaves it`);
      }
      boxes.sort((a, b) => a.y1 - b.y1);
      boxes.forEach((one, at) => {
        for (let next = at + 1; next < boxes.length && boxes[next].y1 < one.y2; next++) {
          const other = boxes[next];
          const wide = Math.min(one.x2, other.x2) - Math.max(one.x1, other.x1);
          const high = Math.min(one.y2, other.y2) - Math.max(one.y1, other.y1);
          assert.ok(wide < 1 || high < 0.4 * Math.min(one.y2 - one.y1, other.y2 - other.y1),
            `page ${number + 1}: ${one.word} and ${other.word} cover each other`);
        }
      });
    });
  });

  test(`${name}: page numbers, contents and bookmarks agree with the pages`, () => {
    const count = pdf.pages.length;
    const [page, of] = ['page', 'of'].map((key) => plain(asked(`string(//word[@key='${key}'])`)));
    const heads = [plain(asked('string(/report/network)')), plain(asked('string(/report/title)'))];
    pdf.contents.forEach(({ artifacts }, number) => {
      const pagination = artifacts.filter((one) => one['/Type'] === '/Pagination');
      assert.ok(pagination.every((one) => /^\/(Header|Footer)$/.test(one['/Subtype'])));
      const text = plain(pagination.map((one) => one.words).join(''));
      if (number) assert.ok(text.includes(heads[0]) && text.endsWith(`${page} ${number + 1} ${of} ${count}`), text);
    });
    for (let number = 1; number <= count; number++) {
      const text = plain(must('pdftotext', ['-layout', '-f', String(number), '-l', String(number), file, '-']));
      const foot = `${page} ${number} ${of} ${count}`;
      assert.equal(text.endsWith(foot), number > 1, `${foot}: ${text.slice(-40)}`);
      if (number > 1) assert.ok(text.startsWith(heads.join(' ')), text.slice(0, 80));
    }
    const heading = new Map(tags.filter((tag) => /^H[23]$/.test(tag.type))
      .map((tag) => [plain(wordsOf(tag)), pageOf(tag) + 1]));
    const entries = tagsOf(pdf.tree, 'TOCI').map((entry) => plain(wordsOf(kidsOf(entry)[0])));
    assert.equal(entries.length, Number(asked('count(//section)')));
    for (const entry of entries) {
      const [, title, number] = /^(.*) (\d+)$/.exec(entry);
      assert.equal(Number(number), heading.get(title), `contents: ${entry}`);
    }
    const bookmarks = [];
    const walk = (reference, depth) => {
      for (let item = pdf.get(reference); item; item = pdf.get(item['/Next'])) {
        const target = pdf.get(pdf.get(item['/A'])?.['/D'] ?? item['/Dest']);
        const at = pdf.pages.findIndex((one) => one.reference === target[0]);
        bookmarks.push({ title: textOf(item['/Title']), page: at + 1, depth });
        if (item['/First']) walk(item['/First'], depth + 1);
      }
    };
    walk(pdf.get(pdf.catalog['/Outlines'])['/First'], 0);
    assert.deepEqual(bookmarks.slice(0, 2).map((one) => one.page), [1, 2]);
    assert.equal(bookmarks.length - 2, entries.length);
    for (const { title, page: number, depth } of bookmarks.slice(2)) {
      assert.equal(number, heading.get(plain(title)), `bookmark: ${title}`);
      assert.equal(depth, /^\d+\.\d/.test(title) ? 1 : 0);
    }
  });
}

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const loose = (text, divided) =>
  new RegExp(divided ? [...text.replaceAll(' ', '')].map(escape).join(' ?') : escape(text), 'g');
const entities = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const decode = (text) => text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (_, decimal, hex, name) =>
  (name ? entities[name] : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16))));

// The marks below a tag, in the order they are read in.
function marksIn(tag) {
  const marks = [...tag.marks];
  return tag.kids.flatMap((kid) => (typeof kid === 'string' ? [marks.shift()] : marksIn(kid)));
}

// The words of each page and where they are, in points from the page's top left.
export function wordBoxes(file) {
  const word = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g;
  return must('pdftotext', ['-bbox', file, '-']).split('<page ').slice(1).map((page) =>
    [...page.matchAll(word)]
      .map(([, x1, y1, x2, y2, text]) => ({ x1: +x1, y1: +y1, x2: +x2, y2: +y2, word: plain(decode(text)) })));
}

// What a reader is to hear, in the report's order: charts are asked elsewhere,
// sources stand below their table.
const texts = path.join(temporaryDirectory(), 'texts.xsl');
fs.writeFileSync(texts, `
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:template match="/report">
    <xsl:apply-templates select="network"/>
    <xsl:apply-templates select="title"/>
    <xsl:apply-templates select="period"/>
    <xsl:apply-templates select="partners/partner[@kind = 'municipality']"/>
    <xsl:apply-templates select="partners/partner[@kind = 'institution']"/>
    <xsl:apply-templates select="section"/>
  </xsl:template>
  <xsl:template match="network | /report/title | period | partner | title | nothing | paragraph | heading
    | code-block | caption | column | cell | note | label | value | definition">
    <xsl:text>\u2063</xsl:text><xsl:apply-templates/><xsl:text>\u2063</xsl:text>
  </xsl:template>
  <xsl:template match="break"><xsl:text> </xsl:text></xsl:template>
  <xsl:template match="alternative | bar | source"/>
  <xsl:template match="indicator"><xsl:apply-templates select="label"/><xsl:apply-templates select="value"/>
    <xsl:apply-templates select="definition | note"/></xsl:template>
</xsl:stylesheet>`);
