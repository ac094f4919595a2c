/** Moving about in a table's outline: the lines below a total, and the cells of a line. */
import { isAdditive } from '../forms/form';
import { cellId, type CellId } from '../reading/cellId';
import type { FigurePlace } from '../reading/readWorkbook';
import { figureColumns, type Table, type TableColumn, type TableRow } from '../reading/table';

/** Children by the place of their parent; made once for each table. */
const childrenByTable = new WeakMap<Table, ReadonlyMap<number, readonly number[]>>();

function childPlaces(table: Table): ReadonlyMap<number, readonly number[]> {
  const known = childrenByTable.get(table);
  if (known) return known;
  const found = new Map<number, number[]>();
  table.rows.forEach(({ parent }, place) => {
    if (parent === null) return;
    const siblings = found.get(parent);
    if (siblings) siblings.push(place);
    else found.set(parent, [place]);
  });
  childrenByTable.set(table, found);
  return found;
}

function rowsAt(table: Table, places: readonly number[]): readonly TableRow[] {
  return places.flatMap((place) => table.rows[place] ?? []);
}

/** Every row below one, at any depth. */
export function descendants(table: Table, rowPlace: number): readonly TableRow[] {
  const children = childPlaces(table);
  const places: number[] = [...(children.get(rowPlace) ?? [])];
  // Parents are found from the rows above or below; the guard is against a row that would be its own ancestor.
  for (let done = 0; done < places.length && places.length <= table.rows.length; done += 1) {
    places.push(...(children.get(places[done] ?? -1) ?? []));
  }
  return rowsAt(
    table,
    places.sort((a, b) => a - b),
  );
}

export function children(table: Table, rowPlace: number): readonly TableRow[] {
  return rowsAt(table, childPlaces(table).get(rowPlace) ?? []);
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
