import fc from 'fast-check';
import { FileProblemError } from '../../src/xlsx/fileProblem';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { fileWithRows, MAIN, workbookParts, zipParts } from './workbookFile';

function outcome(bytes: Uint8Array): string {
  try {
    readWorkbook(bytes);
    return 'read';
  } catch (error) {
    if (error instanceof FileProblemError) return error.code;
    throw error;
  }
}

function sheetFile(xml: string): Uint8Array {
  return zipParts(workbookParts([{ name: 'A' }], { 'xl/worksheets/sheet1.xml': xml }));
}

/**
 * Least time of a few tries, in milliseconds: whatever else the machine does only adds to some of them.
 */
function quickest(work: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

const valid = fileWithRows(
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>SUM(C1:D1)</f><v>12.5</v></c></row>',
  { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>Tổng số</t></si></sst>` },
);

test.each([
  ['unsafe', sheetFile('<!DOCTYPE a [<!ENTITY b "c">]><worksheet><sheetData/></worksheet>')],
  ['damaged', sheetFile('<worksheet>&lol;</worksheet>')],
  ['damaged', sheetFile('<worksheet><sheetData>')],
  ['damaged', sheetFile('')],
  ['damaged', fileWithRows('<row r="1"><c r="A1" t="s"><v>5</v></c></row>')],
  ['damaged', fileWithRows('<row r="1"><c r="ZZZZ1"><v>5</v></c></row>')],
  ['damaged', fileWithRows('<row r="1048577"><c><v>5</v></c></row>')],
  ['damaged', fileWithRows('<row r="-3"><c><v>5</v></c></row>')],
  ['unsafe', sheetFile('<a>'.repeat(300) + '</a>'.repeat(300))],
  [
    'unsafe',
    sheetFile(`<worksheet><cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(80)}</cols></worksheet>`),
  ],
  ['not-a-workbook', zipParts({ '[Content_Types].xml': '<Types/>' })],
  ['not-a-workbook', zipParts(workbookParts([{ name: 'A' }], { 'xl/workbook.xml': '<html/>' }))],
])('%s', (code, bytes) => {
  expect(outcome(bytes)).toBe(code);
});

test('a flipped bit in a stored figure is damage, not another figure', () => {
  const parts = workbookParts([{ name: 'A', rows: '<row r="1"><c r="A1"><v>466028</v></c></row>' }]);
  const bytes = zipParts(parts, 0);
  const at = Buffer.from(bytes).indexOf('466028');
  expect(at).toBeGreaterThan(0);
  expect(outcome(bytes)).toBe('read');
  bytes[at] = '5'.charCodeAt(0);
  expect(outcome(bytes)).toBe('damaged');
});

/** Ten cells, `step` rows apart, in a sheet that says it is that large. */
function sparseFile(step: number): Uint8Array {
  const cells = Array.from(
    { length: 10 },
    (_, index) => `<row r="${1 + index * step}"><c r="XFD${1 + index * step}"><v>1</v></c></row>`,
  );
  const before = `<dimension ref="A1:XFD${1 + 9 * step}"/>`;
  return zipParts(workbookParts([{ name: 'A', before, rows: cells.join('') }]));
}

test('ten cells in a sheet of full size are read as fast as ten cells in a small one', () => {
  const [small, full] = [sparseFile(1), sparseFile(116_508)];
  expect(readWorkbook(full).sheets[0]?.cells.size).toBe(10);
  // Reading by row would take a million times as long. The constant: both are so fast that one pause of the machine would show.
  const least = quickest(() => readWorkbook(small));
  expect(quickest(() => readWorkbook(full))).toBeLessThan(20 * least + 100);
});

test('array formulas over whole sheets, one upon the other, end', () => {
  const cells = Array.from(
    { length: 2000 },
    (_, index) => `<c><f t="array" ref="A1:XFD1048576">A${index + 1}</f><v>1</v></c>`,
  );
  const bytes = fileWithRows(`<row r="1">${cells.join('')}</row>`);
  expect(outcome(bytes)).toBe('read');
  // Half a second; cell by cell it would be days. So wide a limit holds on the busiest machine.
  expect(quickest(() => outcome(bytes))).toBeLessThan(20_000);
});

/** A figure that is none at its last digit, and a shared formula that is all quotes; both `times` as long. */
function almostFile(times: number): Uint8Array {
  const digits = `<c><v>${'1'.repeat(30_000 * times)}x</v></c>`;
  const quotes = `<c><f t="shared" si="0" ref="B1:B2">${'&quot;'.repeat(9_999 * times)}A1</f></c>`;
  const rows = `<row r="1">${digits}${quotes}</row><row r="2"><c r="B2"><f t="shared" si="0"/></c></row>`;
  return fileWithRows(rows);
}

test('long texts that almost are something take longer only as they are longer', () => {
  const [short, long] = [almostFile(1), almostFile(10)];
  expect(outcome(long)).toBe('read');
  // Ten times as long; what goes back for every letter would take a hundred times as long.
  const least = quickest(() => outcome(short));
  expect(quickest(() => outcome(long))).toBeLessThan(40 * least + 100);
});

test('a long formula shared by very many cells is refused before it is written out', () => {
  const rows = Array.from(
    { length: 2_000 },
    (_, row) =>
      `<row>${row === 0 ? '<c><f t="shared" si="0" ref="A1:A2000">' + 'A1+'.repeat(10_000) + '1</f></c>' : '<c><f t="shared" si="0"/></c>'}</row>`,
  );
  expect(outcome(fileWithRows(rows.join('')))).toBe('too-large');
});

test('any damage ends in a snapshot or in a named problem', () => {
  const flips = fc.array(fc.tuple(fc.nat(valid.length - 1), fc.integer({ min: 1, max: 255 })), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(flips, fc.nat(valid.length), fc.boolean(), (changes, length, cut) => {
      const bytes = valid.slice(0, cut ? length : valid.length);
      for (const [at, mask] of changes) bytes[at] = (bytes[at] ?? 0) ^ mask;
      expect(typeof outcome(bytes)).toBe('string');
    }),
    { numRuns: 300 },
  );
});

test('any damage inside the parts ends in a snapshot or in a named problem', () => {
  const sheet =
    `<worksheet xmlns="${MAIN}"><cols><col min="1" max="2" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c>` +
    '<c r="B1"><f t="shared" ref="B1:B2" si="0">SUM(C1:D1)</f><v>12.5</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>1</v></c></row>' +
    '</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>';
  const edits = fc.array(
    fc.tuple(fc.nat(sheet.length - 1), fc.constantFrom(...Array.from('<>/"=&;:0ArRsZ-\u0000'))),
    {
      minLength: 1,
      maxLength: 4,
    },
  );
  fc.assert(
    fc.property(edits, (changes) => {
      const letters = Array.from(sheet);
      for (const [at, letter] of changes) letters[at] = letter;
      const extra = {
        'xl/worksheets/sheet1.xml': letters.join(''),
        'xl/sharedStrings.xml': '<sst><si><t>a</t></si></sst>',
      };
      expect(typeof outcome(zipParts(workbookParts([{ name: 'A' }], extra)))).toBe('string');
    }),
    { numRuns: 300 },
  );
});
