/**
 * A standard sheet (biểu mẫu), declared once. From this one declaration come the inserted sheet, the recognition of the form in a
 * workbook, the equations that are checked, and the form's documentation.
 *
 * Header words are the form's own text and stay Vietnamese in every language of the user interface.
 */
import type { MoneyUnit } from '../numbers/moneyUnit';
import type { CapitalType, FundingSourceId } from '../programme/programme';
import type { FormBound } from './bound';
import type { FormOptions } from './formOptions';

/**
 * What a column holds: TT, a name, free text, which of several counts a row gives (phân tổ: hộ, nhân khẩu), an amount, a number of households or
 * people, a quantity of work, a percentage.
 */
export const COLUMN_KINDS = ['code', 'name', 'text', 'track', 'money', 'count', 'quantity', 'rate'] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

export interface FormColumn {
  readonly key: string;
  /** Header word on the sheet; "{year}" stands for the plan year. */
  readonly header: string;
  /** Column code in the index row: letters for text columns, numbers for figures. */
  readonly index: string;
  /** Index-row equation, e.g. "1=2+5+8"; absent for entries. */
  readonly equation?: string;
  /** Other derivations that are right as well (end rate from counts instead of from rounded rates). */
  readonly alternatives?: readonly string[];
  /** The entry may have been planned as a rate first: count = ROUND(rate x N); then the rate need not come back exactly. */
  readonly countMayFollowRate?: boolean;
  readonly kind: ColumnKind;
  /** Decimals that it is written with, where they are not those that are usual for its kind. */
  readonly decimals?: number;
  /** A change, which may be below nought; amounts, counts and shares are not. */
  readonly signed?: boolean;
  /** Width in characters. */
  readonly width: number;
  /** Money columns of one capital type say so; an amount may then be found to stand under the wrong one. */
  readonly capitalType?: CapitalType;
  readonly source?: FundingSourceId;
}

export interface FormColumnGroup {
  readonly header: string;
  readonly columns: readonly FormColumnNode[];
}

export type FormColumnNode = FormColumn | FormColumnGroup;

/** A row of the form. `parent` adds up its children in every additive column, unless it says otherwise. */
export interface FormRow {
  readonly key: string;
  /** TT as written; empty for the grand total. */
  readonly code: string;
  readonly name: string;
  readonly parent: string | null;
  readonly role: 'total' | 'group' | 'line';
  /** False: its children are only some of its parts (trong đó), so they need not add up to it. */
  readonly addsUp?: boolean;
  /** Which of several counts this row of a unit gives; the unit's name stands in its first row only. */
  readonly track?: string;
}

/** Where a form comes from, and how sure we are that it looks like this. */
export interface FormSource {
  readonly text: string;
  /** The table itself was read, it was put together from what a plan says about it, or a user declared it. */
  readonly certainty: 'printed' | 'reconstructed' | 'declared';
}

export interface FormDefinition {
  readonly id: string;
  readonly source: FormSource;
  readonly sheetName: string;
  /** Number of the annex at the top right; empty where there is none. */
  readonly annexLabel: string;
  readonly title: (options: FormOptions) => string;
  readonly columns: (options: FormOptions) => readonly FormColumnNode[];
  readonly rows: (options: FormOptions) => readonly FormRow[];
  /** Limits that the figures of each row keep, beside the equations of its columns; those of columns that are not there say nothing. */
  readonly bounds?: readonly FormBound[];
  readonly usesLocalities: boolean;
  readonly usesMoneyUnit: boolean;
  /** Its lines and sources come from the programme's catalogue. */
  readonly usesProgramme?: boolean;
  /** It is for one project or budget line of the programme: `FormOptions.project`. */
  readonly usesProject?: boolean;
  /** Its columns run over several years, from the plan year to `endYear`. */
  readonly usesYears: boolean;
  /** Which row is part of which stands in the declared rows; of other forms the codes of the sheet tell it. */
  readonly declaredOutline?: boolean;
}

export function isGroup(node: FormColumnNode): node is FormColumnGroup {
  return 'columns' in node;
}

export interface LeafColumn {
  readonly column: FormColumn;
  /** Headers of the groups it stands in, from the outermost. */
  readonly groups: readonly string[];
}

/** The columns of a header tree from left to right. */
export function leavesOf(
  nodes: readonly FormColumnNode[],
  groups: readonly string[] = [],
): readonly LeafColumn[] {
  return nodes.flatMap((node) =>
    isGroup(node) ? leavesOf(node.columns, [...groups, node.header]) : [{ column: node, groups }],
  );
}

const leaves = new WeakMap<FormDefinition, WeakMap<FormOptions, readonly LeafColumn[]>>();

/** All columns from left to right, with the headers of the groups they stand in. The same form and options give the very same columns. */
export function leafColumns(form: FormDefinition, options: FormOptions): readonly LeafColumn[] {
  const ofForm = leaves.get(form) ?? new WeakMap<FormOptions, readonly LeafColumn[]>();
  const known = ofForm.get(options);
  if (known) return known;
  const found = leavesOf(form.columns(options));
  leaves.set(form, ofForm.set(options, found));
  return found;
}

/** Rows of headers that the columns take. */
export function headerDepth(nodes: readonly FormColumnNode[]): number {
  return Math.max(1, ...nodes.map((node) => (isGroup(node) ? 1 + headerDepth(node.columns) : 1)));
}

/** Columns a header spans. */
export function headerWidth(node: FormColumnNode): number {
  return isGroup(node) ? node.columns.reduce((width, child) => width + headerWidth(child), 0) : 1;
}

/** Amounts and counts add up along the outline; rates never do. */
export function isAdditive(kind: ColumnKind): boolean {
  return kind === 'money' || kind === 'count';
}

/** Columns of figures; the others hold words. */
export function isFigure(kind: ColumnKind): boolean {
  return kind === 'money' || kind === 'count' || kind === 'quantity' || kind === 'rate';
}

/** Decimals that a column is written with. Counts and whole đồng are exact; billions are written to the million. */
export function columnDecimals(
  { kind, decimals }: Pick<FormColumn, 'kind' | 'decimals'>,
  unit: MoneyUnit | null,
): number {
  if (decimals !== undefined) return decimals;
  if (kind === 'rate') return 2;
  return kind === 'money' && unit === 'ty-dong' ? 3 : 0;
}
