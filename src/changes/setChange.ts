/** What is asked of a set that is in the workbook already, and what it comes to. */
import type { FormOptions } from '../forms/formOptions';
import type { Message } from '../messages/message';
import type { SheetChange } from '../sheet/sheetChange';
import type { Refusal } from './asBuilt';
import type { LostEntry } from './sheetJob';

/** Rows of a sheet, both ends included. */
export interface SelectedRows {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
}

/** What shall be different. */
export type SetChangeRequest =
  /** The set as it would be inserted with these options. */
  | { readonly kind: 'options'; readonly options: FormOptions }
  /** More rows below the selected ones, in their group. */
  | ({ readonly kind: 'add-rows'; readonly count: number } & SelectedRows)
  /** The selected rows of works or activities go. */
  | ({ readonly kind: 'remove-rows' } & SelectedRows);

/** What is done to one sheet, for the user to agree to. */
export interface ChangedSheet {
  readonly sheet: string;
  readonly addedRows: readonly string[];
  readonly removedRows: readonly string[];
  readonly addedColumns: number;
  readonly removedColumns: number;
  readonly lost: readonly LostEntry[];
  readonly keptOverwritten: readonly string[];
}

/** What takes a change back: the change the other way round, then the entries that had gone. */
export interface UndoChange {
  readonly edit: SetChangeRequest;
  readonly restored: readonly { readonly sheet: string; readonly entries: readonly LostEntry[] }[];
}

export interface SetChange {
  readonly changes: readonly SheetChange[];
  readonly sheets: readonly ChangedSheet[];
  readonly refused: readonly Refusal[];
  /** `null` where it is not known what stood there before. */
  readonly undo: UndoChange | null;
}

export type SetChangeResult =
  { readonly ok: true; readonly change: SetChange } | { readonly ok: false; readonly reason: Message };
