/**
 * The table of contents of a zip container. Sizes are looked at before anything is unpacked, so that a small file that
 * claims to hold gigabytes is turned away while it is still small.
 */
import { FileProblemError } from './fileProblem';

export interface ZipEntry {
  /** Path with forward slashes and without a leading one, as the container spells it. */
  readonly path: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * Limits on what a container may claim to hold. The largest plan workbooks seen are below 5 MB unpacked; a sheet of repeated
 * rows packs 50 to 100 times, so the ratio only counts once a part is large.
 */
export const ZIP_LIMITS = {
  entries: 10_000,
  totalSize: 256 * 1024 * 1024,
  ratio: 200,
  ratioCountsFrom: 16 * 1024 * 1024,
} as const;

const END = 0x06054b50;
const END64_LOCATOR = 0x07064b50;
const END64 = 0x06064b50;
const ENTRY = 0x02014b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 1;
const SIZE_ELSEWHERE = 0xffffffff;

function damaged(detail: string): FileProblemError {
  return new FileProblemError('damaged', detail);
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged('no end of central directory');
}

function readNumber64(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged('64-bit number out of range');
  return Number(value);
}

/** Where the directory starts and how many entries it has; the 64-bit record wins where there is one. */
function locate(view: DataView): { start: number; count: number } {
  const end = findEnd(view);
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === END64_LOCATOR) {
    const record = readNumber64(view, locator + 8);
    if (record + 56 > view.byteLength || view.getUint32(record, true) !== END64)
      throw damaged('bad zip64 record');
    return { start: readNumber64(view, record + 48), count: readNumber64(view, record + 32) };
  }
  return { start: view.getUint32(end + 16, true), count: view.getUint16(end + 10, true) };
}

/** Fields that do not fit into 32 bits stand in an extra block, in this order and only when they are needed. */
function widen(view: DataView, extraAt: number, extraEnd: number, fields: number[]): number[] {
  for (let at = extraAt; at + 4 <= extraEnd;) {
    const id = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (id === 1) {
      let next = at + 4;
      return fields.map((field) => {
        if (field !== SIZE_ELSEWHERE) return field;
        if (next + 8 > extraEnd) throw damaged('short zip64 block');
        next += 8;
        return readNumber64(view, next - 8);
      });
    }
    at += 4 + length;
  }
  return fields;
}

function readEntries(view: DataView, bytes: Uint8Array): ZipEntry[] {
  const { start, count } = locate(view);
  if (count > ZIP_LIMITS.entries) throw new FileProblemError('too-large', `${count} entries`);
  const decoder = new TextDecoder();
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) throw damaged(`bad entry ${index}`);
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > view.byteLength) throw damaged(`entry ${index} runs over the end`);
    const fields = [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ];
    const [size = 0, packedSize = 0, offset = 0] = widen(view, nameEnd, extraEnd, fields);
    if (offset + packedSize > view.byteLength) throw damaged(`entry ${index} lies outside the file`);
    entries.push({
      path: decoder
        .decode(bytes.subarray(at + 46, nameEnd))
        .replace(/\\/g, '/')
        .replace(/^\/+/, ''),
      encrypted: (view.getUint16(at + 8, true) & ENCRYPTED) !== 0,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize,
      size,
      offset,
    });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * Lists a container's entries.
 * @throws FileProblemError `damaged` when the directory is not whole, `too-large` when it claims more than `ZIP_LIMITS`
 */
export function listZipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  if (bytes.byteLength < END_SIZE) throw damaged('shorter than an empty container');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readEntries(view, bytes);
  let total = 0;
  for (const { size, packedSize, path } of entries) {
    total += size;
    const swollen = size > ZIP_LIMITS.ratioCountsFrom && size > packedSize * ZIP_LIMITS.ratio;
    if (swollen || total > ZIP_LIMITS.totalSize)
      throw new FileProblemError('too-large', `unpacked size at ${path}`);
  }
  return entries;
}
