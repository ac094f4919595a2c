/** What a layout will look like, as a small table: its header rows and the first rows below. */
import { areaContains, cellKey, type Area } from '../../sheet/address';
import type { LayoutCell, SheetLayout } from '../../sheet/layout';

export interface PreviewCell {
  readonly column: number;
  readonly text: string;
  readonly isFormula: boolean;
  readonly isNumber: boolean;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Width on the sheet in characters, of all its columns together. */
  readonly width: number;
}

export interface PreviewRow {
  readonly row: number;
  readonly isHeader: boolean;
  readonly cells: readonly PreviewCell[];
}

export interface LayoutDescription {
  /** Of the table: from its header to the last row that is filled in or calculated. */
  readonly rows: number;
  readonly columns: number;
  readonly inputs: number;
  readonly top: readonly PreviewRow[];
  readonly hiddenRows: number;
}

const ROWS_BELOW_HEADER = 6;

function countInputs(layout: SheetLayout): number {
  return layout.cells.filter(
    ({ row, column, content }) =>
      content === null && layout.inputRules.some(({ area }) => areaContains(area, row, column)),
  ).length;
}

function tableArea(layout: SheetLayout): Area {
  const { titleRows, area } = layout.print;
  const rows = layout.grid.rows.map(({ row }) => row);
  return {
    top: titleRows.first,
    left: area.left,
    bottom: Math.max(titleRows.last, ...rows),
    right: area.right,
  };
}

function previewCell(
  layout: SheetLayout,
  row: number,
  column: number,
  cell: LayoutCell | undefined,
  merge: Area | undefined,
): PreviewCell {
  const lastColumn = merge?.right ?? column;
  const content = cell?.content ?? null;
  const isFormula = cell?.isFormula ?? false;
  return {
    column,
    text: content === null || isFormula ? '' : String(content),
    isFormula,
    isNumber: typeof content === 'number',
    rowSpan: merge ? merge.bottom - row + 1 : 1,
    columnSpan: lastColumn - column + 1,
    width: layout.columnWidths.slice(column, lastColumn + 1).reduce((sum, width) => sum + width, 0),
  };
}

/** Describes what will be written, without writing it. */
export function describeLayout(layout: SheetLayout): LayoutDescription {
  const table = tableArea(layout);
  const headerEnd = layout.print.titleRows.last;
  const lastShown = Math.min(table.bottom, headerEnd + ROWS_BELOW_HEADER);
  const cells = new Map(layout.cells.map((cell) => [cellKey(cell.row, cell.column), cell]));
  const top: PreviewRow[] = [];
  for (let row = table.top; row <= lastShown; row += 1) {
    const shown: PreviewCell[] = [];
    for (let column = table.left; column <= table.right; column += 1) {
      const merge = layout.merges.find((area) => areaContains(area, row, column));
      // Only the first cell of a merged area is one; the others lie under it.
      if (merge && (merge.top !== row || merge.left !== column)) continue;
      shown.push(previewCell(layout, row, column, cells.get(cellKey(row, column)), merge));
    }
    top.push({ row, isHeader: row <= headerEnd, cells: shown });
  }
  return {
    rows: table.bottom - headerEnd,
    columns: table.right - table.left + 1,
    inputs: countInputs(layout),
    top,
    hiddenRows: table.bottom - lastShown,
  };
}
