/** Whether a total is what its lines come to, as far as they are written. */
import { Decimal } from '../../numbers/decimal';

/** Each line may have been rounded, and the total too; whole numbers are what they are. */
export function isNear(stated: Decimal, expected: Decimal, lines: readonly Decimal[]): boolean {
  const difference = stated.minus(expected);
  if (difference.isZero()) return true;
  // No line was rounded by more than a half: where that does not explain it, their decimals need not be looked at.
  if (
    difference
      .abs()
      .times(2)
      .gt(lines.length + 1)
  )
    return false;
  const decimals = Math.max(stated.decimalPlaces(), ...lines.map((line) => line.decimalPlaces()));
  if (decimals === 0) return false;
  const half = new Decimal(10).pow(-decimals).dividedBy(2);
  return difference.abs().lte(half.times(lines.length + 1));
}
