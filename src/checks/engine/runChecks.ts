/** Runs every check over a workbook. A check that throws is named, and the rest goes on. */
import type { CheckSetting } from '../../kept/checkSetting';
import { cellAt } from '../../sheet/snapshot';
import { cellId, type CellId } from '../../reading/cellId';
import type { Equation } from '../../reading/equation';
import type { Figure } from '../../reading/figure';
import { figureColumns } from '../../reading/table';
import type { WorkbookReading } from '../../reading/readWorkbook';
import type { KnownNames } from '../../units/knownNames';
import type { CellCheck, EquationCheck, FigureLookup, InspectedCell, StructureCheck } from './check';
import { cannotCheck } from './evaluateSum';
import type { CellIssue, CheckCrash, EquationResult, StructureIssue, StructureResult } from './result';
import type { Severity } from './severity';

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

function inspectedCells(reading: WorkbookReading): InspectedCell[] {
  return reading.tables.flatMap((table) =>
    figureColumns(table).flatMap((column) => {
      const ids = table.rows.map(({ row }) => cellId(table.sheetIndex, row, column.column));
      const figures = ids.map((id) => reading.figures.get(id) ?? BLANK);
      return ids.flatMap((id, place): InspectedCell[] => {
        const where = reading.places.get(id);
        const figure = figures[place];
        if (!where || !figure) return [];
        const snapshot = cellAt(table.sheet, where.row.row, column.column);
        return [{ id, figure, place: where, snapshot, column: figures }];
      });
    }),
  );
}

function severityOf(check: StructureCheck, issue: StructureIssue): Severity {
  return check.severityIsSet === true ? check.severity : (issue.severity ?? check.severity);
}

export function runChecks(
  reading: WorkbookReading,
  { equationChecks, cellChecks, structureChecks }: ChecksToRun,
  units: KnownNames | null = null,
): CheckRun {
  const lookup = lookupOf(reading);
  const crashes: CheckCrash[] = [];
  const note = (check: string, error: unknown): void => {
    if (crashes.some((crash) => crash.check === check)) return;
    crashes.push({ check, detail: error instanceof Error ? error.message : String(error) });
  };

  const issues = inspectedCells(reading).flatMap((cell) =>
    cellChecks.flatMap((check): CellIssue[] => {
      try {
        const found = check.inspect(cell);
        return found ? [{ ...found, check: check.id, severity: check.severity, cell: cell.id }] : [];
      } catch (error) {
        note(check.id, error);
        return [];
      }
    }),
  );
  const equations = reading.equations.flatMap((equation): EquationResult[] => {
    const check = checkFor(equationChecks, reading, equation);
    if (!check) return [];
    const { severity } = check;
    try {
      return [{ ...check.evaluate(equation, lookup), check: check.id, severity, equation }];
    } catch (error) {
      note(check.id, error);
      return [{ ...cannotCheck('crashed', [equation.target]), check: check.id, severity, equation }];
    }
  });
  const structure = structureChecks.flatMap((check): StructureResult[] => {
    try {
      return check
        .inspect(reading, units)
        .map((issue) => ({ ...issue, check: check.id, severity: severityOf(check, issue) }));
    } catch (error) {
      note(check.id, error);
      return [];
    }
  });
  return { equations, issues, structure, crashes };
}
