/** Cells of a table by what they are for, and issues without figures. */
import { cellId, type CellId } from '../../reading/cellId';
import { columnOfKind, type Table, type TableRow } from '../../reading/table';
import { cellAt, type CellSnapshot } from '../../sheet/snapshot';
import type { StructureIssue } from './result';

/** Where a line is named: in its column of names, or under TT where a total stands there. */
export function nameCell(table: Table, { row }: TableRow): CellSnapshot | undefined {
  return [columnOfKind(table, 'name'), columnOfKind(table, 'code')]
    .map((column) => column && cellAt(table.sheet, row, column.column))
    .find((cell) => textOf(cell) !== '');
}

/** Where a line has its TT. */
export function codeCell(table: Table, { row }: TableRow): CellSnapshot | undefined {
  const column = columnOfKind(table, 'code');
  return column && cellAt(table.sheet, row, column.column);
}

/** The text of a cell as it is kept, letter by letter; empty where it holds none. */
export function textOf(cell: CellSnapshot | undefined): string {
  return cell?.value?.type === 'text' ? cell.value.value : '';
}

/** The cell of a header that is nearest to the figures of a column. */
export function headerCell(table: Table, column: number): CellSnapshot | undefined {
  const last = (table.indexRow ?? table.rows[0]?.row ?? table.headerTop + 1) - 1;
  for (let row = last; row >= table.headerTop; row -= 1) {
    const cell = cellAt(table.sheet, row, column);
    if (textOf(cell) !== '') return cell;
  }
  return undefined;
}

export function idOf(table: Pick<Table, 'sheetIndex'>, { row, column }: CellSnapshot): CellId {
  return cellId(table.sheetIndex, row, column);
}

/** What there is to tell of words, numbering and the like has no figures. */
export const NO_FIGURES: Pick<StructureIssue, 'stated' | 'proposed'> = { stated: null, proposed: null };
