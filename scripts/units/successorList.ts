/** Which communes and provinces went into which on 1/7/2025. */
import { nameKey } from '../../src/units/sameName';
import { splitKind } from '../../src/units/kinds';
import { CODES_SINCE_2025, FORGOTTEN_2025 } from './corrections';
import type { OldUnits } from './lists';
import type { Mapping, NewUnit } from './packages';

/** Kind and name as one key, spelling aside. */
function unitKey(fullName: string): string {
  return `${splitKind(fullName).kind ?? ''}/${nameKey(fullName)}`;
}

/** Only a key that leads to one code is of use. */
function uniqueIndex<T>(items: readonly T[], keyOf: (item: T) => string, codeOf: (item: T) => string) {
  const index = new Map<string, string | null>();
  for (const item of items) index.set(keyOf(item), index.has(keyOf(item)) ? null : codeOf(item));
  return (key: string) => index.get(key) ?? undefined;
}

export interface SuccessorTable {
  /** Later code → earlier codes. */
  readonly list: Readonly<Record<string, string>>;
  /** Rows of the package that name a commune which neither list has. */
  readonly unresolved: readonly Mapping[];
}

/**
 * Most rows give both codes. Those added to the package later give no earlier code and often a wrong later one: they are read by their names, and left
 * out when these do not lead to one commune each.
 */
export function successorTable(
  old: OldUnits,
  mappings: readonly Mapping[],
  provinces: readonly NewUnit[],
  communes: readonly NewUnit[],
): SuccessorTable {
  const parents = new Map([...old.provinces, ...old.districts].map((unit) => [unit.code, unit]));
  const provinceOf = (districtCode: string) => parents.get(parents.get(districtCode)?.parent ?? '');
  const newProvinceName = new Map(provinces.map(({ code, fullName }) => [code, fullName]));
  const findNew = uniqueIndex(
    communes,
    ({ fullName, province }) => `${nameKey(newProvinceName.get(province) ?? '')}/${unitKey(fullName)}`,
    ({ code }) => code,
  );
  const findOld = uniqueIndex(
    old.communes,
    ({ fullName, parent }) =>
      `${nameKey(provinceOf(parent)?.fullName ?? '')}/${nameKey(parents.get(parent)?.fullName ?? '')}/${unitKey(fullName)}`,
    ({ code }) => code,
  );
  const pairs = new Map<string, Set<string>>();
  const unresolved: Mapping[] = [];
  const add = (later: string, earlier: string) =>
    pairs.set(later, (pairs.get(later) ?? new Set<string>()).add(earlier));

  for (const row of mappings) {
    // Island districts without communes became special zones; there is nothing to map.
    if (row.oldCommune === '') continue;
    const later =
      row.oldCode !== ''
        ? (CODES_SINCE_2025.get(row.newCode) ?? row.newCode)
        : findNew(`${nameKey(row.newProvince)}/${unitKey(row.newCommune)}`);
    const earlier =
      row.oldCode ||
      findOld(`${nameKey(row.oldProvince)}/${nameKey(row.oldDistrict)}/${unitKey(row.oldCommune)}`);
    if (later === undefined || earlier === undefined) unresolved.push(row);
    else add(later, earlier);
  }
  for (const [earlier, later] of FORGOTTEN_2025) add(later, earlier);
  addProvinces(pairs, old, mappings, provinces);
  const list = [...pairs]
    .map(([later, earlier]): [string, string] => [later, [...earlier].sort().join(' ')])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { list: Object.fromEntries(list), unresolved };
}

/** No province was divided. */
function addProvinces(
  pairs: Map<string, Set<string>>,
  old: OldUnits,
  mappings: readonly Mapping[],
  provinces: readonly NewUnit[],
): void {
  const codeOf = (units: readonly { code: string; fullName: string }[], name: string) =>
    units.find(({ fullName }) => nameKey(fullName) === nameKey(name))?.code;
  const merged = new Map(
    mappings
      .filter(({ oldCode }) => oldCode !== '')
      .map(({ oldProvince, newProvince }) => [oldProvince, newProvince]),
  );
  for (const [oldName, newName] of merged) {
    const later = codeOf(provinces, newName);
    // Thừa Thiên Huế became the city Huế in 2025 and kept its code.
    const earlier = codeOf(old.provinces, oldName) ?? later;
    if (later === undefined || earlier === undefined) throw new Error(`No code for ${oldName} or ${newName}`);
    pairs.set(later, (pairs.get(later) ?? new Set<string>()).add(earlier));
  }
}
