import { Decimal } from '../../src/numbers/decimal';
import { shownDecimals, shownNumber } from '../../src/numbers/numberFormat';
import { causesOf, changed, findingsOf, FUNDS, sheetOf, told, withParts } from './hygiene/sheets';
import { translator } from '../../src/locales/translate';

const ID = 'as-printed';

describe('what a number format shows', () => {
  test.each([
    ['0', 0],
    ['#,##0', 0],
    ['#,##0.0', 1],
    ['0.00;[Red]-0.0', 2],
    ['0.00%', 4],
    ['0%', 2],
    ['#,##0,', -3],
    ['#,##0.0,,', -5],
    ['_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-', 2],
    ['#,##0.00 "đồng"', 2],
    ['General', null],
    ['@', null],
    ['dd/mm/yyyy', null],
    ['0.00E+00', null],
    ['# ?/?', null],
    ['', null],
  ] as const)('%s', (format, decimals) => {
    expect(shownDecimals(format)).toBe(decimals);
  });

  test('the part for negative numbers', () => {
    expect(shownDecimals('0.00;[Red]-0.0', true)).toBe(1);
    expect(shownDecimals('0.00', true)).toBe(2);
  });

  test.each([
    ['1.45', '0.0', '1.5'],
    ['-1.45', '0.0', '-1.5'],
    ['1499', '#,##0,', '1000'],
    ['1500', '#,##0,', '2000'],
    ['0.02766', '0.00%', '0.0277'],
    ['1.25', 'General', '1.25'],
  ])('%s as %s is %s', (value, format, shown) => {
    expect(shownNumber(new Decimal(value), format).toString()).toBe(shown);
  });
});

/** Totals in row 4 over rows 5 to 8. */
function formatted(numberFormat: string, edits = {}) {
  const sheet = sheetOf(
    changed(FUNDS, {
      ...{ C5: 2.8, D5: 1.4, E5: 1.4, C6: 2.8, D6: 1.4, E6: 1.4 },
      ...{ C7: 5, D7: 3, E7: 2, C8: 5, D8: 3, E8: 2 },
      ...{ C4: 15.6, D4: 8.8, E4: 6.8 },
      ...edits,
    }),
  );
  const cells = ['C', 'D', 'E']
    .flatMap((column) => [4, 5, 6, 7, 8].map((row) => `${column}${row}`))
    .filter((address) => !(address in edits && Reflect.get(edits, address) === null));
  return withParts(sheet, Object.fromEntries(cells.map((cell) => [cell, { numberFormat }])));
}

test('right in the cells, not in print: one notice for the table', () => {
  // D4 prints 9, its lines 1 + 1 + 3 + 3; E4 prints 7, its lines 1 + 1 + 2 + 2; C4 prints 16, as its lines do.
  expect(told(ID, formatted('#,##0'))).toEqual(['notice as-printed D4 E4']);
  const [finding] = findingsOf(ID, formatted('#,##0'));
  expect(finding).toMatchObject({ cell: 'D4', outcome: 'fail' });
  expect(translator('vi').say(finding?.message ?? { key: '' })).toBe(
    '2 chỗ có số in ra không cộng khớp: tổng in 9, các số in ra cộng lại 8.',
  );
  expect(causesOf(ID, formatted('#,##0'))[0]).toContain('ROUND');
});

test.each(['0.0', '#,##0.00', 'General', '@'])('all that the cells keep is shown as %s', (format) => {
  expect(told(ID, formatted(format))).toEqual([]);
});

test('what is wrong in the cells is told by its own check', () => {
  const wrong = formatted('#,##0', { D5: 9.4 });
  expect(findingsOf(ID, wrong).flatMap(({ causes }) => causes[0]?.cells ?? [])).not.toContain('D4');
});

test('whole numbers print as they are', () => {
  const plain = withParts(sheetOf(FUNDS), { C4: { numberFormat: '#,##0' }, C5: { numberFormat: '#,##0' } });
  expect(told(ID, plain)).toEqual([]);
});

test('what is blank or a dash prints as nothing', () => {
  const without = { C8: 2, D8: null, E8: 2, C4: 12.6, D4: 5.8, E4: 6.8 };
  // D4 prints 6, its lines 1 + 1 + 3 and nothing.
  expect(told(ID, formatted('#,##0', without))).toEqual(['notice as-printed D4 E4']);
  expect(told(ID, formatted('#,##0', { ...without, D8: '-' }))).toEqual(['notice as-printed D4 E4']);
});
