/** What src/units/data/ holds, made from the packages. */
import { listOf2023, listOf2025, listSince2025, correctCodes, type OldUnits } from './lists';
import { readMappings, readNewCommunes, readNewProvinces, readOldUnits } from './packages';
import { successorTable, type SuccessorTable } from './successorList';

export interface UnitFiles {
  readonly files: Readonly<Record<string, unknown>>;
  readonly unresolved: SuccessorTable['unresolved'];
}

/** File names and their contents. */
export function makeUnitFiles(): UnitFiles {
  const old: OldUnits = {
    provinces: readOldUnits('tinh_tp'),
    districts: readOldUnits('quan_huyen'),
    communes: readOldUnits('xa_phuong'),
  };
  const mappings = readMappings();
  const provinces = readNewProvinces();
  const communes = correctCodes(readNewCommunes());
  const { list, unresolved } = successorTable(old, mappings, provinces, communes);
  return {
    files: {
      'units-2023.json': listOf2023(old),
      'units-2025.json': listOf2025(old, mappings),
      'units-2025-07.json': listSince2025(provinces, communes),
      'successors.json': list,
    },
    unresolved,
  };
}
