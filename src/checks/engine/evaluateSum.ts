/** target = Σ ±terms */
import { ZERO, type Decimal } from '../../numbers/decimal';
import { ExactSum } from '../../numbers/exactSum';
import type { CellId } from '../../reading/cellId';
import type { Equation, EquationTerm, SumRule } from '../../reading/equation';
import { figureValue, writtenValue, type Figure } from '../../reading/figure';
import type { FigureLookup } from './check';
import { isNoise, roundingBound } from './precision';
import type { CannotCheckReason, Evaluation } from './result';

export function cannotCheck(
  reason: CannotCheckReason,
  blockers: readonly CellId[],
  stated: Decimal | null = null,
  expected: Decimal | null = null,
): Evaluation {
  return { outcome: 'cannot-check', stated, expected, residual: null, via: 'rule', reason, blockers };
}

export const NO_BLOCKERS: readonly CellId[] = [];

export const SKIPPED: Evaluation = {
  outcome: 'skip',
  stated: null,
  expected: null,
  residual: null,
  via: 'rule',
  blockers: NO_BLOCKERS,
};

export function isUnreadable(figure: Figure): boolean {
  return figure.state === 'error' || figure.state === 'text' || figure.state === 'ambiguous';
}

/** Blank parts count as nothing: a line without money is usually left empty. */
export function sumTerms(terms: readonly EquationTerm[], lookup: FigureLookup): Decimal {
  const [only, ...others] = terms;
  if (only && others.length === 0 && only.sign > 0) return figureValue(lookup(only.cell)) ?? ZERO;
  const total = new ExactSum();
  for (const { cell, sign } of terms) {
    const value = figureValue(lookup(cell));
    if (value) total.add(value, sign);
  }
  return total.total();
}

/** Cells of an equation that cannot be read, the target first. */
export function unreadableCells(
  target: CellId,
  terms: readonly EquationTerm[],
  lookup: FigureLookup,
): readonly CellId[] {
  const found: CellId[] = isUnreadable(lookup(target)) ? [target] : [];
  for (const { cell } of terms) if (isUnreadable(lookup(cell))) found.push(cell);
  return found;
}

export function evaluateSum(equation: Equation, rule: SumRule, lookup: FigureLookup): Evaluation {
  const unreadable = unreadableCells(equation.target, rule.terms, lookup);
  if (unreadable.length > 0) return cannotCheck('unreadable', unreadable);

  const stated = writtenValue(lookup(equation.target));
  const expected = sumTerms(rule.terms, lookup);
  if (stated === null) {
    return expected.isZero() ? SKIPPED : cannotCheck('missing-total', [equation.target], null, expected);
  }
  const noParts = rule.terms.every(({ cell }) => lookup(cell).state === 'blank');
  if (noParts) return stated.isZero() ? SKIPPED : cannotCheck('missing-parts', [equation.target], stated);

  const pass: Evaluation = {
    outcome: 'pass',
    stated,
    expected,
    residual: ZERO,
    via: 'rule',
    blockers: NO_BLOCKERS,
  };
  if (stated.eq(expected)) return pass;
  const residual = stated.minus(expected);
  const operands = [stated, ...rule.terms.flatMap(({ cell }) => figureValue(lookup(cell)) ?? [])];
  if (isNoise(residual, operands)) return pass;
  const bound = roundingBound(equation, rule.terms, lookup);
  return { ...pass, outcome: residual.abs().lte(bound) ? 'rounding' : 'fail', residual };
}
