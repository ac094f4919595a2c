/** Số hộ nghèo và hộ cận nghèo over a period: how far both together fall, by the two tables over several years. */
import { Decimal, toPlain } from '../../numbers/decimal';
import type { WorkbookReading } from '../../reading/readWorkbook';
import type { Table, TableRow } from '../../reading/table';
import { nameKey } from '../../units/sameName';
import type { ListedLine } from '../engine/listedDistricts';
import type { RuleInForce } from '../engine/policy';
import type { StructureIssue } from '../engine/result';
import { statedIn, type StatedFigure } from '../engine/statedFigure';

/** A line of a table over several years. */
interface Line {
  readonly table: Table;
  readonly row: TableRow;
}

/** The line of the same unit among the near-poor households of the same years; where there are several, nobody could tell which. */
function nearPoorLine({ tables }: WorkbookReading, { year }: Table, { row, name }: ListedLine): Line | null {
  const [table, ...others] = tables.filter(
    (one) => !one.foreign && one.form.id === 'near-poor-multi-year' && one.year === year,
  );
  if (!table || others.length > 0) return null;
  const isSame = ({ role, name: other }: TableRow): boolean =>
    row.role === 'total' ? role === 'total' : role !== 'total' && nameKey(other) === nameKey(name);
  const [same, ...more] = table.rows.filter(isSame);
  return same && more.length === 0 ? { table, row: same } : null;
}

interface BothEnds {
  readonly opening: StatedFigure;
  readonly closing: StatedFigure;
}

/** Households at the beginning of the table's first year, and at the end of its n-th. */
function bothEnds(reading: WorkbookReading, { table, row }: Line, years: number): BothEnds | null {
  const opening = statedIn(reading, table, row, 'poor-households');
  const closing = statedIn(reading, table, row, `year-${years}.remaining`);
  return opening && closing ? { opening, closing } : null;
}

/**
 * What the fall of both counts comes to, where both tables state them at the beginning of the rule's first year and at the end of its last one.
 *
 * The beginning of the period is the reading that asks least: as long as the first year has a reduction, the fall from its end on is smaller.
 */
export function householdIssues(
  reading: WorkbookReading,
  table: Table,
  line: ListedLine,
  { parameter, value: least, severity }: RuleInForce,
): readonly StructureIssue[] {
  const { from, to, document } = parameter;
  if (!least || from === null || to === null || table.year !== from) return [];
  const other = nearPoorLine(reading, table, line);
  const poor = bothEnds(reading, { table, row: line.row }, to - from + 1);
  const nearPoor = other && bothEnds(reading, other, to - from + 1);
  if (!poor || !nearPoor) return [];
  const before = poor.opening.value.plus(nearPoor.opening.value);
  const after = poor.closing.value.plus(nearPoor.closing.value);
  if (before.lte(0)) return [];
  const fall = before.minus(after).div(before).times(100);
  if (fall.gte(least)) return [];
  const params = {
    place: line.name,
    // Rounded down: never shown as the very figure that it falls short of.
    stated: { decimal: toPlain(fall.toDecimalPlaces(2, Decimal.ROUND_DOWN)), decimals: 2 },
    least: { decimal: toPlain(least) },
    from: String(from),
    to: String(to),
    before: { decimal: toPlain(before) },
    after: { decimal: toPlain(after) },
    document,
  };
  return [
    {
      outcome: 'fail',
      kind: 'district-households',
      severity,
      cell: poor.closing.cell,
      further: [poor.opening.cell, nearPoor.opening.cell, nearPoor.closing.cell],
      explains: [poor.closing.cell],
      isAside: true,
      stated: poor.closing.value,
      proposed: null,
      message: { key: 'findings.policy.district-households', params },
      cause: { key: 'findings.policy.district-households.cause', params },
    },
  ];
}
