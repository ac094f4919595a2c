/** A check is metadata and one small pure function. */
import type { Severity } from './severity';
import type { FormId } from '../../forms/catalogue';
import type { Message } from '../../messages/message';
import type { Equation } from '../../reading/equation';
import type { Figure } from '../../reading/figure';
import type { FigurePlace, WorkbookReading } from '../../reading/readWorkbook';
import type { Table } from '../../reading/table';
import type { CellId } from '../../reading/cellId';
import type { KnownNames } from '../../units/knownNames';
import type { CellSnapshot } from '../../sheet/snapshot';
import type { CellIssue, Evaluation, StructureIssue } from './result';
import type { MakeInspector } from './tableInspector';

export type CheckFamily =
  'sums' | 'rates' | 'bounds' | 'policy' | 'printed' | 'relations' | 'hygiene' | 'formulas';

export interface CheckInfo {
  readonly id: string;
  readonly family: CheckFamily;
  /** Severity of a failure. */
  readonly severity: Severity;
  /** Where the rule comes from: a document, or plain arithmetic. */
  readonly source: string;
  readonly description: Message;
  /** The user said how grave it is: that goes for all of its findings. */
  readonly severityIsSet?: boolean;
  /** Why a failure is as grave as that, and no graver. */
  readonly severityReason: Message;
  /** The standard forms that it looks at; `any`: whatever table there is. */
  readonly forms: 'any' | readonly FormId[];
  /**
   * Parameters of the catalogues (tham số chính sách) that it holds figures against: they say from which year to which it applies and how grave a
   * failure is. None: it holds in every year.
   */
  readonly parameters: readonly string[];
}

/** What a cell says; trials of the diagnosis put other values in its place. */
export type FigureLookup = (cell: CellId) => Figure;

export interface EquationCheck extends CheckInfo {
  readonly kind: 'equation';
  readonly appliesTo: (equation: Equation, targetKind: FigurePlace['column']['kind']) => boolean;
  readonly evaluate: (equation: Equation, lookup: FigureLookup) => Evaluation;
}

export interface InspectedCell {
  readonly id: CellId;
  readonly figure: Figure;
  readonly place: FigurePlace;
  readonly snapshot: CellSnapshot | undefined;
  /** The other figures of its column in the same table. */
  readonly column: readonly Figure[];
}

export interface CellCheck extends CheckInfo {
  readonly kind: 'cell';
  /** It may look at the row that the cell stands in and, where `looksAtColumn` says so, at its column. */
  readonly inspect: (cell: InspectedCell) => Omit<CellIssue, 'check' | 'severity' | 'cell'> | null;
  /** Whether what the other figures of its column are makes a difference to a figure. */
  readonly looksAtColumn: (figure: Figure, place: FigurePlace) => boolean;
}

/**
 * What a check of whole tables rests on: after an edit of figures, one that does not rest on them need not look again (decision 24).
 *
 * - `words`: on texts, and on figures that are written as texts. What the numbers are makes no difference.
 * - `formulas`: on one table, its formulas, and which of its cells hold anything; the numbers only colour what it finds.
 * - `table`: on one table, and on the figures that the equations of that table speak of.
 * - `workbook`: on everything.
 */
export type RestsOn = 'words' | 'formulas' | 'table' | 'workbook';

/** Looks at whole tables and sheets: what no single figure shows, from the names of lines to the pattern of formulas. */
export interface StructureCheck extends CheckInfo {
  readonly kind: 'structure';
  /**
   * Each issue becomes one finding: what belongs together is told together.
   *
   * @param units the names of administrative units; `null` where they were not loaded
   */
  readonly inspect: (reading: WorkbookReading, units: KnownNames | null) => readonly StructureIssue[];
  readonly restsOn: RestsOn;
  /** Where it looks at tables one by one, in their order, and `inspect` comes to no more. */
  readonly inspectTable?: InspectTable;
  /** Where it keeps what it found of the parts of a table. */
  readonly makeInspector?: MakeInspector;
}

export type InspectTable = (
  reading: WorkbookReading,
  table: Table,
  /** Place of the table in the workbook's list of tables. */
  place: number,
) => readonly StructureIssue[];

/** The part of a check that looks at tables one by one. */
export function tableByTable(
  restsOn: 'formulas' | 'table',
  inspectTable: InspectTable,
): Pick<StructureCheck, 'inspect' | 'inspectTable' | 'restsOn'> {
  return {
    restsOn,
    inspectTable,
    inspect: (reading) => reading.tables.flatMap((table, place) => inspectTable(reading, table, place)),
  };
}

export type Check = EquationCheck | CellCheck | StructureCheck;
