/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/taskpane.html"}
 */
/** Sets of full size: few round trips, and no request that Excel on the web would refuse (5 MB). */
import { createExcelPort } from '../../../src/excel/excelPort';
import { definitionsOf, type FormId } from '../../../src/forms/catalogue';
import type { FormOptions } from '../../../src/forms/formOptions';
import { buildFormSet } from '../../../src/forms/formSet';
import { PRESETS, type PresetId } from '../../../src/forms/presets';
import { LONGEST_MEMORY } from '../../../src/sheet/memoryXml';
import type { SheetLayout } from '../../../src/sheet/layout';
import { bootExcel, type TestExcel } from './testExcel';

const LARGEST_REQUEST = 5_000_000;
const OPTIONS: FormOptions = {
  unitName: 'Ủy ban nhân dân tỉnh Lạng Sơn',
  year: 2024,
  endYear: 2025,
  moneyUnit: 'trieu-dong',
  localities: [],
};
const PROVINCE: readonly FormId[] = [
  'annex-1',
  'annex-2',
  'annex-3',
  'annex-4a',
  'annex-4b',
  'poverty-target',
  'near-poor-target',
];
const LONGEST = '"Xã Hòa Đồng"'.repeat(LONGEST_MEMORY / 13).padEnd(LONGEST_MEMORY, 'ệ');

let excel: TestExcel;

beforeAll(async () => {
  excel = await bootExcel('1.9');
});

beforeEach(() => {
  excel.reset();
});

function places(count: number): readonly string[] {
  return Array.from({ length: count }, (_, place) => `Xã Thử Nghiệm Số ${place + 1}`);
}

async function expectInserted(layouts: readonly SheetLayout[]): Promise<void> {
  const [names, syncs] = await excel.countSyncs(() => createExcelPort().insertSheets(layouts));
  expect(names).toHaveLength(layouts.length);
  expect(syncs).toBeLessThanOrEqual(3);
  expect(excel.largestRequest()).toBeLessThan(LARGEST_REQUEST);
}

/** The figures of a sheet are there to the last row, and none is an error. */
function expectWhole(layout: SheetLayout): void {
  const sheet = excel.book.sheetNamed(layout.name);
  const last = layout.grid.rows.at(-1)?.row ?? -1;
  const filled = layout.cells.filter(
    ({ row, content }) => row === last && content !== null && content !== '',
  );
  expect(filled.length).toBeGreaterThan(0);
  for (const { row, column } of filled) {
    const value = sheet?.valueAt(row, column);
    expect([layout.name, row, column, value?.type]).not.toContain('error');
    expect(value).not.toBeNull();
  }
}

test('the province set: eleven districts, forty works in annex II', async () => {
  const layouts = buildFormSet(definitionsOf(PROVINCE), {
    ...OPTIONS,
    localities: places(11),
    freeRows: { '1.1.a.carried-over': 30, '1.1.a.new': 10 },
  });
  const works = layouts[1]?.grid.rows.filter(({ key }) => key.startsWith('1.1.a.') && key.includes('#'));
  expect(works).toHaveLength(40);
  await expectInserted(layouts);
  layouts.forEach(expectWhole);
});

test.each(['commune', 'review', 'province-year'] as readonly PresetId[])(
  'the set "%s" with 150 places',
  async (id) => {
    const forms = PRESETS.find((preset) => preset.id === id)?.forms ?? [];
    const layouts = buildFormSet(definitionsOf(forms), { ...OPTIONS, localities: places(150) });
    await expectInserted(layouts);
    layouts.forEach(expectWhole);
  },
);

test('links between sheets cost no operation for each cell', () => {
  const forms = PRESETS.find(({ id }) => id === 'review')?.forms ?? [];
  for (const layout of buildFormSet(definitionsOf(forms), { ...OPTIONS, localities: places(150) })) {
    expect([layout.name, layout.inputRules.length <= 20]).toEqual([layout.name, true]);
  }
});

test('the longest text that the workbook may keep', async () => {
  const port = createExcelPort();
  await port.keepMemory(LONGEST);
  expect(excel.largestRequest()).toBeLessThan(LARGEST_REQUEST);
  expect((await port.readMemory()) === LONGEST).toBe(true);
});
