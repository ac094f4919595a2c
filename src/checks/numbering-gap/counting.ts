/** Codes that count: 1, 2, 3; I, II, III; a, b, c; 1.1, 1.2. */
import { normalizeCode } from '../../programme/outline';

export interface Counted {
  readonly style: 'number' | 'roman' | 'upper' | 'lower' | 'dotted';
  /** What stands before the last part of a dotted code. */
  readonly prefix: string;
  readonly number: number;
}

const ROMAN = /^(?=[IVX])(X{0,3})(IX|IV|V?I{0,3})$/;
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
/** The letters that people count with; some leave đ out, and nobody uses f, j, w and z. */
const LETTERS = 'abcdđefghijklmnopqrstuvwxyz';
const OFTEN_LEFT_OUT = new Set(['đ', 'f', 'j', 'w', 'z']);

function romanValue(code: string): number {
  return [...code].reduce((sum, letter, place) => {
    const value = ROMAN_VALUES[letter] ?? 0;
    return sum + (value < (ROMAN_VALUES[code[place + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);
}

/** All the ways in which a code counts: I is one, or the letter after H. */
export function waysToCount(written: string): readonly Counted[] {
  const code = normalizeCode(written);
  if (/^\d{1,3}$/.test(code)) return [{ style: 'number', prefix: '', number: Number(code) }];
  const dotted = /^(\d+(?:\.\d+)*)\.(\d{1,3})$/.exec(code);
  if (dotted) return [{ style: 'dotted', prefix: dotted[1] ?? '', number: Number(dotted[2]) }];
  const ways: Counted[] = [];
  if (ROMAN.test(code)) ways.push({ style: 'roman', prefix: '', number: romanValue(code) });
  if (/^\p{L}$/u.test(code)) {
    const style = code === code.toUpperCase() ? 'upper' : 'lower';
    const place = LETTERS.indexOf(code.toLowerCase());
    if (place >= 0) ways.push({ style, prefix: '', number: place + 1 });
  }
  return ways;
}

function nameOf({ style, prefix }: Counted, number: number): string {
  if (style === 'number') return String(number);
  if (style === 'dotted') return `${prefix}.${number}`;
  if (style !== 'roman') {
    const letter = LETTERS[number - 1] ?? '';
    return style === 'upper' ? letter.toUpperCase() : letter;
  }
  const tens = 'X'.repeat(Math.floor(number / 10));
  return tens + (['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][number % 10] ?? '');
}

/** The codes between two that follow each other; letters that many leave out are not missed. */
export function codesBetween(before: Counted, after: Counted): readonly string[] {
  const numbers = Array.from({ length: after.number - before.number - 1 }, (_, at) => before.number + 1 + at);
  const codes = numbers.map((number) => nameOf(before, number));
  if (before.style !== 'upper' && before.style !== 'lower') return codes;
  // A capital I, V or X is read as a Roman number, on a level of its own.
  const isMissed = (code: string): boolean => !OFTEN_LEFT_OUT.has(code.toLowerCase()) && !ROMAN.test(code);
  return codes.filter(isMissed);
}

export function isFirst({ number }: Counted): boolean {
  return number <= 1;
}
