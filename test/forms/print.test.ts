/** In print a table is one page wide, large enough to read, and signed on the page that its last rows stand on. */
import { FORM_IDS, buildFormLayout, type FormId } from '../../src/forms/catalogue';
import { withPageBreaks } from '../../src/forms/layout/pageBreaks';
import { printedPage } from '../../src/forms/layout/printSetup';
import { textLines } from '../../src/forms/layout/textLines';
import { MONEY_UNITS, type MoneyUnit } from '../../src/numbers/moneyUnit';
import type { SheetLayout } from '../../src/sheet/layout';
import { charactersToPoints } from '../../src/sheet/measures';
import { OPTIONS } from '../core/workbooks';

const LONG_NAME =
  'Ban Quản lý các chương trình mục tiêu quốc gia và Văn phòng Điều phối nông thôn mới tỉnh Thừa Thiên Huế';

function sheet(id: FormId, localities = 8, unitName = 'UBND tỉnh Bắc Kạn'): SheetLayout {
  const names = Array.from({ length: localities }, (_, place) => `Xã ${place + 1}`);
  return buildFormLayout(id, { ...OPTIONS, unitName, localities: names });
}

function heightOf({ rowHeights }: SheetLayout, row: number): number {
  return rowHeights.find((one) => one.row === row - 1)?.height ?? 15;
}

test('only the tables of four years by source need A3', () => {
  expect(FORM_IDS.filter((id) => sheet(id).print.paper === 'A3')).toEqual(['annex-4b', 'single-project']);
});

test('one year by source does well on A4', () => {
  const { print } = buildFormLayout('single-project', { ...OPTIONS, endYear: OPTIONS.year });
  expect(print.paper).toBe('A4');
});

test.each(FORM_IDS)('the letters of %s come out with seven points at least, in every unit', (id) => {
  for (const moneyUnit of MONEY_UNITS) {
    const { columnWidths, print } = buildFormLayout(id, { ...OPTIONS, moneyUnit, localities: ['Xã Một'] });
    const { scale } = printedPage(columnWidths, print);
    expect(scale).toBeLessThanOrEqual(1);
    expect(11 * scale).toBeGreaterThanOrEqual(7);
  }
});

describe('columns of money have room for the amounts of their unit', () => {
  /** A digit of Times New Roman 11 is 5.5 points wide, the dots between them 2.75. */
  const points = (amount: string): number =>
    [...amount].reduce((sum, letter) => sum + (letter === '.' ? 2.75 : 5.5), 0);
  const narrowest = (id: FormId, moneyUnit: MoneyUnit): number => {
    const { cells, columnWidths } = buildFormLayout(id, { ...OPTIONS, moneyUnit, localities: ['Xã Một'] });
    const money = cells.filter(({ style }) => style.numberFormat.endsWith('"-"'));
    return Math.min(...money.map(({ column }) => charactersToPoints(columnWidths[column] ?? 0)));
  };

  it.each([
    ['annex-1', 'dong', '466.028.000.000'],
    ['annex-1', 'nghin-dong', '1.466.028.000'],
    ['annex-1', 'trieu-dong', '1.466.028'],
    ['annex-4b', 'dong', '99.999.000.000'],
    ['single-project', 'dong', '99.999.000.000'],
    ['single-project', 'ty-dong', '99,999'],
  ] as const)('%s in %s: %s', (id, unit, amount) => {
    expect(narrowest(id, unit)).toBeGreaterThan(points(amount));
  });
});

test('a page holds what is left between the margins, unshrunk', () => {
  const margins = { top: 1.5, bottom: 1.5, left: 1.5, right: 1 };
  // 27.2 cm are 771 points; 100 characters are 529.
  expect(printedPage([50, 50], { paper: 'A4', margins }).scale).toBe(1);
  const { scale, capacity } = printedPage(
    Array.from({ length: 20 }, () => 10),
    { paper: 'A4', margins },
  );
  expect(scale).toBeCloseTo(771.02 / 1125, 4);
  expect(capacity).toBeCloseTo(510.24 / scale, 1);
});

describe('the signatures', () => {
  it('have room below the titles, in a row that no page cuts', () => {
    const layout = sheet('annex-1');
    expect(layout.print.area.bottom).toBe(30);
    expect(heightOf(layout, 31)).toBeGreaterThan(70);
  });

  it.each([
    // Rows counted from 0: Phụ lục III ends in row 51, the budget lines of Phụ lục I in row 28.
    ['annex-3', 8, [48]],
    ['annex-1', 8, [25]],
    ['annex-4a', 8, []],
    ['poverty-target', 3, []],
    ['poverty-target', 11, [18]],
  ] as const)('of %s with %i localities stand with its last three rows', (id, localities, breaks) => {
    expect(sheet(id, localities).print.pageBreaks).toEqual(breaks);
  });

  it('stand with whole units where a unit has two rows', () => {
    const { print, merges } = sheet('poverty-flow');
    const [row = 0] = print.pageBreaks;
    expect(row).toBe(24);
    expect(merges.some(({ top, bottom }) => top < row && row <= bottom)).toBe(false);
    expect(merges.some(({ top }) => top === row)).toBe(true);
  });

  it('need no break where the page ends well before the last rows', () => {
    const layout = sheet('poverty-target', 11);
    const grown = { ...layout, rowHeights: [...layout.rowHeights, { row: 9, height: 260 }] };
    expect(withPageBreaks(grown).print.pageBreaks).toEqual([]);
  });
});

describe('the title block', () => {
  it('gives a long name of a unit the lines that it needs', () => {
    const [short, long] = [sheet('poverty-target'), sheet('poverty-target', 8, LONG_NAME)];
    expect(heightOf(short, 1)).toBe(15);
    expect(heightOf(long, 1)).toBe(4 + 4 * 14.5);
    expect(heightOf(long, 4)).toBeGreaterThan(heightOf(short, 4));
    expect(long.cells.find(({ row, column }) => row === 3 && column === 0)?.style.wrap).toBe(true);
  });

  it('counts capitals and large letters as wider', () => {
    const text = 'Ban Quản lý các chương trình mục tiêu quốc gia tỉnh';
    expect([text, text.toLocaleUpperCase('vi')].map((one) => textLines(one, 50))).toEqual([1, 2]);
    expect([11, 14].map((size) => textLines(text, 50, size))).toEqual([1, 2]);
  });
});
