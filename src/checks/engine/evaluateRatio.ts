/** target = Σ numerator / Σ denominator * factor, at the precision the column is written with */
import { Decimal, roundTo } from '../../numbers/decimal';
import type { Equation, RatioRule } from '../../reading/equation';
import { writtenValue } from '../../reading/figure';
import type { FigureLookup } from './check';
import { cannotCheck, isUnreadable, SKIPPED, sumTerms } from './evaluateSum';
import { unitOf } from './precision';
import type { Evaluation } from './result';

const ONE = new Decimal(1);

function ratioParts(rule: RatioRule, lookup: FigureLookup): { numerator: Decimal; denominator: Decimal } {
  return {
    numerator: sumTerms(rule.numerator, lookup),
    denominator: rule.denominator.length === 0 ? ONE : sumTerms(rule.denominator, lookup),
  };
}

/** The unrounded value of a ratio or an average; infinite where the denominator is zero. */
export function ratioValue(rule: RatioRule, lookup: FigureLookup): Decimal {
  const { numerator, denominator } = ratioParts(rule, lookup);
  return numerator.div(denominator).times(rule.factor).div(rule.divisor);
}

/** A total that comes to nought because nothing under it is filled in: as good as blank. */
function isNotFilledIn(rule: RatioRule, lookup: FigureLookup): boolean {
  return rule.denominator.every(({ cell }) => {
    const figure = lookup(cell);
    return figure.state === 'number' && figure.formula !== null;
  });
}

/**
 * Planned the other way round: the target rate was set first and the count made from it, count = ROUND(rate x N). Rounding to whole
 * households then moves the rate by up to 50/N percentage points, and the table is right as it stands.
 */
function countFollowsRate(
  stated: Decimal,
  numerator: Decimal,
  denominator: Decimal,
  factor: number,
): boolean {
  return roundTo(stated.times(denominator).div(factor), 0).eq(numerator);
}

export function evaluateRatio(equation: Equation, rule: RatioRule, lookup: FigureLookup): Evaluation {
  const parts = [...rule.numerator, ...rule.denominator].map(({ cell }) => cell);
  const unreadable = [equation.target, ...parts].filter((cell) => isUnreadable(lookup(cell)));
  if (unreadable.length > 0) return cannotCheck('unreadable', unreadable);

  const stated = writtenValue(lookup(equation.target));
  const missing = parts.filter((cell) => lookup(cell).state === 'blank');
  if (missing.length > 0) {
    return stated === null || stated.isZero() ? SKIPPED : cannotCheck('missing-parts', missing, stated);
  }
  const { numerator, denominator } = ratioParts(rule, lookup);
  if (denominator.isZero()) {
    const empty =
      (numerator.isZero() && (stated === null || stated.isZero())) ||
      (stated === null && isNotFilledIn(rule, lookup));
    return empty ? SKIPPED : cannotCheck('zero-denominator', parts, stated);
  }
  const computed = ratioValue(rule, lookup);
  const expected = roundTo(computed, equation.decimals);
  if (stated === null) return cannotCheck('missing-total', [equation.target], null, expected);

  const written = roundTo(stated, equation.decimals);
  const residual = written.minus(expected);
  const base = { stated, expected, residual, via: 'rule', blockers: [] } as const;
  const unit = unitOf(equation.decimals);
  // Half a unit either way: at an exact tie both neighbours are right.
  if (written.minus(computed).abs().times(2).lte(unit)) return { ...base, outcome: 'pass' };
  if (equation.countMayFollowRate && countFollowsRate(written, numerator, denominator, rule.factor)) {
    return { ...base, outcome: 'rounding', via: 'count-from-rate' };
  }
  // Less than one unit off: cut off instead of rounded.
  return { ...base, outcome: written.minus(computed).abs().lt(unit) ? 'rounding' : 'fail' };
}
