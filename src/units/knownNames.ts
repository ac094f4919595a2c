/** Names of the administrative units of all eras, ready to tell which province a list of localities is of, and what a name is almost. */
import { districtNames, type DistrictNames } from './districtNames';
import type { UnitRegister } from './register';
import { nameKey } from './sameName';
import type { Unit, UnitKind } from './unit';

export interface KnownUnit {
  /** "Huyện Ba Bể". */
  readonly fullName: string;
  /** By which names are equal, their kind apart. */
  readonly key: string;
  readonly kind: UnitKind;
}

/** The units of a province in one era, or the provinces themselves. */
export interface UnitGroup {
  readonly units: readonly KnownUnit[];
  has(name: NamedUnit): boolean;
}

export type NamedUnit = Pick<KnownUnit, 'key' | 'kind'>;

export interface KnownNames {
  /** Whether any unit of the country bears the name in any era, of whatever kind. */
  has(key: string): boolean;
  /** The group that has most of these names; the later one of two. `null` where no name is known. */
  groupOf(names: readonly NamedUnit[]): UnitGroup | null;
  readonly districts: DistrictNames;
}

function idOf({ key, kind }: NamedUnit): string {
  return `${kind} ${key}`;
}

function below(unit: Unit): readonly Unit[] {
  return unit.children.flatMap((child) => [child, ...below(child)]);
}

/** @param registers in the order of their eras */
export function knownNames(registers: readonly UnitRegister[]): KnownNames {
  // Most units are the same in all eras.
  const read = new Map<string, KnownUnit>();
  const known = ({ fullName, kind }: Unit): KnownUnit => {
    const before = read.get(fullName);
    if (before) return before;
    const unit = { fullName, key: nameKey(fullName), kind };
    read.set(fullName, unit);
    return unit;
  };
  const groups: UnitGroup[] = [];
  const keys = new Set<string>();
  const groupsOf = new Map<string, UnitGroup[]>();

  function add(units: readonly KnownUnit[]): void {
    const ids = new Set(units.map(idOf));
    const group: UnitGroup = { units, has: (name) => ids.has(idOf(name)) };
    groups.push(group);
    for (const { key } of units) keys.add(key);
    for (const id of ids) {
      const having = groupsOf.get(id);
      if (having) having.push(group);
      else groupsOf.set(id, [group]);
    }
  }

  for (const { provinces } of registers) {
    add(provinces.map(known));
    for (const province of provinces) add(below(province).map(known));
  }
  return {
    districts: districtNames(registers),
    has: (key) => keys.has(key),
    groupOf: (names) => {
      const counts = new Map<UnitGroup, number>();
      for (const id of new Set(names.map(idOf))) {
        for (const group of groupsOf.get(id) ?? []) counts.set(group, (counts.get(group) ?? 0) + 1);
      }
      const most = Math.max(0, ...counts.values());
      return groups.filter((group) => counts.get(group) === most).at(-1) ?? null;
    },
  };
}
