/** target = Σ numerator / Σ denominator * factor, at the precision the column is written with */
import { Decimal, roundTo, ZERO } from '../../numbers/decimal';
import type { Equation, RatioRule } from '../../reading/equation';
import { writtenValue } from '../../reading/figure';
import type { FigureLookup } from './check';
import { asInteger } from '../../numbers/exactSum';
import { cannotCheck, NO_BLOCKERS, SKIPPED, sumTerms, unreadableCells } from './evaluateSum';
import { unitOf } from './precision';
import type { Evaluation } from './result';

const ONE = new Decimal(1);

export interface Fraction {
  readonly above: Decimal;
  readonly below: Decimal;
}

interface RatioParts {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

function ratioParts(rule: RatioRule, lookup: FigureLookup): RatioParts {
  return {
    numerator: sumTerms(rule.numerator, lookup),
    denominator: rule.denominator.length === 0 ? ONE : sumTerms(rule.denominator, lookup),
  };
}

/** The fraction that a ratio or an average is: what stands above its line, and below. */
function fractionOf(rule: RatioRule, { numerator, denominator }: RatioParts): Fraction {
  return {
    above: rule.factor === 1 ? numerator : numerator.times(rule.factor),
    below: rule.divisor === 1 ? denominator : denominator.times(rule.divisor),
  };
}

/** A ratio or an average before it is divided. */
export function ratioFraction(rule: RatioRule, lookup: FigureLookup): Fraction {
  return fractionOf(rule, ratioParts(rule, lookup));
}

/** The unrounded value of a ratio or an average; infinite where the denominator is zero. */
export function ratioValue(rule: RatioRule, lookup: FigureLookup): Decimal {
  const { above, below } = ratioFraction(rule, lookup);
  return above.div(below);
}

/**
 * Whether a figure is nearer to a fraction than half a unit, so that it is what rounding the fraction comes to. Told without dividing, which takes
 * longer than all the rest of a check.
 */
function isRoundedFrom(written: Decimal, { above, below }: Fraction, unit: Decimal): boolean {
  return written.times(below).minus(above).abs().times(2).lt(unit.times(below));
}

/** Whole numbers up to here, and four times as many, are exact in doubles. */
const MOST = 2 ** 51;

/**
 * The same where all of it is short enough to be told in whole numbers; false also where it is not.
 */
function isPlainlyRounded(
  written: Decimal,
  { numerator, denominator }: RatioParts,
  { factor, divisor }: RatioRule,
  decimals: number,
): boolean {
  const [units, above, below] = [
    asInteger(written, decimals),
    asInteger(numerator, 0),
    asInteger(denominator, 0),
  ];
  if (units === null || above === null || below === null || below <= 0) return false;
  if (!Number.isInteger(factor) || !Number.isInteger(divisor)) return false;
  const [has, wants] = [units * below * divisor, above * factor * 10 ** decimals];
  if (Math.abs(has) > MOST || Math.abs(wants) > MOST) return false;
  return Math.abs(has - wants) * 2 < below * divisor;
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
  const terms = [...rule.numerator, ...rule.denominator];
  const unreadable = unreadableCells(equation.target, terms, lookup);
  if (unreadable.length > 0) return cannotCheck('unreadable', unreadable);

  const stated = writtenValue(lookup(equation.target));
  if (terms.some(({ cell }) => lookup(cell).state === 'blank')) {
    const missing = terms.map(({ cell }) => cell).filter((cell) => lookup(cell).state === 'blank');
    return stated === null || stated.isZero() ? SKIPPED : cannotCheck('missing-parts', missing, stated);
  }
  const parts = ratioParts(rule, lookup);
  const { numerator, denominator } = parts;
  if (denominator.isZero()) {
    const empty =
      (numerator.isZero() && (stated === null || stated.isZero())) ||
      (stated === null && isNotFilledIn(rule, lookup));
    return empty
      ? SKIPPED
      : cannotCheck(
          'zero-denominator',
          terms.map(({ cell }) => cell),
          stated,
        );
  }
  if (stated && isPlainlyRounded(stated, parts, rule, equation.decimals)) {
    return { outcome: 'pass', stated, expected: stated, residual: ZERO, via: 'rule', blockers: NO_BLOCKERS };
  }
  const unit = unitOf(equation.decimals);
  const fraction = fractionOf(rule, parts);
  const written = stated && roundTo(stated, equation.decimals);
  if (written && isRoundedFrom(written, fraction, unit)) {
    return { outcome: 'pass', stated, expected: written, residual: ZERO, via: 'rule', blockers: NO_BLOCKERS };
  }
  const computed = fraction.above.div(fraction.below);
  const expected = roundTo(computed, equation.decimals);
  if (written === null) return cannotCheck('missing-total', [equation.target], null, expected);

  const residual = written.minus(expected);
  const base = { stated, expected, residual, via: 'rule', blockers: NO_BLOCKERS } as const;
  // Half a unit either way: at an exact tie both neighbours are right.
  if (written.minus(computed).abs().times(2).lte(unit)) return { ...base, outcome: 'pass' };
  if (equation.countMayFollowRate && countFollowsRate(written, numerator, denominator, rule.factor)) {
    return { ...base, outcome: 'rounding', via: 'count-from-rate' };
  }
  // Less than one unit off: cut off instead of rounded.
  return { ...base, outcome: written.minus(computed).abs().lt(unit) ? 'rounding' : 'fail' };
}
