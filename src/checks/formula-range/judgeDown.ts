/** A total down its column: does the formula add up all parts of its line, each once? */
import { isAdditive } from '../../forms/form';
import { sum } from '../../numbers/decimal';
import { summedCells, type SummedCell } from '../../reading/formulas/summedCells';
import type { FormulaGrid, GridCell } from '../../reading/formulas/formulaGrid';
import type { JudgedTable, Judgement, RangeKind } from './judgement';

/** Of the parts that a foreign table seems to have: a formula that adds up fewer was made for another outline than the one that was read. */
const MOST_OF = 2 / 3;
/** Totals of totals of totals. */
const DEEPEST = 12;

class Column {
  constructor(
    private readonly judged: JudgedTable,
    private readonly columnPlace: number,
  ) {}

  parts(row: number): readonly number[] {
    return this.judged.partsOf.get(row) ?? [];
  }

  cell(row: number): GridCell | undefined {
    return this.judged.grid.rows[row]?.[this.columnPlace];
  }

  isFilled(row: number): boolean {
    return this.cell(row)?.state !== 'empty';
  }

  /** The lines at the bottom of the outline. */
  lines(row: number, depth = 0): readonly number[] {
    const parts = this.parts(row);
    return parts.length === 0 || depth > DEEPEST
      ? [row]
      : parts.flatMap((part) => this.lines(part, depth + 1));
  }

  /** Every row below one. */
  below(row: number, depth = 0): readonly number[] {
    return depth > DEEPEST ? [] : this.parts(row).flatMap((part) => [part, ...this.below(part, depth + 1)]);
  }

  /** Rows that a formula of this column adds up; none where it does anything else. */
  summedRows(row: number): readonly number[] {
    const cell = this.cell(row);
    const summed = cell?.formula ? summedCells(this.judged.grid, cell.formula) : null;
    if (!summed?.every(({ cell: { columnPlace }, sign }) => columnPlace === this.columnPlace && sign === 1)) {
      return [];
    }
    return summed.map(({ cell: { rowPlace } }) => rowPlace);
  }

  /**
   * The lines that adding up rows adds up, by the outline or, where a row has none, by its own formula. Each row is looked at once: formulas may go
   * round in circles, and whoever asks may stop at the first line that tells.
   */
  *covered(rows: readonly number[]): Generator<number, void> {
    const seen = new Set<number>();
    const open = [...rows];
    for (let row = open.pop(); row !== undefined; row = open.pop()) {
      if (seen.has(row)) continue;
      seen.add(row);
      if (this.parts(row).length > 0) yield* this.lines(row);
      else {
        yield row;
        for (const part of this.summedRows(row)) open.push(part);
      }
    }
  }

  /** A subtotal in deed, not only by the outline that was read. */
  addsUp(row: number): boolean {
    if (this.judged.grid.table.foreign === null || this.summedRows(row).length > 0) return true;
    const cell = this.cell(row);
    const parts = this.parts(row).flatMap((part) => {
      const at = this.cell(part);
      return (at && this.judged.valueOf(at)) ?? [];
    });
    const stated = cell ? this.judged.valueOf(cell) : null;
    return stated !== null && parts.length > 0 && sum(parts).eq(stated);
  }
}

/** The highest rows that are left out with all that belongs to them. */
function leftOut(column: Column, row: number, missing: ReadonlySet<number>): readonly number[] {
  return column.parts(row).flatMap((part) => {
    if (column.lines(part).every((line) => missing.has(line))) return [part];
    return leftOut(column, part, missing);
  });
}

/** What stands in a list before, each time that it does. */
function repeated(rows: readonly number[]): readonly number[] {
  const seen = new Set<number>();
  return rows.filter((row) => seen.size === seen.add(row).size);
}

/** Subtotals that are added up together with their parts, and rows that are added up twice. */
function doubled(column: Column, rows: readonly number[]): readonly number[] {
  const filled = rows.filter((row) => column.isFilled(row));
  const once = new Set(filled);
  const twice = repeated(filled);
  const coversAnother = (row: number): boolean => {
    const isAnother = (other: number): boolean => other !== row && once.has(other);
    if (column.below(row).some(isAnother)) return true;
    for (const other of column.covered([row])) if (isAnother(other)) return true;
    return false;
  };
  const subtotals = filled.filter((row) => coversAnother(row) && column.addsUp(row));
  return [...new Set([...twice, ...subtotals])];
}

/** A row of which nothing is filled in may be a heading. */
function isBlankRow({ rows }: FormulaGrid, row: number): boolean {
  return (rows[row] ?? []).every(({ state }) => state === 'empty');
}

function kindOf(rows: readonly number[], omitted: readonly number[], extra: readonly number[]): RangeKind {
  if (omitted.length === 0) return 'extra-cells';
  if (extra.length > 0) return 'wrong-cells';
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  return omitted.every((row) => row < first || row > last) ? 'short-range' : 'skipped-cells';
}

export function judgeDown(judged: JudgedTable, cell: GridCell, summed: readonly SummedCell[]): Judgement {
  const { grid } = judged;
  const column = new Column(judged, cell.columnPlace);
  const lines = column.lines(cell.rowPlace);
  const isTotal = column.parts(cell.rowPlace).length > 0 && isAdditive(cell.column.kind);
  if (!isTotal || summed.some(({ sign }) => sign === -1)) return 'unknown';
  const isForeign = grid.table.foreign !== null;
  const rows = summed.map(({ cell: { rowPlace } }) => rowPlace);

  const counted = new Set(column.covered(rows));
  const missing = new Set(
    lines.filter((line) => {
      if (counted.has(line)) return false;
      // A subtotal that the outline does not know is left out where its parts are added up.
      const parts = column.summedRows(line);
      return parts.length === 0 || !parts.every((part) => counted.has(part));
    }),
  );
  if (isForeign && lines.length - missing.size < MOST_OF * lines.length) return 'unknown';

  const twice = doubled(column, rows);
  const toCells = (places: readonly number[]): readonly GridCell[] =>
    places.flatMap((place) => column.cell(place) ?? []);
  if (twice.length > 0) return { kind: 'double-count', cells: toCells(twice) };

  const own = new Set(column.below(cell.rowPlace));
  const extra = [...new Set(rows)].filter((row) => !own.has(row) && column.isFilled(row));
  const omitted = leftOut(column, cell.rowPlace, missing).filter(
    (row) => !isForeign || ![row, ...column.below(row)].every((place) => isBlankRow(grid, place)),
  );
  if (omitted.length === 0 && extra.length === 0) return 'right';
  return {
    kind: kindOf(rows, omitted, extra),
    cells: toCells(omitted.length > 0 ? omitted : extra),
  };
}
