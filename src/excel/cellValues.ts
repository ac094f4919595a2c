/** What Excel hands over for a cell, as the core understands it. The arrays of Office.js are untyped: checked here. */
import type { CellSnapshot, CellValue } from '../sheet/snapshot';

const ERROR_TYPE = 'Error';
const EMPTY_TYPE = 'Empty';

/** The four arrays of a range, all of the same shape. */
export interface RawCells {
  readonly values: unknown;
  readonly formulas: unknown;
  readonly valueTypes: unknown;
  readonly numberFormats: unknown;
}

/**
 * The cells of a block that hold something, its first cell being (top, left); undefined when Excel handed over no
 * arrays, which it does without an error for ranges above its limits.
 */
export function readCells(raw: RawCells, top: number, left: number): readonly CellSnapshot[] | undefined {
  const { values, formulas, valueTypes, numberFormats } = raw;
  if (!isGrid(values) || !isGrid(formulas) || !isGrid(valueTypes) || !isGrid(numberFormats)) return undefined;
  const cells: CellSnapshot[] = [];
  for (const [i, rowValues] of values.entries()) {
    for (const [j, value] of rowValues.entries()) {
      const formula = toFormula(formulas[i]?.[j], value);
      const cellValue = toCellValue(value, valueTypes[i]?.[j], formula !== null);
      if (cellValue === null && formula === null) continue;
      const numberFormat = toNumberFormat(numberFormats[i]?.[j]);
      cells.push({ row: top + i, column: left + j, value: cellValue, formula, numberFormat });
    }
  }
  return cells;
}

/** A cell's value; a formula that gives "" is text, while a cell without anything is blank. */
export function toCellValue(value: unknown, valueType: unknown, hasFormula: boolean): CellValue {
  if (typeof value === 'number') return { type: 'number', value };
  if (typeof value === 'boolean') return { type: 'boolean', value };
  if (typeof value !== 'string') return null;
  if (valueType === ERROR_TYPE) return { type: 'error', value };
  if (value === '' && valueType === EMPTY_TYPE && !hasFormula) return null;
  return { type: 'text', value };
}

/** The formula; `null` for a constant. Text that starts with "=" comes back as itself and is no formula. */
export function toFormula(formula: unknown, value: unknown): string | null {
  if (typeof formula !== 'string' || !formula.startsWith('=')) return null;
  return formula === value ? null : formula;
}

function toNumberFormat(code: unknown): string {
  return typeof code === 'string' && code !== '' ? code : 'General';
}

function isGrid(data: unknown): data is readonly (readonly unknown[])[] {
  return Array.isArray(data) && data.every((row) => Array.isArray(row));
}
