/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/taskpane.html"}
 */
import { createExcelPort } from '../../../src/excel/excelPort';
import type { WorkbookPort } from '../../../src/excel/workbookPort';
import { MAX_ROWS, parseArea, type Area } from '../../../src/sheet/address';
import type { SheetModel } from '../../../src/workbench/model';
import { bootExcel, type TestExcel } from './testExcel';

const NAME = "Xã 'A', B";

let excel: TestExcel;
let port: WorkbookPort;
let sheet: SheetModel;

beforeAll(async () => {
  excel = await bootExcel('1.9');
});

beforeEach(() => {
  excel.reset();
  port = createExcelPort();
  sheet = excel.book.addSheet({ name: NAME });
  for (const [row, text] of ['Ba Bể', 'Na Rì', 'Pác Nặm'].entries()) sheet.type(row + 4, 1, text);
});

function area(address: string): Area {
  const parsed = parseArea(address);
  if (!parsed) throw new Error(address);
  return parsed;
}

test.each([
  ['one cell', area('B5'), 'B5'],
  ['a block', area('B5:B6'), 'B5:B6'],
  ['more than what is filled', area('A1:D20'), 'B5:B7'],
  ['a whole column', { top: 0, left: 1, bottom: MAX_ROWS - 1, right: 1 }, 'B5:B7'],
])('tells %s, as far as the sheet is filled', async (_what, selected, expected) => {
  excel.book.select(sheet, selected);
  const before = excel.book.toImage();
  const [selection, syncs] = await excel.countSyncs(() => port.readSelection());
  const isColumn = selected.bottom === MAX_ROWS - 1;
  const rows = isColumn ? null : { first: selected.top, last: selected.bottom };
  expect(selection).toEqual({ sheet: NAME, area: area(expected), rows });
  expect(syncs).toBe(1);
  expect(excel.book.toImage()).toEqual(before);
});

test.each(['A1', 'C5:D9', 'B8'])('is nothing where nothing stands: %s', async (address) => {
  excel.book.select(sheet, area(address));
  await expect(port.readSelection()).resolves.toEqual({
    sheet: NAME,
    area: null,
    rows: { first: area(address).top, last: area(address).bottom },
  });
});

test('is that of the sheet in sight', async () => {
  excel.book.select(sheet, area('B5'));
  const other = excel.book.addSheet({ name: 'Khác' });
  other.type(0, 0, 'x');
  excel.book.activate(other);
  await expect(port.readSelection()).resolves.toEqual({
    sheet: 'Khác',
    area: area('A1'),
    rows: { first: 0, last: 0 },
  });
});

test('several areas are refused, even where only one of them is filled', async () => {
  excel.book.select(sheet, area('B5:B6'), [area('D1:D2')]);
  await expect(port.readSelection()).rejects.toMatchObject({ name: 'ExcelFailure', code: 'no-single-area' });
});

test('so is a chart sheet', async () => {
  excel.book.activate(excel.book.addSheet({ name: 'Biểu đồ', kind: 'chart' }));
  await expect(port.readSelection()).rejects.toMatchObject({ name: 'ExcelFailure', code: 'no-single-area' });
});

test('fails like everything else while a cell is being edited', async () => {
  excel.setTrouble('cell-edit-mode');
  await expect(port.readSelection()).rejects.toMatchObject({ code: 'cell-edit-mode' });
});
