/** References as they stand in formulas and in Office.js addresses: 'Phụ lục I'!$C$13:D20, A:A, 3:4. */
import {
  MAX_COLUMNS,
  MAX_ROWS,
  areaToA1,
  columnIndex,
  columnName,
  parseArea,
  type Area,
} from '../../sheet/address';

export interface SheetReference {
  /** `null` when the reference names no sheet. */
  readonly sheet: string | null;
  readonly area: Area;
}

const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** "C13", "$A$1:B2", "A:C" or "3:4" → area; `null` when it is none of these or not on a sheet. */
export function parseWideArea(text: string): Area | null {
  const cells = parseArea(text);
  if (cells) return cells;
  const columns = COLUMNS.exec(text);
  if (columns) {
    const [first, last] = inOrder(columnIndex(columns[1] ?? ''), columnIndex(columns[2] ?? ''));
    return last < MAX_COLUMNS ? { top: 0, left: first, bottom: MAX_ROWS - 1, right: last } : null;
  }
  const rows = ROWS.exec(text);
  if (rows) {
    const [first, last] = inOrder(Number(rows[1]) - 1, Number(rows[2]) - 1);
    return first >= 0 && last < MAX_ROWS
      ? { top: first, left: 0, bottom: last, right: MAX_COLUMNS - 1 }
      : null;
  }
  return null;
}

/** Splits "'Phụ lục I'!A1" into its sheet's plain name and the rest. */
export function splitSheetName(text: string): { sheet: string | null; rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^!']+))!(.*)$/s.exec(text);
  if (!match) return { sheet: null, rest: text };
  return { sheet: (match[1] ?? match[2] ?? '').replace(/''/g, "'"), rest: match[3] ?? '' };
}

/** A whole reference, with or without its sheet; `null` when it is not one. */
export function parseReference(text: string): SheetReference | null {
  const { sheet, rest } = splitSheetName(text);
  const area = parseWideArea(rest);
  return area && { sheet, area };
}

/** An area as Excel prints it: "C13", "A8:M30", "A:C", "3:4". */
export function printArea(area: Area): string {
  if (area.top === 0 && area.bottom === MAX_ROWS - 1)
    return `${columnName(area.left)}:${columnName(area.right)}`;
  if (area.left === 0 && area.right === MAX_COLUMNS - 1) return `${area.top + 1}:${area.bottom + 1}`;
  return areaToA1(area);
}

/** The same with dollar signs, as names keep it. */
export function printAbsoluteArea(area: Area): string {
  return printArea(area)
    .split(':')
    .map((corner) =>
      corner.replace(
        /^([A-Z]*)(\d*)$/,
        (_, letters: string, digits: string) => dollar(letters) + dollar(digits),
      ),
    )
    .join(':');
}

function dollar(part: string): string {
  return part && `$${part}`;
}

function inOrder(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}
