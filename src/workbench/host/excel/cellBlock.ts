/** Some areas of one sheet: what a Range, a RangeAreas and everything that formats them work on. */
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../../sheet/address';
import type { ModelStyle, SheetModel, StylePatch, WorkbookModel } from '../../model';
import { sharedArea } from '../../model/areas';
import { RichError } from '../engine/richError';

export interface CellBlock {
  readonly book: WorkbookModel;
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

/** A protected sheet refuses every change of formats, and of contents in locked cells. */
export function requireUnprotected({ sheet, areas }: CellBlock): void {
  requireCells(areas);
  if (sheet.isProtected) throw new RichError('AccessDenied');
}

export function requireWritable(block: CellBlock): void {
  requireCells(block.areas);
  if (!block.sheet.isProtected) return;
  for (const style of stylesOf(block)) if (style.locked) throw new RichError('AccessDenied');
}

/** Nothing can be done to cells that were deleted. */
function requireCells(areas: readonly Area[]): void {
  if (areas.length === 0) throw new RichError('ItemNotFound');
}

export function restyle(
  block: CellBlock,
  patch: StylePatch | ((row: number, column: number, area: Area) => StylePatch),
): void {
  requireUnprotected(block);
  for (const area of block.areas) {
    block.sheet.applyStyle(
      area,
      typeof patch === 'function' ? (row, column) => patch(row, column, area) : patch,
    );
  }
}

/** What all cells agree on; `null` when they do not, as Office.js has it. */
export function agreed<T>(block: CellBlock, read: (style: ModelStyle) => T): T | null {
  let common: { value: T } | null = null;
  for (const style of stylesOf(block)) {
    const value = read(style);
    if (common && common.value !== value) return null;
    common = { value };
  }
  return common ? common.value : null;
}

export function agreedOn<T>(values: Iterable<T>): T | null {
  const distinct = new Set(values);
  const [first = null] = distinct;
  return distinct.size === 1 ? first : null;
}

/** The styles that occur. Beyond the cells in use all are alike, so whole columns do not take a million looks. */
function* stylesOf({ sheet, areas }: CellBlock): IterableIterator<ModelStyle> {
  const used = sheet.usedArea();
  for (const area of areas) {
    const inUse = used && sharedArea(area, used);
    if (inUse) {
      for (let row = inUse.top; row <= inUse.bottom; row++) {
        for (let column = inUse.left; column <= inUse.right; column++) yield sheet.styleAt(row, column);
      }
    }
    const reachesBeyond =
      !used ||
      area.bottom > used.bottom ||
      area.right > used.right ||
      area.top < used.top ||
      area.left < used.left;
    if (reachesBeyond) yield sheet.styleAt(area.bottom, area.right);
  }
}

/** Rows of all areas, without end for whole columns: those are one entry. */
export function rowSpans({ areas }: CellBlock): readonly { first: number; last: number; all: boolean }[] {
  return areas.map(({ top, bottom }) => ({
    first: top,
    last: bottom,
    all: top === 0 && bottom === MAX_ROWS - 1,
  }));
}

export function columnSpans({ areas }: CellBlock): readonly { first: number; last: number; all: boolean }[] {
  return areas.map(({ left, right }) => ({
    first: left,
    last: right,
    all: left === 0 && right === MAX_COLUMNS - 1,
  }));
}

/** Every index of the spans; a span over the whole sheet stands for its first and last index only. */
export function* indexesOf(
  spans: readonly { first: number; last: number; all: boolean }[],
): IterableIterator<number> {
  for (const { first, last, all } of spans) {
    if (all) {
      yield first;
      yield last;
    } else for (let index = first; index <= last; index++) yield index;
  }
}
