// The annual report as a PDF: PDF/A-2a and PDF/UA-1 in one file, not only
// claimed. What the two standards ask and what a file can be asked is asked
// here, of a document with everything in it and of real reports; then how FOP
// is run, and what is said when it cannot be.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { before, describe, test } from 'node:test';
import { kidsOf, pageOf, plain, readPdf, fontReader, tagsIn, tagsOf, textOf, widthsOf, wordsOf } from './lib/pdf.mjs';
import { build, Child, fixtures, makeDatabase, must, program, run, share, source, temporaryDirectory, until } from './lib/site.mjs';

const tools = ['fop', 'qpdf', 'pdfinfo', 'pdftotext', 'pdftoppm'];
const missing = tools.filter((tool) => spawnSync(tool, ['--version']).error);
const skip = missing.length ? `not installed: ${missing.join(', ')}` : false;

const directory = temporaryDirectory();
const driver = path.join(directory, 'pdf-of-fo');
const time = Date.UTC(2022, 11, 31, 12) / 1000;

// pdf.c by itself, with a short time limit for a FOP that does not end.
function compile(output, ...flags) {
  const files = ['pdf', 'output', 'buffer', 'error', 'log'].map((name) => path.join(source, `src/${name}.c`));
  const libraries = must('pkg-config', ['--cflags', '--libs', 'libqpdf']).trim().split(/\s+/);
  must(process.env.CC ?? 'cc', ['-std=c11', '-D_DEFAULT_SOURCE', '-I', path.join(source, 'src'), ...flags, '-o', output,
    path.join(fixtures, 'pdf-of-fo.c'), ...files, ...libraries]);
}

// The FO of a report document, by the shipped stylesheet.
function makeFo(xml, name) {
  const document = path.join(directory, `${name}.xml`);
  const fo = path.join(directory, `${name}.fo`);
  fs.writeFileSync(document, xml);
  must('xsltproc', ['--nonet', '-o', fo, path.join(share, 'xslt/report/fo.xsl'), document]);
  return fo;
}

function makePdf(fo, name, options = {}) {
  const file = path.join(directory, `${name}.pdf`);
  const { status, stderr } = run(driver, [options.share ?? share, fo, String(options.time ?? time), file], { env: options.env });
  return { file, status, stderr };
}

function pdfOf(xml, name) {
  const { file, status, stderr } = makePdf(makeFo(xml, name), name);
  assert.equal(status, 0, stderr);
  return file;
}

const rows = Array.from({ length: 70 }, (_, at) => `<row><cell>Prosjekt nummer ${at + 1}: læring på tvers</cell>` +
  `<cell>Fjord kommune</cell><cell value="${2010 + at % 12}">${2010 + at % 12}</cell><cell/></row>`).join('\n');
const sample = fs.readFileSync(path.join(fixtures, 'report-pdf.xml'), 'utf8').replace('<!-- rows -->', rows);

before(() => compile(driver, '-DPDF_TIME_LIMIT=120'));

// What the standards ask ------------------------------------------------------

const inside = {
  Document: /^(Part)$/,
  TOC: /^(TOCI|TOC|Caption)$/,
  TOCI: /^(Reference|TOC|Lbl|NonStruct|P)$/,
  L: /^(LI|L|Caption)$/,
  LI: /^(Lbl|LBody)$/,
  Table: /^(Caption|TR|THead|TBody|TFoot)$/,
  TR: /^(TH|TD)$/,
};
const within = { TOCI: /^TOC$/, LI: /^L$/, Lbl: /^(LI|TOCI)$/, LBody: /^LI$/, TR: /^(Table|THead|TBody|TFoot)$/, TH: /^TR$/, TD: /^TR$/ };
const standard = /^(Document|Part|Sect|Div|NonStruct|BlockQuote|Caption|TOC|TOCI|P|H[1-6]|L|LI|Lbl|LBody|Table|TR|TH|TD|Span|Reference|Code|Link|Figure)$/;
const words = /^(P|H[1-6]|Caption|Span|Link|Reference|Code|LI|LBody|Figure)$/;

