/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/taskpane.html"}
 */
import { createExcelPort } from '../../../src/excel/excelPort';
import type { WorkbookPort } from '../../../src/excel/workbookPort';
import { buildFormLayout, FORM_IDS, type FormId } from '../../../src/forms/catalogue';
import { cellAt, type SheetSnapshot } from '../../../src/sheet/snapshot';
import { checkEntries, initialEntries } from '../../../src/taskpane/create/createForm';
import { bootExcel, type TestExcel } from './testExcel';

/** Names as people type, paste or play with. */
const ODD: readonly (readonly [string, string])[] = [
  ['a formula', '=HYPERLINK("http://x","UBND")'],
  ['a formula with blanks in front', '   =1+1'],
  ['a plus', '+84 UBND'],
  ['a minus', '-UBND tỉnh'],
  ['an at sign', '@SUM(A1)'],
  ['an apostrophe', "'UBND tỉnh"],
  ['quotes', 'UBND "tỉnh" «A» “B”'],
  ['slashes', 'UBND tỉnh/huyện\\xã'],
  ['what sheet names must not have', "Sở [A]: *?/\\ 'B'"],
  ['emoji', 'UBND 😀👨‍👩‍👧 xã'],
  ['line breaks', 'UBND\r\ntỉnh\nA'],
  ['digits', '0123'],
  ['a date', '1/7/2025'],
  ['TRUE', 'TRUE'],
  ['an error value', '#REF!'],
  ['an amount', '12.035'],
  ['200 letters', 'Ủy ban nhân dân '.repeat(13).trim()],
  ['letters put together from parts', 'UBND tỉnh Hoà Bình'.normalize('NFD')],
];
const FORBIDDEN_IN_SHEET_NAMES = /[\\/?*:[\]\p{Cc}]|^'|'$/u;

let excel: TestExcel;
let port: WorkbookPort;

beforeAll(async () => {
  excel = await bootExcel('1.13');
});

beforeEach(() => {
  excel.reset();
  port = createExcelPort();
});

/** Forms made as the pane makes them, with that name for the unit and within that of its first locality. */
async function insert(forms: readonly FormId[], name: string): Promise<readonly SheetSnapshot[]> {
  // A line of digits alone is no locality to the pane.
  const localities = `Thôn ${asOneLine(name)}\nPác Nặm`;
  const entries = { ...initialEntries(new Date(2026, 0, 1)), forms, unitName: name, localities };
  const { options } = checkEntries(entries);
  if (!options) throw new Error('the pane would refuse');
  const names = await port.insertSheets(forms.map((id) => buildFormLayout(id, options)));
  const { sheets } = await port.read();
  return names.flatMap((wanted) => sheets.filter((sheet) => sheet.name === wanted));
}

function asOneLine(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function formulasOf(sheets: readonly SheetSnapshot[]): readonly string[] {
  return sheets.flatMap((sheet) =>
    [...sheet.cells.values()].flatMap(({ formula }) =>
      formula === null ? [] : [`${sheet.name}: ${formula}`],
    ),
  );
}

function textsOf(sheet: SheetSnapshot): readonly string[] {
  return [...sheet.cells.values()].flatMap(({ value, formula }) =>
    formula === null && value?.type === 'text' ? [value.value] : [],
  );
}

/** That every sheet carries the name as it was typed, and nothing else of it changed. */
function expectPlainText(sheets: readonly SheetSnapshot[], name: string): void {
  for (const sheet of sheets) {
    expect(cellAt(sheet, 0, 0)).toMatchObject({
      formula: null,
      value: { type: 'text', value: name.toLocaleUpperCase('vi') },
    });
    expect(textsOf(sheet).filter((text) => text.endsWith(` của ${name})`))).toHaveLength(1);
    expect(sheet.name).not.toMatch(FORBIDDEN_IN_SHEET_NAMES);
    expect(sheet.name.length).toBeLessThanOrEqual(31);
  }
}

const FEW: readonly FormId[] = ['annex-1', 'annex-4a', 'poverty-multi-year'];

test.each(ODD)('a unit whose name is or has %s stays plain text', async (_what, name) => {
  const plain = formulasOf(await insert(FEW, 'Pác Miầu'));
  excel.reset();
  const sheets = await insert(FEW, name);
  expect(sheets).toHaveLength(FEW.length);
  expectPlainText(sheets, asOneLine(name));
  expect(formulasOf(sheets)).toEqual(plain);
});

test('so it does on every form', async () => {
  const plain = formulasOf(await insert(FORM_IDS, 'Pác Miầu'));
  excel.reset();
  const sheets = await insert(FORM_IDS, '=HYPERLINK("http://x","UBND")');
  expect(sheets).toHaveLength(FORM_IDS.length);
  expectPlainText(sheets, '=HYPERLINK("http://x","UBND")');
  expect(formulasOf(sheets)).toEqual(plain);
}, 30_000);

test.each(['=1+1', '@SUM(A1)', '-Thôn 1', "'Thôn", '+84'])(
  'a locality called %s is text too',
  async (name) => {
    const entries = { ...initialEntries(new Date(2026, 0, 1)), forms: FEW, localities: `${name}\nB` };
    const { options } = checkEntries(entries);
    if (!options) throw new Error('the pane would refuse');
    await port.insertSheets([buildFormLayout('annex-4a', options)]);
    const [, sheet] = (await port.read()).sheets;
    if (!sheet) throw new Error('not inserted');
    // "-" in front of a name is numbering to the pane.
    expect(textsOf(sheet)).toContain(name.replace(/^[-+]/u, ''));
  },
);
