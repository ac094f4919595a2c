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

/** Households and openings come first, then people or the poor among them, then parts and movements of those: none is more than what it is of. */
const LEAST = [20_000, 2000];
const SPREAD = [9000, 4000];
const LEAST_PART = 20;
const SPREAD_OF_PARTS = 200;

/** Rates below a hundred, billions of đồng to the million. */
function entryFor(format: string, headerRank: number, scale: number, next: () => number): number {
  if (format === '0.00') return (next() % 4000) / 100;
  const [least, spread] =
    headerRank < LEAST.length
      ? [(LEAST[headerRank] ?? 0) * scale, (SPREAD[headerRank] ?? 0) * scale]
      : [LEAST_PART, SPREAD_OF_PARTS];
  if (format.startsWith('#,##0.000')) return (100_000 + (next() % (spread * 1000))) / 1000;
  return least + (next() % spread);
}

export function isEntryCell(layout: SheetLayout, { row, column, isFormula }: LayoutCell): boolean {
  return !isFormula && layout.inputRules.some(({ area }) => areaContains(area, row, column));
}

/**
 * The same sheet with a figure in every entry cell; formulas stay live.
 *
 * @param scale of its openings, where they are part of what another sheet gives
 */
export function filledWithFigures(layout: SheetLayout, seed: number, scale = 1): SheetLayout {
  const next = numbers(seed);
  const firstFigure = Math.min(...layout.inputRules.map(({ area }) => area.left));
  return {
    ...layout,
    cells: layout.cells.map((cell) =>
      isEntryCell(layout, cell)
        ? { ...cell, content: entryFor(cell.style.numberFormat, cell.column - firstFigure, scale, next) }
        : cell,
    ),
  };
}
