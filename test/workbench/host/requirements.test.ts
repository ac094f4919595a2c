/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { supports } from '../../../src/workbench/host/engine/requirements';
import { bootOffice, type BootedOffice } from '../../support/officeHost';

let office: BootedOffice;

beforeAll(async () => {
  office = await bootOffice({ requirements: { ExcelApi: '1.9' } });
});

test.each([
  ['ExcelApi 1.9', true],
  ['ExcelApi 1.10', false],
  ['ExcelApi 1.1', true],
  ['ExcelApiOnline 1.1', false],
])('a 1.9 host has %s: %p', (api, expected) => {
  expect(supports({ ExcelApi: '1.9' }, api)).toBe(expected);
});

test('1.10 is more than 1.9', () => {
  expect(supports({ ExcelApi: '1.10' }, 'ExcelApi 1.9')).toBe(true);
});

test('the client tells the add-in the same sets', () => {
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(false);
});

test('a member of a newer set is refused, and no gap of the stand-in is reported for it', async () => {
  const run = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
    range.getMergedAreasOrNullObject().load('address');
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: 'ApiNotFound' });
  expect(office.problems).toEqual([]);
});

test('what the set has works', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.load('orientation');
    await context.sync();
    expect(sheet.pageLayout.orientation).toBe('Landscape');
  });
});
