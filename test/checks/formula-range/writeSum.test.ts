/** The formula that an equation is written as. */
import { writeSum } from '../../../src/checks/formula-range/writeSum';
import type { SumRule } from '../../../src/reading/equation';
import { idAt } from '../handTable';

/** @param terms "C5", or "-C5" for what is taken away */
function written(...terms: readonly string[]): string | null {
  const rule: SumRule = {
    kind: 'sum',
    terms: terms.map((term) =>
      term.startsWith('-') ? { cell: idAt(term.slice(1)), sign: -1 } : { cell: idAt(term), sign: 1 },
    ),
  };
  return writeSum(rule, idAt('C3'));
}

test.each([
  [['C5'], '=C5'],
  [['C5', 'C6', 'C7'], '=SUM(C5:C7)'],
  [['D3', 'E3', 'F3'], '=SUM(D3:F3)'],
  [['C5', 'C8', 'C9'], '=SUM(C5,C8:C9)'],
  [['C5', 'C6', 'C8'], '=SUM(C5:C6,C8)'],
  [['D3', 'F3', 'G3'], '=SUM(D3,F3:G3)'],
  [['C5', 'D6'], '=SUM(C5,D6)'],
  [['C5', 'C6', 'D6'], '=SUM(C5:C6,D6)'],
  [['C5', 'D5', 'D6'], '=SUM(C5:D5,D6)'],
  [['C5', 'C6', 'D5'], '=SUM(C5:C6,D5)'],
  [['C5', 'D5', 'C6'], '=SUM(C5:D5,C6)'],
  [['C5', 'C6', 'E6', 'F6'], '=SUM(C5:C6,E6:F6)'],
  [['C6', 'C5'], '=SUM(C6,C5)'],
  [['E3', 'D3'], '=SUM(E3,D3)'],
  [['C5', 'C5'], '=SUM(C5,C5)'],
  [['C5', 'D6', 'E6'], '=SUM(C5,D6:E6)'],
  [['C5', '-C6'], '=C5-C6'],
  [['-C5', 'C6', 'C7'], '=-C5+C6+C7'],
  [['-C5'], '=-C5'],
])('%j: %s', (terms, formula) => {
  expect(written(...terms)).toBe(formula);
});

test('nothing to add up is no formula', () => {
  expect(written()).toBeNull();
});

test('cells of another sheet than that of the target are not written, also beside others', () => {
  const own = { cell: idAt('C5'), sign: 1 } as const;
  const other = { cell: idAt('C6', 1), sign: 1 } as const;
  expect(writeSum({ kind: 'sum', terms: [other] }, idAt('C3'))).toBeNull();
  expect(writeSum({ kind: 'sum', terms: [own, other] }, idAt('C3'))).toBeNull();
  expect(writeSum({ kind: 'sum', terms: [other] }, idAt('C3', 1))).toBe('=C6');
});

test('more than thirty parts are too long to be read; one range of many cells is not', () => {
  const apart = (count: number): readonly string[] =>
    Array.from({ length: count }, (_, at) => `C${5 + 2 * at}`);
  const together = Array.from({ length: 40 }, (_, at) => `C${5 + at}`);
  expect(written(...apart(30))).toMatch(/^=SUM\(C5,C7,.*,C63\)$/);
  expect(written(...apart(31))).toBeNull();
  expect(written(...together)).toBe('=SUM(C5:C44)');
  expect(written(...together.slice(0, 29), '-D9')).toMatch(/^=C5\+C6\+.*\+C33-D9$/);
  expect(written(...together.slice(0, 30), '-D9')).toBeNull();
});
