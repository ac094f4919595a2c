/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/taskpane.html"}
 */
import { createExcelPort } from '../../../src/excel/excelPort';
import { LONGEST_MEMORY } from '../../../src/excel/workbookMemory';
import type { WorkbookPort } from '../../../src/excel/workbookPort';
import { smallLayout } from '../layouts';
import { bootExcel, type TestExcel } from './testExcel';

const KEY = 'soat-bieu.plan';
const TEXT = JSON.stringify({ unitName: '=UBND "Hòa Đồng" \\ / \'😀\'\n', when: 'Date(1)' });

let excel: TestExcel;
let port: WorkbookPort;

beforeAll(async () => {
  excel = await bootExcel('1.9');
});

beforeEach(() => {
  excel.reset();
  port = createExcelPort();
});

it('is empty in a workbook that never had one', async () => {
  const before = excel.book.toImage();
  await expect(port.readMemory()).resolves.toBeNull();
  expect(excel.book.toImage()).toEqual(before);
});

it('comes back letter by letter, also to another pane', async () => {
  await port.keepMemory(TEXT);
  await expect(port.readMemory()).resolves.toBe(TEXT);
  await expect(createExcelPort().readMemory()).resolves.toBe(TEXT);
});

it('is replaced, not added to', async () => {
  await port.keepMemory('first');
  await port.keepMemory('second');
  await expect(port.readMemory()).resolves.toBe('second');
  expect([...excel.book.settings.keys()]).toEqual([KEY]);
});

it("leaves sheets and other add-ins' settings alone", async () => {
  excel.book.setSetting('other', 'theirs');
  const before = excel.book.toImage();
  await port.keepMemory(TEXT);
  const { settings, ...rest } = excel.book.toImage();
  expect({ ...rest, settings: before.settings }).toEqual(before);
  expect(settings).toEqual({ other: 'theirs', [KEY]: TEXT });
});

it('takes one round trip each way', async () => {
  expect((await excel.countSyncs(() => port.keepMemory(TEXT)))[1]).toBe(1);
  expect((await excel.countSyncs(() => port.readMemory()))[1]).toBe(1);
});

it('with the insertion before it takes at most three round trips', async () => {
  const [, syncs] = await excel.countSyncs(async () => {
    await port.insertSheets([smallLayout('A'), smallLayout('B')]);
    await port.keepMemory(TEXT);
  });
  expect(syncs).toBeLessThanOrEqual(3);
});

it.each([null, 7, true, { plan: 1 }, ['x']])('is nothing when somebody else put %j there', async (value) => {
  excel.book.setSetting(KEY, value);
  await expect(port.readMemory()).resolves.toBeNull();
});

it('refuses a text that is too long, and keeps the former one', async () => {
  await port.keepMemory(TEXT);
  const longest = 'ệ'.repeat(LONGEST_MEMORY);
  await expect(port.keepMemory(`${longest}.`)).rejects.toMatchObject({
    name: 'ExcelFailure',
    code: 'too-large',
  });
  await expect(port.readMemory()).resolves.toBe(TEXT);
  await port.keepMemory(longest);
  await expect(port.readMemory()).resolves.toBe(longest);
});

it.each([
  ['access-denied', 'protected'],
  ['cell-edit-mode', 'cell-edit-mode'],
  ['busy', 'busy'],
] as const)('while Excel says "%s", fails as "%s" and harms nothing', async (trouble, code) => {
  await port.insertSheets([smallLayout()]);
  const inserted = excel.book.toImage();
  excel.setTrouble(trouble);
  await expect(port.keepMemory(TEXT)).rejects.toMatchObject({ name: 'ExcelFailure', code });
  excel.setTrouble(null);
  expect(excel.book.toImage()).toEqual(inserted);
  await port.keepMemory(TEXT);
  await expect(port.readMemory()).resolves.toBe(TEXT);
});

it('stays as it is when marks come and go', async () => {
  await port.insertSheets([smallLayout()]);
  await port.keepMemory(TEXT);
  const before = excel.book.toImage();
  await port.mark([{ sheet: 'Phụ lục I', cell: 'C4', severity: 'error' }]);
  expect(excel.book.toImage()).not.toEqual(before);
  await port.unmark();
  expect(excel.book.toImage()).toEqual(before);
});
