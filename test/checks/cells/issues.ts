/** What checks of single cells say of tables made by hand. */
import type { CellCheck } from '../../../src/checks/engine/check';
import { addressOf } from '../../../src/checks/engine/cellLabel';
import type { WorkbookReading } from '../../../src/reading/readWorkbook';
import { figuresOfColumn, inspectedCell } from '../../../src/checks/engine/runChecks';
import { figureColumns, type Table } from '../../../src/reading/table';
import {
  handReading,
  handTable,
  line,
  type HandColumn,
  type HandContent,
  type HandTable,
} from '../handTable';

export type Issue = NonNullable<ReturnType<CellCheck['inspect']>> & { readonly address: string };

/** What a check says of each figure of a table. */
export function issuesOf(
  check: CellCheck,
  table: Table,
  reading: WorkbookReading = handReading([table]),
): readonly Issue[] {
  return table.rows.flatMap((_, rowPlace) =>
    figureColumns(table).flatMap((column): Issue[] => {
      const cell = inspectedCell(
        reading,
        { table, column, rowPlace },
        figuresOfColumn(reading, table, column),
      );
      const found = cell && check.inspect(cell);
      return cell && found ? [{ ...found, address: addressOf(cell.id) }] : [];
    }),
  );
}

/** One column of figures from C3 on. */
export function columnOf(
  column: Omit<HandColumn, 'index'>,
  figures: readonly HandContent[],
  more: Partial<HandTable> = {},
): Table {
  return handTable({
    columns: [{ index: '1', ...column }],
    lines: figures.map((figure, at) => line(`Xã ${'ABCDEFGH'[at] ?? ''}`, null, figure)),
    ...more,
  });
}

export const at = (issues: readonly Issue[]): string => issues.map(({ address }) => address).join(' ');
