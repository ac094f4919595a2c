import type { CellSnapshot } from '../sheet/snapshot';

/** What a cell says, as plain text; empty for a blank one. */
export function cellText(cell: CellSnapshot | undefined): string {
  const value = cell?.value ?? null;
  return value === null ? '' : String(value.value).normalize('NFC').trim();
}
