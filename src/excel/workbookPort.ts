/** What the task pane and the ribbon ask of Excel. One implementation talks to Office.js; nothing else may. */
import type { Severity } from '../findings/finding';
import type { Area } from '../sheet/address';
import type { CellEdit } from '../sheet/cellEdit';
import type { SheetLayout } from '../sheet/layout';
import type { SheetChange } from '../sheet/sheetChange';
import type { WorkbookSnapshot } from '../sheet/snapshot';

export interface CellMark {
  readonly sheet: string;
  /** A1 address on that sheet. */
  readonly cell: string;
  readonly severity: Severity;
}

/** What became of a request to mark: sheets that could not be marked are named, the others are marked. */
export interface MarkResult {
  readonly marked: number;
  readonly skippedSheets: readonly { readonly sheet: string; readonly reason: 'protected' | 'missing' }[];
}

/** The cells that the user has selected. */
export interface SelectedCells {
  readonly sheet: string;
  /** Only as far as the sheet is filled; `null` when nothing stands there. */
  readonly area: Area | null;
  /** The selected rows, blank ones too; `null` where whole columns are selected. */
  readonly rows: { readonly first: number; readonly last: number } | null;
}

/** All that the user has selected, in one area or in several. */
export interface SelectedAreas {
  readonly sheet: string;
  /** At least one. */
  readonly areas: readonly Area[];
}

/** Cells that were edited, as Excel tells of them. */
export interface EditedArea {
  /** Excel's own id of the sheet: the name may change, and need not be asked for. */
  readonly sheetId: string;
  /** "C10", "C10:D12" or whole lines, "10:12". */
  readonly address: string;
}

/** What was edited in the workbook since the listener was called last. */
export interface WorkbookChange {
  /** Every area once; empty where only sheets came or went. */
  readonly areas: readonly EditedArea[];
  /** Lines, cells or sheets came or went: what stood in one cell may stand in another now. */
  readonly isMoved: boolean;
}

export interface WorkbookPort {
  /** Reads every sheet and what the workbook keeps; at most three round trips whatever the number of sheets. Changes nothing. */
  read(): Promise<WorkbookSnapshot>;
  /** Adds one sheet per layout in one go, activates the first, and tells the names they got. Never writes over anything. */
  insertSheets(layouts: readonly SheetLayout[]): Promise<readonly string[]>;
  /**
   * Changes sheets in place; two round trips. Nothing is done when a sheet is missing or protected.
   */
  changeSheets(changes: readonly SheetChange[]): Promise<void>;
  /**
   * Puts other contents into cells, all of them or none; two round trips. Nothing is done, with the failure `cell-changed`, where one of them holds
   * something else than the edit says. Gives the edits as they came out; reversed, they take back what was done.
   */
  editCells(edits: readonly CellEdit[]): Promise<readonly CellEdit[]>;
  /** Replaces the add-in's own marks by these; at most two round trips. */
  mark(marks: readonly CellMark[]): Promise<MarkResult>;
  /** Removes the add-in's own marks and nothing else; at most two round trips. Tells how many went. */
  unmark(): Promise<number>;
  /** Which cells are selected: one area, or the failure `no-single-area`. One round trip; changes nothing. */
  readSelection(): Promise<SelectedCells>;
  /** Every selected area, blank cells too; whole rows and columns as far as the sheet is filled, or the failure `no-cells`. One round trip; changes nothing. */
  readSelectedAreas(): Promise<SelectedAreas>;
  /** Shows and selects a cell. */
  goTo(sheet: string, cell: string): Promise<void>;
  /** The text that the add-in kept in the workbook; `null` when there is none. One round trip; changes nothing. */
  readMemory(): Promise<string | null>;
  /** Keeps a text in the workbook, on no sheet, in place of the one before; one round trip. Refuses texts of absurd length. */
  keepMemory(text: string): Promise<void>;
  /** Calls back on every edit of a cell and every sheet added or removed, not on this add-in's own marks and `editCells`; returns the way to stop. */
  onChange(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
}

export const EXCEL_FAILURES = [
  'cell-edit-mode',
  'protected',
  'structure-protected',
  'read-only',
  'sheet-missing',
  'cell-changed',
  'no-single-area',
  'no-cells',
  'too-large',
  'busy',
  'not-supported',
  'unknown',
] as const;
/** Why Excel did not do what was asked, in the terms the user can act on. */
export type ExcelFailureCode = (typeof EXCEL_FAILURES)[number];

export class ExcelFailure extends Error {
  constructor(
    readonly code: ExcelFailureCode,
    detail: string,
    options?: ErrorOptions,
  ) {
    super(detail, options);
    this.name = 'ExcelFailure';
  }
}
