/**
 * How far a stated figure may be from the computed one before it is wrong.
 *
 * Never a percentage: one percent lets a quarter of all swapped digits through. Every figure written to unit u may be off by u/2, so a sum
 * of n figures may be off by u/2 x (n+1); where figures are written in full it may not be off at all.
 */
import { Decimal, ZERO } from '../../numbers/decimal';
import type { Figure } from '../../reading/figure';

const HALF = new Decimal('0.5');
/** Share of the largest operand that Excel's binary arithmetic may lose; 15 digits are what it keeps. */
const BINARY_NOISE = new Decimal('1e-14');

/** One unit in the last place: 0 decimals → 1, 2 decimals → 0.01. */
export function unitOf(decimals: number): Decimal {
  return new Decimal(10).pow(-decimals);
}

/** A formula that only adds up what stands in cells is exact; one that rounds, or looks at other sheets, is a written figure. */
function isComputedExactly(figure: Figure): boolean {
  return figure.state === 'number' && figure.formula !== null && !/ROUND|INT\(|TRUNC|!/i.test(figure.formula);
}

/** u/2 for a figure written to the column's precision; 0 where nothing can have been rounded off. */
function halfUnit(figure: Figure, decimals: number): Decimal {
  if (figure.state !== 'number' && figure.state !== 'text-number') return ZERO;
  const writtenInFull = figure.value.isZero() || figure.value.decimalPlaces() > decimals;
  return writtenInFull ? ZERO : unitOf(decimals).times(HALF);
}

/** Widest residual that rounding alone can explain. */
export function roundingBound(
  target: Figure,
  terms: readonly Figure[],
  decimals: number,
  exact: boolean,
): Decimal {
  if (exact || isComputedExactly(target)) return ZERO;
  return terms.reduce((bound, term) => bound.plus(halfUnit(term, decimals)), halfUnit(target, decimals));
}

/** True when a residual is nothing but binary noise: 0.1 + 0.2 is 0.3. */
export function isNoise(residual: Decimal, operands: readonly Decimal[]): boolean {
  if (residual.isZero()) return true;
  const largest = operands.reduce((most, value) => Decimal.max(most, value.abs()), ZERO);
  return residual.abs().lte(largest.times(operands.length).times(BINARY_NOISE));
}
