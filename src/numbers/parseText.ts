/**
 * Numbers that stand in a cell as text, the way people here write them: "1.234.567", "1 234 567", "12,5", "(1.200)", "2,5%", "1.200.000 đ".
 * "1.234" can be twelve hundred or one and a bit; the kind of column decides, and where it cannot, nobody guesses.
 */
import { Decimal } from './decimal';

export type ParsedText =
  | { readonly kind: 'number'; readonly value: Decimal }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [Decimal, Decimal] }
  | { readonly kind: 'none' };

/** What the column holds, as far as it matters for reading digits. */
export type TextNumberContext = 'count' | 'money' | 'rate';

const NONE: ParsedText = { kind: 'none' };
const SUFFIX = /\s*(%|đồng|đ|vnđ|vnd|hộ|người)\.?$/iu;
const SPACES = /[\s\u00a0\u2007\u2009\u202f]/g;

/** Full-width digits and separators, as some input methods leave them. */
function toAscii(text: string): string {
  return text
    .replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xff10 + 48))
    .replace(/\uff0e/g, '.')
    .replace(/\uff0c/g, ',')
    .replace(/[\u2212\u2013]/g, '-');
}

/** Digits in groups of three; a number in groups never starts with a nought, so "0,125" is none. */
function grouped(text: string, mark: '.' | ','): boolean {
  return new RegExp(`^[1-9]\\d{0,2}(\\${mark}\\d{3})+$`).test(text);
}

/** One kind of separator, once, with three digits behind it: the only form that reads two ways. */
function parseSingleMark(text: string, mark: '.' | ',', context: TextNumberContext): ParsedText {
  const asDecimal = new Decimal(text.replace(mark, '.'));
  if (!grouped(text, mark)) return { kind: 'number', value: asDecimal };
  const asThousands = new Decimal(text.replace(mark, ''));
  if (context === 'count') return { kind: 'number', value: asThousands };
  if (context === 'rate') return { kind: 'number', value: asDecimal };
  // Money: "1.234" with the Vietnamese thousands mark is read as such; "1,234" may be English or have three decimals.
  return mark === '.'
    ? { kind: 'number', value: asThousands }
    : { kind: 'ambiguous', readings: [asThousands, asDecimal] };
}

function parseUnsigned(text: string, context: TextNumberContext): ParsedText {
  if (/^\d+$/.test(text)) return { kind: 'number', value: new Decimal(text) };
  const dots = text.split('.').length - 1;
  const commas = text.split(',').length - 1;
  if (!/^\d[\d.,]*\d$/.test(text)) return NONE;
  if (dots + commas === 1) return parseSingleMark(text, dots ? '.' : ',', context);
  if (commas === 0)
    return grouped(text, '.') ? { kind: 'number', value: new Decimal(text.replaceAll('.', '')) } : NONE;
  if (dots === 0)
    return grouped(text, ',') ? { kind: 'number', value: new Decimal(text.replaceAll(',', '')) } : NONE;
  // Both marks: the last one is the decimal mark, the other must group thousands.
  const decimalMark = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
  const groupMark = decimalMark === '.' ? ',' : '.';
  const [whole = '', fraction, ...rest] = text.split(decimalMark);
  if (rest.length > 0 || fraction === undefined || !grouped(whole, groupMark)) return NONE;
  return { kind: 'number', value: new Decimal(`${whole.replaceAll(groupMark, '')}.${fraction}`) };
}

function negate(parsed: ParsedText): ParsedText {
  if (parsed.kind === 'number') return { kind: 'number', value: parsed.value.neg() };
  if (parsed.kind === 'ambiguous') {
    return { kind: 'ambiguous', readings: [parsed.readings[0].neg(), parsed.readings[1].neg()] };
  }
  return parsed;
}

/** Reads a text as a number where that is what it is; never changes the text itself. */
export function parseTextNumber(text: string, context: TextNumberContext): ParsedText {
  const clean = toAscii(text.normalize('NFC'))
    .replace(/^['’\s]+/, '')
    .trim()
    .replace(SUFFIX, '')
    .replace(SPACES, '');
  const bracketed = /^\((.+)\)$/.exec(clean)?.[1];
  if (bracketed !== undefined) return negate(parseUnsigned(bracketed, context));
  if (clean.startsWith('-')) return negate(parseUnsigned(clean.slice(1), context));
  return parseUnsigned(clean.replace(/^\+/, ''), context);
}

/** "-", "–", "—": people write a dash for zero. */
export function isDash(text: string): boolean {
  return /^\s*[-\u2013\u2014\u2212]+\s*$/.test(text);
}
