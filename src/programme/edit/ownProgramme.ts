/** Catalogues of one's own: copies with an id and a name that nothing else has. */
import { PROGRAMMES } from '../catalogue';
import type { Programme } from '../programme';

/** Ids of one's own never are those of built-in catalogues: "own-1", "own-2". */
function freeId(taken: readonly Programme[]): string {
  let number = 1;
  while (taken.some(({ id }) => id === `own-${number}`)) number += 1;
  return `own-${number}`;
}

/** As long as a short name may be. */
const LONGEST_NAME = 80;

/** The name, with a number behind it where another catalogue bears it already. */
export function freeName(name: string, taken: readonly Programme[]): string {
  const isTaken = (wanted: string): boolean => taken.some(({ shortName }) => shortName === wanted);
  let number = 1;
  let free = name.slice(0, LONGEST_NAME).trim();
  while (isTaken(free)) {
    number += 1;
    const suffix = ` (${number})`;
    free = name.slice(0, LONGEST_NAME - suffix.length).trim() + suffix;
  }
  return free;
}

export function isBuiltIn(id: string): boolean {
  return PROGRAMMES.some((programme) => programme.id === id);
}

/**
 * A copy to be changed; the one that it is made from stays as it is.
 * @param taken every catalogue that the workbook may use
 */
export function copyOf(programme: Programme, shortName: string, taken: readonly Programme[]): Programme {
  return {
    ...programme,
    id: freeId(taken),
    shortName: freeName(shortName, taken),
    basedOn: programme.basedOn ?? programme.id,
  };
}
