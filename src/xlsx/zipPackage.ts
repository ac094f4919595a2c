/** The parts of a workbook file, unpacked one at a time and only when asked for. */
import { inflateSync } from 'fflate';
import { FileProblemError } from './fileProblem';
import { listZipEntries, type ZipEntry } from './zipDirectory';

const STORED = 0;
const DEFLATED = 8;
const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_SIZE = 30;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, packedSize, path } = entry;
  const hasHeader =
    offset + LOCAL_HEADER_SIZE <= bytes.length && view.getUint32(offset, true) === LOCAL_HEADER;
  if (!hasHeader) throw new FileProblemError('damaged', `no local header for ${path}`);
  const start =
    offset + LOCAL_HEADER_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw new FileProblemError('damaged', `${path} is cut off`);
  return bytes.subarray(start, start + packedSize);
}

function unpack(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED)
    throw new FileProblemError('damaged', `${entry.path}: method ${entry.method}`);
  try {
    // A buffer of the declared size: a part that is longer than it claims cannot take more memory than was allowed.
    return inflateSync(packed, { out: new Uint8Array(entry.size) });
  } catch (cause) {
    throw new FileProblemError('damaged', `${entry.path} cannot be unpacked`, { cause });
  }
}

export class ZipPackage {
  /** Part names do not distinguish case. */
  private readonly entries = new Map<string, ZipEntry>();

  constructor(private readonly bytes: Uint8Array) {
    for (const entry of listZipEntries(bytes)) this.entries.set(entry.path.toLowerCase(), entry);
  }

  has(path: string): boolean {
    return this.entries.has(path.toLowerCase());
  }

  /** Unpacked size in bytes, as the container states it; 0 when there is no such part. */
  sizeOf(path: string): number {
    return this.entries.get(path.toLowerCase())?.size ?? 0;
  }

  /**
   * The bytes of a part; undefined when there is no such part.
   * The checksum is compared: a flipped bit in a figure must not pass for a figure.
   */
  read(path: string): Uint8Array | undefined {
    const entry = this.entries.get(path.toLowerCase());
    if (!entry) return undefined;
    const content = unpack(packedBytes(this.bytes, entry), entry);
    if (content.length !== entry.size || crc32(content) !== entry.crc) {
      throw new FileProblemError('damaged', `${path}: wrong checksum or length`);
    }
    return content;
  }
}
