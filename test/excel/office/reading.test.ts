/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/taskpane.html"}
 */
import { createExcelPort } from '../../../src/excel/excelPort';
import type { WorkbookPort } from '../../../src/excel/workbookPort';
import { parseCell } from '../../../src/sheet/address';
import { cellAt, type CellSnapshot, type SheetSnapshot } from '../../../src/sheet/snapshot';
import { bootExcel, type TestExcel } from './testExcel';

let excel: TestExcel;
let port: WorkbookPort;

beforeAll(async () => {
  excel = await bootExcel('1.9');
});

beforeEach(() => {
  excel.reset();
  port = createExcelPort();
});

function at(sheet: SheetSnapshot | undefined, address: string): CellSnapshot | undefined {
  const position = parseCell(address);
  return sheet && position ? cellAt(sheet, position.row, position.column) : undefined;
}

it('reads every kind of value, and nothing where nothing is', async () => {
  const { book } = excel;
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('no sheet');
  const entries: [string, string | number | boolean][] = [
    ['A1', 'Tổng số'],
    ['B1', 466028],
    ['C1', 0],
    ['D1', true],
    ['E1', '=1/0'],
    ['F1', '=IF(B1>0,"","x")'],
    ['G1', "'3.10"],
    ['H1', '=B1*2'],
    ['I1', '-'],
    ['J1', "'=A1"],
    ['K1', "'#DIV/0!"],
  ];
  for (const [address, input] of entries) {
    const position = parseCell(address);
    if (position) sheet.type(position.row, position.column, input);
  }
  sheet.applyStyle({ top: 0, left: 1, bottom: 0, right: 1 }, { numberFormat: '#,##0' });
  sheet.applyStyle({ top: 4, left: 0, bottom: 4, right: 3 }, { fill: '#FFFF00' });
  const before = book.toImage();

  const [read] = (await port.read()).sheets;

  expect(read).toMatchObject({ name: 'Sheet1', kind: 'grid', visible: true });
  const found = entries.map(([address]) => {
    const cell = at(read, address);
    return [address, cell?.value, cell?.formula];
  });
  expect(found).toEqual([
    ['A1', { type: 'text', value: 'Tổng số' }, null],
    ['B1', { type: 'number', value: 466028 }, null],
    ['C1', { type: 'number', value: 0 }, null],
    ['D1', { type: 'boolean', value: true }, null],
    ['E1', { type: 'error', value: '#DIV/0!' }, '=1/0'],
    ['F1', { type: 'text', value: '' }, '=IF(B1>0,"","x")'],
    ['G1', { type: 'text', value: '3.10' }, null],
    ['H1', { type: 'number', value: 932056 }, '=B1*2'],
    ['I1', { type: 'text', value: '-' }, null],
    ['J1', { type: 'text', value: '=A1' }, null],
    ['K1', { type: 'text', value: '#DIV/0!' }, null],
  ]);
  expect(at(read, 'B1')?.numberFormat).toBe('#,##0');
  expect(read?.cells.size).toBe(entries.length);
  expect(book.toImage()).toEqual(before);
});

it('lists hidden and empty sheets too', async () => {
  const hidden = excel.book.addSheet({ name: 'Ẩn' });
  hidden.type(0, 0, 5);
  excel.book.hideSheet(hidden, 'veryHidden');
  const { sheets } = await port.read();
  expect(sheets.map(({ name, visible, cells }) => [name, visible, cells.size])).toEqual([
    ['Sheet1', true, 0],
    ['Ẩn', false, 1],
  ]);
});

it.each([1, 30])('takes at most three round trips for %i sheets', async (count) => {
  for (let index = 1; index < count; index++) excel.book.addSheet({ name: `Biểu ${index}` });
  for (const sheet of excel.book.sheets) sheet.type(2, 2, 7);
  const [snapshot, syncs] = await excel.countSyncs(() => port.read());
  expect(syncs).toBeLessThanOrEqual(3);
  expect(snapshot.sheets.map((sheet) => sheet.cells.size)).toEqual(new Array<number>(count).fill(1));
});

it('reads only what holds something when formats reach to the end of the sheet', async () => {
  const [sheet] = excel.book.sheets;
  sheet?.type(0, 0, 1);
  sheet?.type(49_999, 1, 2);
  sheet?.applyStyle({ top: 1_048_575, left: 0, bottom: 1_048_575, right: 0 }, { bold: true });
  const [read] = (await port.read()).sheets;
  expect([...(read?.cells.values() ?? [])].map(({ row }) => row)).toEqual([0, 49_999]);
});

