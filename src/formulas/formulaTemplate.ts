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

const [CAPITAL_A, CAPITAL_Z] = ['A'.charCodeAt(0), 'Z'.charCodeAt(0)];
const [NOUGHT, NINE] = ['0'.charCodeAt(0), '9'.charCodeAt(0)];
const [DOLLAR, POINT] = ['$'.charCodeAt(0), '.'.charCodeAt(0)];
const [COLON, OPENING] = [':'.charCodeAt(0), '('.charCodeAt(0)];
const MOST_LETTERS = 3;
const MOST_DIGITS = 7;

function isLetter(code: number): boolean {
  return code >= CAPITAL_A && code <= CAPITAL_Z;
}

function isDigit(code: number): boolean {
  return code >= NOUGHT && code <= NINE;
}

interface NamedCell extends CellPosition {
  readonly fixedColumn: boolean;
  readonly fixedRow: boolean;
}

/** A formula from left to right, code by code: hundreds of thousands of them are read. */
class Scanner {
  private at = 0;

  constructor(private readonly formula: string) {}

  isAtEnd(): boolean {
    return this.at >= this.formula.length;
  }

  /** The next code is one of these; nothing is taken. */
  isAt(code: number): boolean {
    return this.formula.charCodeAt(this.at) === code;
  }

  one(): string {
    this.at += 1;
    return this.formula.charAt(this.at - 1);
  }

  /** Takes what may be a name, a number or a cell. @returns from where to where it stands */
  word(): readonly [number, number] {
    const start = this.at;
    let code = this.formula.charCodeAt(this.at);
    while (isLetter(code) || isDigit(code) || code === DOLLAR || code === POINT) {
      this.at += 1;
      code = this.formula.charCodeAt(this.at);
    }
    return [start, this.at];
  }

  text([start, end]: readonly [number, number]): string {
    return this.formula.slice(start, end);
  }

  /** @returns `null` for numbers, names and what is beyond the sheet */
  cellOf([start, end]: readonly [number, number]): NamedCell | null {
    const fixedColumn = this.formula.charCodeAt(start) === DOLLAR;
    let at = fixedColumn ? start + 1 : start;
    const letters = at;
    let column = 0;
    for (let code = this.formula.charCodeAt(at); isLetter(code) && at < end;) {
      column = column * 26 + code - CAPITAL_A + 1;
      at += 1;
      code = this.formula.charCodeAt(at);
    }
    if (at === letters || at - letters > MOST_LETTERS) return null;
    const fixedRow = this.formula.charCodeAt(at) === DOLLAR;
    if (fixedRow) at += 1;
    if (this.formula.charCodeAt(at) === NOUGHT) return null;
    const digits = at;
    let row = 0;
    for (let code = this.formula.charCodeAt(at); isDigit(code) && at < end;) {
      row = row * 10 + code - NOUGHT;
      at += 1;
      code = this.formula.charCodeAt(at);
    }
    if (at === digits || at - digits > MOST_DIGITS || at !== end) return null;
    if (row > MAX_ROWS || column > MAX_COLUMNS) return null;
    return { row: row - 1, column: column - 1, fixedColumn, fixedRow };
  }
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
    return `${fixedColumn ? '$' : ''}${LETTERS}${fixedRow ? '$' : ''}${corners.length}`;
  };
  const scanner = new Scanner(formula);
  let text = '';
  while (!scanner.isAtEnd()) {
    const first = scanner.word();
    const cell = scanner.isAt(OPENING) ? null : scanner.cellOf(first);
    text += cell ? put(cell) : scanner.text(first);
    if (scanner.isAt(COLON)) {
      scanner.one();
      const last = scanner.cellOf(scanner.word());
      // Whole columns and rows, and ranges of ranges, are read as they are written.
      if (!cell || !last || !isRange(cell, last) || scanner.isAt(COLON) || scanner.isAt(OPENING)) return null;
      text += `:${put(last)}`;
    }
    if (!scanner.isAtEnd()) text += scanner.one();
  }
  return { text, corners };
}
