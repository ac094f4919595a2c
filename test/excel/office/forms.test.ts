/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/taskpane.html"}
 */
import { createExcelPort } from '../../../src/excel/excelPort';
import { buildFormLayout, FORM_IDS } from '../../../src/forms/catalogue';
import { cellAt } from '../../../src/sheet/snapshot';
import { bootExcel, type TestExcel } from './testExcel';

let excel: TestExcel;

beforeAll(async () => {
  excel = await bootExcel('1.9');
});

beforeEach(() => {
  excel.reset();
});

const OPTIONS = {
  unitName: 'UBND tỉnh Lạng Sơn',
  year: 2022,
  moneyUnit: 'trieu-dong' as const,
  localities: ['Huyện Ba Bể', 'Huyện Pác Nặm', 'Thành phố Bắc Kạn'],
};

it.each(FORM_IDS)('writes the standard sheet %s as it was declared', async (id) => {
  const layout = buildFormLayout(id, OPTIONS);
  const port = createExcelPort();
  const [[name], syncs] = await excel.countSyncs(() => port.insertSheets([layout]));
  expect(syncs).toBeLessThanOrEqual(3);
  const read = (await port.read()).sheets.find((sheet) => sheet.name === name);
  if (!read) throw new Error('not read');
  for (const { row, column, content, isFormula, style } of layout.cells) {
    const cell = cellAt(read, row, column);
    if (content === null || content === '') expect(cell).toBeUndefined();
    else if (isFormula) expect(cell?.formula).toBe(content);
    else
      expect(cell?.value).toEqual({ type: typeof content === 'number' ? 'number' : 'text', value: content });
    if (cell) expect(cell.numberFormat).toBe(style.numberFormat);
  }
  const errors = [...read.cells.values()].filter(({ value }) => value?.type === 'error');
  expect(errors).toEqual([]);
});

it('takes every standard sheet in one go, in few operations', async () => {
  const layouts = FORM_IDS.map((id) => buildFormLayout(id, OPTIONS));
  const [names, syncs] = await excel.countSyncs(() => createExcelPort().insertSheets(layouts));
  expect(names).toHaveLength(FORM_IDS.length);
  expect(syncs).toBeLessThanOrEqual(3);
  expect(excel.largestRequest()).toBeLessThan(5_000_000);
});
