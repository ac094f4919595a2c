/** Sorts the looks of a layout's cells into few rectangles, one kind of look at a time. */
import type { Area } from '../sheet/address';
import type { CellStyle, SheetLayout } from '../sheet/layout';
import { coverWithRectangles } from '../sheet/rectangles';

/** A part of a cell's style that is set by one operation on a range. */
export type StyleFacet = keyof CellStyle;

export interface StyleRectangle<F extends StyleFacet = StyleFacet> {
  readonly facet: F;
  readonly area: Area;
  readonly value: CellStyle[F];
}

/**
 * What a cell of a new sheet looks like in every workbook, whatever its default font; these need no operation.
 * Fonts are missing on purpose: a workbook's default font is its own.
 */
const SAME_EVERYWHERE: Partial<CellStyle> = {
  bold: false,
  italic: false,
  fill: null,
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  border: false,
  indent: 0,
  numberFormat: 'General',
};

/** In the order they are applied: an indent only holds once the cell is aligned left or right. */
const FACETS: readonly StyleFacet[] = [
  'numberFormat',
  'fontName',
  'fontSize',
  'fontColor',
  'bold',
  'italic',
  'fill',
  'horizontal',
  'vertical',
  'wrap',
  'indent',
  'border',
];

/** A cell, and what of its look is to be set. */
interface StyledCell {
  readonly row: number;
  readonly column: number;
  readonly style: Partial<CellStyle>;
}

/**
 * The operations that give a layout's cells their looks. Grouping by property and not by whole style keeps them few:
 * one font over the whole table is one rectangle, however often bold and fills change inside it.
 */
export function styleRectangles(layout: SheetLayout): readonly StyleRectangle[] {
  return FACETS.flatMap((facet) =>
    rectanglesOf(layout.cells, facet).filter(({ value }) => value !== SAME_EVERYWHERE[facet]),
  );
}

/** The same for cells that have a look already: what is as everywhere has to be set as well. */
export function changedStyleRectangles(cells: readonly StyledCell[]): readonly StyleRectangle[] {
  return FACETS.flatMap((facet) => rectanglesOf(cells, facet));
}

function rectanglesOf<F extends StyleFacet>(
  cells: readonly StyledCell[],
  facet: F,
): readonly StyleRectangle<F>[] {
  const groups = new Map<CellStyle[F], { row: number; column: number }[]>();
  for (const { row, column, style } of cells) {
    const value = style[facet];
    if (value === undefined) continue;
    const group = groups.get(value);
    if (group) group.push({ row, column });
    else groups.set(value, [{ row, column }]);
  }
  return [...groups].flatMap(([value, places]) =>
    coverWithRectangles(places).map((area) => ({ facet, area, value })),
  );
}
