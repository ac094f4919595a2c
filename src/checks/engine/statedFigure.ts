/** Figures by where they stand: the number that a cell states, and its cell by line and column of the form. */
import type { MessageParam } from '../../messages/message';
import { roundTo, toPlain, type Decimal } from '../../numbers/decimal';
import { cellId, type CellId } from '../../reading/cellId';
import { writtenValue } from '../../reading/figure';
import type { WorkbookReading } from '../../reading/readWorkbook';
import type { Table, TableColumn, TableRow } from '../../reading/table';
import { lookupOf } from './runChecks';

export interface StatedFigure {
  readonly cell: CellId;
  readonly value: Decimal;
}

/** The number that is written in a cell; `null` where there is none. */
export function statedValue(reading: WorkbookReading, cell: CellId): Decimal | null {
  return writtenValue(lookupOf(reading)(cell));
}

/** What a line states in the column with a key ("central.total"); `null` where the table has no such column or the cell no number. */
export function statedIn(
  reading: WorkbookReading,
  table: Table,
  row: TableRow | undefined,
  key: string,
): StatedFigure | null {
  const column = table.columns.find(({ formColumn }) => formColumn.key === key);
  if (!row || !column) return null;
  const cell = cellId(table.sheetIndex, row.row, column.column);
  const value = statedValue(reading, cell);
  return value && { cell, value };
}

/** A figure as its column is written: 298 of 7.456 households are 3,9968 %, planned and printed as 4,00. Prescribed figures are compared with that. */
export function asWritten(value: Decimal, { decimals }: Pick<TableColumn, 'decimals'>): Decimal {
  return roundTo(value, decimals);
}

/** An amount with the unit of its table: "3.000 triệu đồng". */
export function amountIn({ unit }: Pick<Table, 'unit'>, value: Decimal): MessageParam {
  return {
    message: { key: `findings.amount.${unit ?? 'plain'}`, params: { value: { decimal: toPlain(value) } } },
  };
}
