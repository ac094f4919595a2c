/** How cells look, between .xlsx files and the stand-in workbook. */
import type { Alignment, Fill, Font, Style } from 'exceljs';
import { DEFAULT_STYLE, type ConditionalStyle, type ModelStyle, type StylePatch } from '../model';
import { fromFileBorders, toFileBorders } from './fileBorders';
import { fromFileColor, toFileColor } from './fileColors';

const HORIZONTAL: Readonly<Record<Alignment['horizontal'], ModelStyle['horizontal']>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  fill: 'fill',
  justify: 'justify',
  centerContinuous: 'centerAcrossSelection',
  distributed: 'distributed',
};

const VERTICAL: Readonly<Record<Alignment['vertical'], ModelStyle['vertical']>> = {
  top: 'top',
  middle: 'center',
  bottom: 'bottom',
  distributed: 'distributed',
  justify: 'justify',
};

function keyOf<Key extends string, Value>(
  table: Readonly<Record<Key, Value>>,
  value: Value,
): Key | undefined {
  return (Object.keys(table) as Key[]).find((key) => table[key] === value);
}

function fromUnderline(underline: Font['underline'] | undefined): ModelStyle['underline'] {
  if (underline === undefined || underline === false || underline === 'none') return 'none';
  return underline === 'double' || underline === 'doubleAccounting' ? 'double' : 'single';
}

function fromFill(fill: Fill | undefined): string | null {
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return null;
  return fromFileColor(fill.fgColor) ?? null;
}

/** A cell's style as it stands in the file; what the file leaves open is as in a new workbook. */
export function fromFileStyle({ font, fill, border, alignment, protection }: Partial<Style>): StylePatch {
  return {
    fontName: font?.name ?? DEFAULT_STYLE.fontName,
    fontSize: font?.size ?? DEFAULT_STYLE.fontSize,
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    underline: fromUnderline(font?.underline),
    strikethrough: font?.strike ?? false,
    fontColor: fromFileColor(font?.color) ?? DEFAULT_STYLE.fontColor,
    fill: fromFill(fill),
    horizontal: alignment?.horizontal ? HORIZONTAL[alignment.horizontal] : 'general',
    vertical: alignment?.vertical ? VERTICAL[alignment.vertical] : 'bottom',
    wrap: alignment?.wrapText ?? false,
    indent: alignment?.indent ?? 0,
    borders: fromFileBorders(border),
    locked: protection?.locked ?? true,
  };
}

/** The style as the file has it. */
export function toFileStyle(style: ModelStyle): Partial<Style> {
  const horizontal = keyOf(HORIZONTAL, style.horizontal);
  const vertical = keyOf(VERTICAL, style.vertical);
  const border = toFileBorders(style.borders);
  return {
    font: {
      name: style.fontName,
      size: style.fontSize,
      bold: style.bold,
      italic: style.italic,
      strike: style.strikethrough,
      color: toFileColor(style.fontColor),
      ...(style.underline === 'none' ? {} : { underline: style.underline }),
    },
    alignment: {
      ...(horizontal ? { horizontal } : {}),
      ...(vertical ? { vertical } : {}),
      wrapText: style.wrap,
      indent: style.indent,
    },
    numFmt: style.numberFormat,
    protection: { locked: style.locked },
    ...(style.fill === null ? {} : { fill: solidFill(style.fill) }),
    ...(border ? { border } : {}),
  };
}

function solidFill(color: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: toFileColor(color) };
}

/** What a conditional format lays over a cell. Its fill stands in the file as a background colour. */
export function fromFileConditionalStyle({ font, fill, border }: Partial<Style>): ConditionalStyle {
  const color =
    fill?.type === 'pattern' ? (fromFileColor(fill.bgColor) ?? fromFileColor(fill.fgColor)) : undefined;
  const fontColor = fromFileColor(font?.color);
  const borders = fromFileBorders(border);
  return {
    ...(color === undefined ? {} : { fill: color }),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(font?.bold === undefined ? {} : { bold: font.bold }),
    ...(font?.italic === undefined ? {} : { italic: font.italic }),
    ...(font?.strike === undefined ? {} : { strikethrough: font.strike }),
    ...(font?.underline === undefined ? {} : { underline: fromUnderline(font.underline) }),
    ...(Object.values(borders).some((side) => side !== null) ? { borders } : {}),
  };
}

/** The same, as the file has it. */
export function toFileConditionalStyle(style: ConditionalStyle): Partial<Style> {
  const border = style.borders ? toFileBorders(style.borders) : undefined;
  const font: Partial<Font> = {
    ...(style.fontColor === undefined ? {} : { color: toFileColor(style.fontColor) }),
    ...(style.bold === undefined ? {} : { bold: style.bold }),
    ...(style.italic === undefined ? {} : { italic: style.italic }),
    ...(style.strikethrough === undefined ? {} : { strike: style.strikethrough }),
    ...(style.underline === undefined ? {} : { underline: style.underline }),
  };
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(style.fill === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', bgColor: toFileColor(style.fill) } }),
    ...(border ? { border } : {}),
  };
}
