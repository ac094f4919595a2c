import { planMarks } from '../../src/excel/markPlan';
import { isSignature, signatureFormula } from '../../src/excel/markRules';
import type { CellMark } from '../../src/excel/workbookPort';

function mark(sheet: string, cell: string, severity: CellMark['severity'] = 'error'): CellMark {
  return { sheet, cell, severity };
}

describe('planMarks', () => {
  it('groups neighbouring cells and keeps sheets apart', () => {
    const plans = planMarks([mark('A', 'C10'), mark('A', 'D10'), mark('B', 'A1'), mark('a', 'E10')]);
    expect(plans).toEqual([
      { sheet: 'A', marks: [{ severity: 'error', addresses: ['C10:E10'], cells: 3 }] },
      { sheet: 'B', marks: [{ severity: 'error', addresses: ['A1'], cells: 1 }] },
    ]);
  });

  it('marks a cell once, as its worst finding', () => {
    const marks = [mark('A', 'C10', 'notice'), mark('A', 'C10', 'error'), mark('A', 'C10', 'warning')];
    expect(planMarks(marks)[0]?.marks).toEqual([{ severity: 'error', addresses: ['C10'], cells: 1 }]);
  });

  it('keeps addresses short enough for Excel', () => {
    const marks = Array.from({ length: 3000 }, (_, index) => mark('A', `C${index * 2 + 1}`));
    const addresses = planMarks(marks)[0]?.marks[0]?.addresses ?? [];
    expect(addresses.length).toBeGreaterThan(1);
    expect(Math.max(...addresses.map((address) => address.length))).toBeLessThanOrEqual(8192);
    expect(addresses.join(',').split(',')).toHaveLength(3000);
  });

  it('leaves out what is no cell', () => {
    expect(planMarks([mark('A', 'nowhere')])).toEqual([]);
  });
});

describe('the signature', () => {
  it('is recognised for each severity, also when respaced', () => {
    expect(isSignature(signatureFormula('error'))).toBe(true);
    expect(isSignature(signatureFormula('notice'))).toBe(true);
    expect(isSignature('= N( "soat-bieu:warning" ) = 0')).toBe(true);
  });

  it('is not found in rules of the user', () => {
    for (const formula of ['=A1>5', '=N("x")=0', '=A1="soat-bieu:error"', '', null, 5]) {
      expect(isSignature(formula)).toBe(false);
    }
  });
});
