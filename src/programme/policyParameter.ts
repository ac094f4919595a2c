/**
 * Tham số chính sách: what law and resolutions prescribe, as data. A value that we do not know is `null` and never invented; whoever knows it enters
 * it, with its document.
 */

/** How a figure compares with the value. `rule`: there is no value, only something that is allowed or not. */
export const COMPARISONS = ['at-least', 'more-than', 'at-most', 'between', 'exactly', 'rule'] as const;
export type Comparison = (typeof COMPARISONS)[number];

export const PARAMETER_UNITS = [
  'percent',
  'percentage-points',
  'million-dong',
  'million-dong-per-month',
  'indicators',
  'none',
] as const;
export type ParameterUnit = (typeof PARAMETER_UNITS)[number];

/** `published`: read in a public page; `plan`: read in a plan; `unverified`: believed, not seen; `open`: not known yet. */
export const CERTAINTIES = ['published', 'plan', 'unverified', 'open'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const PARAMETER_SEVERITIES = ['off', 'notice', 'warning', 'error'] as const;
export type ParameterSeverity = (typeof PARAMETER_SEVERITIES)[number];

export interface PolicyParameter {
  readonly id: string;
  readonly name: string;
  readonly comparison: Comparison;
  /** Exact decimal with a point, as text; `null` where it is not known or there is none. */
  readonly value: string | null;
  /** Upper end of `between`. */
  readonly upper: string | null;
  readonly unit: ParameterUnit;
  /** Number of the document, e.g. "QĐ 02/2022/QĐ-TTg"; empty where none is known. */
  readonly document: string;
  /** Article, where it was seen; else empty. */
  readonly article: string;
  /** Years in which it holds, both ends included; `null`: not limited, or not known. */
  readonly from: number | null;
  readonly to: number | null;
  readonly certainty: Certainty;
  /** How grave a figure is that does not meet it; `off`: it is not checked. */
  readonly severity: ParameterSeverity;
  readonly note: string;
}

/** Whether a parameter can be checked in a year: switched on, in force, and its value known. */
export function isInForce({ severity, comparison, value, from, to }: PolicyParameter, year: number): boolean {
  const known = comparison === 'rule' || value !== null;
  return severity !== 'off' && known && (from ?? year) <= year && year <= (to ?? year);
}
