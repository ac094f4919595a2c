/** The figure cells of a table as a grid: what is typed, what is computed, and what the formulas are. */
import { isAdditive } from '../../forms/form';
import { unplaced } from '../../formulas/placedFormula';
import { readFormula, type FormulaReading } from '../../formulas/readFormula';
import { isOnOwnSheet } from '../../formulas/reference';
import { isPlainCopy, relativeForm, type Direction, type PlacedReading } from '../../formulas/relativeForm';
import { cellAt, type CellSnapshot } from '../../sheet/snapshot';
import { cellId, type CellId } from '../cellId';
import { readFigure } from '../figure';
import { figureColumns, type Table, type TableColumn, type TableRow } from '../table';

export interface GridCell {
  readonly id: CellId;
  /** Places of its row in the table and of its column among the figure columns. */
  readonly rowPlace: number;
  readonly columnPlace: number;
  readonly row: TableRow;
  readonly column: TableColumn;
  /** A number that was typed in; sums of numbers alone ("=500+200") are typed too. */
  readonly state: 'typed' | 'formula' | 'empty';
  readonly formula: FormulaReading | null;
}

export interface FormulaGrid {
  readonly table: Table;
  readonly columns: readonly TableColumn[];
  /** By place of the row, then of the column. */
  readonly rows: readonly (readonly GridCell[])[];
  /** Place of the row of the table that stands in a row of the sheet. */
  readonly placeOfRow: ReadonlyMap<number, number>;
  readonly hasFormulas: boolean;
}

/** It takes its figure from cells; a calculation with numbers alone is what somebody typed. */
function takesCells(formula: FormulaReading): boolean {
  const { references, names, functions } = unplaced(formula);
  return references.length > 0 || names.length > 0 || functions.size > 0;
}

/** It holds a number, or a text that is one. */
function isTyped(cell: CellSnapshot | undefined, { kind }: TableColumn): boolean {
  if (cell?.value?.type !== 'text') return cell?.value?.type === 'number';
  const { state } = readFigure(cell, kind);
  return state === 'text-number' || state === 'ambiguous';
}

/** A row or a column of the table, and its place. */
interface Placed<Item> {
  readonly item: Item;
  readonly place: number;
}

function placed<Item>(items: readonly Item[]): readonly Placed<Item>[] {
  return items.map((item, place) => ({ item, place }));
}

/** @param above the formula of the cell above, of which most are copies */
function gridCell(
  table: Table,
  { item: row, place: rowPlace }: Placed<TableRow>,
  { item: column, place: columnPlace }: Placed<TableColumn>,
  above: FormulaReading | null,
): GridCell {
  const cell = cellAt(table.sheet, row.row, column.column);
  const formula = cell?.formula ? readFormula(cell.formula, above) : null;
  const takes = formula !== null && takesCells(formula);
  return {
    id: cellId(table.sheetIndex, row.row, column.column),
    rowPlace,
    columnPlace,
    row,
    column,
    state: takes ? 'formula' : isTyped(cell, column) ? 'typed' : 'empty',
    formula: takes ? formula : null,
  };
}

function gridRows(table: Table, columns: readonly TableColumn[]): FormulaGrid['rows'] {
  const inOrder = placed(columns);
  let above: readonly GridCell[] = [];
  return placed(table.rows).map((row) => {
    const cells = inOrder.map((column) => gridCell(table, row, column, above[column.place]?.formula ?? null));
    above = cells;
    return cells;
  });
}

/** Made once for each table: equations and several checks look at it. */
const grids = new WeakMap<Table, FormulaGrid>();

export function formulaGrid(table: Table): FormulaGrid {
  const known = grids.get(table);
  if (known) return known;
  const columns = figureColumns(table);
  const rows = gridRows(table, columns);
  const hasFormulas = rows.some((cells) => cells.some(({ state }) => state === 'formula'));
  const placeOfRow = new Map(table.rows.map(({ row }, place) => [row, place]));
  const grid: FormulaGrid = { table, columns, rows, placeOfRow, hasFormulas };
  grids.set(table, grid);
  return grid;
}

/** To be called when other cells of a table hold figures than when it was made. */
export function forgetFormulaGrid(table: Table): void {
  grids.delete(table);
}

/** It takes figures from other sheets, which have rows of their own: nothing can be told from the cells beside it. */
export function isLink({ formula }: GridCell): boolean {
  return formula !== null && unplaced(formula).references.some((reference) => !isOnOwnSheet(reference));
}

/** Whether a cell's formula has the form of another one's; false also where that is not told at once. */
export function isCopyOf(cell: GridCell, other: GridCell, direction: Direction): boolean {
  const [one, two] = [cell.formula, other.formula];
  return one !== null && two !== null && isPlainCopy(placedIn(other, two), placedIn(cell, one), direction);
}

function placedIn({ row, column }: GridCell, reading: FormulaReading): PlacedReading {
  return { reading, from: { row: row.row, column: column.column } };
}

/** What a cell's formula says apart from where it stands; `null` where there is none, or one that links to other sheets. */
export function formOf(cell: GridCell, direction: Direction): string | null {
  const { formula, row, column } = cell;
  return formula && !isLink(cell)
    ? relativeForm(formula, { row: row.row, column: column.column }, direction)
    : null;
}

/** Rows that have parts of their own, and rows called totals: their figures are made in another way than those of lines. */
export function headRows({ table }: FormulaGrid): ReadonlySet<number> {
  const parents = new Set(table.rows.flatMap(({ parent }) => parent ?? []));
  return new Set(
    table.rows.flatMap(({ role }, place) => (role !== 'line' || parents.has(place) ? [place] : [])),
  );
}

/** Columns that rows add up in. */
export function additivePlaces({ columns }: FormulaGrid): readonly number[] {
  return columns.flatMap(({ kind }, place) => (isAdditive(kind) ? [place] : []));
}
