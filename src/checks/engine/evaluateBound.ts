/** target ≤ Σ ±terms x factor, or ≥ */
import { ZERO } from '../../numbers/decimal';
import type { BoundRule, Equation } from '../../reading/equation';
import { figureValue, writtenValue } from '../../reading/figure';
import type { FigureLookup } from './check';
import { NO_BLOCKERS, SKIPPED, sumTerms } from './evaluateSum';
import { roundingBound } from './precision';
import type { Evaluation } from './result';

/** What the target is a part of; `false` where nobody has filled it in, also where a formula makes nought of empty cells. */
function hasLimit({ terms, reason }: BoundRule, lookup: FigureLookup): boolean {
  const [whole] = terms;
  if (!whole) return false;
  const figure = lookup(whole.cell);
  const value = figureValue(figure);
  if (value === null) return false;
  if (!value.isZero()) return true;
  // Nobody plans works of nothing: there a nought that was pasted says as little as an empty cell.
  return reason !== 'investment' && !(figure.state === 'number' && figure.formula !== null);
}

/**
 * A limit names no figure that should be there instead: `expected` stays empty, `residual` is by how much it is passed. Nothing is said where a side is
 * empty or cannot be read, which is told by itself.
 */
export function evaluateBound(equation: Equation, rule: BoundRule, lookup: FigureLookup): Evaluation {
  const stated = writtenValue(lookup(equation.target));
  if (stated === null || !hasLimit(rule, lookup)) return SKIPPED;
  const sum = sumTerms(rule.terms, lookup);
  const beyond = stated.minus(rule.factor === 1 ? sum : sum.times(rule.factor));
  const excess = rule.limit === 'at-most' ? beyond : beyond.neg();
  const isPassed = excess.gt(ZERO) && excess.gt(roundingBound(equation, rule.terms, lookup));
  return {
    outcome: isPassed ? 'fail' : 'pass',
    stated,
    expected: null,
    residual: isPassed ? beyond : ZERO,
    via: 'rule',
    blockers: NO_BLOCKERS,
  };
}
