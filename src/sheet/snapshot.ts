/**
 * A workbook as it was read, as plain data: what Excel (`excel/`) and a file (`xlsx/`) both hand to the core.
 * Nothing here is live; reading again makes a new snapshot.
 */
import type { Area } from './address';
import { cellKey } from './address';

/** What a cell holds. `null` is a blank cell, which is not the same as 0 and not the same as "". */
export type CellValue =
  | null
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'error'; readonly value: string };

export interface CellSnapshot {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** With its leading "=", en-US notation; `null` for a constant. */
  readonly formula: string | null;
  /** en-US number format code; "General" when none was set. */
  readonly numberFormat: string;
}

export interface SheetSnapshot {
  readonly name: string;
  /** A chart sheet has no cells; it is listed so that it is never silently left out. */
  readonly kind: 'grid' | 'chart';
  readonly visible: boolean;
  /** Only cells that hold a value or a formula, keyed by `cellKey(row, column)`. */
  readonly cells: ReadonlyMap<number, CellSnapshot>;
  /** Empty where the host cannot tell (ExcelApi below 1.13); readers must then infer from blanks. */
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Why the sheet's cells were not read, for instance because it is larger than Excel hands over at once. */
  readonly unread?: 'too-large';
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** The text that the add-in keeps in the workbook, on no sheet; `null` when there is none, or none that can be read. */
  readonly memory: string | null;
}

export function cellAt(sheet: SheetSnapshot, row: number, column: number): CellSnapshot | undefined {
  return sheet.cells.get(cellKey(row, column));
}

/** The smallest area that holds every cell; `null` for an empty sheet. */
export function usedArea(sheet: SheetSnapshot): Area | null {
  let area: { top: number; left: number; bottom: number; right: number } | null = null;
  for (const { row, column } of sheet.cells.values()) {
    if (!area) area = { top: row, left: column, bottom: row, right: column };
    else {
      area.top = Math.min(area.top, row);
      area.left = Math.min(area.left, column);
      area.bottom = Math.max(area.bottom, row);
      area.right = Math.max(area.right, column);
    }
  }
  return area;
}
