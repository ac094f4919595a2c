/** XML parts of a workbook as a stream of elements. No DTDs, hence no entity bombs; prefixes are dropped. */
import { SaxesParser } from 'saxes';
import { FileProblemError } from './fileProblem';

export interface XmlHandler {
  /** Called with the element's name without its prefix. */
  open?(name: string, attributes: XmlAttributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** By name without prefix, but for "r:id", which says where a part stands. */
export type XmlAttributes = ReadonlyMap<string, string>;

/** Parts are decoded and parsed piece by piece, so that a large one is never held as one string. */
const PIECE = 1 << 16;
/** Deeper than any part of a workbook; stops documents that are nothing but nesting. */
const MAX_DEPTH = 256;

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function localAttributes(raw: Readonly<Record<string, string>>): XmlAttributes {
  const attributes = new Map<string, string>();
  for (const [name, value] of Object.entries(raw)) {
    const local = localName(name);
    // `r:id` must not hide a plain `id`, nor the other way round, whatever prefix the file chose for it.
    attributes.set(local === 'id' && local !== name ? 'r:id' : local, value);
  }
  return attributes;
}

/** Bytes that are no text make the decoder throw. */
function decoderFor(bytes: Uint8Array): TextDecoder {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff;
  return new TextDecoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8', { fatal: true });
}

/**
 * Parses a part and calls the handler for each element.
 * @throws FileProblemError `damaged` when it is not well-formed, `unsafe` when it carries a document type declaration
 */
export function parseXml(bytes: Uint8Array, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on('doctype', () => {
    throw new FileProblemError('unsafe', 'document type declaration');
  });
  parser.on('error', (cause) => {
    throw new FileProblemError('damaged', `XML: ${cause.message}`, { cause });
  });
  parser.on('opentag', (tag) => {
    if (++depth > MAX_DEPTH) throw new FileProblemError('unsafe', 'nested too deeply');
    handler.open?.(localName(tag.name), localAttributes(tag.attributes));
  });
  parser.on('closetag', (tag) => {
    depth--;
    handler.close?.(localName(tag.name));
  });
  const onText = (text: string): void => handler.text?.(text);
  parser.on('text', onText);
  parser.on('cdata', onText);

  const decoder = decoderFor(bytes);
  try {
    for (let at = 0; at < bytes.length; at += PIECE) {
      parser.write(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
    }
    parser.write(decoder.decode());
    parser.close();
  } catch (cause) {
    if (cause instanceof FileProblemError) throw cause;
    throw new FileProblemError('damaged', 'XML part cannot be decoded', { cause });
  }
}

/**
 * The text of a part.
 * @throws FileProblemError `damaged` when the bytes are no text
 */
export function decodeXml(bytes: Uint8Array): string {
  try {
    return decoderFor(bytes).decode(bytes);
  } catch (cause) {
    throw new FileProblemError('damaged', 'XML part cannot be decoded', { cause });
  }
}

/** True for "1" and "true", as XML Schema writes booleans. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