// One file against both standards. `report` is the document it was made of.
function checkFile(name, get) {
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

  test(`${name}: the file is whole, and read without its xref by nobody`, () => {
    must('qpdf', ['--check', file]);
    assert.equal(bytes.subarray(0, 9).toString('latin1'), '%PDF-1.7\n');
    assert.ok(bytes[9] === 0x25 && bytes.subarray(10, 14).every((byte) => byte > 127));
    const text = bytes.toString('latin1');
    for (const { index } of text.matchAll(/(?<!\w)endstream/g)) assert.match(text[index - 1], /[\r\n]/, `before ${index}`);
    assert.equal(pdf.trailer['/Encrypt'], undefined);
    assert.match(pdf.trailer['/ID'][0], /^b:[0-9a-f]{32}$/);
    assert.equal(pdf.trailer['/ID'].length, 2);
  });

  test(`${name}: nothing that PDF/A forbids`, () => {
    for (const [reference, object] of pdf.dictionaries()) {
      assert.doesNotMatch(String(object['/S']), /^\/(Launch|Sound|Movie|ResetForm|ImportData|JavaScript|Hide|SetOCGState|Rendition|Trans|GoTo3DView)$/, reference);
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
    for (const { operators } of pdf.contents) for (const operator of ['k', 'K', 'ri', 'gs']) assert.equal(operators.has(operator), false, operator);
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
    const title = query("string(//*[local-name()='title']/*[local-name()='Alt']/*[@*[name()='xml:lang']='x-default'])");
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
    const schema = "//*[namespace-uri()='http://www.aiim.org/pdfa/ns/extension/' and local-name()='schemas']/*[local-name()='Bag']/*";
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
        assert.match(unicode.get(code) ?? '', /^[^\u0000\ufeff\ufffe\ufffd]+$/, `${font['/BaseFont']}: no text for ${code}`);
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
    for (const { page, id } of marked) assert.ok(pdf.contents[page].words.has(id), `page ${page + 1}, mark ${id} is not there`);
  });

  test(`${name}: tags are standard ones, in each other as they may be, none of them empty`, () => {
    assert.equal(pdf.get(pdf.catalog['/StructTreeRoot'])['/RoleMap'], undefined);
    assert.equal(pdf.tree.type, 'Document');
    for (const tag of tags) {
      assert.match(tag.type, standard);
      for (const kid of kidsOf(tag)) if (inside[tag.type]) assert.match(kid.type, inside[tag.type], `in ${tag.type}`);
      if (within[tag.type]) assert.match(tag.parent.type, within[tag.type], `${tag.type} in ${tag.parent.type}`);
      if (words.test(tag.type)) assert.ok(tag.kids.length, `an empty ${tag.type} in ${tag.parent.type} in ${tag.parent.parent.type}`);
      if (/^(P|H\d|Caption)$/.test(tag.type)) assert.ok(!kidsOf(tag).some((kid) => /^(P|Div|H\d|L|Table)$/.test(kid.type)), `a block in ${tag.type}`);
      if (/^(Div|Sect|Part|TR|Table|L|TOC)$/.test(tag.type)) assert.equal(tag.marks.length, 0, `bare words in ${tag.type}: ${wordsOf(tag)}`);
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
    assert.deepEqual(titles('H2').slice(1), sections.filter(({ number }) => !number.includes('.')).map(({ line }) => line));
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
    const charts = [...xml.matchAll(/<chart [\s\S]*?<\/chart>/g)].map(([chart]) => plain(decode(
      [...chart.matchAll(/<bar [^>]*label="([^"]*)"[^>]*>([^<]*)</g)].map(([, label, value]) => `${label} ${value}`).join(' '))));
    figures.forEach((figure, at) => {
      const [left, bottom, right, top] = figure.attributes['/BBox'];
      const drawn = wordBoxes(file)[pageOf(figure)].filter(({ x1, x2, y1, y2 }) =>
        x1 >= left && x2 <= right && 841.89 - y2 >= bottom - 2 && 841.89 - y1 <= top + 2).map(({ word }) => word);
      assert.deepEqual(drawn.sort(), charts[at].split(' ').sort(), charts[at]);
    });
    for (const tag of tags) if (tag.type !== 'Figure') assert.equal(tag.alt, undefined, `${tag.type} has words instead of its own`);
  });

  test(`${name}: a list has labels of its kind`, () => {
    for (const list of tagsOf(pdf.tree, 'L')) {
      const labels = kidsOf(list).map((item) => kidsOf(item)[0]).filter((kid) => kid.type === 'Lbl').map((label) => plain(wordsOf(label)));
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
    const annotations = pdf.pages.flatMap((page, number) => (pdf.get(page['/Annots']) ?? []).map((reference) => ({ reference, number, page })));
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
      assert.ok(contents.startsWith(plain(wordsOf(link)).slice(0, 20).replace(/ \d+$/, '').trim()), `${contents}: ${wordsOf(link)}`);
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
    const expected = must('xsltproc', [path.join(directory, 'texts.xsl'), '-'], { input: xml }).split('\u2063').map(plain).filter(Boolean);
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
    const places = tags.flatMap((tag) => tag.marks).map(({ page, id }) => page * 1e6 + id);
    let backwards = 0;
    // A table's caption, a figure and a link's words are marks of their own:
    // the tree gives a tag's marks before or after those of its kids only as FOP does.
    const flat = [];
    const walk = (tag) => tag.kids.forEach((kid, index) => (typeof kid === 'string'
      ? flat.push(tag.marks[tag.kids.slice(0, index).filter((one) => typeof one === 'string').length]) : walk(kid)));
    walk(pdf.tree);
    flat.reduce((last, mark) => {
      const place = mark.page * 1e6 + mark.id;
      if (place < last) backwards += 1;
      return place;
    }, -1);
    assert.equal(flat.length, places.length);
    assert.equal(backwards, 0, 'content stands in the order it is read in');
  });

  test(`${name}: pages are A4; nothing leaves them or covers something else`, () => {
    const sizes = must('pdfinfo', ['-f', '1', '-l', String(pdf.pages.length), file]).match(/^Page +\d+ size: .*$/gm);
    assert.equal(sizes.length, pdf.pages.length);
    for (const size of sizes) assert.match(size, /\(A4\)$/);
    wordBoxes(file).forEach((boxes, number) => {
      for (const { x1, x2, y1, y2, word } of boxes) {
        assert.ok(x1 >= 61.5 && x2 <= 534 && y1 >= 30 && y2 <= 815, `page ${number + 1}: ${word} is out of the page's margins`);
      }
      boxes.sort((a, b) => a.y1 - b.y1);
      boxes.forEach((one, at) => {
        for (let next = at + 1; next < boxes.length && boxes[next].y1 < one.y2; next++) {
          const other = boxes[next];
          const wide = Math.min(one.x2, other.x2) - Math.max(one.x1, other.x1);
          const high = Math.min(one.y2, other.y2) - Math.max(one.y1, other.y1);
          assert.ok(wide < 1 || high < 0.4 * Math.min(one.y2 - one.y1, other.y2 - other.y1), `page ${number + 1}: ${one.word} and ${other.word} cover each other`);
        }
      });
    });
  });

  test(`${name}: page numbers, contents and bookmarks agree with the pages`, () => {
    const count = pdf.pages.length;
    const [page, of] = ['page', 'of'].map((key) => plain(asked(`string(//word[@key='${key}'])`)));
    const heads = [plain(asked('string(/report/network)')), plain(asked('string(/report/title)'))];
    for (let number = 1; number <= count; number++) {
      const text = plain(must('pdftotext', ['-layout', '-f', String(number), '-l', String(number), file, '-']));
      const foot = `${page} ${number} ${of} ${count}`;
      assert.equal(text.endsWith(foot), number > 1, `${foot}: ${text.slice(-40)}`);
      if (number > 1) assert.ok(text.startsWith(heads.join(' ')), text.slice(0, 80));
    }
    const heading = new Map(tags.filter((tag) => /^H[23]$/.test(tag.type)).map((tag) => [plain(wordsOf(tag)), pageOf(tag) + 1]));
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
        bookmarks.push({ title: textOf(item['/Title']), page: pdf.pages.findIndex((one) => one.reference === target[0]) + 1, depth });
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
const loose = (text, divided) => new RegExp(divided ? [...text.replaceAll(' ', '')].map(escape).join(' ?') : escape(text), 'g');
const entities = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const decode = (text) => text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (_, decimal, hex, name) =>
  (name ? entities[name] : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16))));

// The words of each page and where they are, in points from the page's top left.
function wordBoxes(file) {
  return must('pdftotext', ['-bbox', file, '-']).split('<page ').slice(1).map((page) =>
    [...page.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g)]
      .map(([, x1, y1, x2, y2, word]) => ({ x1: +x1, y1: +y1, x2: +x2, y2: +y2, word: plain(decode(word)) })));
}

// What a reader is to hear, in the report's order: charts are asked elsewhere,
// sources stand below their table.
before(() => fs.writeFileSync(path.join(directory, 'texts.xsl'), `
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:template match="/report"><xsl:apply-templates select="network"/>
    <xsl:apply-templates select="title"/><xsl:apply-templates select="period"/>
    <xsl:apply-templates select="partners/partner[@kind = 'municipality']"/>
    <xsl:apply-templates select="partners/partner[@kind = 'institution']"/><xsl:apply-templates select="section"/></xsl:template>
  <xsl:template match="network | /report/title | period | partner | title | nothing | paragraph | heading | code-block | caption
    | column | cell | note | label | value | definition">
    <xsl:text>\u2063</xsl:text><xsl:apply-templates/><xsl:text>\u2063</xsl:text></xsl:template>
  <xsl:template match="break"><xsl:text> </xsl:text></xsl:template>
  <xsl:template match="alternative | bar | source"/>
  <xsl:template match="indicator"><xsl:apply-templates select="label"/><xsl:apply-templates select="value"/>
    <xsl:apply-templates select="definition | note"/></xsl:template>
</xsl:stylesheet>`));

describe('the sample', { skip }, () => checkFile('the sample', () => ({ file: pdfOf(sample, 'sample'), xml: sample })));

test('a table that goes on repeats its head on every page, and is heard once', { skip }, () => {
  const file = path.join(directory, 'sample.pdf');
  const pages = must('pdftotext', ['-layout', file, '-']).split('\f').filter((page) => page.includes('Prosjekt nummer'));
  assert.ok(pages.length > 2);
  for (const page of pages) assert.match(page, /Prosjekt +Koordinator +Fra +\(kroner\)/);
  const heads = tagsOf(readPdf(file).tree, 'TH').filter((head) => plain(wordsOf(head)) === 'Koordinator');
  assert.equal(heads.length, 1);
});

test('words are divided as Norwegian ones, and figures never', { skip }, () => {
  const lines = must('pdftotext', ['-layout', path.join(directory, 'sample.pdf'), '-']).split('\n');
  assert.ok(lines.some((line) => /\p{L}{5,}-$/u.test(line.trim())), 'no hyphenation');
  for (const line of lines) assert.doesNotMatch(line.trim(), /^(000|600|kr)\b/);
  assert.ok(lines.some((line) => line.includes('10\u00a0600\u00a0000\u00a0kr') || line.includes('10 600 000 kr')));
});

test('other languages are marked as such', { skip }, () => {
  const marked = (language) => [...tagsIn(readPdf(path.join(directory, 'sample.pdf')).tree)]
    .filter((tag) => tag.lang === language).map((tag) => plain(wordsOf(tag)));
  assert.deepEqual(marked('nn-NO'), ['Øygarden kommune', 'Denne delen er skriven på nynorsk.',
    'Innbyggjarar i kommunane. 2 1', 'Øygarden kommune']);
  assert.deepEqual(marked('en-GB'), ['3.2 Nothing here 4', 'This part is in English.', '3.2 Nothing here', 'Mental health in adolescence']);
});

// What the year's documents of the seed look like: names, long notes, few figures.
describe('real reports', { skip }, () => {
  const database = path.join(directory, 'seed.db');
  before(() => makeDatabase(database));
  for (const [year, language] of [['2019', 'nb'], ['2022', 'nb'], ['2022', 'nn'], ['2022', 'en']]) {
    checkFile(`${year} in ${language}`, () => {
      const [file, xml] = ['pdf', 'xml'].map((format) => {
        const output = path.join(directory, `${year}-${language}.${format}`);
        must(program, ['report', year, '--language', language, '--database', database, '--format', format, '--output', output],
          { env: { ...process.env, SOURCE_DATE_EPOCH: String(time) } });
        return output;
      });
      return { file, xml: fs.readFileSync(xml, 'utf8') };
    });
  }
});

// The same bytes ----------------------------------------------------------------

test('the same document gives the same bytes, whoever makes it where and when', { skip }, async () => {
  const fo = makeFo(sample, 'again');
  const elsewhere = path.join(directory, 'else where');
  fs.mkdirSync(elsewhere);
  const one = makePdf(fo, 'one');
  const second = new Date().getUTCSeconds();
  await until(() => new Date().getUTCSeconds() !== second);
  const other = makePdf(fo, 'other', { env: { PATH: process.env.PATH, TMPDIR: elsewhere, HOME: '/nonexistent', TZ: 'Asia/Tokyo',
    LC_ALL: 'nb_NO.UTF-8', JAVA_ARGS: '-Dnone', JAVA_TOOL_OPTIONS: '-Xnone', _JAVA_OPTIONS: '-Xnone' } });
  assert.equal(other.status, 0, other.stderr);
  assert.ok(fs.readFileSync(one.file).equals(fs.readFileSync(other.file)));
  assert.deepEqual(fs.readdirSync(elsewhere), []);
  const now = new Date().toISOString().slice(0, 10);
  const everything = JSON.stringify(readPdf(one.file).objects);
  for (const date of [now, now.replaceAll('-', '')]) assert.equal(everything.includes(date), false, 'today is nowhere in it');
  const later = makePdf(fo, 'later', { time: time + 1 });
  assert.equal(fs.readFileSync(one.file).equals(fs.readFileSync(later.file)), false, 'the time is in it');
});

// Content that would like to be more ------------------------------------------

test('no word of the content is obeyed, no address in it is opened', { skip }, async () => {
  const asked = [];
  const server = http.createServer((request, response) => { asked.push(request.url); response.end(); });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const web = `http://127.0.0.1:${server.address().port}`;
    const canary = path.join(directory, 'canary.svg');
    fs.writeFileSync(canary, '<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99"><text y="50">KANARIFUGL</text></svg>');
    const texts = [`<fo:external-graphic src="file:${canary}"/>`, `url('file:${canary}')`, `${web}/text`, '&xxe; ]]> <!-- -->',
      '<?xml-stylesheet href="x"?>', '{@id} {document("x")}', "'); alert(1)", '\u202ebaklengs\u202c', '\u0300 emoji 😀 漢字', 'a\u00adb\u200bc'];
    const said = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
    const hostile = sample
      .replaceAll(/>(Fjord kommune|Tre partnere\.|Partnerne|Nøkkeltall|Innbyggere|Uten dato\.|Konferansen|12)</g, (_, text) =>
        `>${text} ${said(texts.join(' '))}<`)
      .replace('label="Konferansen"', `label="${said(texts.join(' '))}"`)
      .replace('<alternative>', `<alternative>${said(texts.join(' '))}`)
      .replaceAll('https://example.org/prosjekt', `file:${canary}`)
      .replaceAll('href="https://example.org/"', `href="${web}/link?a=1&amp;b=')(&#10;"`);
    const file = pdfOf(hostile, 'hostile');
    const pdf = readPdf(file);
    const uris = [...pdf.dictionaries()].map(([, one]) => textOf(one['/URI'])).filter(Boolean);
    assert.ok(uris.some((uri) => uri.startsWith(web)));
    for (const uri of uris) assert.doesNotMatch(uri, /^file:/);
    assert.equal(wordsOf(pdf.tree).includes('KANARIFUGL'), false);
    assert.ok(plain(wordsOf(pdf.tree)).includes(plain(`<fo:external-graphic src="file:${canary}"/>`).slice(0, 24)), 'words are words');
    assert.equal(tagsOf(pdf.tree, 'Figure').length, 1);
    pdf.contents.forEach(({ faults }) => assert.deepEqual(faults, []));
    must('qpdf', ['--check', file]);
    assert.deepEqual(asked, []);
  } finally {
    server.close();
  }
});

test('the stylesheet makes no element that opens an address', () => {
  const files = ['fo.xsl', 'chart.xsl', ...fs.readdirSync(path.join(source, 'xslt/report/fo')).map((name) => `fo/${name}`)];
  for (const file of files) {
    const text = fs.readFileSync(path.join(source, 'xslt/report', file), 'utf8');
    assert.doesNotMatch(text, /external-graphic|background-image|external-document|color-profile|xlink:|<svg:image|<image|document\(|src=/, file);
  }
});

// How FOP is run ----------------------------------------------------------------

describe('FOP', () => {
  const place = path.join(directory, 'place');
  const fo = path.join(directory, 'any.fo');
  const bin = path.join(directory, 'bin');
  const env = { PATH: `${bin}:${process.env.PATH}`, TMPDIR: place };

  before(() => {
    fs.mkdirSync(place);
    fs.mkdirSync(bin);
    fs.writeFileSync(fo, '<fo/>');
  });

  // A FOP of our own: a shell script.
  const pretend = (script) => fs.writeFileSync(path.join(bin, 'fop'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  const isAlive = (pid) => { try { return !/^State:\s*Z/m.test(fs.readFileSync(`/proc/${pid}/status`, 'utf8')); } catch { return false; } };
  const nothingIsLeft = () => assert.deepEqual(fs.readdirSync(place), []);

  test('that is not installed is said to be missing, and what installs it', () => {
    const empty = path.join(directory, 'empty');
    fs.mkdirSync(empty);
    const { status, stderr } = makePdf(fo, 'none', { env: { PATH: empty, TMPDIR: place } });
    assert.equal(status, 75);
    assert.match(stderr, /^Apache FOP is not installed \(apt-get install fop\)/);
    nothingIsLeft();
  });

  test('works alone in a private directory, with none of our surroundings', () => {
    const told = path.join(directory, 'told');
    pretend(`{ pwd; stat -c %a .; env | sort; echo "args: $*"; readlink /proc/self/fd/0; ls; ps -o pgid= -p $$; echo $$; } >${told}; exit 3`);
    const { status } = makePdf(fo, 'alone', { env: { ...env, SECRET: 'x', JAVA_TOOL_OPTIONS: '-Dx', HOME: '/root', LC_ALL: 'nb_NO.UTF-8' } });
    assert.equal(status, 70);
    const lines = fs.readFileSync(told, 'utf8').split('\n');
    const [where, mode] = lines;
    assert.match(where, new RegExp(`^${place}/kunnskapsweb-\\w{6}$`));
    assert.equal(mode, '700');
    const variables = Object.fromEntries(lines.filter((line) => /^\w+=/.test(line)).map((line) => line.split(/=(.*)/s)));
    for (const known of ['PWD', 'OLDPWD', 'SHLVL', '_']) delete variables[known];
    assert.deepEqual(Object.keys(variables).sort(), ['HOME', 'JAVA_ARGS', 'LC_ALL', 'PATH', 'TZ']);
    assert.equal(variables.HOME, where);
    assert.equal(variables.LC_ALL, 'C.UTF-8');
    assert.equal(variables.TZ, 'UTC');
    assert.match(variables.JAVA_ARGS, /-Xmx512m .*-Djava\.io\.tmpdir=\. .*-Duser\.home=\. .*-XX:-UsePerfData/);
    assert.ok(lines.includes('args: -c fop.xml -fo report.fo -pdf report.pdf'));
    assert.ok(lines.includes('/dev/null'), 'standard input');
    const group = lines.findIndex((line) => line === 'report.fo') + 1;
    assert.equal(lines[group].trim(), lines[group + 1], 'a process group of its own');
    nothingIsLeft();
  });

  test('that fails is quoted: its first error, or its last words', () => {
    pretend('echo "[INFO] well" >&2; echo "[ERROR] no such thing: x" >&2; echo "	at java.Main" >&2; mkdir -p a/b; touch a/b/c; exit 2');
    let { status, stderr } = makePdf(fo, 'fails', { env });
    assert.equal(status, 70);
    assert.equal(stderr, 'FOP ended with 2 and said: [ERROR] no such thing: x\n');
    pretend('head -c 200000 /dev/zero | tr "\\0" x >&2; kill -9 $$');
    ({ status, stderr } = makePdf(fo, 'fails', { env }));
    assert.equal(status, 70);
    assert.match(stderr, /^FOP ended with -9 and said: x{100,}/);
    pretend('echo nonsense >report.pdf');
    ({ status, stderr } = makePdf(fo, 'fails', { env }));
    assert.equal(status, 70);
    assert.match(stderr, /^libqpdf: /);
    pretend('exit 0');
    assert.notEqual(makePdf(fo, 'fails', { env }).status, 0);
    nothingIsLeft();
  });

  test('that finds the disk full or memory short says so', () => {
    pretend('echo "java.io.IOException: No space left on device" >&2; exit 1');
    let { status, stderr } = makePdf(fo, 'full', { env });
    assert.equal(status, 73);
    assert.match(stderr, /: No space left on device$/m);
    pretend('echo "Exception in thread main java.lang.OutOfMemoryError: Java heap space" >&2; exit 1');
    ({ status, stderr } = makePdf(fo, 'full', { env }));
    assert.equal(status, 75);
    assert.match(stderr, /512 MB/);
    nothingIsLeft();
  });

  test('on a disk that is full already is not begun', (context) => {
    const script = `mount -t tmpfs -o size=64k none ${place} && head -c 60000 /dev/zero >${place}/filler;
      exec ${driver} ${share} ${path.join(directory, 'large.fo')} 0 ${path.join(directory, 'large.pdf')}`;
    fs.writeFileSync(path.join(directory, 'large.fo'), 'x'.repeat(200000));
    const { status, stderr } = run('unshare', ['-rm', 'sh', '-c', script], { env });
    if (/unshare|mount:/.test(stderr)) return context.skip('no private mounts here');
    assert.equal(status, 73);
    assert.match(stderr, /No space left on device/);
    return undefined;
  });

  test('has a place to work, or it is said that there is none', () => {
    const { status, stderr } = makePdf(fo, 'nowhere', { env: { ...env, TMPDIR: '/nonexistent' } });
    assert.equal(status, 73);
    assert.match(stderr, /^no temporary directory in \/nonexistent: No such file or directory/);
  });

  test('without a font is not begun, and the package of the font is named', () => {
    const other = path.join(directory, 'other-share');
    fs.cpSync(path.join(share, 'xslt/report/fop.xml'), path.join(other, 'xslt/report/fop.xml'), { recursive: true });
    const file = path.join(other, 'xslt/report/fop.xml');
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('LiberationSans-Italic', 'LiberationSans-Skewed'));
    pretend('touch /nonexistent/begun; exit 1');
    let { status, stderr } = makePdf(fo, 'font', { share: other, env });
    assert.equal(status, 75);
    assert.match(stderr, /^the PDF's font \/usr\/share\/fonts\/\S+\/LiberationSans-Skewed\.ttf is not there \(apt-get install fonts-liberation\)/);
    fs.rmSync(file);
    ({ status, stderr } = makePdf(fo, 'font', { share: other, env }));
    assert.equal(status, 78);
    assert.match(stderr, /fop\.xml: No such file or directory/);
    nothingIsLeft();
  });

  test('that does not end in time is ended, with all it started', async () => {
    const quick = path.join(directory, 'pdf-of-fo-quick');
    compile(quick, '-DPDF_TIME_LIMIT=1');
    const pids = path.join(directory, 'pids');
    pretend(`sleep 600 & echo $! $$ >${pids}; wait`);
    const { status, stderr } = run(quick, [share, fo, '0', path.join(directory, 'late.pdf')], { env });
    assert.equal(status, 75);
    assert.equal(stderr, 'FOP was not done in 1 seconds and was ended\n');
    const [child, parent] = fs.readFileSync(pids, 'utf8').trim().split(' ').map(Number);
    await until(() => !isAlive(child) && !isAlive(parent));
    nothingIsLeft();
  });

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    test(`is ended when we are interrupted by ${signal}`, async () => {
      const pids = path.join(directory, `pids-${signal}`);
      pretend(`sleep 600 & echo $! $$ >${pids}.new; mv ${pids}.new ${pids}; wait`);
      const child = new Child(driver, [share, fo, '0', path.join(directory, 'interrupted.pdf')], { env });
      await until(() => fs.existsSync(pids));
      const { code } = await child.end(signal);
      assert.equal(code, 71);
      assert.match(child.log, /interrupted/);
      const [sleep, shell] = fs.readFileSync(pids, 'utf8').trim().split(' ').map(Number);
      await until(() => !isAlive(sleep) && !isAlive(shell));
      assert.equal(fs.existsSync(path.join(directory, 'interrupted.pdf')), false);
      nothingIsLeft();
    });
  }

  test('does not outlive us', async () => {
    const pids = path.join(directory, 'pids-orphan');
    pretend(`echo $$ >${pids}.new; mv ${pids}.new ${pids}; exec sleep 600`);
    const child = new Child(driver, [share, fo, '0', path.join(directory, 'orphan.pdf')], { env });
    await until(() => fs.existsSync(pids));
    await child.end('SIGKILL');
    const pid = Number(fs.readFileSync(pids, 'utf8'));
    await until(() => !isAlive(pid));
    fs.rmSync(place, { recursive: true });
    fs.mkdirSync(place);
  });

  test('itself refuses what is not valid, and its words reach the user', { skip }, () => {
    const { status, stderr } = makePdf(fo, 'invalid', { env: { PATH: process.env.PATH, TMPDIR: place } });
    assert.equal(status, 70);
    assert.match(stderr, /^FOP ended with \d+ and said: \S/);
    nothingIsLeft();
  });
});
