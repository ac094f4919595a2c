/** Between the entries of the tab and what the workbook remembers of the last insertion. */
import { FORM_IDS } from '../../forms/catalogue';
import { isOwnFormId } from '../../forms/ownForms/toFormDefinition';
import type { KeptPlan } from '../../kept/keptPlan';
import { FIRST_YEAR, LAST_YEAR, type CheckedEntries, type CreateEntries } from './createForm';
import { isSetId } from './formGroups';

/** What was inserted with: nothing but what the user typed and chose. */
export function planOf(entries: CreateEntries, { localityList, project }: CheckedEntries): KeptPlan {
  const { set, forms, unitName, year, endYear, moneyUnit, programme } = entries;
  const last = endYear === null ? NaN : Number(endYear);
  return {
    set,
    forms,
    unitName,
    year: Number(year),
    endYear: Number.isInteger(last) ? last : null,
    moneyUnit,
    localities: localityList.names,
    programme,
    project,
    freeRows: {},
  };
}

function isYear(value: number | null): value is number {
  return value !== null && value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** The entries that a remembered plan stands for; what it does not say stays as it is. */
export function entriesOf(plan: KeptPlan): Partial<CreateEntries> {
  const { set, unitName, year, endYear, moneyUnit, localities, programme, project } = plan;
  const forms: readonly string[] = [
    ...FORM_IDS.filter((id) => plan.forms.includes(id)),
    ...plan.forms.filter(isOwnFormId),
  ];
  return {
    ...(forms.length > 0 && { forms, set: set !== null && isSetId(set) ? set : 'own' }),
    ...(unitName !== null && { unitName }),
    ...(isYear(year) && { year: String(year) }),
    ...(endYear !== null && { endYear: String(endYear) }),
    ...(moneyUnit !== null && { moneyUnit }),
    ...(localities.length > 0 && { localities: localities.join('\n') }),
    ...(programme !== null && { programme }),
    ...(project !== null && { project }),
  };
}
