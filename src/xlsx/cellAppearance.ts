/** From a layout's cell style to that of the file writer. */
import type { Borders, Style } from 'exceljs';
import type { CellStyle } from '../sheet/layout';

const SIDE = { style: 'thin', color: { argb: 'FF000000' } } as const;
const BORDER: Partial<Borders> = { top: SIDE, left: SIDE, bottom: SIDE, right: SIDE };

/** "#RRGGBB" → opaque ARGB. */
function argb(color: string): { argb: string } {
  return { argb: `FF${color.slice(1).toUpperCase()}` };
}

export function cellAppearance(style: CellStyle): Partial<Style> {
  const { horizontal, vertical, wrap, indent } = style;
  return {
    font: {
      name: style.fontName,
      size: style.fontSize,
      bold: style.bold,
      italic: style.italic,
      color: argb(style.fontColor),
    },
    alignment: {
      ...(horizontal === 'general' ? {} : { horizontal }),
      vertical: vertical === 'center' ? 'middle' : vertical,
      wrapText: wrap,
      indent,
    },
    numFmt: style.numberFormat,
    ...(style.border ? { border: BORDER } : {}),
    ...(style.fill === null
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: argb(style.fill) } }),
  };
}
