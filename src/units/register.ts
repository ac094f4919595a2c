/** The units of one era, ready for use: built from the lists in data/. */
import type { Era } from './eras';
import { splitKind, writeFullName } from './kinds';
import { nameKey } from './sameName';
import type { Unit, UnitLevel } from './unit';

/** As the lists stand in data/: units as "code full name", communes of one parent joined by semicolons. */
export interface UnitList {
  readonly provinces: readonly ProvinceEntry[];
}

export interface DistrictEntry {
  readonly unit: string;
  readonly communes: string;
}

export type ProvinceEntry =
  DistrictEntry | { readonly unit: string; readonly districts: readonly DistrictEntry[] };

export interface UnitRegister {
  readonly era: Era;
  readonly provinces: readonly Unit[];
  /** `undefined` when no unit of this era has that code. */
  find(code: string): Unit | undefined;
  /** All units of a level, in official order; those within a province or district when one is given. */
  all(level: UnitLevel, within?: Unit): readonly Unit[];
  /** Units whose name is this one but for spelling, of whatever kind. */
  named(name: string): readonly Unit[];
}

interface MutableUnit extends Unit {
  readonly children: MutableUnit[];
}

/** New full names by code. */
export type Renamings = ReadonlyMap<string, string>;

const SEPARATOR = ';';

function readUnit(
  text: string,
  level: UnitLevel,
  parent: MutableUnit | null,
  renamed: Renamings,
): MutableUnit {
  const blank = text.indexOf(' ');
  const code = text.slice(0, blank);
  const { kind, name } = splitKind(renamed.get(code) ?? text.slice(blank + 1));
  if (blank < 0 || !/^\d{2,5}$/.test(code) || kind === null || name === '') {
    throw new Error(`Not an administrative unit: "${text}"`);
  }
  const unit: MutableUnit = {
    code,
    level,
    kind,
    name,
    fullName: writeFullName(kind, name),
    parent,
    children: [],
  };
  parent?.children.push(unit);
  return unit;
}

function readCommunes(text: string, parent: MutableUnit, renamed: Renamings): void {
  if (text === '') return;
  for (const commune of text.split(SEPARATOR)) readUnit(commune, 'commune', parent, renamed);
}

function readProvince(entry: ProvinceEntry, renamed: Renamings): Unit {
  const province = readUnit(entry.unit, 'province', null, renamed);
  if ('communes' in entry) readCommunes(entry.communes, province, renamed);
  else {
    for (const { unit, communes } of entry.districts) {
      readCommunes(communes, readUnit(unit, 'district', province, renamed), renamed);
    }
  }
  return province;
}

function below(unit: Unit): readonly Unit[] {
  return [unit, ...unit.children.flatMap(below)];
}

/** @throws Error when an entry is no unit */
export function buildRegister(era: Era, list: UnitList, renamed: Renamings = new Map()): UnitRegister {
  const provinces = list.provinces.map((entry) => readProvince(entry, renamed));
  const units = provinces.flatMap(below);
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  let byName: Map<string, Unit[]> | null = null;

  function namesIndex(): Map<string, Unit[]> {
    const index = new Map<string, Unit[]>();
    for (const unit of units) {
      const key = nameKey(unit.fullName);
      const known = index.get(key);
      if (known) known.push(unit);
      else index.set(key, [unit]);
    }
    return index;
  }

  return {
    era,
    provinces,
    find: (code) => byCode.get(code),
    all: (level, within) =>
      (within ? below(within) : units).filter((unit) => unit.level === level && unit !== within),
    named: (name) => {
      byName ??= namesIndex();
      return byName.get(nameKey(name)) ?? [];
    },
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isDistrict(value: unknown): value is DistrictEntry {
  return isRecord(value) && typeof value['unit'] === 'string' && typeof value['communes'] === 'string';
}

function isProvince(value: unknown): value is ProvinceEntry {
  if (isDistrict(value)) return true;
  if (!isRecord(value) || typeof value['unit'] !== 'string') return false;
  const { districts } = value;
  return Array.isArray(districts) && districts.every(isDistrict);
}

/** A file of data/, checked. @throws Error when it is no list of units */
export function readUnitList(value: unknown): UnitList {
  if (isRecord(value)) {
    const { provinces } = value;
    if (Array.isArray(provinces) && provinces.length > 0 && provinces.every(isProvince)) return { provinces };
  }
  throw new Error('Not a list of administrative units');
}
