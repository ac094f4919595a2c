/** Fills the entry cells of any standard sheet with figures that a person could have typed, the same ones for the same seed. */
import { areaContains } from '../../src/sheet/address';
import type { LayoutCell, SheetLayout } from '../../src/sheet/layout';

/** Small deterministic generator (Park-Miller), so that a failure can be repeated. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state;
  };
}

/** Openings larger than movements, rates below a hundred, billions of đồng to the million. */
function entryFor(format: string, headerRank: number, next: () => number): number {
  if (format === '0.00') return (next() % 4000) / 100;
  const size = headerRank === 0 ? 9000 : 400;
  if (format.startsWith('#,##0.000')) return (100_000 + (next() % (size * 1000))) / 1000;
  return 100 + (next() % size);
}

export function isEntryCell(layout: SheetLayout, { row, column, isFormula }: LayoutCell): boolean {
  return !isFormula && layout.inputRules.some(({ area }) => areaContains(area, row, column));
}

/** The same sheet with a figure in every entry cell; formulas stay live. */
export function filledWithFigures(layout: SheetLayout, seed: number): SheetLayout {
  const next = numbers(seed);
  const firstFigure = Math.min(...layout.inputRules.map(({ area }) => area.left));
  return {
    ...layout,
    cells: layout.cells.map((cell) =>
      isEntryCell(layout, cell)
        ? { ...cell, content: entryFor(cell.style.numberFormat, cell.column - firstFigure, next) }
        : cell,
    ),
  };
}
