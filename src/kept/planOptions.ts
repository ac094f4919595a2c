/** The options that a set was made with, from what the workbook remembers of it. */
import type { FormOptions } from '../forms/formOptions';
import { findProgramme, programmeOfYear } from '../programme/catalogue';
import type { Programme } from '../programme/programme';
import type { KeptPlan } from './keptPlan';

/** `null` when the plan does not say enough. */
export function planOptions(plan: KeptPlan, programmes: readonly Programme[]): FormOptions | null {
  const { unitName, year, endYear, moneyUnit, localities, programme: id, project, freeRows } = plan;
  if (year === null || moneyUnit === null) return null;
  const programme = id === null ? undefined : findProgramme(id, programmes);
  return {
    unitName: unitName ?? '',
    year,
    ...(endYear !== null && { endYear }),
    moneyUnit,
    localities,
    programme: programme ?? programmeOfYear(year),
    ...(project !== null && { project }),
    freeRows,
  };
}
