import { normalizeCode, outlineParents } from '../../src/programme/outline';

/** Each code with the code of its parent. */
function parents(codes: readonly string[]): readonly (string | null)[] {
  return outlineParents(codes.map((code) => ({ code }))).map((place) =>
    place === null ? null : (codes[place] ?? null),
  );
}

test.each<[string, readonly string[], readonly (string | null)[]]>([
  ['projects and sub-projects', ['I', '1.1', '1.2', 'II', 'III', '3.1'], [null, 'I', 'I', null, null, 'III']],
  ['running numbers', ['1', '2', '3'], [null, null, null]],
  ['letters above Roman numerals', ['A', 'I', '1', 'II', 'B', 'I'], [null, 'A', 'I', 'A', null, 'B']],
  ['dotted codes below numbers', ['1', '1.1', '1.2', '2', '2.1'], [null, '1', '1', null, '2']],
  ['dotted codes hold longer ones', ['1.1', '1.1.1', '1.1.2', '1.2'], [null, '1.1', '1.1', null]],
  ['one dotted code does not hold the next', ['I', '1.1.a', '1.1.b', 'II'], [null, 'I', 'I', null]],
  ['small letters, dashes, pluses', ['1', 'a', '-', '+', 'b', '2'], [null, '1', 'a', '-', '1', null]],
  ['Roman I, V and X are numerals, not letters', ['I', 'V', 'X'], [null, null, null]],
  ['sections go on past B', ['A', 'I', 'B', 'I', 'C', 'D'], [null, 'A', null, 'B', null, null]],
  ['Roman numerals go on past X', ['I', 'X', 'XI', 'XL'], [null, null, null, null]],
  ['a line 3.10 stands beside 3.9', ['III', '3.9', '3.10', 'IV'], [null, 'III', 'III', null]],
  [
    'lines of projects without the projects',
    ['1.1', '1.2', '2', '3.1', '3.2', '4.3', '5', '6.1'],
    [null, null, null, null, null, null, null, null],
  ],
  [
    'numbers that begin anew below a dotted code',
    ['1.1', '1', '2', '3', '1.2', '1', '2'],
    [null, '1.1', '1.1', '1.1', null, '1.2', '1.2'],
  ],
  [
    'parts of parts',
    ['2', '2.a', '2.b', '2.b.1', '2.b.2', '2.c', '3'],
    [null, '2', '2', '2.b', '2.b', '2', null],
  ],
])('%s', (_, codes, expected) => {
  expect(parents(codes)).toEqual(expected);
});

test('a row without a code stands beside the one before it', () => {
  expect(outlineParents(['I', '1.1', '', 'II'].map((code) => ({ code })))).toEqual([null, 0, 0, null]);
});

test.each([
  ['I.', 'I'],
  [' 1.1. ', '1.1'],
  ['(a)', 'a'],
  ['1)', '1'],
  ['3.10', '3.10'],
])('%p is the code %s', (code, expected) => {
  expect(normalizeCode(code)).toBe(expected);
});
