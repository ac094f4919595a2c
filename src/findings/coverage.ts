/** What was looked at, so that "no findings" can be told from "not checked". */
import type { EquationOutcome, EquationResult } from '../checks/engine/result';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import type { Coverage } from './finding';

/** @param undecided failing equations that only lack an entry: they count as not checked, not as wrong */
export function coverageOf(
  workbook: WorkbookSnapshot,
  results: readonly EquationResult[],
  undecided: ReadonlySet<EquationResult>,
): Coverage {
  const cells = workbook.sheets
    .flatMap(({ cells: all }) => [...all.values()])
    .filter(({ value }) => value !== null);
  const count = (outcome: EquationOutcome): number =>
    results.filter((result) => result.outcome === outcome).length;
  const skipped = count('skip');
  return {
    cells: cells.length,
    numbers: cells.filter(({ value }) => value?.type === 'number').length,
    equations: results.length - skipped,
    pass: count('pass'),
    rounding: count('rounding'),
    fail: count('fail') - undecided.size,
    cannotCheck: count('cannot-check') + undecided.size,
    waived: 0,
  };
}
