/** Which way of reading the rows of a table was chosen, and whether other figures would choose the same. */
import type { Decimal } from '../../numbers/decimal';
import type { TableRow } from '../table';
import type { BodyRow } from './bodyRows';
import type { BodyUnit } from './bodyUnits';
import { outlineReadings, withSuggestedSums, type OutlineReading } from './outlineReadings';
import { childrenOf, scoreAt, scoreOutline, type Children, type OutlineScore } from './outlineScore';

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

/** A total whose parts or whose own figure moved, in a column. */
interface Touched {
  readonly unit: number;
  readonly column: number;
}

interface Moved {
  readonly choice: OutlineChoice;
  /** Units whose figures are others, with the columns that they are in. */
  readonly touched: readonly Touched[];
}

function unitsByRow(units: readonly BodyUnit[]): ReadonlyMap<number, number> {
  return new Map(units.flatMap(({ places }, unit) => places.map((place) => [place, unit] as const)));
}

/** Puts the figures into the rows; whether a row has any is another matter than how many: `null` where that changes. */
function put(choice: OutlineChoice, figures: readonly MovedFigure[]): Moved | null {
  const places = new Map(choice.body.map(({ row }, place) => [row, place]));
  const unitOf = unitsByRow(choice.units);
  const body = [...choice.body];
  const units = [...choice.units];
  const touched: Touched[] = [];
  for (const { row, column, value } of figures) {
    const place = places.get(row) ?? -1;
    const [old, unit] = [body[place], unitOf.get(place)];
    const known = units[unit ?? -1];
    if (!old || unit === undefined || !known) return null;
    const moved: BodyRow = { ...old, values: old.values.map((one, at) => (at === column ? value : one)) };
    if (isNone(moved) !== isNone(old)) return null;
    body[place] = moved;
    if (known.first === old) units[unit] = { ...known, first: moved };
    touched.push({ unit, column });
  }
  return { choice: { ...choice, body, units }, touched };
}

function isNone({ values }: BodyRow): boolean {
  return values.every((one) => one === null);
}

/** Only where a figure moves something changes: in its own total, and in the one that it is a part of. */
function rescored(
  before: OutlineChoice,
  { choice, touched }: Moved,
  { reading, score }: Considered,
): Considered {
  const children = childrenIn(before.units, reading);
  const columnsOf = new Map<number, Set<number>>();
  for (const { unit, column } of touched) {
    for (const total of [unit, reading.parents.get(unit) ?? unit])
      columnsOf.set(total, (columnsOf.get(total) ?? new Set()).add(column));
  }
  let { holds, fails } = score;
  for (const [total, columns] of columnsOf) {
    const parts = children.get(total);
    const was = scoreAt(before.body, before.units[total], parts, columns);
    const is = scoreAt(choice.body, choice.units[total], parts, columns);
    holds += is.holds - was.holds;
    fails += is.fails - was.fails;
  }
  return { reading, score: { holds, fails } };
}

/**
 * The same choice with other figures; `null` where they would make another one, or where that cannot be told without reading the whole table again.
 */
export function withMovedFigures(choice: OutlineChoice, moved: readonly MovedFigure[]): OutlineChoice | null {
  const figures = put(choice, moved);
  if (!figures) return null;
  const next: OutlineChoice = {
    ...figures.choice,
    considered: choice.considered.map((one) => rescored(choice, figures, one)),
    withSums: choice.withSums && rescored(choice, figures, choice.withSums),
  };
  const [first, ...others] = next.considered;
  if (!first) return null;
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
