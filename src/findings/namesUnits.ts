/** Whether the list of administrative units is of use for a workbook: it is large, and many workbooks name none. */
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { splitKind } from '../units/kinds';

export function namesUnits({ sheets }: WorkbookSnapshot): boolean {
  return sheets.some(({ cells }) =>
    [...cells.values()].some(({ value }) => value?.type === 'text' && splitKind(value.value).kind !== null),
  );
}
