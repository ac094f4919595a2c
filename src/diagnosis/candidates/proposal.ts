/** A figure that a cell would have to state for a failing equation to hold. */
import type { Decimal } from '../../numbers/decimal';
import type { CellId } from '../../reading/cellId';

export interface Proposal {
  readonly cell: CellId;
  readonly value: Decimal;
}
