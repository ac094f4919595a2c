/**
 * What one standard sheet says about another. Declared once: the figures are checked against each other wherever both sheets are in a
 * workbook, and sheets that are inserted together are linked by formulas where one figure is made from the other.
 */
import type { FormId } from '../catalogue';

export interface RelationSide {
  readonly form: FormId;
  /** Column keys; several are added up. */
  readonly columns: readonly string[];
  /** Which of several counts of a unit (hộ, nhân khẩu); absent where a unit has one row. */
  readonly track?: string;
}

/** Rows that belong together: by TT code (programme lines), by name (localities), or one row each, named by its code or "total". */
export type RowPairing = 'code' | 'name' | { readonly target: string; readonly source: string };

export interface FormRelation {
  readonly id: string;
  /** One column; its figure equals what the source comes to. */
  readonly target: RelationSide;
  readonly source: RelationSide;
  /** Further tables whose figures are added to the source's; the relation holds where all of them are there, and have the row. */
  readonly plus?: readonly RelationSide[];
  /** Percentage: the source is divided by this column of the source's sheet and taken a hundred times. */
  readonly per?: string;
  readonly rows: RowPairing;
  /** Both tables of one year, or the target of the year after the source. */
  readonly years: 'same' | 'next';
  /** The target is made from the source: inserted together it is a formula. Otherwise both are made separately and only checked. */
  readonly derived: boolean;
}

/** The tables that a relation's figure comes from. */
export function sourceSides({ source, plus = [] }: FormRelation): readonly RelationSide[] {
  return [source, ...plus];
}