it('does not read a sheet that is larger than the pane can hold, and says so', async () => {
  const [sheet] = excel.book.sheets;
  sheet?.type(0, 0, 1);
  sheet?.type(1_048_575, 9, 2);
  excel.book.addSheet({ name: 'Nhỏ' }).type(0, 0, 3);
  const { sheets } = await port.read();
  expect(sheets.map(({ unread, cells }) => [unread, cells.size])).toEqual([
    ['too-large', 0],
    [undefined, 1],
  ]);
});

it('reads 20,000 x 20 cells, in several answers', async () => {
  const [sheet] = excel.book.sheets;
  excel.book.batch(() =>
    sheet?.writeInputs({ top: 0, left: 0, bottom: 19_999, right: 19 }, (row, column) => row * 20 + column),
  );
  const [read] = (await port.read()).sheets;
  expect(read?.unread).toBeUndefined();
  expect(read?.cells.size).toBe(400_000);
  expect(at(read, 'T20000')?.value).toEqual({ type: 'number', value: 399_999 });
}, 60_000);

it('tells which rows and columns are hidden', async () => {
  const [sheet] = excel.book.sheets;
  for (let row = 1; row < 6; row++) for (let column = 1; column < 5; column++) sheet?.type(row, column, 1);
  sheet?.setRowsHidden(3, 4, true);
  sheet?.setColumnsHidden(2, 2, true);
  const [read] = (await port.read()).sheets;
  expect([...(read?.hiddenRows ?? [])]).toEqual([3, 4]);
  expect([...(read?.hiddenColumns ?? [])]).toEqual([2]);
  expect(read?.cells.size).toBe(20);
});

it('says nothing of merged areas below ExcelApi 1.13', async () => {
  const [sheet] = excel.book.sheets;
  sheet?.type(0, 0, 'Tiêu đề');
  sheet?.merge({ top: 0, left: 0, bottom: 0, right: 3 });
  const [read] = (await port.read()).sheets;
  expect(read?.merges).toEqual([]);
});

it('leaves out a sheet that goes while reading', async () => {
  const doomed = excel.book.addSheet({ name: 'Sắp xoá' });
  excel.book.sheets[0]?.type(0, 0, 1);
  excel.beforeSync(2, () => excel.book.deleteSheet(doomed));
  const { sheets } = await port.read();
  expect(sheets.map(({ name }) => name)).toEqual(['Sheet1']);
});

it('says at once that a cell is being edited', async () => {
  excel.setTrouble('cell-edit-mode');
  try {
    await expect(port.read()).rejects.toMatchObject({ name: 'ExcelFailure', code: 'cell-edit-mode' });
  } finally {
    excel.setTrouble(null);
  }
  await expect(port.read()).resolves.toMatchObject({ sheets: [{ name: 'Sheet1' }] });
});

it('reads on in smaller pieces when an answer is too large for Excel', async () => {
  const [sheet] = excel.book.sheets;
  sheet?.writeInputs({ top: 0, left: 0, bottom: 99, right: 9 }, (row, column) => row + column);
  excel.beforeSync(3, () => excel.setTrouble('response-too-large'));
  excel.beforeSync(5, () => excel.setTrouble(null));
  const [read] = (await port.read()).sheets;
  expect([read?.unread, read?.cells.size]).toEqual([undefined, 1000]);
});

it('gives up on a sheet whose every row is too large for Excel, and shows none of it', async () => {
  excel.book.sheets[0]?.writeInputs({ top: 0, left: 0, bottom: 3, right: 0 }, (row) => row);
  excel.beforeSync(3, () => excel.setTrouble('response-too-large'));
  const [read] = (await port.read()).sheets;
  expect([read?.unread, read?.cells.size]).toEqual(['too-large', 0]);
});

it('lists a chart sheet without reading it', async () => {
  for (let index = 0; index < 9; index++) excel.book.addSheet({ name: `Biểu ${index}` }).type(0, 0, 1);
  excel.book.addSheet({ name: 'Biểu đồ', kind: 'chart' });
  const { sheets } = await port.read();
  expect(sheets.filter(({ kind }) => kind === 'chart').map(({ name }) => name)).toEqual(['Biểu đồ']);
  expect(sheets.filter(({ cells }) => cells.size === 1)).toHaveLength(9);
});

it.each([
  ['busy', 'busy'],
  ['access-denied', 'protected'],
] as const)('tells that Excel is %s', async (trouble, code) => {
  excel.setTrouble(trouble);
  await expect(port.read()).rejects.toMatchObject({ name: 'ExcelFailure', code });
});
