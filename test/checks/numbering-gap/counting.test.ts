/** How codes count. */
import { codesBetween, isFirst, waysToCount, type Counted } from '../../../src/checks/numbering-gap/counting';

function ways(code: string): readonly string[] {
  return waysToCount(code).map(({ style, prefix, number }) => `${style} ${prefix}|${number}`);
}

test.each([
  ['1', ['number |1']],
  ['0', ['number |0']],
  ['12', ['number |12']],
  ['999', ['number |999']],
  ['1000', []],
  ['1.', ['number |1']],
  ['1.1', ['dotted 1|1']],
  ['2.10', ['dotted 2|10']],
  ['1.2.3', ['dotted 1.2|3']],
  ['10.2.30', ['dotted 10.2|30']],
  ['1.12.3', ['dotted 1.12|3']],
  ['1.1000', []],
  ['a1.1', []],
  ['1.1a', []],
  ['x1', []],
  ['1x', []],
  ['II', ['roman |2']],
  ['III', ['roman |3']],
  ['IV', ['roman |4']],
  ['VI', ['roman |6']],
  ['VIII', ['roman |8']],
  ['IX', ['roman |9']],
  ['XI', ['roman |11']],
  ['XIV', ['roman |14']],
  ['XIX', ['roman |19']],
  ['XXX', ['roman |30']],
  ['XXXIX', ['roman |39']],
  ['IIII', []],
  ['VX', []],
  ['XXXX', []],
  ['IIX', []],
  ['I', ['roman |1', 'upper |10']],
  ['V', ['roman |5', 'upper |23']],
  ['X', ['roman |10', 'upper |25']],
  ['A', ['upper |1']],
  ['a', ['lower |1']],
  ['d', ['lower |4']],
  ['đ', ['lower |5']],
  ['Đ', ['upper |5']],
  ['e', ['lower |6']],
  ['z', ['lower |27']],
  ['i', ['lower |10']],
  ['ê', []],
  ['ab', []],
  ['-', []],
  ['', []],
  ['1-2', []],
] as const)('%s counts as %j', (code, expected) => {
  expect(ways(code)).toEqual(expected);
});

/** What is missing between two codes of one style. */
function between(before: string, after: string): string {
  const [one, other] = [waysToCount(before), waysToCount(after)].map((found) => found[0]);
  if (!one || !other) throw new Error('They do not count');
  return codesBetween(one, other).join(' ');
}

test.each([
  ['1', '2', ''],
  ['1', '3', '2'],
  ['2', '6', '3 4 5'],
  ['1.2', '1.5', '1.3 1.4'],
  ['1.2.8', '1.2.10', '1.2.9'],
  ['I', 'III', 'II'],
  ['II', 'IV', 'III'],
  ['V', 'VII', 'VI'],
  ['III', 'VI', 'IV V'],
  ['VI', 'XI', 'VII VIII IX X'],
  ['IX', 'XII', 'X XI'],
  ['XVIII', 'XXI', 'XIX XX'],
  ['XXVIII', 'XXX', 'XXIX'],
  ['a', 'c', 'b'],
  ['a', 'g', 'b c d e'],
  ['d', 'e', ''],
  ['e', 'g', ''],
  ['i', 'l', 'k'],
  ['h', 'k', 'i'],
  ['u', 'y', 'v x'],
  ['A', 'C', 'B'],
  ['A', 'E', 'B C D'],
  ['H', 'K', ''],
  ['U', 'Y', ''],
  ['L', 'O', 'M N'],
])('between %s and %s: %s', (before, after, expected) => {
  expect(between(before, after)).toBe(expected);
});

test('letters that Roman numbers are made of are not missed among capitals', () => {
  const upper = (number: number): Counted => ({ style: 'upper', prefix: '', number });
  expect(codesBetween(upper(8), upper(12))).toEqual(['H']);
});

test('a count begins with one, or with nought', () => {
  expect(['0', '1', '2'].map((code) => waysToCount(code).every(isFirst))).toEqual([true, true, false]);
});
