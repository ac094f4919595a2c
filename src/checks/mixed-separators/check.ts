import { readWritten } from '../../numbers/writtenNumber';
import { cellId, type CellId } from '../../reading/cellId';
import type { WorkbookReading } from '../../reading/readWorkbook';
import { figureColumns, type Table, type TableColumn } from '../../reading/table';
import type { StructureCheck } from '../engine/check';
import type { StructureIssue } from '../engine/result';
import { NO_FIGURES } from '../engine/tableCells';

interface Written {
  readonly id: CellId;
  readonly text: string;
}

/** Texts of a column whose form shows which mark stands before decimals, by that mark: "1.234,5", "1,234,567". */
interface WrittenByMark {
  readonly commas: readonly Written[];
  readonly points: readonly Written[];
}

function writtenIn({ figures }: WorkbookReading, table: Table, { column }: TableColumn): WrittenByMark {
  const commas: Written[] = [];
  const points: Written[] = [];
  for (const { row } of table.rows) {
    const id = cellId(table.sheetIndex, row, column);
    const figure = figures.get(id);
    if (figure?.state !== 'text-number') continue;
    const written = readWritten(figure.text);
    if (written.kind !== 'one' || written.decimalMark === null) continue;
    const ofMark = written.decimalMark === ',' ? commas : points;
    ofMark.push({ id, text: figure.text.trim() });
  }
  return { commas, points };
}

function inspectColumn(
  reading: WorkbookReading,
  table: Table,
  column: TableColumn,
): readonly StructureIssue[] {
  const { commas, points } = writtenIn(reading, table, column);
  // Where both are as many, the English way is the odd one here.
  const [fewer, usual] = points.length <= commas.length ? [points, commas] : [commas, points];
  const [[first, ...further], [other]] = [fewer, usual];
  if (!first || !other) return [];
  const name = column.header.filter((word) => word !== '').join(' – ') || column.index;
  return [
    {
      outcome: 'fail',
      kind: 'mixed-separators',
      cell: first.id,
      further: further.map(({ id }) => id),
      ...NO_FIGURES,
      message: { key: 'findings.hygiene.mixed-separators', params: { column: name } },
      cause: {
        key: 'findings.hygiene.mixed-separators.cause',
        params: { text: first.text, other: other.text, count: fewer.length },
      },
    },
  ];
}

/** Số ở dạng chữ viết theo hai kiểu: "1.234,5" and "1,234.5" in one column. */
export const mixedSeparatorsCheck: StructureCheck = {
  kind: 'structure',
  id: 'mixed-separators',
  family: 'hygiene',
  severity: 'warning',
  source: 'Vietnamese and English Excel swap point and comma',
  description: { key: 'findings.check.mixed-separators' },
  severityReason: { key: 'findings.severity-reason.mixed-separators' },
  forms: 'any',
  parameters: [],
  restsOn: 'words',
  inspect: (reading) =>
    reading.tables.flatMap((table) =>
      figureColumns(table).flatMap((column) => inspectColumn(reading, table, column)),
    ),
};
