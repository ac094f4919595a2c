/** Gives a range one look. */
import type { CellStyle, HorizontalAlignment, VerticalAlignment } from '../sheet/layout';
import type { StyleFacet, StyleRectangle } from './styleRectangles';

type ApplyFacet<F extends StyleFacet> = (range: Excel.Range, value: CellStyle[F], size: RangeSize) => void;

interface RangeSize {
  readonly rows: number;
  readonly columns: number;
}

const HORIZONTAL: Readonly<Record<HorizontalAlignment, Excel.RangeFormat['horizontalAlignment']>> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  general: 'General',
};

const VERTICAL: Readonly<Record<VerticalAlignment, Excel.RangeFormat['verticalAlignment']>> = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
};

const APPLY: { readonly [F in StyleFacet]: ApplyFacet<F> } = {
  fontName: (range, name) => {
    range.format.font.name = name;
  },
  fontSize: (range, size) => {
    range.format.font.size = size;
  },
  fontColor: (range, color) => {
    range.format.font.color = color;
  },
  bold: (range, bold) => {
    range.format.font.bold = bold;
  },
  italic: (range, italic) => {
    range.format.font.italic = italic;
  },
  fill: (range, fill) => {
    if (fill === null) range.format.fill.clear();
    else range.format.fill.color = fill;
  },
  horizontal: (range, alignment) => {
    range.format.horizontalAlignment = HORIZONTAL[alignment];
  },
  vertical: (range, alignment) => {
    range.format.verticalAlignment = VERTICAL[alignment];
  },
  wrap: (range, wrap) => {
    range.format.wrapText = wrap;
  },
  indent: (range, steps) => {
    range.format.indentLevel = steps;
  },
  border: (range, border, size) => {
    drawBorders(range, size, border ? Excel.BorderLineStyle.continuous : Excel.BorderLineStyle.none);
  },
  numberFormat: (range, code) => {
    range.numberFormat = forEveryCell(code);
  },
};

/** Queues the operations for one rectangle of `styleRectangles`. */
export function applyStyle(range: Excel.Range, { facet, area, value }: StyleRectangle): void {
  const size = { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
  // The pair of a facet and its value is right by construction; the compiler cannot follow it through the union.
  const apply = APPLY[facet] as ApplyFacet<StyleFacet>;
  apply(range, value, size);
}

/** Thin lines, or none, around and between all cells of the range. */
function drawBorders(range: Excel.Range, { rows, columns }: RangeSize, line: Excel.BorderLineStyle): void {
  const sides: Excel.BorderIndex[] = [
    Excel.BorderIndex.edgeTop,
    Excel.BorderIndex.edgeBottom,
    Excel.BorderIndex.edgeLeft,
    Excel.BorderIndex.edgeRight,
    // Excel refuses lines between rows or columns where there is only one.
    ...(rows > 1 ? [Excel.BorderIndex.insideHorizontal] : []),
    ...(columns > 1 ? [Excel.BorderIndex.insideVertical] : []),
  ];
  for (const side of sides) {
    const border = range.format.borders.getItem(side);
    border.style = line;
    if (line === Excel.BorderLineStyle.none) continue;
    border.weight = Excel.BorderWeight.thin;
  }
}

/**
 * Excel takes one value for all cells of a range, which is documented and far smaller than a grid of equal codes;
 * the published type knows only the grid.
 */
function forEveryCell(code: string): string[][] {
  return code as unknown as string[][];
}
