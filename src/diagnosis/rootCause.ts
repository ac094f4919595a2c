/** What a diagnosis comes to: the cell to blame, the figure it should have, why, and what else is wrong only because of it. */
import type { EquationResult } from '../checks/engine/result';
import type { Decimal } from '../numbers/decimal';
import type { CellId } from '../reading/cellId';
import type { Explanation } from './explain/explanation';

export interface SupposedFigure {
  readonly cell: CellId;
  readonly stated: Decimal | null;
  readonly expected: Decimal | null;
}

/** The figure alone. */
export function figureOf({ cell, stated, expected }: SupposedFigure): SupposedFigure {
  return { cell, stated, expected };
}

/** Another cell that may be to blame instead. */
export interface Rival extends SupposedFigure {
  /** What people do explains the figure that it would need. */
  readonly isExplained: boolean;
}

export interface RootCause extends SupposedFigure {
  /** The equation that shows it best. */
  readonly result: EquationResult;
  readonly explanations: readonly Explanation[];
  /** Other cells that might be to blame instead, with the figure each would need. */
  readonly rivals: readonly Rival[];
  /** Cells that are wrong only because of this. */
  readonly symptoms: readonly SupposedFigure[];
  /** The cells that are supposed to be wrong by themselves: its own, and others of the same mistake. */
  readonly changed: readonly CellId[];
  /** Every equation this accounts for. */
  readonly accountsFor: readonly EquationResult[];
}
