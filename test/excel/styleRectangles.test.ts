import { styleRectangles } from '../../src/excel/styleRectangles';
import { areaContains, areaToA1 } from '../../src/sheet/address';
import type { CellStyle, SheetLayout } from '../../src/sheet/layout';
import { layoutCell, smallLayout } from './layouts';

const UNSTYLED: Partial<CellStyle> = { vertical: 'bottom' };

/** The style a cell ends up with when the rectangles are applied in their order. */
function paint(layout: SheetLayout, row: number, column: number): Record<string, unknown> {
  const style: Record<string, unknown> = {
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
  for (const { facet, area, value } of styleRectangles(layout)) {
    if (areaContains(area, row, column)) style[facet] = value;
  }
  return style;
}

describe('styleRectangles', () => {
  it('gives every cell of a layout its style', () => {
    const layout = smallLayout();
    for (const { row, column, style } of layout.cells) expect(paint(layout, row, column)).toEqual(style);
  });

  it('touches no cell that the layout does not list', () => {
    const layout = {
      ...smallLayout(),
      cells: [layoutCell('A1', 1, UNSTYLED), layoutCell('C3', 2, UNSTYLED)],
    };
    expect(styleRectangles(layout).some(({ area }) => areaContains(area, 1, 1))).toBe(false);
  });

  it('needs one rectangle for a font that all cells share, however often the weight changes', () => {
    const layout = {
      ...smallLayout(),
      cells: ['A1', 'B1', 'A2', 'B2'].map((address, index) =>
        layoutCell(address, index, { ...UNSTYLED, bold: index % 2 === 0 }),
      ),
    };
    const areas = styleRectangles(layout).map(({ facet, area }) => `${facet} ${areaToA1(area)}`);
    expect(areas).toEqual(['fontName A1:B2', 'fontSize A1:B2', 'fontColor A1:B2', 'bold A1:A2']);
  });

  it('leaves alone what a new sheet has anyway, but never trusts its font', () => {
    const facets = styleRectangles({ ...smallLayout(), cells: [layoutCell('A1', 1, UNSTYLED)] }).map(
      (r) => r.facet,
    );
    expect(facets).toEqual(['fontName', 'fontSize', 'fontColor']);
  });
});
