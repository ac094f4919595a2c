/** Reads the figures of one column, each as the column as a whole tells. */
import { cellAt, type SheetSnapshot } from '../sheet/snapshot';
import { columnNumbers, decideBy } from './columnNumbers';
import { readFigure, type Figure } from './figure';
import type { TableColumn } from './table';

/** @param rows that the column is told from */
export function columnReader(
  sheet: SheetSnapshot,
  { column, kind }: Pick<TableColumn, 'column' | 'kind'>,
  rows: readonly number[],
): (row: number) => Figure {
  const cells = rows.map((row) => cellAt(sheet, row, column));
  const decide = decideBy(columnNumbers(cells, kind));
  return (row) => readFigure(cellAt(sheet, row, column), kind, decide);
}
