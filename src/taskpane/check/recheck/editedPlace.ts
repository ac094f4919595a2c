/** What was edited, as it is named to the user. */
import type { WorkbookChange } from '../../../excel/workbookPort';

/** `several`: more than can be named, or lines and sheets that came or went. */
export type EditedPlace =
  { readonly kind: 'cell' | 'area'; readonly address: string } | { readonly kind: 'several' };

const CELL = /^[A-Z]{1,3}\d+$/;
const AREA = /^[A-Z]{1,3}\d+:[A-Z]{1,3}\d+$/;

export function editedPlace(changes: readonly WorkbookChange[]): EditedPlace {
  const places = new Map(
    changes
      .flatMap(({ areas }) => areas)
      .map((area) => [`${area.sheetId}|${area.address}`, area.address.replaceAll('$', '')]),
  );
  const [address = ''] = places.values();
  if (places.size !== 1 || changes.some(({ isMoved }) => isMoved)) return { kind: 'several' };
  if (CELL.test(address)) return { kind: 'cell', address };
  return AREA.test(address) ? { kind: 'area', address } : { kind: 'several' };
}
