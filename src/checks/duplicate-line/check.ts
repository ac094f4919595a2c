import type { Table } from '../../reading/table';
import type { StructureCheck } from '../engine/check';
import type { StructureIssue } from '../engine/result';
import type { Severity } from '../engine/severity';
import { idOf, NO_FIGURES } from '../engine/tableCells';
import { inspectorByTable } from '../engine/tableInspector';
import { LinesOfTable, type DuplicateLines } from './duplicateLines';

/** Communes of one name are common in a province; in one district, or with the same figures, they are not. */
function severityOf({ rows }: Table, { kind, lines, sameFigures }: DuplicateLines): Severity {
  if (kind === 'same-figures') return 'notice';
  const inDistrict = rows[lines[0]?.parent ?? -1]?.role === 'line';
  return sameFigures || inDistrict ? 'warning' : 'notice';
}

function toIssue(table: Table, duplicate: DuplicateLines): readonly StructureIssue[] {
  const [first, second, ...others] = duplicate.lines;
  if (!first || !second) return [];
  // The later one is the one that was put in once too often.
  return [
    {
      outcome: 'fail',
      kind: duplicate.kind,
      severity: severityOf(table, duplicate),
      cell: idOf(table, second.cell),
      further: [first, ...others].map(({ cell }) => idOf(table, cell)),
      ...NO_FIGURES,
      message: {
        key: `findings.hygiene.${duplicate.kind}`,
        params: {
          name: second.name,
          other: first.name,
          rows: { list: duplicate.lines.map(({ row }) => String(row + 1)) },
        },
      },
      cause: {
        key: duplicate.sameFigures
          ? `findings.hygiene.${duplicate.kind}.same`
          : `findings.hygiene.${duplicate.kind}.other`,
      },
    },
  ];
}

/** Dòng trùng: a locality or a line that stands twice under one parent, or two lines with the same counts. */
export const duplicateLineCheck: StructureCheck = {
  kind: 'structure',
  id: 'duplicate-line',
  family: 'hygiene',
  severity: 'warning',
  source: 'A line stands once in a table',
  description: { key: 'findings.check.duplicate-line' },
  severityReason: { key: 'findings.severity-reason.duplicate-line' },
  forms: 'any',
  parameters: [],
  ...inspectorByTable((reading, table) => {
    const lines = new LinesOfTable(reading, table);
    return {
      issues: () => lines.duplicates().flatMap((duplicate) => toIssue(table, duplicate)),
      change: (changed) => {
        lines.change(changed);
      },
    };
  }),
};
