import { createHash } from 'node:crypto';
import { SaxesParser } from 'saxes';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { LONGEST_MEMORY, MEMORY_NAMESPACE, memoryToXml } from '../../src/sheet/memoryXml';
import { customXmlOf } from '../../src/xlsx/customXml';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { layoutOf } from './layouts';
import { workbookParts, zipParts, type Parts } from './workbookFile';

const created = new Date(Date.UTC(2022, 0, 1));
const TEXT = '{"unitName":"UBND \\"Hòa Đồng\\" & <A> 😀","year":2022}';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A file with one sheet and these custom XML parts; a path that is not named in `contents` is missing. */
function fileWith(contents: Readonly<Record<string, string | Uint8Array>>, paths = Object.keys(contents)) {
  const parts = workbookParts([{ name: 'A', rows: '<row r="1"><c r="A1"><v>7</v></c></row>' }]);
  const rels = paths.map(
    (path, index) =>
      `<Relationship Id="c${index}" Type="${RELATIONS}/customXml" Target="../customXml/${path}"/>`,
  );
  const relations = String(parts['xl/_rels/workbook.xml.rels']);
  const more: Record<string, string | Uint8Array> = {
    'xl/_rels/workbook.xml.rels': relations.replace('</Relationships>', `${rels.join('')}</Relationships>`),
  };
  for (const [path, content] of Object.entries(contents)) more[`customXml/${path}`] = content;
  return zipParts({ ...parts, ...more } satisfies Parts);
}

function memoryOf(bytes: Uint8Array): string | null {
  const { memory, sheets } = readWorkbook(bytes);
  // Whatever stands there, the figures are read.
  expect(sheets[0]?.cells.size).toBe(1);
  return memory;
}

