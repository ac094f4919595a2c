/** What checks come to, before anyone asks whose fault it is. */
import type { Severity } from './severity';
import type { Message } from '../../messages/message';
import type { Decimal } from '../../numbers/decimal';
import type { CellId } from '../../reading/cellId';
import type { Equation } from '../../reading/equation';

/** Đạt, làm tròn, sai, không kiểm tra được; `skip`: nothing was entered, so there is nothing to check. */
export type EquationOutcome = 'pass' | 'rounding' | 'fail' | 'cannot-check' | 'skip';

/** Why an equation could not be checked. */
export type CannotCheckReason =
  'missing-total' | 'missing-parts' | 'missing-details' | 'unreadable' | 'zero-denominator' | 'crashed';

/** Which of its derivations made the equation hold. */
export type Via = 'rule' | 'alternative' | 'count-from-rate';

export interface Evaluation {
  readonly outcome: EquationOutcome;
  readonly stated: Decimal | null;
  /** By the rule, at the precision of the column. */
  readonly expected: Decimal | null;
  /** stated - expected */
  readonly residual: Decimal | null;
  readonly via: Via;
  readonly reason?: CannotCheckReason;
  /** Cells that keep the equation from being checked. */
  readonly blockers: readonly CellId[];
}

export interface EquationResult extends Evaluation {
  readonly check: string;
  /** How grave it is where it fails. */
  readonly severity: Severity;
  readonly equation: Equation;
}

/** Something about a single cell, before any arithmetic. */
export interface CellIssue {
  readonly check: string;
  readonly cell: CellId;
  readonly severity: Severity;
  readonly outcome: 'fail' | 'cannot-check';
  /** Finer than the check: which sentence fits. */
  readonly kind: string;
  readonly stated: Decimal | null;
  /** The value the cell most probably should have. */
  readonly proposed: Decimal | null;
  readonly message: Message;
}

/** A formula that a cell should hold; en-US notation with its leading "=". */
export interface ProperFormula {
  readonly cell: CellId;
  readonly formula: string;
}

/** Something about a table or a sheet that no single figure shows. */
export interface StructureIssue {
  readonly outcome: 'fail' | 'cannot-check';
  /** Finer than the check: "short-range", "duplicate-name". */
  readonly kind: string;
  /** Where the check's own severity would say too much or too little. */
  readonly severity?: Severity;
  /** The cell to look at; it may be any cell, also of a sheet without tables. */
  readonly cell: CellId;
  /** Other cells that show it, in reading order. */
  readonly further: readonly CellId[];
  /** Cells whose wrong figure it explains; where nothing is said, `cell` alone. */
  readonly explains?: readonly CellId[];
  /** It goes with a wrong figure and does not say what is wrong with it: told after what the figures suggest. */
  readonly isAside?: boolean;
  /** What `cell` states and should state, where that is a number. */
  readonly stated: Decimal | null;
  readonly proposed: Decimal | null;
  /** The right formulas of all its cells, where something names them. */
  readonly formulas?: readonly ProperFormula[];
  /** The sentence that is read first. */
  readonly message: Message;
  /** How it shows, and what to do. */
  readonly cause: Message;
}

export interface StructureResult extends StructureIssue {
  readonly check: string;
  readonly severity: Severity;
}

/** A check that threw: it is named, and the rest goes on. */
export interface CheckCrash {
  readonly check: string;
  readonly detail: string;
}
