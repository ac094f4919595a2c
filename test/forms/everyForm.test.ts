/** Every standard form, filled by a generator with figures that agree: nothing is found; each computed figure spoilt in turn: it is named. */
import { FORM_IDS, buildFormLayout, type FormId } from '../../src/forms/catalogue';
import type { FormOptions } from '../../src/forms/formOptions';
import { reviewWorkbook } from '../../src/findings/review';
import { toA1 } from '../../src/sheet/address';
import type { SheetLayout } from '../../src/sheet/layout';
import { filledWithFigures } from '../core/generator';
import { freeze, snapshotOf, workbookOf } from '../core/layoutSnapshot';

const OPTIONS: FormOptions = {
  unitName: 'UBND tỉnh Thử Nghiệm',
  year: 2022,
  endYear: 2025,
  moneyUnit: 'trieu-dong',
  localities: ['Xã Một', 'Xã Hai', 'Xã Ba'],
};

function filled(id: FormId, seed: number): SheetLayout {
  return filledWithFigures(buildFormLayout(id, OPTIONS), seed);
}

describe.each(FORM_IDS)('%s', (id) => {
  it.each([
    ['live formulas', false],
    ['all typed', true],
  ])('is recognised and has no finding when its figures agree, %s', (_, typed) => {
    for (const seed of [11, 222, 3333]) {
      const { tables, findings, coverage } = reviewWorkbook(
        workbookOf(snapshotOf(filled(id, seed), {}, typed)),
      );
      expect(tables.map(({ form }) => form)).toEqual([id]);
      expect(findings).toEqual([]);
      expect(coverage.fail + coverage.rounding + coverage.cannotCheck).toBe(0);
    }
  });

  it('has every spoilt figure named', () => {
    const layout = filled(id, 4711);
    const typed = freeze(layout);
    const wrong: string[] = [];
    const computed = layout.cells.filter(({ isFormula }) => isFormula);
    computed.forEach((cell, place) => {
      const value = typed.cells.find(
        ({ row, column }) => row === cell.row && column === cell.column,
      )?.content;
      // A few dozen per form: every place of a small one, a spread over a large one.
      if (typeof value !== 'number' || place % Math.ceil(computed.length / 40) !== 0) return;
      const at = toA1(cell.row, cell.column);
      const { findings } = reviewWorkbook(workbookOf(snapshotOf(typed, { [at]: value + 1237 })));
      const [first] = findings.filter(({ severity }) => severity === 'error');
      if (first?.cell !== at || Number(first.expected) !== value)
        wrong.push(`${at}: ${JSON.stringify(findings)}`);
    });
    expect(wrong).toEqual([]);
  });
});
