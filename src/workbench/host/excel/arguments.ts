/** Arguments and property values from the wire, taken only as what they must be. */
import { RichError } from '../engine/richError';
import { isPlainObject, type PlainObject } from '../engine/wire';

export function textFrom(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new RichError('InvalidArgument');
}

export function numberFrom(value: unknown): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new RichError('InvalidArgument');
}

export function integerFrom(value: unknown): number {
  const number = numberFrom(value);
  if (Number.isInteger(number)) return number;
  throw new RichError('InvalidArgument');
}

export function booleanFrom(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw new RichError('InvalidArgument');
}

export function objectFrom(value: unknown): PlainObject {
  if (isPlainObject(value)) return value;
  throw new RichError('InvalidArgument');
}

export function optional<T>(value: unknown, read: (value: unknown) => T, otherwise: T): T {
  return value === undefined || value === null ? otherwise : read(value);
}

/** One of a fixed set of words. */
export function wordFrom<T extends string>(value: unknown, words: readonly T[]): T {
  const found = words.find((word) => word === value);
  if (found === undefined) throw new RichError('InvalidArgument');
  return found;
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  purple: '#800080',
};

/** "#rrggbb" or one of the common names → "#RRGGBB". */
export function colorFrom(value: unknown): string {
  const text = textFrom(value);
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  const named = NAMED_COLORS[text.toLowerCase()];
  if (!named) throw new RichError('InvalidArgument');
  return named;
}

/** A word of the model ("centerAcrossSelection") as Office.js writes it ("CenterAcrossSelection"), and back. */
export function toOffice(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

export function fromOffice<T extends string>(value: unknown, words: readonly T[]): T {
  const found = words.find((word) => toOffice(word) === value);
  if (found === undefined) throw new RichError('InvalidArgument');
  return found;
}

/** What the cells agree on, as Office.js writes it. */
export function officeWord(word: string | null): string | null {
  return word === null ? null : toOffice(word);
}
