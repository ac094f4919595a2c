/** Which cells are asked of Excel, and how many of them at once. */
import type { Area } from '../sheet/address';

/**
 * Sheets above this many cells are not read: every cell becomes an object in the task pane, and no plan workbook
 * comes near it. (Excel itself hands over at most 5,000,000 cells per range.)
 */
export const MAX_SHEET_CELLS = 1_000_000;

/**
 * Excel on the web answers with at most 5 MB. A cell takes four entries (value, formula, type, number format), in
 * all about 30 bytes when it is blank or a number and 100 when it holds a sentence of Vietnamese.
 */
export const CELLS_PER_RESPONSE_ON_WEB = 60_000;
/** On the desktop only memory counts. */
export const CELLS_PER_RESPONSE_ON_DESKTOP = 1_000_000;

/** Rows of one sheet that are read together. */
export interface ReadBlock {
  /** Index of the sheet in the list that was planned. */
  readonly sheet: number;
  readonly area: Area;
}

export function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/**
 * Sorts the areas of all sheets into responses of at most `cellsPerResponse` cells. Nearly every workbook fits into
 * one; a sheet is cut between rows only where it does not.
 */
export function planResponses(
  areas: readonly (Area | null)[],
  cellsPerResponse: number,
): readonly (readonly ReadBlock[])[] {
  const responses: ReadBlock[][] = [];
  let room = 0;
  const put = (block: ReadBlock): void => {
    const cells = cellCount(block.area);
    const current = responses.at(-1);
    if (current && cells <= room) current.push(block);
    else {
      responses.push([block]);
      room = cellsPerResponse;
    }
    room -= cells;
  };
  for (const [sheet, area] of areas.entries()) {
    if (!area) continue;
    for (const rows of cutIntoRows(area, cellsPerResponse)) put({ sheet, area: rows });
  }
  return responses;
}

/** Pieces of whole rows, each of at most `maxCells` cells (a single row is never cut). */
export function cutIntoRows(area: Area, maxCells: number): readonly Area[] {
  const step = Math.max(1, Math.floor(maxCells / (area.right - area.left + 1)));
  const pieces: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += step) {
    pieces.push({ ...area, top, bottom: Math.min(area.bottom, top + step - 1) });
  }
  return pieces;
}
