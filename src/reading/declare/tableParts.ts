/** Where the header of a table begins and ends, and where its body begins. */
import type { Area } from '../../sheet/address';
import { foldName, isTotalName } from '../names';
import type { IndexRowCells } from './indexCells';
import { isFigureCell, type SheetView } from './sheetView';

export interface TableParts {
  readonly headerTop: number;
  readonly headerBottom: number;
  readonly bodyTop: number;
  readonly left: number;
  readonly right: number;
}

const TALLEST_HEADER = 6;
/** A text over so much of the table's width stands above it, not in it. */
const WIDE = 0.6;

interface Piece {
  readonly left: number;
  readonly right: number;
  readonly text: string;
}

/** What stands in a row, a merged area once. */
function piecesOf(
  view: SheetView,
  row: number,
  { left, right }: Pick<Area, 'left' | 'right'>,
): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let column = left; column <= right; column += 1) {
    const merge = view.mergeAt(row, column);
    const text = view.wordsAt(row, column);
    if (text !== '') pieces.push({ left: merge?.left ?? column, right: merge?.right ?? column, text });
    column = merge ? Math.max(column, merge.right) : column;
  }
  return pieces;
}

export function isUnitLine(text: string): boolean {
  return /^(don vi( tinh)?|dvt)\b/.test(foldName(text));
}

/** A title, "(Kèm theo ...)", the unit line: one text across the table, or at its left edge where nobody knows of merged areas. */
export function isAbove(view: SheetView, row: number, area: Pick<Area, 'left' | 'right'>): boolean {
  const pieces = piecesOf(view, row, area);
  const [only] = pieces;
  if (!only) return true;
  if (pieces.every(({ text }) => isUnitLine(text))) return true;
  if (pieces.length > 1) return false;
  const width = Math.min(only.right, area.right) - Math.max(only.left, area.left) + 1;
  return width >= WIDE * (area.right - area.left + 1) || (only.left <= area.left && only.left === only.right);
}

/** The rows from `bottom` up that belong to the header: down from the last row that stands above the table. */
function topOf(view: SheetView, area: Pick<Area, 'left' | 'right'>, bottom: number): number | null {
  let top = bottom + 1;
  const endsAt = (row: number): boolean => isAbove(view, row, area) || hasFigures(view, row, area);
  while (top > 0 && bottom - top + 1 < TALLEST_HEADER && !endsAt(top - 1)) top -= 1;
  return top > bottom ? null : top;
}

function hasFigures(view: SheetView, row: number, { left, right }: Pick<Area, 'left' | 'right'>): boolean {
  for (let column = left; column <= right; column += 1) {
    if (isFigureCell(view.shownAt(row, column))) return true;
  }
  return false;
}

/** A lower row of the header: words under groups, nothing where a line would have its code and its name. */
function continuesHeader(
  view: SheetView,
  row: number,
  { left, right }: Pick<Area, 'left' | 'right'>,
): boolean {
  const begins = [left, left + 1].some((column) => view.ownWordsAt(row, column) !== '');
  const words = Array.from({ length: right - left + 1 }, (_, place) => view.ownWordsAt(row, left + place));
  return (
    !begins &&
    words.some((text) => text !== '' && !isTotalName(text)) &&
    !hasFigures(view, row, { left, right })
  );
}

/** Cells that a header has at least; a letterhead has two (the unit, and the country or the annex). */
const HEADER_CELLS = 3;

/** The first row of the header; a letterhead is told from it by the title that follows. */
function firstHeaderRow(view: SheetView, area: Area): number | null {
  let top: number | null = null;
  for (let row = area.top; row <= area.bottom && row - area.top <= 2 * TALLEST_HEADER; row += 1) {
    if (hasFigures(view, row, area)) break;
    const pieces = piecesOf(view, row, area).length;
    if (pieces < HEADER_CELLS && isAbove(view, row, area)) top = null;
    else top ??= row;
    if (pieces >= HEADER_CELLS) break;
  }
  return top;
}

/** Without an index row: as far down as the cells of the first row are merged, and what continues it. */
function withoutIndexRow(view: SheetView, area: Area): TableParts | null {
  const top = firstHeaderRow(view, area);
  if (top === null) return null;
  const last = Math.min(area.bottom, top + TALLEST_HEADER - 1);
  const merged = view.sheet.merges.filter(
    (merge) => merge.top === top && merge.left <= area.right && merge.right >= area.left,
  );
  let bottom = Math.max(top, ...merged.map((merge) => Math.min(merge.bottom, last)));
  while (bottom < last && continuesHeader(view, bottom + 1, area)) bottom += 1;
  return { headerTop: top, headerBottom: bottom, bodyTop: bottom + 1, left: area.left, right: area.right };
}

/** `null` when there is no header. */
export function findParts(view: SheetView, area: Area, indexRow: IndexRowCells | null): TableParts | null {
  if (!indexRow) return withoutIndexRow(view, area);
  const headerBottom = indexRow.row - 1;
  const headerTop = topOf(view, area, headerBottom);
  if (headerTop === null) return null;
  return { headerTop, headerBottom, bodyTop: indexRow.row + 1, left: area.left, right: area.right };
}
