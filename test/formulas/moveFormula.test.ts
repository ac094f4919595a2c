/** Formulas as Excel would copy them. */
import fc from 'fast-check';
import { moveFormula } from '../../src/formulas/moveFormula';
import { readFormula } from '../../src/formulas/readFormula';
import { relativeForm } from '../../src/formulas/relativeForm';
import { parseCell, toA1 } from '../../src/sheet/address';

function copied(formula: string, from: string, to: string): string | null {
  const [start, end] = [parseCell(from), parseCell(to)];
  if (!start || !end) throw new Error('no cells');
  return moveFormula(formula, start, end);
}

test.each([
  ['=C11+$D$5', 'B1', 'B3', '=C13+$D$5'],
  ['=SUM(F11,F14:F15)', 'F10', 'G10', '=SUM(G11,G14:G15)'],
  ['=SUM(F$19:$F21)', 'F18', 'G20', '=SUM(G$19:$F23)'],
  ['=IF(C5=0,"",ROUND(D5/C5*100,2))', 'E5', 'E9', '=IF(C9=0,"",ROUND(D9/C9*100,2))'],
  ["='Phụ lục I'!C5 + [1]Sheet!$A1", 'B1', 'B2', "='Phụ lục I'!C6 + [1]Sheet!$A2"],
  ["='It''s! 5'!C5", 'B1', 'C1', "='It''s! 5'!D5"],
  ['=SUM(C:C)+SUM($3:3)', 'D1', 'E2', '=SUM(D:D)+SUM($3:4)'],
  ['=IF(A1="C5",LOG10(A1),TONG_SO)', 'B1', 'B2', '=IF(A2="C5",LOG10(A2),TONG_SO)'],
  ['=SUM(C$11:C14) * 1.5', 'C15', 'C15', '=SUM(C$11:C14) * 1.5'],
])('%s of %s in %s is %s', (formula, from, to, expected) => {
  expect(copied(formula, from, to)).toBe(expected);
});

test('what would leave the sheet is not copied', () => {
  expect(copied('=A1', 'B2', 'B1')).toBeNull();
  expect(copied('=XFD1', 'B2', 'C2')).toBeNull();
  expect(copied('=A$1', 'B2', 'B1')).toBe('=A$1');
});

test('a copy says the same apart from where it stands, and a copy back is the formula again', () => {
  const place = fc.record({
    row: fc.integer({ min: 40, max: 80 }),
    column: fc.integer({ min: 10, max: 30 }),
  });
  const cell = fc
    .tuple(place, fc.boolean(), fc.boolean())
    .map(([{ row, column }, down, along]) =>
      toA1(row, column).replace(/([A-Z]+)(\d+)/, `${along ? '$$' : ''}$1${down ? '$$' : ''}$2`),
    );
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: 1, maxLength: 4 }),
      place,
      fc.nat({ max: 20 }),
      (cells, from, by) => {
        const formula = `=SUM(${cells.join(',')})*2`;
        const to = { row: from.row + by, column: from.column };
        const copy = moveFormula(formula, from, to);
        expect(copy).not.toBeNull();
        expect(relativeForm(readFormula(copy ?? ''), to, 'column')).toBe(
          relativeForm(readFormula(formula), from, 'column'),
        );
        expect(moveFormula(copy ?? '', to, from)).toBe(formula);
      },
    ),
  );
});
