import { toPlain } from '../../numbers/decimal';
import type { StructureCheck } from '../engine/check';
import type { StructureIssue } from '../engine/result';
import { inspectorByTable } from '../engine/tableInspector';
import { PrintedSums, type Difference } from './printedSums';

function issueOf(differences: readonly Difference[]): readonly StructureIssue[] {
  const [first, ...others] = differences;
  if (!first) return [];
  const params = {
    count: differences.length,
    printed: { decimal: toPlain(first.printed) },
    sum: { decimal: toPlain(first.sum) },
  };
  return [
    {
      outcome: 'fail',
      kind: 'as-printed',
      cell: first.cell,
      further: [...new Set(others.map(({ cell }) => cell))].filter((cell) => cell !== first.cell),
      stated: null,
      proposed: null,
      message: { key: 'findings.printed.as-printed', params },
      cause: { key: 'findings.printed.as-printed.cause', params },
    },
  ];
}

/** Số in ra: what is printed is what gets submitted; rounded to what is shown, the figures may not add up though the cells do. */
export const asPrintedCheck: StructureCheck = {
  kind: 'structure',
  id: 'as-printed',
  family: 'printed',
  severity: 'notice',
  source: 'Excel: a number format shows fewer decimals than the cell keeps',
  description: { key: 'findings.check.as-printed' },
  severityReason: { key: 'findings.severity-reason.as-printed' },
  forms: 'any',
  parameters: [],
  ...inspectorByTable((reading, table, place) => {
    const sums = new PrintedSums(reading, table, place);
    return {
      issues: () => issueOf(sums.differences()),
      change: (changed) => {
        sums.change(changed);
      },
    };
  }),
};
