import type { Message, MessageParam } from '../../messages/message';
import { toPlain } from '../../numbers/decimal';
import { cellId } from '../../reading/cellId';
import type { WorkbookReading } from '../../reading/readWorkbook';
import { figureColumns, type Table } from '../../reading/table';
import { columnName } from '../../sheet/address';
import { tableByTable, type StructureCheck } from '../engine/check';
import type { StructureIssue } from '../engine/result';
import { NO_FIGURES } from '../engine/tableCells';
import { hiddenColumns, hiddenRows, inRanges, shareOfColumns, shareOfRows, type Share } from './hiddenLines';

/** Further ranges are not named one by one. */
const MOST_RANGES = 12;

function causeOf(
  kind: 'hidden-rows' | 'hidden-columns',
  ranges: readonly string[],
  share: Share | null,
): Message {
  const shown = ranges.length > MOST_RANGES ? [...ranges.slice(0, MOST_RANGES), '…'] : ranges;
  const lines: MessageParam = { list: shown };
  if (!share) return { key: `findings.hygiene.${kind}.cause`, params: { lines } };
  return {
    key: `findings.hygiene.${kind}.share`,
    params: {
      lines,
      amount: { decimal: toPlain(share.hidden) },
      total: { decimal: toPlain(share.total) },
      percent: { decimal: toPlain(share.percent) },
      column: share.column.header.at(-1) ?? share.column.index,
    },
  };
}

function ofRows(reading: WorkbookReading, table: Table): readonly StructureIssue[] {
  const rows = hiddenRows(reading, table);
  const [column] = figureColumns(table);
  const [first, ...further] = rows.map(({ row }) => cellId(table.sheetIndex, row, column?.column ?? 0));
  if (first === undefined) return [];
  const ranges = inRanges(
    rows.map(({ row }) => row),
    (row) => String(row + 1),
  );
  return [
    {
      outcome: 'fail',
      kind: 'hidden-rows',
      cell: first,
      further,
      ...NO_FIGURES,
      message: { key: 'findings.hygiene.hidden-rows', params: { count: rows.length } },
      cause: causeOf('hidden-rows', ranges, shareOfRows(reading, table, rows)),
    },
  ];
}

function ofColumns(reading: WorkbookReading, table: Table): readonly StructureIssue[] {
  const columns = hiddenColumns(reading, table);
  const [first, ...further] = columns.map(({ column }) => cellId(table.sheetIndex, table.headerTop, column));
  if (first === undefined) return [];
  const ranges = inRanges(
    columns.map(({ column }) => column),
    columnName,
  );
  return [
    {
      outcome: 'fail',
      kind: 'hidden-columns',
      cell: first,
      further,
      ...NO_FIGURES,
      message: { key: 'findings.hygiene.hidden-columns', params: { count: columns.length } },
      cause: causeOf('hidden-columns', ranges, shareOfColumns(reading, table, columns)),
    },
  ];
}

/** Dòng, cột đang ẩn: figures that nobody sees in print and that are counted all the same. */
export const hiddenLinesCheck: StructureCheck = {
  kind: 'structure',
  id: 'hidden-lines',
  family: 'hygiene',
  severity: 'notice',
  source: 'Excel: SUM counts hidden cells',
  description: { key: 'findings.check.hidden-lines' },
  severityReason: { key: 'findings.severity-reason.hidden-lines' },
  forms: 'any',
  parameters: [],
  ...tableByTable('table', (reading, table) => [...ofRows(reading, table), ...ofColumns(reading, table)]),
};
