/** Cell addresses. Rows and columns count from 0 inside; "A1" notation only at the edges. */

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One number per cell of a sheet, for use as a map key. */
export function cellKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

export function positionOfKey(key: number): CellPosition {
  return { row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS };
}

/** 0 → "A", 26 → "AA". */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A" → 0, "AA" → 26. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function toA1(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

export function areaToA1(area: Area): string {
  const start = toA1(area.top, area.left);
  const end = toA1(area.bottom, area.right);
  return start === end ? start : `${start}:${end}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

/** "C13" or "$C$13" → position; undefined when it is not a cell of a sheet. */
export function parseCell(text: string): CellPosition | undefined {
  const match = CELL.exec(text);
  if (!match) return undefined;
  const [, letters = '', digits = ''] = match;
  const position = { row: Number(digits) - 1, column: columnIndex(letters) };
  const inside =
    position.row >= 0 && position.row < MAX_ROWS && position.column >= 0 && position.column < MAX_COLUMNS;
  return inside ? position : undefined;
}

/** "A8:M30" or "C13" → area; undefined when it is neither. */
export function parseArea(text: string): Area | undefined {
  const [first = '', second = first, ...rest] = text.split(':');
  const start = parseCell(first);
  const end = parseCell(second);
  if (!start || !end || rest.length > 0) return undefined;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

export function areaContains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** Plain words that a formula takes for something else: a cell in one of two notations, or a truth value. */
const READ_AS_OTHER = /^(?:[A-Z]{1,3}\d+|(?:R\d*)?(?:C\d*)?|TRUE|FALSE)$/i;

/** A sheet name as it must stand in a formula: quoted unless it is plain ASCII letters, digits and underscores. */
export function quoteSheetName(name: string): string {
  const isPlain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !READ_AS_OTHER.test(name);
  return isPlain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** "'Phụ lục I'!$A$7:$M$30", as names refer to cells. */
export function absoluteReference(sheetName: string, area: Area): string {
  const corner = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  const start = corner(area.top, area.left);
  const end = corner(area.bottom, area.right);
  return `${quoteSheetName(sheetName)}!${start === end ? start : `${start}:${end}`}`;
}

/** "'Phụ lục II'!N20" → sheet and cell; without a sheet, the cell is on the sheet one speaks of. */
export function splitAddress(address: string): { readonly sheet: string | null; readonly cell: string } {
  const end = address.lastIndexOf('!');
  if (end < 0) return { sheet: null, cell: address };
  const name = address.slice(0, end);
  const sheet = /^'(.*)'$/s.exec(name)?.[1]?.replace(/''/g, "'") ?? name;
  return { sheet, cell: address.slice(end + 1) };
}
