/**
 * How far a stated figure may be from the computed one before it is wrong.
 *
 * Never a percentage: one percent lets a quarter of all swapped digits through. Every figure written to unit u may be off by u/2, so a sum
 * of n figures may be off by u/2 x (n+1); where figures are written in full it may not be off at all.
 */
import { Decimal, ZERO } from '../../numbers/decimal';
import { readFormula } from '../../formulas/readFormula';
import { isOnOwnSheet } from '../../formulas/reference';
import { positionOf, type CellId } from '../../reading/cellId';
import type { Equation, EquationTerm } from '../../reading/equation';
import type { Figure } from '../../reading/figure';
import { formulaMentions } from '../../reading/formulaReferences';
import type { FigureLookup } from './check';

/** ROUND, ROUNDUP, MROUND, INT, TRUNC: what they give is a written figure. */
const ROUNDING = /ROUND|^(?:INT|TRUNC|FIXED|CEILING|FLOOR)\b/;
const HALF = new Decimal('0.5');
/** Share of the largest operand that Excel's binary arithmetic may lose; 15 digits are what it keeps. */
const BINARY_NOISE = new Decimal('1e-14');

/** No column is written with more decimals than this; others are possible. */
const USUAL_DECIMALS = 8;
const UNITS = Array.from({ length: USUAL_DECIMALS + 1 }, (_, decimals) => new Decimal(10).pow(-decimals));

/** One unit in the last place: 0 decimals → 1, 2 decimals → 0.01. */
export function unitOf(decimals: number): Decimal {
  return UNITS[decimals] ?? new Decimal(10).pow(-decimals);
}

/**
 * A formula that adds up the very cells of the equation is exact; one that rounds, looks at other sheets or comes from elsewhere (a total
 * computed along its row, held against its lines) is a written figure like any other.
 */
function isComputedFrom(figure: Figure, terms: readonly CellId[]): boolean {
  if (figure.state !== 'number' || figure.formula === null) return false;
  const { formula } = figure;
  const { functions, references } = readFormula(formula);
  const isRounded = [...functions].some((name) => ROUNDING.test(name));
  if (isRounded || references.some((reference) => !isOnOwnSheet(reference))) return false;
  return terms.some((cell) => formulaMentions(formula, positionOf(cell)));
}

/** u/2 for a figure written to the column's precision; 0 where nothing can have been rounded off. */
function halfUnit(figure: Figure, decimals: number): Decimal {
  if (figure.state !== 'number' && figure.state !== 'text-number') return ZERO;
  const writtenInFull = figure.value.isZero() || figure.value.decimalPlaces() > decimals;
  return writtenInFull ? ZERO : unitOf(decimals).times(HALF);
}

/** Widest residual that rounding alone can explain. */
export function roundingBound(
  equation: Equation,
  terms: readonly EquationTerm[],
  lookup: FigureLookup,
): Decimal {
  const target = lookup(equation.target);
  const cells = terms.map(({ cell }) => cell);
  if (equation.exact || isComputedFrom(target, cells)) return ZERO;
  return cells.reduce(
    (bound, cell) => bound.plus(halfUnit(lookup(cell), equation.decimals)),
    halfUnit(target, equation.decimals),
  );
}

/** True when a residual is nothing but binary noise: 0.1 + 0.2 is 0.3. */
export function isNoise(residual: Decimal, operands: readonly Decimal[]): boolean {
  const largest = operands.reduce((most, value) => Decimal.max(most, value.abs()), ZERO);
  return residual.abs().lte(largest.times(operands.length).times(BINARY_NOISE));
}
