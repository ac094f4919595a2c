/** Names for new sheets, within Excel’s rules; the same for Excel itself and for files. */

const MAX_NAME_LENGTH = 31;
// Control characters are refused too, though Excel's message names only the visible ones.
const FORBIDDEN = /[\\/?*:[\]\p{Cc}]/gu;
/** Excel keeps this name for the change history of shared workbooks. */
const RESERVED = 'history';
const FALLBACK = 'Sheet';

/**
 * One free name per wish, in the same order: cleaned of what Excel refuses, and numbered "(2)", "(3)" where the name
 * is taken by a sheet of the workbook or by an earlier wish. Excel compares names without regard to case; Vietnamese
 * names that differ only in how their accents are encoded look alike, so they count as the same name here.
 */
export function chooseSheetNames(wishes: readonly string[], existing: readonly string[]): readonly string[] {
  const taken = new Set([RESERVED, ...existing.map(comparable)]);
  return wishes.map((wish) => {
    const wanted = cleanName(wish);
    let name = clip(wanted, MAX_NAME_LENGTH);
    for (let number = 2; taken.has(comparable(name)); number += 1) name = numbered(wanted, number);
    taken.add(comparable(name));
    return name;
  });
}

function cleanName(wish: string): string {
  const cleaned = wish
    .normalize('NFC')
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s']+|[\s']+$/g, '');
  return cleaned === '' ? FALLBACK : cleaned;
}

function numbered(name: string, number: number): string {
  const suffix = ` (${number})`;
  return clip(name, MAX_NAME_LENGTH - suffix.length) + suffix;
}

/** Shortens without cutting a character in two, and without leaving a space or an apostrophe at the end. */
function clip(name: string, length: number): string {
  let clipped = '';
  for (const character of name) {
    if (clipped.length + character.length > length) break;
    clipped += character;
  }
  return clipped.replace(/[\s']+$/, '');
}

function comparable(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
