/** A supposed mistake: the cells it made wrong, and the figures they should have had. */
import type { Decimal } from '../numbers/decimal';
import type { CellId } from '../reading/cellId';
import type { Explanation } from './explain/explanation';

export interface Hypothesis {
  /** The cell to name. */
  readonly cell: CellId;
  readonly changes: ReadonlyMap<CellId, Decimal>;
  /** What people do that leads to just this; the most telling first, possibly none. */
  readonly explanations: readonly Explanation[];
  /** What it costs to believe it: 1 for a plain mistake, less when the figures explain it well. */
  readonly cost: number;
  /** Suspects are single cells; a whole line or a pair of columns has no rivals. */
  readonly singleCell: boolean;
}
