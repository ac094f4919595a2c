import type { MoneyUnit } from '../numbers/moneyUnit';
import { programmeOfYear } from '../programme/catalogue';
import type { Programme } from '../programme/programme';

/** What the user chooses when a standard sheet is made. */
export interface FormOptions {
  /** Name of the unit that makes the plan, e.g. "UBND tỉnh Lạng Sơn"; may be empty. */
  readonly unitName: string;
  readonly year: number;
  /** Last year of tables that run over several years; left out, it is the end of the programme's period. */
  readonly endYear?: number;
  readonly moneyUnit: MoneyUnit;
  /** Rows of the tables by locality, in this order; ignored by forms with fixed lines. */
  readonly localities: readonly string[];
  /** The catalogue that lines and sources come from; left out, the built-in one of the plan year. */
  readonly programme?: Programme;
  /**
   * Code of the project or budget line that the table of one project is for, e.g. "7" or "7.2"; left out, its name is left to be written in.
   */
  readonly project?: string;
  /** Rows kept free under a group for what the user lists there, by the group's row key; left out, the form's own number. */
  readonly freeRows?: Readonly<Record<string, number>>;
}

export function programmeOf({ programme, year }: FormOptions): Programme {
  return programme ?? programmeOfYear(year);
}

/** Most rows that are kept free under one group. */
export const MOST_FREE_ROWS = 500;

/** Rows to keep free under a group. */
export function freeRowsOf({ freeRows }: FormOptions, group: string, usual: number): number {
  const wanted = freeRows && Object.hasOwn(freeRows, group) ? freeRows[group] : undefined;
  return Math.min(MOST_FREE_ROWS, Math.max(0, Math.trunc(wanted ?? usual)));
}

/** Programmes are planned in five-year periods: 2021-2025, 2026-2030. */
function endOfPeriod(year: number): number {
  return Math.ceil(year / 5) * 5;
}

/** Never more columns of years than this: two periods. */
const MOST_YEARS = 10;

/** The years of a table that runs over several, from the plan year on. */
export function planYears({ year, endYear = endOfPeriod(year) }: FormOptions): readonly number[] {
  const count = Math.min(MOST_YEARS, Math.max(1, endYear - year + 1));
  return Array.from({ length: count }, (_, place) => year + place);
}

/** Options that give a form `years` columns of years, for recognising a sheet whose years are not known beforehand. */
export function optionsWithYears(years: number, programme?: Programme): FormOptions {
  return {
    unitName: '',
    year: 2021,
    endYear: 2020 + years,
    moneyUnit: 'trieu-dong',
    localities: [],
    ...(programme && { programme }),
  };
}

export { MOST_YEARS };
