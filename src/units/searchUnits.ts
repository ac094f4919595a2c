/** Finding a unit by what somebody types: without diacritics, in short, from the beginning or the middle of the name. */
import { canonicalName, foldForSearch } from './canonicalName';
import { KIND_WORDS } from './kinds';
import type { Unit } from './unit';

/** How well a name fits, best first; `null` when it does not. */
function rankOf(unit: Unit, query: string): number | null {
  const name = foldForSearch(unit.name);
  const full = foldForSearch(unit.fullName);
  const short = foldForSearch(`${KIND_WORDS[unit.kind].short} ${unit.name}`);
  const written = [name, full, short];
  if (written.includes(query)) return 0;
  // "Ba Bể" before "Bạch Thông" for "ba".
  if (name.startsWith(`${query} `)) return 1;
  if (name.startsWith(query)) return 2;
  if (written.some((text) => text.startsWith(query))) return 3;
  if (name.includes(` ${query}`)) return 4;
  // Not the kinds: "ha" would find every "thành phố".
  if (name.includes(query)) return 5;
  // "dak r mang" for "Đắk R'Măng".
  const joined = query.replaceAll(' ', '');
  return joined.length > 2 && name.replaceAll(' ', '').startsWith(joined) ? 6 : null;
}

/** Whether the diacritics that were typed are those of the name, best first. */
function lettersOf(unit: Unit, typed: string): number {
  if (unit.name.toLowerCase().startsWith(typed)) return 0;
  return unit.fullName.toLowerCase().includes(typed) ? 1 : 2;
}

/**
 * Units that fit, best first: whole name, beginning, beginning of a word, anywhere. Among equals those that also have the diacritics that were
 * typed come first, then the official order. An empty query finds all.
 */
export function searchUnits(units: readonly Unit[], query: string): readonly Unit[] {
  const folded = foldForSearch(query);
  if (folded === '') return query.trim() === '' ? units : [];
  const typed = canonicalName(query).toLowerCase();
  const found = units.flatMap((unit, order) => {
    const rank = rankOf(unit, folded);
    if (rank === null) return [];
    return [{ unit, order, rank, letters: lettersOf(unit, typed) }];
  });
  return found
    .sort((a, b) => a.rank - b.rank || a.letters - b.letters || a.order - b.order)
    .map(({ unit }) => unit);
}
