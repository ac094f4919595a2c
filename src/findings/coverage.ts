/** What was looked at, so that "no findings" can be told from "not checked". */
import type { EquationOutcome, EquationResult } from '../checks/engine/result';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import type { Coverage } from './finding';

/** Cells that hold anything; numbers among them. */
export interface FilledCells {
  readonly cells: number;
  readonly numbers: number;
}

export function filledCells({ sheets }: WorkbookSnapshot): FilledCells {
  let [filled, numbers] = [0, 0];
  for (const { cells } of sheets) {
    for (const { value } of cells.values()) {
      if (value !== null) filled += 1;
      if (value?.type === 'number') numbers += 1;
    }
  }
  return { cells: filled, numbers };
}

/** @param undecided failing equations that only lack an entry: they count as not checked, not as wrong */
export function coverageOf(
  { cells, numbers }: FilledCells,
  results: readonly EquationResult[],
  undecided: ReadonlySet<EquationResult>,
): Coverage {
  const counts = new Map<EquationOutcome, number>();
  for (const { outcome } of results) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const count = (outcome: EquationOutcome): number => counts.get(outcome) ?? 0;
  return {
    cells,
    numbers,
    equations: results.length - count('skip'),
    pass: count('pass'),
    rounding: count('rounding'),
    fail: count('fail') - undecided.size,
    cannotCheck: count('cannot-check') + undecided.size,
    waived: 0,
  };
}
