/** Formulas as files store them, turned into the formulas that Excel shows. */
import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from '../sheet/address';

/**
 * The pieces of a formula in which references are told from everything else: quoted text, quoted sheet names, brackets
 * (columns of tables, other workbooks), then words. A quote that is never closed runs to the end, so that hostile text takes no
 * longer than other text. A word that goes on as a name or is called as a function is no reference.
 */
const PIECES =
  /"(?:[^"]|"")*(?:"|$)|'(?:[^']|'')*(?:'|$)|\[[^[\]]*\]|#[A-Z0-9/]+[!?]?|[\p{L}\p{M}\p{N}_.$\\?]+(?:\s*\()?/gu;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)(\d{1,7})$/;
const LOST = '#REF!';

function shiftColumn(fixed: string, letters: string, by: number): string | null {
  const column = columnIndex(letters) + (fixed ? 0 : by);
  return column >= 0 && column < MAX_COLUMNS ? fixed + columnName(column) : null;
}

function shiftRow(fixed: string, digits: string, by: number): string | null {
  const row = Number(digits) + (fixed ? 0 : by);
  return row >= 1 && row <= MAX_ROWS ? `${fixed}${row}` : null;
}

/** A word moved by rows and columns; the word itself when it is not a reference. */
function shiftWord(word: string, besideColon: boolean, rows: number, columns: number): string {
  const cell = CELL.exec(word);
  if (cell) {
    const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] = cell;
    if (columnIndex(letters) >= MAX_COLUMNS) return word;
    const column = shiftColumn(fixedColumn, letters, columns);
    const row = shiftRow(fixedRow, digits, rows);
    return column === null || row === null ? LOST : column + row;
  }
  // Whole columns (A:C) and rows (3:5) are references only on both sides of a colon; elsewhere they are names and numbers.
  if (!besideColon) return word;
  const column = COLUMN.exec(word);
  if (column) return shiftColumn(column[1] ?? '', column[2] ?? '', columns) ?? LOST;
  const row = ROW.exec(word);
  if (row) return shiftRow(row[1] ?? '', row[2] ?? '', rows) ?? LOST;
  return word;
}

/** The formula of a cell that shares another cell's formula, so many rows down and columns to the right of it. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(PIECES, (piece, offset: number) => {
    if (/^["'[#]/.test(piece) || piece.endsWith('(')) return piece;
    const after = formula.charAt(offset + piece.length);
    if (after === '!' || after === '[') return piece;
    return shiftWord(piece, after === ':' || formula.charAt(offset - 1) === ':', rows, columns);
  });
}

/** Newer functions are stored with a prefix ("_xlfn.XLOOKUP") that Excel never shows. */
const STORED_PREFIX = /"(?:[^"]|"")*(?:"|$)|_xl(?:fn|ws|pm|udf)\./g;

/** A stored formula as Excel shows it, with its leading "=". */
export function shownFormula(stored: string): string {
  const text = stored.trim().replace(/^=/, '');
  return `=${text.replace(STORED_PREFIX, (piece) => (piece.startsWith('"') ? piece : ''))}`;
}
