import type { MoneyUnit } from '../numbers/moneyUnit';

/** What the user chooses when a standard sheet is made. */
export interface FormOptions {
  /** Name of the unit that makes the plan, e.g. "UBND tỉnh Lạng Sơn"; may be empty. */
  readonly unitName: string;
  readonly year: number;
  readonly moneyUnit: MoneyUnit;
  /** Rows of the tables by locality, in this order; ignored by forms with fixed lines. */
  readonly localities: readonly string[];
}
