/** Heights of the rows whose text wraps: Excel does not grow rows for text that a program writes into merged cells. */
import { headerWidth, isGroup, type FormColumnNode, type FormRow } from '../form';
import type { FormOptions } from '../formOptions';
import type { FormPlaces } from './place';

export interface RowHeight {
  readonly row: number;
  readonly height: number;
}

const LINE = 14.5;
const PADDING = 4;
const LOWEST_HEADER_ROW = 20;
const INDEX_LINE = 12;
const INDEX_PADDING = 4;
/**
 * What a letter of Times New Roman takes of one character width. Printed it is 0.82 in bold; the screen rounds letters up, and a line too many is
 * better than one that cannot be seen.
 */
const LETTER = 0.9;
/** Digits and signs of the small index row. */
const INDEX_LETTER = 0.95;
/** The cell keeps this much of its width free. */
const MARGIN = 0.8;
/** Most that the indents of lower lines take. */
const INDENTS = 3;

/** Lines of a text whose words are not broken, unless one is longer than a line. */
function lines(text: string, width: number): number {
  const room = Math.max(3, (width - MARGIN) / LETTER);
  let [count, used] = [1, 0];
  for (const { length } of text.split(' ')) {
    if (used > 0 && used + 1 + length > room) [count, used] = [count + 1, 0];
    used += (used > 0 ? 1 : 0) + length;
    if (used > room) [count, used] = [count + Math.ceil(used / room) - 1, used % room];
  }
  return count;
}

/** Lines of an equation, which has no blanks to break at. */
function indexLines(text: string, width: number): number {
  return Math.max(1, Math.ceil((text.length * INDEX_LETTER) / Math.max(3, width - MARGIN)));
}

function height(count: number): number {
  return PADDING + count * LINE;
}

function widthOf(node: FormColumnNode): number {
  return isGroup(node) ? node.columns.reduce((width, child) => width + widthOf(child), 0) : node.width;
}

interface DeepHeader {
  readonly level: number;
  readonly needed: number;
}

/** Lines that each header row needs for the headers that stand in it alone; the ones over several rows are left for later. */
function shallowLines(
  nodes: readonly FormColumnNode[],
  level: number,
  found: number[],
  deep: DeepHeader[],
): void {
  for (const node of nodes) {
    const needed = lines(node.header, widthOf(node));
    if (!isGroup(node) && level < found.length - 1) deep.push({ level, needed });
    else found[level] = Math.max(found[level] ?? 1, needed);
    if (isGroup(node)) shallowLines(node.columns, level + 1, found, deep);
  }
}

/** A header over several rows needs only what these rows together do not give yet; the lowest one gives it. */
function headerLines(nodes: readonly FormColumnNode[], depth: number): readonly number[] {
  const found = Array.from({ length: depth }, () => 1);
  const deep: DeepHeader[] = [];
  shallowLines(nodes, 0, found, deep);
  for (const { level, needed } of deep) {
    const given = found.slice(level).reduce((sum, count) => sum + count, 0);
    found[depth - 1] = (found[depth - 1] ?? 1) + Math.max(0, needed - given);
  }
  return found;
}

/** A row that is kept free for a name has no height of its own: Excel grows it while people type. */
function isFree({ name, track }: FormRow): boolean {
  return name === '' && track === undefined;
}

export function rowHeights(options: FormOptions, places: FormPlaces): readonly RowHeight[] {
  const depth = places.indexRow - places.headerTop;
  const perRow = headerLines(places.nodes, depth);
  const nameWidth = places.columns.find(({ column }) => column.kind === 'name')?.column.width ?? 30;
  const roleOf = new Map(places.rows.map(({ key, role }) => [key, role]));
  // A unit's name stands once for all its tracks and has the height of them all.
  const tracks = new Set(places.rows.map(({ track }) => track)).size;
  const indexRowLines = Math.max(
    ...places.columns.map(({ column }) => indexLines(column.equation ?? column.index, column.width)),
  );
  const total = places.nodes.reduce(
    (width, node) => width + widthOf(node) * (headerWidth(node) > 0 ? 1 : 0),
    0,
  );
  const titleLines = lines(options.unitName, total / 4);
  return [
    ...(titleLines > 1 ? [{ row: places.unitNameRow, height: height(titleLines) }] : []),
    { row: places.titleRow, height: 22 },
    ...perRow.map((count, level) => ({
      row: places.headerTop + level,
      height: Math.max(LOWEST_HEADER_ROW, height(count)),
    })),
    { row: places.indexRow, height: INDEX_PADDING + indexRowLines * INDEX_LINE },
    ...places.rows
      .filter((row) => !isFree(row))
      .map(({ key, name, parent }) => {
        const atTop = parent === null || roleOf.get(parent) === 'total';
        const needed = lines(name, atTop ? nameWidth : nameWidth - INDENTS);
        return {
          row: places.rowOf.get(key) ?? places.bodyTop,
          height: height(Math.ceil(needed / tracks)),
        };
      }),
  ];
}
