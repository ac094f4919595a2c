/** Phép tính tự khai: the equations that the user declared, on the tables as they are now. */
import { isAdditive } from '../../forms/form';
import type { OwnEquation } from '../../kept/ownEquation';
import { quoteSheetName, toA1 } from '../../sheet/address';
import { cellAt } from '../../sheet/snapshot';
import { cellId, positionOf, sheetIndexOf, type CellId } from '../cellId';
import { ruleCells, type Equation, type EquationRelation, type EquationRule } from '../equation';
import { readFigure, type Figure } from '../figure';
import { figureColumns, type Table, type TableColumn, type TableRow } from '../table';
import { isExact, writtenDecimals } from '../tableEquations';
import { tableAt, type ReadTables } from './cellMarks';
import { ownText } from './ownText';
import { resolveOwn, type LostPart, type Resolved } from './resolve';
import { cellsOfTerm, columnsOfTerms, rowsOfTerms } from './terms';

/** An own equation that is not checked, and why. */
export interface LostEquation {
  readonly own: OwnEquation;
  readonly lost: LostPart;
}

export interface OwnReading {
  readonly equations: readonly Equation[];
  readonly lost: readonly LostEquation[];
  /** Figures outside all tables that they speak of. */
  readonly figures: ReadonlyMap<CellId, Figure>;
}

interface Instance {
  readonly target: CellId;
  readonly column: TableColumn;
  readonly rule: EquationRule;
  readonly relation: EquationRelation;
}

type Of<Kind extends Resolved['kind']> = Extract<Resolved, { kind: Kind }>;

function columnRule({ table, rule, terms, over }: Of<'column'>, { row }: TableRow): EquationRule {
  const cells = (of: typeof terms) =>
    columnsOfTerms(table, of).map(({ sign, item }) => ({
      sign,
      cell: cellId(table.sheetIndex, row, item.column),
    }));
  const numerator = cells(terms);
  if (rule === 'sum') return { kind: 'sum', terms: numerator };
  return rule === 'rate'
    ? { kind: 'ratio', numerator, denominator: cells(over), factor: 100, divisor: 1 }
    : { kind: 'ratio', numerator, denominator: [], factor: 1, divisor: numerator.length };
}

function ofColumns(resolved: Of<'column'>): readonly Instance[] {
  const { table, target } = resolved;
  return table.rows.map((row) => ({
    target: cellId(table.sheetIndex, row.row, target.column),
    column: target,
    rule: columnRule(resolved, row),
    relation: 'row',
  }));
}

function ofRows({ table, target, terms }: Of<'row'>): readonly Instance[] {
  const rows = rowsOfTerms(table, terms);
  return figureColumns(table)
    .filter(({ kind }) => isAdditive(kind))
    .map((column) => ({
      target: cellId(table.sheetIndex, target.row, column.column),
      column,
      rule: {
        kind: 'sum',
        terms: rows.map(({ sign, item }) => ({
          sign,
          cell: cellId(table.sheetIndex, item.row, column.column),
        })),
      },
      relation: 'outline',
    }));
}

function ofCell(read: ReadTables, { table, target, terms }: Of<'cell'>): readonly Instance[] {
  const column = table.columns.find((one) => one.column === target.column);
  if (!column) return [];
  const cells = terms.flatMap((term) => cellsOfTerm(read, term));
  const isWithin = terms.every(({ from, to }) =>
    [from, to].every((place) => tableAt(read.tables, place) === table),
  );
  return [
    {
      target: cellId(target.sheetIndex, target.row, target.column),
      column,
      rule: { kind: 'sum', terms: cells },
      relation: isWithin ? 'outline' : 'between',
    },
  ];
}

function instancesOf(read: ReadTables, resolved: Resolved): readonly Instance[] {
  switch (resolved.kind) {
    case 'column':
      return ofColumns(resolved);
    case 'row':
      return ofRows(resolved);
    case 'cell':
      return ofCell(read, resolved);
  }
}

