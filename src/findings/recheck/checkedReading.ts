/** A workbook as it was read, with all that was found in it: kept so that single figures of it can become others. */
import type { CheckCrash } from '../../checks/engine/result';
import { runInParts, type ChecksToRun } from '../../checks/engine/runChecks';
import type { ChangedFigures } from '../../checks/engine/tableInspector';
import { diagnose } from '../../diagnosis/diagnose';
import { indexEquations } from '../../diagnosis/network';
import { settleEquations } from '../../diagnosis/settleEquations';
import type { EquationDecision } from '../../kept/equationDecision';
import { cellId, type CellId } from '../../reading/cellId';
import type { Equation } from '../../reading/equation';
import { FigureEdits, type CellEdit } from '../../reading/figureEdits';
import { readFigure, type Figure } from '../../reading/figure';
import { forgetFormulaGrid } from '../../reading/formulas/formulaGrid';
import { ImpliedFigures } from '../../reading/impliedFigures';
import type { FigurePlace, WorkbookReading } from '../../reading/readWorkbook';
import type { Table } from '../../reading/table';
import { cellKey } from '../../sheet/address';
import type { CellSnapshot } from '../../sheet/snapshot';
import type { KnownNames } from '../../units/knownNames';
import { filledCells, type FilledCells } from '../coverage';
import type { Review, ReviewedTable } from '../finding';
import { reviewOf } from '../review';
import { groupedByTable, reviewedTable, reviewedTables } from '../reviewedTables';
import { CheckedCells } from './checkedCells';
import { CheckedEquations } from './checkedEquations';
import { CheckedStructure } from './checkedStructure';

export interface EditableSheet {
  readonly cells: Map<number, CellSnapshot>;
}

/** A figure that is another one now. */
export interface ChangedFigure {
  readonly cell: CellId;
  readonly place: FigurePlace;
}

export class CheckedReading {
  review: Review;
  private readonly reading: WorkbookReading;
  private readonly figures: Map<CellId, Figure>;
  private readonly edits: FigureEdits;
  private readonly implied: ImpliedFigures;
  private readonly equations: CheckedEquations;
  private readonly cells: CheckedCells;
  private readonly structure: CheckedStructure;
  /** Every equation of a cell, also those that no check is made of, in the order of the workbook. */
  private readonly equationsOf: (cell: CellId) => readonly Equation[];
  private readonly crashes: readonly CheckCrash[];
  private filled: FilledCells;
  private tables: readonly ReviewedTable[];

  constructor(
    read: WorkbookReading,
    private readonly checks: ChecksToRun,
    decisions: readonly EquationDecision[],
    units: KnownNames | null,
  ) {
    this.figures = new Map(read.figures);
    this.reading = { ...read, figures: this.figures };
    const parts = runInParts(this.reading, checks, units);
    this.cells = new CheckedCells(this.reading, checks.cellChecks, parts.columns);
    this.structure = new CheckedStructure(this.reading, parts.structure, units);
    const run = {
      equations: parts.equations,
      issues: this.cells.issues(),
      structure: this.structure.results(),
      crashes: parts.crashes,
    };
    const settled = settleEquations(this.reading, run, decisions);
    const index = indexEquations(settled.run.equations);
    this.crashes = parts.crashes;
    this.equations = new CheckedEquations(this.reading, checks.equationChecks, run.equations, settled, index);
    this.equationsOf = this.equations.areAll
      ? (cell) => this.equations.of(cell)
      : equationsByCell(this.reading);
    this.implied = new ImpliedFigures(this.figures, (cell) => this.equations.of(cell));
    this.edits = new FigureEdits(this.reading);
    this.filled = filledCells(this.reading.workbook);
    this.tables = reviewedTables(this.reading, settled.run.equations, settled.families);
    this.review = this.write();
  }

  private write(): Review {
    const { run, families, index } = this.equations;
    const all = {
      equations: run,
      issues: this.cells.issues(),
      structure: this.structure.results(),
      crashes: this.crashes,
    };
    const roots = diagnose(this.reading, all, index);
    return reviewOf(
      this.reading,
      this.checks,
      { run: all, families, roots },
      {
        tables: this.tables,
        filled: this.filled,
      },
    );
  }

