/**
 * Danh sách địa bàn: localities that a document names, such as the poor districts (huyện nghèo) of QĐ 353/QĐ-TTg, as data. What a list names is in it
 * for certain; what it does not name is outside it only where the list is complete.
 */
import type { Certainty } from './policyParameter';

/** A district by its name without its kind, and the province that it lies in. */
export interface ListedPlace {
  readonly province: string;
  readonly name: string;
}

export interface LocalityList {
  readonly id: string;
  readonly name: string;
  /** Number of the document, e.g. "QĐ 353/QĐ-TTg". */
  readonly document: string;
  /** Where the names were read. */
  readonly source: string;
  readonly certainty: Certainty;
  /** How many the document names. */
  readonly total: number;
  readonly places: readonly ListedPlace[];
}

/** Huyện nghèo giai đoạn 2021-2025. */
export const POOR_DISTRICTS = 'poor-districts';
/** The 22 of them that QĐ 880/QĐ-TTg sets more for. */
export const DISTRICTS_880 = 'district-880';

/** Whether all are there that the document names: only then does a list say what is not in it. */
export function isComplete({ total, places }: Pick<LocalityList, 'total' | 'places'>): boolean {
  return places.length >= total;
}
