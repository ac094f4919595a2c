/** What stands in a cell, compared with what the form put there: only what the form put there may be replaced. */
import type { CellValue, SheetSnapshot } from '../sheet/snapshot';
import { cellAt } from '../sheet/snapshot';

/** Contents of a cell, as a layout states them. */
export interface CellContent {
  readonly content: string | number | null;
  readonly isFormula: boolean;
}

export const EMPTY: CellContent = { content: null, isFormula: false };

function plainValue(value: CellValue): string | number | null {
  if (value === null) return null;
  return value.type === 'boolean' ? (value.value ? 'TRUE' : 'FALSE') : value.value;
}

/** What the sheet has there. */
export function contentOnSheet(sheet: SheetSnapshot, row: number, column: number): CellContent {
  const cell = cellAt(sheet, row, column);
  if (!cell) return EMPTY;
  if (cell.formula !== null) return { content: cell.formula, isFormula: true };
  const content = plainValue(cell.value);
  return content === '' ? EMPTY : { content, isFormula: false };
}

/** Formulas differ in blanks and capitals between what was written and what Excel tells. */
function bare(formula: string): string {
  return formula
    .split(/("[^"]*"|'[^']*')/)
    .map((part, place) => (place % 2 === 1 ? part : part.replace(/\s+/g, '').toUpperCase()))
    .join('');
}

export function sameContent(left: CellContent, right: CellContent): boolean {
  if (left.isFormula !== right.isFormula) return false;
  if (typeof left.content === 'string' && typeof right.content === 'string') {
    return left.isFormula
      ? bare(left.content) === bare(right.content)
      : left.content.normalize('NFC') === right.content.normalize('NFC');
  }
  return (left.content === '' ? null : left.content) === (right.content === '' ? null : right.content);
}
