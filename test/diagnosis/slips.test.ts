import { areSwapped, plausibleOriginals, slipsBetween } from '../../src/diagnosis/explain/slips';
import { buildFormLayout } from '../../src/forms/catalogue';
import { Decimal } from '../../src/numbers/decimal';
import { toA1 } from '../../src/sheet/address';
import { filledWithFigures } from '../core/generator';
import { reviewFigures } from '../core/policy';
import { freeze, snapshotOf, workbookOf } from '../core/layoutSnapshot';

function kinds(stated: string, expected: string): readonly string[] {
  return slipsBetween(new Decimal(stated), new Decimal(expected)).map((slip) =>
    slip.kind === 'factor' ? `factor 1e${slip.power}` : slip.kind,
  );
}

test.each([
  ['466028', '460628', ['swapped-digits']],
  ['2.67', '2.76', ['swapped-digits']],
  ['12', '21', ['swapped-digits']],
  ['11233', '11433', ['one-digit']],
  ['25.83', '25.84', ['one-digit']],
  ['400000', '40000', ['factor 1e1']],
  ['4000', '40000', ['factor 1e-1']],
  ['40', '40000', ['factor 1e-3']],
  ['40000000000', '40000', ['factor 1e6']],
  ['4.01', '401', ['factor 1e-2']],
  ['-1300', '1300', ['sign']],
  ['10', '1', ['factor 1e1']],
])('%s instead of %s', (stated, expected, slips) => {
  expect(kinds(stated, expected)).toEqual(slips);
});

test.each([
  ['466028', '476128'],
  ['0', '1300'],
  ['1300', '0'],
  ['123', '1230000'],
  ['-12', '21'],
  ['5', '7'],
])('%s instead of %s is no slip of the fingers', (stated, expected) => {
  expect(kinds(stated, expected)).toEqual([]);
});

test('digits are swapped only with their neighbours, and only where they differ', () => {
  const swapped = (left: string, right: string) => areSwapped(new Decimal(left), new Decimal(right));
  expect(swapped('1234', '1243')).toBe(true);
  expect(swapped('1234', '1432')).toBe(false);
  expect(swapped('1234', '2143')).toBe(false);
  expect(swapped('1233', '1233')).toBe(false);
  expect(swapped('123', '1230')).toBe(false);
});

test('the figures that a slip could have made another of', () => {
  const originals = plausibleOriginals(new Decimal('1203')).map((value) => value.toFixed());
  expect(originals).toEqual(['2103', '1023', '1230', '12030', '120.3', '1203000', '1.203']);
  // 011 is no figure that anybody would have written.
  expect(plausibleOriginals(new Decimal('101')).map((value) => value.toFixed())).not.toContain('11');
});

test('a rate is not taken for a thousandth of what was written, with more decimals than its column has', () => {
  const layout = buildFormLayout('poverty-multi-year', {
    unitName: '',
    year: 2022,
    endYear: 2024,
    moneyUnit: 'dong',
    localities: ['Xã Một', 'Xã Hai', 'Xã Ba'],
  });
  const typed = freeze(filledWithFigures(layout, 1714840365));
  expect(typed.cells.find(({ row, column }) => toA1(row, column) === 'K12')?.content).toBe(0.11);
  const { findings } = reviewFigures(workbookOf(snapshotOf(typed, { K12: 105.11 })));
  // A thousandth, 0.10511, would make the average of the years right as well.
  expect(findings.map(({ cell, expected }) => [cell, expected])).toEqual([['K12', '0.11']]);
});
