/** The blocks of cells on a sheet in which tables may stand, apart from those that are read already. */
import { areaContains, type Area } from '../../sheet/address';
import { isFigureCell, type SheetView } from '../declare/sheetView';
import { areasToLookAt } from '../declare/tableArea';

/** A sheet with more blocks than this is no sheet of tables. */
const MOST_BLOCKS = 500;

/** Areas by the rows that they reach over, so that a cell is looked for only among those beside it. */
class TakenCells {
  private readonly byRow = new Map<number, Area[]>();

  add(area: Area): void {
    for (let row = area.top; row <= area.bottom; row += 1) {
      const known = this.byRow.get(row);
      if (known) known.push(area);
      else this.byRow.set(row, [area]);
    }
  }

  has(row: number, column: number): boolean {
    return this.byRow.get(row)?.some((area) => areaContains(area, row, column)) ?? false;
  }
}

/** Cells with figures that nothing holds yet, in reading order: every table has some. */
function figureCells(
  { sheet, shownAt }: SheetView,
  taken: TakenCells,
): readonly { row: number; column: number }[] {
  return [...sheet.cells.values()]
    .filter(({ row, column }) => !taken.has(row, column) && isFigureCell(shownAt(row, column)))
    .map(({ row, column }) => ({ row, column }))
    .sort((one, other) => one.row - other.row || one.column - other.column);
}

/**
 * Calls back with the areas to look at around each figure that no block before it holds, the likeliest first; what comes back are the areas of
 * the tables that stand there.
 *
 * @param taken areas of tables that are read already
 * @returns whether there was any figure outside them
 */
export function eachBlock(
  view: SheetView,
  taken: readonly Area[],
  look: (areas: readonly Area[]) => readonly Area[],
): boolean {
  const cells = new TakenCells();
  for (const area of taken) cells.add(area);
  let blocks = 0;
  const figures = figureCells(view, cells);
  for (const { row, column } of figures) {
    if (cells.has(row, column)) continue;
    blocks += 1;
    if (blocks > MOST_BLOCKS) return true;
    const areas = areasToLookAt(view, { top: row, left: column, bottom: row, right: column });
    const [block] = areas;
    // A block that touches a table that is read already holds what stands beside it: totals apart, drafts, remarks.
    const beside = block !== undefined && taken.some((area) => overlap(area, block));
    if (!beside) for (const area of look(areas)) cells.add(area);
    if (block) cells.add(block);
  }
  return figures.length > 0;
}

function overlap(one: Area, other: Area): boolean {
  return (
    one.left <= other.right && one.right >= other.left && one.top <= other.bottom && one.bottom >= other.top
  );
}
