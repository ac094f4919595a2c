/** Finds the formulas that read a cell, without going through all of them. */
import type { Area } from '../../../sheet/address';
import { areasMeet } from '../areas';
import type { Precedent } from './compiledFormula';

const BAND = 32;
/** A reference over more bands than this is kept in one list of its own. */
const MAX_BANDS = 64;

interface Entry<T> {
  readonly area: Area;
  readonly reader: T;
}

/** Formulas by the bands of rows that they read. */
export class Dependents<T> {
  private readonly bands = new Map<string, Set<Entry<T>>>();
  private readonly places = new Map<T, { entry: Entry<T>; keys: readonly string[] }[]>();

  add(reader: T, precedents: readonly Precedent[]): void {
    const places = precedents.map(({ sheetKey, area }) => {
      const entry = { area, reader };
      const keys = bandKeys(sheetKey, area);
      for (const key of keys) {
        const band = this.bands.get(key);
        if (band) band.add(entry);
        else this.bands.set(key, new Set([entry]));
      }
      return { entry, keys };
    });
    this.places.set(reader, places);
  }

  remove(reader: T): void {
    for (const { entry, keys } of this.places.get(reader) ?? []) {
      for (const key of keys) this.bands.get(key)?.delete(entry);
    }
    this.places.delete(reader);
  }

  /** The formulas that read any cell of the area. */
  readersOf(sheetKey: string, area: Area): ReadonlySet<T> {
    const readers = new Set<T>();
    const keys = bandKeys(sheetKey, area);
    const wide = wideKey(sheetKey);
    const every = keys.includes(wide)
      ? [...this.bands.keys()].filter((key) => key.startsWith(`${sheetKey}|`))
      : [...keys, wide];
    for (const key of every) {
      for (const entry of this.bands.get(key) ?? []) {
        if (areasMeet(entry.area, area)) readers.add(entry.reader);
      }
    }
    return readers;
  }
}

function wideKey(sheetKey: string): string {
  return `${sheetKey}|wide`;
}

function bandKeys(sheetKey: string, area: Area): readonly string[] {
  const first = Math.floor(area.top / BAND);
  const last = Math.floor(area.bottom / BAND);
  if (last - first >= MAX_BANDS) return [wideKey(sheetKey)];
  return Array.from({ length: last - first + 1 }, (_, index) => `${sheetKey}|${first + index}`);
}
