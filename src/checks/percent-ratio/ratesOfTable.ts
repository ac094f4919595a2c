/** The rates of a table, kept by columns, so that after an edit only those are looked at again that changed or whose counts did. */
import type { CellId } from '../../reading/cellId';
import type { WorkbookReading } from '../../reading/readWorkbook';
import type { Table, TableColumn } from '../../reading/table';
import type { FigureLookup } from '../engine/check';
import { equationsOfTable } from '../engine/equationsOfTable';
import type { StructureIssue } from '../engine/result';
import { lookupOf } from '../engine/runChecks';
import type { ChangedFigures } from '../engine/tableInspector';
import { expectedRates, rateCellAt, type RateCell } from './rateColumn';

export interface ColumnIssues {
  readonly issues: readonly StructureIssue[];
  /** Rates beyond the whole that nothing else explains. */
  readonly beyond: readonly RateCell[];
}

type InspectColumn = (column: TableColumn, cells: readonly RateCell[]) => ColumnIssues;

class RateColumn {
  private told: ColumnIssues | null = null;

  /** @param cells by the places of the rows */
  constructor(
    private readonly column: TableColumn,
    private readonly cells: (RateCell | null)[],
  ) {}

  put(rowPlace: number, cell: RateCell | null): void {
    this.cells[rowPlace] = cell;
    this.told = null;
  }

  issues(inspect: InspectColumn): ColumnIssues {
    this.told ??= inspect(
      this.column,
      this.cells.filter((cell) => cell !== null),
    );
    return this.told;
  }
}

export class RatesOfTable {
  private readonly byColumn: ReadonlyMap<TableColumn, RateColumn>;
  private readonly lookup: FigureLookup;

  /** @param place of the table in the workbook's list of tables */
  constructor(
    private readonly reading: WorkbookReading,
    private readonly table: Table,
    private readonly place: number,
    private readonly inspect: InspectColumn,
  ) {
    this.lookup = lookupOf(reading);
    const columns = table.columns.filter(({ kind }) => kind === 'rate');
    const expected =
      columns.length === 0
        ? new Map()
        : expectedRates(reading, equationsOfTable(reading, place), this.lookup);
    this.byColumn = new Map(
      columns.map((column) => {
        const cells = table.rows.map(({ row }) =>
          rateCellAt(reading, table, { row, column: column.column }, expected),
        );
        return [column, new RateColumn(column, cells)];
      }),
    );
  }

  columns(): readonly ColumnIssues[] {
    return [...this.byColumn.values()].map((column) => column.issues(this.inspect));
  }

  change({ cells, equations, equationsOf }: ChangedFigures): void {
    const targets = equations.filter(({ table }) => table === this.place).map(({ target }) => target);
    for (const cell of new Set([...cells, ...targets])) this.changeCell(cell, equationsOf);
  }

  private changeCell(cell: CellId, equationsOf: ChangedFigures['equationsOf']): void {
    const { reading, table } = this;
    const place = reading.places.get(cell);
    const column = place?.table === table ? this.byColumn.get(place.column) : undefined;
    if (!place || !column) return;
    const telling = equationsOf(cell).filter(
      (equation) => equation.table === this.place && equation.target === cell,
    );
    const at = { row: place.row.row, column: place.column.column };
    const expected = expectedRates(reading, telling, this.lookup);
    column.put(place.rowPlace, rateCellAt(reading, table, at, expected));
  }
}
