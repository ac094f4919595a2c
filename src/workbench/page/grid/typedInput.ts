/** What a person did to a cell of the grid, as what they would have typed into Excel. */
import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { CellInput } from '../../model/modelCell';

/** The part of the grid's cell that says what stands in it. */
export type GridCell = Pick<ICellData, 'v' | 't' | 'f' | 'p'>;

/** Input for the workbook; "" clears the cell. */
export function typedInput(cell: Nullable<GridCell>, formula: string): CellInput {
  if (formula !== '') return formula;
  if (!cell) return '';
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, '').replace(/\r/g, '\n');
  const value = cell.v;
  if (value === null || value === undefined) return '';
  switch (cell.t) {
    case CellValueType.NUMBER:
      return Number(value);
    case CellValueType.BOOLEAN:
      return value === 1 || value === true || value === '1';
    case CellValueType.FORCE_STRING:
      return `'${value}`;
    default:
      return typeof value === 'string' ? value : String(value);
  }
}
