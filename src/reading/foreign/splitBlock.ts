/** Tables one right below the other, without a blank row between them. */
import type { Area } from '../../sheet/address';
import { differentIndexRows } from '../declare/foundTable';
import { isFigureCell, type SheetView } from '../declare/sheetView';
import { findParts } from '../declare/tableParts';

/** A title, a unit line: one text and no figure. */
function standsAlone(view: SheetView, row: number, { left, right }: Area): boolean {
  let texts = 0;
  for (let column = left; column <= right; column += 1) {
    if (isFigureCell(view.shownAt(row, column))) return false;
    if (view.ownWordsAt(row, column) !== '') texts += 1;
  }
  return texts <= 1;
}

/** The part from `top` down to the row before `next`, without what stands above the next table. */
function part(view: SheetView, area: Area, top: number, next: number): Area {
  let bottom = next - 1;
  while (next <= area.bottom && bottom > top && standsAlone(view, bottom, area)) bottom -= 1;
  return { ...area, top, bottom };
}

/** The parts of a block that hold a table each, from the top down; each has an index row below its header. */
export function splitBlock(view: SheetView, area: Area): readonly Area[] {
  const [first, ...others] = differentIndexRows(view, area);
  if (!first || others.length === 0) return [area];
  const parts: Area[] = [];
  let top = area.top;
  for (const indexRow of others) {
    const headerTop = findParts(view, area, indexRow)?.headerTop;
    if (headerTop === undefined) continue;
    parts.push(part(view, area, top, headerTop));
    top = headerTop;
  }
  return [...parts, part(view, area, top, area.bottom + 1)];
}
