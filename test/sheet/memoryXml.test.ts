import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { LONGEST_MEMORY, MEMORY_NAMESPACE, memoryFromXml, memoryToXml } from '../../src/sheet/memoryXml';

const NS = `xmlns="${MEMORY_NAMESPACE}"`;
const part = (content: string): string => `<memory ${NS}>${content}</memory>`;

/** What an independent, strict XML parser makes of it. */
function parsed(xml: string): { text: string; uri: string } {
  const parser = new SaxesParser({ xmlns: true });
  const found = { text: '', uri: '' };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => (found.uri = tag.uri));
  parser.on('text', (text) => (found.text += text));
  parser.write(xml).close();
  return found;
}

test('a plan stays readable in the part', () => {
  const text = '{"unitName":"UBND xã Hòa Đồng & <A>","year":2022}';
  expect(memoryToXml(text)).toBe(
    `<memory ${NS} xml:space="preserve">{"unitName":"UBND xã Hòa Đồng &amp; &lt;A&gt;","year":2022}</memory>`,
  );
  expect(parsed(memoryToXml(text))).toEqual({ text, uri: MEMORY_NAMESPACE });
});

test.each([
  ['nothing', ''],
  ['blanks', ' \n\t '],
  ['line ends of all kinds', 'a\r\nb\rc\nd'],
  ['what ends a CDATA section', 'a]]>b'],
  ['an entity', '&amp;&lol;'],
  ['what XML cannot hold', '\0\u0001\u001f\ufffe\uffff'],
  ['half a character', '\ud83d \ude00 😀'],
  ['what looks like our escapes', '_x000D_ __x0041_ _x005F_x0041_ _x0041'],
  ['an escape that begins before one', '_x0001\u0002'],
  ['the closing tag', '</memory>'],
])('brings back %s', (_what, text) => {
  const xml = memoryToXml(text);
  expect(() => parsed(xml)).not.toThrow();
  expect(memoryFromXml(xml)).toBe(text);
});

test('brings back any text, through XML that any parser takes', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('_x', '_x000D_', '0041', '_', '&', '<', ']]>', '\r', '\ud83d'),
  );
  fc.assert(
    fc.property(fc.array(pieces), (parts) => {
      const text = parts.join('');
      const xml = memoryToXml(text);
      parsed(xml);
      return memoryFromXml(xml) === text;
    }),
  );
});

test.each([
  ['a declaration and a byte order mark', `\ufeff<?xml version="1.0" encoding="utf-8"?>\r\n${part('a')}\r\n`],
  ['a prefix', `<b:memory xmlns:b='${MEMORY_NAMESPACE}' b:x="1">a</b:memory >`],
  ['comments around it', `<!-- c --><memory\n ${NS} >a</memory><!-- d -->`],
  ['CDATA', part('<![CDATA[a]]>')],
  ['numbers for characters', part('&#97;')],
  ['hexadecimal numbers', part('&#x61;')],
])('reads what another program made of the part: %s', (_what, xml) => {
  expect(memoryFromXml(xml)).toBe('a');
});

test('line ends are those of XML, unless they were written out', () => {
  expect(memoryFromXml(part('a\r\nb\rc_x000D_'))).toBe('a\nb\nc\r');
});

test('an empty element is an empty text', () => {
  expect(memoryFromXml(`<memory ${NS}/>`)).toBe('');
});

test.each([
  ['nothing', ''],
  ['no XML', 'a'],
  ['another namespace', '<memory xmlns="urn:x">a</memory>'],
  ['no namespace', '<memory>a</memory>'],
  ['a prefix of another namespace', `<b:memory xmlns:b="urn:x" ${NS}>a</b:memory>`],
  ['another element', `<plan ${NS}>a</plan>`],
  ['elements inside', part('<b>a</b>')],
  ['a comment inside', part('a<!-- b -->')],
  ['a part that is cut off', part('a').slice(0, -3)],
  ['a tag that is not closed', `<memory ${NS}`],
  ['CDATA that is not closed', part('<![CDATA[a')],
  ['something behind it', `${part('a')}b`],
  ['a second element', part('a') + part('b')],
  ['a document type', `<!DOCTYPE memory [<!ENTITY b "c">]>${part('a')}`],
  ['an entity of its own', part('&lol;')],
  ['a bare ampersand', part('a & b')],
  ['a number that is no character', part('&#x110000;')],
  ['the character zero', part('&#0;')],
])('is null for %s', (_what, xml) => {
  expect(memoryFromXml(xml)).toBeNull();
});

test('takes texts up to the limit and no longer ones, on both ways', () => {
  const longest = 'ệ'.repeat(LONGEST_MEMORY);
  expect(memoryFromXml(memoryToXml(longest)) === longest).toBe(true);
  expect(memoryFromXml(memoryToXml('\0'.repeat(LONGEST_MEMORY)))).toHaveLength(LONGEST_MEMORY);
  expect(() => memoryToXml(`${longest}.`)).toThrow(RangeError);
  expect(memoryFromXml(part(`${longest}.`))).toBeNull();
});

test('long parts that almost are something take no longer than others', () => {
  // Were they looked at again and again from every place, this would take hours.
  const blanks = ' '.repeat(1_000_000);
  for (const xml of [
    `<memory${blanks}`,
    `<memory ${'a="1" '.repeat(200_000)}`,
    part('&'.repeat(1_000_000)),
    part('<![CDATA['.repeat(200_000)),
    part(`<![CDATA[]]>`.repeat(200_000)),
    '<!--'.repeat(500_000),
    `<memory ${NS}>${blanks}`,
  ]) {
    expect(memoryFromXml(xml)).toBe(xml.endsWith('</memory>') && xml.includes(']]>') ? '' : null);
  }
});
