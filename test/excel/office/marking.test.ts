/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/taskpane.html"}
 */
import { createExcelPort } from '../../../src/excel/excelPort';
import type { CellMark, WorkbookPort } from '../../../src/excel/workbookPort';
import { areaToA1, parseArea } from '../../../src/sheet/address';
import type { SheetModel } from '../../../src/workbench/model';
import { ConditionalFormat as HostFormat } from '../../../src/workbench/host/excel/conditionalFormats';
import { RichError } from '../../../src/workbench/host/engine/richError';
import { bootExcel, type TestExcel } from './testExcel';

let excel: TestExcel;
let port: WorkbookPort;
let plan: SheetModel;

beforeAll(async () => {
  excel = await bootExcel('1.9');
});

/** A plan with fills and conditional formats that belong to the user. */
beforeEach(() => {
  excel.reset();
  port = createExcelPort();
  plan = excel.book.addSheet({ name: 'Phụ lục I' });
  plan.type(9, 2, 466028);
  const cell = { top: 9, left: 2, bottom: 9, right: 2 };
  plan.applyStyle(cell, { fill: '#FFFF00', bold: true, fontColor: '#0000FF' });
  plan.addConditionalFormat({
    areas: [cell],
    formula: '=C10>5',
    style: { fill: '#00FF00' },
    stopIfTrue: true,
  });
  plan.addConditionalFormat({
    areas: [{ top: 0, left: 0, bottom: 99, right: 9 }],
    formula: '=N("x")=0',
    style: { italic: true },
    stopIfTrue: false,
  });
});

const MARKS: readonly CellMark[] = [
  { sheet: 'Phụ lục I', cell: 'C10', severity: 'error' },
  { sheet: 'Phụ lục I', cell: 'D10', severity: 'error' },
  { sheet: 'Phụ lục I', cell: 'F12', severity: 'error' },
  { sheet: 'Phụ lục I', cell: 'C13', severity: 'warning' },
  { sheet: 'Phụ lục I', cell: 'C14', severity: 'notice' },
  { sheet: 'Sheet1', cell: 'A1', severity: 'notice' },
];

function ours(sheet: SheetModel): string[] {
  return sheet.conditionalFormats
    .filter(({ formula }) => formula.includes('soat-bieu:'))
    .map(({ formula, areas }) => `${formula} ${areas.map(areaToA1).join(',')}`)
    .sort();
}

it('marks cells by severity with rules of its own', async () => {
  await expect(port.mark(MARKS)).resolves.toEqual({ marked: 6, skippedSheets: [] });
  expect(ours(plan)).toEqual([
    '=N("soat-bieu:error")=0 C10:D10,F12',
    '=N("soat-bieu:notice")=0 C14',
    '=N("soat-bieu:warning")=0 C13',
  ]);
});

it('tells the severities apart without colour', async () => {
  await port.mark(MARKS);
  const looks = plan.conditionalFormats
    .filter(({ formula }) => formula.includes('soat-bieu:'))
    .map(({ style: { fill, bold, italic, borders } }) => ({
      fill,
      type: [bold, italic],
      line: borders?.top?.line,
    }));
  expect(new Set(looks.map(({ fill }) => fill)).size).toBe(3);
  expect(new Set(looks.map(({ type }) => JSON.stringify(type))).size).toBe(3);
  expect(new Set(looks.map(({ line }) => line)).size).toBe(3);
});

it('leaves no trace after unmarking', async () => {
  const before = excel.book.toImage();
  await port.mark(MARKS);
  expect(excel.book.toImage()).not.toEqual(before);
  await expect(port.unmark()).resolves.toBe(6);
  expect(excel.book.toImage()).toEqual(before);
});

it('replaces its marks when marking again', async () => {
  const before = excel.book.toImage();
  await port.mark(MARKS);
  await port.mark([{ sheet: 'Phụ lục I', cell: 'B2', severity: 'error' }]);
  expect(ours(plan)).toEqual(['=N("soat-bieu:error")=0 B2']);
  expect(excel.book.sheetNamed('Sheet1')?.conditionalFormats).toEqual([]);
  await expect(port.unmark()).resolves.toBe(1);
  expect(excel.book.toImage()).toEqual(before);
});

it('removes marks that came with a copied sheet, in another session', async () => {
  const copy = excel.book.addSheet({ name: 'Bản sao' });
  const area = parseArea('C3:D4');
  if (!area) throw new Error('no area');
  copy.addConditionalFormat({
    areas: [area],
    formula: '=N("soat-bieu:error")=0',
    style: {},
    stopIfTrue: false,
  });
  const [removed, syncs] = await excel.countSyncs(() => createExcelPort().unmark());
  expect(removed).toBe(4);
  expect(syncs).toBeLessThanOrEqual(2);
  expect(copy.conditionalFormats).toEqual([]);
});

