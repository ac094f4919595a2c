/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/taskpane.html"}
 */
import { createExcelPort } from '../../../src/excel/excelPort';
import { areaToA1 } from '../../../src/sheet/address';
import { smallLayout } from '../layouts';
import { RichError } from '../../../src/workbench/host/engine/richError';
import { Range } from '../../../src/workbench/host/excel/range';
import { bootExcel, type TestExcel } from './testExcel';

let excel: TestExcel;

beforeAll(async () => {
  excel = await bootExcel('1.14');
});

beforeEach(() => {
  excel.reset();
});

it('reads merged areas too, still in three round trips', async () => {
  const sheet = excel.book.addSheet({ name: "Biểu 'a', b" });
  sheet.type(0, 0, 'Tiêu đề');
  sheet.merge({ top: 0, left: 0, bottom: 0, right: 5 });
  sheet.type(2, 1, 'Huyện');
  sheet.merge({ top: 2, left: 1, bottom: 3, right: 1 });
  const [{ sheets }, syncs] = await excel.countSyncs(() => createExcelPort().read());
  expect(syncs).toBeLessThanOrEqual(3);
  expect(sheets.map(({ merges }) => merges.map(areaToA1))).toEqual([[], ['A1:F1', 'B3:B4']]);
});

it('gives back the merged areas of an inserted sheet', async () => {
  const port = createExcelPort();
  await port.insertSheets([smallLayout()]);
  const read = (await port.read()).sheets.find(({ name }) => name === 'Phụ lục I');
  expect(read?.merges).toEqual(smallLayout().merges);
});

it('reads the figures even where Excel cannot list the merged areas', async () => {
  const [sheet] = excel.book.sheets;
  sheet?.type(0, 0, 5);
  sheet?.merge({ top: 0, left: 0, bottom: 0, right: 5 });
  const spy = jest.spyOn(Range.prototype, 'GetMergedAreasOrNullObject').mockImplementation(() => {
    throw new RichError('GeneralException');
  });
  try {
    const { sheets } = await createExcelPort().read();
    expect(sheets.map(({ cells, merges }) => [cells.size, merges])).toEqual([[1, []]]);
  } finally {
    spy.mockRestore();
  }
});
