/** The live formulas of a standard sheet, made from the form's own equations and outline. */
import { columnName, toA1 } from '../../sheet/address';
import type { FormRow } from '../form';
import { columnDecimals, isAdditive, type FormColumn } from '../form';
import { declareEquation, type IndexEquation, type IndexTerm } from '../indexNotation';
import type { FormPlaces } from './place';

function reference(places: FormPlaces, code: string, row: number): string {
  const column = places.columnOfIndex.get(code);
  if (column === undefined) throw new Error(`No column has the index code ${code}`);
  return toA1(row, column);
}

/** "D13,G13,J13" or "E13:F13": neighbours as a range. */
function cellList(places: FormPlaces, codes: readonly string[], row: number): string {
  const columns = codes.map((code) => {
    const column = places.columnOfIndex.get(code);
    if (column === undefined) throw new Error(`No column has the index code ${code}`);
    return column;
  });
  const [first = 0] = columns;
  const last = columns.at(-1) ?? first;
  const contiguous = columns.length > 1 && columns.every((column, place) => column === first + place);
  return contiguous
    ? `${toA1(row, first)}:${toA1(row, last)}`
    : columns.map((column) => toA1(row, column)).join(',');
}

/** SUM instead of "+": a dash, which people write for zero, then counts as nothing and does not end in #VALUE!. */
function sumFormula(places: FormPlaces, terms: readonly IndexTerm[], row: number): string {
  const part = (sign: 1 | -1): string => {
    const codes = terms.filter((term) => term.sign === sign).map(({ code }) => code);
    return codes.length === 0 ? '' : `SUM(${cellList(places, codes, row)})`;
  };
  const [plus, minus] = [part(1), part(-1)];
  return minus === '' ? plus : `${plus}-${minus}`;
}

/** Terms of a rate: few, and guarded by their own test for blanks. */
function termsFormula(places: FormPlaces, terms: readonly IndexTerm[], row: number): string {
  return terms
    .map(({ sign, code }, place) => {
      const operator = sign < 0 ? '-' : place > 0 ? '+' : '';
      return operator + reference(places, code, row);
    })
    .join('');
}

/** Brackets where there is more than one term. */
function grouped(terms: readonly IndexTerm[], formula: string): string {
  return terms.length > 1 ? `(${formula})` : formula;
}

/** Empty until every operand is there. */
function unlessBlank(
  places: FormPlaces,
  terms: readonly IndexTerm[],
  row: number,
  formula: string,
  decimals: number,
): string {
  const blanks = terms.map(({ code }) => `${reference(places, code, row)}=""`);
  return `=IF(OR(${blanks.join(',')}),"",ROUND(${formula},${decimals}))`;
}

/** Rates stay empty until there is something to compute them from, instead of showing #DIV/0!. */
function rateFormula(places: FormPlaces, column: FormColumn, equation: IndexEquation, row: number): string {
  const decimals = columnDecimals(column, null);
  if (equation.kind === 'sum') {
    return unlessBlank(places, equation.terms, row, termsFormula(places, equation.terms, row), decimals);
  }
  const above = termsFormula(places, equation.numerator, row);
  if (equation.denominator.length === 0) {
    return unlessBlank(places, equation.numerator, row, `(${above})/${equation.divisor}`, decimals);
  }
  const below = termsFormula(places, equation.denominator, row);
  return `=IF(N(${below})=0,"",ROUND(${grouped(equation.numerator, above)}/${grouped(equation.denominator, below)}*${equation.factor},${decimals}))`;
}

/** "F15:F16" for neighbours, "F14,F17,F18" otherwise: an outline is never added up over its own subtotals. */
function childrenFormula(column: number, rows: readonly number[]): string {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) throw new Error('A row that adds up needs rows below it');
  const name = columnName(column);
  const contiguous = last - first === rows.length - 1;
  const cells = contiguous
    ? first === last
      ? `${name}${first + 1}`
      : `${name}${first + 1}:${name}${last + 1}`
    : rows.map((row) => `${name}${row + 1}`).join(',');
  return `=SUM(${cells})`;
}

/**
 * The formula of one body cell; `null` for an entry.
 * A column with an equation follows it in every row, also in totals: a total rate comes from totals, never from sums of rates.
 */
export function bodyFormula(places: FormPlaces, row: FormRow, column: FormColumn): string | null {
  const rowNumber = places.rowOf.get(row.key);
  const columnNumber = places.columnOfIndex.get(column.index);
  if (rowNumber === undefined || columnNumber === undefined) return null;
  if (column.equation) {
    const equation = declareEquation(column.equation);
    if (column.kind === 'rate') return rateFormula(places, column, equation, rowNumber);
    if (equation.kind === 'sum') return `=${sumFormula(places, equation.terms, rowNumber)}`;
  }
  if (row.role === 'line' || row.addsUp === false || !isAdditive(column.kind)) return null;
  const children = places.rows.filter(({ parent, track }) => parent === row.key && track === row.track);
  if (children.length === 0) return null;
  return childrenFormula(
    columnNumber,
    children.map(({ key }) => places.rowOf.get(key) ?? rowNumber),
  );
}
