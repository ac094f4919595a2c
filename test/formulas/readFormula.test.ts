/** What formulas are taken to say; those that cannot be read are told as such. */
import fc from 'fast-check';
import { readFormula } from '../../src/formulas/readFormula';
import { isOnOwnSheet, type FormulaReference } from '../../src/formulas/reference';
import { formulaMentions } from '../../src/reading/formulaReferences';
import { areaToA1, parseCell } from '../../src/sheet/address';

function named({ workbook, sheet, lastSheet, area }: FormulaReference): string {
  const owner = [workbook && `[${workbook}]`, sheet, lastSheet && `:${lastSheet}`].map((part) => part ?? '');
  return `${owner.join('')}!${areaToA1(area)}`;
}

test.each([
  ['=C11+$D$5', ['!C11', '!D5']],
  ['=SUM(c11:c14,C20)', ['!C11:C14', '!C20']],
  ['=SUM(C14:C11)', ['!C11:C14']],
  ["='Phụ lục I'!$A$1", ['Phụ lục I!A1']],
  ['=Phụ_lục!B2', ['Phụ_lục!B2']],
  ["='Ban''s'!B2", ["Ban's!B2"]],
  ['=[1]Sheet!A1', ['[1]Sheet!A1']],
  ["='[kế hoạch.xlsx]Phụ lục I'!A1:B2", ['[kế hoạch.xlsx]Phụ lục I!A1:B2']],
  ["='C:\\Kế hoạch [cũ]\\[b.xlsx]S'!A1+C2", ['[b.xlsx]S!A1', '!C2']],
  ["='https://x.vn/a b/[b.xlsx]S''t'!A1", ["[b.xlsx]S't!A1"]],
  ["=SUM('Q1:Q4'!B5)", ['Q1:Q4!B5']],
  ['=SUM(C:C)', ['!C1:C1048576']],
  ['=SUM(3:3)', ['!A3:XFD3']],
  ['=IF(A1="C5 \'[x]y\'!",B2,"D4")', ['!A1', '!B2']],
  ['=LOG10(A1)', ['!A1']],
  ['=TONG_SO*2', []],
])('%s refers to %j', (formula, references) => {
  const reading = readFormula(formula);
  expect(reading.readable).toBe(true);
  expect(reading.references.map(named)).toEqual(references);
});

test.each([
  ['=C11+C14-C20', '+C11 +C14 -C20'],
  ['=+C11+C14', '+C11 +C14'],
  ['=SUM(C11:C14)', '+C11:C14'],
  ['=SUM(C11:C14,C20)-SUM(D1,E1)', '+C11:C14 +C20 -D1 -E1'],
  ['=SUM(SUM(C11:C12),C14)', '+C11:C12 +C14'],
  ['=SUM((C11,C14))', '+C11 +C14'],
  ['=-(C11-C12)', '-C11 +C12'],
  ['=SUBTOTAL(9,C11:C14)', '+C11:C14~'],
  ['=SUBTOTAL(109,C11:C14)', '+C11:C14~'],
  ['=ROUND(SUM(C11:C14),2)', '+C11:C14 rounded'],
  ['=IFERROR(SUM(C11:C14),"")', '+C11:C14'],
  ['=N(C11)+N(C12)', '+C11 +C12'],
  ["='Phụ lục II'!C5+C6", '+C5 +C6'],
  ['=C11', '+C11'],
])('%s is the sum %s', (formula, expected) => {
  const { sum } = readFormula(formula);
  const terms = (sum?.terms ?? []).map(
    ({ sign, reference, skipsSubtotals }) =>
      `${sign < 0 ? '-' : '+'}${areaToA1(reference.area)}${skipsSubtotals ? '~' : ''}`,
  );
  expect([...terms, ...(sum?.rounded ? ['rounded'] : [])].join(' ')).toBe(expected);
});

test.each([
  '=SUM(C11:C14)/1000',
  '=C11*2',
  '=C11+500',
  '=C11:C14+1',
  '=SUBTOTAL(1,C11:C14)',
  '=AVERAGE(C11:C14)',
  '=SUMIF(A1:A9,"x",C1:C9)',
  '=TONG_SO+C1',
  '=SUM(TONG_SO)',
  '=IF(C1="",0,C1)',
  '=1+2',
  '=#REF!+C1',
])('%s is no plain sum', (formula) => {
  expect(readFormula(formula)).toMatchObject({ readable: true, sum: null });
});

test.each([
  '=',
  '=1+',
  '=SUM(C1',
  '=SUM(C1;C2)',
  '=Sheet1!#REF!',
  '=)(',
  `=${'('.repeat(9000)}`,
  `="${'x'.repeat(9000)}"`,
])('what cannot be read is told: %p', (formula) => {
  expect(readFormula(formula)).toMatchObject({ readable: false, sum: null });
});

test('the cells of a broken formula are still known', () => {
  expect(readFormula('=SUM(C1;C2').references.map(named)).toEqual(['!C1', '!C2']);
});

test('deep formulas end, one way or the other', () => {
  expect(readFormula(`=${'('.repeat(2000)}C1${')'.repeat(2000)}`).references).toHaveLength(1);
  expect(readFormula(`=${Array.from({ length: 2000 }, () => 'C1').join('+')}`).references).toHaveLength(2000);
});

test('names and functions are listed', () => {
  expect(readFormula('=round(TONG_SO+Bang1[Cột],_xlfn.XLOOKUP(1,A1,A2))')).toMatchObject({
    functions: new Set(['ROUND', '_XLFN.XLOOKUP']),
    names: ['TONG_SO', 'Bang1[Cột]'],
  });
});

test('a sheet that is named may be the own one', () => {
  const [reference] = readFormula("='Phụ lục I'!C5").references;
  expect(reference && isOnOwnSheet(reference)).toBe(false);
  expect(reference && isOnOwnSheet(reference, 'PHỤ LỤC I')).toBe(true);
});

test.each([
  ['=SUM(C11:C14)', 'C12', true],
  ['=SUM(C11:C14)', 'C15', false],
  ["='Phụ lục II'!C12", 'C12', false],
  ['=IF(A1="C12",1,2)', 'C12', false],
  ['=SUM(C:C)', 'C12', true],
  ['=SUM($C$11:C14)', 'C12', true],
])('%s mentions %s: %p', (formula, cell, expected) => {
  expect(formulaMentions(formula, parseCell(cell) ?? { row: 0, column: 0 })).toBe(expected);
});

test('no text whatever makes it throw', () => {
  const part = fc.constantFrom(
    ...[
      'SUM(',
      ')',
      'C1',
      ':',
      '$',
      "'",
      '"',
      '[',
      ']',
      '!',
      '{',
      '}',
      ',',
      ';',
      '+',
      '-',
      '#REF!',
      ' ',
      '%',
      '1',
    ],
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(part, fc.string()), { maxLength: 20 }), (parts) => {
      const { sum, readable } = readFormula(`=${parts.join('')}`);
      expect(sum === null || readable).toBe(true);
    }),
    { numRuns: 300 },
  );
});
