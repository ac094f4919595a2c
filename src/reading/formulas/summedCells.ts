/** Which figure cells of its own table a formula adds up. */
import type { FormulaReading } from '../../formulas/readFormula';
import { isOnOwnSheet } from '../../formulas/reference';
import type { Area } from '../../sheet/address';
import type { FormulaGrid, GridCell } from './formulaGrid';

export interface SummedCell {
  readonly sign: 1 | -1;
  readonly cell: GridCell;
}

function isSubtotalFormula({ formula }: GridCell): boolean {
  return formula?.functions.has('SUBTOTAL') ?? false;
}

/** The rows of the table that an area covers: looked up where there are few, since most sums of a large table are of one row. */
function rowsWithin({ rows, placeOfRow }: FormulaGrid, { top, bottom }: Area): FormulaGrid['rows'] {
  if (bottom - top + 1 >= rows.length) {
    return rows.filter(([first]) => first !== undefined && first.row.row >= top && first.row.row <= bottom);
  }
  const found: (readonly GridCell[])[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const cells = rows[placeOfRow.get(row) ?? -1];
    if (cells) found.push(cells);
  }
  return found;
}

/**
 * @returns `null` where the formula is no plain sum, or adds up cells of other sheets; cells outside the figures of the table are left out
 */
export function summedCells(grid: FormulaGrid, formula: FormulaReading): readonly SummedCell[] | null {
  const { sum } = formula;
  const sheet = grid.table.sheet.name;
  if (!sum?.terms.every(({ reference }) => isOnOwnSheet(reference, sheet))) return null;
  const found: SummedCell[] = [];
  for (const { sign, reference, skipsSubtotals } of sum.terms) {
    const { area } = reference;
    for (const cells of rowsWithin(grid, area)) {
      for (const cell of cells) {
        const { column } = cell.column;
        if (column < area.left || column > area.right) continue;
        if (!skipsSubtotals || !isSubtotalFormula(cell)) found.push({ sign, cell });
      }
    }
  }
  return found;
}
