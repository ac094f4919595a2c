import { toPlain } from '../../numbers/decimal';
import type { CellId } from '../../reading/cellId';
import { equationCells, type Equation } from '../../reading/equation';
import type { WorkbookReading } from '../../reading/readWorkbook';
import { areaToA1 } from '../../sheet/address';
import { addressOf } from '../engine/cellLabel';
import type { StructureCheck } from '../engine/check';
import { titleTexts } from '../engine/level';
import type { StructureIssue } from '../engine/result';
import { sharedFigures, type TablePair } from './sharedFigures';

/** So many figures have to be the same, and so many of those that both tables state, before they are taken for one table. */
const ENOUGH = 6;
const MOSTLY = 0.7;

/** Cells that a relation between sheets compares already; made once for all equations of a workbook. */
const related = new WeakMap<readonly Equation[], ReadonlySet<CellId>>();

function relatedCells({ equations }: WorkbookReading): ReadonlySet<CellId> {
  const known = related.get(equations);
  if (known) return known;
  const between = equations.filter(({ relation }) => relation === 'between');
  const found = new Set(between.flatMap((equation) => equationCells(equation)));
  related.set(equations, found);
  return found;
}

function sameTitle({ one, other }: Pick<TablePair, 'one' | 'other'>): boolean {
  return titleTexts(one).join('\n') === titleTexts(other).join('\n');
}

function issueOf(reading: WorkbookReading, pair: TablePair): readonly StructureIssue[] {
  const { one, same } = pair;
  if (same < ENOUGH || same < MOSTLY * (same + pair.different.length)) return [];
  const compared = relatedCells(reading);
  const different = pair.different.filter(
    (two) => !compared.has(two.one.cell) || !compared.has(two.other.cell),
  );
  const [first, ...further] = different;
  if (!first) return [];
  const params = {
    sheet: one.sheet.name,
    range: areaToA1(one.area),
    count: different.length,
    cell: addressOf(first.other.cell),
    stated: { decimal: toPlain(first.other.value) },
    otherCell: addressOf(first.one.cell),
    other: { decimal: toPlain(first.one.value) },
  };
  return [
    {
      outcome: 'fail',
      kind: 'two-versions',
      severity: sameTitle(pair) ? 'warning' : 'notice',
      cell: first.other.cell,
      further: further.map((two) => two.other.cell),
      explains: different.flatMap((two) => [two.other.cell, two.one.cell]),
      isAside: true,
      stated: first.other.value,
      proposed: null,
      message: { key: 'findings.printed.two-versions', params },
      cause: { key: 'findings.printed.two-versions.cause', params },
    },
  ];
}

/** Hai bản của một bảng: a table that stands twice in a workbook, or shares lines and columns with another, states the same in both. */
export const twoVersionsCheck: StructureCheck = {
  kind: 'structure',
  id: 'two-versions',
  family: 'relations',
  severity: 'warning',
  source: 'The same quantity, stated twice, has one value',
  description: { key: 'findings.check.two-versions' },
  severityReason: { key: 'findings.severity-reason.two-versions' },
  forms: 'any',
  parameters: [],
  restsOn: 'workbook',
  inspect: (reading) => sharedFigures(reading).flatMap((pair) => issueOf(reading, pair)),
};
