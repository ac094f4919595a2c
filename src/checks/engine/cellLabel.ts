/** Cells as messages name them. */
import { positionOf, type CellId } from '../../reading/cellId';
import type { GridCell } from '../../reading/formulas/formulaGrid';
import type { ListParam, MessageParam } from '../../messages/message';
import { toA1 } from '../../sheet/address';

/** So many are named; a list that is longer is not read. */
const MOST_NAMED = 6;

export function addressOf(cell: CellId): string {
  const { row, column } = positionOf(cell);
  return toA1(row, column);
}

function withLine({ id, row: { code, name } }: GridCell): MessageParam {
  const line = [code, name].filter((part) => part !== '').join(' ');
  if (line === '') return addressOf(id);
  return { message: { key: 'findings.formulas.cell', params: { cell: addressOf(id), line } } };
}

function withColumn({ id, column: { header, index } }: GridCell): MessageParam {
  const name = header.at(-1) ?? index;
  return { message: { key: 'findings.formulas.cell', params: { cell: addressOf(id), line: name } } };
}

function listOf(cells: readonly GridCell[], label: (cell: GridCell) => MessageParam): ListParam {
  const named = cells.slice(0, MOST_NAMED).map(label);
  return { list: cells.length > MOST_NAMED ? [...named, '…'] : named };
}

/** Each with its line, or with its column where they stand in the line of the cell that one speaks of. */
export function namedCells(cells: readonly GridCell[], from: GridCell): ListParam {
  const sameRow = cells.every(({ rowPlace }) => rowPlace === from.rowPlace);
  return listOf(cells, sameRow ? withColumn : withLine);
}

export function addressList(cells: readonly GridCell[]): ListParam {
  return listOf(cells, ({ id }) => addressOf(id));
}
