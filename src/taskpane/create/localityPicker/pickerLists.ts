/** Which lists of units the picker offers, and their units. */
import type { Era, EraId } from '../../../units/eras';
import type { UnitRegister } from '../../../units/register';
import type { Unit } from '../../../units/unit';

/** The list of 1/7/2025 differs from the newest by the names of one province only, so it is not offered. */
export const OFFERED_ERAS: readonly EraId[] = ['2026-04', '2025', '2023'];

export const LIST_KINDS = ['districts', 'communes-of-district', 'communes'] as const;
export type ListKind = (typeof LIST_KINDS)[number];

/** Without districts there is one list, that of communes. */
export function listKindsOf(era: Era): readonly ListKind[] {
  return era.hasDistricts ? LIST_KINDS : ['communes'];
}

export interface PickedList {
  /** Whose units are listed. */
  readonly of: Unit;
  readonly units: readonly Unit[];
}

/** `null` while the province or the district is not chosen yet. */
export function listUnits(
  register: UnitRegister,
  kind: ListKind,
  province: Unit | null,
  district: Unit | null,
): PickedList | null {
  if (!province) return null;
  if (kind === 'districts') return { of: province, units: province.children };
  const of = kind === 'communes' ? province : district;
  return of && { of, units: register.all('commune', of) };
}
