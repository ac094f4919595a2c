/** What a cell of a worksheet part holds, from its type and its text. */
import type { CellValue } from '../sheet/snapshot';
import { decodeEscapes } from '../sheet/xmlText';
import { FileProblemError } from './fileProblem';

export interface StoredCell {
  readonly type: string;
  /** Text of the value element; `null` when there is none, as in a formula that was never calculated. */
  readonly value: string | null;
  /** Text that stands in the cell itself instead of among the shared strings. */
  readonly inline: string | null;
}

export interface ValueContext {
  readonly sharedStrings: readonly string[];
  readonly date1904: boolean;
}

/** XML Schema's double without its infinities: what `Number` makes of anything else must not be trusted ("" is not 0). */
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;
const DAY = 86_400_000;
/** Serial number of 1 January 1970 in either count of days. */
const EPOCH_1900 = 25_569;
const EPOCH_1904 = EPOCH_1900 - 1_462;

function text(value: string): CellValue {
  return { type: 'text', value };
}

function number(stored: string): CellValue {
  const trimmed = stored.trim();
  const value = NUMBER.test(trimmed) ? Number(trimmed) : NaN;
  return Number.isFinite(value) ? { type: 'number', value } : text(stored);
}

/** Dates stored as "2022-03-17T00:00:00" become the serial numbers that every other file holds. */
function date(stored: string, { date1904 }: ValueContext): CellValue {
  const time = Date.parse(
    /[zZ]$|[+-]\d\d:\d\d$/.test(stored) ? stored : `${stored}${stored.includes('T') ? 'Z' : ''}`,
  );
  if (!Number.isFinite(time)) return text(stored);
  return { type: 'number', value: time / DAY + (date1904 ? EPOCH_1904 : EPOCH_1900) };
}

function shared(stored: string, { sharedStrings }: ValueContext): CellValue {
  const value = /^\s*\d+\s*$/.test(stored) ? sharedStrings[Number(stored)] : undefined;
  if (value === undefined) throw new FileProblemError('damaged', `no shared string ${stored}`);
  return text(value);
}

/** The value of a cell; `null` for a blank one and for a formula without a calculated result. */
export function cellValue(cell: StoredCell, context: ValueContext): CellValue {
  const { type, value, inline } = cell;
  if (inline !== null) return text(inline);
  if (value === null) return null;
  if (type === 'str') return text(decodeEscapes(value));
  if (value === '') return null;
  switch (type) {
    case 's':
      return shared(value, context);
    case 'b':
      return { type: 'boolean', value: value.trim() === '1' || value.trim() === 'true' };
    case 'e':
      return { type: 'error', value };
    case 'd':
      return date(value, context);
    default:
      return number(value);
  }
}
