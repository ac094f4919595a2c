/** The figures of a declared table, row by row, and how often an equation holds in them. */
import type { IndexEquation, IndexTerm } from '../../forms/indexNotation';
import { roundTo, ZERO, type Decimal } from '../../numbers/decimal';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { columnReader } from '../columnReader';
import { figureValue } from '../figure';
import type { TableColumn, TableRow } from '../table';

export interface FigureTable {
  /** By row, then by column code; `null` where no figure stands. */
  readonly rows: readonly ReadonlyMap<string, Decimal | null>[];
}

/** Rows in which an equation holds, of those that have the figures for it. */
export interface Holding {
  readonly holds: number;
  readonly of: number;
}

export function readFigureTable(
  sheet: SheetSnapshot,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
): FigureTable {
  const places = rows.map(({ row }) => row);
  const read = columns.map((column) => ({ index: column.index, read: columnReader(sheet, column, places) }));
  return {
    rows: places.map((row) => new Map(read.map(({ index, read: at }) => [index, figureValue(at(row))]))),
  };
}

type Row = ReadonlyMap<string, Decimal | null>;

/** Σ of what is there; `null` where nothing is. */
function sumOf(row: Row, terms: readonly IndexTerm[]): Decimal | null {
  const values = terms.flatMap(({ sign, code }) => {
    const value = row.get(code) ?? null;
    return value === null ? [] : [sign < 0 ? value.neg() : value];
  });
  return values.length === 0 ? null : values.reduce((total, value) => total.plus(value), ZERO);
}

/** What the equation gives in a row; `null` where its figures are missing. */
function resultIn(row: Row, equation: IndexEquation): Decimal | null {
  if (equation.kind === 'sum') return sumOf(row, equation.terms);
  const above = sumOf(row, equation.numerator);
  if (above === null) return null;
  if (equation.denominator.length === 0) {
    const complete = equation.numerator.every(({ code }) => (row.get(code) ?? null) !== null);
    return complete ? above.div(equation.divisor) : null;
  }
  const below = sumOf(row, equation.denominator);
  return below === null || below.isZero() ? null : above.div(below).times(equation.factor);
}

/** A row of noughts holds whatever one likes and tells nothing. */
function isTelling(row: Row, equation: IndexEquation, stated: Decimal): boolean {
  const terms = equation.kind === 'sum' ? equation.terms : equation.numerator;
  return !stated.isZero() || terms.some(({ code }) => !(row.get(code) ?? ZERO).isZero());
}

interface Instance {
  readonly row: Row;
  readonly stated: Decimal;
  readonly agrees: boolean;
}

/** @param decimals that the column is written with; a figure with more of them is compared with as many */
function instancesOf(table: FigureTable, equation: IndexEquation, decimals: number): readonly Instance[] {
  return table.rows.flatMap((row): readonly Instance[] => {
    const stated = row.get(equation.target) ?? null;
    const expected = resultIn(row, equation);
    if (stated === null || expected === null || !isTelling(row, equation, stated)) return [];
    const written = Math.max(decimals, Math.min(stated.decimalPlaces(), 9));
    return [{ row, stated, agrees: roundTo(expected, written).eq(roundTo(stated, written)) }];
  });
}

export function holdingOf(table: FigureTable, equation: IndexEquation, decimals: number): Holding {
  const instances = instancesOf(table, equation, decimals);
  return { holds: instances.filter(({ agrees }) => agrees).length, of: instances.length };
}

/** Where the rate is not quite the count in a hundred, the count is the rate of its base, rounded: it was planned as a rate. */
export function countFollowsRate(table: FigureTable, equation: IndexEquation, decimals: number): boolean {
  if (equation.kind !== 'ratio' || equation.denominator.length === 0) return false;
  const others = instancesOf(table, equation, decimals).filter(({ agrees }) => !agrees);
  return (
    others.length > 0 &&
    others.every(({ row, stated }) => {
      const [count, base] = [sumOf(row, equation.numerator), sumOf(row, equation.denominator)];
      return count !== null && base !== null && roundTo(stated.times(base).div(equation.factor), 0).eq(count);
    })
  );
}

/** Distinct figures of a column. */
export function distinctValues(table: FigureTable, code: string): number {
  return new Set(table.rows.flatMap((row) => row.get(code)?.toString() ?? [])).size;
}

/** Rows in which two of the columns or more hold something other than nought. */
export function rowsWithParts(table: FigureTable, codes: readonly string[]): number {
  return table.rows.filter((row) => codes.filter((code) => !(row.get(code) ?? ZERO).isZero()).length >= 2)
    .length;
}
