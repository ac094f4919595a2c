/** One table of a small sheet as it was read, for what checks ask of tables. */
import { readWorkbook, type WorkbookReading } from '../../../src/reading/readWorkbook';
import type { Table } from '../../../src/reading/table';
import type { SheetSnapshot } from '../../../src/sheet/snapshot';
import { workbookOf } from '../../core/layoutSnapshot';
import { gridSheet, type GridCell } from '../../reading/declare/grid';

export function readingOf(...sheets: readonly SheetSnapshot[]): WorkbookReading {
  return readWorkbook(workbookOf(...sheets));
}

export function onlyTable({ tables }: Pick<WorkbookReading, 'tables'>): Table {
  const [table, ...others] = tables;
  if (!table || others.length > 0) throw new Error(`${String(tables.length)} tables instead of one`);
  return table;
}

export function tableOf(rows: readonly (readonly GridCell[])[], merges: readonly string[] = []): Table {
  return onlyTable(readingOf(gridSheet(rows, merges)));
}

/** The reading with other tables and whatever else is given in place of its own. */
export function withTables(
  reading: WorkbookReading,
  tables: readonly Table[],
  rest: Partial<WorkbookReading> = {},
): WorkbookReading {
  return { ...reading, tables, ...rest };
}
