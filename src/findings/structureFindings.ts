/** What whole tables and sheets show. Where it explains a wrong figure it is told with that figure, not once more by itself. */
import type { StructureResult } from '../checks/engine/result';
import { locate, type WorkbookReading } from '../reading/readWorkbook';
import { namesFrom, plain } from './describe';
import type { Cause, Finding } from './finding';
import { fingerprint } from './fingerprint';
import { fixesWithStructure } from './fixes/structureFixes';
import { formulaFixes } from './fixes/formulaFixes';
import type { PlacedFinding } from './placedFinding';

function causeOf(reading: WorkbookReading, issue: StructureResult): Cause {
  const { address } = namesFrom(reading, issue.cell);
  return { kind: issue.kind, cells: [issue.cell, ...issue.further].map(address), message: issue.cause };
}

function toFinding(reading: WorkbookReading, issue: StructureResult): Finding {
  const { check, outcome, severity, cell, stated, proposed } = issue;
  const { sheet } = locate(reading, cell);
  const figures = namesFrom(reading, cell).comparison({ cell, stated, expected: proposed });
  const cause = causeOf(reading, issue);
  return {
    check,
    outcome,
    severity,
    sheet,
    ...figures,
    unit: reading.places.get(cell)?.table.unit ?? null,
    equation: null,
    causes: [cause],
    suspects: [{ cell: figures.cell, expected: figures.expected }],
    symptoms: [],
    fixes: formulaFixes(reading, [issue]),
    message: issue.message,
    waived: null,
    fingerprint: fingerprint([
      check,
      issue.kind,
      sheet,
      ...cause.cells,
      plain(stated),
      plain(proposed),
      JSON.stringify(issue.message.params ?? null),
      JSON.stringify(issue.cause.params ?? null),
    ]),
  };
}

/** The figures that an issue goes with: those that it names itself; else those of whose mistake one of its cells is part. */
function rootsOf(
  { cell, explains: named = [cell], isAside = false }: StructureResult,
  roots: readonly PlacedFinding[],
): readonly PlacedFinding[] {
  const byName = roots.filter(({ cells: [blamed] }) => blamed !== undefined && named.includes(blamed));
  if (byName.length > 0) return byName;
  return roots.filter(({ cells, related }) =>
    named.some((one) => cells.includes(one) || (isAside && related.includes(one))),
  );
}

/** @param roots wrong figures; those one of whose cells an issue explains get its cause in front of what the figures alone suggest */
export function withStructure(
  reading: WorkbookReading,
  roots: readonly PlacedFinding[],
  issues: readonly StructureResult[],
): readonly Finding[] {
  const toldWith = new Map(issues.map((issue) => [issue, rootsOf(issue, roots)] as const));
  const explains = (issue: StructureResult, root: PlacedFinding): boolean =>
    toldWith.get(issue)?.includes(root) === true;
  const explained = roots.map((root): Finding => {
    const { finding } = root;
    const own = issues.filter((issue) => explains(issue, root));
    if (own.length === 0) return finding;
    const causesOf = (aside: boolean): readonly Cause[] =>
      own.filter(({ isAside = false }) => isAside === aside).map((issue) => causeOf(reading, issue));
    const known = finding.causes.filter(({ kind }) => kind !== 'unexplained');
    return {
      ...finding,
      causes: [...causesOf(false), ...known, ...causesOf(true)],
      fixes: fixesWithStructure(reading, root, { own, issues, roots }),
    };
  });
  const inOtherUnit = new Set(
    roots.flatMap(({ finding }) =>
      finding.causes.some(({ kind }) => kind === 'sheet-unit') ? [finding.sheet] : [],
    ),
  );
  // That the same lines are of another size elsewhere is told by the amounts that disagree.
  const isToldByUnit = ({ kind, cell, further }: StructureResult): boolean =>
    kind === 'unit-of-other-size' &&
    [cell, ...further].some((one) => inOtherUnit.has(locate(reading, one).sheet));
  const rest = issues.filter((issue) => !roots.some((root) => explains(issue, root)) && !isToldByUnit(issue));
  return [...explained, ...rest.map((issue) => toFinding(reading, issue))];
}
