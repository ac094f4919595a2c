/** Slips of the fingers: what turns the right figure into the stated one. */
import { toPlain, type Decimal } from '../../numbers/decimal';
import type { Explanation } from './explanation';

/** Powers of ten that come from an extra or missing nought, a slipped separator, or another unit. */
const POWERS = [1, -1, 2, -2, 3, -3, 6, -6] as const;

function digits(value: Decimal): string {
  return toPlain(value.abs());
}

/** Two neighbouring digits changed places: 466028 ↔ 460628. */
export function areSwapped(stated: Decimal, expected: Decimal): boolean {
  const [left, right] = [digits(stated), digits(expected)];
  if (left.length !== right.length || left === right) return false;
  const first = [...left].findIndex((digit, place) => digit !== right[place]);
  const swapped = left.slice(0, first) + left.charAt(first + 1) + left.charAt(first) + left.slice(first + 2);
  return swapped === right;
}

/** One digit is another: 11233 ↔ 11433. */
function differInOneDigit(stated: Decimal, expected: Decimal): boolean {
  const [left, right] = [digits(stated), digits(expected)];
  if (left.length !== right.length || left.length < 2) return false;
  return [...left].filter((digit, place) => digit !== right[place]).length === 1;
}

/** Slips that explain a single figure, the most telling first. */
export function slipsBetween(stated: Decimal, expected: Decimal): readonly Explanation[] {
  if (stated.isZero()) return [];
  const found: Explanation[] = [];
  if (stated.eq(expected.neg())) found.push({ kind: 'sign', stated, expected });
  const power = POWERS.find((exponent) => stated.eq(expected.times(`1e${exponent}`)));
  if (power !== undefined) found.push({ kind: 'factor', power, stated, expected });
  if (stated.isNeg() === expected.isNeg()) {
    if (areSwapped(stated, expected)) found.push({ kind: 'swapped-digits', stated, expected });
    else if (differInOneDigit(stated, expected)) found.push({ kind: 'one-digit', stated, expected });
  }
  return found;
}

/** Figures that a common slip could have turned into the stated one; tried where no equation names the right figure. */
export function plausibleOriginals(stated: Decimal): readonly Decimal[] {
  const text = digits(stated);
  const originals = new Set<string>();
  for (let place = 0; place + 1 < text.length; place += 1) {
    const [a, b] = [text.charAt(place), text.charAt(place + 1)];
    if (a === '.' || b === '.' || a === b) continue;
    originals.add(text.slice(0, place) + b + a + text.slice(place + 2));
  }
  const make = stated.constructor as typeof Decimal;
  const swapped = [...originals]
    .filter((original) => !/^0\d/.test(original))
    .map((original) => new make(original));
  const turned = stated.isNeg() ? [stated.neg()] : [];
  return [...turned, ...swapped, stated.times(10), stated.div(10), stated.times(1000), stated.div(1000)];
}
