/** The parts of a sheet that are not cells. Plain data. */
import type { Area } from '../../sheet/address';
import type { Borders, Underline } from './cellStyle';

export type SheetKind = 'grid' | 'chart';
export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

/** Rows and columns that stay in view. */
export interface Freeze {
  readonly rows: number;
  readonly columns: number;
}

/** Points; 1 cm = 28.346 points. */
export interface Margins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly footer: number;
}

export type PrintZoom =
  | { readonly kind: 'scale'; readonly percent: number }
  /** `null`: as many pages as it takes. */
  | { readonly kind: 'fit'; readonly pagesWide: number | null; readonly pagesTall: number | null };

export interface PageSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** As Office.js names it: "A4", "Letter", ... */
  readonly paper: string;
  readonly printArea: Area | null;
  /** Rows repeated on each page, both ends included. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly titleColumns: { readonly first: number; readonly last: number } | null;
  readonly margins: Margins;
  readonly zoom: PrintZoom;
  /** Rows that begin a new page because somebody wanted it so. */
  readonly rowBreaks: readonly number[];
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
}

/** Excel's "normal" margins: 0.75 inch top and bottom, 0.7 at the sides, 0.3 for header and footer. */
export const DEFAULT_PAGE: PageSetup = {
  orientation: 'portrait',
  paper: 'Letter',
  printArea: null,
  titleRows: null,
  titleColumns: null,
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  zoom: { kind: 'scale', percent: 100 },
  rowBreaks: [],
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
};

/** What a conditional format changes where it applies; absent properties stay as the cell has them. */
export interface ConditionalStyle {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: Underline;
  readonly strikethrough?: boolean;
  readonly borders?: Partial<Borders>;
}

/** A conditional format with a formula of its own; the only kind the add-in uses, so the only kind here. */
export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  /** With its leading "=", relative to the top left cell of the first area; "" until it is set. */
  readonly formula: string;
  readonly style: ConditionalStyle;
  readonly stopIfTrue: boolean;
}

export type ValidationOperator =
  | 'Between'
  | 'NotBetween'
  | 'EqualTo'
  | 'NotEqualTo'
  | 'GreaterThan'
  | 'LessThan'
  | 'GreaterThanOrEqualTo'
  | 'LessThanOrEqualTo';

export type ValidationRule =
  | {
      readonly kind: 'wholeNumber' | 'decimal' | 'textLength' | 'date' | 'time';
      readonly operator: ValidationOperator;
      readonly formula1: string | number;
      readonly formula2?: string | number;
    }
  | { readonly kind: 'list'; readonly source: string; readonly inCellDropDown: boolean }
  | { readonly kind: 'custom'; readonly formula: string };

export interface DataValidation {
  readonly area: Area;
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: {
    readonly showAlert: boolean;
    readonly style: 'Stop' | 'Warning' | 'Information';
    readonly title: string;
    readonly message: string;
  };
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
}

/** A defined name. */
export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** Id of the sheet it belongs to; `null` for the workbook. */
  readonly scope: string | null;
  /** With its leading "=", e.g. "='Phụ lục I'!$C$13". */
  readonly reference: string;
  readonly comment: string;
  readonly visible: boolean;
}
