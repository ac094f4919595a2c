/** Puts figures into a standard sheet, by the form's own row and column keys. */
import type { SheetLayout } from '../sheet/layout';

export interface Entry {
  readonly row: string;
  readonly column: string;
  /** Typed as a number, also where the form has a formula: that is how printed totals get into a sheet. */
  readonly value: number;
}

/** @throws when a key is not of the form, since that is a mistake in our own data */
export function fillLayout(layout: SheetLayout, entries: readonly Entry[]): SheetLayout {
  const rows = new Map(layout.grid.rows.map(({ key, row }) => [key, row]));
  const columns = new Map(layout.grid.columns.map(({ key, column }) => [key, column]));
  const values = new Map<string, number>();
  for (const { row, column, value } of entries) {
    const [rowNumber, columnNumber] = [rows.get(row), columns.get(column)];
    if (rowNumber === undefined || columnNumber === undefined) {
      throw new Error(`The form ${layout.formId} has no cell ${row} / ${column}`);
    }
    values.set(`${rowNumber},${columnNumber}`, value);
  }
  return {
    ...layout,
    cells: layout.cells.map((cell) => {
      const value = values.get(`${cell.row},${cell.column}`);
      return value === undefined ? cell : { ...cell, content: value, isFormula: false };
    }),
  };
}
