/**
 * Formulas that were copied along a column or a row, and the cells among them that are not like the others.
 *
 * Columns are looked at first, lines and totals apart: most formulas of a table are the same all the way down. What no column explains is looked at
 * along its row: totals are the same from left to right.
 */
import type { CellId } from '../cellId';
import {
  additivePlaces,
  formOf,
  headRows,
  isCopyOf,
  isLink,
  type FormulaGrid,
  type GridCell,
} from './formulaGrid';
import type { Direction } from '../../formulas/relativeForm';

/** Three that agree by chance are rare. */
const FEWEST = 3;
/** Of all cells with figures in the run. */
const MOST_OF = 0.75;

export interface FormulaRun {
  readonly direction: Direction;
  readonly form: string;
  /** Cells with that very form. */
  readonly members: readonly GridCell[];
}

/** A cell that is not like its run. */
export interface OddCell {
  readonly cell: GridCell;
  readonly run: FormulaRun;
}

export interface RunReading {
  readonly runs: readonly FormulaRun[];
  readonly odd: readonly OddCell[];
  /** The run that a cell follows. */
  readonly runOf: ReadonlyMap<CellId, FormulaRun>;
}

/** A cell with the others of its form before it. */
interface Member {
  readonly cell: GridCell;
  readonly form: string;
  readonly members: GridCell[];
}

/** Most formulas are copied from the one before. */
function formAfter(last: Member | null, cell: GridCell, direction: Direction): string | null {
  return last && isCopyOf(cell, last.cell, direction) ? last.form : formOf(cell, direction);
}

/** The run that nearly all cells of a list belong to; `null` where there is none. */
function majority(cells: readonly GridCell[], direction: Direction): FormulaRun | null {
  const filled = cells.filter(({ state }) => state !== 'empty');
  const byForm = new Map<string, GridCell[]>();
  let last: Member | null = null;
  for (const cell of filled) {
    const form = formAfter(last, cell, direction);
    if (form === null) continue;
    const members: GridCell[] = last?.form === form ? last.members : (byForm.get(form) ?? []);
    if (members.length === 0) byForm.set(form, members);
    members.push(cell);
    last = { cell, form, members };
  }
  for (const [form, members] of byForm) {
    if (members.length >= FEWEST && members.length >= MOST_OF * filled.length) {
      return { direction, form, members };
    }
  }
  return null;
}

class Runs {
  readonly runs: FormulaRun[] = [];
  readonly runOf = new Map<CellId, FormulaRun>();
  private readonly oddOnes = new Map<CellId, OddCell>();

  add(run: FormulaRun): void {
    this.runs.push(run);
    for (const { id } of run.members) {
      this.runOf.set(id, run);
      this.oddOnes.delete(id);
    }
  }

  /** Cells of a run that do not follow it, unless they follow another. */
  addOdd(run: FormulaRun, cells: readonly GridCell[]): void {
    for (const cell of cells) {
      if (cell.state === 'empty' || isLink(cell)) continue;
      if (this.runOf.has(cell.id) || this.oddOnes.has(cell.id)) continue;
      this.oddOnes.set(cell.id, { cell, run });
    }
  }

  reading(): RunReading {
    return { runs: this.runs, runOf: this.runOf, odd: [...this.oddOnes.values()] };
  }
}

function readColumn(runs: Runs, lines: readonly GridCell[], heads: readonly GridCell[]): void {
  const ofLines = majority(lines, 'column');
  const ofHeads = majority(heads, 'column');
  if (ofLines) {
    // Totals may be computed along the row as their lines are, or down the column.
    const alike = heads.filter((cell) => formOf(cell, 'column') === ofLines.form);
    const run = { ...ofLines, members: [...ofLines.members, ...alike] };
    runs.add(run);
    runs.addOdd(run, lines);
    const hasEquation = heads.some(({ column }) => column.formColumn.equation !== undefined);
    if (ofHeads?.form === ofLines.form || hasEquation) runs.addOdd(run, heads);
  }
  if (ofHeads && ofHeads.form !== ofLines?.form) {
    runs.add(ofHeads);
    runs.addOdd(ofHeads, heads);
  }
}

const known = new WeakMap<FormulaGrid, RunReading>();

export function formulaRuns(grid: FormulaGrid): RunReading {
  const before = known.get(grid);
  if (before) return before;
  const runs = new Runs();
  if (grid.hasFormulas) {
    const isHead = headRows(grid);
    for (const place of grid.columns.keys()) {
      const cells = grid.rows.flatMap((row) => row[place] ?? []);
      readColumn(
        runs,
        cells.filter(({ rowPlace }) => !isHead.has(rowPlace)),
        cells.filter(({ rowPlace }) => isHead.has(rowPlace)),
      );
    }
    const additive = new Set(additivePlaces(grid));
    for (const row of grid.rows) {
      const rest = row.filter(({ id, columnPlace }) => additive.has(columnPlace) && !runs.runOf.has(id));
      const run = majority(rest, 'row');
      if (!run) continue;
      runs.add(run);
      // A column that is computed along the rows, and typed all the way down, is typed in its totals too.
      runs.addOdd(
        run,
        rest.filter(({ state, column }) => state !== 'typed' || column.formColumn.equation === undefined),
      );
    }
  }
  const reading = runs.reading();
  known.set(grid, reading);
  return reading;
}
