/** A formula read by its template says what it says when it is read as it is written. */
import fc from 'fast-check';
import { templateLike, templateOf } from '../../src/formulas/formulaTemplate';
import { readFormula, readWritten } from '../../src/formulas/readFormula';

test.each([
  ['=IF(N(F8)=0,"",ROUND(G8/F8*100,2))', '=IF(N(XFC1)=0,"",ROUND(XFC2/XFC3*100,2))'],
  ['=SUM($A1:B$20)-C3', '=SUM($XFC1:XFC$2)-XFC3'],
  ['=LOG10(A5)+1E5+TRUE+A01', '=LOG10(XFC1)+1E5+TRUE+A01'],
])('%s has the template %s', (formula, text) => {
  expect(templateOf(formula)?.text).toBe(text);
});

test('the corners are the cells of the formula, in their order', () => {
  expect(templateOf('=SUM(B5:C7)+AA1')?.corners).toEqual([4, 1, 6, 2, 0, 26]);
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

describe('a formula that is compared with another one', () => {
  const like = (formula: string, other: string) => {
    const template = templateOf(other);
    if (!template) throw new Error(`${other} has no template`);
    return templateLike(formula, template);
  };

  test.each([
    ['=IF(N(F9)=0,"",ROUND(G9/F9*100,2))', '=IF(N(F8)=0,"",ROUND(G8/F8*100,2))'],
    ['=SUM(D10:AB12)', '=SUM(C9:C11)'],
    ['=$A7+B$7', '=$A6+B$6'],
    ['=1+2', '=1+2'],
  ])('%s is like %s', (formula, other) => {
    expect(like(formula, other)).toEqual(templateOf(formula));
    expect(like(formula, other)).not.toBeNull();
  });

  test.each([
    ['another number', '=A1*10', '=A1*100'],
    ['more', '=A1+A2+A3', '=A1+A2'],
    ['less', '=A1', '=A1+A2'],
    ['a fixed row', '=A$2', '=A1'],
    ['no fixed row', '=A2', '=A$1'],
    ['a fixed column', '=$A2', '=A1'],
    ['a range from its end', '=SUM(B9:A3)', '=SUM(A3:B9)'],
    ['a range of one cell', '=SUM(A3:A3)', '=SUM(A3:B9)'],
    ['a column beyond the sheet', '=XFE1', '=A1'],
    ['the column of templates', '=XFC1', '=A1'],
    ['a call', '=A1(2)', '=A1'],
    ['a name', '=AB', '=A1'],
    ['something behind it', '=A1B', '=A1'],
    ['another sheet', '=Sheet1!A1', '=A1'],
  ])('%s is not', (_, formula, other) => {
    expect(like(formula, other)).toBeNull();
  });

  test('comes to its own template or to nothing, whatever the two are', () => {
    const both = fc.oneof(
      PIECE.map((piece) => [piece, piece] as const),
      fc.tuple(CELL, CELL),
    );
    const pieces = fc.array(both, { minLength: 1, maxLength: 4 });
    let alike = 0;
    fc.assert(
      fc.property(pieces, (made) => {
        const [formula, other] = [0, 1].map((at) => `=${made.map((pair) => pair[at] ?? '').join('')}`);
        const template = templateOf(other ?? '');
        const found = template && templateLike(formula ?? '', template);
        if (!found) return;
        alike += 1;
        expect(found).toEqual(templateOf(formula ?? ''));
      }),
      { numRuns: 3000 },
    );
    expect(alike).toBeGreaterThan(50);
  });
});
