/** Cells of several tables that say something of the same line and column, by keys that the tables have in common. */
import type { CellId } from '../../reading/cellId';
import type { Table } from '../../reading/table';

export interface KeyedCell {
  readonly key: string;
  readonly cell: CellId;
}

type SharedCells<Cell> = ReadonlyMap<Table, readonly Cell[]>;

function cellsInCommon<Cell extends KeyedCell>(
  tables: readonly Table[],
  cellsOf: (table: Table) => readonly Cell[],
): SharedCells<Cell> {
  const byTable = tables.map((table) => [table, cellsOf(table)] as const);
  const firstTable = new Map<string, Table>();
  const shared = new Set<string>();
  for (const [table, cells] of byTable) {
    for (const { key } of cells) {
      const first = firstTable.get(key);
      if (first === undefined) firstTable.set(key, table);
      else if (first !== table) shared.add(key);
    }
  }
  return new Map(byTable.map(([table, cells]) => [table, cells.filter(({ key }) => shared.has(key))]));
}

/**
 * Of each table the cells whose key another table has as well, in the order of `cellsOf`. Made once for the tables of a workbook.
 *
 * @param cellsOf must not look at figures: they may become others
 */
export function sharedCells<Cell extends KeyedCell>(
  cellsOf: (table: Table) => readonly Cell[],
): (tables: readonly Table[]) => SharedCells<Cell> {
  const known = new WeakMap<readonly Table[], SharedCells<Cell>>();
  return (tables) => {
    const before = known.get(tables);
    if (before) return before;
    const made = cellsInCommon(tables, cellsOf);
    known.set(tables, made);
    return made;
  };
}
