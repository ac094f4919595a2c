/**
 * Rows that nothing calls a total and that are one all the same: what they hold is the sum of the rows right above or right below them, in so many
 * columns that it is no chance.
 */
import type { Decimal } from '../../numbers/decimal';
import { exactSum, roughly } from '../../numbers/exactSum';
import { isNear } from './nearness';
import type { BodyUnit } from './bodyUnits';

/** The longest group that is tried, and the largest table that it is tried in. */
const LONGEST = 60;
const MOST_ROWS = 3000;
/** Columns that have to agree, and their share of those that tell something. */
const FEWEST = 3;
const MOSTLY = 0.8;

type Values = readonly (Decimal | null)[];

function tells(value: Decimal | null | undefined): value is Decimal {
  return value !== null && value !== undefined && !value.isZero();
}

function sumUp(parts: readonly Values[], width: number): readonly Decimal[] {
  return Array.from({ length: width }, (_, column) =>
    exactSum(parts.flatMap((values) => values[column] ?? [])),
  );
}

/** In most of the columns that tell something; each of the parts may have been rounded. */
function agrees(total: Values, parts: readonly Values[]): boolean {
  const sums = sumUp(parts, total.length);
  const telling = total.flatMap((value, column) => (tells(value) ? [column] : []));
  const holding = telling.filter((column) => {
    const [stated, expected] = [total[column], sums[column]];
    const figures = parts.flatMap((values) => values[column] ?? []);
    return stated && expected && isNear(stated, expected, figures);
  });
  return holding.length >= FEWEST && holding.length >= MOSTLY * telling.length;
}

/**
 * Most groups are ruled out by the first and the last column of the total alone, and roughly: doubles are enough to see that a sum is far off. What
 * is not far off is added up exactly.
 */
function screen(total: Values, doubles: readonly (readonly number[])[]): (place: number) => boolean {
  const first = total.findIndex(tells);
  const last = total.reduce((found, value, column) => (tells(value) ? column : found), first);
  const [wantedFirst, wantedLast] = [roughlyOf(total[first]), roughlyOf(total[last])];
  let [atFirst, atLast] = [0, 0];
  return (place) => {
    atFirst += doubles[place]?.[first] ?? 0;
    atLast += doubles[place]?.[last] ?? 0;
    return mayBe(atFirst, wantedFirst) || mayBe(atLast, wantedLast);
  };
}

function mayBe(rough: number, wanted: number): boolean {
  return Math.abs(rough - wanted) <= 1 + 1e-9 * Math.abs(rough);
}

function roughlyOf(value: Decimal | null | undefined): number {
  return value ? roughly(value) : 0;
}

/**
 * @returns by the place of each part, the place of its total
 * @param units rows of several counts each are left alone
 */
export function sumsByFigures(units: readonly BodyUnit[]): ReadonlyMap<number, number> {
  const owner = new Map<number, number>();
  if (units.length > MOST_ROWS || units.some(({ places }) => places.length > 1)) return owner;
  const doubles = units.map(({ first }) => first.values.map(roughlyOf));
  const areBlank = units.map(({ first }) => first.values.every((value) => value === null));
  const valuesOf = (place: number): Values => units[place]?.first.values ?? [];

  function partsOf(total: number, step: 1 | -1): readonly number[] {
    const values = valuesOf(total);
    if (values.filter(tells).length < FEWEST) return [];
    const parts: number[] = [];
    const mayAgree = screen(values, doubles);
    for (let at = total + step; at >= 0 && at < units.length && parts.length < LONGEST; at += step) {
      const unit = units[at];
      // A row that is part of another one is added up there.
      if (!unit || unit.isRemark || owner.has(at)) continue;
      if (areBlank[at] === true) continue;
      parts.push(at);
      if (!mayAgree(at) || parts.length < 2) continue;
      if (agrees(values, parts.map(valuesOf))) return parts;
    }
    return [];
  }

  for (let place = 0; place < units.length; place += 1) {
    if (owner.has(place)) continue;
    for (const part of partsOf(place, -1)) owner.set(part, place);
  }
  const totals = new Set(owner.values());
  for (let place = units.length - 1; place >= 0; place -= 1) {
    if (totals.has(place)) continue;
    for (const part of partsOf(place, 1)) if (!owner.has(part)) owner.set(part, place);
  }
  return owner;
}
