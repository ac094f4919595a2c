/**
 * Sums and comparisons of exact decimals that are as short as the figures of a plan, without a new decimal for each step. A double holds whole numbers
 * up to 2^53 exactly, so the part before the point and seven digits behind it are added up as whole numbers, each by itself; whatever is longer is
 * left to decimals. Nothing is rounded (decision 25).
 */
import { Decimal, ZERO } from './decimal';

/** A decimal keeps its digits in words of seven, the first of them at its exponent. */
const WORD_DIGITS = 7;
const WORD = 10 ** WORD_DIGITS;
/** Far enough below 2^53 that two such numbers can be added. */
const MOST = 4e15;
/** With no more digits than fifteen, the double nearest to a decimal is written as that decimal. */
const FIFTEEN_DIGITS = 1e15;

/** Place of the first word before the point: 0 for 1 to 9,999,999; below nought for 0.5. */
function firstWord({ e }: Decimal): number {
  return Math.floor(e / WORD_DIGITS);
}

/** Whether it has at most fourteen digits before the point and seven behind it. */
function isShort(value: Decimal): boolean {
  if (!value.isFinite()) return false;
  const first = firstWord(value);
  return first <= 1 && first >= -1 && value.d.length <= first + 2;
}

/** Of a short decimal, without its sign: what stands before the point. */
function wholeOf({ d }: Decimal, first: number): number {
  if (first < 0) return 0;
  return first === 0 ? (d[0] ?? 0) : (d[0] ?? 0) * WORD + (d[1] ?? 0);
}

/** Of a short decimal, without its sign: what stands behind the point, in ten-millionths. */
function fractionOf({ d }: Decimal, first: number): number {
  return d[first + 1] ?? 0;
}

/** A sum that is made figure by figure. */
export class ExactSum {
  private whole = 0;
  private fraction = 0;
  private rest: Decimal = ZERO;

  add(value: Decimal, sign: 1 | -1): void {
    if (!isShort(value) || Math.abs(this.whole) > MOST || Math.abs(this.fraction) > MOST) {
      this.rest = sign < 0 ? this.rest.minus(value) : this.rest.plus(value);
      return;
    }
    const first = firstWord(value);
    const signed = value.s < 0 ? -sign : sign;
    this.whole += signed * wholeOf(value, first);
    this.fraction += signed * fractionOf(value, first);
  }

  total(): Decimal {
    const total = this.shortTotal();
    return this.rest.isZero() ? total : this.rest.plus(total);
  }

  private shortTotal(): Decimal {
    const { whole, fraction } = this;
    if (fraction === 0) return new Decimal(whole);
    const units = whole * WORD + fraction;
    if (Math.abs(units) < FIFTEEN_DIGITS) return new Decimal(units / WORD);
    return new Decimal(fraction).div(WORD).plus(whole);
  }
}

export function exactSum(values: Iterable<Decimal>): Decimal {
  const sum = new ExactSum();
  for (const value of values) sum.add(value, 1);
  return sum.total();
}

/** The double nearest to it, or one of its neighbours. */
export function roughly(value: Decimal): number {
  if (!isShort(value)) return value.toNumber();
  const first = firstWord(value);
  const size = wholeOf(value, first) + fractionOf(value, first) / WORD;
  return value.s < 0 ? -size : size;
}

/**
 * The decimal times 10^decimals as a whole number; `null` where it is none, or too long for a double to hold exactly.
 */
export function asInteger(value: Decimal, decimals: number): number | null {
  if (decimals > WORD_DIGITS || !isShort(value)) return null;
  const first = firstWord(value);
  const behind = fractionOf(value, first) / 10 ** (WORD_DIGITS - decimals);
  const units = wholeOf(value, first) * 10 ** decimals + behind;
  if (!Number.isInteger(behind) || units > MOST) return null;
  return value.s < 0 ? -units : units;
}
