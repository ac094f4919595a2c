/**
 * Equations that the figures of a table follow although nothing declares them. They are suggestions: shown with the number of rows that bear them
 * out, and not checked until the user takes them.
 */
import { codesOf, writeEquation, type IndexEquation } from '../../forms/indexNotation';
import {
  isRemainderHeader,
  isTotalHeader,
  rateCandidates,
  sumCandidates,
  type CandidateColumn,
} from './candidates';
import {
  countFollowsRate,
  distinctValues,
  holdingOf,
  rowsWithParts,
  type FigureTable,
  type Holding,
} from './figureTable';

export interface EquationSuggestion extends Holding {
  /** Code of the column. */
  readonly code: string;
  readonly text: string;
  /** The rows that do not bear it out have counts that were planned as rates. */
  readonly countMayFollowRate: boolean;
}

/** Three rows that agree by chance are rare; two are not. */
const FEWEST_ROWS = 3;
/** A mistake in one row must not hide what all the others say. */
const ENOUGH = 0.8;
/** In a small table two mistakes are soon a fifth of the rows; what so many rows say is not said by chance. */
const AGAINST_TWO = 5;

function isBorneOut({ holds, of }: Holding): boolean {
  if (holds < FEWEST_ROWS) return false;
  return holds >= ENOUGH * of || (holds >= AGAINST_TWO && of - holds <= 2);
}

/** "1+2+5": the columns of an equation, so that 3=1-2 is not told again as 1=2+3. */
function setOf(equation: IndexEquation): string {
  return [...codesOf(equation)].sort().join('+');
}

function says(table: FigureTable, equation: IndexEquation): boolean {
  const [target = '', ...operands] = codesOf(equation);
  const enoughParts = equation.kind === 'ratio' || rowsWithParts(table, operands) >= FEWEST_ROWS - 1;
  return distinctValues(table, target) >= 2 && enoughParts;
}

/** A look at the first rows; most candidates need no more. */
const FIRST_ROWS = 16;

function looksRight({ rows }: FigureTable, equation: IndexEquation, decimals: number): boolean {
  const { holds, of } = holdingOf({ rows: rows.slice(0, FIRST_ROWS) }, equation, decimals);
  return 2 * holds >= of;
}

/** Totals first, then remainders from the right: what its header calls a total is not explained as what is left of something else. */
function inOrder(columns: readonly CandidateColumn[], places: readonly number[]): readonly number[] {
  const rank = (place: number): number => {
    const column = columns[place];
    if (column && isTotalHeader(column)) return 0;
    return column && isRemainderHeader(column) ? 1 : 2;
  };
  const ofRank = (wanted: number): readonly number[] => places.filter((place) => rank(place) === wanted);
  return [...ofRank(0), ...[...ofRank(1)].reverse(), ...ofRank(2)];
}

export interface SuggestionColumn extends CandidateColumn {
  /** What the sheet itself declares. */
  readonly equation: IndexEquation | null;
}

export function suggestEquations(
  columns: readonly SuggestionColumn[],
  table: FigureTable,
): readonly EquationSuggestion[] {
  const seen = new Set(columns.flatMap(({ equation }) => (equation ? [setOf(equation)] : [])));
  const found = new Map<string, EquationSuggestion>();
  const places = columns.map((_, place) => place).filter((place) => columns[place]?.equation === null);
  for (const place of inOrder(columns, places)) {
    const column = columns[place];
    if (!column) continue;
    for (const equation of [...rateCandidates(columns, place), ...sumCandidates(columns, place)]) {
      if (seen.has(setOf(equation)) || !looksRight(table, equation, column.decimals)) continue;
      const holding = holdingOf(table, equation, column.decimals);
      if (!isBorneOut(holding) || !says(table, equation)) continue;
      seen.add(setOf(equation));
      const countMayFollowRate = countFollowsRate(table, equation, column.decimals);
      found.set(column.code, {
        code: column.code,
        text: writeEquation(equation),
        ...holding,
        countMayFollowRate,
      });
      break;
    }
  }
  return columns.flatMap(({ code }) => found.get(code) ?? []);
}
