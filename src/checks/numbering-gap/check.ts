import type { Message } from '../../messages/message';
import type { Table } from '../../reading/table';
import type { StructureCheck } from '../engine/check';
import type { StructureIssue } from '../engine/result';
import { idOf, NO_FIGURES } from '../engine/tableCells';
import { numberingIssues, type NumberingIssue } from './sequences';

function causeOf(issue: NumberingIssue): Message {
  switch (issue.kind) {
    case 'numbering-gap':
      return {
        key: 'findings.hygiene.numbering-gap.cause',
        params: { before: issue.before, after: issue.after, missing: { list: issue.missing } },
      };
    case 'numbering-repeat':
      return {
        key: 'findings.hygiene.numbering-repeat.cause',
        params: { code: issue.code, first: String(issue.first.row + 1), again: String(issue.cell.row + 1) },
      };
    case 'code-as-number':
      return {
        key: 'findings.hygiene.code-as-number.cause',
        params: { code: issue.code, meant: issue.meant },
      };
  }
}

/** All of one kind in a table are told together; the first one is spelled out. */
function ofKind(
  table: Table,
  kind: NumberingIssue['kind'],
  issues: readonly NumberingIssue[],
): readonly StructureIssue[] {
  const found = issues.filter((issue) => issue.kind === kind);
  const [first, ...others] = found;
  if (!first) return [];
  return [
    {
      outcome: 'fail',
      kind,
      ...(kind === 'code-as-number' ? { severity: 'warning' } : {}),
      cell: idOf(table, first.cell),
      further: others.map(({ cell }) => idOf(table, cell)),
      ...NO_FIGURES,
      message: { key: `findings.hygiene.${kind}`, params: { count: found.length } },
      cause: causeOf(first),
    },
  ];
}

/** TT nhảy số, trùng số: numbering that leaves a number out, or has one twice. */
export const numberingGapCheck: StructureCheck = {
  kind: 'structure',
  id: 'numbering-gap',
  family: 'hygiene',
  severity: 'notice',
  source: 'TT counts the lines of a table',
  description: { key: 'findings.check.numbering-gap' },
  severityReason: { key: 'findings.severity-reason.numbering-gap' },
  forms: 'any',
  parameters: [],
  restsOn: 'words',
  inspect: ({ tables }) =>
    tables.flatMap((table) => {
      const issues = numberingIssues(table);
      return (['numbering-gap', 'numbering-repeat', 'code-as-number'] as const).flatMap((kind) =>
        ofKind(table, kind, issues),
      );
    }),
};
