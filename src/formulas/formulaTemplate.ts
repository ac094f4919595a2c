/**
 * Formulas of one table differ in hardly anything but where their references point. What is left when those are taken out is the template: it is read
 * once, and the references of each formula are put in.
 */
import { columnName, MAX_COLUMNS } from '../sheet/address';
import { COLON, FormulaScanner, OPENING, type NamedCell } from './formulaScanner';

export interface FormulaTemplate {
  /** The formula with its n-th corner, counted from 0, in row n of the column of templates. */
  readonly text: string;
  /** Row and column, by turns, of the cells that the formula names, in order; of a range the first and the last one. */
  readonly corners: readonly number[];
}

/** No table reaches so far to the right; a formula that does is read as it is written. */
export const TEMPLATE_COLUMN = MAX_COLUMNS - 2;
const LETTERS = columnName(TEMPLATE_COLUMN);

/** Nothing but calls, numbers, operators, empty texts and references to the own sheet, as they are written without quotes. */
const PLAIN = /^=(?:""|[A-Z0-9$:;,.+\-*/^&=<>()% ])*$/;

/** From its first cell to its last, and more than one: else its corners would not be those of its area. */
function isRange(first: NamedCell, last: NamedCell): boolean {
  const [down, along] = [last.row - first.row, last.column - first.column];
  return down >= 0 && along >= 0 && down + along > 0;
}

function cornerText({ fixedColumn, fixedRow }: NamedCell, number: number): string {
  return `${fixedColumn ? '$' : ''}${LETTERS}${fixedRow ? '$' : ''}${number}`;
}

/** @returns `null` where a formula says more than can be put into a template, or writes a range from its end or of a single cell */
export function templateOf(formula: string): FormulaTemplate | null {
  if (!PLAIN.test(formula) || formula.includes(LETTERS)) return null;
  const corners: number[] = [];
  const put = (cell: NamedCell): string => {
    corners.push(cell.row, cell.column);
    return cornerText(cell, corners.length / 2);
  };
  const scanner = new FormulaScanner(formula);
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

/** What stands between the corners of a template, and how each of them is written. */
interface TemplateParts {
  /** One more than corners. */
  readonly between: readonly string[];
  readonly fixed: readonly string[];
}

const CORNER = new RegExp(`(\\$?)${LETTERS}(\\$?)\\d+`);
const MOST_PARTS = 20_000;
const partsByText = new Map<string, TemplateParts>();

function partsOf(text: string): TemplateParts {
  const known = partsByText.get(text);
  if (known) return known;
  const pieces = text.split(CORNER);
  const parts: TemplateParts = {
    between: pieces.filter((_, place) => place % 3 === 0),
    fixed: pieces.flatMap((piece, place) => (place % 3 === 1 ? [`${piece}|${pieces[place + 1] ?? ''}`] : [])),
  };
  if (partsByText.size >= MOST_PARTS) partsByText.clear();
  partsByText.set(text, parts);
  return parts;
}

function isFixedAs({ fixedColumn, fixedRow }: NamedCell, fixed: string | undefined): boolean {
  return fixed === `${fixedColumn ? '$' : ''}|${fixedRow ? '$' : ''}`;
}

/**
 * The template of a formula that says the same as another one but for where its references point: most are copied from the one above, and comparing
 * takes less than reading.
 *
 * @returns what `templateOf` does, or `null` where that may be another template
 */
export function templateLike(formula: string, { text }: FormulaTemplate): FormulaTemplate | null {
  const { between, fixed } = partsOf(text);
  const scanner = new FormulaScanner(formula);
  const corners: number[] = [];
  let before: NamedCell | null = null;
  for (let place = 0; place < fixed.length; place += 1) {
    const piece = between[place] ?? '';
    const cell = scanner.skip(piece) ? scanner.cellOf(scanner.word()) : null;
    if (!cell || !isFixedAs(cell, fixed[place]) || cell.column === TEMPLATE_COLUMN) return null;
    if (piece === ':' && !(before && isRange(before, cell))) return null;
    corners.push(cell.row, cell.column);
    before = cell;
  }
  return scanner.skip(between[fixed.length] ?? '') && scanner.isAtEnd() ? { text, corners } : null;
}
