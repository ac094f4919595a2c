/**
 * Exact decimals. Money, counts and rates are never floats here: a double is read once, by its shortest decimal form, and
 * from then on every sum and quotient is exact to 40 significant digits.
 */
import { Decimal as Base } from 'decimal.js';

/** Own constructor, so that settings made elsewhere cannot change ours; halves are rounded away from zero, as Excel's ROUND does. */
export const Decimal = Base.clone({
  precision: 40,
  rounding: Base.ROUND_HALF_UP,
  toExpNeg: -60,
  toExpPos: 60,
});
export type Decimal = Base;

export const ZERO = new Decimal(0);

/** Excel works with 15 significant digits; what stands behind them is noise of binary arithmetic (0.1+0.2 = 0.30000000000000004). */
const EXCEL_DIGITS = 15;
/** Whole numbers below have no more digits than that. */
const LEAST_LONG = 10 ** EXCEL_DIGITS;

/** A number as Excel holds it, by the decimal that a person typed or would see: at most 15 significant digits. */
export function fromDouble(value: number): Decimal {
  const exact = new Decimal(value);
  if (Number.isInteger(value) && Math.abs(value) < LEAST_LONG) return exact;
  return exact.precision() > EXCEL_DIGITS ? exact.toSignificantDigits(EXCEL_DIGITS) : exact;
}

/** Rounds as Excel's ROUND does: halves away from zero. */
export function roundTo(value: Decimal, decimals: number): Decimal {
  return value.toDecimalPlaces(decimals, Base.ROUND_HALF_UP);
}

/** Plain notation, never with an exponent: "-10000", "4.01". */
export function toPlain(value: Decimal): string {
  return value.toFixed();
}

export function sum(values: Iterable<Decimal>): Decimal {
  let total: Decimal = ZERO;
  for (const value of values) total = total.plus(value);
  return total;
}
