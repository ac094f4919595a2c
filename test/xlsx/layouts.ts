/** Small layouts for tests. */
import type { CellStyle, LayoutCell, SheetLayout } from '../../src/sheet/layout';

export const plainStyle: CellStyle = {
  fontName: 'Times New Roman',
  fontSize: 11,
  bold: false,
  italic: false,
  fontColor: '#000000',
  fill: null,
  horizontal: 'general',
  vertical: 'center',
  wrap: false,
  border: false,
  indent: 0,
  numberFormat: 'General',
};

/** A layout of these cells; everything else is as plain as can be. */
export function layoutOf(
  name: string,
  cells: readonly Partial<LayoutCell>[],
  more: Partial<SheetLayout> = {},
): SheetLayout {
  return {
    name,
    formId: 'test',
    cells: cells.map((cell) => ({
      row: 0,
      column: 0,
      content: null,
      isFormula: false,
      style: plainStyle,
      ...cell,
    })),
    merges: [],
    columnWidths: [10],
    rowHeights: [],
    freeze: { rows: 0, columns: 0 },
    print: {
      paper: 'A3',
      orientation: 'landscape',
      area: { top: 0, left: 0, bottom: 9, right: 4 },
      titleRows: { first: 1, last: 2 },
      margins: { top: 1.5, bottom: 1.5, left: 2.54, right: 1 },
      centerHorizontally: true,
      pageBreaks: [4],
    },
    inputRules: [],
    names: [],
    grid: { rows: [], columns: [] },
    ...more,
  };
}
