/** Ranges from plain addresses. */
import type { Area } from '../sheet/address';

/**
 * The range of an area. Untracked: it is good for the batch that asked for it and costs no clean-up round trip
 * afterwards; a later batch asks anew.
 */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  const { top, left, bottom, right } = area;
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).untrack();
}
