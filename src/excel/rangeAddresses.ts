/** Reads the address that Excel gives to several areas: "Sheet1!A1:B2,'Phụ lục I, II'!D4:D9". */
import { parseArea, type Area } from '../sheet/address';

// A quoted sheet name may hold commas, exclamation marks and doubled apostrophes, hence not a split at commas.
const ONE_AREA = /\s*(?:(?:'(?:[^']|'')*'|[^'!,]+)!)?([^,!']+)\s*(?:,|$)/y;

/** The areas of an address; parts that are not rectangles of cells are left out. */
export function parseAddressList(address: string): readonly Area[] {
  const areas: Area[] = [];
  const pattern = new RegExp(ONE_AREA);
  while (pattern.lastIndex < address.length) {
    const match = pattern.exec(address);
    if (!match) break;
    const area = parseArea((match[1] ?? '').trim());
    if (area) areas.push(area);
  }
  return areas;
}

/** First and last row of the one area that an address names: "Sheet1!B5:C7", "Sheet1!5:7"; `null` for whole columns. */
export function parseRows(address: string): { readonly first: number; readonly last: number } | null {
  const local = address.slice(address.lastIndexOf('!') + 1);
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(local);
  if (rows) return { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 };
  const area = parseArea(local);
  return area ? { first: area.top, last: area.bottom } : null;
}
