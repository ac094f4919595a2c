/** How far off rounding goes, and what is nothing but binary noise. */
import { isNoise, roundingBound, unitOf } from '../../../src/checks/engine/precision';
import { Decimal, toPlain } from '../../../src/numbers/decimal';
import {
  asText,
  computed,
  DASH,
  equationOf,
  lookupIn,
  sumOf,
  termsOf,
  typed,
  type Figures,
} from './equations';

function bound(figures: Figures, { decimals = 0, terms = ['E19', 'F19'] } = {}): string {
  const equation = equationOf('D19', sumOf(...terms), { decimals });
  return toPlain(roundingBound(equation, termsOf(terms), lookupIn(figures)));
}

test('one unit in the last place, for any number of places', () => {
  expect([0, 1, 8, 9, 12].map((decimals) => toPlain(unitOf(decimals)))).toEqual([
    '1',
    '0.1',
    '0.00000001',
    '0.000000001',
    '0.000000000001',
  ]);
});

describe('half a unit for', () => {
  test.each([
    ['numbers', { D19: 10, E19: 5, F19: 5 }, '1.5'],
    ['texts that are numbers', { D19: asText(10), E19: asText(5) }, '1'],
    ['figures with just the decimals of the column', { D19: '10.25', E19: '5.1' }, '0.01'],
    ['a figure of fewer decimals than the column', { D19: '10', E19: '5.125' }, '0.005'],
    ['no nought and no dash', { D19: 10, E19: 0, F19: DASH }, '0.5'],
  ])('%s', (what, figures, expected) => {
    expect(bound(figures, { decimals: /decimals/.test(what) ? 2 : 0 })).toBe(expected);
  });
});

describe('a computed total', () => {
  const parts = { E19: 5, F19: 5 };
  const of = (formula: string, more: Figures = {}): string =>
    bound({ ...parts, ...more, D19: computed(10, formula) });

  test('that takes any of the parts is exact', () => {
    expect(of('=E19+F19')).toBe('0');
    expect(of('=F19*2')).toBe('0');
    expect(of('=SUM(E19:F19)')).toBe('0');
    expect(of('=SUM(A1:Z99)')).toBe('0');
  });

  test('that takes none of them is a figure like any other', () => {
    expect(of('=E20+F20')).toBe('1.5');
    expect(of('=10')).toBe('1.5');
  });

  test.each([
    '=ROUND(E19+F19,0)',
    '=ROUNDUP(E19+F19,0)',
    '=MROUND(E19+F19,5)',
    '=INT(E19+F19)',
    '=TRUNC(E19+F19)',
    '=FIXED(E19+F19,0)',
    '=CEILING(E19+F19,1)',
    '=FLOOR(E19+F19,1)',
    '=SUM(E19:F19)+INT(E20)',
    "=E19+F19+'Biểu 2'!C5",
  ])('%s was rounded, or may have been', (formula) => {
    expect(of(formula)).toBe('1.5');
  });

  test.each(['=SUM(E19:F19)', '=PRINT(E19)', '=INTERCEPT(E19,F19)+E19'])('%s was not', (formula) => {
    expect(of(formula)).toBe('0');
  });

  test('is a figure of a number; texts and what is typed are not computed', () => {
    expect(bound({ ...parts, D19: typed(10) })).toBe('1.5');
    expect(bound({ ...parts, D19: asText(10) })).toBe('1.5');
  });
});

describe('noise', () => {
  const noise = (residual: string, ...operands: readonly string[]): boolean =>
    isNoise(
      new Decimal(residual),
      operands.map((one) => new Decimal(one)),
    );

  test('is as much as 1e-14 of the largest figure for every figure, and no more', () => {
    expect(noise('0.00000000000002', '1', '1')).toBe(true);
    expect(noise('-0.00000000000002', '1', '1')).toBe(true);
    expect(noise('0.000000000000021', '1', '1')).toBe(false);
    expect(noise('-0.000000000000021', '1', '1')).toBe(false);
    expect(noise('0.00000000000002', '1')).toBe(false);
  });

  test('the largest is that without its sign', () => {
    expect(noise('0.00000000000008', '-4', '1')).toBe(true);
    expect(noise('0.00000000000008', '1', '-4')).toBe(true);
    expect(noise('0.000000000000081', '-4', '1')).toBe(false);
  });

  test('of nothing is nothing', () => {
    expect(noise('0')).toBe(true);
    expect(noise('0', '0')).toBe(true);
    expect(noise('0.0000000000000001')).toBe(false);
  });
});
