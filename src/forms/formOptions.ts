import type { MoneyUnit } from '../numbers/moneyUnit';

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
export function optionsWithYears(years: number): FormOptions {
  return { unitName: '', year: 2021, endYear: 2020 + years, moneyUnit: 'trieu-dong', localities: [] };
}

export { MOST_YEARS };
