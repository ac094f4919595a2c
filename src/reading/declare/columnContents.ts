/** What the cells below a header hold, taken together. */
import type { Decimal } from '../../numbers/decimal';
import type { ColumnKind } from '../../forms/form';
import { cellAt } from '../../sheet/snapshot';
import { cellText } from '../cellText';
import { figureValue, readFigure } from '../figure';
import { normalizeCode } from '../../programme/outline';
import type { SheetView } from './sheetView';

export interface ColumnContents {
  readonly figures: number;
  readonly texts: number;
  /** Of the texts and figures, those that could be a TT. */
  readonly codes: number;
  readonly words: readonly string[];
  readonly values: readonly Decimal[];
  readonly asPercent: boolean;
  readonly longest: number;
}

const CODE = /^(?:[IVXLC]+|\d{1,3}(?:\.\w{1,3})*|\p{L}|[-+*])$/u;

export function readContents(view: SheetView, column: number, first: number, last: number): ColumnContents {
  let [figures, texts, codes, longest] = [0, 0, 0, 0];
  let asPercent = false;
  const words: string[] = [];
  const values: Decimal[] = [];
  for (let row = first; row <= last; row += 1) {
    const cell = cellAt(view.sheet, row, column);
    const figure = readFigure(cell, 'money');
    if (!cell || figure.state === 'blank') continue;
    const text = cellText(cell);
    if (CODE.test(normalizeCode(text))) codes += 1;
    longest = Math.max(longest, text.length);
    const value = figureValue(figure);
    if (value !== null || figure.state === 'ambiguous' || figure.state === 'error') figures += 1;
    else {
      texts += 1;
      words.push(text);
    }
    if (figure.state === 'number' && cell.numberFormat.includes('%')) asPercent = true;
    if (value !== null) values.push(value);
  }
  return { figures, texts, codes, words, values, asPercent, longest };
}

/** Most decimals that any figure is written with. */
export function writtenDecimals({ values }: ColumnContents): number {
  return Math.max(0, ...values.map((value) => value.decimalPlaces()));
}

/** What the figures alone suggest, where no word says anything. */
export function kindOfFigures(contents: ColumnContents, hasMoneyUnit: boolean): ColumnKind {
  const { values, asPercent } = contents;
  if (asPercent) return 'rate';
  if (hasMoneyUnit) return 'money';
  const decimals = writtenDecimals(contents);
  const small = values.every((value) => value.gte(0) && value.lte(100));
  if (decimals > 0) return small && decimals <= 2 ? 'rate' : 'quantity';
  return 'count';
}
