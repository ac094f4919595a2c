import { formulaPieces } from '../../../src/workbench/model/formulas/formulaPieces';
import { renameSheetInFormula } from '../../../src/workbench/model/formulas/renameSheet';

/** References in square brackets, names in angle brackets. */
function marked(formula: string): string {
  const marks = { text: ['', ''], reference: ['⟦', '⟧'], name: ['⟨', '⟩'] };
  return formulaPieces(formula)
    .map(({ kind, text }) => marks[kind].join(text))
    .join('');
}

test.each([
  ['=A1+$B$2', '=⟦A1⟧+⟦$B$2⟧'],
  ['=SUM( A1 : B2 )', '=SUM( ⟦A1⟧ : ⟦B2⟧ )'],
  ['=SUM(A1:B2,5:7,$5:$7,B:C)', '=SUM(⟦A1:B2⟧,⟦5:7⟧,⟦$5:$7⟧,⟦B:C⟧)'],
  ['=A1&"A1 và ""B2"""&B2', '=⟦A1⟧&"A1 và ""B2"""&⟦B2⟧'],
  ["='It''s'!A1+Cũ!B2", "=⟦'It''s'!A1⟧+⟦Cũ!B2⟧"],
  ['=LOG10(A1)+DA4', '=LOG10(⟦A1⟧)+⟦DA4⟧'],
  ['=TongSo+Tổng_số.1+_xlfn.SINGLE(A1)', '=⟨TongSo⟩+⟨Tổng_số.1⟩+_xlfn.SINGLE(⟦A1⟧)'],
  ['=1E5+2.5e-3+A1', '=1E5+2.5e-3+⟦A1⟧'],
  ['=(A1,B2)', '=(⟦A1⟧,⟦B2⟧)'],
  ['=A1:B2 A2', '=⟦A1:B2⟧ ⟦A2⟧'],
  ['=A1:INDEX(B:B,3)', '=⟦A1⟧:INDEX(⟦B:B⟧,3)'],
  ['=Table1[A1]+Table1[[#This Row],[B2]]', '=Table1[A1]+Table1[[#This Row],[B2]]'],
  ["=[B.xlsx]S!A1+'[B.xlsx]S 1'!A1", "=⟦[B.xlsx]S!A1⟧+⟦'[B.xlsx]S 1'!A1⟧"],
  ['=Sheet1:Sheet3!A1', '=⟦Sheet1:Sheet3!A1⟧'],
  ['=Sheet1!#REF!+#REF!+#N/A', '=⟦Sheet1!#REF!⟧+#REF!+#N/A'],
  ['=Sheet1!TongSo', '=⟨Sheet1!TongSo⟩'],
  ['={1,2;"A1",4}', '={1,2;"A1",4}'],
  ['=A1#+@A1', '=⟦A1⟧#+@⟦A1⟧'],
  ['=A0+XFE1+A1048577', '=⟨A0⟩+⟨XFE1⟩+⟨A1048577⟩'],
  ['=SUM(', '=SUM('],
  ['="A1', '="A1'],
  ['=A1\n+B1', '=⟦A1⟧\n+⟦B1⟧'],
  ['', ''],
])('%s', (formula, expected) => {
  expect(marked(formula)).toBe(expected);
  expect(
    formulaPieces(formula)
      .map(({ text }) => text)
      .join(''),
  ).toBe(formula);
});

test('a sheet’s new name reaches references, names and errors, and no text', () => {
  const formula = '=cũ!A1&"Cũ!A1 ""x"""&Cũ!TongSo+SUM((Cũ!#REF!,Khác!A1))';
  expect(renameSheetInFormula(formula, 'Cũ', "It's")).toBe(
    "='It''s'!A1&\"Cũ!A1 \"\"x\"\"\"&'It''s'!TongSo+SUM(('It''s'!#REF!,Khác!A1))",
  );
  expect(renameSheetInFormula(formula, 'Cũ', null)).toBe('=#REF!&"Cũ!A1 ""x"""&#REF!+SUM((#REF!,Khác!A1))');
});
