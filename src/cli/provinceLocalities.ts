/** The localities of `new --province`: the units that a province's plan for that year has as its rows. */
import { eraOfPlanYear } from '../units/eras';
import { loadUnits } from '../units/loadUnits';
import type { UnitRegister } from '../units/register';
import { sameName } from '../units/sameName';
import { searchUnits } from '../units/searchUnits';
import { loadSuccessors } from '../units/successors';
import type { Unit } from '../units/unit';
import { plainLine } from './plainLine';
import { usage } from './usageError';

/** So many provinces are named to somebody who wrote one that there is not. */
const SUGGESTIONS = 3;

/** Provinces that somebody may have meant: part of the name, or what a former province is part of now. */
async function similarProvinces(register: UnitRegister, name: string): Promise<readonly Unit[]> {
  const found = searchUnits(register.provinces, name);
  if (found.length > 0) return found.slice(0, SUGGESTIONS);
  const { provinces } = await loadUnits('2025');
  const former = provinces.find(({ fullName }) => sameName(fullName, name));
  const { after } = await loadSuccessors();
  return former ? after(former.code).flatMap((code) => register.find(code) ?? []) : [];
}

/** Without diacritics too, as long as only one province can be meant. */
function findProvince({ provinces }: UnitRegister, name: string): Unit | undefined {
  const exact = provinces.find(({ fullName }) => sameName(fullName, name));
  const found = searchUnits(provinces, name);
  return exact ?? (found.length === 1 ? found[0] : undefined);
}

/**
 * The districts until 2025, the communes from 2026 on, in official order.
 * @throws UsageError when there was no such province
 */
export async function provinceLocalities(text: string, year: number): Promise<readonly string[]> {
  const name = plainLine(text).trim();
  const register = await loadUnits(eraOfPlanYear(year).id);
  const province = findProvince(register, name);
  if (province) return province.children.map(({ fullName }) => fullName);
  const similar = await similarProvinces(register, name);
  const params = { name, year: String(year) };
  if (similar.length === 0) throw usage('unknown-province', params);
  throw usage('similar-province', { ...params, known: { list: similar.map(({ fullName }) => fullName) } });
}
