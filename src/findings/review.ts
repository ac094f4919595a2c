/** The whole job: a workbook in, what is wrong with it and why out. */
import { CELL_CHECKS, EQUATION_CHECKS, STRUCTURE_CHECKS } from '../checks/catalogue';
import { runChecks, type ChecksToRun } from '../checks/engine/runChecks';
import { withSettings } from '../checks/engine/settings';
import { diagnose } from '../diagnosis/diagnose';
import type { RootCause } from '../diagnosis/rootCause';
import { settleEquations, type SettledRun } from '../diagnosis/settleEquations';
import { derivedErrors } from '../diagnosis/derivedErrors';
import { formTitle } from '../forms/ownForms/ownFormInfo';
import type { EquationDecision } from '../kept/equationDecision';
import { readKept } from '../kept/keptWorkbook';
import type { CellId } from '../reading/cellId';
import { knownFormsOf } from '../reading/knownForms';
import { readWorkbook, type WorkbookReading } from '../reading/readWorkbook';
import { parseCell } from '../sheet/address';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import type { KnownNames } from '../units/knownNames';
import { cellFindings } from './cellFindings';
import { coverageOf, filledCells, type FilledCells } from './coverage';
import { message } from './describe';
import { doubtfulFindings } from './doubtfulFindings';
import type { Finding, Review, ReviewedTable, Severity, UncheckedSheet } from './finding';
import { lostEquations } from './lostEquations';
import { placedFinding } from './placedFinding';
import { reviewedTables } from './reviewedTables';
import { roundingFindings } from './roundingFindings';
import { withStructure } from './structureFindings';
import { uncheckedFindings } from './uncheckedFindings';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** Errors first, then by sheet and from the top down. */
function inReadingOrder(workbook: WorkbookSnapshot, findings: readonly Finding[]): readonly Finding[] {
  const sheetOrder = new Map(workbook.sheets.map(({ name }, place) => [name, place]));
  const key = ({ severity, sheet, cell }: Finding): readonly number[] => {
    const { row = 0, column = 0 } = parseCell(cell) ?? {};
    return [RANK[severity], sheetOrder.get(sheet) ?? 0, row, column];
  };
  return [...findings].sort((a, b) => {
    const [left, right] = [key(a), key(b)];
    const differing = left.findIndex((part, place) => part !== right[place]);
    return differing < 0 ? 0 : (left[differing] ?? 0) - (right[differing] ?? 0);
  });
}

function uncheckedSheets(
  workbook: WorkbookSnapshot,
  checked: ReadonlySet<string>,
): readonly UncheckedSheet[] {
  return workbook.sheets.flatMap((sheet): UncheckedSheet[] => {
    if (checked.has(sheet.name)) return [];
    const reason =
      sheet.kind === 'chart'
        ? 'chart'
        : sheet.unread === 'too-large'
          ? 'too-large'
          : sheet.cells.size === 0
            ? 'empty'
            : 'no-table';
    return [{ sheet: sheet.name, reason: message(`findings.unchecked.${reason}`) }];
  });
}

export const ALL_CHECKS: ChecksToRun = {
  equationChecks: EQUATION_CHECKS,
  cellChecks: CELL_CHECKS,
  structureChecks: STRUCTURE_CHECKS,
};

/**
 * @param checks all of them unless a test says otherwise
 * @param units the names of administrative units, where they are at hand (`namesUnits` tells whether they are of use)
 */
export function reviewWorkbook(
  workbook: WorkbookSnapshot,
  checks: ChecksToRun = ALL_CHECKS,
  units: KnownNames | null = null,
): Review {
  const { kept } = readKept(workbook.memory);
  const reading = readWorkbook(workbook, knownFormsOf(kept), kept.ownEquations, kept.tables);
  return reviewReading(reading, withSettings(checks, kept.checks), kept.equations, units);
}

/** Never silent: what was switched off was not checked. */
function changedChecks({ changed = [] }: ChecksToRun): Review['changedChecks'] {
  return changed.map(({ check, use }) => ({ check, use, title: message(`findings.check.${check}`) }));
}

/** A workbook as it was read, whatever forms it was read with. */
export function reviewReading(
  reading: WorkbookReading,
  checks: ChecksToRun = ALL_CHECKS,
  decisions: readonly EquationDecision[] = [],
  units: KnownNames | null = null,
): Review {
  const settled = settleEquations(reading, runChecks(reading, checks, units), decisions);
  return reviewOf(reading, checks, { ...settled, roots: diagnose(reading, settled.run) });
}

/** A run with what was made of it. */
export interface Diagnosed extends SettledRun {
  readonly roots: readonly RootCause[];
}

/** What is at hand already when a workbook is checked again after an edit. */
export interface AtHand {
  readonly tables: readonly ReviewedTable[];
  readonly filled: FilledCells;
}

/** Writes a review of what was found. */
export function reviewOf(
  reading: WorkbookReading,
  checks: ChecksToRun,
  { run, families, roots }: Diagnosed,
  known?: AtHand,
): Review {
  const { workbook } = reading;
  const derived = derivedErrors(reading, run.issues);
  const followers = (cell: CellId): readonly CellId[] =>
    [...derived].filter(([, from]) => from === cell).map(([follower]) => follower);
  const settled = new Set([...roots.map(({ cell }) => cell), ...derived.keys()]);
  const undecided = new Set(
    roots
      .filter(({ explanations }) => explanations[0]?.kind === 'blank')
      .flatMap(({ accountsFor }) => accountsFor),
  );
  const findings = [
    ...withStructure(
      reading,
      roots.map((root) => placedFinding(reading, root, followers(root.cell))),
      run.structure,
    ),
    ...cellFindings(reading, run.issues, settled, followers),
    ...uncheckedFindings(reading, run.equations, run.crashes),
    ...roundingFindings(reading, run.equations),
    ...doubtfulFindings(reading, families),
  ];
  return {
    tables: known?.tables ?? reviewedTables(reading, run.equations, families),
    findings: inReadingOrder(workbook, findings),
    unchecked: uncheckedSheets(workbook, new Set(reading.tables.map(({ sheet }) => sheet.name))),
    lostEquations: lostEquations(reading),
    changedChecks: changedChecks(checks),
    forms: reading.known.forms.map((form) => ({ form: form.id, title: formTitle(form) })),
    coverage: coverageOf(known?.filled ?? filledCells(workbook), run.equations, undecided),
  };
}
