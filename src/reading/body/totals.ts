/** Which rows are totals of what: one for all, or one for each group, above or below its lines. */
import type { BodyUnit } from './bodyUnits';

/** Lines that add up to a total; without one (-1) they stand by themselves. */
export interface TotalGroup {
  readonly total: number;
  readonly lines: readonly number[];
}

export interface Totals {
  readonly grandTotal: number;
  readonly subtotals: ReadonlySet<number>;
  /** Every line that is no total stands in one of them. */
  readonly groups: readonly TotalGroup[];
}

const NONE: ReadonlySet<number> = new Set();

/** One total: of all, or of the lines on one side of it. */
function single(total: number, lines: readonly number[]): readonly Totals[] {
  const before = lines.filter((place) => place < total);
  const after = lines.filter((place) => place > total);
  const all: Totals = { grandTotal: total, subtotals: NONE, groups: [{ total, lines }] };
  if (before.length === 0 || after.length === 0) return [all];
  const side = (own: readonly number[], others: readonly number[]): Totals => ({
    grandTotal: total,
    subtotals: NONE,
    groups: [
      { total, lines: own },
      { total: -1, lines: others },
    ],
  });
  return [all, side(before, after), side(after, before)];
}

/** A total for each group, below its lines or above them, and perhaps one for all. */
function grouped(
  grandTotal: number,
  totals: readonly number[],
  lines: readonly number[],
  layout: 'below' | 'above',
): Totals {
  const subtotals = totals.filter((total) => total !== grandTotal);
  const ownerOf = (line: number): number => {
    const owner =
      layout === 'below'
        ? subtotals.find((total) => total > line)
        : subtotals.filter((total) => total < line).at(-1);
    return owner ?? grandTotal;
  };
  const owners = [...new Set([...subtotals, ...lines.map(ownerOf)])];
  return {
    grandTotal,
    subtotals: new Set(subtotals),
    groups: owners.map((total) => ({ total, lines: lines.filter((line) => ownerOf(line) === total) })),
  };
}

/** Several totals, all but the first taken for lines like any other. */
function firstOfAll(totals: readonly number[], places: readonly number[]): Totals {
  const [grandTotal = -1] = totals;
  return {
    grandTotal,
    subtotals: NONE,
    groups: [{ total: grandTotal, lines: places.filter((place) => place !== grandTotal) }],
  };
}

/** @param places the units that may add up to something */
export function totalsOf(units: readonly BodyUnit[], places: readonly number[]): readonly Totals[] {
  const totals = places.filter((place) => units[place]?.first.isTotal === true);
  const lines = places.filter((place) => units[place]?.first.isTotal !== true);
  const [only] = totals;
  if (only === undefined) return [{ grandTotal: -1, subtotals: NONE, groups: [{ total: -1, lines }] }];
  if (totals.length === 1) return single(only, lines);
  const ends = [places[0], places.at(-1)].filter(
    (place): place is number => place !== undefined && totals.includes(place),
  );
  return [
    ...[...ends, -1].flatMap((grand) => [
      grouped(grand, totals, lines, 'below'),
      grouped(grand, totals, lines, 'above'),
    ]),
    firstOfAll(totals, places),
  ];
}
