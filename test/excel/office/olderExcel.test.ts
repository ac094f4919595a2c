/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/taskpane.html"}
 */
import { createExcelPort } from '../../../src/excel/excelPort';
import { bootExcel, type TestExcel } from './testExcel';

let excel: TestExcel;

beforeAll(async () => {
  excel = await bootExcel('1.8');
});

it('refuses to work on an Excel that is too old, and says so', async () => {
  const port = createExcelPort();
  const before = excel.book.toImage();
  const failure = { name: 'ExcelFailure', code: 'not-supported' };
  await expect(port.read()).rejects.toMatchObject(failure);
  await expect(port.mark([])).rejects.toMatchObject(failure);
  await expect(port.onChange(() => undefined)).rejects.toMatchObject(failure);
  expect(excel.book.toImage()).toEqual(before);
});
