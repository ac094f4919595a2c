/** Single cells by their words: by column and row where they stand in a table, elsewhere by their place and the words beside them. */
import type { CellMark } from '../../kept/ownEquation';
import { parseCell, toA1, type CellPosition } from '../../sheet/address';
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from '../../sheet/snapshot';
import { foldName } from '../names';
import { figureColumns, type Table } from '../table';
import { amongAlike, findColumn, findRow, fromAlike, markColumn, markRow } from './marks';

/** A cell of the workbook. */
export interface CellPlace extends CellPosition {
  readonly sheetIndex: number;
}

/** What own equations are looked up in. */
export interface ReadTables {
  readonly workbook: WorkbookSnapshot;
  readonly tables: readonly Table[];
}

/** How far to the left of a cell its label may stand. */
const LABEL_REACH = 30;

/** The table that has a cell among its figures. */
export function tableAt(tables: readonly Table[], { sheetIndex, row, column }: CellPlace): Table | undefined {
  return tables.find(
    (table) =>
      table.sheetIndex === sheetIndex &&
      table.rows.some((one) => one.row === row) &&
      figureColumns(table).some((one) => one.column === column),
  );
}

export function tablesOn({ tables }: ReadTables, sheetIndex: number): readonly Table[] {
  return tables.filter((table) => table.sheetIndex === sheetIndex);
}

/** The words to the left of a cell; empty where there are none. */
function labelAt(sheet: SheetSnapshot, { row, column }: CellPosition): string {
  for (let left = column - 1; left >= Math.max(0, column - LABEL_REACH); left -= 1) {
    const value = cellAt(sheet, row, left)?.value;
    if (value?.type === 'text' && foldName(value.value) !== '') return value.value.trim();
  }
  return '';
}

export function markCell(read: ReadTables, place: CellPlace): CellMark | null {
  const sheet = read.workbook.sheets[place.sheetIndex];
  if (!sheet) return null;
  const table = tableAt(read.tables, place);
  const column = table?.columns.find((one) => one.column === place.column);
  const row = table?.rows.find((one) => one.row === place.row);
  const at = toA1(place.row, place.column);
  if (!table || !column || !row) {
    return { sheet: sheet.name, at, inTable: null, label: labelAt(sheet, place) };
  }
  const inTable = {
    table: amongAlike(tablesOn(read, place.sheetIndex), table),
    column: markColumn(table, column),
    row: markRow(table, row),
  };
  return { sheet: sheet.name, at, inTable, label: '' };
}

/** Where the words beside it are, as long as nobody can be mistaken about it. */
function findLabelled(sheet: SheetSnapshot, { at, label }: CellMark): CellPosition | null {
  const was = parseCell(at);
  if (!was) return null;
  const wanted = foldName(label);
  if (foldName(labelAt(sheet, was)) === wanted) return was;
  if (wanted === '') return null;
  const rows = [...new Set([...sheet.cells.values()].map(({ row }) => row))];
  const [only, ...others] = rows
    .map((row) => ({ row, column: was.column }))
    .filter((place) => foldName(labelAt(sheet, place)) === wanted);
  return only && others.length === 0 ? only : null;
}

function findInTable(read: ReadTables, mark: CellMark, sheetIndex: number): CellPlace | null {
  const { inTable } = mark;
  if (!inTable) return null;
  const onSheet = tablesOn(read, sheetIndex);
  const found = onSheet.flatMap((table) => {
    const column = findColumn(table, inTable.column);
    const row = findRow(table, inTable.row);
    return column && row ? [{ table, place: { sheetIndex, row: row.row, column: column.column } }] : [];
  });
  const [only, ...others] = found;
  if (only && others.length === 0) return only.place;
  const same = fromAlike(onSheet, inTable.table);
  return found.find(({ table }) => table === same)?.place ?? null;
}

export function findCell(read: ReadTables, mark: CellMark): CellPlace | null {
  const sheetIndex = read.workbook.sheets.findIndex(({ name }) => name === mark.sheet);
  const sheet = read.workbook.sheets[sheetIndex];
  if (!sheet) return null;
  if (mark.inTable) return findInTable(read, mark, sheetIndex);
  const position = findLabelled(sheet, mark);
  return position && { sheetIndex, ...position };
}
