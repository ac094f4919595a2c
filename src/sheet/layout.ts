/**
 * A sheet that is to be written, as plain data. `excel/` and `xlsx/` turn the same layout into the same sheet.
 * Layouts are small (hundreds of cells), so every cell is listed and nothing is left to defaults of the host.
 */
import type { Area } from './address';

export type HorizontalAlignment = 'left' | 'center' | 'right' | 'general';
export type VerticalAlignment = 'top' | 'center' | 'bottom';

/** How a cell looks. Colours are "#RRGGBB"; sizes are points. */
export interface CellStyle {
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly fontColor: string;
  /** `null`: no fill. */
  readonly fill: string | null;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrap: boolean;
  /** Thin border on all four sides. */
  readonly border: boolean;
  /** Indent in steps, as Excel counts them. */
  readonly indent: number;
  /** en-US number format code; "@" keeps codes such as 3.10 as text. */
  readonly numberFormat: string;
}

export interface LayoutCell {
  readonly row: number;
  readonly column: number;
  /** Text, a number, a formula with its leading "=" (en-US), or `null` for an empty cell that only has a style. */
  readonly content: string | number | null;
  /** True when `content` is a formula; text that merely starts with "=" is not one. */
  readonly isFormula: boolean;
  readonly style: CellStyle;
}

export type Paper = 'A4' | 'A3';

export interface PrintSetup {
  readonly paper: Paper;
  readonly orientation: 'landscape' | 'portrait';
  readonly area: Area;
  /** Rows repeated on every page, both ends included. */
  readonly titleRows: { readonly first: number; readonly last: number };
  /** Margins in centimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** Always fitted to one page in width; as many pages in height as it takes. */
  readonly centerHorizontally: boolean;
  /** Rows that begin a new page, besides those where a page is full. */
  readonly pageBreaks: readonly number[];
}

/** An input cell's rule: a number not below `minimum`, with the message Excel shows otherwise. */
export interface InputRule {
  readonly area: Area;
  readonly minimum: number;
  readonly wholeNumber: boolean;
  readonly errorTitle: string;
  readonly errorText: string;
}

/** A name of the sheet's own for some of its cells, for use in formulas. */
export interface LayoutName {
  /** A word that Excel takes as a name: no blanks, not like a cell. */
  readonly name: string;
  readonly area: Area;
}

/** Where a form's figures stand, so that entries can be put in by the form's own keys. */
export interface LayoutGrid {
  readonly rows: readonly { readonly key: string; readonly row: number }[];
  readonly columns: readonly { readonly key: string; readonly column: number }[];
}

export interface SheetLayout {
  /** Wished name; the writer adds a number when it is taken and never writes over a sheet. */
  readonly name: string;
  readonly formId: string;
  readonly cells: readonly LayoutCell[];
  readonly merges: readonly Area[];
  /** Widths in characters, from column A on. */
  readonly columnWidths: readonly number[];
  /** Heights in points for the rows that differ from the default. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  /** Number of rows and columns that stay in view. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: PrintSetup;
  readonly inputRules: readonly InputRule[];
  /** Each belongs to the sheet, so that the names of several sheets never meet. */
  readonly names: readonly LayoutName[];
  readonly grid: LayoutGrid;
}
