/** A style of the stand-in workbook in the terms of the Univer grid. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleBase,
  type IStyleData,
} from '@univerjs/core';
import { DEFAULT_STYLE, type Border, type Borders, type ModelStyle } from '../../model/cellStyle';
import type { ConditionalStyle } from '../../model/sheetParts';

const HORIZONTAL: Readonly<Record<ModelStyle['horizontal'], HorizontalAlign>> = {
  general: HorizontalAlign.UNSPECIFIED,
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  fill: HorizontalAlign.LEFT,
  justify: HorizontalAlign.JUSTIFIED,
  centerAcrossSelection: HorizontalAlign.CENTER,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<ModelStyle['vertical'], VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
  justify: VerticalAlign.TOP,
  distributed: VerticalAlign.MIDDLE,
};

const DASHED: Readonly<Record<Exclude<Border['line'], 'continuous'>, BorderStyleTypes>> = {
  dash: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  dot: BorderStyleTypes.DOTTED,
  double: BorderStyleTypes.DOUBLE,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};

const SOLID: Readonly<Record<Border['weight'], BorderStyleTypes>> = {
  hairline: BorderStyleTypes.HAIR,
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
};

const PIXELS_PER_INDENT = 9;
const CELL_PADDING = { t: 0, r: 2, b: 1, l: 2 };

function borderData(border: Border | null | undefined): IBorderStyleData | null {
  if (!border) return null;
  const line = border.line === 'continuous' ? SOLID[border.weight] : DASHED[border.line];
  return { s: line, cl: { rgb: border.color } };
}

function bordersData(borders: Partial<Borders>): IBorderData | undefined {
  const { top, bottom, left, right } = borders;
  if (!top && !bottom && !left && !right) return undefined;
  return { t: borderData(top), b: borderData(bottom), l: borderData(left), r: borderData(right) };
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

/** The full look of a cell; what is not named is as the grid has it by default. */
export function cellStyleData(style: ModelStyle): IStyleData {
  const borders = bordersData(style.borders);
  const right = style.horizontal === 'right';
  return {
    ff: style.fontName,
    fs: style.fontSize,
    bl: flag(style.bold),
    it: flag(style.italic),
    cl: { rgb: style.fontColor },
    vt: VERTICAL[style.vertical],
    tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(style.underline === 'none' ? {} : { ul: { s: BooleanNumber.TRUE } }),
    ...(style.strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(style.fill === null ? {} : { bg: { rgb: style.fill } }),
    ...(borders ? { bd: borders } : {}),
    ...(style.horizontal === 'general' ? {} : { ht: HORIZONTAL[style.horizontal] }),
    ...(style.numberFormat === DEFAULT_STYLE.numberFormat ? {} : { n: { pattern: style.numberFormat } }),
    ...(style.indent > 0
      ? { pd: { ...CELL_PADDING, [right ? 'r' : 'l']: CELL_PADDING.l + style.indent * PIXELS_PER_INDENT } }
      : {}),
  };
}

/** What a conditional format lays over the cell. */
export function conditionalStyleData(style: ConditionalStyle): IStyleBase {
  const borders = style.borders ? bordersData(style.borders) : undefined;
  return {
    ...(style.fill === undefined ? {} : { bg: { rgb: style.fill } }),
    ...(style.fontColor === undefined ? {} : { cl: { rgb: style.fontColor } }),
    ...(style.bold === undefined ? {} : { bl: flag(style.bold) }),
    ...(style.italic === undefined ? {} : { it: flag(style.italic) }),
    ...(style.underline && style.underline !== 'none' ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(style.strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(borders ? { bd: borders } : {}),
  };
}
