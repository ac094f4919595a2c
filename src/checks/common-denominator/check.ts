import { Decimal } from '../../numbers/decimal';
import { cellId, type CellId } from '../../reading/cellId';
import { foldName } from '../../reading/names';
import type { WorkbookReading } from '../../reading/readWorkbook';
import type { Table, TableColumn, TableRow } from '../../reading/table';
import { addressOf } from '../engine/cellLabel';
import { tableByTable, type StructureCheck } from '../engine/check';
import { unitOf } from '../engine/precision';
import { equationsOfTable } from '../engine/equationsOfTable';
import type { StructureIssue } from '../engine/result';
import { statedValue } from '../engine/statedFigure';

/** A count and the rate beside it, of something that the table does not state. */
interface Pair {
  readonly count: TableColumn;
  readonly rate: TableColumn;
}

/** What a count may be a share of, by the rate that is printed. */
interface Span {
  readonly cell: CellId;
  readonly least: Decimal;
  readonly most: Decimal;
}

/** So many of all rows that tell have to agree before one that does not is told: three at least. */
const MOSTLY = 0.7;
const HUNDRED = new Decimal(100);

/** "Hộ nghèo / Số hộ" and "Hộ nghèo / Tỷ lệ": side by side under one header, and no equation makes the rate. */
function pairsOf({ columns, foreign, form }: Table, ruled: ReadonlySet<number>): readonly Pair[] {
  if (foreign === null && form.bounds !== undefined) return [];
  return columns.flatMap((count, place): readonly Pair[] => {
    const rate = columns[place + 1];
    if (count.kind !== 'count' || rate?.kind !== 'rate' || ruled.has(rate.column)) return [];
    const group = (header: readonly string[]): string => header.slice(0, -1).map(foldName).join('/');
    const together = group(count.header) === group(rate.header) && group(rate.header) !== '';
    return together ? [{ count, rate }] : [];
  });
}

function spanOf(
  reading: WorkbookReading,
  table: Table,
  { row }: TableRow,
  { count, rate }: Pair,
): Span | null {
  const cell = cellId(table.sheetIndex, row, rate.column);
  const of = (column: number): Decimal | null => statedValue(reading, cellId(table.sheetIndex, row, column));
  const [number, percent] = [of(count.column), of(rate.column)];
  if (!number || !percent || number.lte(0) || percent.lte(0)) return null;
  // Less than the rate, which has no more decimals than that.
  const half = unitOf(Math.max(rate.decimals, percent.decimalPlaces())).div(2);
  const part = number.times(HUNDRED);
  return { cell, least: part.div(percent.plus(half)), most: part.div(percent.minus(half)) };
}

/** Whether one whole number may be what all of them are shares of. */
function mayAgree(spans: readonly Span[]): boolean {
  const least = spans.reduce((most, span) => Decimal.max(most, span.least), new Decimal(0)).ceil();
  return spans.every(({ most }) => least.lte(most));
}

/** The one that keeps the others from agreeing; where any may, the first. */
function oddOne(spans: readonly Span[]): Span | undefined {
  return spans.find((span) => mayAgree(spans.filter((other) => other !== span))) ?? spans[0];
}

/** Columns whose figures an equation makes of others by dividing. */
function ruledColumns(reading: WorkbookReading, place: number): ReadonlySet<number> {
  return new Set(
    equationsOfTable(reading, place).flatMap(({ target, rule }) =>
      rule.kind === 'ratio' ? (reading.places.get(target)?.column.column ?? []) : [],
    ),
  );
}

function issuesOf(reading: WorkbookReading, table: Table, place: number): readonly StructureIssue[] {
  // Few tables have such columns at all, whatever rules them.
  if (pairsOf(table, new Set()).length < 2) return [];
  const pairs = pairsOf(table, ruledColumns(reading, place));
  const rows = table.rows
    .map((row) => pairs.flatMap((pair) => spanOf(reading, table, row, pair) ?? []))
    .filter((spans) => spans.length > 1);
  const failing = rows.filter((spans) => !mayAgree(spans));
  if (rows.length - failing.length < MOSTLY * rows.length) return [];
  return failing.flatMap((spans): readonly StructureIssue[] => {
    const odd = oddOne(spans);
    if (!odd) return [];
    const others = spans.filter((span) => span !== odd);
    return [
      {
        outcome: 'fail',
        kind: 'common-denominator',
        cell: odd.cell,
        further: others.map(({ cell }) => cell),
        stated: statedValue(reading, odd.cell),
        proposed: null,
        message: { key: 'findings.printed.common-denominator', params: { cell: addressOf(odd.cell) } },
        cause: {
          key: 'findings.printed.common-denominator.cause',
          params: { cells: { list: others.map(({ cell }) => addressOf(cell)) } },
        },
      },
    ];
  });
}

/** Mẫu số chung: the rates of a row are shares of one total, also where the table does not state it. */
export const commonDenominatorCheck: StructureCheck = {
  kind: 'structure',
  id: 'common-denominator',
  family: 'rates',
  severity: 'warning',
  source: 'Counts and rates of a row that are shares of one total allow for one total',
  description: { key: 'findings.check.common-denominator' },
  severityReason: { key: 'findings.severity-reason.common-denominator' },
  forms: 'any',
  parameters: [],
  ...tableByTable('table', (reading, table, place) => issuesOf(reading, table, place)),
};
