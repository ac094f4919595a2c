/** Every standard form, filled by a generator with figures that agree: nothing is found; each computed figure spoilt in turn: it is named. */
import { FORM_IDS, buildFormLayout, type FormId } from '../../src/forms/catalogue';
import type { FormOptions } from '../../src/forms/formOptions';
import { toA1 } from '../../src/sheet/address';
import type { LayoutCell, SheetLayout } from '../../src/sheet/layout';
import { filledWithFigures } from '../core/generator';
import { freeze, snapshotOf, workbookOf } from '../core/layoutSnapshot';
import { reviewFigures } from '../core/policy';

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

/** A column is one equation in all its rows, a total one in all its columns: one cell of each column and one of each row break them all. */
function everyEquation(computed: readonly LayoutCell[]): readonly LayoutCell[] {
  const middle = (cells: readonly LayoutCell[]): readonly LayoutCell[] =>
    cells.slice(cells.length >> 1).slice(0, 1);
  const of = (key: (cell: LayoutCell) => number): readonly LayoutCell[] =>
    [...new Set(computed.map(key))].flatMap((one) => middle(computed.filter((cell) => key(cell) === one)));
  return [...new Set([...of(({ column }) => column), ...of(({ row }) => row)])];
}

describe.each(FORM_IDS)('%s', (id) => {
  it.each([
    ['live formulas', false],
    ['all typed', true],
  ])('is recognised and has no finding when its figures agree, %s', (_, typed) => {
    for (const seed of [11, 222, 3333]) {
      const { tables, findings, coverage } = reviewFigures(
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
    everyEquation(layout.cells.filter(({ isFormula }) => isFormula)).forEach((cell) => {
      const value = typed.cells.find(
        ({ row, column }) => row === cell.row && column === cell.column,
      )?.content;
      if (typeof value !== 'number') return;
      const at = toA1(cell.row, cell.column);
      const { findings } = reviewFigures(workbookOf(snapshotOf(typed, { [at]: value + 1237 })));
      const [first] = findings.filter(({ severity }) => severity === 'error');
      if (first?.cell !== at || Number(first.expected) !== value)
        wrong.push(`${at}: ${JSON.stringify(findings)}`);
    });
    expect(wrong).toEqual([]);
  });
});
