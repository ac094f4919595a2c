/** The programmes that are built in. */
import { POVERTY_REDUCTION_2021 } from './povertyReduction2021';
import type { Programme } from './programme';

export const PROGRAMMES: readonly Programme[] = [POVERTY_REDUCTION_2021];

export function findProgramme(id: string): Programme | undefined {
  return PROGRAMMES.find((programme) => programme.id === id);
}
