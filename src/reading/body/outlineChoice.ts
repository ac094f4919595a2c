/** Which way of reading the rows of a table was chosen, and whether other figures would choose the same. */
import type { Decimal } from '../../numbers/decimal';
import type { TableRow } from '../table';
import type { BodyRow } from './bodyRows';
import type { BodyUnit } from './bodyUnits';
import { outlineReadings, withSuggestedSums, type OutlineReading } from './outlineReadings';
import { childrenOf, scoreAround, scoreOutline, type Children, type OutlineScore } from './outlineScore';

interface Considered {
  readonly reading: OutlineReading;
  readonly score: OutlineScore;
}

export interface OutlineChoice {
  readonly body: readonly BodyRow[];
  readonly units: readonly BodyUnit[];
  /** The likeliest first, as long as no figures are looked at. */
  readonly considered: readonly Considered[];
  /** The best of them with the sums that only the figures tell; `null` where they tell none. */
  readonly withSums: Considered | null;
  readonly chosen: OutlineReading;
}

/**
 * The reading that most figures go with. Another one than TT tells has to be borne out by more of them, and by no fewer than go against it: a
 * total that is wrong stays wrong, and is not read away.
 */
function bestOf(first: Considered, others: readonly Considered[]): Considered {
  return others.reduce((best, one) => {
    const gained = one.score.holds - best.score.holds;
    return gained > 0 && one.score.fails - best.score.fails <= gained ? one : best;
  }, first);
}

export function chooseOutline(
  body: readonly BodyRow[],
  units: readonly BodyUnit[],
): OutlineChoice | undefined {
  const scored = (reading: OutlineReading): Considered => ({
    reading,
    score: scoreOutline(body, units, reading),
  });
  const considered = outlineReadings(units).map(scored);
  const [first, ...others] = considered;
  if (!first) return undefined;
  const best = bestOf(first, others);
  const suggested = withSuggestedSums(units, best.reading);
  const withSums = suggested ? scored(suggested) : null;
  const { reading: chosen } = bestOf(best, withSums ? [withSums] : []);
  return { body, units, considered, withSums, chosen };
}

/** By the rows that were made of them; kept for as long as those. */
const choices = new WeakMap<readonly TableRow[], OutlineChoice>();

export function rememberOutline(rows: readonly TableRow[], choice: OutlineChoice): void {
  choices.set(rows, choice);
}

export function outlineChoiceOf(rows: readonly TableRow[]): OutlineChoice | undefined {
  return choices.get(rows);
}

/** Another figure in a row of the body. */
export interface MovedFigure {
  /** Row of the sheet. */
  readonly row: number;
  /** Its place among the columns that add up. */
  readonly column: number;
  readonly value: Decimal | null;
}

const childrenByReading = new WeakMap<OutlineReading, Children>();

function childrenIn(units: readonly BodyUnit[], reading: OutlineReading): Children {
  const known = childrenByReading.get(reading);
  if (known) return known;
  const found = childrenOf(units, reading);
  childrenByReading.set(reading, found);
  return found;
}

function isSame(one: OutlineReading | undefined, other: OutlineReading | null): boolean {
  if (!one || !other) return !one && !other;
  const same =
    one.parents.size === other.parents.size &&
    one.suggested.size === other.suggested.size &&
    one.grandTotal === other.grandTotal;
  return (
    same &&
    [...one.suggested].every((place) => other.suggested.has(place)) &&
    [...one.parents].every(([place, parent]) => other.parents.get(place) === parent)
  );
}

/** Only where a figure moves something changes; whether there are any is another matter than how many. */
function moveOne(choice: OutlineChoice, { row, column, value }: MovedFigure): OutlineChoice | null {
  const { units } = choice;
  const place = choice.body.findIndex((one) => one.row === row);
  const old = choice.body[place];
  const unit = units.findIndex(({ places }) => places.includes(place));
  if (!old || unit < 0) return null;
  const moved: BodyRow = { ...old, values: old.values.map((one, at) => (at === column ? value : one)) };
  const isNone = ({ values }: BodyRow): boolean => values.every((one) => one === null);
  if (isNone(moved) !== isNone(old)) return null;
  const body = choice.body.map((one, at) => (at === place ? moved : one));
  const after = units.map((one) => (one.first === old ? { ...one, first: moved } : one));
  const rescored = ({ reading, score }: Considered): Considered => {
    const children = childrenIn(units, reading);
    const was = scoreAround(choice.body, units, reading, children, { unit, column });
    const is = scoreAround(body, units, reading, children, { unit, column });
    return {
      reading,
      score: { holds: score.holds + is.holds - was.holds, fails: score.fails + is.fails - was.fails },
    };
  };
  return {
    ...choice,
    body,
    units: after,
    considered: choice.considered.map(rescored),
    withSums: choice.withSums && rescored(choice.withSums),
  };
}

/**
 * The same choice with other figures; `null` where they would make another one, or where that cannot be told without reading the whole table again.
 */
export function withMovedFigures(choice: OutlineChoice, moved: readonly MovedFigure[]): OutlineChoice | null {
  let next: OutlineChoice | null = choice;
  for (const one of moved) next = next && moveOne(next, one);
  const [first, ...others] = next?.considered ?? [];
  if (!next || !first) return null;
  const best = bestOf(first, others);
  const base = bestOf(...headAndRest(choice.considered, first));
  if (best.reading !== base.reading) return null;
  const suggested = withSuggestedSums(next.units, best.reading);
  if (!isSame(choice.withSums?.reading, suggested)) return null;
  const { reading } = bestOf(best, next.withSums ? [next.withSums] : []);
  return reading === choice.chosen ? next : null;
}

function headAndRest(
  [first, ...others]: readonly Considered[],
  otherwise: Considered,
): readonly [Considered, readonly Considered[]] {
  return [first ?? otherwise, others];
}
