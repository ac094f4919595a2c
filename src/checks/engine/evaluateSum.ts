/** target = Σ ±terms */
import { ZERO, type Decimal } from '../../numbers/decimal';
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

export const SKIPPED: Evaluation = {
  outcome: 'skip',
  stated: null,
  expected: null,
  residual: null,
  via: 'rule',
  blockers: [],
};

export function isUnreadable(figure: Figure): boolean {
  return figure.state === 'error' || figure.state === 'text' || figure.state === 'ambiguous';
}

/** Blank parts count as nothing: a line without money is usually left empty. */
export function sumTerms(terms: readonly EquationTerm[], lookup: FigureLookup): Decimal {
  return terms.reduce((total, { cell, sign }) => {
    const value = figureValue(lookup(cell));
    return value ? total.plus(sign < 0 ? value.neg() : value) : total;
  }, ZERO);
}

export function evaluateSum(equation: Equation, rule: SumRule, lookup: FigureLookup): Evaluation {
  const target = lookup(equation.target);
  const terms = rule.terms.map(({ cell }) => lookup(cell));
  const unreadable = [equation.target, ...rule.terms.map(({ cell }) => cell)].filter((cell) =>
    isUnreadable(lookup(cell)),
  );
  if (unreadable.length > 0) return cannotCheck('unreadable', unreadable);

  const stated = writtenValue(target);
  const expected = sumTerms(rule.terms, lookup);
  const noParts = terms.every(({ state }) => state === 'blank');
  if (stated === null) {
    return noParts || expected.isZero()
      ? SKIPPED
      : cannotCheck('missing-total', [equation.target], null, expected);
  }
  if (noParts) return stated.isZero() ? SKIPPED : cannotCheck('missing-parts', [equation.target], stated);

  const residual = stated.minus(expected);
  const operands = [stated, ...terms.flatMap((term) => figureValue(term) ?? [])];
  const base = { stated, expected, via: 'rule', blockers: [] } as const;
  if (isNoise(residual, operands)) return { ...base, outcome: 'pass', residual: ZERO };
  const bound = roundingBound(equation, rule.terms, lookup);
  return { ...base, outcome: residual.abs().lte(bound) ? 'rounding' : 'fail', residual };
}
