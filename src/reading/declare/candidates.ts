/** Equations worth trying for a column: what tables of this kind have, by where their columns stand. */
import type { ColumnKind } from '../../forms/form';
import type { IndexEquation, IndexTerm } from '../../forms/indexNotation';
import { foldName } from '../names';

export interface CandidateColumn {
  readonly code: string;
  readonly kind: ColumnKind;
  /** Header words, the outermost first and its own last. */
  readonly path: readonly string[];
  /** Decimals that its figures are written with. */
  readonly decimals: number;
}

type Signed = readonly (readonly [1 | -1, CandidateColumn])[];

const LONGEST_RUN = 16;
/** Columns further apart are not compared with each other. */
const NEAR = 8;
/** In tables with more columns of figures not every two of them are compared. */
const MANY = 30;

function sum(target: CandidateColumn, terms: Signed): IndexEquation {
  return {
    kind: 'sum',
    target: target.code,
    terms: terms.map(([sign, { code }]): IndexTerm => ({ sign, code })),
  };
}

function plus(target: CandidateColumn, parts: readonly CandidateColumn[]): IndexEquation {
  return sum(
    target,
    parts.map((part) => [1, part] as const),
  );
}

export function isTotalHeader({ path }: CandidateColumn): boolean {
  return /^(tong|cong)\b/.test(foldName(path.at(-1) ?? ''));
}

/** "Cuối năm", "Còn lại", "Chênh lệch": what is left of the columns before it. */
export function isRemainderHeader({ path }: CandidateColumn): boolean {
  return /\b(cuoi|con|con lai|chenh lech|so voi|tang|giam)\b/.test(foldName(path.at(-1) ?? ''));
}

function groupOf({ path }: CandidateColumn): string {
  return path.slice(0, -1).join('\n');
}

/** The columns in the same group, and the first column of every group that follows: 1=2+5+8. */
function byStructure(columns: readonly CandidateColumn[], place: number): readonly IndexEquation[] {
  const target = columns[place];
  if (!target) return [];
  const alike = columns.filter((column) => column !== target && column.kind === target.kind);
  const siblings = alike.filter((column) => groupOf(column) === groupOf(target));
  const heads = alike.filter((column) => {
    const at = columns.indexOf(column);
    const before = columns[at - 1];
    return at > place && (before === undefined || groupOf(before) !== groupOf(column));
  });
  const sets = [
    siblings,
    heads,
    heads.slice(0, -1),
    [...siblings, ...heads.filter((head) => !siblings.includes(head))],
  ];
  return sets.filter((set) => set.length >= 2).map((set) => plus(target, set));
}

/** Neighbours of the same kind, as many as one likes, on one side. */
function runs(columns: readonly CandidateColumn[], place: number, side: 1 | -1): readonly IndexEquation[] {
  const target = columns[place];
  const parts: CandidateColumn[] = [];
  const found: IndexEquation[] = [];
  for (let at = place + side; target && parts.length < LONGEST_RUN; at += side) {
    const next = columns[at];
    if (!next || next.kind !== target.kind) break;
    parts.push(next);
    if (parts.length >= 2) found.push(plus(target, side > 0 ? [...parts] : [...parts].reverse()));
  }
  return found;
}

/** Columns of the same words in the groups that follow: the central budget of each year makes that of the period. */
function byHeader(columns: readonly CandidateColumn[], place: number): readonly IndexEquation[] {
  const target = columns[place];
  if (!target) return [];
  const own = foldName(target.path.at(-1) ?? '');
  const alike = columns
    .slice(place + 1)
    .filter(({ path, kind }) => kind === target.kind && foldName(path.at(-1) ?? '') === own);
  return alike.length >= 2 ? [plus(target, alike)] : [];
}

/** Two columns before it, the nearest first: what stood there, less or more what came; or this year's less last year's. */
function pairsBefore(before: readonly CandidateColumn[]): readonly Signed[] {
  const pairs = before.flatMap((first, at) => before.slice(at + 1).map((second) => [first, second] as const));
  const signs = [
    [1, -1],
    [-1, 1],
    [1, 1],
  ] as const;
  return pairs.reverse().flatMap(([first, second]) =>
    signs.map(([sign, other]): Signed => {
      const terms: Signed = [
        [sign, first],
        [other, second],
      ];
      // Nobody begins with what is taken away.
      return sign < 0 ? [...terms].reverse() : terms;
    }),
  );
}

