/** Equations between cells, whatever they were learned from. */
import type { OwnEquation } from '../kept/ownEquation';
import type { CellId } from './cellId';

/** Where an equation was learned from, the strongest first; `own`: the user declared it. */
export type EquationSource = 'form' | 'own' | 'index-row' | 'outline' | 'formula' | 'declared' | 'suggested';

export interface EquationTerm {
  readonly cell: CellId;
  readonly sign: 1 | -1;
}

/** Σ ±terms */
export interface SumRule {
  readonly kind: 'sum';
  readonly terms: readonly EquationTerm[];
}

/** Σ numerator / Σ denominator * factor / divisor, rounded to the column's decimals; an average has no denominator. */
export interface RatioRule {
  readonly kind: 'ratio';
  readonly numerator: readonly EquationTerm[];
  readonly denominator: readonly EquationTerm[];
  readonly factor: number;
  readonly divisor: number;
}

export type EquationRule = SumRule | RatioRule;

/** Along a row (1=2+5+8), down the outline (total = Σ lines), or between two sheets. */
export type EquationRelation = 'row' | 'outline' | 'between';

export interface Equation {
  readonly target: CellId;
  readonly rule: EquationRule;
  /** Other rules under which the target is right as well. */
  readonly alternatives: readonly EquationRule[];
  readonly relation: EquationRelation;
  readonly source: EquationSource;
  /** The own equation that it is an instance of. */
  readonly own?: OwnEquation;
  /** As shown to the user: "1=2+5+8" or "C10 = C11 + C14". */
  readonly text: string;
  /** Decimals the column is written with. */
  readonly decimals: number;
  /** Counts and whole đồng: written in full, so nothing may be left to rounding. */
  readonly exact: boolean;
  /** The count may have been planned as ROUND(rate x N). */
  readonly countMayFollowRate: boolean;
  /** Place of the table in the workbook's list of tables. */
  readonly table: number;
}

export function ruleCells(rule: EquationRule): readonly CellId[] {
  const terms = rule.kind === 'sum' ? rule.terms : [...rule.numerator, ...rule.denominator];
  return terms.map(({ cell }) => cell);
}

/** Every cell an equation speaks of, the target first; each once. */
export function equationCells(equation: Equation): readonly CellId[] {
  const cells = [equation.target, ...ruleCells(equation.rule)];
  for (const rule of equation.alternatives) cells.push(...ruleCells(rule));
  return [...new Set(cells)];
}
