import { shiftFormula, shownFormula } from '../../src/xlsx/formulaText';

test.each([
  ['A1+B2', 'B3+C4'],
  ['$A1+A$1+$A$1', '$A3+B$1+$A$1'],
  ['SUM(C14:C17)', 'SUM(D16:D19)'],
  ['SUM(A:C)+SUM($3:$5)+SUM(3:5)', 'SUM(B:D)+SUM($3:$5)+SUM(5:7)'],
  ["'Phụ lục A1'!B2*2", "'Phụ lục A1'!C4*2"],
  ['Sheet1!A1+Biểu1!A1', 'Sheet1!B3+Biểu1!B3'],
  ['LOG10(A1)+LOG10 (A1)', 'LOG10(B3)+LOG10 (B3)'],
  ['"A1"&A1&"""A1"', '"A1"&B3&"""A1"'],
  ['Tỷ_lệ1+A1_B2+ABCD1+A1.B', 'Tỷ_lệ1+A1_B2+ABCD1+A1.B'],
  ['Bảng1[Cột A1]+Bảng1[[#This Row],[A1]]', 'Bảng1[Cột A1]+Bảng1[[#This Row],[A1]]'],
  ['[1]Sheet1!A1', '[1]Sheet1!B3'],
  ['#REF!+A1+1.5E+3', '#REF!+B3+1.5E+3'],
  ['XFD1+A1048576', '#REF!+#REF!'],
])('%s moves to %s', (formula, moved) => {
  expect(shiftFormula(formula, 2, 1)).toBe(moved);
});

test('a formula moved by nothing is the same', () => {
  expect(shiftFormula('SUM($A$1:B2)*C3', 0, 0)).toBe('SUM($A$1:B2)*C3');
});

test.each([
  ['SUM(A1)', '=SUM(A1)'],
  ['=SUM(A1)', '=SUM(A1)'],
  [' _xlfn._xlws.FILTER(A1,B1)&"_xlfn."', '=FILTER(A1,B1)&"_xlfn."'],
])('%s is shown as %s', (stored, shown) => {
  expect(shownFormula(stored)).toBe(shown);
});
