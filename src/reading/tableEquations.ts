/** The equations of a recognised table: along its rows from the form's notation, down its outline from the TT codes. */
import { declareEquation, type IndexEquation, type IndexTerm } from '../forms/indexNotation';
import { isAdditive } from '../forms/form';
import { toA1 } from '../sheet/address';
import { cellAt } from '../sheet/snapshot';
import { boundEquations } from './boundEquations';
import { cellId, positionOf, type CellId } from './cellId';
import type { Equation, EquationRule, EquationSource, EquationTerm } from './equation';
import { settledFigures } from './body/bodyFigures';
import { figureValue, readFigure, type Figure } from './figure';
import { formulaEquations } from './formulas/formulaEquations';
import { figureColumns, isGuessed, type Table, type TableColumn, type TableRow } from './table';

interface Scope {
  readonly table: Table;
  readonly place: number;
  readonly columnOf: ReadonlyMap<string, TableColumn>;
}

function at(table: Table, row: TableRow, column: TableColumn): CellId {
  return cellId(table.sheetIndex, row.row, column.column);
}

const NO_OTHERS: readonly EquationRule[] = [];

function toTerms(scope: Scope, row: TableRow, terms: readonly IndexTerm[]): readonly EquationTerm[] | null {
  const cells: EquationTerm[] = [];
  for (const { sign, code } of terms) {
    const column = scope.columnOf.get(code);
    if (!column) return null;
    cells.push({ sign, cell: at(scope.table, row, column) });
  }
  return cells;
}

function toRule(scope: Scope, row: TableRow, notation: IndexEquation): EquationRule | null {
  if (notation.kind === 'sum') {
    const terms = toTerms(scope, row, notation.terms);
    return terms && { kind: 'sum', terms };
  }
  const numerator = toTerms(scope, row, notation.numerator);
  const denominator = toTerms(scope, row, notation.denominator);
  const { factor, divisor } = notation;
  return numerator && denominator && { kind: 'ratio', numerator, denominator, factor, divisor };
}

/** Counts are whole and đồng are whole: what is written is all there is. Thousands, millions and billions are rounded figures. */
export function isExact(table: Table, column: TableColumn): boolean {
  return column.kind === 'count' || (column.kind === 'money' && table.unit === 'dong');
}

/** So many rates of a column have no more decimals than it is written with; a few may be written otherwise, or wrong. */
const MOSTLY = 0.8;

type ReadAt = (row: number) => Figure;

/** The figures of a column as the sheet holds them now. */
function figuresNow({ sheet }: Table, { column, kind }: TableColumn): ReadAt {
  return (row) => readFigure(cellAt(sheet, row, column), kind);
}

/** Decimals that each rate of a column has; `null` where a row has none. */
function decimalsOfRates(table: Table, readAt: ReadAt): readonly (number | null)[] {
  return table.rows.map(({ row }) => {
    const value = figureValue(readAt(row));
    return value ? value.decimalPlaces() : null;
  });
}

function usualDecimals(column: TableColumn, rates: readonly (number | null)[]): number {
  const places = rates.filter((decimals) => decimals !== null);
  places.sort((one, other) => one - other);
  return usualPlaces(places.length, (at) => places[at], column.decimals);
}

/** @param sorted the decimals of the rates of a column, the fewest first */
export function usualPlaces(
  count: number,
  sorted: (at: number) => number | undefined,
  decimals: number,
): number {
  const usual = sorted(Math.ceil(count * MOSTLY) - 1);
  return usual === undefined ? decimals : Math.min(usual, decimals);
}

/** Some tables write rates with one decimal throughout: they are compared as they are written. */
export function writtenDecimals(table: Table, column: TableColumn): number {
  return column.kind === 'rate'
    ? usualDecimals(column, decimalsOfRates(table, figuresNow(table, column)))
    : column.decimals;
}

/**
 * Decimals that each figure of a column is compared with: of a rate that is written with more than the others of its column, all that the column may
 * have.
 */
function decimalsByRow(table: Table, column: TableColumn): (place: number) => number {
  if (column.kind !== 'rate') return () => column.decimals;
  const [settled, now] = [settledFigures(table, column), figuresNow(table, column)];
  const rates = decimalsOfRates(table, (row) => settled(row) ?? now(row));
  const usual = usualDecimals(column, rates);
  return (place) => Math.max(usual, Math.min(rates[place] ?? usual, column.decimals));
}

