/** Every sum of a table, held against what it should add up. */
import { figureValue } from '../../reading/figure';
import { formulaGrid, type GridCell } from '../../reading/formulas/formulaGrid';
import { formulaRuns } from '../../reading/formulas/runs';
import { summedCells, type SummedCell } from '../../reading/formulas/summedCells';
import type { WorkbookReading } from '../../reading/readWorkbook';
import type { Table } from '../../reading/table';
import { judgeAlong, sumTermsOf } from './judgeAlong';
import { judgeBeside } from './judgeBeside';
import { judgeDown } from './judgeDown';
import { isProblem, type JudgedTable, type Judgement, type RangeProblem } from './judgement';

function partsOf({ rows }: Table): JudgedTable['partsOf'] {
  const parts = new Map<number, number[]>();
  rows.forEach(({ parent }, place) => {
    if (parent === null) return;
    const known = parts.get(parent);
    if (known) known.push(place);
    else parts.set(parent, [place]);
  });
  return parts;
}

function sumsOf({ columns }: Table): JudgedTable['sumOf'] {
  return new Map(
    columns.flatMap((column) => {
      const { equation } = column.formColumn;
      const terms = equation === undefined ? null : sumTermsOf(equation);
      return terms ? [[column, terms] as const] : [];
    }),
  );
}

export function judgedTable(reading: WorkbookReading, table: Table): JudgedTable {
  const grid = formulaGrid(table);
  const sumOf = sumsOf(table);
  return {
    grid,
    runs: formulaRuns(grid),
    partsOf: partsOf(table),
    sumOf,
    // Of two columns with one code the last one is meant, whatever it is.
    sums: new Map(
      [...new Map(table.columns.map((column) => [column.index, column])).values()].flatMap((column) => {
        const terms = sumOf.get(column);
        return terms ? [[column.index, terms] as const] : [];
      }),
    ),
    valueOf: ({ id }) => {
      const figure = reading.figures.get(id);
      return figure ? figureValue(figure) : null;
    },
  };
}

/** In a form that is known, a total of the right columns in another row, or of the right rows in another column, is known to be wrong. */
function judgeElsewhere(judged: JudgedTable, cell: GridCell, summed: readonly SummedCell[]): Judgement {
  const { grid } = judged;
  if (grid.table.foreign !== null) return 'unknown';
  const move = (to: (one: GridCell) => GridCell | undefined): readonly SummedCell[] =>
    summed.flatMap((term) => {
      const moved = to(term.cell);
      return moved ? [{ ...term, cell: moved }] : [];
    });
  const rows = new Set(summed.map(({ cell: { rowPlace } }) => rowPlace));
  const columns = new Set(summed.map(({ cell: { columnPlace } }) => columnPlace));
  const inRow = move(({ columnPlace }) => grid.rows[cell.rowPlace]?.[columnPlace]);
  const inColumn = move(({ rowPlace }) => grid.rows[rowPlace]?.[cell.columnPlace]);
  const isMoved =
    (rows.size === 1 && judgeAlong(judged, cell, inRow) === 'right') ||
    (columns.size === 1 && judgeDown(judged, cell, inColumn) === 'right');
  return isMoved ? { kind: 'wrong-cells', cells: summed.map((term) => term.cell) } : 'unknown';
}

/** By the outline of the table, or by the equation of the column. */
export function judgeByTable(judged: JudgedTable, cell: GridCell): Judgement {
  const summed = cell.formula ? summedCells(judged.grid, cell.formula) : null;
  if (!summed || summed.length === 0) return 'unknown';
  if (summed.every((term) => term.cell.columnPlace === cell.columnPlace)) {
    return judgeDown(judged, cell, summed);
  }
  if (summed.every((term) => term.cell.rowPlace === cell.rowPlace)) return judgeAlong(judged, cell, summed);
  return judgeElsewhere(judged, cell, summed);
}

export interface JudgedCell {
  readonly cell: GridCell;
  readonly problem: RangeProblem;
}

export function rangeProblems(judged: JudgedTable): readonly JudgedCell[] {
  const { grid, runs } = judged;
  const odd = new Map(runs.odd.map(({ cell, run }) => [cell.id, run]));
  return grid.rows.flatMap((cells) =>
    cells.flatMap((cell): readonly JudgedCell[] => {
      const byTable = judgeByTable(judged, cell);
      const run = byTable === 'unknown' ? odd.get(cell.id) : undefined;
      const judgement = run ? judgeBeside(judged, cell, run) : byTable;
      return isProblem(judgement) ? [{ cell, problem: judgement }] : [];
    }),
  );
}
