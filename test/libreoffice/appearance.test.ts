/** LibreOffice takes the sheets as they are meant: merged areas, formats, widths, heights, print set-up and input rules survive its saving. */
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { FORM_IDS } from '../../src/forms/catalogue';
import { areaToA1, columnName } from '../../src/sheet/address';
import type { SheetLayout } from '../../src/sheet/layout';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { passageOf, throughLibreOffice, type Passage } from './support/throughLibreOffice';
import { WORKBOOKS } from './support/workbooks';

/** LibreOffice keeps lengths in twentieths of a point and hundredths of a character. */
const WIDTH_STEP = 0.1;
const HEIGHT_STEP = 0.5;
const WIDTH_PADDING = 0.7109375;

const NAMES = FORM_IDS.map((id) => `${id}, filled`);
const CASES = WORKBOOKS.filter(({ name }) => NAMES.includes(name));

let passages: ReadonlyMap<string, Passage>;

beforeAll(async () => {
  passages = await throughLibreOffice(CASES);
});

async function savedSheet(name: string): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  const { saved } = passageOf(passages, name);
  const [first] = (await workbook.xlsx.load(new Uint8Array(saved).buffer)).worksheets;
  if (!first) throw new Error(`${name} has no sheet`);
  return first;
}

/** One way of writing a format: "-", \\- and - in it are the same character. */
function plainFormat(format: string): string {
  return format.replace(/\\(.)|"([^"]*)"/g, '$1$2');
}

function bordered(layout: SheetLayout): number {
  return layout.cells.filter(({ style }) => style.border).length;
}

describe.each(CASES)('$name', ({ name, sheets }) => {
  const [layout] = sheets;
  if (!layout) throw new Error(`${name} has no sheet`);

  test('merged areas and number formats', () => {
    const [sheet] = readWorkbook(passageOf(passages, name).saved).sheets;
    expect(sheet?.name).toBe(layout.name);
    expect(sheet?.merges.map(areaToA1).sort()).toEqual(layout.merges.map(areaToA1).sort());
    const formats = [...(sheet?.cells.values() ?? [])].map(({ row, column, numberFormat }) => [
      row,
      column,
      plainFormat(numberFormat),
    ]);
    const meant = layout.cells
      .filter(({ content }) => content !== null)
      .map(({ row, column, style }) => [row, column, plainFormat(style.numberFormat)]);
    const inOrder = (cells: unknown[][]): string[] => cells.map(String).sort();
    expect(inOrder(formats)).toEqual(inOrder(meant));
  });

  test('widths, heights, borders and fonts', async () => {
    const sheet = await savedSheet(name);
    const widths = layout.columnWidths.map((width, column) => {
      // Columns of the sheet's own default width are not listed; which width that is depends on the fonts.
      const saved = sheet.getColumn(column + 1).width ?? sheet.properties.defaultColWidth ?? 0;
      return Math.abs(saved - width - WIDTH_PADDING) <= WIDTH_STEP
        ? 'kept'
        : `${columnName(column)} ${saved}`;
    });
    expect(widths.filter((each) => each !== 'kept')).toEqual([]);
    const heights = layout.rowHeights.map(({ row, height }) => {
      const saved = sheet.getRow(row + 1).height;
      return Math.abs(saved - height) <= HEIGHT_STEP ? 'kept' : `${row + 1} ${saved}`;
    });
    expect(heights.filter((each) => each !== 'kept')).toEqual([]);
    const cells = layout.cells.map(({ row, column }) => sheet.getCell(row + 1, column + 1));
    expect(new Set(cells.map(({ font }) => font.name))).toEqual(new Set(['Times New Roman']));
    // The type declarations say that every cell has borders.
    const thin = ({ border }: { readonly border?: Partial<ExcelJS.Borders> }): boolean =>
      border?.top?.style === 'thin';
    expect(cells.filter(thin).length).toBeGreaterThanOrEqual(bordered(layout));
  });

  test('print set-up', async () => {
    const { pageSetup } = await savedSheet(name);
    const { area, titleRows } = layout.print;
    expect(pageSetup).toMatchObject({
      paperSize: layout.print.paper === 'A3' ? 8 : 9,
      orientation: layout.print.orientation,
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: areaToA1(area),
      printTitlesRow: `${titleRows.first + 1}:${titleRows.last + 1}`,
    });
    // Read from the file itself: the reader of the line above knows "1" but not "true".
    const { 'xl/worksheets/sheet1.xml': part } = unzipSync(passageOf(passages, name).saved);
    const xml = part ? strFromU8(part) : '';
    expect(xml).toContain('fitToPage="true"');
    const breaks = [...xml.matchAll(/<brk id="(\d+)"[^>]*man="(?:1|true)"/g)].map(([, row]) => Number(row));
    expect(breaks).toEqual(layout.print.pageBreaks);
    expect(xml).toContain(`horizontalCentered="${layout.print.centerHorizontally}"`);
  });

  test('input rules', async () => {
    const sheet = await savedSheet(name);
    for (const { area, minimum, wholeNumber, errorText } of layout.inputRules) {
      for (const [row, column] of [
        [area.top, area.left],
        [area.bottom, area.right],
      ] as const) {
        const { type, error, ...rule } = sheet.getCell(row + 1, column + 1).dataValidation;
        expect([type, error]).toEqual([wholeNumber ? 'whole' : 'decimal', errorText]);
        expect(rule).toMatchObject({ operator: 'greaterThanOrEqual' });
        expect('formulae' in rule ? rule.formulae[0] : undefined).toBe(minimum);
      }
    }
  });
});
