/** Fetches the units of an era when they are asked for: some 10.000 names that most users never need. */
import { AMENDMENTS } from './amendments';
import { eraAt, findEra, type EraId } from './eras';
import { buildRegister, readUnitList, type UnitRegister } from './register';

interface DataModule {
  readonly default: unknown;
}

const LISTS: Readonly<Record<EraId, () => Promise<DataModule>>> = {
  '2023': () => import(/* webpackChunkName: "units-2023" */ './data/units-2023.json'),
  '2025': () => import(/* webpackChunkName: "units-2025" */ './data/units-2025.json'),
  '2025-07': () => import(/* webpackChunkName: "units-2025-07" */ './data/units-2025-07.json'),
  '2026-04': () => import(/* webpackChunkName: "units-2025-07" */ './data/units-2025-07.json'),
};

const loaded = new Map<EraId, Promise<UnitRegister>>();

async function load(id: EraId): Promise<UnitRegister> {
  const list = await LISTS[id]();
  const renamed = AMENDMENTS.find(({ era }) => era === id)?.renamed;
  return buildRegister(findEra(id), readUnitList(list.default), renamed);
}

/** The units of an era, loaded once. A load that failed is tried again at the next call. */
export function loadUnits(id: EraId): Promise<UnitRegister> {
  const known = loaded.get(id);
  if (known) return known;
  const loading = load(id).catch((error: unknown) => {
    loaded.delete(id);
    throw error;
  });
  loaded.set(id, loading);
  return loading;
}

/** The units on a day: `unitsAt('2022-01-01')`. @throws RangeError when that is no date */
export async function unitsAt(date: string): Promise<UnitRegister> {
  return loadUnits(eraAt(date).id);
}
