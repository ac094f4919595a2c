/** A sheet as it looks: merged areas count as one cell, and words as one line. */
import { areaContains, cellKey, type Area } from '../../sheet/address';
import { cellAt, usedArea, type CellSnapshot, type SheetSnapshot } from '../../sheet/snapshot';
import { readFigure } from '../figure';

export interface SheetView {
  readonly sheet: SheetSnapshot;
  /** The smallest area that holds every cell; `null` for an empty sheet. */
  readonly used: Area | null;
  /** The merged area that a cell lies in. */
  readonly mergeAt: (row: number, column: number) => Area | undefined;
  /** The cell that is shown at a place: of a merged area, its first. */
  readonly shownAt: (row: number, column: number) => CellSnapshot | undefined;
  /** Its words on one line; empty for a blank one. */
  readonly wordsAt: (row: number, column: number) => string;
  /** The words that stand in this very cell, not those of a merged area that began elsewhere. */
  readonly ownWordsAt: (row: number, column: number) => string;
  readonly isBlank: (row: number, column: number) => boolean;
}

/** Several lines in a cell are one text: "Tổng số\nhộ" is "Tổng số hộ"; marks that cannot be seen say nothing. */
export function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cf}+/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

function wordsOf(cell: CellSnapshot | undefined): string {
  const value = cell?.value ?? null;
  return value === null || value.type === 'error' ? '' : oneLine(String(value.value));
}

export function viewSheet(sheet: SheetSnapshot): SheetView {
  const byRow = new Map<number, Area[]>();
  for (const area of sheet.merges) {
    // Whole columns may be merged; only rows that hold something matter.
    for (let row = area.top; row <= Math.min(area.bottom, area.top + 2000); row += 1) {
      const known = byRow.get(row);
      if (known) known.push(area);
      else byRow.set(row, [area]);
    }
  }
  const mergeAt = (row: number, column: number): Area | undefined =>
    byRow.get(row)?.find((area) => areaContains(area, row, column));
  const shownAt = (row: number, column: number): CellSnapshot | undefined => {
    const merge = mergeAt(row, column);
    return cellAt(sheet, merge?.top ?? row, merge?.left ?? column);
  };
  return {
    sheet,
    used: usedArea(sheet),
    mergeAt,
    shownAt,
    wordsAt: (row, column) => wordsOf(shownAt(row, column)),
    ownWordsAt: (row, column) => wordsOf(sheet.cells.get(cellKey(row, column))),
    isBlank: (row, column) => {
      const cell = shownAt(row, column);
      return (
        cell === undefined || (cell.formula === null && wordsOf(cell) === '' && cell.value?.type !== 'error')
      );
    },
  };
}

const YEAR = /^(?:19|20|21)\d\d$/;

/** A figure, but for a year, which may head a column. */
export function isFigureCell(cell: CellSnapshot | undefined): boolean {
  const { state } = readFigure(cell, 'money');
  if (cell !== undefined && cell.formula !== null) return state !== 'text';
  const isNumber = state === 'number' || state === 'text-number' || state === 'ambiguous';
  return isNumber ? !YEAR.test(wordsOf(cell)) : state === 'error';
}
