/**
 * How the rows of a table may hang together. What TT says comes first; the others are ways in which people write the same without it: groups
 * named by a line without a number, parts marked with dashes, a total below or above each group.
 */
import { outlineParents } from '../../programme/outline';
import type { BodyUnit } from './bodyUnits';
import { isInCapitals, isRegionName, lineMark } from './lineMarks';
import { sumsByFigures } from './sumsByFigures';
import { totalsOf, type Totals } from './totals';

/** Places of units. */
export interface OutlineReading {
  readonly parents: ReadonlyMap<number, number>;
  /** -1 where there is none. */
  readonly grandTotal: number;
  readonly subtotals: ReadonlySet<number>;
  /** Sums that nothing but the figures tells. */
  readonly suggested: ReadonlySet<number>;
}

const NONE: ReadonlySet<number> = new Set();

/** A TT for each unit, written or made up; equal styles are equal levels. */
type Coding = (unit: BodyUnit) => string;

const byCode: Coding = ({ first }) => first.code;
const HEADING = '§';
const LINE = '·';

/** Lines without TT among lines that have one head a group, or are the parts of the line before: which, their order tells. */
const withoutCode: Coding = ({ first }) => (first.code === '' ? HEADING : first.code);

/** No TT anywhere: names of regions, or names in capitals, head the groups. */
const byRegion: Coding = ({ first }) => (isRegionName(first.name) ? HEADING : LINE);
const byCapitals: Coding = ({ first }) => (isInCapitals(first.name) ? HEADING : LINE);
const byMarks: Coding = ({ first }) => (first.code === '' ? lineMark(first.name) || LINE : first.code);
const byIndent: Coding = ({ first }) => (first.code === '' ? '>'.repeat(1 + first.indent) : first.code);

const CODINGS: readonly Coding[] = [byCode, byMarks, withoutCode, byRegion, byCapitals, byIndent];

/** The codings that say something of these units that those before them do not. */
function codingsFor(units: readonly BodyUnit[]): readonly (readonly string[])[] {
  const seen = new Set<string>();
  return CODINGS.map((coding) => units.map(coding)).filter((codes, place) => {
    const outline = outlineParents(codes.map((code) => ({ code }))).join();
    if (seen.has(outline) && place > 0) return false;
    seen.add(outline);
    return true;
  });
}

function isFigureless({ first }: BodyUnit): boolean {
  return first.values.every((value) => value === null);
}

/** Parents of the units at the places, among themselves. */
function outlineOf(
  places: readonly number[],
  codes: ReadonlyMap<number, string>,
): ReadonlyMap<number, number | null> {
  const parents = outlineParents(places.map((place) => ({ code: codes.get(place) ?? '' })));
  return new Map(
    places.map((place, order) => {
      const parent = parents[order] ?? null;
      return [place, parent === null ? null : (places[parent] ?? null)] as const;
    }),
  );
}

/** A heading without figures stands for its lines. */
function topLines(
  units: readonly BodyUnit[],
  outline: ReadonlyMap<number, number | null>,
  at: number | null = null,
): readonly number[] {
  const children = [...outline].filter(([, parent]) => parent === at).map(([place]) => place);
  return children.flatMap((place) => {
    const unit = units[place];
    const lines = unit && isFigureless(unit) ? topLines(units, outline, place) : [];
    return lines.length > 0 ? lines : [place];
  });
}

function readingOf(
  units: readonly BodyUnit[],
  codes: ReadonlyMap<number, string>,
  totals: Totals,
): OutlineReading {
  const parents = new Map<number, number>();
  for (const { total, lines } of totals.groups) {
    const outline = outlineOf(lines, codes);
    for (const [place, parent] of outline) if (parent !== null) parents.set(place, parent);
    // Only below a total of its own a heading without figures is passed over; elsewhere a blank sum is worth telling.
    const top = totals.subtotals.has(total)
      ? topLines(units, outline)
      : [...outline].flatMap(([place, parent]) => (parent === null ? [place] : []));
    if (total >= 0) for (const place of top) parents.set(place, total);
  }
  for (const subtotal of totals.subtotals)
    if (totals.grandTotal >= 0) parents.set(subtotal, totals.grandTotal);
  return { parents, grandTotal: totals.grandTotal, subtotals: totals.subtotals, suggested: NONE };
}

/** All of them, the likeliest first. */
export function outlineReadings(units: readonly BodyUnit[]): readonly OutlineReading[] {
  const places = units.flatMap(({ isRemark }, place) => (isRemark ? [] : [place]));
  const lines = places.filter((place) => units[place]?.first.isTotal !== true);
  const codings = codingsFor(lines.flatMap((place) => units[place] ?? []));
  return codings.flatMap((coding) => {
    const codes = new Map(lines.map((place, order) => [place, coding[order] ?? '']));
    return totalsOf(units, places).map((totals) => readingOf(units, codes, totals));
  });
}

/** The reading with the sums that only the figures tell; they take no line away from a sum that is stated. */
export function withSuggestedSums(
  units: readonly BodyUnit[],
  reading: OutlineReading,
): OutlineReading | null {
  const heads = new Set(reading.parents.values());
  const parents = new Map(reading.parents);
  const suggested = new Set<number>();
  for (const [part, total] of sumsByFigures(units)) {
    const areBeside = reading.parents.get(part) === reading.parents.get(total);
    if (!areBeside || heads.has(total) || reading.subtotals.has(part)) continue;
    parents.set(part, total);
    suggested.add(total);
  }
  return suggested.size === 0 ? null : { ...reading, parents, suggested };
}
