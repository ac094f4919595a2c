/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { bootOffice, type BootedOffice } from '../../support/officeHost';

let office: BootedOffice;

beforeAll(async () => {
  office = await bootOffice({ minified: true });
});

test('the client as it is shipped works the same way', async () => {
  const changed: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Biểu 1');
    sheet.onChanged.add(async ({ address }) => {
      changed.push(address);
    });
    sheet.getRange('A1:C1').values = [[1, 2, '=A1+B1']];
    sheet.getRange('A1:C1').format.font.bold = true;
    const range = sheet.getRange('C1').load('values,format/font/bold');
    await context.sync();
    expect(range.values).toEqual([[3]]);
    expect(range.format.font.bold).toBe(true);
    const missing = context.workbook.worksheets.getItemOrNullObject('Không có');
    await context.sync();
    expect(missing.isNullObject).toBe(true);
  });
  office.book.sheetNamed('Biểu 1')?.type(0, 0, '7');
  await office.settle();
  expect(changed).toContain('A1');
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Không có').load('name');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'ItemNotFound' });
  expect(office.problems).toEqual([]);
});
