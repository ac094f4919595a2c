/**
 * Equations that the formulas of a foreign table state: most cells of a column, or of a row, are the same sum, so the others should be. What is
 * typed among them is checked by it; what is computed is not wrong by it, unless its figure is older than its formula.
 */
import { toA1 } from '../../sheet/address';
import { writeEquation } from '../../forms/indexNotation';
import type { EquationTerm } from '../equation';
import type { Table } from '../table';
import { copiedSum } from './copiedSum';
import { formulaGrid, type FormulaGrid, type GridCell } from './formulaGrid';
import { formulaRuns } from './runs';
import { summedCells, type SummedCell } from './summedCells';

export interface FormulaEquation {
  readonly target: GridCell;
  readonly terms: readonly EquationTerm[];
  readonly relation: 'row' | 'outline';
  readonly text: string;
}

function inRow(target: GridCell, summed: readonly SummedCell[]): boolean {
  return summed.every(
    ({ cell }) => cell.rowPlace === target.rowPlace && cell.columnPlace !== target.columnPlace,
  );
}

function inColumn(target: GridCell, summed: readonly SummedCell[]): boolean {
  return summed.every(
    ({ cell }) => cell.columnPlace === target.columnPlace && cell.rowPlace !== target.rowPlace,
  );
}

function addressOf({ row, column }: GridCell): string {
  return toA1(row.row, column.column);
}

function rowText(target: GridCell, summed: readonly SummedCell[]): string {
  const terms = summed.map(({ sign, cell }) => ({ sign, code: cell.column.index }));
  return writeEquation({ kind: 'sum', target: target.column.index, terms });
}

function columnText(target: GridCell, summed: readonly SummedCell[]): string {
  const parts = summed.map(({ sign, cell }, at) => {
    const operator = sign < 0 ? ' - ' : at > 0 ? ' + ' : '';
    return `${operator}${addressOf(cell)}`;
  });
  return `${addressOf(target)} = ${parts.join('')}`;
}

/** The table says itself what the column is: its index row goes before its formulas. */
function isDeclared({ foreign }: Table, { column: { formColumn, index } }: GridCell): boolean {
  return formColumn.equation !== undefined && foreign?.suggested.has(index) !== true;
}

function toEquation(
  { table }: FormulaGrid,
  withParts: ReadonlySet<number | null>,
  target: GridCell,
  summed: readonly SummedCell[],
): FormulaEquation | null {
  const terms = summed.map(({ sign, cell }): EquationTerm => ({ sign, cell: cell.id }));
  if (inRow(target, summed)) {
    // One cell that is another is a link, not a sum.
    if (isDeclared(table, target) || summed.length < 2) return null;
    return { target, terms, relation: 'row', text: rowText(target, summed) };
  }
  if (!inColumn(target, summed) || withParts.has(target.rowPlace)) return null;
  return { target, terms, relation: 'outline', text: columnText(target, summed) };
}

export function formulaEquations(table: Table): readonly FormulaEquation[] {
  const grid = formulaGrid(table);
  if (table.foreign === null || !grid.hasFormulas) return [];
  const { runs, odd } = formulaRuns(grid);
  const withParts = new Set(table.rows.map(({ parent }) => parent));
  return runs.flatMap((run) => {
    const outsiders = odd.filter((one) => one.run === run).map(({ cell }) => cell);
    return [...run.members, ...outsiders].flatMap((target): readonly FormulaEquation[] => {
      const own = run.members.includes(target);
      const summed = own && target.formula ? summedCells(grid, target.formula) : copiedSum(grid, target, run);
      const equation = summed && summed.length > 0 ? toEquation(grid, withParts, target, summed) : null;
      return equation ? [equation] : [];
    });
  });
}
