/**
 * Formulas of one table differ in hardly anything but where their references point. What is left when those are taken out is the template: it is read
 * once, and the references of each formula are put in.
 */
import { columnName, MAX_COLUMNS, MAX_ROWS, type CellPosition } from '../sheet/address';

export interface FormulaTemplate {
  /** The formula with its n-th corner, counted from 0, in row n of the column of templates. */
  readonly text: string;
  /** The cells that the formula names, in order; of a range the first and the last one. */
  readonly corners: readonly CellPosition[];
}

/** No table reaches so far to the right; a formula that does is read as it is written. */
export const TEMPLATE_COLUMN = MAX_COLUMNS - 2;
const LETTERS = columnName(TEMPLATE_COLUMN);

/** Nothing but calls, numbers, operators, empty texts and references to the own sheet, as they are written without quotes. */
const PLAIN = /^=(?:""|[A-Z0-9$:;,.+\-*/^&=<>()% ])*$/;
const WORD = /[A-Z0-9$.]+/y;
const CELL = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/;

interface NamedCell extends CellPosition {
  readonly fixedColumn: string;
  readonly fixedRow: string;
}

function columnOf(letters: string): number {
  let column = 0;
  for (let place = 0; place < letters.length; place += 1)
    column = column * 26 + letters.charCodeAt(place) - 64;
  return column - 1;
}

/** @returns `null` for numbers, names and what is beyond the sheet */
function cellOf(word: string): NamedCell | null {
  const match = CELL.exec(word);
  if (!match) return null;
  const [row, column] = [Number(match[4]) - 1, columnOf(match[2] ?? '')];
  if (row >= MAX_ROWS || column >= MAX_COLUMNS) return null;
  return { row, column, fixedColumn: match[1] ?? '', fixedRow: match[3] ?? '' };
}

/** From its first cell to its last, and more than one: else its corners would not be those of its area. */
function isRange(first: CellPosition, last: CellPosition): boolean {
  const [down, along] = [last.row - first.row, last.column - first.column];
  return down >= 0 && along >= 0 && down + along > 0;
}

/** @returns `null` where a formula says more than can be put into a template, or writes a range from its end or of a single cell */
export function templateOf(formula: string): FormulaTemplate | null {
  if (!PLAIN.test(formula) || formula.includes(LETTERS)) return null;
  const corners: CellPosition[] = [];
  const put = ({ row, column, fixedColumn, fixedRow }: NamedCell): string => {
    corners.push({ row, column });
    return `${fixedColumn}${LETTERS}${fixedRow}${corners.length}`;
  };
  let text = '';
  let from = 0;
  const word = (): string => {
    WORD.lastIndex = from;
    const found = WORD.exec(formula)?.[0] ?? '';
    from += found.length;
    return found;
  };
  while (from < formula.length) {
    const first = word();
    const cell = formula[from] === '(' ? null : cellOf(first);
    text += cell ? put(cell) : first;
    if (formula[from] === ':') {
      from += 1;
      const last = cellOf(word());
      // Whole columns and rows, and ranges of ranges, are read as they are written.
      if (!cell || !last || !isRange(cell, last) || formula[from] === ':' || formula[from] === '(')
        return null;
      text += `:${put(last)}`;
    }
    text += formula[from] ?? '';
    from += 1;
  }
  return { text, corners };
}
