/** How a cell of the stand-in workbook looks. Plain data, every property always present. */

export type Horizontal =
  'general' | 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerAcrossSelection' | 'distributed';
export type Vertical = 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
export type Underline = 'none' | 'single' | 'double';

export type BorderSide = 'top' | 'bottom' | 'left' | 'right';
export const BORDER_SIDES: readonly BorderSide[] = ['top', 'bottom', 'left', 'right'];

export type BorderLine = 'continuous' | 'dash' | 'dashDot' | 'dashDotDot' | 'dot' | 'double' | 'slantDashDot';
export type BorderWeight = 'hairline' | 'thin' | 'medium' | 'thick';

export interface Border {
  readonly line: BorderLine;
  readonly weight: BorderWeight;
  /** "#RRGGBB". */
  readonly color: string;
}

export type Borders = Readonly<Record<BorderSide, Border | null>>;

export interface ModelStyle {
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: Underline;
  readonly strikethrough: boolean;
  /** "#RRGGBB". */
  readonly fontColor: string;
  /** "#RRGGBB", or `null` for no fill. */
  readonly fill: string | null;
  readonly horizontal: Horizontal;
  readonly vertical: Vertical;
  readonly wrap: boolean;
  readonly indent: number;
  readonly borders: Borders;
  /** en-US number format code. */
  readonly numberFormat: string;
  /** Whether sheet protection covers the cell. */
  readonly locked: boolean;
}

export const NO_BORDERS: Borders = { top: null, bottom: null, left: null, right: null };

/** What a cell of a new workbook looks like. */
export const DEFAULT_STYLE: ModelStyle = {
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: 'none',
  strikethrough: false,
  fontColor: '#000000',
  fill: null,
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  indent: 0,
  borders: NO_BORDERS,
  numberFormat: 'General',
  locked: true,
};

/** A style as an instruction: only the properties that are to change; borders side by side. */
export type StylePatch = Partial<Omit<ModelStyle, 'borders'>> & {
  readonly borders?: Partial<Borders>;
};

/** The style that results from a patch; the same object when nothing changes. */
export function patchStyle(style: ModelStyle, patch: StylePatch): ModelStyle {
  return {
    ...style,
    ...patch,
    borders: patch.borders ? { ...style.borders, ...patch.borders } : style.borders,
  };
}

/** Whether two styles look the same. */
export function sameStyle(a: ModelStyle, b: ModelStyle): boolean {
  return a === b || JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
}

/** The properties in one fixed order, so that two equal styles are written alike. */
function inOrder(style: ModelStyle): unknown {
  const borders = BORDER_SIDES.map((side) => {
    const border = style.borders[side];
    return border && [border.line, border.weight, border.color];
  });
  return [Object.entries({ ...style, borders }).sort(([x], [y]) => (x < y ? -1 : 1))];
}
