/** Every standard form, filled by a generator with figures that agree: nothing is found; each computed figure spoilt in turn: it is named. */
import { FORM_IDS, buildFormLayout, type FormId } from '../../src/forms/catalogue';
import type { FormOptions } from '../../src/forms/formOptions';
import { reviewWorkbook } from '../../src/findings/review';
import { areaContains, toA1 } from '../../src/sheet/address';
import type { LayoutCell, SheetLayout } from '../../src/sheet/layout';
import { freeze, snapshotOf, workbookOf } from '../core/layoutSnapshot';

const OPTIONS: FormOptions = {
  unitName: 'UBND tỉnh Thử Nghiệm',
  year: 2022,
  endYear: 2025,
  moneyUnit: 'trieu-dong',
  localities: ['Xã Một', 'Xã Hai', 'Xã Ba'],
};

/** Small deterministic generator (Park-Miller), so that a failure can be repeated. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state;
  };
}

/** Entries that a person could have made: openings larger than movements, rates below a hundred. */
function entryFor(format: string, headerRank: number, next: () => number): number {
  if (format === '0.00') return (next() % 4000) / 100;
  const size = headerRank === 0 ? 9000 : 400;
  return 100 + (next() % size);
}

function filled(id: FormId, seed: number): SheetLayout {
  const layout = buildFormLayout(id, OPTIONS);
  const next = numbers(seed);
  const firstFigure = Math.min(...layout.inputRules.map(({ area }) => area.left));
  return {
    ...layout,
    cells: layout.cells.map((cell): LayoutCell => {
      const isEntry = layout.inputRules.some(({ area }) => areaContains(area, cell.row, cell.column));
      if (!isEntry || cell.isFormula) return cell;
      const value = entryFor(cell.style.numberFormat, cell.column - firstFigure, next);
      return { ...cell, content: value };
    }),
  };
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
