/** A sheet that is to become another layout: its two sides, and what stands on it. */
import { cellKey } from '../sheet/address';
import type { LayoutCell, SheetLayout } from '../sheet/layout';
import type { ContentChange } from '../sheet/sheetChange';
import type { SheetSnapshot } from '../sheet/snapshot';
import { contentOnSheet, EMPTY, sameContent, type CellContent } from './cellContents';
import { pageBlocks } from './pageBlocks';
import { isPageRow, type AxisChange, type LineIds } from './sheetLines';

/** A layout in both forms that a set's sheet may have: alone, and with figures taken from the other sheets. */
export interface LayoutPair {
  readonly alone: SheetLayout;
  readonly linked: SheetLayout;
}

export interface SheetSide {
  readonly layouts: LayoutPair;
  readonly rowIds: LineIds;
  readonly columnIds: LineIds;
}

export interface SheetToChange {
  readonly sheet: SheetSnapshot;
  readonly before: SheetSide;
  readonly after: SheetSide;
  readonly rows: AxisChange;
  readonly columns: AxisChange;
  /** Rows or columns come or go on another sheet of the set. */
  readonly othersMove: boolean;
}

/** An entry that goes with its row or column, or that a formula takes the place of; where it stood before. */
export type LostEntry = ContentChange;

type CellMap = ReadonlyMap<number, LayoutCell>;

export function byPlace({ cells }: SheetLayout): CellMap {
  return new Map(cells.map((cell) => [cellKey(cell.row, cell.column), cell]));
}

/** The old layout's cell for a cell of the new one; `null` where its row or column is new. */
export class Pairing {
  private readonly oldRow: ReadonlyMap<string, number>;
  private readonly oldColumn: ReadonlyMap<string, number>;

  constructor(private readonly job: SheetToChange) {
    const { before } = job;
    this.oldRow = new Map(before.rowIds.map((id, row) => [id, row]));
    this.oldColumn = new Map(before.columnIds.map((id, column) => [id, column]));
  }

  of(row: number, column: number): { readonly row: number; readonly column: number } | null {
    const { before, after } = this.job;
    const rowId = after.rowIds[row] ?? '';
    const oldRow = this.oldRow.get(rowId);
    if (oldRow === undefined) return null;
    if (isPageRow(rowId)) {
      const place = pageBlocks(after.layouts.alone, row).findIndex((block) => block.column === column);
      const block = pageBlocks(before.layouts.alone, oldRow)[place];
      if (block) return { row: oldRow, column: block.column };
    }
    const oldColumn = this.oldColumn.get(after.columnIds[column] ?? '');
    return oldColumn === undefined ? null : { row: oldRow, column: oldColumn };
  }
}

export function contentOf(cell: LayoutCell | undefined): CellContent {
  return cell ? { content: cell.content, isFormula: cell.isFormula } : EMPTY;
}

/** Contents that the sheet has where the old layout has its cell. */
export function standing(job: SheetToChange, row: number, column: number): CellContent {
  const [at, along] = [job.rows.before(row), job.columns.before(column)];
  return at === null || along === null ? EMPTY : contentOnSheet(job.sheet, at, along);
}

/** Whether the sheet was inserted with links to the others; where nothing tells, it takes them. */
export function isLinked(job: SheetToChange): boolean {
  const { alone, linked } = job.before.layouts;
  const plain = byPlace(alone);
  const differing = linked.cells.filter(
    (cell) => !sameContent(contentOf(cell), contentOf(plain.get(cellKey(cell.row, cell.column)))),
  );
  return (
    differing.length === 0 ||
    differing.some((cell) => sameContent(contentOf(cell), standing(job, cell.row, cell.column)))
  );
}
