/** Where the lines of a table end: before notes and signatures. */
import type { Area } from '../../sheet/address';
import { foldName } from '../names';
import { isFigureCell, type SheetView } from './sheetView';
import type { TableParts } from './tableParts';

const BELOW =
  /^(ghi chu|nguoi lap|lap bieu|thu truong|chu tich|pho chu tich|giam doc|pho giam doc|ke toan|truong phong|noi nhan|tm |kt |q |ngay )|\bngay\b.*\bthang\b.*\bnam\b/;

/** A line may have a name and nothing else, in a table that is still blank; signatures and notes are no lines. */
export function isLineOfTable({ name }: { readonly name: string }): boolean {
  return name !== '' && !BELOW.test(foldName(name));
}

function isBelow(view: SheetView, row: number, { left, right }: TableParts): boolean {
  let words = false;
  for (let column = left; column <= right; column += 1) {
    if (isFigureCell(view.shownAt(row, column))) return false;
    const text = view.ownWordsAt(row, column);
    if (text !== '' && BELOW.test(foldName(text))) words = true;
  }
  return words;
}

function isBlankRow(view: SheetView, row: number, { left, right }: TableParts): boolean {
  for (let column = left; column <= right; column += 1) if (!view.isBlank(row, column)) return false;
  return true;
}

/** The last row before a blank one, a note or the signatures. */
export function lastRowOf(view: SheetView, parts: TableParts, area: Area): number {
  let last = parts.bodyTop - 1;
  while (last < area.bottom && !isBlankRow(view, last + 1, parts) && !isBelow(view, last + 1, parts))
    last += 1;
  return last;
}

/** Rows below the lines that hold figures all the same: the first and the last of them; `null` when there are none. */
export function figuresBelow(
  view: SheetView,
  parts: TableParts,
  area: Area,
  last: number,
): { readonly first: number; readonly last: number } | null {
  const rows: number[] = [];
  for (let row = last + 1; row <= area.bottom; row += 1) {
    for (let column = parts.left; column <= parts.right; column += 1) {
      if (!isFigureCell(view.shownAt(row, column))) continue;
      rows.push(row);
      break;
    }
  }
  const [first] = rows;
  return first === undefined ? null : { first, last: rows.at(-1) ?? first };
}
