/** The entries of the tab "Tạo biểu", checked. */
import { FORMS, type FormId, type FormInfo } from '../../forms/catalogue';
import type { FormOptions } from '../../forms/formOptions';
import type { Message } from '../../messages/message';
import type { MoneyUnit } from '../../numbers/moneyUnit';
import { readLocalities, type LocalityList } from './localities';

export interface CreateEntries {
  readonly forms: readonly FormId[];
  readonly unitName: string;
  readonly year: string;
  readonly moneyUnit: MoneyUnit;
  readonly localities: string;
}

export interface CreateErrors {
  readonly forms?: Message;
  readonly year?: Message;
  readonly localities?: Message;
}

export interface CheckedEntries {
  readonly chosen: readonly FormInfo[];
  readonly localityList: LocalityList;
  readonly errors: CreateErrors;
  /** What to build the sheets with; `null` while an entry is wrong. */
  readonly options: FormOptions | null;
}

const FIRST_YEAR = 2016;
const LAST_YEAR = 2050;
/** From this month on (July, counted from 0) the plan that is being made is next year's. */
const PLANNING_STARTS = 6;

export function initialEntries(today: Date): CreateEntries {
  const year = today.getFullYear() + (today.getMonth() >= PLANNING_STARTS ? 1 : 0);
  return { forms: ['annex-1'], unitName: '', year: String(year), moneyUnit: 'trieu-dong', localities: '' };
}

function readYear(text: string): number | null {
  const year = /^\d{4}$/.test(text.trim()) ? Number(text) : NaN;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

export function checkEntries(entries: CreateEntries): CheckedEntries {
  const chosen = FORMS.filter(({ id }) => entries.forms.includes(id));
  const localityList = readLocalities(entries.localities);
  const year = readYear(entries.year);
  const needsLocalities = chosen.some(({ usesLocalities }) => usesLocalities);
  const errors: CreateErrors = {
    ...(chosen.length === 0 && { forms: { key: 'pane.create.forms.required' } }),
    // As text: a year is not written with a thousands separator.
    ...(year === null && {
      year: {
        key: 'pane.create.year.invalid',
        params: { from: String(FIRST_YEAR), to: String(LAST_YEAR) },
      },
    }),
    ...(needsLocalities &&
      localityList.names.length === 0 && { localities: { key: 'pane.create.localities.required' } }),
  };
  const valid = Object.keys(errors).length === 0 && year !== null;
  const options = valid
    ? {
        unitName: entries.unitName.normalize('NFC').trim(),
        year,
        moneyUnit: entries.moneyUnit,
        localities: localityList.names,
      }
    : null;
  return { chosen, localityList, errors, options };
}
