/** What a review of a workbook comes to. Plain data, the same for the task pane, the marks and the command line. */
import type { Message } from '../messages/message';
import type { Severity } from '../checks/engine/severity';
import type { EquationUse } from '../diagnosis/settleEquations';
import type { CheckUse } from '../kept/checkSetting';
import type { EquationKey } from '../kept/equationDecision';
import type { MoneyUnit } from '../numbers/moneyUnit';
import type { EquationSource } from '../reading/equation';
import type { DecidedColumn, TableKey } from '../kept/tableDecision';
import type { RecognizedBy } from '../reading/match/recognition';
import type { Fix } from './fixes/fix';

export type { Severity } from '../checks/engine/severity';
export type { EquationSource } from '../reading/equation';

/** Đạt is not a finding; these three are: sai, làm tròn, không kiểm tra được. */
export type FindingOutcome = 'fail' | 'rounding' | 'cannot-check';

/** A cell with the figure it states and the figure it would have to state; exact decimals as strings. */
export interface CellComparison {
  readonly cell: string;
  readonly stated: string | null;
  readonly expected: string | null;
  readonly difference: string | null;
}

export interface Cause {
  readonly kind: string;
  /** The cells that show it (A1), on the finding's sheet. */
  readonly cells: readonly string[];
  readonly message: Message;
}

export interface Finding {
  /** Id of the check that found it. */
  readonly check: string;
  readonly outcome: FindingOutcome;
  readonly severity: Severity;
  readonly sheet: string;
  /** The cell most probably to blame (A1). */
  readonly cell: string;
  /** Exact decimals as strings; `null` where there is no number to state. */
  readonly stated: string | null;
  readonly expected: string | null;
  readonly difference: string | null;
  readonly unit: MoneyUnit | null;
  readonly equation: {
    readonly text: string;
    readonly cells: readonly string[];
    readonly source: EquationSource;
  } | null;
  /** Ranked, the most probable first. */
  readonly causes: readonly Cause[];
  /** Ranked; the first one is `cell`. */
  readonly suspects: readonly { readonly cell: string; readonly expected: string | null }[];
  /** Other cells that are wrong only because of this one, with their figures. */
  readonly symptoms: readonly CellComparison[];
  /** What would put it right, where the evidence names one value or one formula; mostly none or one. */
  readonly fixes: readonly Fix[];
  readonly message: Message;
  /** Waivers come with a later step; until then always `null`. */
  readonly waived: null;
  /** Identifies the finding and the figures it rests on; changes when one of them changes. */
  readonly fingerprint: string;
}

/** One equation of a table, in all its rows or columns. */
export interface ReviewedEquation {
  readonly key: EquationKey;
  /** "1=2+3 (Tổng số)", "TỔNG SỐ là tổng các dòng chi tiết". */
  readonly title: Message;
  readonly source: EquationSource;
  readonly sourceTitle: Message;
  /** Whether the table is checked by it. */
  readonly use: EquationUse;
  readonly useTitle: Message;
  /** Instances in which it holds, of those that tell something. */
  readonly holds: number;
  readonly of: number;
  /** Where it stands first. */
  readonly cell: string;
  /** Whether the user may put another one in its place. */
  readonly mayCorrect: boolean;
}

/** An equation of the user's that is not checked, since something of it cannot be found any more. */
export interface LostOwnEquation {
  readonly id: string;
  readonly sheet: string;
  readonly title: Message;
  readonly reason: Message;
}

/** How it was told which form a table is, and which of its columns is which of the form. */
export interface ReviewedRecognition {
  /** Which table it is, for decisions. */
  readonly key: TableKey;
  readonly how: RecognizedBy;
  /** Id of the form; `null` where it is none. */
  readonly form: string | null;
  /** The form that a table resembles that is none. */
  readonly similar: { readonly form: string; readonly title: Message } | null;
  /** 0 to 1: how well it fits that form; `null` where it resembles none. */
  readonly score: number | null;
  readonly reasons: readonly Message[];
  /** Each column of the form, by its key and header, with the sheet's column that it is ("C"). */
  readonly mapping: readonly {
    readonly key: string;
    readonly header: string;
    readonly column: string | null;
  }[];
  /** The sheet's columns that may be chosen. */
  readonly columns: readonly {
    readonly column: string;
    readonly header: string;
    readonly decided: DecidedColumn;
  }[];
  readonly isDecided: boolean;
}

/** A form that a table may be. */
export interface FormChoice {
  readonly form: string;
  readonly title: Message;
}

export interface ReviewedTable {
  readonly sheet: string;
  /** From the header to the last row, e.g. "A8:M30". */
  readonly range: string;
  /** Id of the matched form; `null` when unknown. */
  readonly form: string | null;
  /** What that form is called; `null` when unknown. */
  readonly formTitle: Message | null;
  readonly unit: MoneyUnit | null;
  /** Things worth knowing about how the table was read, e.g. which rounding convention it follows. */
  readonly remarks: readonly Message[];
  readonly equations: readonly ReviewedEquation[];
  readonly recognition: ReviewedRecognition;
}

/** A sheet that was not checked, and why (empty, chart sheet, no table recognised). */
export interface UncheckedSheet {
  readonly sheet: string;
  readonly reason: Message;
}

export interface Coverage {
  /** Cells that hold anything; numbers among them. */
  readonly cells: number;
  readonly numbers: number;
  /** Equation instances, and how they ended. */
  readonly equations: number;
  readonly pass: number;
  readonly rounding: number;
  readonly fail: number;
  readonly cannotCheck: number;
  readonly waived: number;
}

/** A check that was not made, or that was made with another severity than its own. */
export interface ChangedCheck {
  readonly check: string;
  readonly use: CheckUse;
  readonly title: Message;
}

export interface Review {
  readonly tables: readonly ReviewedTable[];
  readonly findings: readonly Finding[];
  readonly unchecked: readonly UncheckedSheet[];
  readonly lostEquations: readonly LostOwnEquation[];
  /** Checks that the user switched off or takes to be more or less grave than they say. */
  readonly changedChecks: readonly ChangedCheck[];
  /** The forms that tables may be, standard ones and own ones. */
  readonly forms: readonly FormChoice[];
  readonly coverage: Coverage;
}
