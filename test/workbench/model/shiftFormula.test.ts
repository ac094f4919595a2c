import { shiftFormula, shiftNameReference } from '../../../src/workbench/model/formulas/shiftFormula';
import type { LineShift } from '../../../src/workbench/model/lines/lineShift';
import { parseWideArea } from '../../../src/workbench/model/references';

/** "insert 5:6", "delete C:C" */
function shiftOf(text: string): LineShift {
  const [kind, address = ''] = text.split(' ');
  const area = parseWideArea(address);
  if (!area || (kind !== 'insert' && kind !== 'delete')) throw new Error(text);
  return /\d/.test(address)
    ? { kind, axis: 'rows', first: area.top, count: area.bottom - area.top + 1 }
    : { kind, axis: 'columns', first: area.left, count: area.right - area.left + 1 };
}

/** As on the sheet itself. */
function onSheet(formula: string, shift: string): string {
  return shiftFormula(formula, shiftOf(shift), { target: 'Phụ lục I', isHome: true });
}

describe('a formula of the sheet itself', () => {
  test.each([
    // single cells
    ['=A4', 'insert 5:6', '=A4'],
    ['=A5', 'insert 5:6', '=A7'],
    ['=$A$5+A$5+$A5', 'insert 5:6', '=$A$7+A$7+$A7'],
    ['=A5', 'delete 5:6', '=#REF!'],
    ['=A6*2', 'delete 5:6', '=#REF!*2'],
    ['=A7', 'delete 5:6', '=A5'],
    ['=A4', 'delete 5:6', '=A4'],
    ['=C1+$D$1', 'insert C:C', '=D1+$E$1'],
    ['=B1', 'insert C:C', '=B1'],
    ['=C1', 'delete C:C', '=#REF!'],
    ['=D1', 'delete C:C', '=C1'],
    ['=A5', 'insert C:C', '=A5'],
    // ranges
    ['=SUM(A5:A9)', 'insert 5:5', '=SUM(A6:A10)'],
    ['=SUM(A5:A9)', 'insert 6:6', '=SUM(A5:A10)'],
    ['=SUM(A5:A9)', 'insert 9:9', '=SUM(A5:A10)'],
    ['=SUM(A5:A9)', 'insert 10:10', '=SUM(A5:A9)'],
    ['=SUM($A$5:A9)', 'insert 7:8', '=SUM($A$5:A11)'],
    ['=SUM(A5:A9)', 'delete 1:2', '=SUM(A3:A7)'],
    ['=SUM(A5:A9)', 'delete 3:5', '=SUM(A3:A6)'],
    ['=SUM(A5:A9)', 'delete 6:7', '=SUM(A5:A7)'],
    ['=SUM(A5:A9)', 'delete 9:12', '=SUM(A5:A8)'],
    ['=SUM(A5:A9)', 'delete 10:12', '=SUM(A5:A9)'],
    ['=SUM(A5:A9)', 'delete 5:9', '=SUM(#REF!)'],
    ['=SUM(A5:A9)', 'delete 2:20', '=SUM(#REF!)'],
    ['=SUM(B5:E9)', 'insert C:D', '=SUM(B5:G9)'],
    ['=SUM(B5:E9)', 'delete A:C', '=SUM(A5:B9)'],
    ['=SUM(A9:A5)', 'insert 6:6', '=SUM(A10:A5)'],
    ['=SUM(A9:A5)', 'delete 5:9', '=SUM(#REF!)'],
    ['=SUM(A5:A5)', 'insert 5:5', '=SUM(A6:A6)'],
    // whole rows and columns
    ['=SUM(5:7)', 'insert 6:6', '=SUM(5:8)'],
    ['=SUM($5:$7)', 'insert 5:5', '=SUM($6:$8)'],
    ['=SUM(5:7)', 'delete 5:7', '=SUM(#REF!)'],
    ['=SUM(5:7)', 'insert B:B', '=SUM(5:7)'],
    ['=SUM(B:C)', 'insert 6:6', '=SUM(B:C)'],
    ['=SUM(B:C)', 'insert C:C', '=SUM(B:D)'],
    ['=SUM($B:$C)', 'delete A:B', '=SUM($A:$A)'],
    ['=SUM(B:C)', 'delete B:C', '=SUM(#REF!)'],
    ['=SUM(B:C)', 'delete 1:1048576', '=SUM(#REF!)'],
    ['=SUM(B:C)', 'delete 2:1048576', '=SUM(B:C)'],
    // the end of the sheet
    ['=SUM(A5:A1048576)', 'insert 6:6', '=SUM(A5:A1048576)'],
    ['=SUM(A5:A1048576)', 'insert 3:3', '=SUM(A6:A1048576)'],
    ['=SUM(A1:A1048576)', 'insert 1:1', '=SUM(A1:A1048576)'],
    ['=A1048576', 'insert 3:3', '=#REF!'],
    ['=XFD1', 'insert B:B', '=#REF!'],
    // what stays as it is
    ['=IF(A5="A5","A5 ""A5""",\'Khác\'!A5)', 'insert 5:5', '=IF(A6="A5","A5 ""A5""",\'Khác\'!A5)'],
    ['=LOG10(A5)+TongSo+T5_x+[B.xlsx]Khác!A5', 'insert 1:1', '=LOG10(A6)+TongSo+T5_x+[B.xlsx]Khác!A5'],
    ['= A5 + SUM( A5 , (A5,B5) )', 'insert 1:1', '= A6 + SUM( A6 , (A6,B6) )'],
    ['=#REF!+Khác!#REF!', 'insert 1:1', '=#REF!+Khác!#REF!'],
    // with the sheet's own name
    ["='Phụ lục I'!A5+'phụ LỤC i'!$A$5:B6", 'insert 5:5', "='Phụ lục I'!A6+'phụ LỤC i'!$A$6:B7"],
    ["='Phụ lục I'!A5", 'delete 5:5', "='Phụ lục I'!#REF!"],
  ])('%s, %s', (formula, shift, expected) => {
    expect(onSheet(formula, shift)).toBe(expected);
  });
});

