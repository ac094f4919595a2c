/** Cell values and arrays of them, as Office.js has them. */
import type { Area } from '../../../sheet/address';
import type { CellValue } from '../../../sheet/snapshot';
import type { CellInput } from '../../model';
import { RichError } from '../engine/richError';

/** Blank is "", an error its text. */
export function toWireValue(value: CellValue): string | number | boolean {
  return value === null ? '' : value.value;
}

export function wireValueType(value: CellValue): string {
  switch (value?.type) {
    case undefined:
      return 'Empty';
    case 'number':
      return 'Double';
    case 'boolean':
      return 'Boolean';
    case 'error':
      return 'Error';
    case 'text':
      return 'String';
  }
}

const MOST_CELLS = 5_000_000;

/** One entry per cell, row by row; `null` where the range is larger than Excel hands over. */
export function readGrid<T>(area: Area, read: (row: number, column: number) => T): T[][] | null {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  if (rows * columns > MOST_CELLS) return null;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => read(area.top + row, area.left + column)),
  );
}

export const SIZE_MISMATCH =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** What is written to each cell: one value for all, or an array of exactly the range's size. */
export function gridWriter(area: Area, written: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(written)) return () => written;
  const rows: readonly unknown[] = written;
  const width = area.right - area.left + 1;
  const fits =
    rows.length === area.bottom - area.top + 1 &&
    rows.every((row) => Array.isArray(row) && row.length === width);
  if (!fits) throw new RichError('InvalidArgument', SIZE_MISMATCH);
  return (row, column) => {
    const line = rows[row - area.top];
    if (!Array.isArray(line)) return undefined;
    const value: unknown = line[column - area.left];
    return value;
  };
}

export function inputFrom(value: unknown): CellInput {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new RichError('InvalidArgument');
}
