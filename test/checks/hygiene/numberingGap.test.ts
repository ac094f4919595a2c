import { causesOf, changed, FUNDS, HOUSEHOLDS, sheetOf, told, type Line } from './sheets';
import type { GridCell } from '../../reading/declare/grid';

const ID = 'numbering-gap';

/** One line for each code, from row 3 on, named so that nothing else is to be said of it. */
function numbered(codes: readonly GridCell[]): ReturnType<typeof sheetOf> {
  return sheetOf([
    ['DANH MỤC NĂM 2024'],
    ['TT', 'Danh mục', 'Số lượng', 'Kinh phí (triệu đồng)'],
    ...codes.map((code, at): Line => [
      code,
      `Mục ${'ABCDEFGHIKLMNOPQRSTUV'[at] ?? ''}`,
      3 + at * at,
      17 + at * 31,
    ]),
  ]);
}

test.each([
  ['numbers', [1, 2, 3, 4]],
  ['Roman', ['I', 'II', 'III', 'IV', 'V']],
  ['letters with đ', ['a', 'b', 'c', 'd', 'đ', 'e']],
  ['letters without đ', ['a', 'b', 'c', 'd', 'e', 'g', 'h', 'i', 'k']],
  ['capitals past H', ['A', 'B', 'C', 'D', 'E', 'G', 'H', 'I', 'K']],
  ['groups that count anew', ['I', 1, 2, 3, 'II', 1, 2, 'III', 1]],
  ['dotted', ['1', '1.1', '1.2', '1.3', '2', '2.1', '2.2']],
  ['tenths as text', ['1.8', '1.9', '1.10', '1.11']],
  ['an extract that begins later', [4, 5, 7]],
  ['codes that do not count', [60, 73, 75, 102]],
  ['dashes', [1, '-', '-', 2, '-']],
  ['two lines', [1, 3]],
  ['lines in another order', [1, 2, 6, 3, 4, 5]],
  ['groups without a heading', [1, 2, 3, 1, 2]],
  ['nine lines, and the next group', [1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3]],
  ['tenths that were left as text', ['3.8', '3.9', '3.1', '3.11']],
])('%s', (_what, codes) => {
  expect(told(ID, numbered(codes))).toEqual([]);
});

test('real tables', () => {
  expect(told(ID, sheetOf(HOUSEHOLDS), sheetOf(FUNDS, 'Vốn'))).toEqual([]);
});

describe('a number left out', () => {
  test.each([
    ['numbers', [1, 2, 4, 5], 'A5', '3'],
    ['Roman', ['I', 'II', 'IV'], 'A5', 'III'],
    ['letters', ['a', 'b', 'd', 'đ'], 'A5', 'c'],
    ['dotted', ['1', '1.1', '1.2', '1.4', '2'], 'A6', '1.3'],
    ['several', [1, 2, 3, 6, 7], 'A6', '4 và 5'],
    ['of three lines', [1, 3, 4], 'A4', '2'],
    ['from nought on', [0, 1, 2, 4], 'A6', '3'],
  ])('%s', (_what, codes, cell, missing) => {
    const sheet = numbered(codes);
    expect(told(ID, sheet)).toEqual([`notice numbering-gap ${cell}`]);
    expect(causesOf(ID, sheet)[0]).toContain(`không thấy ${missing}.`);
  });

  test('all gaps of a table are told together', () => {
    expect(told(ID, numbered([1, 2, 4, 5, 6, 8, 9]))).toEqual(['notice numbering-gap A5 A8']);
  });

  test('projects of a programme need not all be carried out', () => {
    const rows = changed(FUNDS, { A7: 4, A8: 5, B5: 'Dự án 1', B6: 'Dự án 2', B7: 'Dự án 4', B8: 'Dự án 5' });
    expect(told(ID, sheetOf(rows))).toEqual([]);
  });
});

describe('a number twice', () => {
  test('told at the second one', () => {
    const sheet = numbered([1, 2, 2, 3, 4]);
    expect(told(ID, sheet)).toEqual(['notice numbering-repeat A5']);
    expect(causesOf(ID, sheet)[0]).toBe('2 có ở dòng 4 và dòng 5.');
  });

  test('the first one, or a Roman one', () => {
    expect(told(ID, numbered([1, 1, 2, 3]))).toEqual(['notice numbering-repeat A4']);
    expect(told(ID, numbered(['I', 'II', 'III', 'III', 'IV']))).toEqual(['notice numbering-repeat A6']);
  });

  test('under a heading without a number it counts anew', () => {
    expect(told(ID, numbered([null, 1, null, 1, 2]))).toEqual([]);
  });
});

describe('a code that Excel took for a number', () => {
  test('3.10 is kept as 3.1', () => {
    const codes = Array.from({ length: 9 }, (_, at) => `3.${at + 1}`);
    const sheet = numbered([...codes, 3.1, '3.11']);
    expect(told(ID, sheet)).toEqual(['warning code-as-number A12']);
    expect(causesOf(ID, sheet)[0]).toContain('Ô giữ 3.1, theo thứ tự phải là 3.10.');
  });

  test('also where two lines are too few to count', () => {
    expect(told(ID, numbered(['3.9', 3.1]))).toEqual(['warning code-as-number A4']);
  });

  test('1.1 as a number says what is meant', () => {
    expect(told(ID, numbered(['1', 1.1, 1.2, 1.3, '2']))).toEqual([]);
  });
});