/** Opening, all that went, all that came: 9=1-2-3-4+5+6+7+8, wherever the one ends and the other begins. */
function flowsBefore(before: readonly CandidateColumn[]): readonly Signed[] {
  const [opening, ...moves] = before;
  if (!opening || moves.length < 2) return [];
  const turns = moves.map((_, place) => place + 1);
  const signed = (sign: 1 | -1, turn: number): Signed => [
    [1, opening],
    ...moves.map((move, place) => [place < turn ? sign : (-sign as 1 | -1), move] as const),
  ];
  return [...turns.map((turn) => signed(-1, turn)), ...turns.map((turn) => signed(1, turn))];
}

/** Opening, movements, closing: what stands before the column, added and taken away. */
function movements(columns: readonly CandidateColumn[], place: number): readonly IndexEquation[] {
  const target = columns[place];
  if (!target) return [];
  const before = columns.slice(0, place).filter(({ kind }) => kind === target.kind);
  const near = before.slice(-NEAR);
  const flows = isRemainderHeader(target)
    ? before.flatMap((_, from) => flowsBefore(before.slice(from))).reverse()
    : [];
  return [...pairsBefore(near), ...flows].map((terms) => sum(target, terms));
}

/** "Bình quân": the mean of columns of the same words. */
function averages(columns: readonly CandidateColumn[], place: number): readonly IndexEquation[] {
  const target = columns[place];
  if (!target || !/\bbinh quan\b/.test(foldName(target.path.at(-1) ?? ''))) return [];
  const sets = new Map<string, CandidateColumn[]>();
  for (const column of columns) {
    if (column === target || column.kind !== target.kind) continue;
    const own = foldName(column.path.at(-1) ?? '');
    sets.set(own, [...(sets.get(own) ?? []), column]);
  }
  return [...sets.values()]
    .filter((set) => set.length >= 2)
    .map((set) => ({
      kind: 'ratio',
      target: target.code,
      numerator: set.map(({ code }): IndexTerm => ({ sign: 1, code })),
      denominator: [],
      factor: 1,
      divisor: set.length,
    }));
}

/** Sums, differences and means, the likeliest first. */
export function sumCandidates(columns: readonly CandidateColumn[], place: number): readonly IndexEquation[] {
  const target = columns[place];
  if (!target) return [];
  if (target.kind === 'rate') return [...averages(columns, place), ...movements(columns, place)];
  const right = [...byStructure(columns, place), ...runs(columns, place, 1), ...byHeader(columns, place)];
  const left = [...runs(columns, place, -1), ...movements(columns, place)];
  return isRemainderHeader(target) && !isTotalHeader(target) ? [...left, ...right] : [...right, ...left];
}

/** The wholes that rates are of stand near them, or at the beginning of the table. */
function wholesFor(
  bases: readonly CandidateColumn[],
  near: readonly CandidateColumn[],
): readonly CandidateColumn[] {
  return bases.length <= MANY ? bases : [...new Set([...bases.slice(0, NEAR), ...near])];
}

/** A count or an amount in a hundred of another, the nearest first. */
export function rateCandidates(columns: readonly CandidateColumn[], place: number): readonly IndexEquation[] {
  const target = columns[place];
  if (target?.kind !== 'rate') return [];
  const bases = columns.filter(({ kind }) => kind === 'count' || kind === 'money');
  const placeOf = new Map(columns.map((column, at) => [column, at]));
  const distance = (column: CandidateColumn): number => Math.abs((placeOf.get(column) ?? 0) - place);
  const near = bases.filter((column) => distance(column) <= NEAR);
  const wholes = wholesFor(bases, near);
  const pairs = near.flatMap((above) =>
    wholes
      .filter((below) => below !== above && below.kind === above.kind)
      .map((below) => [above, below] as const),
  );
  return pairs
    .sort(
      ([one, base], [other, otherBase]) =>
        distance(one) - distance(other) || distance(base) - distance(otherBase),
    )
    .map(([above, below]) => ({
      kind: 'ratio',
      target: target.code,
      numerator: [{ sign: 1, code: above.code }],
      denominator: [{ sign: 1, code: below.code }],
      factor: 100,
      divisor: 1,
    }));
}
