/** Figures that two tables of a workbook both state: the same line under the same header, of the same year and in the same unit. */
import { cellId } from '../../reading/cellId';
import { foldName } from '../../reading/names';
import { comparableNames } from '../../reading/rowNames';
import type { WorkbookReading } from '../../reading/readWorkbook';
import { figureColumns, type Table, type TableColumn } from '../../reading/table';
import { sharedCells, type KeyedCell } from '../engine/sharedCells';
import { statedValue, type StatedFigure } from '../engine/statedFigure';

export interface SharedFigure {
  readonly one: StatedFigure;
  readonly other: StatedFigure;
}

export interface TablePair {
  readonly one: Table;
  readonly other: Table;
  readonly same: number;
  readonly different: readonly SharedFigure[];
}

interface Stated extends StatedFigure {
  readonly table: Table;
}

/** Columns of a known form by their keys, others by their words. */
function columnKey(table: Table, { header, formColumn, kind }: TableColumn): string {
  const words = table.foreign ? header.map(foldName).join('/') : `${table.form.id}:${formColumn.key}`;
  return [table.year ?? '', kind === 'money' ? (table.unit ?? '') : '', kind, words].join('|');
}

/** By line and column. */
const cellsInCommon = sharedCells((table) => {
  const names = comparableNames(table.rows.map(({ name }) => name));
  const lines = table.rows.map(({ row, code, track }, place) => ({
    row,
    line: [code, names[place], track].join('|'),
  }));
  return figureColumns(table).flatMap((column) => {
    const header = columnKey(table, column);
    return lines.map(({ row, line }) => ({
      key: `${header}|${line}`,
      cell: cellId(table.sheetIndex, row, column.column),
    }));
  });
});

/** What a table has twice says nothing. Noughts are alike everywhere. */
function figuresOf(
  reading: WorkbookReading,
  table: Table,
  cells: readonly KeyedCell[],
): ReadonlyMap<string, Stated | null> {
  const found = new Map<string, Stated | null>();
  for (const { key, cell } of cells) {
    const value = statedValue(reading, cell);
    if (value && !value.isZero()) found.set(key, found.has(key) ? null : { table, cell, value });
  }
  return found;
}

/** Each figure is held against the one of the nearest table before it: in time that goes with the number of figures. */
export function sharedFigures(reading: WorkbookReading): readonly TablePair[] {
  if (reading.tables.length < 2) return [];
  const last = new Map<string, Stated>();
  const pairs = new Map<Table, Map<Table, { same: number; different: SharedFigure[] }>>();
  for (const [table, cells] of cellsInCommon(reading.tables)) {
    for (const [key, stated] of figuresOf(reading, table, cells)) {
      if (!stated) continue;
      const before = last.get(key);
      last.set(key, stated);
      if (!before) continue;
      const others = pairs.get(table) ?? new Map<Table, { same: number; different: SharedFigure[] }>();
      pairs.set(table, others);
      const tally = others.get(before.table) ?? { same: 0, different: [] };
      others.set(before.table, tally);
      if (before.value.eq(stated.value)) tally.same += 1;
      else tally.different.push({ one: before, other: stated });
    }
  }
  return [...pairs].flatMap(([other, of]) =>
    [...of].map(([one, { same, different }]) => ({ one, other, same, different })),
  );
}