it.each([1, 30])('takes two round trips to mark and two to unmark, with %i more sheets', async (count) => {
  for (let index = 0; index < count; index++) excel.book.addSheet({ name: `Biểu ${index}` });
  const fresh = await excel.countSyncs(() => port.mark(MARKS));
  await port.read();
  const known = await excel.countSyncs(() => port.mark(MARKS));
  const gone = await excel.countSyncs(() => port.unmark());
  expect([fresh[1], known[1], gone[1]]).toEqual([2, 2, 2]);
  expect([fresh[0].marked, known[0].marked, gone[0]]).toEqual([6, 6, 6]);
});

it('still finds every sheet when their number has changed', async () => {
  await port.read();
  const added = excel.book.addSheet({ name: 'Mới' });
  await port.mark([{ sheet: 'Mới', cell: 'A1', severity: 'error' }]);
  expect(ours(added)).toHaveLength(1);
  await port.read();
  excel.book.deleteSheet(added);
  await expect(port.mark(MARKS)).resolves.toMatchObject({ marked: 6 });
});

it('also finds them when there are more than it asks for at once', async () => {
  for (let index = 0; index < 60; index++) excel.book.addSheet({ name: `Biểu ${index}` });
  await port.mark([{ sheet: 'Biểu 59', cell: 'A1', severity: 'error' }]);
  await expect(createExcelPort().unmark()).resolves.toBe(1);
});

it('names protected and missing sheets and marks the others', async () => {
  plan.setProperties({ isProtected: true });
  const before = plan.conditionalFormats;
  const result = await port.mark([...MARKS, { sheet: 'Không có', cell: 'A1', severity: 'error' }]);
  expect(result).toEqual({
    marked: 1,
    skippedSheets: [
      { sheet: 'Phụ lục I', reason: 'protected' },
      { sheet: 'Không có', reason: 'missing' },
    ],
  });
  expect(plan.conditionalFormats).toEqual(before);
  await expect(port.unmark()).resolves.toBe(1);
});

it('keeps the marks of a sheet that was protected afterwards', async () => {
  await port.mark(MARKS);
  plan.setProperties({ isProtected: true });
  await expect(port.unmark()).resolves.toBe(1);
  expect(ours(plan)).toHaveLength(3);
});

it('gets over a mark that somebody removed in the meantime', async () => {
  await port.mark(MARKS);
  excel.beforeSync(2, () => plan.setConditionalFormats(plan.conditionalFormats.slice(1)));
  await port.unmark();
  expect(ours(plan)).toEqual([]);
  expect(plan.conditionalFormats).toHaveLength(2);
});

it('gets over a sheet that somebody deleted in the meantime', async () => {
  excel.beforeSync(2, () => excel.book.deleteSheet(plan));
  await expect(port.mark(MARKS)).resolves.toEqual({
    marked: 1,
    skippedSheets: [{ sheet: 'Phụ lục I', reason: 'missing' }],
  });
});

it('works beside formats of the user that Excel fails to read', async () => {
  const before = excel.book.toImage();
  const [unreadable] = plan.conditionalFormats;
  const read = Object.getOwnPropertyDescriptor(HostFormat.prototype, 'CustomOrNullObject')?.get;
  const spy = jest.spyOn(HostFormat.prototype, 'CustomOrNullObject', 'get').mockImplementation(function (
    this: HostFormat,
  ) {
    if (this.Id === unreadable?.id) throw new RichError('ItemNotFound');
    return read?.call(this) as HostFormat['CustomOrNullObject'];
  });
  try {
    await expect(port.mark(MARKS)).resolves.toEqual({ marked: 6, skippedSheets: [] });
    expect(ours(plan)).toHaveLength(3);
    await expect(port.unmark()).resolves.toBe(6);
  } finally {
    spy.mockRestore();
  }
  expect(excel.book.toImage()).toEqual(before);
});

it('marks in a workbook with a chart sheet', async () => {
  excel.book.addSheet({ name: 'Biểu đồ', kind: 'chart' });
  await expect(port.mark(MARKS)).resolves.toMatchObject({ marked: 6 });
  await expect(port.unmark()).resolves.toBe(6);
});

it.each([
  ['busy', 'busy'],
  ['access-denied', 'protected'],
] as const)('changes nothing when Excel is %s half way', async (trouble, code) => {
  const before = excel.book.toImage();
  excel.beforeSync(2, () => excel.setTrouble(trouble));
  await expect(port.mark(MARKS)).rejects.toMatchObject({ code });
  expect(excel.book.toImage()).toEqual(before);
});

it('changes nothing while a cell is being edited', async () => {
  const before = excel.book.toImage();
  excel.setTrouble('cell-edit-mode');
  try {
    await expect(port.mark(MARKS)).rejects.toMatchObject({ code: 'cell-edit-mode' });
    await expect(port.unmark()).rejects.toMatchObject({ code: 'cell-edit-mode' });
  } finally {
    excel.setTrouble(null);
  }
  expect(excel.book.toImage()).toEqual(before);
});
