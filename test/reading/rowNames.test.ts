/** Rows of two tables belong together by the unit that they name, however it is written. */
import { readWorkbook } from '../../src/reading/readWorkbook';
import { comparableNames } from '../../src/reading/rowNames';
import { buildFormLayout } from '../../src/forms/catalogue';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';
import { setSnapshot } from '../core/setSnapshot';
import { OPTIONS } from '../core/workbooks';

test('one unit has one name', () => {
  const writings = ['Huyện Đắk Glong', 'H. Đăk Glong', 'HUYỆN ĐẮK GLONG', 'HuyÖn §¾k Glong'];
  const keys = [...writings, 'Huyện Đắk Glong'.normalize('NFD')].map((name) => comparableNames([name])[0]);
  expect(new Set(keys).size).toBe(1);
});

test.each([
  ['Xã Hòa Đồng', 'Xã Hoà Đồng'],
  ['TX. Buôn Hồ', 'Thị xã Buôn Hồ'],
  ['TP. Bắc Kạn', 'THÀNH PHỐ BẮC CẠN'],
  ['P. 4', 'Phường 04'],
  ['Ba Bể', 'Huyện Ba Bể'],
])('%s and %s are one', (a, b) => {
  expect(comparableNames([a])).toEqual(comparableNames([b]));
});

test('two units of one name in a table are told apart by their kinds, or by what is written', () => {
  const [district = '', commune = ''] = comparableNames(['Huyện Ba Bể', 'Xã Ba Bể']);
  expect(district).not.toBe(commune);
  expect(comparableNames(['X. Ba Bể', 'H. Ba Bể'])).toEqual([commune, district]);
  expect(comparableNames(['Xã Đắk Môn', 'Xã Đăk Môn'])).toEqual(['xã đắk môn', 'xã đăk môn']);
  // The same name twice is one name; the rows are paired in their order.
  expect(new Set(comparableNames(['Xã Tân Lập', 'Xã Tân Lập', ''])).size).toBe(2);
  expect(new Set(comparableNames(['Xã Hòa An', 'Xã Hoa An'])).size).toBe(2);
});

/** Equations between the sheets of a plan whose second sheet names its localities in its own way. */
function between(rename: (text: string) => string): number {
  const localities = ['Huyện Hòa Vang', 'Thị xã Buôn Hồ', 'Huyện Đắk Glong'];
  const layouts = (['poverty-review', 'poverty-flow'] as const).map((form) =>
    buildFormLayout(form, { ...OPTIONS, localities }),
  );
  const workbook = setSnapshot(layouts);
  const sheets = workbook.sheets.map((sheet, place) => ({
    ...sheet,
    cells: new Map(
      [...sheet.cells].map(([key, cell]) => {
        if (place === 0 || cell.value?.type !== 'text') return [key, cell] as const;
        return [key, { ...cell, value: { type: 'text' as const, value: rename(cell.value.value) } }] as const;
      }),
    ),
  }));
  const renamed: WorkbookSnapshot = { ...workbook, sheets };
  return readWorkbook(renamed).equations.filter(({ relation }) => relation === 'between').length;
}

test('sheets that name their localities in two ways are still compared', () => {
  const same = between((text) => text);
  const short = (text: string): string =>
    text
      .replace(/^Huyện (?=Đắk)/, 'H. ')
      .replace(/^Thị xã (?=Buôn)/, 'TX.')
      .replace('Hòa Vang', 'Hoà Vang')
      .replace('Đắk', 'Đăk');
  expect(same).toBeGreaterThan(0);
  expect(between(short)).toBe(same);
  expect(between((text) => text.replace('Hòa Vang', 'Hoa Vang'))).toBeLessThan(same);
});
