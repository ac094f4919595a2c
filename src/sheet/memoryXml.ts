/**
 * What the add-in keeps in a workbook: one text, in a custom XML part of its own. Excel and files hand over the part as XML; these two
 * functions are the way there and back, the same for both.
 */
import { decodeEscapes, encodeXmlText } from './xmlText';

/** By this the part is found among those of others. Never changes; another layout of the part gets another number. */
export const MEMORY_NAMESPACE = 'urn:soat-bieu:workbook:1';

/** More than plans, own forms and catalogues take; Excel on the web is known to refuse parts of some megabytes. */
export const LONGEST_MEMORY = 1_000_000;

const ROOT = 'memory';
/** A character takes at most seven in XML; longer parts need not be looked at. */
const LONGEST_XML = LONGEST_MEMORY * 7 + 1_000;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The part that carries a text.
 * @throws RangeError when the text is longer than `LONGEST_MEMORY`
 */
export function memoryToXml(text: string): string {
  if (text.length > LONGEST_MEMORY)
    throw new RangeError(`A memory of ${text.length} characters; at most ${LONGEST_MEMORY}`);
  return `<${ROOT} xmlns="${MEMORY_NAMESPACE}" xml:space="preserve">${encodeXmlText(text)}</${ROOT}>`;
}

/**
 * The text that a part carries; `null` when it is not one of ours, is not whole, or holds more than a text (other elements, a document
 * type, entities of its own, more than `LONGEST_MEMORY` characters). Nothing is guessed from such a part.
 */
export function memoryFromXml(xml: string): string | null {
  if (xml.length > LONGEST_XML) return null;
  const tag = readStartTag(xml, skipAround(xml, 0));
  if (!tag) return null;
  const content = tag.isEmpty ? { text: '', end: tag.end } : readContent(xml, tag);
  if (!content || skipAround(xml, content.end) !== xml.length) return null;
  const text = decodeEscapes(content.text);
  return text.length > LONGEST_MEMORY ? null : text;
}

/** Past blanks, the declaration and comments, which may stand before and after the only element. */
function skipAround(xml: string, from: number): number {
  let at = from;
  for (;;) {
    while (at < xml.length && /[\s\ufeff]/.test(xml.charAt(at))) at += 1;
    const close = xml.startsWith('<?', at) ? '?>' : xml.startsWith('<!--', at) ? '-->' : null;
    const end = close === null ? -1 : xml.indexOf(close, at);
    if (close === null || end < 0) return at;
    at = end + close.length;
  }
}

const START_TAG = /<([^\s<>/=]+)((?:\s+[^\s<>/=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

interface StartTag {
  readonly name: string;
  readonly isEmpty: boolean;
  readonly end: number;
}

/** The start of our element, under whatever prefix. */
function readStartTag(xml: string, at: number): StartTag | null {
  START_TAG.lastIndex = at;
  const match = START_TAG.exec(xml);
  if (!match) return null;
  const [whole, name = '', attributes = '', slash = ''] = match;
  const [prefix, local] = name.includes(':') ? name.split(':', 2) : ['', name];
  const declaration = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
  const declared = [...attributes.matchAll(ATTRIBUTE)].find(([, attribute]) => attribute === declaration);
  if (local !== ROOT || (declared?.[2] ?? declared?.[3]) !== MEMORY_NAMESPACE) return null;
  return { name, isEmpty: slash === '/', end: at + whole.length };
}

/** Everything up to the closing tag, which must be text and nothing else. */
function readContent(xml: string, tag: StartTag): { text: string; end: number } | null {
  const pieces: string[] = [];
  let at = tag.end;
  for (;;) {
    const next = xml.indexOf('<', at);
    const text = next < 0 ? null : decodeEntities(xml.slice(at, next));
    if (text === null) return null;
    pieces.push(text);
    if (!xml.startsWith('<![CDATA[', next)) {
      const close = xml.indexOf('>', next);
      const isClosing = close > 0 && xml.slice(next, close).trimEnd() === `</${tag.name}`;
      return isClosing ? { text: pieces.join(''), end: close + 1 } : null;
    }
    const end = xml.indexOf(']]>', next);
    if (end < 0) return null;
    pieces.push(lineEnds(xml.slice(next + '<![CDATA['.length, end)));
    at = end + ']]>'.length;
  }
}

/** As XML has it: one kind of line end, whatever the program that wrote the part prefers. */
function lineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

const BARE_AMPERSAND = /&(?!(?:#x[0-9A-Fa-f]{1,6}|#\d{1,7}|[A-Za-z]{1,8});)/;

/** Puts characters in the place of their names; `null` when there is a name that XML itself does not know. */
function decodeEntities(text: string): string | null {
  if (BARE_AMPERSAND.test(text)) return null;
  const state = { known: true };
  const plain = lineEnds(text).replace(
    /&(?:#x([0-9A-Fa-f]{1,6})|#(\d{1,7})|([A-Za-z]{1,8}));/g,
    (_, hexadecimal?: string, decimal?: string, name?: string) => {
      const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
      const character = name === undefined ? characterOf(code) : ENTITIES[name];
      state.known &&= character !== undefined;
      return character ?? '';
    },
  );
  return state.known ? plain : null;
}

function characterOf(code: number): string | undefined {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
