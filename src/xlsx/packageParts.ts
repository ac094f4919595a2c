/** The parts of a workbook that the file writer has made, for what it cannot do itself. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { encodeXmlText } from '../sheet/xmlText';

/** Contents by path. */
export type PackageParts = Record<string, Uint8Array>;

/**
 * Unpacks a file, changes its parts and packs it again.
 * @param date what every part is stamped with, in place of the current time: equal sheets make equal files
 */
export function changePackage(
  bytes: Uint8Array,
  date: Date,
  change: (parts: PackageParts) => void,
): Uint8Array {
  const parts: PackageParts = unzipSync(bytes);
  change(parts);
  // Containers keep local time: the same figures in every time zone.
  const mtime = new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
  return zipSync(parts, { mtime });
}

/** A value as it may stand in an attribute, in double quotes. */
export function encodeAttribute(value: string): string {
  return encodeXmlText(value).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');
}

/**
 * Puts something in the place of a piece of a part that stands there exactly once.
 * @throws when it does not: the writer is another than the one this was made for
 */
export function editPart(
  parts: PackageParts,
  path: string,
  piece: string,
  change: (piece: string) => string,
): void {
  const [before, after, ...more] = strFromU8(parts[path] ?? new Uint8Array()).split(piece);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`${path} does not have one ${piece}`);
  parts[path] = strToU8(before + change(piece) + after);
}
