import type { Decimal } from '../numbers/decimal';

/** A figure with the sign that it stands with in a sum. */
export function signed(value: Decimal, sign: 1 | -1): Decimal {
  return sign === 1 ? value : value.neg();
}
