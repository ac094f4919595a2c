/** A sum held against the sums beside it, where nothing else says what it should add up. */
import { copiedSum } from '../../reading/formulas/copiedSum';
import type { GridCell } from '../../reading/formulas/formulaGrid';
import type { FormulaRun } from '../../reading/formulas/runs';
import { summedCells } from '../../reading/formulas/summedCells';
import type { JudgedTable, Judgement } from './judgement';

/** The same cells, so many rows or columns away. */
function isShifted(actual: readonly GridCell[], expected: readonly GridCell[]): boolean {
  const steps = expected.flatMap(({ rowPlace, columnPlace }, order) => {
    const to = actual[order];
    return to ? [`${to.rowPlace - rowPlace} ${to.columnPlace - columnPlace}`] : [];
  });
  return actual.length === expected.length && new Set(steps).size === 1;
}

export function judgeBeside(judged: JudgedTable, cell: GridCell, run: FormulaRun): Judgement {
  const copied = copiedSum(judged.grid, cell, run);
  const summed = cell.formula ? summedCells(judged.grid, cell.formula) : null;
  if (!copied || !summed || summed.length === 0) return 'unknown';
  if ([...copied, ...summed].some(({ sign }) => sign === -1)) return 'unknown';
  const expected = copied.map((one) => one.cell);
  const actual = summed.map((one) => one.cell);
  const omitted = expected.filter((one) => !actual.includes(one));
  const extra = actual.filter((one) => !expected.includes(one));
  if (omitted.length > 0 && extra.length > 0) {
    return isShifted(actual, expected) ? { kind: 'wrong-cells', cells: omitted } : 'unknown';
  }
  if (omitted.length > 0) {
    const along = (one: GridCell): number => one.rowPlace * judged.grid.columns.length + one.columnPlace;
    const used = actual.map(along);
    const atEnds = omitted.every((one) => along(one) < Math.min(...used) || along(one) > Math.max(...used));
    return { kind: atEnds ? 'short-range' : 'skipped-cells', cells: omitted };
  }
  return extra.length > 0 ? { kind: 'extra-cells', cells: extra } : 'unknown';
}
