/**
 * The formula that a cell should hold instead of a wrong one or of a typed figure, where something names one: the formulas that its own was copied
 * with, a right one in its column or row, or its equation. What is proposed is held against the table like any other formula.
 */
import { moveFormula } from '../../formulas/moveFormula';
import { readFormula, type FormulaReading } from '../../formulas/readFormula';
import { cellCount, isOnOwnSheet } from '../../formulas/reference';
import { cellId, type CellId } from '../../reading/cellId';
import { ruleCells, type Equation } from '../../reading/equation';
import { nearestMember } from '../../reading/formulas/copiedSum';
import type { GridCell } from '../../reading/formulas/formulaGrid';
import type { WorkbookReading } from '../../reading/readWorkbook';
import type { Table } from '../../reading/table';
import { cellAt } from '../../sheet/snapshot';
import { equationsOf } from '../engine/expectedFigure';
import type { ProperFormula } from '../engine/result';
import { judgeByTable } from './judge';
import { isProblem, type JudgedTable } from './judgement';
import { writeSum } from './writeSum';

/** So many formulas of the column, and of the row, are tried. */
const MOST_TRIED = 6;
/** A formula that takes more cells than this is no row of a table. */
const MOST_CELLS = 5_000;

interface Question {
  readonly reading: WorkbookReading;
  readonly judged: JudgedTable;
  readonly cell: GridCell;
}

function textAt({ sheet }: Table, { row, column }: GridCell): string | null {
  return cellAt(sheet, row.row, column.column)?.formula ?? null;
}

/** The cells of its own sheet that a formula takes; `null` where it takes others, or names. */
function takenCells({ sheet, sheetIndex }: Table, formula: FormulaReading): ReadonlySet<CellId> | null {
  const { references, names } = formula;
  const isPlain = names.length === 0 && references.every((one) => isOnOwnSheet(one, sheet.name));
  const count = references.reduce((total, one) => total + cellCount(one), 0);
  if (!isPlain || count > MOST_CELLS) return null;
  const cells = new Set<CellId>();
  for (const { area } of references) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1)
        cells.add(cellId(sheetIndex, row, column));
    }
  }
  return cells;
}

function isMadeOf({ rule, alternatives }: Equation, taken: ReadonlySet<CellId>): boolean {
  return [rule, ...alternatives].some((one) => {
    const cells = new Set(one.kind === 'bound' ? [] : ruleCells(one));
    return cells.size > 0 && cells.size === taken.size && [...cells].every((cell) => taken.has(cell));
  });
}

/** Equations that say what the cell is made of; what only the figures suggest says nothing. */
function definitions({ reading, cell }: Question): readonly Equation[] {
  const all = equationsOf(reading).get(cell.id) ?? [];
  return all.filter(({ rule, source }) => rule.kind !== 'bound' && source !== 'suggested');
}

/** @param copied from formulas that the cell's own should be like; where no equation speaks of the cell, that is enough */
function isProper(question: Question, text: string, copied: boolean): boolean {
  const { judged, cell } = question;
  const formula = readFormula(text);
  if (!formula.readable) return false;
  const { table } = judged.grid;
  const taken = takenCells(table, formula);
  if (!taken || taken.size === 0 || taken.has(cell.id)) return false;
  const judgement = judgeByTable(judged, { ...cell, state: 'formula', formula });
  if (isProblem(judgement)) return false;
  if (judgement === 'right') return true;
  const equations = definitions(question);
  return equations.length === 0 ? copied : equations.some((equation) => isMadeOf(equation, taken));
}

function placeOf({ row, column }: GridCell): { readonly row: number; readonly column: number } {
  return { row: row.row, column: column.column };
}

function copyOf({ judged, cell }: Question, from: GridCell): string | null {
  const text = textAt(judged.grid.table, from);
  return text === null ? null : moveFormula(text, placeOf(from), placeOf(cell));
}

/** Formulas in the column and in the row of a cell, the nearest first. */
function formulasAround({ judged: { grid }, cell }: Question): readonly GridCell[] {
  const nearest = (cells: readonly GridCell[], distance: (one: GridCell) => number): readonly GridCell[] =>
    cells
      .filter((one) => one.state === 'formula' && one.id !== cell.id)
      .sort((a, b) => distance(a) - distance(b))
      .slice(0, MOST_TRIED);
  const inColumn = grid.rows.flatMap((row) => row[cell.columnPlace] ?? []);
  const inRow = grid.rows[cell.rowPlace] ?? [];
  return [
    ...nearest(inColumn, ({ rowPlace }) => Math.abs(rowPlace - cell.rowPlace)),
    ...nearest(inRow, ({ columnPlace }) => Math.abs(columnPlace - cell.columnPlace)),
  ];
}

/** What its equation says, down the outline before along the row. */
function writtenOut(question: Question): readonly string[] {
  const ofOutline = ({ relation }: Equation): number => (relation === 'outline' ? 0 : 1);
  return [...definitions(question)]
    .sort((a, b) => ofOutline(a) - ofOutline(b))
    .flatMap(({ rule }) => (rule.kind === 'sum' ? (writeSum(rule, question.cell.id) ?? []) : []));
}

/** @returns en-US notation with its leading "="; `null` where nothing names a formula */
export function properFormula(reading: WorkbookReading, judged: JudgedTable, cell: GridCell): string | null {
  const question: Question = { reading, judged, cell };
  const run = judged.runs.odd.find((one) => one.cell.id === cell.id)?.run;
  const member = run && nearestMember(run, cell);
  const copy = member ? copyOf(question, member) : null;
  if (copy !== null && isProper(question, copy, true)) return copy;
  const beside = formulasAround(question).flatMap((from) => copyOf(question, from) ?? []);
  return [...beside, ...writtenOut(question)].find((text) => isProper(question, text, false)) ?? null;
}

/** For all of some cells; empty where it cannot be said of one of them. */
export function properFormulas(
  reading: WorkbookReading,
  judged: JudgedTable,
  cells: readonly GridCell[],
): readonly ProperFormula[] {
  const found = cells.flatMap((cell) => {
    const formula = properFormula(reading, judged, cell);
    return formula === null ? [] : [{ cell: cell.id, formula }];
  });
  return found.length === cells.length ? found : [];
}
