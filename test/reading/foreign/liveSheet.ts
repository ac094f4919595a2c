/** Sheets written out as rows of cells, with live formulas, calculated as Excel would. */
import { cellKey } from '../../../src/sheet/address';
import type { LayoutCell } from '../../../src/sheet/layout';
import type { CellSnapshot, SheetSnapshot } from '../../../src/sheet/snapshot';
import { formulaResults } from '../../../src/xlsx/formulaResults';
import { annex } from '../../core/workbooks';
import { gridSheet, type GridCell } from '../declare/grid';

/** @param rows as in {@link gridSheet}; texts that begin with "=" are formulas */
export function liveSheet(
  rows: readonly (readonly GridCell[])[],
  merges: readonly string[] = [],
  name = 'Biểu 02',
): SheetSnapshot {
  const sheet = gridSheet(rows, merges, name);
  const style = annex().cells[0]?.style;
  if (!style) throw new Error('A form without cells');
  const isFormula = (content: GridCell): content is string =>
    typeof content === 'string' && content.startsWith('=');
  const layoutCells = rows.flatMap((line, row) =>
    line.map((content, column): LayoutCell => ({
      row,
      column,
      content,
      isFormula: isFormula(content),
      style,
    })),
  );
  const [results] = formulaResults([{ name, cells: layoutCells }]);
  const cells = new Map(
    [...sheet.cells].map(([key, cell]): [number, CellSnapshot] => {
      const formula = cell.value?.type === 'text' && isFormula(cell.value.value) ? cell.value.value : null;
      if (formula === null) return [key, cell];
      return [key, { ...cell, formula, value: results?.get(cellKey(cell.row, cell.column)) ?? null }];
    }),
  );
  return { ...sheet, cells };
}
