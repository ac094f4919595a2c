/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/taskpane.html"}
 */
import { TextEncoder } from 'node:util';
import { createExcelPort } from '../../../src/excel/excelPort';
import type { WorkbookPort } from '../../../src/excel/workbookPort';
import { reviewWorkbook } from '../../../src/findings/review';
import { parseCell } from '../../../src/sheet/address';
import { reversed, type CellContent, type CellEdit } from '../../../src/sheet/cellEdit';
import type { SheetModel } from '../../../src/workbench/model';
import { RichError } from '../../../src/workbench/host/engine/richError';
import { RangeContents } from '../../../src/workbench/host/excel/rangeContents';
import { SAMPLES } from '../../../src/samples/samples';
import { bootExcel, type TestExcel } from './testExcel';

/** jsdom lacks it; browsers have it. */
Object.assign(globalThis, { TextEncoder });

let excel: TestExcel;
let port: WorkbookPort;
let plan: SheetModel;

beforeAll(async () => {
  excel = await bootExcel('1.9');
});

const SHEET = 'Phụ lục I';

beforeEach(() => {
  excel.reset();
  port = createExcelPort();
  plan = excel.book.addSheet({ name: SHEET });
  style('C10', { numberFormat: '0.000', fill: '#FFFF00', bold: true });
  type('C10', 12.035);
  style('C11', { numberFormat: '@', italic: true });
  type('C11', '12.035');
  style('C12', { numberFormat: '#,##0' });
  type('C12', 7);
  type('C13', "'1.250");
  type('C14', '=SUM(C10:C11)');
  type('C15', 19);
});

function at(cell: string): { row: number; column: number } {
  const place = parseCell(cell);
  if (!place) throw new Error(cell);
  return place;
}

function type(cell: string, input: string | number): void {
  const { row, column } = at(cell);
  plan.type(row, column, input);
}

function style(cell: string, change: Parameters<SheetModel['applyStyle']>[1]): void {
  const { row, column } = at(cell);
  plan.applyStyle({ top: row, bottom: row, left: column, right: column }, change);
}

function held(cell: string): readonly unknown[] {
  const { row, column } = at(cell);
  const { formula, value } = plan.cellAt(row, column) ?? {};
  return [formula ?? value?.value ?? null, plan.styleAt(row, column).numberFormat];
}

type Content = readonly [CellContent['type'], string];

function edit(cell: string, before: Content, after: Content, formats: readonly [string, string]): CellEdit {
  return {
    sheet: SHEET,
    cell,
    before: { type: before[0], value: before[1] },
    after: { type: after[0], value: after[1] },
    numberFormat: { before: formats[0], after: formats[1] },
  };
}

const SEPARATOR = edit('C10', ['number', '12.035'], ['number', '12035'], ['0.000', '0.000']);
const OF_TEXT_CELL = edit('C11', ['text', '12.035'], ['number', '12035'], ['@', '#,##0']);
const OF_TEXT = edit('C13', ['text', '1.250'], ['number', '1250'], ['General', 'General']);
const RANGE = edit('C14', ['formula', '=SUM(C10:C11)'], ['formula', '=SUM(C10:C13)'], ['General', 'General']);
const TYPED_OVER = edit('C15', ['number', '19'], ['formula', '=C10+C12'], ['General', 'General']);
const ALL = [SEPARATOR, OF_TEXT_CELL, OF_TEXT, RANGE, TYPED_OVER];

it('writes numbers, formulas, and numbers into cells for text, in two round trips; everything else stays', async () => {
  const [, syncs] = await excel.countSyncs(() => port.editCells(ALL));
  expect(syncs).toBe(2);
  expect(held('C10')).toEqual([12035, '0.000']);
  expect(held('C11')).toEqual([12035, '#,##0']);
  expect(held('C12')).toEqual([7, '#,##0']);
  expect(held('C13')).toEqual([1250, 'General']);
  expect(held('C14')).toEqual(['=SUM(C10:C13)', 'General']);
  expect(held('C15')).toEqual(['=C10+C12', 'General']);
  expect(plan.styleAt(9, 2)).toMatchObject({ fill: '#FFFF00', bold: true });
  expect(plan.styleAt(10, 2)).toMatchObject({ italic: true });
});

