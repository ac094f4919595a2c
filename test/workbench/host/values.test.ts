/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { bootOffice, type BootedOffice } from '../../support/officeHost';

let office: BootedOffice;

beforeAll(async () => {
  office = await bootOffice();
});
beforeEach(() => office.reset());
afterEach(() => expect(office.problems).toEqual([]));

test('the add-in finds itself in Excel on the web, with the sets of Office LTSC 2021', () => {
  expect(office.info).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
  expect(Office.context.displayLanguage).toBe('vi-VN');
});

test('values and formulas go in and results come out', async () => {
  const before = office.syncs();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B2').values = [
      ['Chỉ tiêu', 2],
      [true, '=B1*3'],
    ];
    const range = sheet.getRange('A1:B2').load('values,formulas,text,valueTypes,address');
    await context.sync();
    expect(range.values).toStrictEqual([
      ['Chỉ tiêu', 2],
      [true, 6],
    ]);
    expect(range.formulas[1]).toStrictEqual([true, '=B1*3']);
    expect(range.text[1]).toStrictEqual(['TRUE', '6']);
    expect(range.valueTypes).toStrictEqual([
      ['String', 'Double'],
      ['Boolean', 'Double'],
    ]);
    expect(range.address).toBe('Sheet1!A1:B2');
  });
  expect(office.syncs() - before).toBe(1);
});
