/** Lines of one table that stand in it twice: by their name, or by their figures. */
import { Decimal, toPlain } from '../../numbers/decimal';
import { cellId } from '../../reading/cellId';
import { figureValue } from '../../reading/figure';
import type { WorkbookReading } from '../../reading/readWorkbook';
import { figureColumns, type Table, type TableColumn, type TableRow } from '../../reading/table';
import { cellAt, type CellSnapshot } from '../../sheet/snapshot';
import { splitKind } from '../../units/kinds';
import { nameKey } from '../../units/sameName';
import { nameCell, textOf } from '../engine/tableCells';

/** Of counts, so many have to be the same, each of them of some size, before it is no chance. */
const ENOUGH_COUNTS = 3;
const LEAST_COUNT = new Decimal(10);
/** Lines that come again and again are parts of groups that say nothing of themselves: "Vốn đầu tư", "Vốn sự nghiệp". */
const MOST_REPEATED = 0.3;

export interface DuplicateLines {
  readonly kind: 'locality-twice' | 'line-twice' | 'same-figures';
  /** The first one, and those that say the same. */
  readonly lines: readonly (TableRow & { readonly cell: CellSnapshot })[];
  readonly sameFigures: boolean;
}

interface Line {
  readonly row: TableRow;
  readonly cell: CellSnapshot;
  readonly name: string;
  readonly isLocality: boolean;
  /** What stands in its columns of words, apart from name and TT. */
  readonly texts: string;
  /** All its figures; empty where there are none but noughts. */
  readonly figures: string;
  /** Its counts; empty where they are too few or too small to tell one line from another. */
  readonly counts: string;
}

function valuesIn(
  { figures }: WorkbookReading,
  table: Table,
  { row }: TableRow,
  columns: readonly TableColumn[],
): readonly (Decimal | null)[] {
  return columns.map(({ column }) => {
    const figure = figures.get(cellId(table.sheetIndex, row, column));
    return figure ? figureValue(figure) : null;
  });
}

function written(values: readonly (Decimal | null)[]): string {
  return values.map((value) => (value ? toPlain(value) : '')).join('|');
}

function countsOf(values: readonly (Decimal | null)[]): string {
  const large = new Set(values.flatMap((value) => (value?.gte(LEAST_COUNT) ? [toPlain(value)] : [])));
  return large.size >= ENOUGH_COUNTS ? written(values) : '';
}

function linesOf(reading: WorkbookReading, table: Table): readonly Line[] {
  const figures = figureColumns(table);
  const counts = figures.filter(({ kind }) => kind === 'count');
  const texts = table.columns.filter(({ kind }) => kind === 'text');
  return table.rows.flatMap((row): Line[] => {
    const cell = nameCell(table, row);
    // Further rows of a unit, of its people beside its households, have no name of their own.
    if (row.role !== 'line' || row.name === '' || !cell) return [];
    const values = valuesIn(reading, table, row, figures);
    const { kind } = splitKind(row.name);
    return [
      {
        row,
        cell,
        name: `${kind ?? ''} ${nameKey(row.name)}`,
        isLocality: kind !== null,
        texts: texts.map(({ column }) => textOf(cellAt(table.sheet, row.row, column)).trim()).join('|'),
        figures: values.some((value) => value && !value.isZero()) ? written(values) : '',
        counts: countsOf(valuesIn(reading, table, row, counts)),
      },
    ];
  });
}

function groupBy(lines: readonly Line[], keyOf: (line: Line) => string): readonly (readonly Line[])[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const key = keyOf(line);
    const known = groups.get(key);
    if (known) known.push(line);
    else groups.set(key, [line]);
  }
  return [...groups.values()];
}

function toDuplicate(kind: DuplicateLines['kind'], lines: readonly Line[]): DuplicateLines {
  const [first] = lines;
  return {
    kind,
    lines: lines.map(({ row, cell }) => ({ ...row, cell })),
    sameFigures: first !== undefined && lines.every(({ figures }) => figures === first.figures),
  };
}

/** Among the lines of one parent. */
function amongSiblings(siblings: readonly Line[]): readonly DuplicateLines[] {
  const named = groupBy(siblings, ({ name, texts }) => `${name}|${texts}`).filter(({ length }) => length > 1);
  const repeated = named.reduce((count, group) => count + group.length, 0);
  const isPattern = named.length > 1 && repeated > MOST_REPEATED * siblings.length;
  const byName = isPattern
    ? []
    : named.flatMap((group): readonly DuplicateLines[] => {
        if (group[0]?.isLocality === true) return [toDuplicate('locality-twice', group)];
        return groupBy(group, ({ figures }) => figures)
          .filter((same) => same.length > 1 && same[0]?.figures !== '')
          .map((same) => toDuplicate('line-twice', same));
      });
  const told = new Set(byName.flatMap(({ lines }) => lines.map(({ row }) => row)));
  const byCounts = groupBy(
    siblings.filter(({ counts, row }) => counts !== '' && !told.has(row.row)),
    ({ counts }) => counts,
  );
  return [
    ...byName,
    ...byCounts.filter(({ length }) => length > 1).map((group) => toDuplicate('same-figures', group)),
  ];
}

export function duplicateLines(reading: WorkbookReading, table: Table): readonly DuplicateLines[] {
  const lines = linesOf(reading, table);
  return groupBy(lines, ({ row: { parent, track } }) => `${parent ?? ''}|${track}`).flatMap(amongSiblings);
}
