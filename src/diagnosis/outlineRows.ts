/** Moving about in a table's outline: the lines below a total, and the cells of a line. */
import { isAdditive } from '../forms/form';
import { cellId, type CellId } from '../reading/cellId';
import type { FigurePlace } from '../reading/readWorkbook';
import { figureColumns, type Table, type TableColumn, type TableRow } from '../reading/table';

/** Every row below one, at any depth. */
export function descendants(table: Table, rowPlace: number): readonly TableRow[] {
  const below: TableRow[] = [];
  for (const [place, row] of table.rows.entries()) {
    let parent = row.parent;
    for (let steps = 0; parent !== null && parent !== rowPlace && steps < table.rows.length; steps += 1) {
      parent = table.rows[parent]?.parent ?? null;
    }
    if (parent === rowPlace && place !== rowPlace) below.push(row);
  }
  return below;
}

export function children(table: Table, rowPlace: number): readonly TableRow[] {
  return table.rows.filter(({ parent }) => parent === rowPlace);
}

export function additiveColumns(table: Table): readonly TableColumn[] {
  return figureColumns(table).filter(({ kind }) => isAdditive(kind));
}

export function cellOf(table: Table, row: TableRow, column: TableColumn): CellId {
  return cellId(table.sheetIndex, row.row, column.column);
}

/** The cell of the same column in another row. */
export function inRow(place: FigurePlace, row: TableRow): CellId {
  return cellOf(place.table, row, place.column);
}
