/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/taskpane.html"}
 */
/** The pane writes into Excel, the command line into a file: it has to be the same workbook. */
import { TextDecoder } from 'node:util';
import { createExcelPort } from '../../../src/excel/excelPort';
import { definitionsOf, FORM_IDS, buildFormLayout } from '../../../src/forms/catalogue';
import type { FormOptions } from '../../../src/forms/formOptions';
import { buildFormSet } from '../../../src/forms/formSet';
import { PRESETS } from '../../../src/forms/presets';
import { SAMPLES } from '../../../src/samples/samples';
import type { SheetLayout } from '../../../src/sheet/layout';
import { readWorkbookFile } from '../../../src/workbench/files/readWorkbookFile';
import type { SheetImage, WorkbookImage } from '../../../src/workbench/model';
import { workbookOfLayouts } from '../../../src/workbench/page/documents/layoutDocument';
import { writeWorkbook } from '../../../src/xlsx/writeWorkbook';
import { comparable } from '../../workbench/files/comparable';
import { bootExcel, type TestExcel } from './testExcel';

const OPTIONS: FormOptions = {
  unitName: 'UBND tỉnh "Bắc Kạn" & \'A\'',
  year: 2024,
  endYear: 2025,
  moneyUnit: 'trieu-dong',
  localities: ["Xã Ea H'leo", 'Huyện Pác Nặm', '=Thành phố'],
};
const DOZEN = Array.from({ length: 12 }, (_, place) => `Xã ${place + 1}`);
const MEMORY = '{"unitName":"UBND"}';

// Browsers have it, jsdom has not.
Object.defineProperty(globalThis, 'TextDecoder', { value: TextDecoder });

let excel: TestExcel;

beforeAll(async () => {
  excel = await bootExcel('1.9');
});

beforeEach(() => {
  excel.reset();
});

async function throughExcel(layouts: readonly SheetLayout[]): Promise<WorkbookImage> {
  const port = createExcelPort();
  await port.insertSheets(layouts);
  await port.keepMemory(MEMORY);
  const { sheets, ...image } = excel.book.toImage();
  // The one that an empty workbook has.
  return { ...image, sheets: sheets.filter(({ name }) => name !== 'Sheet1') };
}

async function throughFile(layouts: readonly SheetLayout[]): Promise<WorkbookImage> {
  const bytes = await writeWorkbook(layouts, { created: new Date(Date.UTC(2022, 0, 1)), memory: MEMORY });
  const opened = await readWorkbookFile(bytes);
  if (!opened.ok) throw new Error(opened.code);
  return opened.book.toImage();
}

function withSheets(image: WorkbookImage, sheets: readonly SheetImage[]): WorkbookImage {
  return { ...image, sheets };
}

/** Sheet by sheet, so that a difference can be found in what a failing test prints. */
async function expectSame(layouts: readonly SheetLayout[]): Promise<void> {
  const [inserted, written] = [await throughExcel(layouts), await throughFile(layouts)];
  expect(written.sheets.map(({ name }) => name)).toEqual(inserted.sheets.map(({ name }) => name));
  expect(inserted.sheets).toHaveLength(layouts.length);
  for (const [place, sheet] of inserted.sheets.entries()) {
    const other = written.sheets[place];
    expect(comparable(withSheets(written, other ? [other] : []))).toEqual(
      comparable(withSheets(inserted, [sheet])),
    );
  }
}

describe('a sheet by itself', () => {
  test.each(FORM_IDS)('%s', async (id) => {
    await expectSame([buildFormLayout(id, OPTIONS)]);
  });
});

describe('a whole set', () => {
  test.each(PRESETS.map(({ id, forms }) => [id, forms] as const))('%s', async (_id, forms) => {
    await expectSame(buildFormSet(definitionsOf(forms), OPTIONS));
  });

  test.each([
    ['in billions, without places', { moneyUnit: 'ty-dong', localities: [], unitName: '' }],
    ['in đồng, for five years and a dozen places', { moneyUnit: 'dong', endYear: 2028, localities: DOZEN }],
  ] as const)('every form, %s', async (_what, change) => {
    await expectSame(buildFormSet(definitionsOf(FORM_IDS), { ...OPTIONS, ...change }));
  });

  test('the same form twice', async () => {
    const annex = buildFormLayout('annex-1', OPTIONS);
    await expectSame([annex, { ...annex, name: "Sở 'A'/B" }, annex]);
  });
});

test.each(SAMPLES.map(({ id, sheets }) => [id, sheets] as const))('the sample %s', async (_id, sheets) => {
  await expectSame(sheets());
});

test.each(PRESETS.map(({ id, forms }) => [id, forms] as const))(
  'the workbench opens samples as sheets are inserted: %s',
  async (_id, forms) => {
    const layouts = buildFormSet(definitionsOf(forms), OPTIONS);
    const inserted = await throughExcel(layouts);
    const opened = workbookOfLayouts(layouts).toImage();
    expect(comparable({ ...opened, customXml: inserted.customXml })).toEqual(comparable(inserted));
  },
);
