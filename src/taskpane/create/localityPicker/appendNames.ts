/** Names from the register at the end of the list of localities. */
import { sameName } from '../../../units/sameName';
import { readLocalities } from '../localities';

/** Adds the names that the list does not have yet, whatever way they are written there; one per line. */
export function appendNames(list: string, names: readonly string[]): string {
  const known = readLocalities(list).names;
  const missing = names.filter((name) => !known.some((other) => sameName(other, name)));
  const before = list.trimEnd();
  return [...(before === '' ? [] : [before]), ...missing].join('\n');
}
