import { Decimal, fromDouble, roundTo, sum, toPlain } from '../../src/numbers/decimal';

describe('fromDouble', () => {
  test.each([
    [0.1 + 0.2, '0.3'],
    [1.1 * 3, '3.3'],
    [4.01, '4.01'],
    [466028, '466028'],
    [-10000, '-10000'],
    [123456789012345, '123456789012345'],
    // Excel keeps 15 digits; the sixteenth never was on the sheet.
    [2 ** 53, '9007199254740990'],
    [1e21, '1000000000000000000000'],
    [1e-7, '0.0000001'],
    [0, '0'],
  ])('reads %p as the decimal that a person would see: %s', (double, plain) => {
    expect(toPlain(fromDouble(double))).toBe(plain);
  });
});

describe('roundTo', () => {
  test.each([
    ['0.5', 0, '1'],
    ['1.5', 0, '2'],
    ['2.5', 0, '3'],
    ['-0.5', 0, '-1'],
    ['-2.5', 0, '-3'],
    ['2.4999999999999999999', 0, '2'],
    ['1.005', 2, '1.01'],
    ['4.0064533', 2, '4.01'],
    ['-4.005', 2, '-4.01'],
    ['1250', 0, '1250'],
  ])('rounds %s to %i decimals as Excel does: %s', (value, decimals, expected) => {
    expect(toPlain(roundTo(new Decimal(value), decimals))).toBe(expected);
  });
});

test('a sum of decimals is exact where doubles are not', () => {
  const tenths = Array.from({ length: 10 }, () => new Decimal('0.1'));
  expect(toPlain(sum(tenths))).toBe('1');
  expect(toPlain(sum([]))).toBe('0');
  const large = [new Decimal('9999999999999999'), new Decimal('0.0001')];
  expect(toPlain(sum(large))).toBe('9999999999999999.0001');
});

test('settings made elsewhere do not reach our decimals', async () => {
  const { Decimal: Shared } = await import('decimal.js');
  Shared.set({ precision: 3 });
  expect(toPlain(new Decimal('123456').plus('0.5'))).toBe('123456.5');
  Shared.set({ precision: 20 });
});
