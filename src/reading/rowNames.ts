/** By which names the rows of two tables belong together: the unit that they name, however it is written. */
import { splitKind } from '../units/kinds';
import { nameKey } from '../units/sameName';
import { decodeLegacy } from '../words/legacyText';
import { remembered } from '../words/remembered';

const asWritten = remembered((name) =>
  decodeLegacy(name).normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim(),
);

/** Keys from the most tolerant to the name as it is written. */
const KEYS: readonly ((name: string) => string)[] = [
  nameKey,
  (name) => `${splitKind(name).kind ?? ''} ${nameKey(name)}`.trim(),
  asWritten,
];

/** Keys that different names of the table share would bring the wrong rows together. */
function sharedKeys(names: readonly string[], keyOf: (name: string) => string): ReadonlySet<string> {
  const writings = new Map<string, string>();
  const shared = new Set<string>();
  for (const name of names) {
    const [key, writing] = [keyOf(name), asWritten(name)];
    const known = writings.get(key);
    if (known === undefined) writings.set(key, writing);
    else if (known !== writing) shared.add(key);
  }
  return shared;
}

/**
 * The names of one table's rows, to be compared with those of another: "H. Đắk Glong" and "HUYỆN ĐĂK GLONG" come out the same. Where the
 * table has two units of one name, "Xã Ba Bể" and "Huyện Ba Bể", the kind is kept; where even that does not tell them apart, the name is
 * left as it is written.
 */
export function comparableNames(names: readonly string[]): readonly string[] {
  const shared = KEYS.map((keyOf) => sharedKeys(names, keyOf));
  return names.map((name) => {
    const place = KEYS.findIndex((keyOf, at) => keyOf(name) !== '' && !shared[at]?.has(keyOf(name)));
    return (KEYS[place] ?? asWritten)(name);
  });
}
