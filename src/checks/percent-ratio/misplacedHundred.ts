/** Which cells of a column of rates are off by a hundred: 0,0276 or 276 where 2,76 is meant. */
import { Decimal } from '../../numbers/decimal';
import { roughly } from '../../numbers/exactSum';
import type { Fraction } from '../engine/evaluateRatio';
import type { RateCell } from './rateColumn';

const ONE = new Decimal(1);
const HUNDRED = new Decimal(100);
/** How near a rate has to be to what its counts say, in parts of it or in percentage points. */
const NEAR_SHARE = new Decimal('0.01');
const NEAR_POINTS = new Decimal('0.0051');
/** So many others have to be as they should before one is told from them by its size. */
const ENOUGH = 3;
/** How far beyond the others a rate may lie and still be like them. */
const BEYOND = 3;
/** Beside rates of two decimals, a ratio shows by its fourth; a third has a small rate too: 0,064 %. */
const DECIMALS_MORE = 2;

export interface MisplacedHundred {
  /** Below: a ratio without a percent format. Above: a percentage in a percent format. */
  readonly below: readonly RateCell[];
  readonly above: readonly RateCell[];
  /** The others, as they should be. */
  readonly right: readonly RateCell[];
}

/** Far enough inside of what is near that rounding of doubles makes no difference. */
const SURELY_POINTS = 0.005;

/** What doubles are enough to tell, of nearly all rates of a workbook. */
function isSurelyNear(value: Decimal, { above, below }: Fraction): boolean {
  const whole = roughly(below);
  return Math.abs(roughly(value) * whole - roughly(above)) <= whole * SURELY_POINTS;
}

/** Told without dividing. */
function isNear(value: Decimal, fraction: Fraction): boolean {
  if (isSurelyNear(value, fraction)) return true;
  const { above, below } = fraction;
  const difference = value.times(below).minus(above).abs();
  return difference.lte(below.times(NEAR_POINTS)) || difference.lte(above.times(NEAR_SHARE));
}

/** A ratio to as many decimals as it is written with: 0,03 for 2,76 %. */
function isRatioOf({ value }: RateCell, { above, below }: Fraction): boolean {
  const places = value.decimalPlaces();
  if (value.gt(ONE) || places < 2) return false;
  return above.div(below).div(HUNDRED).toDecimalPlaces(places).eq(value);
}

type Place = 'below' | 'above' | 'right';

/** `null` without counts. */
function byExpected(cell: RateCell): Place | null {
  const { expected, value, asPercent } = cell;
  if (!expected) return null;
  if (isNear(value, expected)) return 'right';
  if (!asPercent && isRatioOf(cell, expected)) return 'below';
  if (asPercent && isNear(value.div(HUNDRED), expected)) return 'above';
  // Wrong in another way; what it should be is the equation's matter.
  return 'right';
}

/** Keeps "*100" apart from its absence: formulas of one column that differ in this differ by a hundred. */
function multiplies({ formula }: RateCell): boolean {
  return formula !== null && /100|%/.test(formula);
}

function looksLikeRatio(cell: RateCell, others: readonly RateCell[]): boolean {
  if (cell.asPercent || cell.value.gt(ONE)) return false;
  if (cell.formula !== null) return !multiplies(cell) && others.some(multiplies);
  const most = others.reduce((places, { value }) => Math.max(places, value.decimalPlaces()), 0);
  return cell.value.decimalPlaces() >= most + DECIMALS_MORE;
}

function rangeOf(cells: readonly RateCell[]): { readonly least: Decimal; readonly most: Decimal } | null {
  const [first, ...others] = cells;
  if (!first) return null;
  let [least, most] = [first.value, first.value];
  for (const { value } of others) {
    if (value.lt(least)) least = value;
    if (value.gt(most)) most = value;
  }
  return { least, most };
}

/** Without counts: by their size among the others, and by how they are written. */
function bySize(cells: readonly RateCell[]): ReadonlyMap<RateCell, Place> {
  const usual = cells.filter(({ value }) => value.gt(ONE) && value.lte(HUNDRED));
  const range = rangeOf(usual);
  const unusual = cells.length - usual.length;
  if (!range || usual.length < ENOUGH || unusual * 2 > usual.length) return new Map();
  const isLike = (value: Decimal): boolean =>
    value.gte(range.least.div(BEYOND)) && value.lte(range.most.times(BEYOND));
  return new Map(
    cells.flatMap((cell): readonly (readonly [RateCell, Place])[] => {
      if (looksLikeRatio(cell, usual) && isLike(cell.value.times(HUNDRED))) return [[cell, 'below']];
      const isFar = cell.asPercent && cell.value.gt(range.most.times(BEYOND));
      return isFar && isLike(cell.value.div(HUNDRED)) ? [[cell, 'above']] : [];
    }),
  );
}

export function misplacedHundred(cells: readonly RateCell[]): MisplacedHundred {
  // Their size is looked at only where there are some without counts.
  let sized: ReadonlyMap<RateCell, Place> | null = null;
  const placeBySize = (cell: RateCell): Place => {
    sized ??= bySize(cells);
    return sized.get(cell) ?? 'right';
  };
  const found: Record<Place, RateCell[]> = { below: [], above: [], right: [] };
  for (const cell of cells) found[byExpected(cell) ?? placeBySize(cell)].push(cell);
  return found;
}