interface RowNotation {
  readonly equation?: string | undefined;
  readonly alternatives?: readonly string[];
  readonly countMayFollowRate?: boolean;
}

function rowSource({ foreign }: Table, { index }: TableColumn): EquationSource {
  if (!foreign) return 'form';
  return foreign.suggested.has(index) ? 'suggested' : 'index-row';
}

/** An equation in every row of a column. */
function columnEquations(
  scope: Scope,
  column: TableColumn,
  { equation: text, alternatives = [], countMayFollowRate = false }: RowNotation,
  source: EquationSource,
): readonly Equation[] {
  if (!text) return [];
  const notation = declareEquation(text);
  const others = alternatives.map(declareEquation);
  const decimalsAt = decimalsByRow(scope.table, column);
  const exact = isExact(scope.table, column);
  const equations: Equation[] = [];
  for (const [place, row] of scope.table.rows.entries()) {
    const rule = toRule(scope, row, notation);
    if (!rule) continue;
    equations.push({
      target: at(scope.table, row, column),
      rule,
      alternatives:
        others.length === 0 ? NO_OTHERS : others.flatMap((other) => toRule(scope, row, other) ?? []),
      relation: 'row',
      source,
      text,
      decimals: decimalsAt(place),
      exact,
      countMayFollowRate,
      table: scope.place,
    });
  }
  return equations;
}

function rowEquations(scope: Scope): readonly Equation[] {
  return scope.table.columns.flatMap((column) => [
    ...columnEquations(scope, column, column.formColumn, rowSource(scope.table, column)),
    ...columnEquations(scope, column, { equation: column.stated }, 'index-row'),
  ]);
}

function outlineSource(table: Table, { sumIsSuggested }: TableRow): EquationSource {
  if (sumIsSuggested) return 'suggested';
  return table.foreign || isGuessed(table) ? 'outline' : 'form';
}

function outlineEquations(scope: Scope): readonly Equation[] {
  const { table } = scope;
  const childrenOf = new Map<number, TableRow[]>();
  for (const row of table.rows) {
    if (row.parent === null) continue;
    const known = childrenOf.get(row.parent);
    if (known) known.push(row);
    else childrenOf.set(row.parent, [row]);
  }
  const additive = figureColumns(table).filter(({ kind }) => isAdditive(kind));
  return [...childrenOf.entries()].flatMap(([place, children]) => {
    const parent = table.rows[place];
    if (!parent) return [];
    return additive.map((column): Equation => {
      const names = children.map((child) => toA1(child.row, column.column));
      return {
        target: at(table, parent, column),
        rule: { kind: 'sum', terms: children.map((child) => ({ sign: 1, cell: at(table, child, column) })) },
        alternatives: NO_OTHERS,
        relation: 'outline',
        source: outlineSource(table, parent),
        text: `${toA1(parent.row, column.column)} = ${names.join(' + ')}`,
        decimals: column.decimals,
        exact: isExact(table, column),
        countMayFollowRate: false,
        table: scope.place,
      };
    });
  });
}

/** Where the formulas say what a column is, nothing needs to be guessed from its figures. */
function withFormulas(scope: Scope, others: readonly Equation[]): readonly Equation[] {
  const { table, place } = scope;
  const found = formulaEquations(table).map(({ target, terms, relation, text }): Equation => ({
    target: target.id,
    rule: { kind: 'sum', terms },
    alternatives: NO_OTHERS,
    relation,
    source: 'formula',
    text,
    decimals: writtenDecimals(table, target.column),
    exact: isExact(table, target.column),
    countMayFollowRate: false,
    table: place,
  }));
  if (found.length === 0) return others;
  const byFormula = new Set(
    found.filter(({ relation }) => relation === 'row').map(({ target }) => positionOf(target).column),
  );
  const rest = others.filter(
    ({ source, target }) => source !== 'suggested' || !byFormula.has(positionOf(target).column),
  );
  return [...rest, ...found];
}

/** @param place the table's place in the workbook's list of tables */
export function tableEquations(table: Table, place: number): readonly Equation[] {
  const scope: Scope = {
    table,
    place,
    columnOf: new Map(table.columns.map((column) => [column.index, column])),
  };
  return withFormulas(scope, [
    ...rowEquations(scope),
    ...outlineEquations(scope),
    ...boundEquations(table, place),
  ]);
}
