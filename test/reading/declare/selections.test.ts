/** What may be selected when a table is declared: one cell, the table, too much, too little, something else. */
import { areaToA1 } from '../../../src/sheet/address';
import type { SheetSnapshot } from '../../../src/sheet/snapshot';
import { declareForm } from '../../../src/reading/declare/declareForm';
import { moved, onOneSheet } from '../../core/sheetEdits';
import { areaOf, columnsOf, drafted, gridSheet, notesOf, refusal, type GridCell } from './grid';

const TABLE: readonly (readonly GridCell[])[] = [
  ['KẾT QUẢ HỖ TRỢ NĂM 2024'],
  ['Đơn vị tính: triệu đồng'],
  ['TT', 'Nội dung', 'Kinh phí', null, 'Số hộ'],
  [null, null, 'Kế hoạch', 'Thực hiện', null],
  ['1', 'Hỗ trợ giống', 30, 20, 12],
  ['2', 'Hỗ trợ vay', 40, 25, 15],
  ['3', 'Đào tạo nghề', 50, 30, 18],
];
const MERGES = ['A1:E1', 'A2:E2', 'A3:A4', 'B3:B4', 'C3:D3', 'E3:E4'];
const sheet = gridSheet(TABLE, MERGES);
const HEADERS = ['TT', 'Nội dung', 'Kinh phí / Kế hoạch', 'Kinh phí / Thực hiện', 'Số hộ'];

function headersOf(from: SheetSnapshot, selection: string): readonly string[] {
  return columnsOf(drafted(from, selection)).map((line) => line.replace(/: .*$/, ''));
}

test.each([
  ['a figure', 'D6'],
  ['a name', 'B5'],
  ['a cell of the header', 'C3'],
  ['a merged cell of the header', 'A3:A4'],
  ['the title', 'A1:E1'],
  ['the table', 'A3:E7'],
  ['the table with its title', 'A1:E7'],
  ['the lines, without the header above them', 'A5:E7'],
  ['the header and one line', 'A3:E5'],
])('%s is selected: the whole table is found', (_, selection) => {
  expect(headersOf(sheet, selection)).toEqual(HEADERS);
  expect(drafted(sheet, selection)).toMatchObject({
    unit: 'trieu-dong',
    form: { title: 'KẾT QUẢ HỖ TRỢ NĂM 2024' },
  });
});

test('some columns are selected: just these', () => {
  expect(headersOf(sheet, 'B3:D7')).toEqual(HEADERS.slice(1, 4));
});

test('more than the table is selected', () => {
  const withNote = gridSheet([...TABLE, [null], ['Ghi chú: tạm tính'], [null, 'NGƯỜI LẬP BIỂU']], MERGES);
  expect(headersOf(withNote, 'A1:E10')).toEqual(HEADERS);
  expect(areaToA1(drafted(withNote, 'A1:E10').area)).toBe('A3:E7');
});

test('a table goes on behind a blank row, whether it is pointed at or selected', () => {
  const gap = gridSheet([...TABLE, [null], ['4', 'Nhà ở', 60, 40, 20]], MERGES);
  for (const selection of ['A1:E9', 'D6']) {
    const draft = drafted(gap, selection);
    expect(areaToA1(draft.area)).toBe('A3:E9');
    expect(notesOf(draft)).not.toContain('rows-left-out');
  }
});

test('rows of figures after a gap that no table has are told, not taken silently', () => {
  const gap = gridSheet([...TABLE, [null], [null], [null], ['4', 'Nhà ở', 60, 40, 20]], MERGES);
  const draft = drafted(gap, 'A1:E11');
  expect(areaToA1(draft.area)).toBe('A3:E7');
  expect(notesOf(draft)).toContain('rows-left-out');
  expect(draft.notes.find(({ key }) => key.endsWith('rows-left-out'))?.params).toEqual({
    first: 11,
    last: 11,
  });
});

test('somewhere else on the sheet', () => {
  const far = moved(sheet, 30, 20);
  expect(headersOf(far, 'X36')).toEqual(HEADERS);
  expect(areaToA1(drafted(far, 'X36').area)).toBe('U33:Y37');
});

test('beside another table, a blank column between them', () => {
  const both = onOneSheet(sheet, moved(sheet, 0, 6));
  expect(areaToA1(drafted(both, 'B6').area)).toBe('A3:E7');
  expect(areaToA1(drafted(both, 'H6').area)).toBe('G3:K7');
});

