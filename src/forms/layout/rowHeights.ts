/** Heights of the rows whose text wraps: Excel does not grow rows for text that a program writes into merged cells. */
import type { CellStyle } from '../../sheet/layout';
import { isGroup, type FormColumnNode, type FormDefinition, type FormRow } from '../form';
import type { FormOptions } from '../formOptions';
import type { FormPlaces } from './place';
import { STYLES } from './styles';
import { linesHeight, textLines } from './textLines';
import { leftBlockEnd, titleTexts } from './titleBlock';

export interface RowHeight {
  readonly row: number;
  readonly height: number;
}

const LOWEST_HEADER_ROW = 20;
const LOWEST_TITLE = 22;
const INDEX_LINE = 12;
const INDEX_PADDING = 4;
/** Digits and signs of the small index row. */
const INDEX_LETTER = 0.95;
/** The cell keeps this much of its width free. */
const INDEX_MARGIN = 0.8;
/** Most that the indents of lower lines take. */
const INDENTS = 3;
/** Below the signers' titles: the title itself and room for the signatures, in lines. */
const SIGNATURE_LINES = 5;

/** Lines of an equation, which has no blanks to break at. */
function indexLines(text: string, width: number): number {
  return Math.max(1, Math.ceil((text.length * INDEX_LETTER) / Math.max(3, width - INDEX_MARGIN)));
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
    const needed = textLines(node.header, widthOf(node));
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

/** The title block grows with what stands in it: names of units and of projects are long. */
function titleHeights(form: FormDefinition, options: FormOptions, places: FormPlaces): readonly RowHeight[] {
  const { unitName, title, attachment } = titleTexts(form, options);
  const widths = places.columns.map(({ column }) => column.width);
  const widthTo = (last: number): number => widths.slice(0, last + 1).reduce((sum, width) => sum + width, 0);
  const whole = widthTo(places.lastColumn);
  const sized = (text: string, width: number, { fontSize }: CellStyle): { lines: number; height: number } => {
    const lines = textLines(text, width, fontSize);
    return { lines, height: linesHeight(lines, fontSize) };
  };
  const unit = sized(unitName, widthTo(leftBlockEnd(places.lastColumn)), STYLES.unitName);
  return [
    ...(unit.lines > 1 ? [{ row: places.unitNameRow, height: unit.height }] : []),
    { row: places.titleRow, height: Math.max(LOWEST_TITLE, sized(title, whole, STYLES.title).height) },
    { row: places.attachmentRow, height: sized(attachment, whole, STYLES.attachment).height },
  ];
}

export function rowHeights(
  form: FormDefinition,
  options: FormOptions,
  places: FormPlaces,
): readonly RowHeight[] {
  const depth = places.indexRow - places.headerTop;
  const perRow = headerLines(places.nodes, depth);
  const nameWidth = places.columns.find(({ column }) => column.kind === 'name')?.column.width ?? 30;
  const roleOf = new Map(places.rows.map(({ key, role }) => [key, role]));
  // A unit's name stands once for all its tracks and has the height of them all.
  const tracks = new Set(places.rows.map(({ track }) => track)).size;
  const indexRowLines = Math.max(
    ...places.columns.map(({ column }) => indexLines(column.equation ?? column.index, column.width)),
  );
  return [
    ...titleHeights(form, options, places),
    ...perRow.map((count, level) => ({
      row: places.headerTop + level,
      height: Math.max(LOWEST_HEADER_ROW, linesHeight(count)),
    })),
    { row: places.indexRow, height: INDEX_PADDING + indexRowLines * INDEX_LINE },
    ...places.rows
      .filter((row) => !isFree(row))
      .map(({ key, name, parent }) => {
        const atTop = parent === null || roleOf.get(parent) === 'total';
        const needed = textLines(name, atTop ? nameWidth : nameWidth - INDENTS);
        return {
          row: places.rowOf.get(key) ?? places.bodyTop,
          height: linesHeight(Math.ceil(needed / tracks)),
        };
      }),
    { row: places.signatureRow + 1, height: linesHeight(SIGNATURE_LINES) },
  ];
}
