/** From when to when which list of units holds. */

export type EraId = '2023' | '2025' | '2025-07' | '2026-04';

export interface Era {
  readonly id: EraId;
  /** First day; the era ends where the next one begins. */
  readonly from: string;
  /** Districts were abolished on 1/7/2025. */
  readonly hasDistricts: boolean;
}

/**
 * In order. Units also changed on other days, before 2025 above all: a list is a picture of one day that stands for its era
 * (docs/decisions/0009-administrative-units.md tells which day).
 */
export const ERAS: readonly [Era, ...Era[]] = [
  { id: '2023', from: '2021-01-01', hasDistricts: true },
  { id: '2025', from: '2025-01-01', hasDistricts: true },
  { id: '2025-07', from: '2025-07-01', hasDistricts: false },
  { id: '2026-04', from: '2026-04-30', hasDistricts: false },
];

/** The era of a day ("2022-01-01"); days before the first era belong to it. */
export function eraAt(date: string): Era {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) throw new RangeError(`Not a date: ${date}`);
  return [...ERAS].reverse().find(({ from }) => from <= date) ?? ERAS[0];
}

/**
 * The era whose units a plan for that year is made by: until 2025 with districts, though they ended in the middle of that year, and from
 * 2026 on the newest list.
 */
export function eraOfPlanYear(year: number): Era {
  if (year <= 2024) return eraAt('2024-12-31');
  return eraAt(year === 2025 ? '2025-06-30' : '9999-12-31');
}

export function findEra(id: EraId): Era {
  return ERAS.find((era) => era.id === id) ?? ERAS[0];
}
