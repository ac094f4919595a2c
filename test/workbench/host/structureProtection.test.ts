/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { bootOffice, type BootedOffice } from '../../support/officeHost';

let office: BootedOffice;

beforeAll(async () => {
  office = await bootOffice();
});
beforeEach(() => {
  office.reset();
  office.book.addSheet({ name: 'Hai' });
});
afterEach(() => expect(office.problems).toEqual([]));

function isProtected(): Promise<boolean> {
  return Excel.run(async (context) => {
    const protection = context.workbook.protection.load('protected');
    await context.sync();
    return protection.protected;
  });
}

async function protect(password?: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.protection.protect(password);
    await context.sync();
  });
}

async function unprotect(password?: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.protection.unprotect(password);
    await context.sync();
  });
}

test('protects and unprotects; unprotecting what is not protected does nothing', async () => {
  expect(await isProtected()).toBe(false);
  await unprotect();
  await protect();
  expect(await isProtected()).toBe(true);
  await unprotect();
  expect(await isProtected()).toBe(false);
});

test('only the same password unprotects; protecting twice fails', async () => {
  await protect('bí mật');
  await expect(protect('khác')).rejects.toMatchObject({ code: 'AccessDenied' });
  await expect(unprotect()).rejects.toMatchObject({ code: 'AccessDenied' });
  await expect(unprotect('khác')).rejects.toMatchObject({ code: 'AccessDenied' });
  expect(await isProtected()).toBe(true);
  await unprotect('bí mật');
  expect(await isProtected()).toBe(false);
});

test.each<[string, (context: Excel.RequestContext, sheet: Excel.Worksheet) => void]>([
  ['a new sheet', ({ workbook }) => workbook.worksheets.add('Ba')],
  ['deleting one', (_context, sheet) => sheet.delete()],
  ['another name', (_context, sheet) => (sheet.name = 'Ba')],
  ['another place', (_context, sheet) => (sheet.position = 0)],
  ['hiding one', (_context, sheet) => (sheet.visibility = 'Hidden')],
  ['showing one', (_context, sheet) => (sheet.visibility = 'Visible')],
  ['another colour of its tab', (_context, sheet) => (sheet.tabColor = '#FF0000')],
])('a protected structure refuses %s', async (_what, edit) => {
  await protect();
  const before = office.book.toImage();
  const run = Excel.run(async (context) => {
    edit(context, context.workbook.worksheets.getItem('Hai'));
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: 'AccessDenied' });
  expect(office.book.toImage()).toEqual(before);
});

test('cells, rows and names of a sheet stay free', async () => {
  await protect();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Hai');
    sheet.getRange('A1').values = [[7]];
    sheet.getRange('1:1').insert('Down');
    sheet.names.add('Bang', sheet.getRange('A2'));
    await context.sync();
  });
  expect(office.book.sheetNamed('Hai')?.valueAt(1, 0)).toEqual({ type: 'number', value: 7 });
});
