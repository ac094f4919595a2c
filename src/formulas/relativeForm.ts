/**
 * What a formula says apart from where it stands. Two cells of a column whose formulas were copied from each other have the same form, as in R1C1
 * notation; so have sums that are written in different ways but add up the same cells.
 */
import type { CellPosition } from '../sheet/address';
import type { FormulaReading } from './formulaReading';
import type { FormulaTemplate } from './formulaTemplate';
import { PlacedFormula } from './placedFormula';
import { cellCount, isOnOwnSheet, type FormulaReference } from './reference';

/** Which way the cells lie that are compared: down a column, or along a row. */
export type Direction = 'column' | 'row';

/** A sum of more cells than this is compared as it is written. */
const MOST_CELLS = 400;

/** Across the direction of comparison, "$" makes no difference: a copy stays in its row or column anyway. */
function coordinate(
  at: number,
  from: number,
  { fixed, moves, letter }: { fixed: boolean; moves: boolean; letter: string },
): string {
  return moves && !fixed ? `${letter}[${at - from}]` : `${letter}${at}`;
}

function place(
  { row, column }: CellPosition,
  from: CellPosition,
  direction: Direction,
  fixed: { readonly row: boolean; readonly column: boolean },
): string {
  const down = direction === 'column';
  return (
    coordinate(row, from.row, { fixed: fixed.row, moves: down, letter: 'R' }) +
    coordinate(column, from.column, { fixed: fixed.column, moves: !down, letter: 'C' })
  );
}

function referenceForm(reference: FormulaReference, from: CellPosition, direction: Direction): string {
  const { workbook, sheet, lastSheet, area, fixed } = reference;
  const start = place({ row: area.top, column: area.left }, from, direction, {
    row: fixed.top,
    column: fixed.left,
  });
  const end = place({ row: area.bottom, column: area.right }, from, direction, {
    row: fixed.bottom,
    column: fixed.right,
  });
  const owner = [workbook ?? '', sheet ?? '', lastSheet ?? ''].join('|').toUpperCase();
  return `${owner === '||' ? '' : `${owner}!`}${start}:${end}`;
}

/** Every cell of a sum on its own sheet, in order; `null` where that is not what it is. */
function sumCells(reading: FormulaReading, from: CellPosition, direction: Direction): string | null {
  const { sum } = reading;
  if (!sum || !sum.terms.every(({ reference }) => isOnOwnSheet(reference))) return null;
  const count = sum.terms.reduce((total, { reference }) => total + cellCount(reference), 0);
  if (count > MOST_CELLS) return null;
  const cells: string[] = [];
  for (const { sign, reference } of sum.terms) {
    const { area, fixed } = reference;
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const isFixed = {
          row: row === area.top ? fixed.top : fixed.bottom,
          column: column === area.left ? fixed.left : fixed.right,
        };
        cells.push(`${sign < 0 ? '-' : '+'}${place({ row, column }, from, direction, isFixed)}`);
      }
    }
  }
  return `${sum.rounded ? 'ROUND' : 'SUM'} ${cells.sort().join(' ')}`;
}

function formOf(reading: FormulaReading, from: CellPosition, direction: Direction): string {
  const sum = sumCells(reading, from, direction);
  if (sum !== null) return sum;
  return reading.pieces
    .map((piece) => (typeof piece === 'string' ? piece : referenceForm(piece, from, direction)))
    .join(' ');
}

/** A table has few formulas that were not copied from each other. */
const MOST_FORMS = 20_000;
const forms = new Map<string, string>();

/** What the form of a formula without "$" depends on: its template, and where its corners lie from where it stands. */
function keyOf({ text, corners }: FormulaTemplate, from: CellPosition, direction: Direction): string {
  const down = direction === 'column';
  let key = `${direction}${text}`;
  for (let at = 0; at < corners.length; at += 2) {
    const [row, column] = [corners[at] ?? 0, corners[at + 1] ?? 0];
    key += down ? `|${row - from.row},${column}` : `|${row},${column - from.column}`;
  }
  return key;
}

/** @param from where the formula stands */
export function relativeForm(reading: FormulaReading, from: CellPosition, direction: Direction): string {
  if (!(reading instanceof PlacedFormula) || reading.template.text.includes('$')) {
    return formOf(reading, from, direction);
  }
  const key = keyOf(reading.template, from, direction);
  const known = forms.get(key);
  if (known !== undefined) return known;
  const form = formOf(reading, from, direction);
  if (forms.size >= MOST_FORMS) forms.clear();
  forms.set(key, form);
  return form;
}

/** A formula where it stands. */
export interface PlacedReading {
  readonly reading: FormulaReading;
  readonly from: CellPosition;
}

/** Whether two formulas have the same form because one is a plain copy of the other; false also where that is not told at once. */
export function isPlainCopy(one: PlacedReading, other: PlacedReading, direction: Direction): boolean {
  const [left, right] = [one.reading, other.reading];
  if (!(left instanceof PlacedFormula) || !(right instanceof PlacedFormula)) return false;
  const { text, corners } = left.template;
  if (right.template.text !== text || text.includes('$')) return false;
  const isDown = direction === 'column';
  const rows = isDown ? other.from.row - one.from.row : 0;
  const columns = isDown ? 0 : other.from.column - one.from.column;
  return corners.every(
    (corner, at) => (right.template.corners[at] ?? -1) - corner === (at % 2 === 0 ? rows : columns),
  );
}