/** The unit of the first table whose amounts cannot be set against those of the target. */
function otherUnit(read: ReadTables, resolved: Resolved): LostPart | null {
  if (resolved.kind !== 'cell') return null;
  const { table, target, terms } = resolved;
  const isMoney = (one: Table, column: number): boolean =>
    one.columns.some((known) => known.column === column && known.kind === 'money');
  if (table.unit === null || !isMoney(table, target.column)) return null;
  for (const { from } of terms) {
    const other = tableAt(read.tables, from);
    if (other && other.unit !== null && other.unit !== table.unit && isMoney(other, from.column)) {
      return { what: 'unit', name: other.sheet.name };
    }
  }
  return null;
}

/** As the user is shown one instance of it. */
function textOf(own: OwnEquation, { target, rule }: Instance, resolved: Resolved, read: ReadTables): string {
  if (resolved.kind === 'column') return ownText(own);
  const address = (cell: CellId): string => {
    const { row, column } = positionOf(cell);
    const sheet = read.workbook.sheets[sheetIndexOf(cell)]?.name ?? '';
    const here = toA1(row, column);
    return sheetIndexOf(cell) === sheetIndexOf(target) ? here : `${quoteSheetName(sheet)}!${here}`;
  };
  if (rule.kind !== 'sum') return address(target);
  const terms = rule.terms.map(({ sign, cell }, place) =>
    place === 0 && sign > 0 ? address(cell) : `${sign < 0 ? '-' : '+'} ${address(cell)}`,
  );
  return `${address(target)} = ${terms.join(' ')}`;
}

function toEquation(own: OwnEquation, instance: Instance, resolved: Resolved, read: ReadTables): Equation {
  const { target, column, rule, relation } = instance;
  const { table } = resolved;
  return {
    target,
    rule,
    alternatives: [],
    relation,
    source: 'own',
    own,
    text: textOf(own, instance, resolved, read),
    decimals: writtenDecimals(table, column),
    exact: isExact(table, column),
    countMayFollowRate: false,
    table: read.tables.indexOf(table),
  };
}

/** Figures of cells that stand in no table; there nobody can tell what kind of figure it is. */
function outsideFigures(read: ReadTables, equations: readonly Equation[]): ReadonlyMap<CellId, Figure> {
  const figures = new Map<CellId, Figure>();
  for (const cell of equations.flatMap(({ rule }) => ruleCells(rule))) {
    const place = { sheetIndex: sheetIndexOf(cell), ...positionOf(cell) };
    const sheet = read.workbook.sheets[place.sheetIndex];
    if (!sheet || figures.has(cell) || tableAt(read.tables, place)) continue;
    figures.set(cell, readFigure(cellAt(sheet, place.row, place.column), 'money'));
  }
  return figures;
}

/** Something was moved into a range that its own result stands in now, or there is nothing in it. */
function uselessness(instances: readonly Instance[]): 'itself' | 'nothing' | null {
  if (instances.length === 0) return 'nothing';
  for (const { target, rule } of instances) {
    const cells = ruleCells(rule);
    if (cells.length === 0) return 'nothing';
    if (cells.includes(target)) return 'itself';
  }
  return null;
}

export function ownEquations(read: ReadTables, declared: readonly OwnEquation[]): OwnReading {
  const equations: Equation[] = [];
  const lost: LostEquation[] = [];
  for (const own of declared) {
    const resolution = resolveOwn(read, own);
    if (!resolution.ok) {
      lost.push({ own, lost: resolution.lost });
      continue;
    }
    const resolved = resolution.value;
    const unit = otherUnit(read, resolved);
    if (unit) {
      lost.push({ own, lost: unit });
      continue;
    }
    const instances = instancesOf(read, resolved);
    const useless = uselessness(instances);
    if (useless) lost.push({ own, lost: { what: useless, name: ownText(own) } });
    else equations.push(...instances.map((instance) => toEquation(own, instance, resolved, read)));
  }
  const cellEquations = equations.filter(({ relation }) => relation !== 'row');
  return { equations, lost, figures: outsideFigures(read, cellEquations) };
}
