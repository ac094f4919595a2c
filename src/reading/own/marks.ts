/** Columns and rows of a table by their words: how they are kept, and how they are found again after rows and columns were inserted. */
import type { ColumnMark, MarkPlace, RowMark } from '../../kept/ownEquation';
import { foldName } from '../names';
import type { Table, TableColumn, TableRow } from '../table';

/** Which one `item` is among those that are like it. */
export function amongAlike<Item>(alike: readonly Item[], item: Item): MarkPlace {
  return { place: Math.max(0, alike.indexOf(item)), of: alike.length };
}

/** The one that was meant, if nobody can be mistaken about it: the only one of its kind, or still as many of them as there were. */
export function fromAlike<Item>(alike: readonly Item[], { place, of }: MarkPlace): Item | null {
  return alike.length === of ? (alike[place] ?? null) : null;
}

function folded(header: readonly string[]): string {
  return header.map(foldName).join(' / ');
}

/** Of a foreign table without an index row the codes are only numbers that we count. */
function writtenIndex({ foreign }: Table, { index }: TableColumn): string {
  return foreign !== null && !foreign.hasIndexRow ? '' : index;
}

export function markColumn(table: Table, column: TableColumn): ColumnMark {
  const alike = table.columns.filter(({ header }) => folded(header) === folded(column.header));
  return {
    header: [...column.header],
    index: writtenIndex(table, column),
    among: amongAlike(alike, column),
  };
}

/** "Năm 2024 / Tổng số" has become "Năm 2025 / Tổng số" and is still column 3. */
function renamed(table: Table, mark: ColumnMark): TableColumn | null {
  const last = foldName(mark.header.at(-1) ?? '');
  if (mark.index === '' || last === '') return null;
  const [only = null, ...others] = table.columns.filter(
    (column) => writtenIndex(table, column) === mark.index && foldName(column.header.at(-1) ?? '') === last,
  );
  return others.length === 0 ? only : null;
}

export function findColumn(table: Table, mark: ColumnMark): TableColumn | null {
  const alike = table.columns.filter(({ header }) => folded(header) === folded(mark.header));
  return alike.length === 0 ? renamed(table, mark) : fromAlike(alike, mark.among);
}

function nameAbove(table: Table, { parent }: TableRow): string {
  return parent === null ? '' : (table.rows[parent]?.name ?? '');
}

/** Lines with a name by it, since their numbers change when a line is inserted; others by their number. */
function rowsLike(table: Table, { name, code, track }: Pick<RowMark, 'name' | 'code' | 'track'>): TableRow[] {
  const wanted = foldName(name);
  return table.rows.filter(
    (row) =>
      foldName(row.name) === wanted &&
      foldName(row.track) === foldName(track) &&
      (wanted !== '' || row.code === code),
  );
}

export function markRow(table: Table, row: TableRow): RowMark {
  const { code, name, track } = row;
  return {
    code,
    name,
    track,
    under: nameAbove(table, row),
    among: amongAlike(rowsLike(table, row), row),
  };
}

export function findRow(table: Table, mark: RowMark): TableRow | null {
  const alike = rowsLike(table, mark);
  if (alike.length > 1 && mark.under !== '') {
    const under = foldName(mark.under);
    const [only, ...others] = alike.filter((row) => foldName(nameAbove(table, row)) === under);
    if (only && others.length === 0) return only;
  }
  return fromAlike(alike, mark.among);
}

/** What a column is called where it cannot be found any more. */
export function columnMarkName({ header, index }: ColumnMark): string {
  return header.at(-1) ?? index;
}

export function rowMarkName({ code, name }: RowMark): string {
  return name === '' ? code : name;
}
