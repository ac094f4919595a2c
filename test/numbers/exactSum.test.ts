/** Sums in whole numbers are the sums that decimals come to, to the last digit. */
import fc from 'fast-check';
import { Decimal, sum, toPlain } from '../../src/numbers/decimal';
import { asInteger, ExactSum, roughly } from '../../src/numbers/exactSum';

function total(values: readonly string[]): string {
  const exact = new ExactSum();
  for (const value of values) exact.add(new Decimal(value), 1);
  return toPlain(exact.total());
}

test.each([
  [[], '0'],
  [['0.1', '0.2'], '0.3'],
  [['0.0000001', '0.0000002'], '0.0000003'],
  [['1.0000001', '-1'], '0.0000001'],
  [['-0.5', '0.25'], '-0.25'],
  [['99999999999999', '1', '0.0000001'], '100000000000000.0000001'],
  [['100000000000000', '0.5'], '100000000000000.5'],
  [['0.00000001', '1'], '1.00000001'],
  [['12345678.1234567', '-12345678.1234567'], '0'],
  [['1e30', '1', '-1e30'], '1'],
  [['196332000', '0.005'], '196332000.005'],
])('%p come to %s', (values, expected) => {
  expect(total(values)).toBe(expected);
});

test('nought is never below nought: a sum of nought says nothing of signs', () => {
  const exact = new ExactSum();
  exact.add(new Decimal(5), -1);
  exact.add(new Decimal(5), 1);
  exact.add(new Decimal('-0'), 1);
  expect(exact.total().isNeg()).toBe(false);
});

test('so many large figures that doubles would lose digits are added up all the same', () => {
  const values = Array.from({ length: 200 }, () => '99999999999999.9999999');
  expect(total(values)).toBe('19999999999999999.99998');
});

/** Digits around every limit: words of seven, fifteen digits, the point anywhere. */
const FIGURE = fc
  .tuple(
    fc.constantFrom('', '-'),
    fc.oneof(
      fc.bigInt({ min: 0n, max: 10n ** 17n }).map(String),
      fc.constantFrom(
        '9999999',
        '10000000',
        '9999999999999',
        '99999999999999',
        '100000000000000',
        '10000001',
      ),
    ),
    fc.integer({ min: 0, max: 12 }),
  )
  .map(([sign, digits, places]) => `${sign}${digits}e-${places}`);

test('any figures come to what decimals come to', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(FIGURE, fc.constantFrom(1 as const, -1 as const)), { maxLength: 12 }),
      (terms) => {
        const exact = new ExactSum();
        for (const [figure, sign] of terms) exact.add(new Decimal(figure), sign);
        const expected = sum(terms.map(([figure, sign]) => new Decimal(figure).times(sign)));
        expect(toPlain(exact.total())).toBe(toPlain(expected.plus(0)));
      },
    ),
    { numRuns: 3000 },
  );
});

test.each([
  ['2.76', 2, 276],
  ['2.76', 1, null],
  ['-2.5', 1, -25],
  ['0.0000001', 7, 1],
  ['0.00000001', 7, null],
  ['7', 0, 7],
  ['7', 8, null],
  ['0', 3, 0],
  ['3999999999999.001', 3, 3_999_999_999_999_001],
  ['99999999999999', 2, null],
  ['1e20', 0, null],
])('%s with %p decimals is %p as a whole number', (value, decimals, expected) => {
  expect(asInteger(new Decimal(value), decimals)).toBe(expected);
});

test('a whole number is only given for what it is exactly', () => {
  fc.assert(
    fc.property(FIGURE, fc.integer({ min: 0, max: 9 }), (figure, decimals) => {
      const value = new Decimal(figure);
      const integer = asInteger(value, decimals);
      const scaled = value.times(new Decimal(10).pow(decimals));
      if (integer !== null) expect(toPlain(new Decimal(integer))).toBe(toPlain(scaled.plus(0)));
      else expect(decimals > 7 || !scaled.isInteger() || scaled.abs().gt(1e13)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('a double is as near as makes no difference', () => {
  fc.assert(
    fc.property(FIGURE, (figure) => {
      const value = new Decimal(figure);
      expect(Math.abs(roughly(value) - value.toNumber())).toBeLessThanOrEqual(
        1e-14 * Math.abs(value.toNumber()),
      );
    }),
  );
});
