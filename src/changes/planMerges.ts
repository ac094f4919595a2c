/** Which merged areas of a changed sheet have to be taken apart, and which made. */
import type { Area } from '../sheet/address';
import type { SheetLayout } from '../sheet/layout';
import type { LineEdit, SheetChange } from '../sheet/sheetChange';
import type { SheetToChange } from './sheetJob';
import type { AxisChange } from './sheetLines';

/** First and last line of a span after an edit, as Excel does it; `null` when all of it was deleted. */
function editedSpan(
  [first, last]: readonly [number, number],
  edit: LineEdit,
): readonly [number, number] | null {
  if (edit.kind === 'insert') {
    if (edit.first <= first) return [first + edit.count, last + edit.count];
    return edit.first <= last ? [first, last + edit.count] : [first, last];
  }
  const end = edit.first + edit.count;
  const gone = Math.max(0, Math.min(last + 1, end) - Math.max(first, edit.first));
  if (gone > last - first) return null;
  const start = first - Math.max(0, Math.min(first, end) - edit.first);
  return [start, start + (last - first) - gone];
}

function span(
  range: readonly [number, number],
  axis: LineEdit['axis'],
  edits: readonly LineEdit[],
): readonly [number, number] | null {
  return edits
    .filter((edit) => edit.axis === axis)
    .reduce<readonly [number, number] | null>((at, edit) => at && editedSpan(at, edit), range);
}

/** An area of the sheet after the edits. */
export function editedArea(area: Area, edits: readonly LineEdit[]): Area | null {
  const rows = span([area.top, area.bottom], 'row', edits);
  const columns = span([area.left, area.right], 'column', edits);
  return rows && columns && { top: rows[0], bottom: rows[1], left: columns[0], right: columns[1] };
}

/** An area of a layout on the sheet; lines that the sheet does not have are left out of it. */
export function placedArea(
  area: Area,
  rowAt: AxisChange['before'],
  columnAt: AxisChange['before'],
): Area | null {
  const lines = (first: number, last: number, at: AxisChange['before']): readonly number[] =>
    Array.from({ length: last - first + 1 }, (_, place) => at(first + place)).filter((line) => line !== null);
  const [rows, columns] = [lines(area.top, area.bottom, rowAt), lines(area.left, area.right, columnAt)];
  if (rows.length === 0 || columns.length === 0) return null;
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

function isOneCell({ top, bottom, left, right }: Area): boolean {
  return top === bottom && left === right;
}

function text({ top, left, bottom, right }: Area): string {
  return `${top},${left},${bottom},${right}`;
}

export function planMerges(
  { rows, columns }: SheetToChange,
  before: SheetLayout,
  after: SheetLayout,
): Pick<SheetChange, 'unmerged' | 'merged'> {
  const edits = [...rows.edits, ...columns.edits];
  const standing = before.merges
    .flatMap((area) => placedArea(area, rows.before, columns.before) ?? [])
    .flatMap((area) => editedArea(area, edits) ?? [])
    .filter((area) => !isOneCell(area));
  const wanted = after.merges
    .flatMap((area) => placedArea(area, rows.after, columns.after) ?? [])
    .filter((area) => !isOneCell(area));
  const [standingKeys, wantedKeys] = [new Set(standing.map(text)), new Set(wanted.map(text))];
  return {
    unmerged: standing.filter((area) => !wantedKeys.has(text(area))),
    merged: wanted.filter((area) => !standingKeys.has(text(area))),
  };
}
