/** What was put into a workbook on purpose, and what a review should say of it. */
import type { CellId } from '../../src/reading/cellId';
import type { Random } from './random';
import type { Edit } from './model';
import type { Subject } from './subject';

export const FAULT_KINDS = [
  'swapped-digits',
  'one-digit',
  'omitted-line',
  'doubled-line',
  'sign',
  'factor',
  'neighbour',
  'text-number',
  'slipped-separator',
  'typed-over',
  'short-range',
  'subtotal-in-range',
  'rate-for-count',
  'wrong-capital-type',
  'stale-copy',
  'sheet-unit',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** How it is told whether the equations say which cell it is: `equations.ts`. */
export type Evidence =
  /** The cell shows it by itself: text, a fraction of a household. */
  | { readonly kind: 'itself' }
  /** The formula shows it, or the figure in its place; where the result is right, nothing is wrong yet. */
  | { readonly kind: 'formula' }
  /** One figure is another. */
  | { readonly kind: 'figure' }
  /** A line that a total lacks or has twice; `sign` is what became of it in the total. */
  | { readonly kind: 'line'; readonly sign: 1 | -1 }
  /** An amount in another column of its row. */
  | { readonly kind: 'shift' }
  /** A figure and what was computed from it. */
  | { readonly kind: 'copy' }
  /** All amounts of a sheet. */
  | { readonly kind: 'sheet'; readonly factor: number };

export interface Fault {
  readonly kind: FaultKind;
  readonly edits: readonly Edit[];
  /** Any of them is rightly named. */
  readonly blame: readonly CellId[];
  /** Kinds of causes that explain it. */
  readonly causes: readonly string[];
  readonly evidence: Evidence;
  /** In words, for those who read the list of misses. */
  readonly note: string;
}

/** @returns `null` where the subject has no place for it, or chance picked none */
export type Injector = (subject: Subject, random: Random) => Fault | null;
