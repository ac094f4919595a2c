/** A formula from left to right, code by code: hundreds of thousands of them are read. */
import { MAX_COLUMNS, MAX_ROWS, type CellPosition } from '../sheet/address';

const [CAPITAL_A, CAPITAL_Z] = ['A'.charCodeAt(0), 'Z'.charCodeAt(0)];
const [NOUGHT, NINE] = ['0'.charCodeAt(0), '9'.charCodeAt(0)];
const [DOLLAR, POINT] = ['$'.charCodeAt(0), '.'.charCodeAt(0)];
export const [COLON, OPENING] = [':'.charCodeAt(0), '('.charCodeAt(0)];
const MOST_LETTERS = 3;
const MOST_DIGITS = 7;

function isLetter(code: number): boolean {
  return code >= CAPITAL_A && code <= CAPITAL_Z;
}

function isDigit(code: number): boolean {
  return code >= NOUGHT && code <= NINE;
}

/** A cell as a formula names it. */
export interface NamedCell extends CellPosition {
  readonly fixedColumn: boolean;
  readonly fixedRow: boolean;
}

export class FormulaScanner {
  private at = 0;

  constructor(private readonly formula: string) {}

  isAtEnd(): boolean {
    return this.at >= this.formula.length;
  }

  /** The next code is one of these; nothing is taken. */
  isAt(code: number): boolean {
    return this.formula.charCodeAt(this.at) === code;
  }

  /** Takes a piece of text. @returns false, and takes nothing, where something else comes */
  skip(piece: string): boolean {
    if (!this.formula.startsWith(piece, this.at)) return false;
    this.at += piece.length;
    return true;
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
