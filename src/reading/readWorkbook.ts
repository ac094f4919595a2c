/** A whole workbook, read: its tables, their equations, and what every figure cell says. */
import type { OwnEquation } from '../kept/ownEquation';
import type { TableDecision } from '../kept/tableDecision';
import { BUILT_IN, type KnownForms } from './knownForms';
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from '../sheet/snapshot';
import { cellId, positionOf, sheetIndexOf, type CellId } from './cellId';
import { settledFigures } from './body/bodyFigures';
import { columnNumbers, decideBy, joinNumbers, NO_EVIDENCE, type ColumnNumbers } from './columnNumbers';
import type { Equation } from './equation';
import { readFigure, type Figure } from './figure';
import { addImpliedFigures } from './impliedFigures';
import { readForeignTables } from './foreign/readForeignTables';
import { ownEquations, type LostEquation } from './own/ownEquations';
import { readTables } from './readTables';
import { relationEquations, type TablePair } from './relationEquations';
import { figureColumns, type Table, type TableColumn, type TableRow } from './table';
import { tableEquations } from './tableEquations';

/** Where a figure cell stands in its table. */
export interface FigurePlace {
  readonly table: Table;
  readonly tablePlace: number;
  readonly row: TableRow;
  readonly rowPlace: number;
  readonly column: TableColumn;
}

export interface WorkbookReading {
  readonly workbook: WorkbookSnapshot;
  /** What its tables might be. */
  readonly known: KnownForms;
  readonly tables: readonly Table[];
  /** By the index of the sheet; sheets that hold other figures besides are not listed. */
  readonly frames: ReadonlyMap<number, SheetFrame>;
  readonly equations: readonly Equation[];
  /** Every cell of a figure column of a recognised table, and the others that own equations speak of. */
  readonly figures: ReadonlyMap<CellId, Figure>;
  readonly places: ReadonlyMap<CellId, FigurePlace>;
  /** Formulas of the figure cells, also of those that show an error. */
  readonly formulas: ReadonlyMap<CellId, string>;
  /** Tables that belong together but cannot be compared. */
  readonly differentUnits: readonly TablePair[];
  /** Equations of the user's that speak of something that cannot be found any more. */
  readonly lostEquations: readonly LostEquation[];
}

/** All that was read on a sheet. */
interface SheetTables {
  readonly tables: readonly Table[];
  /** `null` where its tables were not told by their index rows alone. */
  readonly frame: SheetFrame | null;
}

/** A sheet on which nothing but tables with an index row of a known form holds figures. */
export interface SheetFrame {
  /** Every row that looks like an index row. */
  readonly indexRows: readonly number[];
  readonly lastUsed: number;
}

function tablesOf(
  sheet: SheetSnapshot,
  index: number,
  known: KnownForms,
  decisions: readonly TableDecision[],
): SheetTables {
  const indexed = readTables(sheet, index, known, decisions);
  const foreign = readForeignTables(sheet, index, indexed, known, decisions);
  const { indexRows, lastUsed } = indexed;
  return {
    tables: [...indexed.tables, ...foreign.tables],
    frame: foreign.hasOtherFigures ? null : { indexRows, lastUsed },
  };
}

const NO_TABLES: SheetTables = { tables: [], frame: null };

function numbersOf(table: Table, { column, kind }: TableColumn): ColumnNumbers {
  return columnNumbers(
    table.rows.map(({ row }) => cellAt(table.sheet, row, column)),
    kind,
  );
}

/** How the numbers of each column are written; told from the whole column, before any cell of it is read. */
function numbersOfColumns(tables: readonly Table[]): ReadonlyMap<TableColumn, ColumnNumbers> {
  return new Map(
    tables.flatMap((table) =>
      figureColumns(table).map((column) => [column, numbersOf(table, column)] as const),
    ),
  );
}

/**
 * @param known what its tables may be; without it, the standard sheets
 * @param declared equations that the user declared
 * @param decisions which form its tables are, as far as the user said so
 */
export function readWorkbook(
  workbook: WorkbookSnapshot,
  known: KnownForms = BUILT_IN,
  declared: readonly OwnEquation[] = [],
  decisions: readonly TableDecision[] = [],
): WorkbookReading {
  const bySheet = workbook.sheets.map((sheet, index) =>
    sheet.kind === 'grid' ? tablesOf(sheet, index, known, decisions) : NO_TABLES,
  );
  const tables = bySheet.flatMap((read) => read.tables);
  const written = numbersOfColumns(tables);
  const inWorkbook = joinNumbers([...written.values()]);
  const figures = new Map<CellId, Figure>();
  const places = new Map<CellId, FigurePlace>();
  const formulas = new Map<CellId, string>();
  for (const [tablePlace, table] of tables.entries()) {
    for (const column of figureColumns(table)) {
      const decide = decideBy(written.get(column) ?? NO_EVIDENCE, inWorkbook);
      const settled = settledFigures(table, column);
      for (const [rowPlace, row] of table.rows.entries()) {
        const id = cellId(table.sheetIndex, row.row, column.column);
        const cell = cellAt(table.sheet, row.row, column.column);
        figures.set(id, settled(row.row) ?? readFigure(cell, column.kind, decide));
        if (cell?.formula) formulas.set(id, cell.formula);
        places.set(id, { table, tablePlace, row, rowPlace, column });
      }
    }
  }
  const related = relationEquations(tables);
  const own = ownEquations({ workbook, tables }, declared);
  for (const [cell, figure] of own.figures) figures.set(cell, figure);
  const equations = [...tables.flatMap(tableEquations), ...related.equations, ...own.equations];
  addImpliedFigures(figures, equations);
  return {
    workbook,
    known,
    tables,
    frames: new Map(bySheet.flatMap(({ frame }, index) => (frame ? [[index, frame] as const] : []))),
    equations,
    figures,
    places,
    formulas,
    differentUnits: related.differentUnits,
    lostEquations: own.lost,
  };
}

/** Sheet name and A1 address of a cell. */
export function locate(reading: WorkbookReading, id: CellId): { sheet: string; row: number; column: number } {
  const { row, column } = positionOf(id);
  return { sheet: reading.workbook.sheets[sheetIndexOf(id)]?.name ?? '', row, column };
}
