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

/** Of a row that begins with A, so much has to be index cells: it may have been typed over here and there. */
const MOSTLY = 0.7;

function readRow(view: SheetView, row: number, { left, right }: Area): IndexRowCells | null {
  const cells = new Map<number, IndexCell & { text: string }>();
  const numbers: number[] = [];
  let filled = 0;
  for (let column = left; column <= right; column += 1) {
    const text = view.ownWordsAt(row, column);
    if ((view.shownAt(row, column)?.formula ?? null) !== null) return null;
    if (text === '') continue;
    filled += 1;
    const cell = parseIndexCell(text);
    if (!cell) continue;
    if (/^\d/.test(cell.code)) numbers.push(Number(cell.code));
    cells.set(column, { ...cell, text });
  }
  const begins = [...cells.values()].slice(0, 2).map(({ code }) => code);
  const isLettered = begins[0] === 'A' && begins[1] === 'B';
  const runs = numbers.every((number, place) => number >= (numbers[place - 1] ?? 0));
  if (!isLettered && (cells.size < filled || !runs)) return null;
  if (cells.size < MOSTLY * filled) return null;
  const enough =
    cells.size >= FEWEST && (numbers.length >= FEWEST || (begins[0] === 'A' && numbers.length > 0));
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
