/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/taskpane.html"}
 */
import { TextEncoder } from 'node:util';
import { createExcelPort } from '../../../src/excel/excelPort';
import type { WorkbookPort } from '../../../src/excel/workbookPort';
import { NEW_DRAFT, type PickedCells } from '../../../src/findings/equations/draft';
import { openBench } from '../../../src/findings/equations/equationBench';
import { reviewWorkbook } from '../../../src/findings/review';
import { NOTHING_KEPT, withOwnEquation, writeKept } from '../../../src/kept/keptWorkbook';
import { MAX_ROWS, parseArea, type Area } from '../../../src/sheet/address';
import type { SheetModel } from '../../../src/workbench/model';
import { bootExcel, type TestExcel } from './testExcel';

const NAME = "Xã 'A', B";

/** Every browser has it, jsdom has not; findings are told apart by it. */
Object.assign(globalThis, { TextEncoder });

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

describe('all selected areas', () => {
  test.each([
    ['one blank cell', ['D9'], ['D9']],
    ['a block, blank cells too', ['A1:D20'], ['A1:D20']],
    ['several', ['B5', 'B7', 'D1:D2'], ['B7', 'D1:D2', 'B5']],
  ])('%s', async (_what, selected, expected) => {
    const [first, ...more] = selected.map(area);
    if (!first) throw new Error('nothing selected');
    excel.book.select(sheet, first, more);
    const before = excel.book.toImage();
    const [selection, syncs] = await excel.countSyncs(() => port.readSelectedAreas());
    expect(selection).toEqual({ sheet: NAME, areas: expected.map(area) });
    expect(syncs).toBe(1);
    expect(excel.book.toImage()).toEqual(before);
  });

  test('a whole column as far as the sheet is filled, and nothing where nothing stands', async () => {
    const column = (left: number): Area => ({ top: 0, left, bottom: MAX_ROWS - 1, right: left });
    excel.book.select(sheet, column(1));
    await expect(port.readSelectedAreas()).resolves.toEqual({ sheet: NAME, areas: [area('B5:B7')] });
    excel.book.select(sheet, column(7));
    await expect(port.readSelectedAreas()).rejects.toMatchObject({ code: 'no-cells' });
  });

  test('cells that are picked there become an equation that the workbook is checked by', async () => {
    const rows = [
      ['TT', 'Xã', 'Số hộ', 'Nghèo', 'Cận nghèo'],
      [1, 'Xã An', 90, 50, 40],
      [2, 'Xã Bình', 95, 55, 40],
      [3, 'Xã Chi', 64, 20, 41],
    ];
    const loans = excel.book.addSheet({ name: 'Vay vốn' });
    rows.forEach((row, at) => row.forEach((content, column) => loans.type(at, column, content)));
    const pick = async (address: string, ...more: string[]): Promise<readonly PickedCells[]> => {
      excel.book.select(loans, area(address), more.map(area));
      const selected = await port.readSelectedAreas();
      return selected.areas.map((one) => ({ sheet: selected.sheet, area: one }));
    };
    const [target = null] = await pick('C1');
    const terms = (await pick('D3', 'E2')).map((picked) => ({ sign: 1 as const, picked }));
    const place = { sheet: 'Vay vốn', range: 'A1:E4', corrected: null };
    const attempt = openBench(await port.read(), place)?.attempt({ ...NEW_DRAFT, target, terms });
    if (attempt?.state !== 'ready') throw new Error(JSON.stringify(attempt));
    expect(attempt).toMatchObject({ holds: 2, of: 3, failing: { cell: 'C4' } });
    await port.keepMemory(writeKept(withOwnEquation(NOTHING_KEPT, attempt.equation)));
    const [finding, ...others] = reviewWorkbook(await port.read()).findings;
    expect(finding).toMatchObject({ severity: 'error', sheet: 'Vay vốn', equation: { source: 'own' } });
    expect(others).toEqual([]);
  });
});

test('on a chart sheet there are no cells', async () => {
  excel.book.activate(excel.book.addSheet({ name: 'Biểu đồ', kind: 'chart' }));
  await expect(port.readSelection()).rejects.toMatchObject({ name: 'ExcelFailure', code: 'no-cells' });
});

test('fails like everything else while a cell is being edited', async () => {
  excel.setTrouble('cell-edit-mode');
  await expect(port.readSelection()).rejects.toMatchObject({ code: 'cell-edit-mode' });
});
