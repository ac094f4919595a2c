/** Inserting and deleting whole rows or columns ("lines"): where everything else is afterwards. Plain arithmetic, as Excel does it. */
import { MAX_COLUMNS, MAX_ROWS, type Area, type CellPosition } from '../../../sheet/address';

export type Axis = 'rows' | 'columns';

export interface LineShift {
  readonly kind: 'insert' | 'delete';
  readonly axis: Axis;
  /** The first line that is inserted or deleted. */
  readonly first: number;
  readonly count: number;
}

/** Some neighbouring lines, both ends included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** How many rows or columns a sheet has. */
export function lineCount(axis: Axis): number {
  return axis === 'rows' ? MAX_ROWS : MAX_COLUMNS;
}

/** Where a line is afterwards; `null` when it was deleted or pushed off the sheet. */
export function shiftLine(line: number, shift: LineShift): number | null {
  const { kind, axis, first, count } = shift;
  if (line < first) return line;
  if (kind === 'insert') return line + count < lineCount(axis) ? line + count : null;
  return line < first + count ? null : line - count;
}

/**
 * Where neighbouring lines are afterwards; `null` when nothing is left of them. They grow by what is inserted between them, not by what is
 * inserted just before or after them; a whole sheet's height or width stays one.
 */
export function shiftSpan(span: Span, shift: LineShift): Span | null {
  const { kind, axis, first, count } = shift;
  const end = lineCount(axis) - 1;
  if (span.first === 0 && span.last === end) return kind === 'delete' && count > end ? null : span;
  if (kind === 'insert') {
    const start = shiftLine(span.first, shift);
    const last = span.last < first ? span.last : Math.min(span.last + count, end);
    return start === null ? null : { first: start, last };
  }
  const beyond = first + count;
  const start = span.first < first ? span.first : Math.max(span.first, beyond) - count;
  const last = span.last < first ? span.last : Math.max(span.last, beyond - 1) - count;
  return start > last ? null : { first: start, last };
}

/** Where a cell is afterwards; `null` when it was deleted or pushed off the sheet. */
export function shiftCell({ row, column }: CellPosition, shift: LineShift): CellPosition | null {
  const line = shiftLine(shift.axis === 'rows' ? row : column, shift);
  if (line === null) return null;
  return shift.axis === 'rows' ? { row: line, column } : { row, column: line };
}

/** An area's lines along an axis. */
export function spanOf(area: Area, axis: Axis): Span {
  return axis === 'rows' ? { first: area.top, last: area.bottom } : { first: area.left, last: area.right };
}

/** The area with other lines along an axis. */
export function withSpan(area: Area, axis: Axis, { first, last }: Span): Area {
  return axis === 'rows' ? { ...area, top: first, bottom: last } : { ...area, left: first, right: last };
}

/** Where an area is afterwards; `null` when nothing is left of it. */
export function shiftArea(area: Area, shift: LineShift): Area | null {
  const span = shiftSpan(spanOf(area, shift.axis), shift);
  return span && withSpan(area, shift.axis, span);
}

/** The lines that are inserted or deleted, as an area over the whole sheet. */
export function areaOfLines({ axis, first, count }: LineShift): Area {
  const sheet = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
  return withSpan(sheet, axis, { first, last: first + count - 1 });
}

/** Everything that moves: from the first of these lines to the end of the sheet. */
export function areaFromLine({ axis, first }: LineShift): Area {
  return areaOfLines({ kind: 'insert', axis, first, count: lineCount(axis) - first });
}

/** A map by line, with its lines where they are afterwards. */
export function shiftKeys<T>(map: ReadonlyMap<number, T>, shift: LineShift): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [line, value] of map) {
    const place = shiftLine(line, shift);
    if (place !== null) moved.set(place, value);
  }
  return moved;
}

/** A set of lines, where they are afterwards. */
export function shiftSet(lines: ReadonlySet<number>, shift: LineShift): Set<number> {
  return new Set(shiftKeys(new Map([...lines].map((line) => [line, true])), shift).keys());
}
