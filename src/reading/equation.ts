/** Equations between cells, whatever they were learned from. */
import type { BoundReason } from '../forms/bound';
import type { OwnEquation } from '../kept/ownEquation';
import type { CellId } from './cellId';

/** Where an equation was learned from, the strongest first; `own`: the user declared it; `words`: limits that headers name. */
export const EQUATION_SOURCES = [
  'form',
  'own',
  'index-row',
  'outline',
  'formula',
  'declared',
  'words',
  'suggested',
] as const;
export type EquationSource = (typeof EQUATION_SOURCES)[number];

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

/** The target is at most, or at least, Σ ±terms x factor; the first term is what it is a part of. */
export interface BoundRule {
  readonly kind: 'bound';
  readonly limit: 'at-most' | 'at-least';
  readonly terms: readonly EquationTerm[];
  readonly factor: number;
  readonly reason: BoundReason;
}

export type EquationRule = SumRule | RatioRule | BoundRule;

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
  /** How much breaking it matters, where that is less than an error. */
  readonly severity?: 'warning';
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
  const terms = rule.kind === 'ratio' ? [...rule.numerator, ...rule.denominator] : rule.terms;
  return terms.map(({ cell }) => cell);
}

/** Cells that the target is made of; a limit makes nothing. */
export function definingCells(rule: EquationRule): readonly CellId[] {
  return rule.kind === 'bound' ? [] : ruleCells(rule);
}

/** Every cell an equation speaks of, the target first; each once. */
export function equationCells(equation: Equation): readonly CellId[] {
  const cells = [equation.target, ...ruleCells(equation.rule)];
  for (const rule of equation.alternatives) cells.push(...ruleCells(rule));
  return [...new Set(cells)];
}
