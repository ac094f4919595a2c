/** Names at the end of the list of localities. */
import { sameName } from '../../../units/sameName';
import { readLocalities } from '../localities';

/** Adds all of them, one per line; the list itself says which of them it has twice. */
export function appendLines(list: string, names: readonly string[]): string {
  const before = list.trimEnd();
  return [...(before === '' ? [] : [before]), ...names].join('\n');
}

/** Adds the names that the list does not have yet, whatever way they are written there; one per line. */
export function appendNames(list: string, names: readonly string[]): string {
  const known = readLocalities(list).names;
  return appendLines(
    list,
    names.filter((name) => !known.some((other) => sameName(other, name))),
  );
}
