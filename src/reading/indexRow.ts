/** Finding the index row (hàng chỉ số cột): A, B, 1=2+5+8, 2=3+4, 3 ... It is the surest sign of a table on these sheets. */
import { parseIndexCell } from '../forms/indexNotation';
import type { CellSnapshot, SheetSnapshot } from '../sheet/snapshot';

export interface IndexRow {
  readonly row: number;
  /** From left to right; codes are distinct. */
  readonly cells: readonly { readonly column: number; readonly code: string }[];
}

/** Fewer numbered columns than this could be any row of small numbers, unless letters (A, B) stand before them. */
const FEWEST_NUMBERED = 3;
const FEWEST_WITH_LETTERS = 3;

export function rowsOfSheet(sheet: SheetSnapshot): ReadonlyMap<number, readonly CellSnapshot[]> {
  const rows = new Map<number, CellSnapshot[]>();
  for (const cell of sheet.cells.values()) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  for (const row of rows.values()) row.sort((a, b) => a.column - b.column);
  return rows;
}

function indexText(cell: CellSnapshot): string | null {
  if (cell.formula !== null || cell.value === null) return null;
  if (cell.value.type === 'text') return cell.value.value.trim() === '' ? null : cell.value.value;
  return cell.value.type === 'number' ? String(cell.value.value) : null;
}

/** Whether a row might be one, if its other cells were. */
export function mayBeIndexCell(cell: CellSnapshot): boolean {
  const text = indexText(cell);
  return cell.value === null || (text !== null && parseIndexCell(text) !== undefined);
}

/** The codes of a row, if every cell in it is an index cell and the numbers run 1, 2, 3 ... */
function readIndexRow(row: number, cells: readonly CellSnapshot[]): IndexRow | undefined {
  const found: { column: number; code: string }[] = [];
  for (const cell of cells) {
    if (cell.value === null) continue;
    const text = indexText(cell);
    const parsed = text === null ? undefined : parseIndexCell(text);
    if (!parsed) return undefined;
    found.push({ column: cell.column, code: parsed.code });
  }
  const codes = found.map(({ code }) => code);
  const numbers = codes.filter((code) => /^\d+$/.test(code)).map(Number);
  const runsUp = numbers.every((number, place) => number === place + 1);
  const distinct = new Set(codes).size === codes.length;
  const hasLetters = /^A$/.test(codes[0] ?? '') && numbers.length > 0 && codes.length >= FEWEST_WITH_LETTERS;
  const enough = numbers.length >= FEWEST_NUMBERED || hasLetters;
  return enough && runsUp && distinct ? { row, cells: found } : undefined;
}

export function findIndexRows(rows: ReadonlyMap<number, readonly CellSnapshot[]>): readonly IndexRow[] {
  return [...rows.entries()]
    .sort(([a], [b]) => a - b)
    .flatMap(([row, cells]) => readIndexRow(row, cells) ?? []);
}
