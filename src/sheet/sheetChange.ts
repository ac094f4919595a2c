/**
 * How a sheet that is in the workbook already becomes another layout, as plain data: rows and columns come and go, then cells are written.
 * Everything that is not named stays as it is.
 */
import type { Area, CellPosition } from './address';
import type { CellStyle, InputRule, LayoutName, PrintSetup } from './layout';

/** Whole rows or columns of the sheet, counted from 0. */
export interface LineEdit {
  readonly kind: 'insert' | 'delete';
  readonly axis: 'row' | 'column';
  readonly first: number;
  readonly count: number;
}

export interface ContentChange {
  readonly row: number;
  readonly column: number;
  /** `null` empties the cell. */
  readonly content: string | number | null;
  readonly isFormula: boolean;
  /** Format of the cell: it decides how a text has to be handed to Excel. */
  readonly numberFormat: string;
}

export interface StyleChange {
  readonly row: number;
  readonly column: number;
  /** Only what differs from before. */
  readonly style: Partial<CellStyle>;
}

export interface SheetChange {
  /** Name of the sheet. */
  readonly sheet: string;
  /** In the order in which they are done; each speaks of the sheet as the ones before have left it. */
  readonly lines: readonly LineEdit[];
  /** Areas that were inserted: what Excel copied into them from beside is taken away before anything is written. */
  readonly inserted: readonly Area[];
  /** Cells that the form no longer uses: contents and look go. */
  readonly cleared: readonly CellPosition[];
  readonly contents: readonly ContentChange[];
  readonly styles: readonly StyleChange[];
  readonly unmerged: readonly Area[];
  readonly merged: readonly Area[];
  readonly columnWidths: readonly { readonly column: number; readonly width: number }[];
  /** `null`: Excel's own height. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number | null }[];
  /** Areas whose input rule goes. */
  readonly withoutRule: readonly Area[];
  readonly inputRules: readonly InputRule[];
  /** What the sheet's names stand for now; a name that the user deleted stays away. */
  readonly names: readonly LayoutName[];
  readonly print: PrintSetup;
}

/** The line of the sheet that a line has become; `null` when it was deleted. */
export function movedLine(line: number, axis: LineEdit['axis'], edits: readonly LineEdit[]): number | null {
  let at = line;
  for (const edit of edits) {
    if (edit.axis !== axis || at < edit.first) continue;
    if (edit.kind === 'insert') at += edit.count;
    else if (at < edit.first + edit.count) return null;
    else at -= edit.count;
  }
  return at;
}
