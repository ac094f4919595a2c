import fc from 'fast-check';
import { readAmount, writeAmount } from '../../../src/programme/edit/amountText';

test.each<readonly [string, string | null]>([
  ['1,5', '1.5'],
  [' 1,50 ', '1.50'],
  ['1.5', '1.5'],
  ['3', '3'],
  ['1.500', '1500'],
  ['1,500', '1.500'],
  ['1.234.567,5', '1234567.5'],
  ['12,5%', '12.5'],
  ['0,125', '0.125'],
  ['3 %', '3'],
  ['', null],
  ['-3', null],
  ['(3)', null],
  ['3 đồng', null],
  ['ba', null],
  ['1,2,3', null],
  ['1e3', null],
])('in Vietnamese %j is %j', (text, amount) => {
  expect(readAmount(text, 'vi')).toBe(amount);
});

test('in English the marks change places', () => {
  expect(['1.5', '1,500', '1.500', '1,234.5'].map((text) => readAmount(text, 'en'))).toEqual([
    '1.5',
    '1500',
    '1.500',
    '1234.5',
  ]);
});

test('what is kept is read back from its field as it was', () => {
  const kept = fc.stringMatching(/^(?:0|[1-9]\d{0,8})(?:\.\d{1,6})?$/);
  fc.assert(
    fc.property(kept, fc.constantFrom('vi' as const, 'en' as const), (plain, language) => {
      expect(readAmount(writeAmount(plain, language), language)).toBe(plain);
    }),
  );
  expect(writeAmount(null, 'vi')).toBe('');
});
