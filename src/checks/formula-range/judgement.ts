/** What a sum comes to when it is held against the cells that it should add up. */
import type { IndexTerm } from '../../forms/indexNotation';
import type { Decimal } from '../../numbers/decimal';
import type { FormulaGrid, GridCell } from '../../reading/formulas/formulaGrid';
import type { RunReading } from '../../reading/formulas/runs';
import type { TableColumn } from '../../reading/table';

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
  /** Places of the rows right below a row, by its place; rows without any are not listed. */
  readonly partsOf: ReadonlyMap<number, readonly number[]>;
  /** The columns that a column adds up, as its equation says; and the same by the code of the column. */
  readonly sumOf: ReadonlyMap<TableColumn, readonly IndexTerm[]>;
  readonly sums: ReadonlyMap<string, readonly IndexTerm[]>;
  readonly valueOf: (cell: GridCell) => Decimal | null;
}

export function isProblem(judgement: Judgement): judgement is RangeProblem {
  return typeof judgement === 'object';
}
