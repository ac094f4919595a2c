/** A formula read by its template says what it says when it is read as it is written. */
import fc from 'fast-check';
import { templateOf } from '../../src/formulas/formulaTemplate';
import { readFormula, readWritten } from '../../src/formulas/readFormula';

test.each([
  ['=IF(N(F8)=0,"",ROUND(G8/F8*100,2))', '=IF(N(XFC1)=0,"",ROUND(XFC2/XFC3*100,2))'],
  ['=SUM($A1:B$20)-C3', '=SUM($XFC1:XFC$2)-XFC3'],
  ['=LOG10(A5)+1E5+TRUE+A01', '=LOG10(XFC1)+1E5+TRUE+A01'],
])('%s has the template %s', (formula, text) => {
  expect(templateOf(formula)?.text).toBe(text);
});

test('the corners are the cells of the formula, in their order', () => {
  expect(templateOf('=SUM(B5:C7)+AA1')?.corners).toEqual([
    { row: 4, column: 1 },
    { row: 6, column: 2 },
    { row: 0, column: 26 },
  ]);
});

test.each([
  "='Phụ lục I'!A1",
  '=Sheet1!A1+B2',
  '="A1"&B2',
  '=a1+B2',
  '=B9:A3',
  '=SUM(B5:B5,C5)',
  '=SUM(A:A,B5)',
  '=SUM(1:2)',
  '=A1:B2:C3',
  '=XFC1+A1',
  '={1,2}',
  'A1',
])('%s has none', (formula) => {
  expect(templateOf(formula)).toBeNull();
});

const CELL = fc
  .tuple(
    fc.constantFrom('', '$'),
    fc.constantFrom('A', 'B', 'Z', 'AA', 'XFB', 'XFC', 'XFD', 'ZZZ', 'SUM'),
    fc.constantFrom('', '$'),
    fc.constantFrom(1, 2, 3, 20, 1_048_576, 1_048_577, 0),
  )
  .map((parts) => parts.join(''));
const PIECE = fc.oneof(
  { weight: 4, arbitrary: CELL },
  { weight: 2, arbitrary: fc.tuple(CELL, CELL).map((cells) => cells.join(':')) },
  {
    weight: 3,
    arbitrary: fc.constantFrom('+', '-', '*', '/', ',', '=', '&', '%', ' ', '(', ')', ':', '.', '^'),
  },
  fc.constantFrom(
    'SUM(',
    'SUBTOTAL(9,',
    'ROUND(',
    'N(',
    'LOG10(',
    'IFERROR(',
    '"",',
    '100',
    '2.5',
    '0',
    'TRUE',
    'A',
  ),
);

test('however a formula is put together, its template says the same', () => {
  const made = fc.array(PIECE, { minLength: 1, maxLength: 9 }).map((pieces) => `=${pieces.join('')}`);
  const sums = fc
    .tuple(fc.constantFrom('SUM(', 'ROUND(SUM(', '-SUM(', 'SUBTOTAL(109,'), fc.array(PIECE, { maxLength: 4 }))
    .map(([name, parts]) => `=${name}${parts.join(',')})${name.startsWith('ROUND') ? ',2)' : ''}`);
  fc.assert(
    fc.property(fc.oneof(made, sums), (formula) => {
      const { readable, pieces, references, functions, names, sum } = readFormula(formula);
      expect({ readable, pieces, references, functions, names, sum }).toEqual(readWritten(formula));
    }),
    { numRuns: 3000 },
  );
});
