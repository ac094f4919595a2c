/**
 * The index row of a table that is no form yet. Read more freely than for recognising forms: numbers may begin anywhere, skip some, or stand twice;
 * then the columns are numbered anew.
 */
import { parseIndexCell, type IndexCell } from '../../forms/indexNotation';
import type { Area } from '../../sheet/address';
import type { SheetView } from './sheetView';

export interface IndexRowCells {
  readonly row: number;
  /** By sheet column. */
  readonly cells: ReadonlyMap<number, IndexCell & { readonly text: string }>;
}

/** Fewer cells than this could be anything. */
const FEWEST = 3;

function readRow(view: SheetView, row: number, { left, right }: Area): IndexRowCells | null {
  const cells = new Map<number, IndexCell & { text: string }>();
  let before = 0;
  let numbers = 0;
  for (let column = left; column <= right; column += 1) {
    const text = view.ownWordsAt(row, column);
    if ((view.shownAt(row, column)?.formula ?? null) !== null) return null;
    if (text === '') continue;
    const cell = parseIndexCell(text);
    if (!cell) return null;
    if (/^\d/.test(cell.code)) {
      const number = Number(cell.code);
      if (number < before) return null;
      before = number;
      numbers += 1;
    }
    cells.set(column, { ...cell, text });
  }
  const startsWithLetter = [...cells.values()][0]?.code === 'A';
  const enough = cells.size >= FEWEST && (numbers >= FEWEST || (startsWithLetter && numbers > 0));
  return enough ? { row, cells } : null;
}

/** Rows of the area that are index rows, with a row of words above each. */
export function findIndexRowCells(view: SheetView, area: Area): readonly IndexRowCells[] {
  const found: IndexRowCells[] = [];
  for (let row = Math.max(1, area.top); row <= area.bottom; row += 1) {
    const index = readRow(view, row, area);
    const headed = [...(index?.cells.keys() ?? [])].some((column) =>
      /\p{L}{2}/u.test(view.wordsAt(row - 1, column)),
    );
    if (index && headed) found.push(index);
  }
  return found;
}