test.each([
  ['=A5+Biểu!A5', '=A5+Biểu!A6'],
  ['=SUM(Biểu!A4:A9)', '=SUM(Biểu!A4:A10)'],
  ["=SUM('Biểu'!5:7)+SUM(BIỂU!C:C)", "=SUM('Biểu'!6:8)+SUM(BIỂU!C:C)"],
  ["='Biểu 2'!A5+Biểu:Khác!A5", "='Biểu 2'!A5+Biểu:Khác!A5"],
])('a formula of another sheet: %s', (formula, expected) => {
  const place = { target: 'Biểu', isHome: false };
  expect(shiftFormula(formula, shiftOf('insert 5:5'), place)).toBe(expected);
});

test.each([
  ["='It''s'!$A$5", 'insert 5:5', "='It''s'!$A$6"],
  ["='It''s'!$A$5:$C$9", 'delete 9:9', "='It''s'!$A$5:$C$8"],
  ["='It''s'!$A$5:$C$9", 'delete 5:9', "='It''s'!#REF!"],
  ["='It''s'!$5:$7", 'insert 6:6', "='It''s'!$5:$8"],
  // relative: a distance from the cell that uses the name
  ["='It''s'!A5", 'insert 5:5', "='It''s'!A5"],
  ["='It''s'!A$5", 'insert 5:5', "='It''s'!A$6"],
  ["='It''s'!A$5", 'insert A:A', "='It''s'!A$5"],
  ["='It''s'!$A$5:A9", 'insert 5:5', "='It''s'!$A$6:A9"],
  ["='It''s'!$A$5:A9", 'delete 5:5', "='It''s'!#REF!"],
  ['=$A$5', 'insert 5:5', '=$A$5'],
])('a name for %s, %s', (reference, shift, expected) => {
  const place = { target: "It's", isHome: false };
  expect(shiftNameReference(reference, shiftOf(shift), place)).toBe(expected);
});
