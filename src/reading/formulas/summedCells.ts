/** Which figure cells of its own table a formula adds up. */
import type { FormulaReading } from '../../formulas/readFormula';
import { isOnOwnSheet } from '../../formulas/reference';
import type { FormulaGrid, GridCell } from './formulaGrid';

export interface SummedCell {
  readonly sign: 1 | -1;
  readonly cell: GridCell;
}

function isSubtotalFormula({ formula }: GridCell): boolean {
  return formula?.functions.has('SUBTOTAL') ?? false;
}

/**
 * @returns `null` where the formula is no plain sum, or adds up cells of other sheets; cells outside the figures of the table are left out
 */
export function summedCells(grid: FormulaGrid, formula: FormulaReading): readonly SummedCell[] | null {
  const { sum } = formula;
  const sheet = grid.table.sheet.name;
  if (!sum?.terms.every(({ reference }) => isOnOwnSheet(reference, sheet))) return null;
  return sum.terms.flatMap(({ sign, reference: { area }, skipsSubtotals }) =>
    grid.rows.flatMap((cells) => {
      const row = cells[0]?.row.row ?? -1;
      if (row < area.top || row > area.bottom) return [];
      return cells
        .filter(({ column: { column } }) => column >= area.left && column <= area.right)
        .filter((cell) => !skipsSubtotals || !isSubtotalFormula(cell))
        .map((cell) => ({ sign, cell }));
    }),
  );
}
