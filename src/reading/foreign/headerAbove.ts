/** A header that a blank row sets apart from its table. */
import type { Area } from '../../sheet/address';
import { isFigureCell, type SheetView } from '../declare/sheetView';

const MOST_BLANK = 2;
const TALLEST_HEADER = 6;

type RowKind = 'blank' | 'words' | 'figures';

function kindOf(view: SheetView, row: number, { left, right }: Area): RowKind {
  let kind: RowKind = 'blank';
  for (let column = left; column <= right; column += 1) {
    if (view.isBlank(row, column)) continue;
    if (isFigureCell(view.shownAt(row, column))) return 'figures';
    kind = 'words';
  }
  return kind;
}

/** The block with the rows of words above it, beyond a blank row or two; `null` where there are none. */
export function withHeaderAbove(view: SheetView, area: Area): Area | null {
  let row = area.top - 1;
  while (row >= 0 && area.top - row <= MOST_BLANK && kindOf(view, row, area) === 'blank') row -= 1;
  const bottom = row;
  while (row >= 0 && bottom - row < TALLEST_HEADER && kindOf(view, row, area) === 'words') row -= 1;
  return row === bottom ? null : { ...area, top: row + 1 };
}
