/**
 * A first look at a file, before any reader opens it: is it a workbook, and if not, what is it? Only headers and tables of
 * contents are read; nothing is unpacked.
 */
import { FileProblemError, type FileProblem } from './fileProblem';
import { listZipEntries } from './zipDirectory';

export type Inspection = { readonly ok: true } | { readonly ok: false; readonly code: FileProblem };

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_SIGNATURES = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
/** An OLE directory entry is 128 bytes and starts at a multiple of that, whatever the sector size. */
const OLE_ENTRY_SIZE = 128;
const OLE_NAME_LENGTH_AT = 64;

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function isOleEntry(bytes: Uint8Array, at: number, name: string): boolean {
  const storedLength = (name.length + 1) * 2;
  if (bytes[at + OLE_NAME_LENGTH_AT] !== storedLength || bytes[at + OLE_NAME_LENGTH_AT + 1] !== 0)
    return false;
  for (let index = 0; index < name.length; index++) {
    if (bytes[at + 2 * index] !== name.charCodeAt(index) || bytes[at + 2 * index + 1] !== 0) return false;
  }
  return true;
}

function hasOleEntry(bytes: Uint8Array, names: readonly string[]): boolean {
  for (let at = 0; at + OLE_ENTRY_SIZE <= bytes.length; at += OLE_ENTRY_SIZE) {
    if (names.some((name) => isOleEntry(bytes, at, name))) return true;
  }
  return false;
}

/** An encrypted .xlsx is wrapped in the same container that .xls, .doc and .msg files use. */
function inspectOle(bytes: Uint8Array): FileProblem {
  if (hasOleEntry(bytes, ['EncryptedPackage'])) return 'password-protected';
  return hasOleEntry(bytes, ['Workbook', 'Book']) ? 'old-excel' : 'not-excel';
}

function inspectZip(bytes: Uint8Array): FileProblem | null {
  const entries = listZipEntries(bytes);
  const paths = new Set(entries.map((entry) => entry.path.toLowerCase()));
  if (paths.size < entries.length) return 'damaged';
  if (paths.has('xl/workbook.bin')) return 'binary-workbook';
  if (paths.has('mimetype') && paths.has('content.xml')) return 'open-document';
  if (!paths.has('[content_types].xml')) return 'not-a-workbook';
  const otherOffice = [...paths].some((path) => path.startsWith('word/') || path.startsWith('ppt/'));
  if (otherOffice && !paths.has('xl/workbook.xml')) return 'not-a-workbook';
  return entries.some((entry) => entry.encrypted) ? 'password-protected' : null;
}

/** Web pages, XML and CSV are often named .xls; Excel opens them, but they are not workbooks. */
function looksLikeText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 512);
  const wide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  return wide || head.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}

/** Says whether the bytes may be read as a workbook and, if not, why. Never throws. */
export function inspectFile(bytes: Uint8Array): Inspection {
  if (bytes.length === 0) return { ok: false, code: 'empty' };
  if (startsWith(bytes, OLE_SIGNATURE)) return { ok: false, code: inspectOle(bytes) };
  if (!ZIP_SIGNATURES.some((signature) => startsWith(bytes, signature))) {
    return { ok: false, code: looksLikeText(bytes) ? 'text-file' : 'not-excel' };
  }
  try {
    const code = inspectZip(bytes);
    return code === null ? { ok: true } : { ok: false, code };
  } catch (error) {
    if (error instanceof FileProblemError) return { ok: false, code: error.code };
    throw error;
  }
}
