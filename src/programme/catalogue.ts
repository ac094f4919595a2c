/** The programmes that are built in. They are never changed; a workbook may keep a changed copy of its own. */
import period2021 from './data/2021-2025.json';
import period2026 from './data/2026-2030.json';
import type { Programme } from './programme';
import { readProgramme } from './readProgramme';

function builtIn(data: unknown): Programme {
  const result = readProgramme(data);
  if (result.ok) return result.value;
  const places = result.problems.map(({ path, reason }) => `${path}: ${reason.key}`);
  throw new Error(`A built-in catalogue is wrong: ${places.join('; ')}`);
}

/** Giảm nghèo bền vững 2021-2025 (QĐ 90/QĐ-TTg). */
export const POVERTY_REDUCTION_2021 = builtIn(period2021);
/** The merged programme 2026-2030 (NQ 257/2025/QH15): what is known of it; its components are entered by the user. */
export const MERGED_PROGRAMME_2026 = builtIn(period2026);

export const PROGRAMMES: readonly Programme[] = [POVERTY_REDUCTION_2021, MERGED_PROGRAMME_2026];

export function findProgramme(
  id: string,
  programmes: readonly Programme[] = PROGRAMMES,
): Programme | undefined {
  return programmes.find((programme) => programme.id === id);
}

/** The built-in programme of a plan year: the last one that had begun, and the first one for years before. */
export function programmeOfYear(year: number): Programme {
  return PROGRAMMES.filter(({ period }) => period.from <= year).at(-1) ?? POVERTY_REDUCTION_2021;
}
