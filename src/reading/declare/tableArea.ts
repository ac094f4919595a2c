/** From what is selected to the block of cells that the table stands in. */
import type { Area } from '../../sheet/address';
import type { SheetView } from './sheetView';

/** Grown so that no merged area is cut in two. */
function aroundMerges(view: SheetView, area: Area): Area {
  let { top, left, bottom, right } = area;
  for (const merge of view.sheet.merges) {
    if (merge.right < left || merge.left > right || merge.bottom < top || merge.top > bottom) continue;
    top = Math.min(top, merge.top);
    left = Math.min(left, merge.left);
    bottom = Math.max(bottom, merge.bottom);
    right = Math.max(right, merge.right);
  }
  const grown = { top, left, bottom, right };
  return isSame(grown, area) ? area : aroundMerges(view, grown);
}

function isSame(one: Area, other: Area): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}

function rowHasContent(view: SheetView, row: number, { left, right }: Area): boolean {
  if (row < 0) return false;
  for (let column = Math.max(0, left - 1); column <= right + 1; column += 1) {
    if (!view.isBlank(row, column)) return true;
  }
  return false;
}

function columnHasContent(view: SheetView, column: number, { top, bottom }: Area): boolean {
  if (column < 0) return false;
  for (let row = Math.max(0, top - 1); row <= bottom + 1; row += 1) {
    if (!view.isBlank(row, column)) return true;
  }
  return false;
}

/** The block around a cell, up to a blank row and a blank column on each side, as Excel's own "current region". */
function blockAround(view: SheetView, start: Area): Area {
  let area = aroundMerges(view, start);
  for (;;) {
    const before = area;
    let { top, left, bottom, right } = area;
    while (rowHasContent(view, top - 1, { ...area, left, right })) top -= 1;
    while (rowHasContent(view, bottom + 1, { ...area, left, right })) bottom += 1;
    while (columnHasContent(view, left - 1, { ...area, top, bottom })) left -= 1;
    while (columnHasContent(view, right + 1, { ...area, top, bottom })) right += 1;
    area = aroundMerges(view, { top, left, bottom, right });
    if (isSame(area, before)) return area;
  }
}

/** One cell, or one merged area: the user points at the table; more is the user's own choice of cells. */
export function isPointing(view: SheetView, selection: Area): boolean {
  const merge = view.mergeAt(selection.top, selection.left);
  return (
    (selection.top === selection.bottom && selection.left === selection.right) ||
    (merge !== undefined && merge.bottom >= selection.bottom && merge.right >= selection.right)
  );
}

/** Every row around a cell that is not blank from end to end: what is left when blank columns cut the block in two. */
function rowsAround(view: SheetView, { top, bottom }: Area, used: Area): Area {
  let [first, last] = [top, bottom];
  while (rowHasContent(view, first - 1, used)) first -= 1;
  while (rowHasContent(view, last + 1, used)) last += 1;
  return { ...used, top: first, bottom: last };
}

/** Where the header was left out of the selection it stands above it, in the same columns. */
function withRowsAbove(view: SheetView, selection: Area): Area {
  const block = blockAround(view, { ...selection, bottom: selection.top });
  return { ...selection, top: Math.min(selection.top, block.top) };
}

/** The cells to look at for a selection, the likeliest first: the block around one cell, or just what is selected. */
export function areasToLookAt(view: SheetView, selection: Area): readonly Area[] {
  const { used } = view;
  if (!isPointing(view, selection)) {
    const chosen = aroundMerges(view, selection);
    return [chosen, withRowsAbove(view, chosen)];
  }
  return [blockAround(view, selection), ...(used ? [rowsAround(view, selection, used)] : [])];
}
