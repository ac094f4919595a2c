/** Fills the entry cells of any standard sheet with figures that a person could have typed, the same ones for the same seed. */
import { areaContains } from '../../src/sheet/address';
import type { LayoutCell, SheetLayout } from '../../src/sheet/layout';

/** Small deterministic generator (Park-Miller), so that a failure can be repeated. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state;
  };
}

/** Least and spread of what a cell may hold. */
type Size = readonly [least: number, spread: number];

const PART: Size = [20, 200];
/** Households and openings come first, then the poor among them, then parts and movements of those: none is more than what it is of. */
const BY_RANK: readonly Size[] = [
  [20_000, 9000],
  [2000, 4000],
];
/** Where the place of a column does not tell: keys of columns as they begin. */
const BY_KEY: readonly (readonly [RegExp, Size])[] = [
  [/^people$/, [90_000, 40_000]],
  [/\.people\.count$/, [1000, 200]],
  // Poor households lack three indicators or more, and none of them more often than there are households.
  [/^count\./, [8000, 8000]],
  [/^investment\./, [5000, 4000]],
  [/^allocated\.total$/, [220, 200]],
  [/^(?:allocated\.central|plan\.)/, PART],
];
/** Rates in hundredths; a plan asks for no more than its reductions come to. */
const RATES: readonly (readonly [RegExp, Size])[] = [
  [/^minimum-reduction$/, [0, 5]],
  [/^aspired-reduction$/, [5, 20]],
];
const ANY_RATE: Size = [0, 4000];
/** Nhân khẩu: so many people to a household. */
const PEOPLE_OF_HOUSEHOLD = 4;

interface Entry {
  readonly key: string;
  readonly format: string;
  readonly headerRank: number;
  /** Of what other sheets count. */
  readonly scale: number;
}

function sizeOf(key: string, sizes: readonly (readonly [RegExp, Size])[]): Size | undefined {
  return sizes.find(([pattern]) => pattern.test(key))?.[1];
}

/** Rates below a hundred, billions of đồng to the million. */
function entryFor({ key, format, headerRank, scale }: Entry, next: () => number): number {
  if (format === '0.00') {
    const [least, spread] = sizeOf(key, RATES) ?? ANY_RATE;
    return (least + (next() % spread)) / 100;
  }
  const [least, spread] = sizeOf(key, BY_KEY) ?? BY_RANK[headerRank] ?? PART;
  const scaled = /^count\./.test(key) || headerRank < BY_RANK.length ? scale : 1;
  const value = Math.trunc(least * scaled) + (next() % Math.trunc(spread * scaled));
  return format.startsWith('#,##0.000') ? value + (next() % 1000) / 1000 : value;
}

export function isEntryCell(layout: SheetLayout, { row, column, isFormula }: LayoutCell): boolean {
  return !isFormula && layout.inputRules.some(({ area }) => areaContains(area, row, column));
}

/**
 * The same sheet with a figure in every entry cell; formulas stay live.
 *
 * @param scale of its openings, where they are part of what another sheet gives
 */
export function filledWithFigures(layout: SheetLayout, seed: number, scale = 1): SheetLayout {
  const next = numbers(seed);
  const firstFigure = Math.min(...layout.inputRules.map(({ area }) => area.left));
  const keys = new Map(layout.grid.columns.map(({ key, column }) => [column, key]));
  const people = new Set(layout.cells.flatMap(({ row, content }) => (content === 'Nhân khẩu' ? [row] : [])));
  return {
    ...layout,
    cells: layout.cells.map((cell): LayoutCell => {
      if (!isEntryCell(layout, cell)) return cell;
      const { row, column, style } = cell;
      const key = keys.get(column) ?? '';
      const entry = { key, format: style.numberFormat, headerRank: column - firstFigure, scale };
      return { ...cell, content: entryFor(entry, next) * (people.has(row) ? PEOPLE_OF_HOUSEHOLD : 1) };
    }),
  };
}
