/** Formulas that say the same in different cells, and those that do not. */
import fc from 'fast-check';
import { readFormula, readWritten } from '../../src/formulas/readFormula';
import { isPlainCopy, relativeForm, type Direction } from '../../src/formulas/relativeForm';
import { parseCell } from '../../src/sheet/address';

function form(formula: string, cell: string, direction: Direction): string {
  return relativeForm(readFormula(formula), parseCell(cell) ?? { row: 0, column: 0 }, direction);
}

test.each([
  ['column', '=SUM(D5:F5)', 'C5', '=SUM(D9:F9)', 'C9'],
  ['column', '=SUM(D5:F5)', 'C5', '=D9+E9+F9', 'C9'],
  ['column', '=SUM(D5:F5)', 'C5', '=sum( F9 , D9:E9 )', 'C9'],
  ['column', '=SUM($D5:$F5)', 'C5', '=SUM(D9:F9)', 'C9'],
  ['column', '=ROUND(D5/$D$4*100,2)', 'C5', '=ROUND(D9/$D$4*100,2)', 'C9'],
  ['column', "='Phụ lục II'!C5*2", 'C5', "='PHỤ LỤC II'!C9*2", 'C9'],
  ['row', '=SUM(C6:C9)', 'C5', '=SUM(F6:F9)', 'F5'],
  ['row', '=SUM(C6:C9)', 'C5', '=SUM(F$6:F$9)', 'F5'],
  ['row', '=SUBTOTAL(9,C6:C9)', 'C5', '=SUBTOTAL(9,F6:F9)', 'F5'],
] as const)('along a %s, %s in %s is %s in %s', (direction, one, oneCell, other, otherCell) => {
  expect(form(one, oneCell, direction)).toBe(form(other, otherCell, direction));
});

test.each([
  ['column', '=SUM(D5:F5)', 'C5', '=SUM(D9:E9)', 'C9'],
  ['column', '=SUM(D5:F5)', 'C5', '=SUM(D8:F8)', 'C9'],
  ['column', '=D5-E5', 'C5', '=D9+E9', 'C9'],
  ['column', '=D5/D$4', 'C5', '=D9/D8', 'C9'],
  ['column', '=SUM(D5:F5)', 'C5', '=ROUND(SUM(D9:F9),2)', 'C9'],
  ['column', "='Phụ lục II'!C5", 'C5', "='Phụ lục III'!C9", 'C9'],
  ['column', '=IF(D5="có",1,0)', 'C5', '=IF(D9="CÓ RỒI",1,0)', 'C9'],
  ['row', '=SUM(C6:C9)', 'C5', '=SUM(F6:F8)', 'F5'],
  ['row', '=SUM(C6:C9)', 'C5', '=SUM(C6:C9)', 'F5'],
  ['row', '=C6/$C$4', 'C5', '=F6/F4', 'F5'],
] as const)('along a %s, %s in %s is not %s in %s', (direction, one, oneCell, other, otherCell) => {
  expect(form(one, oneCell, direction)).not.toBe(form(other, otherCell, direction));
});

test('a sum over whole columns is compared as it is written', () => {
  expect(form('=SUM(D:D)', 'C5', 'column')).toBe(form('=SUM(D:D)', 'C9', 'column'));
  expect(form('=SUM(D:D)', 'C5', 'column')).not.toBe(form('=SUM(E:E)', 'C9', 'column'));
});

test('a formula read by its template has the form that it has as it is written', () => {
  const cell = fc
    .tuple(fc.constantFrom('', '$'), fc.constantFrom('A', 'C', 'AB'), fc.constantFrom('', '$'), fc.nat(30))
    .map(([column, letters, row, number]) => `${column}${letters}${row}${number + 1}`);
  const formula = fc
    .tuple(
      fc.constantFrom('=SUM(', '=ROUND(', '=SUBTOTAL(9,', '=IF(N('),
      fc.array(
        fc.oneof(
          cell,
          fc.tuple(cell, cell).map(([one, other]) => `${one}:${other}`),
        ),
        {
          minLength: 1,
          maxLength: 3,
        },
      ),
    )
    .map(([start, parts]) => `${start}${parts.join(',')})`);
  const from = fc.record({ row: fc.nat(30), column: fc.nat(30) });
  fc.assert(
    fc.property(formula, from, fc.constantFrom<Direction>('row', 'column'), (text, place, direction) => {
      const form = relativeForm(readFormula(text), place, direction);
      expect(form).toBe(relativeForm(readWritten(text), place, direction));
      // Asked for again, it is remembered.
      expect(relativeForm(readFormula(text), place, direction)).toBe(form);
    }),
    { numRuns: 2000 },
  );
});

describe('a plain copy', () => {
  const placed = (text: string, row: number, column: number) => ({
    reading: readFormula(text),
    from: { row, column },
  });

  test.each([
    ['the row below', placed('=B1+C1', 0, 0), placed('=B2+C2', 1, 0), 'column', true],
    ['further down', placed('=SUM(B1:C2)', 0, 0), placed('=SUM(B9:C10)', 8, 0), 'column', true],
    ['the column beside', placed('=B1+B2', 2, 1), placed('=C1+C2', 2, 2), 'row', true],
    ['a cell of another row', placed('=B1+C1', 0, 0), placed('=B2+C3', 1, 0), 'column', false],
    ['a cell of another column', placed('=B1+C1', 0, 0), placed('=B2+D2', 1, 0), 'column', false],
    ['moved by more than its cell', placed('=B1+C1', 0, 0), placed('=B3+C3', 1, 0), 'column', false],
    ['another formula', placed('=B1+C1', 0, 0), placed('=B2-C2', 1, 0), 'column', false],
    ['fixed cells are not told at once', placed('=$B1', 0, 0), placed('=$B2', 1, 0), 'column', false],
    ['nor is what has no template', placed('=a1', 0, 0), placed('=a2', 1, 0), 'column', false],
  ] as const)('%s', (_, one, other, direction, isCopy) => {
    expect(isPlainCopy(one, other, direction)).toBe(isCopy);
    expect(isPlainCopy(other, one, direction)).toBe(isCopy);
  });

  test('has the same form', () => {
    const letters = fc.constantFrom('B', 'C', 'D');
    const cells = fc.array(fc.tuple(letters, letters, fc.nat(2), fc.nat(2)), { minLength: 1, maxLength: 2 });
    const at = fc.record({ row: fc.nat(2), column: fc.nat(2) });
    let copies = 0;
    fc.assert(
      fc.property(cells, at, at, fc.constantFrom<Direction>('row', 'column'), (made, from, to, direction) => {
        const one = readFormula(`=${made.map(([letter, , row]) => `${letter}${row + 1}`).join('+')}`);
        const other = readFormula(`=${made.map(([, letter, , row]) => `${letter}${row + 1}`).join('+')}`);
        if (!isPlainCopy({ reading: one, from }, { reading: other, from: to }, direction)) return;
        copies += 1;
        expect(relativeForm(one, from, direction)).toBe(relativeForm(other, to, direction));
      }),
      { numRuns: 2000, seed: 20261126 },
    );
    expect(copies).toBeGreaterThan(50);
  });
});
