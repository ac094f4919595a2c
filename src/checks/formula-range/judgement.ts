/** What a sum comes to when it is held against the cells that it should add up. */
import type { Decimal } from '../../numbers/decimal';
import type { FormulaGrid, GridCell } from '../../reading/formulas/formulaGrid';
import type { RunReading } from '../../reading/formulas/runs';

/**
 * `short-range`: the range ends too early or begins too late. `skipped-cells`: something within is left out. `double-count`: a subtotal together
 * with its parts. `extra-cells`: something that is no part. `wrong-cells`: other cells instead of the right ones.
 */
export type RangeKind = 'short-range' | 'skipped-cells' | 'double-count' | 'extra-cells' | 'wrong-cells';

export interface RangeProblem {
  readonly kind: RangeKind;
  /** What is left out, counted twice, or added up although it should not be. */
  readonly cells: readonly GridCell[];
}

/** `unknown`: nothing says what the formula should add up. */
export type Judgement = 'right' | 'unknown' | RangeProblem;

export interface JudgedTable {
  readonly grid: FormulaGrid;
  readonly runs: RunReading;
  readonly valueOf: (cell: GridCell) => Decimal | null;
}

export function isProblem(judgement: Judgement): judgement is RangeProblem {
  return typeof judgement === 'object';
}
