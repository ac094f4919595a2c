/** A form as it was recognised from a table: all of it may be corrected, and what is not certain says so. */
import type { OwnForm } from '../../forms/ownForms/ownForm';
import type { Message } from '../../messages/message';
import type { MoneyUnit } from '../../numbers/moneyUnit';
import type { Area } from '../../sheet/address';
import type { KindSource } from './columnKinds';
import type { EquationSuggestion } from './suggestEquations';

/** What is to be said of one column besides what the form holds of it. */
export interface DraftColumn {
  /** Code in the form. */
  readonly code: string;
  /** Column of the sheet. */
  readonly column: number;
  readonly kindFrom: KindSource;
  readonly suggestion: EquationSuggestion | null;
  readonly notes: readonly Message[];
}

export interface FormDraft {
  readonly form: OwnForm;
  readonly sheet: string;
  /** Header to last row. */
  readonly area: Area;
  readonly columns: readonly DraftColumn[];
  readonly notes: readonly Message[];
  readonly unit: MoneyUnit | null;
  /** The plan year by the title; years near it in the words may stand for it. */
  readonly year: number | null;
}

export type DeclareResult =
  | { readonly ok: true; readonly draft: FormDraft }
  /** Nothing that could be a form, and what is missing. */
  | { readonly ok: false; readonly reason: Message };
