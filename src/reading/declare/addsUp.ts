/** Whether the lines of a table come to the line that they are part of. */
import { isAdditive } from '../../forms/form';
import { sum } from '../../numbers/decimal';
import { foldName, isOfWhich } from '../names';
import type { TableColumn, TableRow } from '../table';
import type { FigureTable } from './figureTable';

export function addsUpAt(
  place: number,
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  table: FigureTable,
): boolean {
  const parent = rows[place];
  const children = rows.map((row, at) => ({ row, at })).filter(({ row }) => row.parent === place);
  if (!parent || children.length === 0) return true;
  let [tested, holds] = [0, 0];
  for (const { index } of columns.filter(({ kind }) => isAdditive(kind))) {
    const stated = table.rows[place]?.get(index) ?? null;
    const parts = children.flatMap(({ at }) => table.rows[at]?.get(index) ?? []);
    if (stated === null || parts.length === 0 || (stated.isZero() && parts.every((part) => part.isZero())))
      continue;
    tested += 1;
    if (sum(parts).eq(stated)) holds += 1;
  }
  if (tested > 0) return 2 * holds >= tested;
  // "Trong đó" does not say whether the parts are all there are; where figures are missing, they are taken not to be.
  return !children.some(({ row }) => isOfWhich(row.name)) && !/\btrong do$/.test(foldName(parent.name));
}
