/** What a cell says as a figure. Blank, zero and a dash are three different things; text is never taken for a number silently. */
import { fromDouble, ZERO, type Decimal } from '../numbers/decimal';
import { isDash, parseTextNumber, type Decide, type ReadBy } from '../numbers/parseText';
import type { ColumnKind } from '../forms/form';
import type { CellSnapshot } from '../sheet/snapshot';

export type Figure =
  | { readonly state: 'blank' }
  /** Blank, but its lines are filled in: as a part of another sum it counts as what they come to. */
  | { readonly state: 'implied'; readonly value: Decimal }
  /** A dash: people mean zero. */
  | { readonly state: 'dash' }
  | { readonly state: 'number'; readonly value: Decimal; readonly formula: string | null }
  /** Text that reads as one number. Excel's own sums leave it out. */
  | {
      readonly state: 'text-number';
      readonly value: Decimal;
      readonly text: string;
      /** What made it this number. */
      readonly by: ReadBy;
    }
  | { readonly state: 'ambiguous'; readonly text: string; readonly readings: readonly [Decimal, Decimal] }
  | { readonly state: 'text'; readonly text: string }
  | { readonly state: 'error'; readonly code: string };

const BLANK: Figure = { state: 'blank' };

function contextOf(kind: ColumnKind): 'count' | 'money' | 'rate' {
  return kind === 'count' || kind === 'rate' ? kind : 'money';
}

/** @param decide which of two readings a text of this column has (`columnNumbers`) */
export function readFigure(cell: CellSnapshot | undefined, kind: ColumnKind, decide?: Decide): Figure {
  const value = cell?.value ?? null;
  if (!cell || value === null) return BLANK;
  switch (value.type) {
    case 'number': {
      // A rate kept as a ratio under a percent format shows, and means, a hundred times its value.
      const asPercent = kind === 'rate' && cell.numberFormat.includes('%');
      const exact = fromDouble(value.value);
      return { state: 'number', value: asPercent ? exact.times(100) : exact, formula: cell.formula };
    }
    case 'error':
      return { state: 'error', code: value.value };
    case 'boolean':
      return { state: 'text', text: value.value ? 'TRUE' : 'FALSE' };
    case 'text': {
      if (value.value.trim() === '') return BLANK;
      if (isDash(value.value)) return { state: 'dash' };
      const parsed = parseTextNumber(value.value, contextOf(kind), decide);
      if (parsed.kind === 'number') {
        return { state: 'text-number', value: parsed.value, text: value.value, by: parsed.by };
      }
      if (parsed.kind === 'ambiguous') {
        return { state: 'ambiguous', text: value.value, readings: parsed.readings };
      }
      return { state: 'text', text: value.value };
    }
  }
}

/** The number that is written in the cell; a figure that is only implied is not written. */
export function writtenValue(figure: Figure): Decimal | null {
  return figure.state === 'implied' ? null : figureValue(figure);
}

/** The number a figure counts as: a dash is 0, a readable text its number; nothing for blanks, errors and words. */
export function figureValue(figure: Figure): Decimal | null {
  if (figure.state === 'number' || figure.state === 'text-number' || figure.state === 'implied')
    return figure.value;
  return figure.state === 'dash' ? ZERO : null;
}