  /**
   * Takes over edits, and writes the review anew.
   *
   * @param edits each of another cell
   * @param sheets those that the reading was made of: the edits are put into them
   * @returns `full` where that is not sound; then this is of no use any more
   */
  edit(edits: readonly CellEdit[], sheets: readonly EditableSheet[]): 'full' | 'figures' | 'nothing' {
    if (edits.length === 0) return 'nothing';
    // A check that breaks down is told as of the whole workbook.
    if (this.crashes.length > 0 || this.implied.inCircles) return 'full';
    const apply = (): void => {
      for (const edit of edits) put(sheets[edit.sheetIndex], edit);
    };
    if (!this.edits.keepStructure(edits, apply)) return 'full';
    const changed = this.changeFigures(edits);
    if (!changed) return 'full';
    const evaluated = this.equations.evaluate(changed.map(({ cell }) => cell));
    if (!evaluated || !this.cells.inspect(changed)) return 'full';
    const touched = new Set([...changed.map(({ place }) => place.tablePlace), ...evaluated]);
    const refilled = this.refilled(edits);
    for (const table of refilled) forgetFormulaGrid(table);
    if (!this.structure.inspect(this.changedFigures(changed), touched, refilled)) return 'full';
    this.count(edits);
    this.rewriteTables(evaluated);
    this.review = this.write();
    return 'figures';
  }

  private changeFigures(edits: readonly CellEdit[]): readonly ChangedFigure[] | null {
    const edited = new Set<CellId>();
    for (const { sheetIndex, row, column, after } of edits) {
      const id = cellId(sheetIndex, row, column);
      const place = this.reading.places.get(id);
      if (!place) return null;
      this.figures.set(id, readFigure(after, place.column.kind));
      edited.add(id);
    }
    const others = this.implied.refill(edited);
    return (
      others &&
      [...edited, ...others].flatMap((cell) => {
        const place = this.reading.places.get(cell);
        return place ? [{ cell, place }] : [];
      })
    );
  }

  private changedFigures(changed: readonly ChangedFigure[]): ChangedFigures {
    const cells = changed.map(({ cell }) => cell);
    const { equationsOf } = this;
    return { cells, equations: [...new Set(cells.flatMap(equationsOf))], equationsOf };
  }

  /** Tables of which other cells hold anything than before. */
  private refilled(edits: readonly CellEdit[]): ReadonlySet<Table> {
    return new Set(
      edits.flatMap(({ sheetIndex, row, column, before, after }) => {
        const was = before?.value ?? null;
        const is = after?.value ?? null;
        const place = this.reading.places.get(cellId(sheetIndex, row, column));
        return place && (was === null) !== (is === null) ? [place.table] : [];
      }),
    );
  }

  private count(edits: readonly CellEdit[]): void {
    const among = (cell: CellSnapshot | undefined): number => (cell && cell.value !== null ? 1 : 0);
    const more = edits.reduce((sum, { before, after }) => sum + among(after) - among(before), 0);
    // Nothing but numbers comes and goes.
    this.filled = { cells: this.filled.cells + more, numbers: this.filled.numbers + more };
  }

  private rewriteTables(touched: ReadonlySet<number>): void {
    const { families } = this.equations;
    const familiesOf = groupedByTable(families, ({ table }) => table);
    this.tables = this.tables.map((before, place) => {
      if (!touched.has(place)) return before;
      const results = this.equations.resultsOf(place);
      return reviewedTable(this.reading, place, results, familiesOf.get(place) ?? [])[0] ?? before;
    });
  }
}

function equationsByCell({ equations }: WorkbookReading): (cell: CellId) => readonly Equation[] {
  const { equationsOf } = indexEquations(equations.map((equation) => ({ equation })));
  return (cell) => equationsOf(cell).flatMap((place) => equations[place] ?? []);
}

function put(sheet: EditableSheet | undefined, { row, column, after }: CellEdit): void {
  const key = cellKey(row, column);
  if (after) sheet?.cells.set(key, after);
  else sheet?.cells.delete(key);
}
