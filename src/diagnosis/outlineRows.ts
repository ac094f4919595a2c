/** Moving about in a table's outline: the lines below a total, and the cells of a line. */
import { isAdditive } from '../forms/form';
import { cellId, type CellId } from '../reading/cellId';
import type { FigurePlace } from '../reading/readWorkbook';
import { grouped } from './grouped';
import { figureColumns, type Table, type TableColumn, type TableRow } from '../reading/table';

/** Children by the place of their parent; made once for each table. */
const childrenByTable = new WeakMap<Table, ReadonlyMap<number | null, readonly Child[]>>();

interface Child {
  readonly row: TableRow;
  readonly place: number;
}

function childrenOf(table: Table, rowPlace: number): readonly Child[] {
  const known = childrenByTable.get(table);
  if (known) return known.get(rowPlace) ?? [];
  const all = table.rows.map((row, place) => ({ row, place }));
  childrenByTable.set(
    table,
    grouped(all, ({ row }) => row.parent),
  );
  return childrenOf(table, rowPlace);
}

/** Every row below one, at any depth. */
export function descendants(table: Table, rowPlace: number): readonly TableRow[] {
  const found: Child[] = [...childrenOf(table, rowPlace)];
  for (const { place } of found) {
    found.push(...childrenOf(table, place));
    // Parents are found from the rows above or below; the guard is against a row that would be its own ancestor.
    if (found.length > table.rows.length) break;
  }
  return found.sort((a, b) => a.place - b.place).map(({ row }) => row);
}

export function children(table: Table, rowPlace: number): readonly TableRow[] {
  return childrenOf(table, rowPlace).map(({ row }) => row);
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
