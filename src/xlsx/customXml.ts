/** Custom XML parts of a workbook file: what programs keep in it beside the sheets. */
import { memoryFromXml } from '../sheet/memoryXml';
import { FileProblemError } from './fileProblem';
import { findWorkbookPart, readRelationships, type Relationship } from './relationships';
import { decodeXml, parseXml } from './xml';
import { ZipPackage } from './zipPackage';

export interface CustomXmlPart {
  /** "{GUID}"; `null` when the file gives it none. */
  readonly id: string | null;
  readonly xml: string;
}

/** Programs keep a handful. */
const MOST_PARTS = 100;
/** All parts together; ours is well below. */
const MOST_BYTES = 16 * 1024 * 1024;

/**
 * The parts that hang on the workbook, or on the file as a whole where LibreOffice saved it, in the order of their numbers, which is the one they were added in. One that cannot be unpacked or
 * decoded is left out, as are those beyond the limits: no figure stands in them, and the sheets can be read without.
 */
export function readCustomXml(
  zip: ZipPackage,
  relationships: readonly Relationship[],
): readonly CustomXmlPart[] {
  const all = [...relationships, ...readRelationships(zip, '')];
  const paths = all.flatMap(({ type, target }) => (type === 'customXml' && target ? [target] : []));
  const ordered = [...new Set(paths)].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  let bytesLeft = MOST_BYTES;
  return ordered.slice(-MOST_PARTS).flatMap((path) => {
    bytesLeft -= zip.sizeOf(path);
    const part = bytesLeft < 0 ? null : readable(() => readPart(zip, path));
    return part ? [part] : [];
  });
}

/** The same of a whole file, which must be one that `readWorkbook` takes. */
export function customXmlOf(bytes: Uint8Array): readonly CustomXmlPart[] {
  const zip = new ZipPackage(bytes);
  return readCustomXml(zip, readRelationships(zip, findWorkbookPart(zip)));
}

/** The add-in's own text among them: the last that can be read, should there be several. */
export function memoryIn(parts: readonly CustomXmlPart[]): string | null {
  const texts = parts.map(({ xml }) => memoryFromXml(xml)).filter((text) => text !== null);
  return texts.at(-1) ?? null;
}

function readPart(zip: ZipPackage, path: string): CustomXmlPart | null {
  const bytes = zip.read(path);
  if (!bytes) return null;
  return { id: readable(() => readId(zip, path)), xml: decodeXml(bytes) };
}

/** The id stands in a part of its own. */
function readId(zip: ZipPackage, path: string): string | null {
  const properties = readRelationships(zip, path).find(({ type }) => type === 'customXmlProps')?.target;
  const bytes = properties ? zip.read(properties) : undefined;
  let id: string | null = null;
  if (!bytes) return id;
  parseXml(bytes, {
    open(element, attributes) {
      if (element === 'datastoreItem') id = attributes.get('itemID') ?? null;
    },
  });
  return id;
}

function readable<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof FileProblemError) return null;
    throw error;
  }
}
