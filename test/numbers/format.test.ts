import fc from 'fast-check';
import { Decimal, toPlain } from '../../src/numbers/decimal';
import { formatDecimal } from '../../src/numbers/format';
import { parseTextNumber } from '../../src/numbers/parseText';

test.each([
  ['0', '0', '0'],
  ['999', '999', '999'],
  ['1000', '1.000', '1,000'],
  ['466028', '466.028', '466,028'],
  ['1234567890', '1.234.567.890', '1,234,567,890'],
  ['4.01', '4,01', '4.01'],
  ['1234.5678', '1.234,5678', '1,234.5678'],
  ['-10000', '\u221210.000', '\u221210,000'],
  ['-0.5', '\u22120,5', '\u22120.5'],
])('%s is written %s, in English %s', (plain, vi, en) => {
  expect([formatDecimal(plain, 'vi'), formatDecimal(plain, 'en')]).toEqual([vi, en]);
});

test('noughts are added up to the wished decimals, and digits are never cut', () => {
  expect(formatDecimal('4', 'vi', { decimals: 2 })).toBe('4,00');
  expect(formatDecimal('4.1', 'vi', { decimals: 2 })).toBe('4,10');
  expect(formatDecimal('4.005', 'vi', { decimals: 2 })).toBe('4,005');
  expect(formatDecimal('4.5', 'vi', { decimals: 0 })).toBe('4,5');
});

test('a sign is put before positive numbers only, and never before nought', () => {
  expect(formatDecimal('1300', 'vi', { sign: true })).toBe('+1.300');
  expect(formatDecimal('-1300', 'vi', { sign: true })).toBe('\u22121.300');
  expect(formatDecimal('0', 'vi', { sign: true })).toBe('0');
  expect(formatDecimal('0.00', 'vi', { sign: true })).toBe('0,00');
});

test('what is written for a reader reads back as the same number', () => {
  const plainDecimal = fc
    .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 2 }))
    .map(([digits, decimals]) => toPlain(new Decimal(digits).div(10 ** decimals)));
  fc.assert(
    fc.property(plainDecimal, fc.constantFrom('vi' as const, 'en' as const), (plain, language) => {
      const read = parseTextNumber(formatDecimal(plain, language), 'count');
      expect(read.kind === 'number' ? toPlain(read.value) : read.kind).toBe(plain);
    }),
    { numRuns: 300 },
  );
});