it('what was written, reversed, gives back the workbook as it was', async () => {
  const before = excel.book.toImage();
  const written = await port.editCells(ALL);
  expect(excel.book.toImage()).not.toEqual(before);
  await port.editCells(reversed(written));
  expect(excel.book.toImage()).toEqual(before);
});

describe('refuses, and changes nothing,', () => {
  async function refused(code: string, edits: readonly CellEdit[] = ALL): Promise<void> {
    const before = excel.book.toImage();
    await expect(port.editCells(edits)).rejects.toMatchObject({ code });
    expect(excel.book.toImage()).toEqual(before);
  }

  it.each([
    ['another number', () => type('C10', 12.036)],
    ['the number as text', () => type('C10', "'12.035")],
    ['a formula', () => type('C10', '=12+0.035')],
    ['another formula', () => type('C14', '=SUM(C10:C12)')],
    ['nothing', () => plan.clear({ top: 12, bottom: 12, left: 2, right: 2 }, 'contents')],
  ])('where a cell holds %s by now', async (_, act) => {
    act();
    await refused('cell-changed');
  });

  it('to take back what somebody has edited since', async () => {
    await port.editCells([SEPARATOR]);
    type('C10', 5);
    await refused('cell-changed', reversed([SEPARATOR]));
  });

  it('where the cell has become one for text', async () => {
    style('C10', { numberFormat: '@' });
    await refused('cell-changed', [SEPARATOR]);
  });

  it('on a protected sheet', async () => {
    plan.setProperties({ isProtected: true });
    await refused('protected');
  });

  it('on a sheet that is gone', async () => {
    await refused('sheet-missing', [{ ...SEPARATOR, sheet: 'Phụ lục II' }]);
  });

  it('in cell edit mode', async () => {
    excel.setTrouble('cell-edit-mode');
    await refused('cell-edit-mode');
  });
});

it('keeps a number format that the user has changed since', async () => {
  style('C10', { numberFormat: '0.0' });
  await port.editCells([SEPARATOR]);
  expect(held('C10')).toEqual([12035, '0.0']);
});

it('where Excel gives up half way, the cells get back what they held', async () => {
  const before = excel.book.toImage();
  const real = Object.getOwnPropertyDescriptor(RangeContents.prototype, 'Formulas');
  let writes = 0;
  Object.defineProperty(RangeContents.prototype, 'Formulas', {
    ...real,
    set(this: RangeContents, written: unknown) {
      writes += 1;
      if (writes === 3) throw new RichError('AccessDenied');
      real?.set?.call(this, written);
    },
  });
  try {
    await expect(port.editCells(ALL)).rejects.toMatchObject({ code: 'protected' });
  } finally {
    if (real) Object.defineProperty(RangeContents.prototype, 'Formulas', real);
  }
  expect(writes).toBe(5);
  expect(excel.book.toImage()).toEqual(before);
});

describe('edits of its own', () => {
  const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  it('are told to nobody; the same cell edited by the user is', async () => {
    let calls = 0;
    const stop = await port.onChange(() => {
      calls += 1;
    });
    const written = await port.editCells(ALL);
    await pause(200);
    expect(calls).toBe(0);
    await port.editCells(reversed(written));
    await pause(200);
    expect(calls).toBe(0);
    type('C10', 3);
    for (let waited = 0; calls === 0 && waited < 4000; waited += 20) await pause(20);
    expect(calls).toBe(1);
    await stop();
  });
});

it('Lạng Sơn in Excel: the fix of the first finding, done and taken back', async () => {
  const [sample] = SAMPLES.filter(({ id }) => id === 'lang-son-2022');
  excel.reset();
  await port.insertSheets(sample?.sheets().slice(0, 1) ?? []);
  const before = excel.book.toImage();
  const { findings } = reviewWorkbook(await port.read());
  const [first] = findings;
  expect(first).toMatchObject({ cell: 'C10', stated: '466028' });
  const written = await port.editCells(first?.fixes.flatMap(({ edits }) => edits) ?? []);
  const after = reviewWorkbook(await port.read()).findings;
  expect(after.map(({ severity, cell }) => `${severity} ${cell}`)).toEqual(
    findings.slice(1).map(({ severity, cell }) => `${severity} ${cell}`),
  );
  await port.editCells(reversed(written));
  expect(excel.book.toImage()).toEqual(before);
});
