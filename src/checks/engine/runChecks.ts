/** Runs every check over a workbook. A check that throws is named, and the rest goes on. */
import type { CheckSetting } from '../../kept/checkSetting';
import { cellAt, type CellSnapshot } from '../../sheet/snapshot';
import { cellId, type CellId } from '../../reading/cellId';
import type { Equation } from '../../reading/equation';
import type { Figure } from '../../reading/figure';
import { figureColumns, type Table, type TableColumn } from '../../reading/table';
import type { FigurePlace, WorkbookReading } from '../../reading/readWorkbook';
import type { KnownNames } from '../../units/knownNames';
import type { CellCheck, EquationCheck, FigureLookup, InspectedCell, StructureCheck } from './check';
import { cannotCheck } from './evaluateSum';
import type { CellIssue, CheckCrash, EquationResult, StructureIssue, StructureResult } from './result';
import type { Severity } from './severity';
import type { TableInspector } from './tableInspector';

export interface CheckRun {
  readonly equations: readonly EquationResult[];
  readonly issues: readonly CellIssue[];
  readonly structure: readonly StructureResult[];
  readonly crashes: readonly CheckCrash[];
}

export interface ChecksToRun {
  readonly equationChecks: readonly EquationCheck[];
  readonly cellChecks: readonly CellCheck[];
  readonly structureChecks: readonly StructureCheck[];
  /** What the user set otherwise than the checks say it. */
  readonly changed?: readonly CheckSetting[];
}

const BLANK: Figure = { state: 'blank' };

/** What the cells say as they were read. */
export function lookupOf(reading: WorkbookReading): FigureLookup {
  return (cell: CellId) => reading.figures.get(cell) ?? BLANK;
}

/** The check that judges an equation. */
export function checkFor(
  checks: readonly EquationCheck[],
  reading: WorkbookReading,
  equation: Equation,
): EquationCheck | undefined {
  const kind = reading.places.get(equation.target)?.column.kind;
  return kind && checks.find((check) => check.appliesTo(equation, kind));
}

/** A cell as checks look at it. There is one for each figure, and most are looked at by hardly any check: the rest is only read where one asks for it. */
class CellToInspect implements InspectedCell {
  constructor(
    readonly id: CellId,
    readonly figure: Figure,
    readonly place: FigurePlace,
    private readonly figures: () => readonly Figure[],
  ) {}

  get snapshot(): CellSnapshot | undefined {
    const { table, row, column } = this.place;
    return cellAt(table.sheet, row.row, column.column);
  }

  get column(): readonly Figure[] {
    return this.figures();
  }
}

/** @param figures those of the cell's column */
export function inspectedCell(
  reading: WorkbookReading,
  { table, column, rowPlace }: Pick<FigurePlace, 'table' | 'column' | 'rowPlace'>,
  figures: () => readonly Figure[],
): InspectedCell | null {
  const id = cellId(table.sheetIndex, table.rows[rowPlace]?.row ?? -1, column.column);
  const place = reading.places.get(id);
  return place ? new CellToInspect(id, reading.figures.get(id) ?? BLANK, place, figures) : null;
}

/** The figures of a column, made once when they are first asked for. */
export function figuresOfColumn(
  reading: WorkbookReading,
  { sheetIndex, rows }: Table,
  { column }: TableColumn,
): () => readonly Figure[] {
  let known: readonly Figure[] | null = null;
  return () =>
    (known ??= rows.map(({ row }) => reading.figures.get(cellId(sheetIndex, row, column)) ?? BLANK));
}

function severityOf(check: StructureCheck, issue: StructureIssue): Severity {
  return check.severityIsSet === true ? check.severity : (issue.severity ?? check.severity);
}

/** Told of a check that threw. */
export type NoteCrash = (check: string, error: unknown) => void;

export function cellIssues(
  checks: readonly CellCheck[],
  cell: InspectedCell,
  note: NoteCrash,
): readonly CellIssue[] {
  const issues: CellIssue[] = [];
  for (const { id, severity, inspect } of checks) {
    try {
      const found = inspect(cell);
      if (found) issues.push({ ...found, check: id, severity, cell: cell.id });
    } catch (error) {
      note(id, error);
    }
  }
  return issues;
}

