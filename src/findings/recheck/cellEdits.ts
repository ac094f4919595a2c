/** Which cells of a workbook hold something else than in the snapshot before it; `null` where more than cells differs. */
import type { CellEdit } from '../../reading/figureEdits';
import type { Area } from '../../sheet/address';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../sheet/snapshot';

function isSameCell(one: CellSnapshot | undefined, other: CellSnapshot | undefined): boolean {
  if (one === other) return true;
  if (!one || !other || one.formula !== other.formula || one.numberFormat !== other.numberFormat)
    return false;
  const [left, right] = [one.value, other.value];
  return left === right || (left?.type === right?.type && Object.is(left?.value, right?.value));
}

function isSameSet(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return one === other || (one.size === other.size && [...one].every((item) => other.has(item)));
}

function isSameArea(one: Area, other: Area | undefined): boolean {
  return (
    one.top === other?.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}

/** All but the cells. */
function isSameSheet(one: SheetSnapshot, other: SheetSnapshot | undefined): boolean {
  return (
    one.name === other?.name &&
    one.kind === other.kind &&
    one.visible === other.visible &&
    one.unread === other.unread &&
    one.merges.length === other.merges.length &&
    one.merges.every((area, at) => isSameArea(area, other.merges[at])) &&
    isSameSet(one.hiddenRows, other.hiddenRows) &&
    isSameSet(one.hiddenColumns, other.hiddenColumns)
  );
}

/** @param most no more of them are of use */
export function cellEdits(
  before: WorkbookSnapshot,
  after: WorkbookSnapshot,
  most: number,
): readonly CellEdit[] | null {
  const { sheets } = before;
  if (before.memory !== after.memory || sheets.length !== after.sheets.length) return null;
  if (!sheets.every((sheet, at) => isSameSheet(sheet, after.sheets[at]))) return null;
  const edits: CellEdit[] = [];
  for (const [sheetIndex, { cells: old }] of sheets.entries()) {
    const now = after.sheets[sheetIndex]?.cells ?? new Map<number, CellSnapshot>();
    let [kept, differing] = [0, false];
    // Both hold their cells in one order, but for those that came or went: hardly any has to be looked up.
    const inTurn = old.values();
    for (const [key, cell] of now) {
      const next = inTurn.next().value;
      const was = next?.row === cell.row && next.column === cell.column ? next : old.get(key);
      if (was) kept += 1;
      if (isSameCell(was, cell)) continue;
      differing = true;
      edits.push({ sheetIndex, row: cell.row, column: cell.column, before: was, after: cell });
      if (edits.length > most) return null;
    }
    if (kept === old.size && !differing) continue;
    for (const [key, cell] of kept === old.size ? [] : old) {
      if (!now.has(key))
        edits.push({ sheetIndex, row: cell.row, column: cell.column, before: cell, after: undefined });
    }
  }
  return edits.length > most ? null : edits;
}
