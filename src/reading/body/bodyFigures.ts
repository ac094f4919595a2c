/** The figures of a table's rows as they were read to tell which rows it has: most of them need not be read once more. */
import type { Figure } from '../figure';
import { figureColumns, type Table, type TableColumn } from '../table';

/** By row of the sheet: the figures of the figure columns, from left to right. */
type FiguresByRow = ReadonlyMap<number, readonly Figure[]>;

/** By the very columns that they were read in, which belong to one table and one reading of it. */
const known = new WeakMap<readonly TableColumn[], FiguresByRow>();

export function rememberFigures(columns: readonly TableColumn[], figures: FiguresByRow): void {
  known.set(columns, figures);
}

/** What a number is does not hang on the rest of its column, as what a text is may. */
function isSettled({ state }: Figure): boolean {
  return state === 'number' || state === 'blank' || state === 'dash' || state === 'error';
}

/**
 * Figures of a column that are the same however the others of the workbook are written. To be asked only while the workbook is read: cells may be
 * edited later.
 */
export function settledFigures(table: Table, column: TableColumn): (row: number) => Figure | undefined {
  const figures = known.get(table.columns);
  const place = figureColumns(table).indexOf(column);
  return (row) => {
    const figure = figures?.get(row)?.[place];
    return figure && isSettled(figure) ? figure : undefined;
  };
}
