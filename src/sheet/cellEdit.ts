/** One cell that becomes another, as plain data: what it must hold before, and what it holds then. Both hosts can write it, and write it back. */
import { Decimal, toPlain } from '../numbers/decimal';
import type { CellSnapshot } from './snapshot';

/** Number: an exact decimal as a string. Formula: with its leading "=", en-US notation. */
export interface CellContent {
  readonly type: 'number' | 'text' | 'formula';
  readonly value: string;
}

/** Needed of a cell to say what it holds. */
type Held = Pick<CellSnapshot, 'value' | 'formula'>;

export interface CellEdit {
  /** Name of the sheet. */
  readonly sheet: string;
  /** A1 address on it. */
  readonly cell: string;
  readonly before: CellContent;
  readonly after: CellContent;
  /** en-US codes; they differ only where the cell's format would make text of everything. */
  readonly numberFormat: { readonly before: string; readonly after: string };
}

/** The format of cells that keep whatever is put into them as text. */
export const TEXT_FORMAT = '@';

/** `null` for what no edit puts anything in the place of: blanks, TRUE and FALSE, errors. */
export function contentOf({ value, formula }: Held): CellContent | null {
  if (formula !== null) return { type: 'formula', value: formula };
  // Every digit of the double, so that it can be put back.
  if (value?.type === 'number') return { type: 'number', value: toPlain(new Decimal(value.value)) };
  return value?.type === 'text' ? { type: 'text', value: value.value } : null;
}

export function isSameContent(one: CellContent | null, other: CellContent): boolean {
  return one?.type === other.type && one.value === other.value;
}

/** What takes edits back. */
export function reversed(edits: readonly CellEdit[]): readonly CellEdit[] {
  return edits.map(({ sheet, cell, before, after, numberFormat }) => ({
    sheet,
    cell,
    before: after,
    after: before,
    numberFormat: { before: numberFormat.after, after: numberFormat.before },
  }));
}
