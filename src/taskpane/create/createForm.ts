/** The entries of the tab "Tạo biểu", checked. */
import { FORMS, type FormInfo } from '../../forms/catalogue';
import { MOST_YEARS, planYears, type FormOptions } from '../../forms/formOptions';
import { projectChoices } from '../../forms/parts/chosenProject';
import type { Message } from '../../messages/message';
import { findProgramme, PROGRAMMES, programmeOfYear } from '../../programme/catalogue';
import type { Programme } from '../../programme/programme';
import type { MoneyUnit } from '../../numbers/moneyUnit';
import { formsOfSet, type SetId } from './formGroups';
import { readLocalities, type LocalityList } from './localities';

export interface CreateEntries {
  readonly set: SetId;
  /** Ids, of standard forms and of the workbook's own. */
  readonly forms: readonly string[];
  readonly unitName: string;
  readonly year: string;
  /** `null` until the user says otherwise: then it follows the year. */
  readonly endYear: string | null;
  readonly moneyUnit: MoneyUnit;
  readonly localities: string;
  /** Id of the programme; `null` until the user says otherwise: then it follows the year. */
  readonly programme: string | null;
  /** Code of the project or budget line that the table of one project is for; `null`: its name is left open. */
  readonly project: string | null;
}

export interface CreateErrors {
  readonly forms?: Message;
  readonly year?: Message;
  readonly endYear?: Message;
  readonly localities?: Message;
}

export interface CheckedEntries {
  readonly chosen: readonly FormInfo[];
  readonly localityList: LocalityList;
  /** The catalogue that the lines come from; `null` while the year is wrong. */
  readonly programme: Programme | null;
  /** What the table of one project is for; `null` when it is left open, or the catalogue no longer has it. */
  readonly project: string | null;
  /** The end year as its field shows it. */
  readonly endYear: string;
  readonly errors: CreateErrors;
  /** What to show the sheets with: localities may still be missing; `null` while a year is wrong. */
  readonly previewOptions: FormOptions | null;
  /** What to build the sheets with; `null` while an entry is wrong. */
  readonly options: FormOptions | null;
}

export const FIRST_YEAR = 2016;
export const LAST_YEAR = 2050;
/** From this month on (July, counted from 0) the plan that is being made is next year's. */
const PLANNING_STARTS = 6;
const FIRST_SET = 'province-year';

export function initialEntries(today: Date): CreateEntries {
  const year = today.getFullYear() + (today.getMonth() >= PLANNING_STARTS ? 1 : 0);
  return {
    set: FIRST_SET,
    forms: formsOfSet(FIRST_SET),
    unitName: '',
    year: String(year),
    endYear: null,
    moneyUnit: 'trieu-dong',
    localities: '',
    programme: null,
    project: null,
  };
}

function readYear(text: string, from: number, to: number): number | null {
  const year = /^\d{4}$/.test(text.trim()) ? Number(text) : NaN;
  return year >= from && year <= to ? year : null;
}

/** As text: a year is not written with a thousands separator. */
function yearMessage(key: string, from: number, to: number): Message {
  return { key, params: { from: String(from), to: String(to) } };
}

/** What a table over several years ends with when nothing else is said. */
function defaultEndYear(options: FormOptions): number {
  return planYears(options).at(-1) ?? options.year;
}

interface CheckedYears {
  readonly year: number | null;
  readonly endYear: number | null;
  readonly shownEndYear: string;
  readonly errors: Pick<CreateErrors, 'year' | 'endYear'>;
}

function checkYears(entries: CreateEntries, several: boolean): CheckedYears {
  const year = readYear(entries.year, FIRST_YEAR, LAST_YEAR);
  if (year === null) {
    const error = yearMessage('pane.create.year.invalid', FIRST_YEAR, LAST_YEAR);
    return { year, endYear: null, shownEndYear: entries.endYear ?? '', errors: { year: error } };
  }
  const usual = defaultEndYear({ unitName: '', year, moneyUnit: entries.moneyUnit, localities: [] });
  const shownEndYear = entries.endYear ?? String(usual);
  const last = year + MOST_YEARS - 1;
  const endYear = readYear(shownEndYear, year, last);
  const wrong = several && endYear === null;
  return {
    year,
    endYear,
    shownEndYear,
    errors: wrong ? { endYear: yearMessage('pane.create.end-year.invalid', year, last) } : {},
  };
}

/** The chosen catalogue; without a choice, or when the workbook no longer has it, the one of the year. */
function programmeFor(
  { programme }: CreateEntries,
  year: number | null,
  programmes: readonly Programme[],
): Programme | null {
  const chosen = programme === null ? undefined : findProgramme(programme, programmes);
  return chosen ?? (year === null ? null : programmeOfYear(year));
}

/** A code that the catalogue lacks would be left open on the sheet without a word: it is not taken. */
function projectFor({ project }: CreateEntries, programme: Programme | null): string | null {
  if (project === null || programme === null) return null;
  return projectChoices(programme).some(({ code }) => code === project) ? project : null;
}

/**
 * @param programmes the catalogues to choose from
 * @param forms the forms to choose from, in the order of their sheets
 */
export function checkEntries(
  entries: CreateEntries,
  programmes: readonly Programme[] = PROGRAMMES,
  forms: readonly FormInfo[] = FORMS,
): CheckedEntries {
  const chosen = forms.filter(({ id }) => entries.forms.includes(id));
  const localityList = readLocalities(entries.localities);
  const several = chosen.some(({ usesYears }) => usesYears);
  const { year, endYear, shownEndYear, errors: yearErrors } = checkYears(entries, several);
  const programme = programmeFor(entries, year, programmes);
  // Also without such a table among the chosen ones: the workbook may hold one, which a later change must not rename.
  const project = projectFor(entries, programme);
  const needsLocalities = chosen.some(({ usesLocalities }) => usesLocalities);
  const errors: CreateErrors = {
    ...(chosen.length === 0 && { forms: { key: 'pane.create.forms.required' } }),
    ...yearErrors,
    ...(needsLocalities &&
      localityList.names.length === 0 && { localities: { key: 'pane.create.localities.required' } }),
  };
  const previewOptions =
    year === null || yearErrors.endYear
      ? null
      : {
          // One line: a pasted line break would tear the title block apart.
          unitName: entries.unitName.normalize('NFC').replace(/\s+/gu, ' ').trim(),
          year,
          ...(several && endYear !== null && { endYear }),
          moneyUnit: entries.moneyUnit,
          localities: localityList.names,
          ...(programme && { programme }),
          ...(project !== null && { project }),
        };
  const options = Object.keys(errors).length === 0 ? previewOptions : null;
  return {
    chosen,
    localityList,
    programme,
    project,
    endYear: shownEndYear,
    errors,
    previewOptions,
    options,
  };
}
