/** The sum that a cell of a run would have if its formula were copied from the others. */
import type { FormulaGrid, GridCell } from './formulaGrid';
import type { FormulaRun } from './runs';
import { summedCells, type SummedCell } from './summedCells';

function distance(one: GridCell, other: GridCell): number {
  return Math.abs(one.rowPlace - other.rowPlace) + Math.abs(one.columnPlace - other.columnPlace);
}

export function nearestMember({ members }: FormulaRun, cell: GridCell): GridCell | undefined {
  return members.reduce<GridCell | undefined>(
    (nearest, member) => (nearest && distance(nearest, cell) <= distance(member, cell) ? nearest : member),
    undefined,
  );
}

/** The places of the table, not the rows of the sheet, are moved: blank rows between groups do not count. */
export function copiedSum(grid: FormulaGrid, cell: GridCell, run: FormulaRun): readonly SummedCell[] | null {
  const nearest = nearestMember(run, cell);
  const summed = nearest?.formula ? summedCells(grid, nearest.formula) : null;
  if (!nearest || !summed || summed.length === 0) return null;
  const moved = summed.flatMap(({ sign, cell: { rowPlace, columnPlace } }): readonly SummedCell[] => {
    const to =
      run.direction === 'column'
        ? grid.rows[rowPlace + cell.rowPlace - nearest.rowPlace]?.[columnPlace]
        : grid.rows[rowPlace]?.[columnPlace + cell.columnPlace - nearest.columnPlace];
    return to ? [{ sign, cell: to }] : [];
  });
  return moved.length === summed.length ? moved : null;
}
