/** From the cells that the user has selected to names of localities. */
import type { SelectedCells } from '../../excel/workbookPort';
import { cellAt, type WorkbookSnapshot } from '../../sheet/snapshot';
import { localityIn } from './localities';

export interface SelectedNames {
  /** In reading order, as often as they stand there. */
  readonly names: readonly string[];
  /** Filled cells that name no place: numbers, numberings, totals. */
  readonly otherCells: number;
}

/** Cells of hidden rows and columns do not count: nobody sees that they are selected. */
export function selectedNames(
  { sheets }: WorkbookSnapshot,
  { sheet: name, area }: SelectedCells,
): SelectedNames {
  const sheet = sheets.find((one) => one.name === name);
  const names: string[] = [];
  let otherCells = 0;
  if (!sheet || !area) return { names, otherCells };
  for (let row = area.top; row <= area.bottom; row++) {
    if (sheet.hiddenRows.has(row)) continue;
    for (let column = area.left; column <= area.right; column++) {
      const value = sheet.hiddenColumns.has(column) ? null : cellAt(sheet, row, column)?.value;
      if (!value || (value.type === 'text' && value.value.trim() === '')) continue;
      const locality = value.type === 'text' ? localityIn(value.value) : null;
      if (locality === null) otherCells += 1;
      else names.push(locality);
    }
  }
  return { names, otherCells };
}
