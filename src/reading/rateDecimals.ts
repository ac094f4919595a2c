/** How many decimals the figures of rate columns are written with: equations are compared by them (`tableEquations`). */
import type { CellSnapshot } from '../sheet/snapshot';
import { cellAt } from '../sheet/snapshot';
import { figureValue, readFigure } from './figure';
import type { FigurePlace } from './readWorkbook';
import type { TableColumn } from './table';
import { usualPlaces } from './tableEquations';

type Counts = Map<number, number>;

function placesOf(cell: CellSnapshot | undefined, { kind }: TableColumn): number | null {
  return figureValue(readFigure(cell, kind))?.decimalPlaces() ?? null;
}

function add(counts: Counts, places: number | null, by: 1 | -1): void {
  if (places !== null) counts.set(places, (counts.get(places) ?? 0) + by);
}

function usual(counts: Counts, { decimals }: TableColumn): number {
  const sorted = [...counts].sort(([one], [other]) => one - other);
  const count = sorted.reduce((total, [, times]) => total + times, 0);
  return usualPlaces(
    count,
    (at) => {
      let seen = 0;
      return sorted.find(([, times]) => (seen += times) > at)?.[0];
    },
    decimals,
  );
}

/** Counts them once for each column, and then goes along with the edits. */
export class RateDecimals {
  private readonly counts = new Map<TableColumn, Counts>();

  /** To be called before the cell is another. */
  prepare({ table, column }: FigurePlace): void {
    if (column.kind !== 'rate' || this.counts.has(column)) return;
    const counts: Counts = new Map();
    for (const { row } of table.rows)
      add(counts, placesOf(cellAt(table.sheet, row, column.column), column), 1);
    this.counts.set(column, counts);
  }

  /** Whether every equation of the column is compared as before. */
  keep({ column }: FigurePlace, before: CellSnapshot | undefined, after: CellSnapshot | undefined): boolean {
    const counts = this.counts.get(column);
    if (column.kind !== 'rate' || !counts) return true;
    const [was, is] = [placesOf(before, column), placesOf(after, column)];
    const old = usual(counts, column);
    add(counts, was, -1);
    add(counts, is, 1);
    const own = (places: number | null): number =>
      places === null ? old : Math.max(old, Math.min(places, column.decimals));
    return usual(counts, column) === old && own(was) === own(is);
  }
}
