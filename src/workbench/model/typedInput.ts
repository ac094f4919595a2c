/** Understands what is typed into a cell the way an English-locale Excel does (dates excepted: they stay text here). */
import type { CellValue } from '../../sheet/snapshot';
import type { CellContents } from './modelCell';

export interface UnderstoodInput {
  readonly contents: CellContents;
  /** The number format that Excel gives to a cell in General when it is typed this way. */
  readonly suggestedFormat?: string;
}

const PLAIN = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;
const GROUPED = /^[-+]?\d{1,3}(,\d{3})+(\.\d*)?$/;
const ERROR = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/i;

/** A typed or written value for a cell with this number format. */
export function understandInput(input: string | number | boolean, numberFormat: string): UnderstoodInput {
  if (typeof input === 'number') return constant({ type: 'number', value: input });
  if (typeof input === 'boolean') return constant({ type: 'boolean', value: input });
  if (input === '') return constant(null);
  if (numberFormat === '@') return constant({ type: 'text', value: input });
  if (input.startsWith("'")) return constant({ type: 'text', value: input.slice(1) });
  if (input.startsWith('=') && input.length > 1) return { contents: { formula: input } };
  return understandConstant(input);
}

function understandConstant(input: string): UnderstoodInput {
  const trimmed = input.trim();
  if (/^(true|false)$/i.test(trimmed)) {
    return constant({ type: 'boolean', value: trimmed.toLowerCase() === 'true' });
  }
  if (ERROR.test(trimmed)) return constant({ type: 'error', value: trimmed.toUpperCase() });
  const percent = trimmed.endsWith('%');
  const number = understandNumber(percent ? trimmed.slice(0, -1).trim() : trimmed);
  if (number === null) return constant({ type: 'text', value: input });
  if (percent) {
    const decimals = trimmed.includes('.') ? '0.00%' : '0%';
    // Through decimal text, so that 4.01 % becomes 0.0401 and not 0.040100000000000004.
    return {
      ...constant({ type: 'number', value: shiftTwoDecimals(number.value) }),
      suggestedFormat: decimals,
    };
  }
  const plain = constant({ type: 'number', value: number.value });
  if (!number.grouped) return plain;
  return { ...plain, suggestedFormat: trimmed.includes('.') ? '#,##0.00' : '#,##0' };
}

function understandNumber(text: string): { value: number; grouped: boolean } | null {
  // Bookkeepers write (5) for −5, and Excel reads it so.
  const inBrackets = /^\((.+)\)$/.exec(text)?.[1];
  const digits = inBrackets === undefined ? text : `-${inBrackets}`;
  if (PLAIN.test(digits)) return { value: Number(digits), grouped: false };
  if (GROUPED.test(digits)) return { value: Number(digits.replace(/,/g, '')), grouped: true };
  return null;
}

function shiftTwoDecimals(value: number): number {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) - 2}`);
}

function constant(value: CellValue): UnderstoodInput {
  return { contents: { value } };
}
