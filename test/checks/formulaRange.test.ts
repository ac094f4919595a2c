/** Sums that leave out, count twice or add what they should not: where in the table, and how grave. */
import { filledAnnex } from '../core/workbooks';
import { inForm, inOld, OLD, type Rows } from './formulaTables';

/** The old table with one more column that its totals do not take. */
const WITH_TOTAL_SO_FAR: Rows = OLD.map((line, at) => [
  ...line,
  at === 0 ? 'Lũy kế' : at === 1 ? null : 500 + 13 * at,
]);

/** What is left of a plan, line by line. */
const LEFT: Rows = [
  ['TT', 'Nội dung', 'Kế hoạch', 'Thực hiện', 'Còn lại'],
  ...[2, 3, 4, 5, 6, 7].map((row) => [
    String(row - 1),
    `Xã số ${row}`,
    1000 + 31 * row,
    400 + 7 * row * row,
    `=C${row}-D${row}`,
  ]),
];

test.each([
  ['a line in the middle of a total', { E2: '=E3+E4+E6+E7+E8' }, ['error sum E2 skipped-cells']],
  ['a column in the middle of a line', { C5: '=D5+F5' }, ['error row-sum C5 skipped-cells']],
  ['a column that is still empty', { C5: '=SUM(D5:E5)', F5: null }, ['notice formula-range C5 short-range']],
  ['a column that holds nought', { C5: '=SUM(D5:E5)', F5: 0 }, ['notice formula-range C5 short-range']],
] as const)('left out: %s', (_, edits, expected) => {
  expect(inOld(edits)).toEqual(expected);
});

test('added though the lines beside it do not', () => {
  expect(inOld({}, WITH_TOTAL_SO_FAR)).toEqual([]);
  expect(inOld({ C5: '=SUM(D5:G5)' }, WITH_TOTAL_SO_FAR)).toEqual(['error row-sum C5 extra-cells']);
});

test('Phụ lục I: a column in the middle left out, and one taken away', () => {
  expect(inForm(filledAnnex(), { C19: '=SUM(D19,J19)' })).toEqual(['error row-sum C19 skipped-cells']);
  expect(inForm(filledAnnex(), { C19: '=D19+G19-J19' })).toEqual(['error row-sum C19 extra-cells']);
  expect(inForm(filledAnnex(), { F18: '=F19+F20-F21' })).toEqual(['error sum F18 other-formula']);
});

test('a difference is no sum: one that is not like the others is told by its pattern', () => {
  expect(inOld({}, LEFT)).toEqual([]);
  expect(inOld({ E4: '=C4' }, LEFT)).toEqual(['error row-sum E4 other-formula']);
});
