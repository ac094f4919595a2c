/** What a number format shows of a number: how many decimals are left of it. */
import { roundTo, type Decimal } from './decimal';

/** Quoted words, escaped and padding characters, colours, conditions, locales: what is no digit of the number. */
const LITERALS = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;
/** Dates, fractions, powers and text show no plain decimal. */
const OTHER = /general|@|[ymdhse/?]/i;

/**
 * Decimals of a number that its cell shows, as Excel reads en-US format codes: "#,##0.0" → 1, "0.00%" → 4 (of the number, not of the percentage),
 * "#,##0," → -3. `null` where the format shows the number as it is, or something else than a decimal.
 */
export function shownDecimals(format: string, isNegative = false): number | null {
  const known = isNegative ? KNOWN.below : KNOWN.above;
  const before = known.get(format);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const decimals = readDecimals(format, isNegative);
  known.set(format, decimals);
  return decimals;
}

/** A workbook has few formats, and each always means the same: by what it shows of numbers from nought on, and of those below. */
const KNOWN = { above: new Map<string, number | null>(), below: new Map<string, number | null>() };
const MOST_KNOWN = 500;

function readDecimals(format: string, isNegative: boolean): number | null {
  const sections = format.replace(LITERALS, '').split(';');
  const section = (isNegative ? sections[1] : undefined) ?? sections[0] ?? '';
  if (OTHER.test(section) || !/[0#]/.test(section)) return null;
  const decimals = /\.([0#]*)/.exec(section)?.[1]?.length ?? 0;
  const thousands = /[0#](,+)(?=[^0#,]*$)/.exec(section)?.[1]?.length ?? 0;
  const percents = section.split('%').length - 1;
  return decimals + 2 * percents - 3 * thousands;
}

/** A number as its cell shows it; itself where nothing is left out. */
export function shownNumber(value: Decimal, format: string): Decimal {
  const decimals = shownDecimals(format, value.isNeg());
  if (decimals === null || value.decimalPlaces() <= decimals) return value;
  return decimals < 0
    ? roundTo(value.times(`1e${decimals}`), 0).times(`1e${-decimals}`)
    : roundTo(value, decimals);
}
