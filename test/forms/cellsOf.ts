import { toA1 } from '../../src/sheet/address';
import type { LayoutCell, SheetLayout } from '../../src/sheet/layout';

/** The cells of a layout by their address. */
export function cellsOf(layout: SheetLayout): ReadonlyMap<string, LayoutCell> {
  return new Map(layout.cells.map((cell) => [toA1(cell.row, cell.column), cell]));
}

/** What stands in the cells of one row, from A on, blanks as "". */
export function rowTexts(layout: SheetLayout, row: number): readonly (string | number)[] {
  const cells = cellsOf(layout);
  return layout.columnWidths.map((_, column) => cells.get(toA1(row - 1, column))?.content ?? '');
}
