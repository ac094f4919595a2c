/** What single cells show, kept by columns, so that cells can be inspected one by one. */
import type { CellCheck } from '../../checks/engine/check';
import type { CellIssue } from '../../checks/engine/result';
import { cellIssues, figuresOfColumn, inspectedCell, type ColumnIssues } from '../../checks/engine/runChecks';
import { cellId, positionOf } from '../../reading/cellId';
import type { Figure } from '../../reading/figure';
import type { FigurePlace, WorkbookReading } from '../../reading/readWorkbook';
import { figureColumns, type TableColumn } from '../../reading/table';
import type { ChangedFigure } from './checkedReading';

const BLANK: Figure = { state: 'blank' };

export class CheckedCells {
  private readonly byColumn: Map<TableColumn, readonly CellIssue[]>;
  private all: readonly CellIssue[] | null = null;

  constructor(
    private readonly reading: WorkbookReading,
    private readonly checks: readonly CellCheck[],
    columns: readonly ColumnIssues[],
  ) {
    this.byColumn = new Map(columns.map(({ column, issues }) => [column, issues]));
  }

  /** In the order of the tables, their columns and rows. */
  issues(): readonly CellIssue[] {
    this.all ??= [...this.byColumn.values()].flat();
    return this.all;
  }

  /** @returns false where a check threw */
  inspect(changed: readonly ChangedFigure[]): boolean {
    const columns = new Map<TableColumn, { readonly place: FigurePlace; readonly rows: Set<number> }>();
    const add = (place: FigurePlace, column: TableColumn, rowPlace: number): void => {
      const known = columns.get(column) ?? { place, rows: new Set<number>() };
      known.rows.add(rowPlace);
      columns.set(column, known);
    };
    for (const { place } of changed) {
      for (const column of figureColumns(place.table)) add(place, column, place.rowPlace);
    }
    for (const column of new Set(changed.map(({ place }) => place.column))) {
      const place = columns.get(column)?.place;
      if (place) for (const row of this.lookingAt(place, column)) add(place, column, row);
    }
    this.all = null;
    return [...columns].every(([column, { place, rows }]) => this.inspectColumn(place, column, rows));
  }

  /** Rows whose figure is judged by the others of its column. */
  private lookingAt({ table }: FigurePlace, { column }: TableColumn): readonly number[] {
    return table.rows.flatMap(({ row }, rowPlace) => {
      const id = cellId(table.sheetIndex, row, column);
      const figure = this.reading.figures.get(id) ?? BLANK;
      const where = this.reading.places.get(id);
      return where && this.checks.some((check) => check.looksAtColumn(figure, where)) ? [rowPlace] : [];
    });
  }

  private inspectColumn({ table }: FigurePlace, column: TableColumn, rows: ReadonlySet<number>): boolean {
    const crashes: string[] = [];
    const figures = figuresOfColumn(this.reading, table, column);
    const again = new Set([...rows].flatMap((place) => table.rows[place]?.row ?? []));
    const kept = (this.byColumn.get(column) ?? []).filter(({ cell }) => !again.has(positionOf(cell).row));
    const found = [...rows].flatMap((rowPlace) => {
      const cell = inspectedCell(this.reading, { table, column, rowPlace }, figures);
      return cell ? cellIssues(this.checks, cell, (id) => crashes.push(id)) : [];
    });
    this.byColumn.set(
      column,
      [...kept, ...found].sort((one, other) => one.cell - other.cell),
    );
    return crashes.length === 0;
  }
}
