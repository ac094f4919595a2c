/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/taskpane.html"}
 */
import { TextEncoder } from 'node:util';
import { createExcelPort } from '../../../src/excel/excelPort';
import { reviewWorkbook } from '../../../src/findings/review';
import { draftOfForm, readFormDraft } from '../../../src/forms/ownForms/edit/draft';
import { takeAllSuggestions } from '../../../src/forms/ownForms/edit/suggestions';
import { NOTHING_KEPT, readKept, writeKept } from '../../../src/kept/keptWorkbook';
import { withOwnForm } from '../../../src/kept/ownForms';
import { declareForm } from '../../../src/reading/declare/declareForm';
import { parseArea } from '../../../src/sheet/address';
import { bootExcel } from './testExcel';

const SHEET = 'Vay vốn';
const ROWS = [
  ['KẾT QUẢ CHO VAY HỘ NGHÈO NĂM 2024'],
  [],
  ['TT', 'Xã', 'Số hộ vay', null, null],
  [null, null, 'Tổng số', 'Hộ nghèo', 'Hộ cận nghèo'],
  ['A', 'B', '1', '2', '3'],
  [null, 'TỔNG SỐ', 275, 155, 120],
  [1, 'Xã An', 120, 80, 40],
  [2, 'Xã Bình', 95, 55, 40],
  [3, 'Xã Chi', 60, 20, 40],
];

/** Every browser has it, jsdom has not; findings are told apart by it. */
Object.assign(globalThis, { TextEncoder });

it('a table that is selected in Excel becomes a form, and the workbook that keeps it is checked by it', async () => {
  const excel = await bootExcel('1.9');
  excel.reset();
  const port = createExcelPort();
  const sheet = excel.book.addSheet({ name: SHEET });
  ROWS.forEach((row, at) =>
    row.forEach((content, column) => {
      if (content !== null) sheet.type(at, column, content);
    }),
  );
  for (const address of ['A3:A4', 'B3:B4', 'C3:E3', 'D8']) {
    const area = parseArea(address);
    if (!area) throw new Error(address);
    if (address.includes(':')) sheet.merge(area);
    else excel.book.select(sheet, area);
  }

  const selection = await port.readSelection();
  const read = await port.read();
  const chosen = read.sheets.find(({ name }) => name === selection.sheet);
  const declared = chosen && declareForm(chosen, selection.area);
  if (!declared?.ok) throw new Error(JSON.stringify(declared));
  const { draft } = declared;
  expect(draft.area).toEqual(parseArea('A3:E9'));
  const form = readFormDraft(takeAllSuggestions(draftOfForm(draft.form, draft.columns)));
  if (!form.ok) throw new Error(JSON.stringify(form.problems));

  const before = reviewWorkbook(await port.read());
  expect(before.tables.map(({ form: id }) => id)).not.toContain('own:vay-von');
  const { kept } = readKept(await port.readMemory());
  expect(kept).toEqual(NOTHING_KEPT);
  await port.keepMemory(writeKept(withOwnForm(kept, form.value)));

  const review = reviewWorkbook(await port.read());
  expect(review.tables).toMatchObject([
    { sheet: SHEET, range: 'A3:E9', form: 'own:vay-von', formTitle: { params: { name: SHEET } } },
  ]);
  expect(review.findings).toEqual([]);

  // "Xã Bình": 95 = 55 + 40
  sheet.type(7, 2, 59);
  const [finding, ...more] = reviewWorkbook(await port.read()).findings;
  expect(finding).toMatchObject({ severity: 'error', sheet: SHEET, cell: 'C8' });
  expect(more).toEqual([]);
});