describe('nothing that could be a form', () => {
  const index: readonly GridCell[] = ['A', 'B', 1, 2, 3];
  const indexed = gridSheet([...TABLE.slice(0, 4), index, ...TABLE.slice(4)], MERGES);

  test.each<[string, string, SheetSnapshot, string | null]>([
    ['nothing is filled in', 'nothing-selected', sheet, null],
    ['two tables', 'several-tables', onOneSheet(indexed, moved(indexed, 12, 0)), 'A1:E20'],
    ['a letter', 'no-header', gridSheet([['Kính gửi: Sở Tài chính'], ['Căn cứ kế hoạch']]), 'A1'],
    [
      'figures alone',
      'no-header',
      gridSheet([
        [1.5, 2.5, 3.5],
        [4.5, 5.5, 6.5],
      ]),
      'A1:C2',
    ],
    [
      'two columns',
      'few-columns',
      gridSheet([
        ['Nội dung', 'Số hộ'],
        ['Việc một', 3],
      ]),
      'A1:B2',
    ],
    [
      'words alone',
      'no-figures',
      gridSheet([
        ['TT', 'Nội dung', 'Ghi chú'],
        ['1', 'Việc một', 'xong'],
        ['2', 'Việc hai', 'xong'],
      ]),
      'B2',
    ],
    [
      'two rows of figures for each unit, and nothing that tells them apart',
      'several-rows-per-unit',
      gridSheet([
        ['TT', 'Địa bàn', 'Số đầu kỳ', 'Số cuối kỳ'],
        ['1', 'Xã Một', 10, 8],
        [null, null, 40, 31],
        ['2', 'Xã Hai', 20, 15],
        [null, null, 80, 60],
      ]),
      'C3',
    ],
    ['a sheet that was too large to read', 'sheet-not-read', { ...sheet, unread: 'too-large' }, 'A3'],
    ['a chart', 'sheet-not-read', { ...sheet, kind: 'chart' }, 'A3'],
  ])('%s: %s', (_, expected, from, selection) => {
    expect(refusal(from, selection)).toBe(expected);
  });

  test('too many columns', () => {
    const header = ['TT', 'Nội dung', ...Array.from({ length: 70 }, (_, place) => `Số hộ ${place}`)];
    const line = ['1', 'Việc', ...Array.from({ length: 70 }, () => 5)];
    expect(refusal(gridSheet([header, line]), 'A1')).toBe('many-columns');
  });
});

test('two rows for each unit with a column that tells them apart', () => {
  const tracked = gridSheet(
    [
      ['TT', 'Địa bàn', 'Phân tổ', 'Số đầu kỳ', 'Số cuối kỳ'],
      ['1', 'Xã Một', 'Hộ', 10, 8],
      [null, null, 'Khẩu', 40, 31],
      ['2', 'Xã Hai', 'Hộ', 20, 15],
      [null, null, 'Khẩu', 80, 60],
      [null, 'Tổng số', 'Hộ', 30, 23],
      [null, null, 'Khẩu', 120, 91],
    ],
    ['A2:A3', 'B2:B3', 'A4:A5', 'B4:B5', 'A6:A7', 'B6:B7'],
  );
  expect(drafted(tracked, 'D4').form.rows).toEqual({
    kind: 'localities',
    total: 'last',
    tracks: ['Hộ', 'Khẩu'],
  });
});

test('a list of two thousand villages', () => {
  const villages = Array.from({ length: 2000 }, (_, place): readonly GridCell[] => [
    place + 1,
    `Thôn ${place + 1}`,
    100 + place,
    10 + (place % 7),
    30,
  ]);
  const long = gridSheet([['TT', 'Thôn, bản', 'Số hộ', 'Số hộ nghèo', 'Số hộ cận nghèo'], ...villages]);
  expect(drafted(long, 'C1500').form.rows).toEqual({ kind: 'localities', total: 'none' });
});

test('cells of hostile text are words, and nothing else', () => {
  const hostile = gridSheet([
    ['TT', '=HYPERLINK("http://x")', 'Số hộ\u202e', 'Kinh phí'],
    ['1', '<img src=x onerror=alert(1)>', 3, 4],
  ]);
  const result = declareForm(hostile, areaOf('B2'));
  expect(result.ok && columnsOf(result.draft)).toEqual([
    'TT: code A',
    '=HYPERLINK("http://x"): name B',
    'Số hộ: count 1',
    'Kinh phí: money 2',
  ]);
});
