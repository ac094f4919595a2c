/** Workbooks in which nothing is wrong: what a review makes of them all the same. */
import { reviewWorkbook } from '../../src/findings/review';
import type { Finding } from '../../src/findings/finding';
import { blankForms, tablesAsText, type Prepared } from './subjects';
import { snapshotOf } from './model';

export interface CleanTally {
  readonly workbooks: number;
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** Those that faults are put into, and besides them tables whose figures are text, and forms that are not filled in. */
export function reviewClean(subjects: readonly Prepared[]): CleanTally {
  const reviewed = [
    ...subjects.map(({ id, subject }) => ({ id, findings: subject().review.findings })),
    ...[...tablesAsText(), ...blankForms()].map(({ id, model }) => ({
      id,
      findings: reviewWorkbook(snapshotOf(model)).findings,
    })),
  ];
  const of = (wanted: Finding['severity']): readonly string[] =>
    reviewed.flatMap(({ id, findings }) =>
      findings
        .filter(({ severity }) => severity === wanted)
        .map(({ check, sheet, cell, causes }) => `${id}: ${check} ${sheet}!${cell} ${causes[0]?.kind ?? ''}`),
    );
  return { workbooks: reviewed.length, errors: of('error'), warnings: of('warning') };
}