export function equationResult(
  { id, severity, evaluate }: EquationCheck,
  equation: Equation,
  lookup: FigureLookup,
  note: NoteCrash,
): EquationResult {
  try {
    const { outcome, stated, expected, residual, via, reason, blockers } = evaluate(equation, lookup);
    const result = { outcome, stated, expected, residual, via, blockers, check: id, severity, equation };
    return reason === undefined ? result : { ...result, reason };
  } catch (error) {
    note(id, error);
    return { ...cannotCheck('crashed', [equation.target]), check: id, severity, equation };
  }
}

/** What a check of whole tables comes to: in one part, or in one for each table where it looks at tables one by one. */
export interface StructureParts {
  readonly parts: readonly (readonly StructureResult[])[];
  /** One for each table, where the check keeps what it found. */
  readonly inspectors: readonly TableInspector[];
}

export function structureParts(
  check: StructureCheck,
  reading: WorkbookReading,
  units: KnownNames | null,
  note: NoteCrash,
): StructureParts {
  const { inspectTable, makeInspector } = check;
  try {
    const inspectors = makeInspector
      ? reading.tables.map((table, place) => makeInspector(reading, table, place))
      : [];
    const issues = makeInspector
      ? inspectors.map((inspector) => inspector.issues())
      : inspectTable
        ? reading.tables.map((table, place) => inspectTable(reading, table, place))
        : [check.inspect(reading, units)];
    return { parts: issues.map((one) => structureResults(check, one)), inspectors };
  } catch (error) {
    note(check.id, error);
    return { parts: [], inspectors: [] };
  }
}

export function structureResults(
  check: StructureCheck,
  issues: readonly StructureIssue[],
): readonly StructureResult[] {
  return issues.map((issue) => ({ ...issue, check: check.id, severity: severityOf(check, issue) }));
}

/** What single cells show in one column of a table. */
export interface ColumnIssues {
  readonly tablePlace: number;
  readonly column: TableColumn;
  readonly issues: readonly CellIssue[];
}

/** What checks come to, apart by what they looked at. */
export interface RunInParts extends Pick<CheckRun, 'equations' | 'crashes'> {
  readonly columns: readonly ColumnIssues[];
  readonly structure: ReadonlyMap<StructureCheck, StructureParts>;
}

export function joinParts({ equations, columns, structure, crashes }: RunInParts): CheckRun {
  return {
    equations,
    issues: columns.flatMap(({ issues }) => issues),
    structure: [...structure.values()].flatMap(({ parts }) => parts.flat()),
    crashes,
  };
}

export function runInParts(
  reading: WorkbookReading,
  { equationChecks, cellChecks, structureChecks }: ChecksToRun,
  units: KnownNames | null = null,
): RunInParts {
  const lookup = lookupOf(reading);
  const crashes: CheckCrash[] = [];
  const note: NoteCrash = (check, error) => {
    if (crashes.some((crash) => crash.check === check)) return;
    crashes.push({ check, detail: error instanceof Error ? error.message : String(error) });
  };
  const columns = reading.tables.flatMap((table, tablePlace) =>
    figureColumns(table).map((column): ColumnIssues => {
      const figures = figuresOfColumn(reading, table, column);
      const issues: CellIssue[] = [];
      for (const rowPlace of table.rows.keys()) {
        const cell = inspectedCell(reading, { table, column, rowPlace }, figures);
        if (cell) issues.push(...cellIssues(cellChecks, cell, note));
      }
      return { tablePlace, column, issues };
    }),
  );
  const equations: EquationResult[] = [];
  for (const equation of reading.equations) {
    const check = checkFor(equationChecks, reading, equation);
    if (check) equations.push(equationResult(check, equation, lookup, note));
  }
  const structure = new Map(
    structureChecks.map((check) => [check, structureParts(check, reading, units, note)] as const),
  );
  return { equations, columns, structure, crashes };
}

export function runChecks(
  reading: WorkbookReading,
  checks: ChecksToRun,
  units: KnownNames | null = null,
): CheckRun {
  return joinParts(runInParts(reading, checks, units));
}
