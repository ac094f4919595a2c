/**
 * Limits that the figures of a row keep (giới hạn): a part is no more than its whole. They are declared beside the equations of a form, by the keys of
 * its columns, and hold in every row in which both sides are filled in.
 */
import type { FormColumn } from './form';

/** Why the limit holds; each has its own sentence. */
export const BOUND_REASONS = [
  'part-of-whole',
  'groups-apart',
  'reduction',
  'leavers',
  'people-of-households',
  'deprived-of-poor',
  'indicators-in-all',
  'investment',
  'own-target',
  'target-order',
] as const;
export type BoundReason = (typeof BOUND_REASONS)[number];

export interface BoundTerm {
  readonly sign: 1 | -1;
  /** Key of a column. */
  readonly key: string;
}

export interface FormBound {
  /** Key of the column that is limited. */
  readonly column: string;
  readonly limit: 'at-most' | 'at-least';
  /** The limit is their sum, times `factor`. The first is what it is a part of: where that is empty, there is no limit. */
  readonly of: readonly BoundTerm[];
  readonly factor: number;
  readonly reason: BoundReason;
  /** Where breaking it need not be a mistake. */
  readonly severity?: 'warning';
  /** Totals may lack what their lines leave empty: only lines without lines of their own are held to it. */
  readonly linesOnly?: true;
}

type BoundMore = Partial<Pick<FormBound, 'severity' | 'linesOnly' | 'factor'>>;

function bound(
  limit: FormBound['limit'],
  column: string,
  [whole, ...less]: readonly [string, ...string[]],
  reason: BoundReason,
  more: BoundMore = {},
): FormBound {
  const of = [{ sign: 1, key: whole } as const, ...less.map((key): BoundTerm => ({ sign: -1, key }))];
  return { column, limit, of, factor: 1, reason, ...more };
}

/** The column is no more than a whole, less what else is part of it. */
export function atMost(
  column: string,
  of: readonly [string, ...string[]],
  reason: BoundReason,
  more?: BoundMore,
): FormBound {
  return bound('at-most', column, of, reason, more);
}

/** The column is no less than another one. */
export function atLeast(
  column: string,
  of: readonly [string, ...string[]],
  reason: BoundReason,
  more?: BoundMore,
): FormBound {
  return bound('at-least', column, of, reason, more);
}

/** In the notation of index rows: "4≤2", "7≤1-5", "2≥3×1"; `null` where one of its columns is not there. */
export function writeBound(
  { column, limit, of, factor }: FormBound,
  columns: readonly Pick<FormColumn, 'key' | 'index'>[],
): string | null {
  const index = (key: string): string | null => columns.find((one) => one.key === key)?.index ?? null;
  const target = index(column);
  const terms = of.map(({ sign, key }, place) => {
    const code = index(key);
    const mark = sign < 0 ? '-' : place > 0 ? '+' : '';
    return code === null ? null : `${mark}${code}`;
  });
  if (target === null || terms.includes(null)) return null;
  const times = factor === 1 ? '' : `${factor}×`;
  const whole = terms.length > 1 && factor !== 1 ? `(${terms.join('')})` : terms.join('');
  return `${target}${limit === 'at-most' ? '≤' : '≥'}${times}${whole}`;
}
