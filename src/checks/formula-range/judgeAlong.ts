/** A figure computed along its row: does the formula add up the columns that the equation of its column names? */
import { declareEquation, type IndexTerm } from '../../forms/indexNotation';
import type { GridCell } from '../../reading/formulas/formulaGrid';
import type { SummedCell } from '../../reading/formulas/summedCells';
import type { JudgedTable, Judgement, RangeKind } from './judgement';

/** How often each column counts, by its code; below nought where it is taken away. */
type Counts = ReadonlyMap<string, number>;

/**
 * Takes terms down to columns that nothing is computed for: 1=2+5 and 2=3+4 is 1=3+4+5. Where equations go round in circles, a column that is on the
 * way to itself stands for itself.
 */
function expander(sums: JudgedTable['sums']): (terms: readonly IndexTerm[]) => Counts {
  const known = new Map<string, Counts>();
  const expand = (terms: readonly IndexTerm[]): Counts => {
    const counts = new Map<string, number>();
    for (const { code, sign } of terms) {
      for (const [part, count] of partsOf(code)) counts.set(part, (counts.get(part) ?? 0) + sign * count);
    }
    return counts;
  };
  const partsOf = (code: string): Counts => {
    const before = known.get(code);
    if (before) return before;
    const itself = new Map([[code, 1]]);
    known.set(code, itself);
    const terms = sums.get(code);
    const parts = terms ? expand(terms) : itself;
    known.set(code, parts);
    return parts;
  };
  return expand;
}

function isSame(one: Counts, other: Counts): boolean {
  const codes = new Set([...one.keys(), ...other.keys()]);
  return [...codes].every((code) => (one.get(code) ?? 0) === (other.get(code) ?? 0));
}

/** What an equation of a column adds up; `null` where it does something else. */
export function sumTermsOf(text: string): readonly IndexTerm[] | null {
  const equation = declareEquation(text);
  return equation.kind === 'sum' ? equation.terms : null;
}

/** The very columns that the equation names, in its order: nothing needs to be counted. */
function isWritten(terms: readonly IndexTerm[], summed: readonly SummedCell[]): boolean {
  return (
    terms.length === summed.length &&
    summed.every(({ cell, sign }, place) => {
      const term = terms[place];
      return term?.sign === sign && term.code === cell.column.index;
    })
  );
}

/** The columns by which two sets of counts differ. */
interface Difference {
  readonly omitted: readonly string[];
  readonly twice: readonly string[];
  readonly extra: readonly string[];
}

function differenceOf(actual: Counts, expected: Counts): Difference {
  const codes = [...new Set([...expected.keys(), ...actual.keys()])];
  const [has, wants] = [(code: string) => actual.get(code) ?? 0, (code: string) => expected.get(code) ?? 0];
  return {
    omitted: codes.filter((code) => wants(code) !== 0 && has(code) === 0),
    twice: codes.filter((code) => wants(code) !== 0 && has(code) / wants(code) > 1),
    extra: codes.filter((code) => (wants(code) === 0 && has(code) !== 0) || has(code) * wants(code) < 0),
  };
}

function kindOf({ omitted, twice, extra }: Difference, ends: (code: string) => boolean): RangeKind {
  if (twice.length > 0) return 'double-count';
  if (omitted.length === 0) return 'extra-cells';
  if (extra.length > 0) return 'wrong-cells';
  return omitted.every(ends) ? 'short-range' : 'skipped-cells';
}

export function judgeAlong(
  { grid, runs, sumOf, sums }: JudgedTable,
  cell: GridCell,
  summed: readonly SummedCell[],
): Judgement {
  const { foreign } = grid.table;
  const { alternatives = [] } = cell.column.formColumn;
  const terms = sumOf.get(cell.column);
  if (!terms || foreign?.suggested.has(cell.column.index) === true) return 'unknown';
  // The index row of an old table may be stale; formulas that all agree against it are told with the equation.
  if (foreign !== null && runs.runOf.has(cell.id)) return 'unknown';

  if (isWritten(terms, summed)) return 'right';
  const expand = expander(sums);
  const actual = expand(summed.map(({ cell: { column }, sign }) => ({ code: column.index, sign })));
  const accepted = [terms, ...alternatives.map(sumTermsOf).filter((one) => one !== null)];
  if (accepted.some((one) => isSame(actual, expand(one)))) return 'right';

  const difference = differenceOf(actual, expand(terms));
  const used = summed.map(({ cell: { columnPlace } }) => columnPlace);
  const row = grid.rows[cell.rowPlace] ?? [];
  const placeOf = (code: string): number => row.findIndex(({ column }) => column.index === code);
  const kind = kindOf(difference, (code) => {
    const place = placeOf(code);
    return place < Math.min(...used) || place > Math.max(...used);
  });
  const { omitted, twice, extra } = difference;
  const told = kind === 'double-count' ? twice : omitted.length > 0 ? omitted : extra;
  return { kind, cells: told.flatMap((code) => row[placeOf(code)] ?? []) };
}
