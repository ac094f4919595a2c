/** Merged areas and hidden rows and columns of a sheet, asked for together with its cells. */
import type { Area } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import { parseAddressList } from './rangeAddresses';
import { rangeOf } from './ranges';
import { canReadMergedAreas } from './requirements';
import type { SheetExtent } from './sheetExtents';

export type SheetStructure = Pick<SheetSnapshot, 'merges' | 'hiddenRows' | 'hiddenColumns'>;

export const NO_STRUCTURE: SheetStructure = { merges: [], hiddenRows: new Set(), hiddenColumns: new Set() };

/** Queued with a batch; `take` gives the answer once the batch has been synced. */
export interface PendingStructure {
  take(): SheetStructure;
}

/** Queues what Excel can tell about the area; hidden rows and columns only where the extent says there are any. */
export function queueStructure(
  { sheet, hasHiddenRows, hasHiddenColumns }: SheetExtent,
  area: Area,
): PendingStructure {
  const range = rangeOf(sheet, area);
  const merged = canReadMergedAreas() ? range.getMergedAreasOrNullObject() : undefined;
  merged?.load({ address: true });
  merged?.untrack();
  const rows = hasHiddenRows ? range.getRowProperties({ rowHidden: true }) : undefined;
  const columns = hasHiddenColumns ? range.getColumnProperties({ columnHidden: true }) : undefined;
  return {
    take: () => ({
      merges: merged && !merged.isNullObject ? parseAddressList(merged.address) : [],
      hiddenRows: indexesWhere(rows?.value ?? [], (row) => row.rowHidden === true, area.top),
      hiddenColumns: indexesWhere(columns?.value ?? [], (column) => column.columnHidden === true, area.left),
    }),
  };
}

function indexesWhere<T>(
  items: readonly T[],
  holds: (item: T) => boolean,
  first: number,
): ReadonlySet<number> {
  return new Set(items.flatMap((item, index) => (holds(item) ? [first + index] : [])));
}
