/** Heights of the rows whose text wraps: Excel does not grow rows for text that a program writes into merged cells. */
import { headerWidth, isGroup, type FormColumnNode } from '../form';
import type { FormOptions } from '../formOptions';
import type { FormPlaces } from './place';

export interface RowHeight {
  readonly row: number;
  readonly height: number;
}

const LINE = 14.5;
const PADDING = 5;
const LOWEST_BODY_ROW = 18;
/** Bold Times New Roman takes a little more than one character width for each letter; words break before the edge. */
const SLACK = 1.1;

function lines(text: string, width: number): number {
  return Math.max(1, Math.ceil((text.length * SLACK) / Math.max(4, width - 1)));
}

function height(count: number): number {
  return PADDING + count * LINE;
}

function widthOf(node: FormColumnNode): number {
  return isGroup(node) ? node.columns.reduce((width, child) => width + widthOf(child), 0) : node.width;
}

/** Lines that each header row needs; a header over several rows needs only what the rows together give. */
function headerLines(nodes: readonly FormColumnNode[], level: number, depth: number, found: number[]): void {
  for (const node of nodes) {
    const needed = lines(node.header, widthOf(node));
    if (isGroup(node)) {
      found[level] = Math.max(found[level] ?? 1, needed);
      headerLines(node.columns, level + 1, depth, found);
    } else {
      const share = Math.ceil(needed / (depth - level));
      for (let row = level; row < depth; row += 1) found[row] = Math.max(found[row] ?? 1, share);
    }
  }
}

export function rowHeights(options: FormOptions, places: FormPlaces): readonly RowHeight[] {
  const depth = places.indexRow - places.headerTop;
  const perRow: number[] = [];
  headerLines(places.nodes, 0, depth, perRow);
  const nameWidth = places.columns.find(({ column }) => column.kind === 'name')?.column.width ?? 30;
  const total = places.nodes.reduce(
    (width, node) => width + widthOf(node) * (headerWidth(node) > 0 ? 1 : 0),
    0,
  );
  const titleLines = lines(options.unitName, total / 4);
  return [
    ...(titleLines > 1 ? [{ row: places.unitNameRow, height: height(titleLines) }] : []),
    { row: places.titleRow, height: 22 },
    ...perRow.map((count, level) => ({ row: places.headerTop + level, height: Math.max(20, height(count)) })),
    ...places.rows.map(({ key, name }) => ({
      row: places.rowOf.get(key) ?? places.bodyTop,
      height: Math.max(LOWEST_BODY_ROW, height(lines(name, nameWidth))),
    })),
  ];
}
