/** What single cells show, grouped: a pasted column of text numbers is one finding with its cells, not fifty. */
import type { CellIssue } from '../checks/engine/result';
import type { CellId } from '../reading/cellId';
import { locate, type WorkbookReading } from '../reading/readWorkbook';
import { columnLabelOf, message, namesFrom, plain } from './describe';
import type { Finding } from './finding';
import { fingerprint } from './fingerprint';
import { cellFixes } from './fixes/cellFixes';

function toFinding(
  reading: WorkbookReading,
  issues: readonly CellIssue[],
  further: readonly CellId[],
): readonly Finding[] {
  const [first] = issues;
  if (!first) return [];
  const { sheet } = locate(reading, first.cell);
  const { address, comparison } = namesFrom(reading, first.cell);
  const figures = comparison({ cell: first.cell, stated: first.stated, expected: first.proposed });
  const several = issues.length > 1;
  return [
    {
      check: first.check,
      outcome: first.outcome,
      severity: first.severity,
      sheet,
      ...figures,
      unit: reading.places.get(first.cell)?.table.unit ?? null,
      equation: null,
      causes: [{ kind: first.kind, cells: issues.map(({ cell }) => address(cell)), message: first.message }],
      suspects: [{ cell: figures.cell, expected: figures.expected }],
      symptoms: issues
        .slice(1)
        .map(({ cell, stated, proposed }) => comparison({ cell, stated, expected: proposed }))
        .concat(further.map((cell) => comparison({ cell, stated: null, expected: null }))),
      fixes: cellFixes(reading, issues),
      message: message(
        several ? `findings.cells.${first.kind}.several` : `findings.cells.${first.kind}.one`,
        {
          column: columnLabelOf(reading, first.cell),
          cell: figures.cell,
          count: issues.length,
        },
      ),
      waived: null,
      fingerprint: fingerprint([
        first.check,
        first.kind,
        sheet,
        ...issues.flatMap(({ cell, stated, proposed, message: { params } }) => [
          address(cell),
          plain(stated),
          plain(proposed),
          JSON.stringify(params ?? null),
        ]),
      ]),
    },
  ];
}

/**
 * @param settled cells whose issue is already told elsewhere
 * @param followers cells that show an error only because of another one
 */
export function cellFindings(
  reading: WorkbookReading,
  issues: readonly CellIssue[],
  settled: ReadonlySet<CellId>,
  followers: (cell: CellId) => readonly CellId[],
): readonly Finding[] {
  const groups = new Map<string, CellIssue[]>();
  for (const issue of issues) {
    if (settled.has(issue.cell)) continue;
    const place = reading.places.get(issue.cell);
    const key = [issue.check, issue.kind, place?.tablePlace, place?.column.column].join(':');
    const known = groups.get(key);
    if (known) known.push(issue);
    else groups.set(key, [issue]);
  }
  return [...groups.values()].flatMap((group) =>
    toFinding(
      reading,
      group,
      group.flatMap(({ cell }) => followers(cell)),
    ),
  );
}
