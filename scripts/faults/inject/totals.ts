/** Totals of typed tables that were added up wrongly; the totals above carried it along. */
import { readFormula } from '../../../src/formulas/readFormula';
import { isOnOwnSheet } from '../../../src/formulas/reference';
import { isAdditive } from '../../../src/forms/form';
import { cellId, positionOf, sheetIndexOf, type CellId } from '../../../src/reading/cellId';
import type { Equation } from '../../../src/reading/equation';
import { figureValue } from '../../../src/reading/figure';
import { figureColumns, type Table } from '../../../src/reading/table';
import { toA1 } from '../../../src/sheet/address';
import { editsBetween, frozen, withEdits, type Edit } from '../model';
import { editOf, type Subject } from '../subject';
import type { Injector } from '../fault';
import type { Random } from '../random';

interface LineFault {
  readonly table: Table;
  readonly total: number;
  readonly line: number;
  /** Columns in which the total is wrong. */
  readonly columns: readonly number[];
}

function outlineOf({ reading }: Subject): readonly Equation[] {
  return reading.equations.filter(({ relation, rule }) => relation === 'outline' && rule.kind === 'sum');
}

function valueAt({ reading }: Subject, { sheetIndex }: Table, row: number, column: number): number {
  const figure = reading.figures.get(cellId(sheetIndex, row, column));
  return (figure && figureValue(figure)?.toNumber()) ?? 0;
}

/** A total with two lines or more, and one of them; in all columns, or in one. */
function pickLine(subject: Subject, random: Random): LineFault | null {
  const totals = outlineOf(subject).flatMap((equation) => {
    const place = subject.reading.places.get(equation.target);
    return place && equation.rule.kind === 'sum' && equation.rule.terms.length >= 2
      ? [{ equation, place }]
      : [];
  });
  const picked = random.pick(totals);
  const term = picked?.equation.rule.kind === 'sum' ? random.pick(picked.equation.rule.terms) : undefined;
  if (!picked || !term) return null;
  const { table, row, column } = picked.place;
  const line = positionOf(term.cell).row;
  const additive = figureColumns(table).filter(
    (one) => isAdditive(one.kind) && valueAt(subject, table, line, one.column) !== 0,
  );
  const columns = additive.map((one) => one.column);
  if (!columns.includes(column.column)) return null;
  return { table, total: row.row, line, columns: random.chance(0.75) ? columns : [column.column] };
}

/** In a form the formulas tell what follows: the wrong total is calculated, then everything is typed. */
function calculated(
  subject: Subject,
  { table, total, line, columns }: LineFault,
  sign: 1 | -1,
): readonly Edit[] {
  const { live, model } = subject;
  if (!live) return [];
  const sheet = live[table.sheetIndex];
  const edits = (sheet?.cells ?? []).flatMap((cell): readonly Edit[] => {
    if (cell.row !== total || !columns.includes(cell.column) || !cell.isFormula) return [];
    const formula = String(cell.content);
    const isDown = readFormula(formula).references.every(
      (reference) =>
        isOnOwnSheet(reference) &&
        reference.area.left === cell.column &&
        reference.area.right === cell.column,
    );
    // What is added up along the row follows from those that are added up down their columns.
    if (!isDown) return [];
    const changed = `${formula}${sign > 0 ? '+' : '-'}${toA1(line, cell.column)}`;
    return [editOf(cellId(table.sheetIndex, cell.row, cell.column), changed)];
  });
  return editsBetween(model, frozen(withEdits(live, edits)));
}

/** In a table without formulas the totals above follow in the same columns. */
function typed(subject: Subject, { table, total, line, columns }: LineFault, sign: 1 | -1): readonly Edit[] {
  const rows = [total];
  let above = table.rows.find(({ row }) => row === total)?.parent ?? null;
  for (let steps = 0; above !== null && steps < table.rows.length; steps += 1) {
    const parent = table.rows[above];
    if (!parent) break;
    rows.push(parent.row);
    above = parent.parent;
  }
  return columns.flatMap((column) =>
    rows.map((row) => {
      const wrong = valueAt(subject, table, row, column) + sign * valueAt(subject, table, line, column);
      return editOf(cellId(table.sheetIndex, row, column), wrong);
    }),
  );
}

function lineFault(sign: 1 | -1): Injector {
  return (subject, random) => {
    if (subject.shape !== 'typed') return null;
    const fault = pickLine(subject, random);
    if (!fault) return null;
    const edits = subject.live ? calculated(subject, fault, sign) : typed(subject, fault, sign);
    const blame = edits.flatMap(({ sheet, row, column }): readonly CellId[] =>
      row === fault.total && sheet === fault.table.sheetIndex ? [cellId(sheet, row, column)] : [],
    );
    const [first] = blame;
    if (first === undefined || sheetIndexOf(first) !== fault.table.sheetIndex) return null;
    return {
      kind: sign > 0 ? 'doubled-line' : 'omitted-line',
      edits,
      blame,
      causes: [sign > 0 ? 'doubled-line' : 'omitted-line'],
      evidence: { kind: 'line', sign },
      note: `row ${fault.line + 1} of total row ${fault.total + 1}, ${blame.length} columns`,
    };
  };
}

/** A total without one of its lines. */
export const omittedLine = lineFault(-1);
/** A total with one of its lines twice. */
export const doubledLine = lineFault(1);
