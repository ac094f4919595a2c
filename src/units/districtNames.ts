/** Which province a district (huyện, quận, thị xã, thành phố thuộc tỉnh) lies in, by its name, in the eras that had districts. */
import type { UnitRegister } from './register';
import { nameKey } from './sameName';

/** Names are given by their keys (`nameKey`): spelling and kind do not count. */
export interface DistrictNames {
  /** Whether a province, or a city under the central government, is called so. */
  isProvince(key: string): boolean;
  /** Whether a district, of whatever province, is called so. */
  isDistrict(key: string): boolean;
  /** Whether one province only had a district of that name, and it was this one. */
  isOnlyIn(district: string, province: string): boolean;
  /** The provinces that have most of these districts, and how many of them: several where a province was renamed. */
  provincesOf(districts: Iterable<string>): DistrictCount;
}

export interface DistrictCount {
  readonly provinces: ReadonlySet<string>;
  readonly count: number;
}

interface ProvinceOfEra {
  readonly province: string;
  readonly districts: ReadonlySet<string>;
}

function provincesIn({ provinces }: UnitRegister): readonly ProvinceOfEra[] {
  return provinces.map((province) => ({
    province: nameKey(province.fullName),
    districts: new Set(
      province.children.filter(({ level }) => level === 'district').map(({ fullName }) => nameKey(fullName)),
    ),
  }));
}

/** @param registers of all eras; those without districts tell the names of provinces only */
export function districtNames(registers: readonly UnitRegister[]): DistrictNames {
  const eras = registers.map(provincesIn);
  const provinces = eras.flat();
  const names = new Set(provinces.map(({ province }) => province));
  return {
    isProvince: (key) => names.has(key),
    isDistrict: (key) => provinces.some(({ districts }) => districts.has(key)),
    isOnlyIn: (district, province) => {
      const having = eras.map((era) => era.filter(({ districts }) => districts.has(district)));
      return (
        having.every((one) => one.length <= 1) &&
        having.some((one) => one.some((found) => found.province === province))
      );
    },
    provincesOf: (districts) => {
      const wanted = [...new Set(districts)];
      const counts = provinces.map((one) => wanted.filter((key) => one.districts.has(key)).length);
      const count = Math.max(0, ...counts);
      const most = count === 0 ? [] : provinces.filter((_, place) => counts[place] === count);
      return { provinces: new Set(most.map(({ province }) => province)), count };
    },
  };
}
