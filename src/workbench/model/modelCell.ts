/** A cell of the stand-in workbook and what may be put into it. */
import type { CellValue } from '../../sheet/snapshot';
import type { ModelStyle } from './cellStyle';

export interface ModelCell {
  /** The constant, or the result of the formula. */
  readonly value: CellValue;
  /** With its leading "=", en-US notation; `null` for a constant. */
  readonly formula: string | null;
  readonly style: ModelStyle;
}

/** What a cell is to hold, already understood: a formula (with its "=") or a constant. */
export type CellContents = { readonly formula: string } | { readonly value: CellValue };

/** What a person types or a program writes; text is understood the way Excel does, `null` leaves the cell as it is. */
export type CellInput = string | number | boolean | null;
