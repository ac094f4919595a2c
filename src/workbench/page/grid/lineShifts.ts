/** Rows and columns that people insert and delete in the grid, by what is selected. */
import type { LineShift } from '../../model/lines/lineShift';
import type { WorkbookModel } from '../../model/workbookModel';

export const LINE_ACTIONS = ['insert-rows', 'insert-columns', 'delete-rows', 'delete-columns'] as const;
export type LineAction = (typeof LINE_ACTIONS)[number];

/** As many lines as are selected; new ones come before the first of them, as in Excel. */
export function lineShiftOf(action: LineAction, { selection }: Pick<WorkbookModel, 'selection'>): LineShift {
  const { top, bottom, left, right } = selection.area;
  const kind = action.startsWith('insert') ? 'insert' : 'delete';
  return action.endsWith('rows')
    ? { kind, axis: 'rows', first: top, count: bottom - top + 1 }
    : { kind, axis: 'columns', first: left, count: right - left + 1 };
}

/** Does it in the user's name; a protected sheet keeps its lines, and nothing is done. */
export function shiftSelectedLines(book: WorkbookModel, action: LineAction): boolean {
  const { sheet } = book.selection;
  if (sheet.isProtected || sheet.kind !== 'grid') return false;
  book.edit('user', () => book.shiftLines(sheet, lineShiftOf(action, book)));
  return true;
}
