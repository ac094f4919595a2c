/** Tables with blank rows inside, with their header once more, and tables right below each other. */
import { reviewWorkbook } from '../../../src/findings/review';
import type { SheetSnapshot } from '../../../src/sheet/snapshot';
import { snapshotOf, workbookOf } from '../../core/layoutSnapshot';
import { brief } from '../../core/plans';
import { withCells, withRowAbove } from '../../core/sheetEdits';
import { filledTargets } from '../../core/workbooks';
import { gridSheet, type GridCell } from '../declare/grid';

const HEADER: readonly GridCell[] = ['TT', 'Đơn vị', 'Tổng số hộ', 'Hộ nghèo', 'Hộ khác'];
const INDEX: readonly GridCell[] = ['A', 'B', '1=2+3', 2, 3];

function line(code: GridCell, name: string, poor: number, other: number): readonly GridCell[] {
  return [code, name, poor + other, poor, other];
}

const LINES = [line('1', 'Xã An', 20, 300), line('2', 'Xã Bình', 31, 402)];
const MORE = [line('3', 'Xã Chi', 42, 503), line('4', 'Xã Danh', 53, 604)];
const TOTAL = line(null, 'Tổng cộng', 146, 1809);

function ranges(sheet: SheetSnapshot): readonly string[] {
  return reviewWorkbook(workbookOf(sheet)).tables.map(({ range }) => range);
}

function findings(sheet: SheetSnapshot): readonly string[] {
  return reviewWorkbook(workbookOf(sheet)).findings.map(brief);
}

const WHOLE: readonly (readonly [string, readonly (readonly GridCell[])[], string])[] = [
  ['a blank row below the header', [HEADER, [null], ...LINES, ...MORE, TOTAL], 'A1:E7'],
  ['blank rows around the index row', [HEADER, INDEX, [null], ...LINES, ...MORE, TOTAL], 'A1:E8'],
  ['a blank row between groups', [HEADER, ...LINES, [null], ...MORE, TOTAL], 'A1:E7'],
  [
    'two blank rows, and one before the total',
    [HEADER, ...LINES, [null], [null], ...MORE, [null], TOTAL],
    'A1:E9',
  ],
  ['the header on the next page', [HEADER, ...LINES, HEADER, ...MORE, TOTAL], 'A1:E7'],
  [
    'header and index row on the next page',
    [HEADER, INDEX, ...LINES, HEADER, INDEX, ...MORE, TOTAL],
    'A1:E9',
  ],
  [
    'a blank row, the header and the index row',
    [HEADER, INDEX, ...LINES, [null], HEADER, INDEX, ...MORE, TOTAL],
    'A1:E10',
  ],
];

describe.each(WHOLE)('%s', (_name, rows, range) => {
  test('is one table', () => {
    const sheet = gridSheet(rows);
    expect(ranges(sheet)).toEqual([range]);
    expect(findings(sheet)).toEqual([]);
  });

  test('a line behind it that is left out of the total is found', () => {
    const last = rows.length;
    const wrong = gridSheet([...rows.slice(0, -1), line(null, 'Tổng cộng', 146 - 42, 1809 - 503)]);
    expect(findings(wrong)).toEqual([expect.stringMatching(new RegExp(`^error sum C${last} omitted-line`))]);
  });
});

const APART: readonly (readonly [string, readonly (readonly GridCell[])[], readonly string[]])[] = [
  [
    'two tables without a blank row between them',
    [
      HEADER,
      INDEX,
      ...LINES,
      ['BIỂU SỐ 02'],
      HEADER,
      INDEX,
      line('1', 'Xã Em', 1, 10),
      line('2', 'Xã Giang', 2, 20),
    ],
    ['A1:E4', 'A6:E9'],
  ],
  [
    'the same header, numbered anew',
    [HEADER, INDEX, ...LINES, HEADER, INDEX, line('1', 'Xã Em', 1, 10), line('2', 'Xã Giang', 2, 20)],
    ['A1:E4', 'A5:E8'],
  ],
  [
    'another table behind a blank row',
    [
      HEADER,
      INDEX,
      ...LINES,
      [null],
      ['TT', 'Xã', 'Vốn vay', 'Vốn cấp'],
      ['1', 'Xã An', 5, 6],
      ['2', 'Xã Bình', 7, 8],
    ],
    ['A1:E4', 'A6:D8'],
  ],
  [
    'a table headed by years behind a blank row',
    [
      HEADER,
      INDEX,
      ...LINES,
      [null],
      [null, 'Chỉ tiêu', 2021, 2022, 2023],
      [null, 'Hộ nghèo', 9, 8, 7],
      [null, 'Hộ khác', 6, 5, 4],
    ],
    ['A1:E4', 'B6:E8'],
  ],
];

test.each(APART)('%s: two tables', (_name, rows, expected) => {
  const sheet = gridSheet(rows);
  expect(ranges(sheet)).toEqual(expected);
  expect(findings(sheet)).toEqual([]);
});

test('notes and signatures behind a blank row are no lines', () => {
  const sheet = gridSheet([
    HEADER,
    ...LINES,
    [null],
    ['Ghi chú: số liệu đến 30/6'],
    [null, 'NGƯỜI LẬP BIỂU', null, 'CHỦ TỊCH'],
  ]);
  expect(ranges(sheet)).toEqual(['A1:E3']);
});

describe('a sheet of a known form', () => {
  const clean = withRowAbove(snapshotOf(filledTargets(), {}, true), 14);

  test('with a blank row before its total is read to the end', () => {
    expect(ranges(clean)).toEqual(['A7:H15']);
    expect(findings(clean)).toEqual([]);
  });

  test('and a total that is wrong is found behind it', () => {
    expect(findings(withCells(clean, { C15: 42000 }))).toEqual([expect.stringMatching(/^error sum C15 /)]);
  });
});
