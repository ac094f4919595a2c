/**
 * What the characters of a number say by themselves: "1.234.567", "1 234 567", "1'234", "12,5", "(1.200)", "2,5%", "1.200.000 đ". Only one
 * form reads two ways: a single point or comma with three digits behind it. That is for the column to decide (`parseText`).
 */
import { Decimal } from './decimal';

/** The mark that stands before decimals. */
export type DecimalMark = '.' | ',';
type Mark = DecimalMark | ' ' | "'";

export type WrittenNumber =
  | {
      readonly kind: 'one';
      readonly value: Decimal;
      /** Which mark its form shows to stand before decimals; `null` where it shows none ("12035", "12 035"). */
      readonly decimalMark: DecimalMark | null;
    }
  | {
      readonly kind: 'two';
      readonly mark: DecimalMark;
      readonly asThousands: Decimal;
      readonly asDecimal: Decimal;
    }
  | { readonly kind: 'none' };

const NONE: WrittenNumber = { kind: 'none' };
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** No-break, thin, narrow, figure and ideographic blanks. */
const BLANKS = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
const APOSTROPHES = /[\u2018\u2019\u02bc\u00b4`]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
/** References to notes: superscript digits and asterisks. They are no digits of the number: 1.234² is not 12342. */
const NOTES = /\s*[*\u00b9\u00b2\u00b3\u2070\u2074-\u2079\u207d\u207e]+$/;
const UNIT = /\s*(%|đồng|đ|₫|vnđ|vnd|hộ|người|khẩu)\.?$/iu;

/** Full-width digits and signs, other blanks, dashes and apostrophes, all as the keys of a keyboard write them. */
function plainSigns(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(INVISIBLE, '')
    .replace(BLANKS, ' ')
    .replace(APOSTROPHES, "'")
    .replace(DASHES, '-')
    .trim();
}

/** Digits in groups of three; a number in groups never starts with a nought, so "0,125" is none. */
function isGrouped(runs: readonly string[]): boolean {
  const [first = '', ...others] = runs;
  return /^[1-9]\d{0,2}$/.test(first) && others.every((run) => run.length === 3);
}

function isDecimalMark(mark: Mark): mark is DecimalMark {
  return mark === '.' || mark === ',';
}

function otherMark(mark: DecimalMark): DecimalMark {
  return mark === '.' ? ',' : '.';
}

function inGroups(runs: readonly string[], mark: Mark): WrittenNumber {
  if (!isGrouped(runs)) return NONE;
  const decimalMark = isDecimalMark(mark) ? otherMark(mark) : null;
  return { kind: 'one', value: new Decimal(runs.join('')), decimalMark };
}

/** One mark only, once: "12,5" and "1234,567" are decimals, "1.234" may be either. */
function withOneMark(whole: string, rest: string, mark: DecimalMark): WrittenNumber {
  const asDecimal = new Decimal(`${whole}.${rest}`);
  if (!isGrouped([whole, rest])) return { kind: 'one', value: asDecimal, decimalMark: mark };
  return { kind: 'two', mark, asThousands: new Decimal(whole + rest), asDecimal };
}

function readUnsigned(text: string): WrittenNumber {
  if (!/^\d+([., ']\d+)*$/.test(text)) return NONE;
  const runs = text.split(/[., ']/);
  const marks = (text.match(/[., ']/g) ?? []) as readonly Mark[];
  const [group] = marks;
  const last = marks.at(-1);
  if (group === undefined || last === undefined) {
    return { kind: 'one', value: new Decimal(text), decimalMark: null };
  }
  const [whole = '', rest = ''] = runs;
  if (marks.length === 1 && isDecimalMark(group)) return withOneMark(whole, rest, group);
  if (marks.every((mark) => mark === group)) return inGroups(runs, group);
  // Two kinds of marks: the last one stands before decimals, the others between thousands.
  const groups = runs.slice(0, -1);
  if (!isDecimalMark(last) || !isGrouped(groups)) return NONE;
  if (marks.slice(0, -1).some((mark) => mark !== group) || last === group) return NONE;
  const value = new Decimal(`${groups.join('')}.${runs.at(-1) ?? ''}`);
  return { kind: 'one', value, decimalMark: last };
}

function negate(written: WrittenNumber): WrittenNumber {
  if (written.kind === 'one') return { ...written, value: written.value.neg() };
  if (written.kind === 'none') return written;
  return { ...written, asThousands: written.asThousands.neg(), asDecimal: written.asDecimal.neg() };
}

function withoutUnit(text: string): string {
  return text.replace(NOTES, '').replace(UNIT, '').replace(NOTES, '').trim();
}

/** Reads a text as a number where that is what it is; never changes the text itself. */
export function readWritten(text: string): WrittenNumber {
  const plain = plainSigns(text).replace(/^[' ]+/, '');
  const clean = withoutUnit(plain);
  const inside = /^\((.+)\)$/.exec(clean)?.[1]?.trim();
  if (inside !== undefined) {
    // "(2,5%)" has its unit inside; one outside and one inside is nothing that anybody means.
    const outside = clean.length < plain.replace(NOTES, '').length;
    return negate(readUnsigned(outside ? inside : withoutUnit(inside)));
  }
  if (clean.startsWith('-')) return negate(readUnsigned(clean.slice(1).trim()));
  return readUnsigned(clean.replace(/^\+\s*/, ''));
}

/** "-", "–", "—": people write a dash for zero. */
export function isDash(text: string): boolean {
  return /^(-\s*)+$/.test(plainSigns(text));
}
