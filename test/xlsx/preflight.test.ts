import { strToU8, zipSync } from 'fflate';
import { LANGUAGES, translator } from '../../src/locales/translate';
import { FILE_PROBLEMS, fileProblemMessage } from '../../src/xlsx/fileProblem';
import { inspectFile } from '../../src/xlsx/preflight';
import { fileWithRows, oleFile, workbookParts, zipParts } from './workbookFile';

const workbook = fileWithRows('<row r="1"><c r="A1"><v>1</v></c></row>');

function verdict(bytes: Uint8Array): string {
  const inspection = inspectFile(bytes);
  return inspection.ok ? 'ok' : inspection.code;
}

/** Where the first directory entry of a container starts. */
function directoryAt(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 6, true);
}

function withUint32(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(at, value, true);
  return copy;
}

test('a workbook passes, also as a view into a larger buffer and with a comment at its end', () => {
  expect(verdict(workbook)).toBe('ok');
  const larger = new Uint8Array(workbook.length + 7);
  larger.set(workbook, 7);
  expect(verdict(larger.subarray(7))).toBe('ok');
  const commented = new Uint8Array([...workbook, 1, 2, 3]);
  new DataView(commented.buffer).setUint16(workbook.length - 2, 3, true);
  expect(verdict(commented)).toBe('ok');
});

test.each([
  ['empty', new Uint8Array()],
  ['not-excel', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ['not-excel', oleFile(['Root Entry', 'WordDocument'])],
  ['text-file', strToU8('<html><table><tr><td>1</td></tr></table></html>')],
  ['text-file', strToU8('\uFEFFSTT,Nội dung,Tổng số\n1,Hộ nghèo,2')],
  ['password-protected', oleFile(['Root Entry', 'EncryptionInfo', 'EncryptedPackage'])],
  ['old-excel', oleFile(['Root Entry', 'Workbook'])],
  ['old-excel', oleFile(['Root Entry', 'Book'])],
  ['binary-workbook', zipParts({ '[Content_Types].xml': '', 'xl/workbook.bin': '' })],
  [
    'open-document',
    zipParts({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '' }),
  ],
  ['not-a-workbook', zipParts({ 'ke-hoach.txt': 'x' })],
  ['not-a-workbook', zipParts({ '[Content_Types].xml': '', 'word/document.xml': '' })],
  ['damaged', workbook.subarray(0, workbook.length - 30)],
  ['damaged', workbook.subarray(0, 10)],
  ['damaged', zipParts({ ...workbookParts([{ name: 'A' }]), 'XL/WORKBOOK.XML': '' })],
])('%s', (code, bytes) => {
  expect(verdict(bytes)).toBe(code);
});

test('a container that claims to unpack to more than the limit is turned away', () => {
  const sizeAt = directoryAt(workbook) + 24;
  expect(verdict(withUint32(workbook, sizeAt, 0x7fffffff))).toBe('too-large');
  // Large, and packed more tightly than any sheet is.
  expect(verdict(withUint32(workbook, sizeAt, 64 * 1024 * 1024))).toBe('too-large');
  expect(verdict(withUint32(workbook, sizeAt, 1024 * 1024))).toBe('ok');
});

test('a container with more parts than any workbook is turned away', () => {
  const parts = Object.fromEntries(
    Array.from({ length: 10_001 }, (_, index) => [`p${index}`, new Uint8Array()]),
  );
  expect(verdict(zipSync(parts, { level: 0 }))).toBe('too-large');
});

test('an encrypted part counts as password protection', () => {
  const copy = workbook.slice();
  copy[directoryAt(copy) + 8] = 1;
  expect(verdict(copy)).toBe('password-protected');
});

test('every problem has a sentence in every language', () => {
  for (const code of FILE_PROBLEMS) {
    for (const language of LANGUAGES) {
      expect(translator(language).say(fileProblemMessage(code)).length).toBeGreaterThan(20);
    }
  }
});
