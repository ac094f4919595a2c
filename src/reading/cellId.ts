/** One number per cell of a workbook, so that equations over several sheets are plain lists of numbers. */
import { cellKey, positionOfKey, MAX_COLUMNS, MAX_ROWS, type CellPosition } from '../sheet/address';

export type CellId = number;

const SHEET_STEP = MAX_ROWS * MAX_COLUMNS;

export function cellId(sheetIndex: number, row: number, column: number): CellId {
  return sheetIndex * SHEET_STEP + cellKey(row, column);
}

export function sheetIndexOf(id: CellId): number {
  return Math.floor(id / SHEET_STEP);
}

export function positionOf(id: CellId): CellPosition {
  return positionOfKey(id % SHEET_STEP);
}
