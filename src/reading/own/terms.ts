/** From what an own equation was found to speak of to its cells: everything from one end of a range to the other. */
import type { Area } from '../../sheet/address';
import { cellAt, type WorkbookSnapshot } from '../../sheet/snapshot';
import { cellId } from '../cellId';
import type { EquationTerm } from '../equation';
import { figureColumns, type Table, type TableColumn, type TableRow } from '../table';
import { tableAt, type CellPlace, type ReadTables } from './cellMarks';
import type { FoundTerm } from './resolve';

interface Signed<Item> {
  readonly sign: 1 | -1;
  readonly item: Item;
}

function between<Item>(items: readonly Item[], { sign, from, to }: FoundTerm<Item>): readonly Signed<Item>[] {
  const ends = [items.indexOf(from), items.indexOf(to)];
  return items.slice(Math.min(...ends), Math.max(...ends) + 1).map((item) => ({ sign, item }));
}

export function columnsOfTerms(
  table: Table,
  terms: readonly FoundTerm<TableColumn>[],
): readonly Signed<TableColumn>[] {
  return terms.flatMap((term) => between(figureColumns(table), term));
}

export function rowsOfTerms(
  table: Table,
  terms: readonly FoundTerm<TableRow>[],
): readonly Signed<TableRow>[] {
  return terms.flatMap((term) => between(table.rows, term));
}

export function areaBetween(from: CellPlace, to: CellPlace): Area {
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** More cells than this in one range are a mistake of the hand. */
export const MOST_CELLS = 5000;

export function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** Words in a range say nothing of its sum, as in Excel; a single cell was meant, whatever it holds. */
function counts(workbook: WorkbookSnapshot, place: CellPlace): boolean {
  const sheet = workbook.sheets[place.sheetIndex];
  const value = sheet && cellAt(sheet, place.row, place.column)?.value;
  return value?.type === 'number' || value?.type === 'error';
}

/** Cells of a range: figures of tables, and whatever is a number outside them. */
export function cellsOfTerm(
  read: ReadTables,
  { sign, from, to }: FoundTerm<CellPlace>,
): readonly EquationTerm[] {
  const area = areaBetween(from, to);
  const isOne = cellCount(area) === 1;
  const terms: EquationTerm[] = [];
  for (let row = area.top; row <= area.bottom && terms.length < MOST_CELLS; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const place = { sheetIndex: from.sheetIndex, row, column };
      if (!isOne && !tableAt(read.tables, place) && !counts(read.workbook, place)) continue;
      terms.push({ sign, cell: cellId(place.sheetIndex, row, column) });
    }
  }
  return terms;
}
