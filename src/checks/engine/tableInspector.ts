/**
 * A look at one table that keeps what it found of single rows, columns and equations, so that after an edit only those are looked at again that hold
 * other figures (decision 24).
 */
import type { CellId } from '../../reading/cellId';
import type { Equation } from '../../reading/equation';
import type { WorkbookReading } from '../../reading/readWorkbook';
import type { Table } from '../../reading/table';
import type { StructureCheck } from './check';
import type { StructureIssue } from './result';

/** What is another one since the last look. */
export interface ChangedFigures {
  /** Cells that hold another figure, of any table. */
  readonly cells: readonly CellId[];
  /** Every equation that one of them stands in, in the order of the workbook. */
  readonly equations: readonly Equation[];
  /** Every equation that a cell stands in, in the order of the workbook. */
  readonly equationsOf: (cell: CellId) => readonly Equation[];
}

export interface TableInspector {
  /** What a look at the table as it is now comes to. */
  readonly issues: () => readonly StructureIssue[];
  /** The reading holds other figures now; its tables, rows, columns and equations are as before. */
  readonly change: (changed: ChangedFigures) => void;
}

export type MakeInspector = (
  reading: WorkbookReading,
  table: Table,
  /** Place of the table in the workbook's list of tables. */
  place: number,
) => TableInspector;

/** The part of a check that looks at tables one by one, and keeps what it found. */
export function inspectorByTable(
  makeInspector: MakeInspector,
): Pick<StructureCheck, 'inspect' | 'inspectTable' | 'makeInspector' | 'restsOn'> {
  const inspectTable: StructureCheck['inspectTable'] = (reading, table, place) =>
    makeInspector(reading, table, place).issues();
  return {
    restsOn: 'table',
    makeInspector,
    inspectTable,
    inspect: (reading) => reading.tables.flatMap((table, place) => inspectTable(reading, table, place)),
  };
}