describe('a written file', () => {
  const layouts = [layoutOf('A', [{ content: 1 }])];
  const write = (memory: string) => writeWorkbook(layouts, { created, memory });

  it('gives back the text', async () => {
    for (const text of [TEXT, '', '\0\r\n_x000D_ \ud83d']) {
      expect(memoryOf(await write(text))).toBe(text);
    }
  });

  it('has no part when nothing is kept', async () => {
    const bytes = await writeWorkbook(layouts, { created });
    expect(memoryOf(bytes)).toBeNull();
    expect(Object.keys(unzipSync(bytes)).filter((path) => path.includes('customXml'))).toEqual([]);
  });

  it('is the same file for the same text', async () => {
    expect(Buffer.from(await write(TEXT)).equals(Buffer.from(await write(TEXT)))).toBe(true);
  });

  it('refuses a text that is too long', async () => {
    await expect(write('a'.repeat(LONGEST_MEMORY + 1))).rejects.toThrow(RangeError);
  });

  it('has what Excel wants to see around the part', async () => {
    const parts = unzipSync(await write(TEXT));
    const part = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
    expect(part('customXml/item1.xml')).toBe(memoryToXml(TEXT));
    expect(part('[Content_Types].xml')).toContain(
      '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>',
    );
    expect(part('[Content_Types].xml')).toContain('<Default Extension="xml" ContentType="application/xml"/>');
    expect(part('xl/_rels/workbook.xml.rels')).toContain(
      `Type="${RELATIONS}/customXml" Target="../customXml/item1.xml"/></Relationships>`,
    );
    expect(part('customXml/_rels/item1.xml.rels')).toContain(
      `Type="${RELATIONS}/customXmlProps" Target="itemProps1.xml"/>`,
    );
    expect(part('customXml/itemProps1.xml')).toContain(`<ds:schemaRef ds:uri="${MEMORY_NAMESPACE}"/>`);
    for (const [path, content] of Object.entries(parts)) {
      if (!/\.(xml|rels)$/.test(path)) continue;
      const parser = new SaxesParser({ xmlns: true });
      parser.on('error', (error) => {
        throw new Error(`${path}: ${error.message}`);
      });
      parser.write(strFromU8(content)).close();
    }
    const ids = [...part('xl/_rels/workbook.xml.rels').matchAll(/ Id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has a part whose id follows from our namespace', async () => {
    const addresses = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
    const hash = createHash('sha1').update(addresses).update(MEMORY_NAMESPACE).digest().subarray(0, 16);
    hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
    hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
    const guid = hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '{$1-$2-$3-$4-$5}');
    expect(customXmlOf(await write(TEXT))).toEqual([{ id: guid.toUpperCase(), xml: memoryToXml(TEXT) }]);
  });
});

describe('a file of somebody else', () => {
  it('has its part under any number, among those of others, in any encoding', () => {
    const others = { 'item1.xml': '<b:Sources xmlns:b="urn:b"/>', 'item3.xml': '<properties/>' };
    const xml = `\ufeff<?xml version="1.0" encoding="utf-16"?>${memoryToXml(TEXT)}`;
    const utf16 = new Uint8Array(Buffer.from(xml, 'utf16le'));
    expect(memoryOf(fileWith({ ...others, 'item2.xml': memoryToXml(TEXT) }))).toBe(TEXT);
    expect(memoryOf(fileWith({ ...others, 'item2.xml': utf16 }))).toBe(TEXT);
  });

  it('may hang on the file as a whole, as LibreOffice saves it', () => {
    const files = unzipSync(fileWith({ 'item1.xml': memoryToXml(TEXT) }, []));
    expect(memoryOf(zipSync(files))).toBeNull();
    const relation = `<Relationship Id="c" Type="${RELATIONS}/customXml" Target="../customXml/item1.xml"/>`;
    const root = strFromU8(files['_rels/.rels'] ?? new Uint8Array());
    files['_rels/.rels'] = strToU8(root.replace('</Relationships>', `${relation}</Relationships>`));
    expect(memoryOf(zipSync(files))).toBe(TEXT);
  });

  it('counts the last of several parts of ours, by their numbers', () => {
    const several = { 'item10.xml': memoryToXml('last'), 'item2.xml': memoryToXml('first') };
    expect(memoryOf(fileWith(several))).toBe('last');
    expect(memoryOf(fileWith({ ...several, 'item11.xml': '<memory xmlns="urn:x">no</memory>' }))).toBe(
      'last',
    );
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['no XML', '<memory'],
    ['another namespace', '<memory xmlns="urn:x">a</memory>'],
    ['a document type', `<!DOCTYPE memory [<!ENTITY a "b">]>${memoryToXml('a')}`],
    ['elements inside', memoryToXml('a').replace('a</', '<b/></')],
    ['bytes that are no text', Uint8Array.of(0x3c, 0xff, 0xfe, 0x80)],
    ['a text that is too long', memoryToXml('a').replace('>a<', `>${'a'.repeat(LONGEST_MEMORY + 1)}<`)],
  ])('is read without what has %s', (_what, content) => {
    expect(memoryOf(fileWith({ 'item1.xml': content }))).toBeNull();
  });

  it('is read without a part that is far too large', () => {
    const large = new Uint8Array(17 * 1024 * 1024).fill(32);
    // Not packed: what packs that well is turned away at first look.
    const files = unzipSync(fileWith({ 'item1.xml': memoryToXml('a') }));
    expect(memoryOf(zipSync({ ...files, 'customXml/item1.xml': large }, { level: 0 }))).toBeNull();
  });

  it('is read when a part is missing, or named a thousand times', () => {
    expect(memoryOf(fileWith({}, ['item1.xml']))).toBeNull();
    const one = { 'item1.xml': memoryToXml(TEXT) };
    expect(
      memoryOf(
        fileWith(
          one,
          Array.from({ length: 1_000 }, () => 'item1.xml'),
        ),
      ),
    ).toBe(TEXT);
  });

  it('is read when a part is damaged', () => {
    const bytes = zipSync(unzipSync(fileWith({ 'item1.xml': memoryToXml('unmistakable') })), { level: 0 });
    const at = Buffer.from(bytes).indexOf('unmistakable');
    expect(memoryOf(bytes)).toBe('unmistakable');
    bytes.set(strToU8('X'), at);
    expect(memoryOf(bytes)).toBeNull();
  });
});
