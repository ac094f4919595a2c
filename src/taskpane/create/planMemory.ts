/**
 * What the workbook remembers of the last insertion, as text: written when a set was inserted, read when the tab opens. Anybody may have put
 * anything there, so every part is looked at; a part that is no good is left out and the others still count.
 */
import { FORM_IDS, isFormId } from '../../forms/catalogue';
import { isMoneyUnit } from '../../numbers/moneyUnit';
import { FIRST_YEAR, LAST_YEAR, type CheckedEntries, type CreateEntries } from './createForm';
import { isSetId } from './formGroups';

const VERSION = 1;

/** The text for the entries that were inserted with. Nothing but what the user typed and chose. */
export function writePlan(entries: CreateEntries, { localityList }: CheckedEntries): string {
  const { set, forms, unitName, year, endYear, moneyUnit } = entries;
  return JSON.stringify({
    version: VERSION,
    set,
    forms,
    unitName,
    year: Number(year),
    endYear: endYear === null ? null : Number(endYear),
    moneyUnit,
    localities: localityList.names,
  });
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function textsOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.filter((item): item is string => typeof item === 'string' && item.trim() !== '');
}

function isYear(value: unknown, last: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= FIRST_YEAR && value <= last;
}

/** The entries that a kept text stands for; `null` when it is not one of ours or of a version that we do not know. */
export function readPlan(text: string): Partial<CreateEntries> | null {
  const fields = parse(text);
  if (!isFields(fields) || fields['version'] !== VERSION) return null;
  const { set, unitName, year, endYear, moneyUnit } = fields;
  const kept = textsOf(fields['forms']).filter(isFormId);
  const forms = FORM_IDS.filter((id) => kept.includes(id));
  // One line each, whatever stands there: a line is a locality.
  const localities = textsOf(fields['localities']).map((name) => name.replace(/\s+/gu, ' ').trim());
  return {
    ...(forms.length > 0 && { forms, set: typeof set === 'string' && isSetId(set) ? set : 'own' }),
    ...(typeof unitName === 'string' && { unitName }),
    ...(isYear(year, LAST_YEAR) && { year: String(year) }),
    ...(isYear(endYear, Infinity) && { endYear: String(endYear) }),
    ...(typeof moneyUnit === 'string' && isMoneyUnit(moneyUnit) && { moneyUnit }),
    ...(localities.length > 0 && { localities: localities.join('\n') }),
  };
}
