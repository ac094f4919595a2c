/** A table as it was recognised on a sheet. */
import { isFigure, type ColumnKind, type FormColumn, type FormDefinition } from '../forms/form';
import type { MoneyUnit } from '../numbers/moneyUnit';
import type { Programme } from '../programme/programme';
import type { Area } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { Recognition } from './match/recognition';

export interface TableColumn {
  readonly column: number;
  /** Code in the index row. */
  readonly index: string;
  /** Header words from the top down. */
  readonly header: readonly string[];
  readonly kind: ColumnKind;
  readonly decimals: number;
  readonly formColumn: FormColumn;
  /** What the index row says of it beside the form that the table is. */
  readonly stated?: string;
}

export interface TableRow {
  readonly row: number;
  readonly code: string;
  readonly name: string;
  /** The grand total, the total of a group, any other line. */
  readonly role: 'total' | 'subtotal' | 'line';
  /** Which of several counts of its unit the row gives (hộ, nhân khẩu); empty where there is one. */
  readonly track: string;
  /** Its unit of measure is something of which there is no half: households, people. */
  readonly countsWhole: boolean;
  /** That its lines come to it, nothing but the figures tells. */
  readonly sumIsSuggested: boolean;
  /** Place of the parent among the table's rows; `null` for the grand total and where there is none. */
  readonly parent: number | null;
}

/** How a table was read that is no known form. */
export interface ForeignReading {
  /** Codes of columns whose equation nothing declares: the figures follow it. */
  readonly suggested: ReadonlySet<string>;
  readonly hasIndexRow: boolean;
}

export interface Table {
  readonly sheetIndex: number;
  readonly sheet: SheetSnapshot;
  /** Header to last row. */
  readonly area: Area;
  readonly headerTop: number;
  /** `null` where there is none: then the header words told what it is. */
  readonly indexRow: number | null;
  /** What it is; of a foreign table, what it says of itself. */
  readonly form: FormDefinition;
  /** Bảng ngoài mẫu: it is no form that is known; `null` for tables of known forms. */
  readonly foreign: ForeignReading | null;
  /** How it was told what it is, or what it may be. */
  readonly recognition: Recognition;
  /** The catalogue that its columns follow; `null` for forms that use none. */
  readonly programme: Programme | null;
  readonly unit: MoneyUnit | null;
  /** The plan year by the title above the table; the first one of a period. */
  readonly year: number | null;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export function columnOfKind(table: Pick<Table, 'columns'>, kind: ColumnKind): TableColumn | undefined {
  return table.columns.find((column) => column.kind === kind);
}

/** Columns that hold figures. */
export function figureColumns(table: Pick<Table, 'columns'>): readonly TableColumn[] {
  return table.columns.filter(({ kind }) => isFigure(kind));
}

/** It is a form by its words only: what the form demands may be doubted where most figures go against it. */
export function isGuessed({ foreign, recognition }: Pick<Table, 'foreign' | 'recognition'>): boolean {
  return foreign === null && recognition.how === 'words';
}
