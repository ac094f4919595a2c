/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react';
import { ExcelFailure, type SelectedCells } from '../../src/excel/workbookPort';
import { cellKey, parseArea } from '../../src/sheet/address';
import type { CellSnapshot, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/sheet/snapshot';
import { selectedNames } from '../../src/taskpane/create/selectedNames';
import { fakePort, sheetWith } from './fakes';
import { press, renderPane, settle } from './renderPane';

type Plain = string | number | boolean | null;

function valueOf(plain: Plain): CellValue {
  if (plain === null) return null;
  if (typeof plain === 'number') return { type: 'number', value: plain };
  if (typeof plain === 'boolean') return { type: 'boolean', value: plain };
  return plain.startsWith('#') ? { type: 'error', value: plain } : { type: 'text', value: plain };
}

/** A sheet "Xã" with these cells from A1 on. */
function workbook(
  rows: readonly (readonly Plain[])[],
  change: Partial<SheetSnapshot> = {},
): WorkbookSnapshot {
  const cells = new Map<number, CellSnapshot>();
  for (const [row, line] of rows.entries()) {
    for (const [column, plain] of line.entries()) {
      const cell = { row, column, value: valueOf(plain), formula: null, numberFormat: 'General' };
      if (cell.value) cells.set(cellKey(row, column), cell);
    }
  }
  return { sheets: [sheetWith('Khác', 1), { ...sheetWith('Xã', null), cells, ...change }], memory: null };
}

function selected(address: string): SelectedCells {
  return { sheet: 'Xã', area: parseArea(address) ?? null, rows: null };
}

const TABLE = workbook([
  ['TT', 'Địa bàn', 'Số hộ'],
  ['I', 'Huyện Ba Bể', 7438],
  ['1', '1. Xã Bành Trạch', '1.234,5'],
  ['2', ' Xã  Hà\nHiệu ', 12],
  [null, '', true],
  ['3', 'Xã Bành Trạch', '#N/A'],
  [null, 'Tổng số', 9],
]);

describe('the names in selected cells', () => {
  it('are texts in reading order, without numbers, numberings, blanks and totals', () => {
    expect(selectedNames(TABLE, selected('A2:C7'))).toEqual({
      names: ['Huyện Ba Bể', 'Xã Bành Trạch', 'Xã Hà Hiệu', 'Xã Bành Trạch'],
      otherCells: 11,
    });
    expect(selectedNames(TABLE, selected('B3:B4')).names).toEqual(['Xã Bành Trạch', 'Xã Hà Hiệu']);
  });

  it.each([
    'TỔNG SỐ',
    'Tổng cộng:',
    'Cộng',
    'Toàn tỉnh',
    'Tổng số toàn huyện',
    'Tổng (I+II)',
    'Total',
    '12',
    'III',
    '1.2',
    ' ',
  ])('do not include %j', (text) => {
    expect(selectedNames(workbook([[text]]), selected('A1')).names).toEqual([]);
  });

  it.each(['Cống', 'Tống', 'Tổng Cọt', 'Cộng Hòa', 'Phường 1'])('include %s', (text) => {
    expect(selectedNames(workbook([[text]]), selected('A1')).names).toEqual([text]);
  });

  it('are not those of hidden rows and columns', () => {
    const rows = [
      ['A', 'B'],
      ['C', 'D'],
      ['E', 'F'],
    ];
    const hidden = workbook(rows, { hiddenRows: new Set([1]), hiddenColumns: new Set([0]) });
    expect(selectedNames(hidden, selected('A1:B3'))).toEqual({ names: ['B', 'F'], otherCells: 0 });
  });

  it('are none where nothing is selected, or the sheet has gone', () => {
    expect(selectedNames(TABLE, { sheet: 'Xã', area: null, rows: null }).names).toEqual([]);
    expect(selectedNames(TABLE, { ...selected('A1:C9'), sheet: 'Đã xóa' }).names).toEqual([]);
  });
});

describe('the button beside the list of localities', () => {
  const CREATE = { tab: 'create', run: false } as const;
  const TAKE = 'Lấy từ vùng đang chọn';

  function listText(): string {
    return screen.getByLabelText<HTMLTextAreaElement>(/Danh sách địa phương/).value;
  }

  function portAt(address: string, book = TABLE) {
    return fakePort({
      readSelection: () => Promise.resolve(selected(address)),
      read: () => Promise.resolve(book),
    });
  }

  it('adds the names to the list, which says what it has twice', async () => {
    await renderPane({ port: portAt('A2:C7') }, CREATE);
    fireEvent.change(screen.getByLabelText(/Danh sách địa phương/), { target: { value: 'Xã Cao Tân\n' } });
    await press(TAKE);
    expect(listText().split('\n')).toEqual([
      'Xã Cao Tân',
      'Huyện Ba Bể',
      'Xã Bành Trạch',
      'Xã Hà Hiệu',
      'Xã Bành Trạch',
    ]);
    expect(screen.getByText('Đọc được 4 tên ở A2:C7, trang “Xã”.')).toBeTruthy();
    expect(screen.getByText('Bỏ qua 11 ô không phải tên: số, số thứ tự, dòng tổng.')).toBeTruthy();
    expect(screen.getByText(/Tên trùng chỉ ghi một lần: Xã Bành Trạch/)).toBeTruthy();
    expect(screen.getByText('4 địa phương.')).toBeTruthy();
  });

  it('keeps what was typed while Excel was reading', async () => {
    let answer: (book: WorkbookSnapshot) => void = () => undefined;
    const port = fakePort({
      readSelection: () => Promise.resolve(selected('B3')),
      read: () => new Promise((resolve) => (answer = resolve)),
    });
    await renderPane({ port }, CREATE);
    await press(TAKE);
    fireEvent.change(screen.getByLabelText(/Danh sách địa phương/), { target: { value: 'Xã Cao Tân' } });
    await act(async () => answer(TABLE));
    await settle();
    expect(listText()).toBe('Xã Cao Tân\nXã Bành Trạch');
  });

  it.each(['C2:C4', 'A9:B12'])('says so when %s holds no name', async (address) => {
    await renderPane({ port: portAt(address) }, CREATE);
    await press(TAKE);
    expect(screen.getByText(/Vùng đang chọn không có tên địa phương nào/)).toBeTruthy();
    expect(listText()).toBe('');
  });

  it('says what is wrong with several areas, and tries again', async () => {
    const answers = [
      () => Promise.reject(new ExcelFailure('no-single-area', '2 areas')),
      () => Promise.resolve(selected('B3')),
    ];
    const port = fakePort({
      readSelection: () => (answers.shift() ?? (() => Promise.resolve(selected('B3'))))(),
      read: () => Promise.resolve(TABLE),
    });
    await renderPane({ port }, CREATE);
    await press(TAKE);
    expect(screen.getByText('Chưa chọn một vùng ô liền nhau')).toBeTruthy();
    await press('Thử lại');
    expect(listText()).toBe('Xã Bành Trạch');
    expect(screen.queryByText('Chưa chọn một vùng ô liền nhau')).toBeNull();
  });
});
