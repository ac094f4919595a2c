/** What becomes of the references in a formula when rows or columns are inserted or deleted, or when the formula stands elsewhere. */
import { columnIndex, columnName } from '../../../sheet/address';
import { lineCount, shiftLine, shiftSpan, type Axis, type LineShift } from '../lines/lineShift';
import { splitSheetName } from '../references';
import { formulaPieces } from './formulaPieces';

/** A row or column as a reference names it: `fixed` with a dollar sign. */
export interface Coordinate {
  readonly line: number;
  readonly fixed: boolean;
}

/** One row or column of a reference to a cell, or the two of a range; in ascending order. */
export type Coordinates = readonly [Coordinate] | readonly [Coordinate, Coordinate];

/** Lines that take the place of others; `null` for a reference that points to nothing any more. */
type Move = (coordinates: Coordinates) => readonly number[] | null;

const PATTERNS: Readonly<Record<Axis, RegExp>> = {
  rows: /(\$?)(\d+)$/,
  columns: /^(\$?)([A-Za-z]+)/,
};

/** Where a formula stands, and which sheet its references are looked at for. */
export interface FormulaPlace {
  /** The sheet whose references are meant. */
  readonly target: string;
  /** Whether a reference without a sheet is to that sheet. */
  readonly isHome: boolean;
}

/**
 * The formula of a cell after lines of the target sheet were inserted or deleted.
 * @param place `isHome`: the formula stands on that sheet itself
 */
export function shiftFormula(formula: string, shift: LineShift, place: FormulaPlace): string {
  return moveReferences(formula, shift.axis, place, (coordinates) => shiftCoordinates(coordinates, shift));
}

/**
 * The same for what a defined name stands for. Excel keeps the relative parts of a name as distances from whichever cell uses it, so only
 * those with a dollar sign follow.
 */
export function shiftNameReference(reference: string, shift: LineShift, place: FormulaPlace): string {
  return moveReferences(reference, shift.axis, place, (coordinates) => {
    const [first, second] = coordinates;
    if (coordinates.every(({ fixed }) => fixed)) return shiftCoordinates(coordinates, shift);
    if (!second) return [first.line];
    const moved = [first, second].map(({ line, fixed }) => (fixed ? shiftLine(line, shift) : line));
    return moved.every((line) => line !== null) ? moved : null;
  });
}

/** The formula as it reads when it is copied so many rows (columns) further; references without a dollar sign go along. */
export function translateFormula(formula: string, axis: Axis, distance: number): string {
  if (distance === 0) return formula;
  return moveReferences(formula, axis, null, (coordinates) => {
    const moved = coordinates.map(({ line, fixed }) => (fixed ? line : line + distance));
    return moved.every((line) => line >= 0 && line < lineCount(axis)) ? moved : null;
  });
}

/** The lines that a formula's references to the target sheet name along an axis. */
export function coordinatesIn(formula: string, axis: Axis, place: FormulaPlace): readonly Coordinate[] {
  const found: Coordinate[] = [];
  moveReferences(formula, axis, place, (coordinates) => {
    found.push(...coordinates);
    return coordinates.map(({ line }) => line);
  });
  return found;
}

function shiftCoordinates(coordinates: Coordinates, shift: LineShift): readonly number[] | null {
  const [first, last] = coordinates;
  const span = shiftSpan({ first: first.line, last: (last ?? first).line }, shift);
  if (!span) return null;
  return last ? [span.first, span.last] : [span.first];
}

/** Moves every reference to the place's sheet (every reference at all when `place` is null). */
function moveReferences(formula: string, axis: Axis, place: FormulaPlace | null, move: Move): string {
  return formulaPieces(formula)
    .map(({ kind, text }) => {
      if (kind !== 'reference') return text;
      const { sheet, rest } = splitSheetName(text);
      if (place && !isMeant(sheet, place)) return text;
      return text.slice(0, text.length - rest.length) + moveCorners(rest, axis, move);
    })
    .join('');
}

function isMeant(sheet: string | null, { target, isHome }: FormulaPlace): boolean {
  return sheet === null ? isHome : sheet.toLowerCase() === target.toLowerCase();
}

function moveCorners(reference: string, axis: Axis, move: Move): string {
  const corners = reference.split(':');
  const [first, second] = corners.map((corner) => coordinateOf(corner, axis));
  // Whole columns reach over all rows, whole rows over all columns; so, harmlessly, does #REF!.
  if (!first) return written(corners, axis, move(wholeSheet(axis)));
  if (!second) return written(corners, axis, move([first]));
  if (first.line <= second.line) return written(corners, axis, move([first, second]));
  // Written the other way round (B5:A1), a range is the same.
  const lines = move([second, first]);
  return written(corners, axis, lines && [...lines].reverse());
}

function wholeSheet(axis: Axis): Coordinates {
  return [
    { line: 0, fixed: true },
    { line: lineCount(axis) - 1, fixed: true },
  ];
}

function written(corners: readonly string[], axis: Axis, lines: readonly number[] | null): string {
  if (!lines) return '#REF!';
  return corners
    .map((corner, index) =>
      corner.replace(PATTERNS[axis], (_, dollar: string) => dollar + lineName(lines[index] ?? 0, axis)),
    )
    .join(':');
}

function coordinateOf(corner: string, axis: Axis): Coordinate | null {
  const match = PATTERNS[axis].exec(corner);
  if (!match) return null;
  const [, dollar, name = ''] = match;
  return { line: axis === 'rows' ? Number(name) - 1 : columnIndex(name), fixed: dollar === '$' };
}

function lineName(line: number, axis: Axis): string {
  return axis === 'rows' ? String(line + 1) : columnName(line);
}
