/** Hidden rows and columns of a table that hold figures, and how much of the total they are. */
import { isAdditive } from '../../forms/form';
import { type Decimal, roundTo, sum, ZERO } from '../../numbers/decimal';
import { cellId, type CellId } from '../../reading/cellId';
import { figureValue } from '../../reading/figure';
import type { WorkbookReading } from '../../reading/readWorkbook';
import { figureColumns, type Table, type TableColumn, type TableRow } from '../../reading/table';

/** What hidden lines come to in a total. */
export interface Share {
  readonly column: TableColumn;
  readonly hidden: Decimal;
  readonly total: Decimal;
  /** In hundredths, to one decimal. */
  readonly percent: Decimal;
}

function valueOf({ figures }: WorkbookReading, cell: CellId): Decimal {
  const figure = figures.get(cell);
  return (figure && figureValue(figure)) ?? ZERO;
}

function valueAt(reading: WorkbookReading, table: Table, row: number, column: number): Decimal {
  return valueOf(reading, cellId(table.sheetIndex, row, column));
}

function shareOf(column: TableColumn, hidden: Decimal, total: Decimal): Share | null {
  // Of figures that do not go together no share can be told.
  if (hidden.lte(0) || hidden.gt(total)) return null;
  return { column, hidden, total, percent: roundTo(hidden.div(total).times(100), 1) };
}

export function hiddenRows(reading: WorkbookReading, table: Table): readonly TableRow[] {
  const additive = figureColumns(table).filter(({ kind }) => isAdditive(kind));
  return table.rows.filter(
    ({ row }) =>
      table.sheet.hiddenRows.has(row) &&
      additive.some(({ column }) => !valueAt(reading, table, row, column).isZero()),
  );
}

export function hiddenColumns(reading: WorkbookReading, table: Table): readonly TableColumn[] {
  return figureColumns(table).filter(
    ({ column, kind }) =>
      table.sheet.hiddenColumns.has(column) &&
      isAdditive(kind) &&
      table.rows.some(({ row }) => !valueAt(reading, table, row, column).isZero()),
  );
}

/** The share in the grand total, in the first column that adds up and can be seen. */
export function shareOfRows(
  reading: WorkbookReading,
  table: Table,
  hidden: readonly TableRow[],
): Share | null {
  const total = table.rows.find(({ role }) => role === 'total');
  const column = figureColumns(table).find(
    ({ kind, column: at }) => isAdditive(kind) && !table.sheet.hiddenColumns.has(at),
  );
  if (!total || !column) return null;
  const set = new Set(hidden);
  // What stands below a hidden line is part of it; of a hidden total there is no share.
  const counted = hidden.filter(({ track, parent }) => {
    let above = parent === null ? undefined : table.rows[parent];
    for (let steps = 0; above && steps <= table.rows.length; steps += 1) {
      if (set.has(above)) return false;
      if (above === total) return track === total.track;
      above = above.parent === null ? undefined : table.rows[above.parent];
    }
    return false;
  });
  const amount = sum(counted.map(({ row }) => valueAt(reading, table, row, column.column)));
  return shareOf(column, amount, valueAt(reading, table, total.row, column.column));
}

/** The share in a column that can be seen and adds the hidden ones up, in the grand total or the first line. */
export function shareOfColumns(
  reading: WorkbookReading,
  table: Table,
  hidden: readonly TableColumn[],
): Share | null {
  const line = table.rows.find(({ role }) => role === 'total') ?? table.rows[0];
  if (!line) return null;
  const cells = new Set(hidden.map(({ column }) => cellId(table.sheetIndex, line.row, column)));
  for (const { target, rule, relation } of reading.equations) {
    const place = reading.places.get(target);
    if (relation !== 'row' || rule.kind !== 'sum' || place?.table !== table || place.row !== line) continue;
    if (table.sheet.hiddenColumns.has(place.column.column)) continue;
    const parts = rule.terms.filter(({ cell, sign }) => sign > 0 && cells.has(cell));
    if (parts.length === 0) continue;
    const amount = sum(parts.map(({ cell }) => valueOf(reading, cell)));
    return shareOf(place.column, amount, valueOf(reading, target));
  }
  return null;
}

/** "12", "14-20": numbers in a row as one. */
export function inRanges(places: readonly number[], name: (place: number) => string): readonly string[] {
  const ranges: { first: number; last: number }[] = [];
  for (const place of places) {
    const current = ranges.at(-1);
    if (current && place === current.last + 1) current.last = place;
    else ranges.push({ first: place, last: place });
  }
  return ranges.map(({ first, last }) => (first === last ? name(first) : `${name(first)}-${name(last)}`));
}
