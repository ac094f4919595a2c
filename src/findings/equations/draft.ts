/** An equation that the user is putting together by pointing at cells; plain data, for the pane. */
import type { OwnEquation } from '../../kept/ownEquation';
import type { Message } from '../../messages/message';
import type { Area } from '../../sheet/address';
import type { CellComparison } from '../finding';

export const EQUATION_KINDS = ['column', 'row', 'cell'] as const;
/** The same in every row of a column, in every column of a row, or in one cell only. */
export type EquationKind = (typeof EQUATION_KINDS)[number];

export const EQUATION_RULES = ['sum', 'rate', 'average'] as const;
/** Along a row: sums and differences, parts of a hundred, or the mean. */
export type EquationRuleKind = (typeof EQUATION_RULES)[number];

/** Cells that were selected on a sheet. */
export interface PickedCells {
  readonly sheet: string;
  readonly area: Area;
}

export interface DraftTerm {
  readonly sign: 1 | -1;
  readonly picked: PickedCells;
}

export interface EquationDraft {
  readonly kind: EquationKind;
  /** Only columns follow another one than the sum. */
  readonly rule: EquationRuleKind;
  readonly target: PickedCells | null;
  readonly terms: readonly DraftTerm[];
  /** What a rate is divided by. */
  readonly over: readonly DraftTerm[];
}

export const NEW_DRAFT: EquationDraft = { kind: 'column', rule: 'sum', target: null, terms: [], over: [] };

/** What picked cells stand for: "Tổng số (cột C)"; or why they are of no use here. */
export type PickedName =
  { readonly ok: true; readonly name: Message } | { readonly ok: false; readonly reason: Message };

/** What becomes of a draft on the figures as they are. */
export type Attempt =
  /** Something has still to be picked. */
  | { readonly state: 'open'; readonly reason: Message }
  | { readonly state: 'refused'; readonly reason: Message }
  | {
      readonly state: 'ready';
      readonly equation: OwnEquation;
      readonly title: Message;
      /** Instances in which it holds, of those that tell something. */
      readonly holds: number;
      readonly of: number;
      /** The first place where it does not hold. */
      readonly failing: CellComparison | null;
    };
