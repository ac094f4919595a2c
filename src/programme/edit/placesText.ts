/** Localities of a list as people type them: one on each line, the province, a dash, the district. */
import type { ListedPlace } from '../localityList';

/** "Bà Rịa - Vũng Tàu" holds a hyphen itself: a long dash, a tab or a semicolon goes before it, and of hyphens the last one counts. */
const SEPARATORS = [/\s*[–—;\t]\s*/u, /\s+-\s+(?=(?:(?!\s-\s).)*$)/u];

/** @returns `null` where the line is no such pair */
function readPlace(line: string): ListedPlace | null {
  for (const separator of SEPARATORS) {
    const [province = '', name = '', ...rest] = line.split(separator).map((part) => part.trim());
    if (province !== '' && name !== '' && rest.length === 0) return { province, name };
  }
  return null;
}

/** Every line that is not empty; `null` where one of them cannot be read. */
export function readPlaces(text: string): readonly ListedPlace[] | null {
  const lines = text.normalize('NFC').split(/\r?\n/);
  const places = lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(readPlace);
  const read = places.flatMap((place) => place ?? []);
  return read.length === places.length ? read : null;
}

export function writePlaces(places: readonly ListedPlace[]): string {
  return places.map(({ province, name }) => `${province} – ${name}`).join('\n');
}
