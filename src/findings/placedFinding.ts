/** A wrong figure as a finding, with its place among all the others. */
import type { CellId } from '../reading/cellId';
import type { Decimal } from '../numbers/decimal';
import type { WorkbookReading } from '../reading/readWorkbook';
import type { RootCause } from '../diagnosis/rootCause';
import type { Finding } from './finding';
import { rootFinding } from './rootFinding';

/** A finding with the cells that are supposed to be wrong by one mistake, the one that it blames first. */
export interface PlacedFinding {
  readonly cells: readonly CellId[];
  /** Cells that are wrong only because of them, and those that may be wrong instead. */
  readonly related: readonly CellId[];
  /** One of those that may be wrong instead is explained as well: which of them it is, nothing tells. */
  readonly isContested: boolean;
  /** What they would have to state. */
  readonly expected: ReadonlyMap<CellId, Decimal>;
  readonly finding: Finding;
}

/** @param further cells that show an error only because of this one */
export function placedFinding(
  reading: WorkbookReading,
  root: RootCause,
  further: readonly CellId[],
): PlacedFinding {
  return {
    cells: root.changed,
    related: [...root.symptoms, ...root.rivals].map(({ cell }) => cell),
    isContested: root.rivals.some(({ isExplained }) => isExplained),
    expected: new Map(
      [root, ...root.symptoms].flatMap(({ cell, expected }) => (expected ? [[cell, expected] as const] : [])),
    ),
    finding: rootFinding(reading, root, further),
  };
}
