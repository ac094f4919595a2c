/** Slips of the fingers, digit by digit. */
import { areSwapped, plausibleOriginals, slipsBetween } from '../../../src/diagnosis/explain/slips';
import { decimal } from './handMade';

function told(stated: string | number, expected: string | number): readonly string[] {
  return slipsBetween(decimal(stated), decimal(expected)).map((slip) =>
    slip.kind === 'factor' ? `factor ${slip.power}` : slip.kind,
  );
}

test.each<[string | number, string | number, readonly string[]]>([
  [12, 12, []],
  [1.5, 1.6, ['one-digit']],
  [7, 8, []],
  [17, 18, ['one-digit']],
  [17, 28, []],
  [170, 18, []],
  [-17, -71, ['swapped-digits']],
  [-17, -18, ['one-digit']],
  [17, -71, []],
  [-17, 18, []],
  [-17, 17, ['sign']],
  [17, -17, ['sign']],
  [0, 0, []],
  [120, 12, ['factor 1']],
  [12, 1200, ['factor -2']],
  [12, 12000, ['factor -3']],
  [12, 120, ['factor -1']],
  [1200, 12, ['factor 2']],
  [12000, 12, ['factor 3']],
  [12, 12000000, ['factor -6']],
  [120000, 12, []],
  [1, 10, ['factor -1']],
  ['0.1', '1.0', ['factor -1']],
  ['10', '01', ['factor 1']],
  ['1.2', '2.1', []],
  ['12.34', '12.43', ['swapped-digits']],
  ['-120', '12', []],
])('%s where %s is meant: %j', (stated, expected, slips) => {
  expect(told(stated, expected)).toStrictEqual(slips);
});

test('a slip says both figures', () => {
  expect(slipsBetween(decimal(12), decimal(21))).toEqual([
    { kind: 'swapped-digits', stated: decimal(12), expected: decimal(21) },
  ]);
  expect(slipsBetween(decimal(12), decimal(13))).toEqual([
    { kind: 'one-digit', stated: decimal(12), expected: decimal(13) },
  ]);
  expect(slipsBetween(decimal(12), decimal(-12))).toEqual([
    { kind: 'sign', stated: decimal(12), expected: decimal(-12) },
  ]);
  expect(slipsBetween(decimal(12), decimal(120))).toEqual([
    { kind: 'factor', power: -1, stated: decimal(12), expected: decimal(120) },
  ]);
});

test.each<[string, string, boolean]>([
  ['12', '21', true],
  ['123', '213', true],
  ['123', '132', true],
  ['123', '321', false],
  ['123', '231', false],
  ['12', '12', false],
  ['5', '5', false],
  ['11', '111', false],
  ['12', '212', false],
  ['1234', '2134', true],
  ['1234', '2143', false],
  ['-12', '21', true],
])('two neighbouring digits of %s swapped give %s: %s', (stated, expected, swapped) => {
  expect(areSwapped(decimal(stated), decimal(expected))).toBe(swapped);
});

test.each<[string, readonly string[]]>([
  ['12', ['21', '120', '1.2', '12000', '0.012']],
  ['-12', ['12', '21', '-120', '-1.2', '-12000', '-0.012']],
  ['11', ['110', '1.1', '11000', '0.011']],
  // The point is no digit to be swapped with.
  ['1.2', ['12', '0.12', '1200', '0.0012']],
  ['2.34', ['2.43', '23.4', '0.234', '2340', '0.00234']],
  ['23.4', ['32.4', '234', '2.34', '23400', '0.0234']],
  // Nobody would have written 012; 0.12 is another matter.
  ['102', ['120', '1020', '10.2', '102000', '0.102']],
  ['1210', ['2110', '1120', '1201', '12100', '121', '1210000', '1.21']],
])('what %s may have been before a slip: %j', (stated, originals) => {
  expect(plausibleOriginals(decimal(stated)).map((value) => value.toFixed())).toEqual(originals);
});
